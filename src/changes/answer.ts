import type { Analysis } from '../model/analysis.ts';
import type { AnswerChange, PlaceChange, Standing } from '../model/changes.ts';
import { plainText } from '../model/rich-text.ts';
import type { Edition } from './edition.ts';
import { marginShift } from './margin-shift.ts';

/** Whether the answer is another one, and what moved the lead of who comes first. */
export function answerChange(old: Edition, next: Edition): AnswerChange {
  const [oldWinners, newWinners] = [old, next].map(({ analysis }) => [...analysis.ranking.winners].sort());
  const places = placeChanges(old, next);
  const pair = leadingPair(old, next);
  return {
    oldWinners: oldWinners ?? [],
    newWinners: newWinners ?? [],
    isSameWinner: JSON.stringify(oldWinners) === JSON.stringify(newWinners),
    isSameOrder: isSameOrder(places),
    places,
    shift: pair && marginShift(old, next, pair),
  };
}

function placeChanges(old: Edition, next: Edition): readonly PlaceChange[] {
  const names = new Map([old, next].flatMap(({ comparison }) => comparison.subjects).map(({ id, name }) => [id, name]));
  const [before, after] = [old, next].map(({ analysis }) => standings(analysis));
  return [...names]
    .map(([id, name]) => ({ id, name: plainText(name), old: before?.get(id) ?? null, new: after?.get(id) ?? null }))
    .sort(
      (left, right) =>
        rankOf(left.new) - rankOf(right.new) || rankOf(left.old) - rankOf(right.old) || byId(left.id, right.id),
    );
}

const standings = ({ ranking }: Analysis): ReadonlyMap<string, Standing> =>
  new Map(ranking.places.map(({ subject, rank, total }) => [subject, { rank, total }]));

/** Who has no total stands behind all who have; who is not there, behind these. */
const rankOf = (standing: Standing | null): number => (standing ? (standing.rank ?? UNRANKED) : ABSENT);

const UNRANKED = 1000;
const ABSENT = 2000;

const byId = (left: string, right: string): number => (left < right ? -1 : 1);

/** Each pair stands to one another as it did. */
function isSameOrder(places: readonly PlaceChange[]): boolean {
  const both = places.filter((place) => place.old && place.new);
  return both.every((one) =>
    both.every(
      (other) => Math.sign(rankOf(one.old) - rankOf(other.old)) === Math.sign(rankOf(one.new) - rankOf(other.new)),
    ),
  );
}

/**
 * Who leads now, and whom it has left behind: who led before, where that was another; else the strongest of the others.
 * Both have totals in both editions; null where that is not to be had.
 */
function leadingPair(old: Edition, next: Edition): readonly [leader: string, challenger: string] | null {
  const before = totals(old.analysis);
  const [leader, ...others] = bestFirst(totals(next.analysis));
  if (leader === undefined || !before.has(leader)) return null;
  const known = others.filter((subject) => before.has(subject));
  const [oldLeader] = bestFirst(before);
  const challenger = oldLeader !== undefined && known.includes(oldLeader) ? oldLeader : known[0];
  return challenger === undefined ? null : [leader, challenger];
}

const totals = ({ ranking }: Analysis): ReadonlyMap<string, number> =>
  new Map(ranking.places.flatMap(({ subject, total }) => (total === null ? [] : [[subject, total] as const])));

/** Equal totals by their ids, not by their order in the file. */
const bestFirst = (known: ReadonlyMap<string, number>): readonly string[] =>
  [...known]
    .sort(([one, left], [other, right]) => (Math.abs(right - left) < DUST ? byId(one, other) : right - left))
    .map(([subject]) => subject);

/** Sums depend on the order of their terms. */
const DUST = 1e-12;
