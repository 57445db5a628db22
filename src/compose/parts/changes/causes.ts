import type { ShiftPart } from '../../../model/changes.ts';
import { number } from '../../../model/number-text.ts';
import { percent, points, pointsBetween } from '../numbers.ts';
import type { CauseRow, LeadParts } from './changes-parts.ts';
import type { Told } from './names.ts';
import { rangeNote } from './ranges.ts';

/** The lead then and now as other pages tell it, and what moved it. */
export function composeLead(told: Told): LeadParts | null {
  const { shift, places } = told.changes.answer;
  if (!shift) return null;
  const lead = (edition: 'old' | 'new') => {
    const total = (id: string) => places.find((place) => place.id === id)?.[edition]?.total ?? 0;
    return pointsBetween(total(shift.leader), total(shift.challenger));
  };
  const [oldText, newText] = [lead('old'), lead('new')];
  const whole = tenthsOf(newText) - tenthsOf(oldText);
  const rounded = addingUpTo(
    whole,
    shift.parts.map(({ amount }) => amount * 1000),
  );
  return {
    leader: told.names.subject(shift.leader),
    challenger: told.names.subject(shift.challenger),
    oldText,
    newText,
    changeText: `${oldText} → ${newText}`,
    shiftText: signed(whole),
    causes: shift.parts.map((part, at): CauseRow => {
      const tenths = rounded[at] ?? 0;
      return { label: told.names.trait(part.trait), what: causeText(part, told), tenths, effectText: signed(tenths) };
    }),
  };
}

/** A text of `pointsBetween` as tenths. */
const tenthsOf = (text: string): number => Math.round(Number(text.replace('−', '-')) * 10);

/** Tenths of a point with their sign: `+1.2`, `−0.4`, `0.0`. */
export const signed = (tenths: number): string => `${tenths > 0 ? '+' : ''}${number(tenths / 10, 1)}`;

/**
 * Whole numbers as near to the given ones as may be that add up to a whole: those with the largest remainders are
 * rounded up (Hamilton's method). What a reader adds up is what stands below.
 */
export function addingUpTo(whole: number, values: readonly number[]): readonly number[] {
  const rounded = values.map(Math.floor);
  const missing = whole - rounded.reduce((sum, value) => sum + value, 0);
  const order = values
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((left, right) => right.remainder - left.remainder || left.at - right.at);
  // The totals were rounded too, so that there can be a little more to share out than values, or less than nothing.
  for (let step = 0; step < Math.abs(missing) && order.length > 0; step += 1) {
    const turn = missing > 0 ? order[step % order.length] : order[order.length - 1 - (step % order.length)];
    if (turn) rounded[turn.at] = (rounded[turn.at] ?? 0) + Math.sign(missing);
  }
  return rounded;
}

function causeText({ cause, trait, subject }: ShiftPart, { changes, analysis, words, names }: Told): string {
  const { sentences, labels } = words;
  const range = changes.ranges.find((change) => change.trait === trait);
  const weight = changes.weights.find((change) => change.trait === trait);
  switch (cause) {
    case 'score':
    case 'known':
    case 'unknown': {
      const change = changes.scores.find((each) => each.trait === trait && each.subject === subject);
      const text = (value: number | null | undefined, edition: 'old' | 'new') =>
        value == null ? labels.unknown : names.score(trait, value, edition);
      return sentences.causeScore(
        names.subject(subject ?? ''),
        text(change?.old.value, 'old'),
        text(change?.new.value, 'new'),
      );
    }
    case 'weight':
      return sentences.causeWeight(percent(weight?.old.share ?? 0), percent(weight?.new.share ?? 0));
    case 'range':
      return sentences.causeRange(rangeNote(range?.old), rangeNote(range?.new));
    case 'added':
      return sentences.causeAdded(percent(analysis.traits.find((each) => each.trait === trait)?.share ?? 0));
    case 'removed':
      return sentences.causeRemoved();
  }
}

/** Points of 100 that a total has. */
export const totalText = (total: number | null): string => (total === null ? '–' : points(total));
