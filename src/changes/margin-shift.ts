import type { MarginShift, ShiftCause, ShiftPart } from '../model/changes.ts';
import type { Trait } from '../model/comparison.ts';
import type { Edition } from './edition.ts';
import { hasSameRange } from './ranges.ts';
import { weightUnit } from './weight-unit.ts';

/**
 * Which changes moved the lead of one subject over another, and by how much: the parts add up to the shift exactly.
 *
 * A total is T = N/W with N = Σ w·n and W = Σ w over the traits whose score is known; w is a trait's weight and n its
 * normalised score. A product's difference is split evenly, Δ(x·y) = mean(x)·Δy + mean(y)·Δx, which is the Shapley value
 * of a game of two factors (Shapley, A Value for n-Person Games, 1953; as a way to decompose differences: Shorrocks,
 * Journal of Economic Inequality 11, 2013). Once for N·(1/W), once for each w·n, that gives
 *
 *     ΔT = mean(1/W) · Σ [ mean(w)·Δn + (mean(n) − T̃)·Δw ],   T̃ = (N + N′) / (W + W′),
 *
 * where the first term is the part of a changed score, the second that of a changed weight: more weight helps who is
 * better on the trait than on the whole. A trait that was not there, or whose score was not known, has w = 0 there. The
 * lead is the leader's total less the challenger's, and so is its shift.
 *
 * @param pair with totals in both editions
 */
export function marginShift(
  old: Edition,
  next: Edition,
  pair: readonly [leader: string, challenger: string],
): MarginShift {
  const [leader, challenger] = pair;
  const unit = weightUnit(old.comparison.traits, next.comparison.traits);
  const parts = [
    ...totalParts(old, next, leader, unit),
    ...totalParts(old, next, challenger, unit).map((part) => ({ ...part, amount: -part.amount })),
  ];
  const margin = ({ analysis }: Edition) => totalOf(analysis, leader) - totalOf(analysis, challenger);
  return { leader, challenger, old: margin(old), new: margin(next), parts: largestFirst(together(parts)) };
}

const totalOf = ({ ranking }: Edition['analysis'], id: string): number =>
  ranking.places.find(({ subject }) => subject === id)?.total ?? 0;

/** A trait in one edition, as it counts for one subject. */
interface Term {
  readonly trait: Trait;
  /** In the unit of the new edition. */
  readonly weight: number;
  /** As in the content; null for unknown. */
  readonly score: number | null;
  readonly normalised: number | null;
}

/** Each change of one subject's total. */
function totalParts(old: Edition, next: Edition, subject: string, unit: number): readonly ShiftPart[] {
  const [before, after] = [termsOf(old, subject, unit), termsOf(next, subject, 1)];
  const [was, is] = [sums(before), sums(after)];
  const factor = mean(1 / was.weight, 1 / is.weight);
  const level = (was.value + is.value) / (was.weight + is.weight);
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((trait) =>
    termParts(before.get(trait), after.get(trait), level).map(({ cause, amount }) => ({
      cause,
      trait,
      subject: OF_ONE.has(cause) ? subject : null,
      amount: amount * factor,
    })),
  );
}

/** Causes that lie with one subject; the others move both. */
const OF_ONE: ReadonlySet<ShiftCause> = new Set(['score', 'known', 'unknown']);

function termsOf({ comparison, analysis }: Edition, subject: string, unit: number): ReadonlyMap<string, Term> {
  return new Map(
    comparison.traits.map((trait, at) => [
      trait.id,
      {
        trait,
        weight: trait.weight * unit,
        score: trait.scores.get(subject)?.value ?? null,
        normalised: analysis.traits[at]?.normalised.get(subject) ?? null,
      },
    ]),
  );
}

function sums(terms: ReadonlyMap<string, Term>): { readonly value: number; readonly weight: number } {
  const known = [...terms.values()].filter(({ normalised }) => normalised !== null);
  return {
    value: known.reduce((sum, { weight, normalised }) => sum + weight * (normalised ?? 0), 0),
    weight: known.reduce((sum, { weight }) => sum + weight, 0),
  };
}

type TermPart = Pick<ShiftPart, 'cause' | 'amount'>;

/** @param level what a trait must lie above for more weight to help */
function termParts(old: Term | undefined, next: Term | undefined, level: number): readonly TermPart[] {
  const [was, is] = [old?.normalised ?? null, next?.normalised ?? null];
  if (next && is !== null && (!old || was === null))
    return [{ cause: old ? 'known' : 'added', amount: next.weight * (is - level) }];
  if (old && was !== null && (!next || is === null))
    return [{ cause: next ? 'unknown' : 'removed', amount: -old.weight * (was - level) }];
  if (!old || !next || was === null || is === null) return [];
  const weight = mean(old.weight, next.weight);
  const byScore = scoreStep(old, next, is - was);
  return [
    { cause: 'score', amount: weight * byScore },
    { cause: 'range', amount: weight * (is - was - byScore) },
    { cause: 'weight', amount: (mean(was, is) - level) * (next.weight - old.weight) },
  ];
}

/** What of a normalised difference comes from the score, the range being the mean of both; the rest is the range's. */
function scoreStep(old: Term, next: Term, whole: number): number {
  if (hasSameRange(old.trait, next.trait)) return whole;
  return ((next.score ?? 0) - (old.score ?? 0)) * mean(slope(old.trait), slope(next.trait));
}

/** What one unit of the score is worth. */
const slope = ({ range: { min, max, better } }: Trait): number => (better === 'higher' ? 1 : -1) / (max - min);

const mean = (one: number, other: number): number => (one + other) / 2;

/** What both subjects share is one part. */
function together(parts: readonly ShiftPart[]): readonly ShiftPart[] {
  const byKey = new Map<string, ShiftPart>();
  for (const part of parts) {
    const key = [part.cause, part.trait, part.subject ?? ''].join(' ');
    byKey.set(key, { ...part, amount: (byKey.get(key)?.amount ?? 0) + part.amount });
  }
  return [...byKey.values()].filter(({ amount }) => Math.abs(amount) > DUST);
}

/** What is left of a zero after floating-point arithmetic. */
const DUST = 1e-12;

const largestFirst = (parts: readonly ShiftPart[]): readonly ShiftPart[] =>
  [...parts].sort(
    (left, right) => Math.abs(right.amount) - Math.abs(left.amount) || (keyOf(left) < keyOf(right) ? -1 : 1),
  );

const keyOf = ({ trait, cause, subject }: ShiftPart): string => [trait, cause, subject ?? ''].join(' ');
