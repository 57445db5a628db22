import type { ProfileWeightChange, WeightChange } from '../model/changes.ts';
import type { Editions } from './edition.ts';
import { inBoth } from './matching.ts';

/** Of traits that stand in both editions. */
export function weightChanges({ old, new: next }: Editions): readonly WeightChange[] {
  const shareIn = ({ analysis }: Editions['old'], id: string) =>
    analysis.traits.find(({ trait }) => trait === id)?.share ?? 0;
  return inBoth(old.comparison.traits, next.comparison.traits).flatMap(({ id, old: before, new: after }) => {
    const was = { weight: before.weight, share: shareIn(old, id) };
    const is = { weight: after.weight, share: shareIn(next, id) };
    const isSame = was.weight === is.weight && Math.abs(was.share - is.share) < DUST;
    return isSame ? [] : [{ trait: id, old: was, new: is }];
  });
}

/** What is left of a zero after floating-point arithmetic: sums depend on the order of their terms. */
const DUST = 1e-12;

/** Of profiles and traits that stand in both editions. */
export function profileWeightChanges({ old, new: next }: Editions): readonly ProfileWeightChange[] {
  const traits = inBoth(old.comparison.traits, next.comparison.traits);
  return inBoth(old.comparison.profiles, next.comparison.profiles).flatMap(({ id: profile, old: before, new: after }) =>
    traits.flatMap(({ id: trait }) => {
      const [was, is] = [before.weights.get(trait) ?? null, after.weights.get(trait) ?? null];
      return was === is ? [] : [{ profile, trait, old: was, new: is }];
    }),
  );
}
