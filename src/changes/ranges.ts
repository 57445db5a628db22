import type { RangeChange, RangeNote } from '../model/changes.ts';
import type { Trait } from '../model/comparison.ts';
import { plainText } from '../model/rich-text.ts';
import type { Editions } from './edition.ts';
import { inBoth } from './matching.ts';

/** What scores are held against: the scale, for judged traits. */
export function rangeChanges({ old, new: next, comparesTexts }: Editions): readonly RangeChange[] {
  return inBoth(old.comparison.traits, next.comparison.traits).flatMap(({ id, old: before, new: after }) => {
    const [was, is] = [note(before), note(after)];
    const isSame =
      hasSameRange(before, after) &&
      (was.unit === null) === (is.unit === null) &&
      (!comparesTexts || was.unit === is.unit);
    return isSame ? [] : [{ trait: id, old: was, new: is }];
  });
}

export const hasSameRange = ({ range: old }: Trait, { range: next }: Trait): boolean =>
  old.min === next.min && old.max === next.max && old.better === next.better;

const note = ({ range: { min, max, better }, measure }: Trait): RangeNote => ({
  min,
  max,
  better,
  unit: measure && plainText(measure.unit),
});
