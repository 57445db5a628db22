import type { Ranking } from '../../model/analysis.ts';
import type { AnswerWording, WeightsName } from '../wording/answer/answer-wording.ts';
import { points, pointsBetween } from './numbers.ts';

// Who comes first, in words: said by the build, and anew by the deck when someone moves a weight.

interface Labelled {
  readonly id: string;
  readonly label: string;
}

export const labelOf = (id: string, things: readonly Labelled[]): string =>
  things.find((thing) => thing.id === id)?.label ?? id;

export function answerHeadline(
  { places, winners }: Ranking,
  subjects: readonly Labelled[],
  { list, sentences }: AnswerWording,
): string {
  const [first] = places;
  if (!first || first.total === null) return sentences.answerNone();
  const names = winners.map((id) => labelOf(id, subjects));
  if (names.length > 1) return sentences.answerTie(names, points(first.total));
  const next = places.find(({ rank }) => rank !== null && rank > 1);
  if (!next || next.total === null) return sentences.answerWinner(names.join(''), points(first.total), null, null);
  const second = places.filter(({ rank }) => rank === next.rank).map(({ subject }) => labelOf(subject, subjects));
  const margin = pointsBetween(first.total, next.total);
  return sentences.answerWinner(names.join(''), points(first.total), margin, list(second));
}

export function rankingHeadline(
  { places, winners }: Ranking,
  weights: WeightsName,
  subjects: readonly Labelled[],
  { sentences }: AnswerWording,
): string {
  const [first] = places;
  const next = places.find(({ rank }) => rank !== null && rank > 1);
  if (!first || first.total === null) return sentences.rankingNone();
  const names = winners.map((id) => labelOf(id, subjects));
  if (names.length > 1 || !next || next.total === null) return sentences.rankingTie(names, weights);
  return sentences.ranking(names.join(''), pointsBetween(first.total, next.total), weights);
}

/**
 * What other weights can make of the two headlines, as long as it can get: room is kept for these, and their
 * characters are in the fonts. Someone can win by anything, two can be level, and nothing may have any weight.
 */
export function otherHeadlines(
  subjects: readonly Labelled[],
  { sentences, list }: AnswerWording,
): { readonly answer: readonly string[]; readonly ranking: readonly string[] } {
  const names = subjects.map(({ label }) => label);
  const most = points(1);
  const second = (winner: string) =>
    names.filter((name) => name !== winner).reduce((long, name) => (name.length > long.length ? name : long), '');
  return {
    answer: [
      ...names.map((name) => sentences.answerWinner(name, most, most, list([second(name)]))),
      sentences.answerTie(names.slice(0, 2), most),
      sentences.answerNone(),
    ],
    ranking: [
      ...names.map((name) => sentences.ranking(name, most, 'these')),
      sentences.rankingTie(names.slice(0, 2), 'these'),
      sentences.rankingNone(),
    ],
  };
}
