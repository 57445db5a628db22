import type { Score, Trait } from '../model/comparison.ts';
import { normalise } from './normalise.ts';
import type { NormalisedScores, ScoreBounds } from './ranking.ts';

/** By subject, then by trait: as `rank` takes them. */
export const normalisedScores = (subjects: readonly string[], traits: readonly Trait[]): NormalisedScores =>
  table(subjects, traits, ({ value }, { range }) => normalise(value, range));

/** The worse and the better end of each known score: where less is better, the upper end is the worse one. */
export function scoreBounds(subjects: readonly string[], traits: readonly Trait[]): ScoreBounds {
  const ends = ({ value, low, high }: Score, { range }: Trait): readonly number[] =>
    value === null ? [] : [low ?? value, high ?? value].map((end) => normalise(end, range) ?? 0);
  const end = (pick: (...numbers: readonly number[]) => number) =>
    table(subjects, traits, (score, trait) => (score.value === null ? null : pick(...ends(score, trait))));
  return { low: end(Math.min), high: end(Math.max) };
}

function table(
  subjects: readonly string[],
  traits: readonly Trait[],
  valueFrom: (score: Score, trait: Trait) => number | null,
): NormalisedScores {
  return new Map(
    subjects.map((subject) => [
      subject,
      new Map(
        traits.map((trait) => {
          const score = trait.scores.get(subject);
          return [trait.id, score ? valueFrom(score, trait) : null];
        }),
      ),
    ]),
  );
}
