import type { Analysis } from '../../model/analysis.ts';
import { number } from '../../model/number-text.ts';
import type { Wording } from '../wording/wording.ts';
import { labelOf } from './answer-headlines.ts';
import { percent, points } from './numbers.ts';
import type { ProfileRow, SubjectBadge, TraitRow, Weightings } from './parts.ts';

// How far the answer can be trusted, and what is made of it, in words.

interface Shared {
  readonly subjects: readonly SubjectBadge[];
  readonly traits: readonly TraitRow[];
}

/** Null when fewer than two subjects have a known score. */
export function composeWeightings(
  { acceptability }: Analysis,
  subjects: readonly SubjectBadge[],
  { sentences }: Wording,
): Weightings | null {
  const accepted = acceptability();
  if (!accepted) return null;
  const rows = accepted.subjects
    .flatMap(({ subject: id, shares }) => {
      const subject = subjects.find((each) => each.id === id);
      return subject ? [{ subject, shares: shares.map((share) => ({ share, text: percent(share) })) }] : [];
    })
    .sort((left, right) => (right.shares[0]?.share ?? 0) - (left.shares[0]?.share ?? 0));
  const first = rows.flatMap(({ subject, shares: [share] }) =>
    share && share.share > 0 ? [{ subject: subject.label, share: share.text }] : [],
  );
  const [only] = first;
  return {
    rows,
    statement:
      only && first.length === 1 ? sentences.weightingsAll(only.subject) : sentences.weightings(first.slice(0, 3)),
    method:
      accepted.method === 'exact'
        ? sentences.weightingsExact()
        : sentences.weightingsSampled(thousands(accepted.samples), number(accepted.error * 100, 1)),
  };
}

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** How many traits a headline names. */
const MOST_GAINS = 2;

/** What the leader's lead over the second is made of. */
export function contributionsHeadline(
  { ranking }: Analysis,
  { subjects, traits }: Shared,
  { sentences }: Wording,
): string {
  const [first, second] = ranking.places.filter(({ total }) => total !== null);
  if (!first || !second) return sentences.rankingNone();
  if (ranking.winners.length > 1) return sentences.contributionsTie(ranking.winners.map((id) => labelOf(id, subjects)));
  const leads = traits
    .map(({ id, label }) => ({
      trait: label,
      // As it is told: what looks alike keeps the author's order.
      lead: rounded((first.contributions.get(id) ?? 0) - (second.contributions.get(id) ?? 0)),
    }))
    .sort((left, right) => right.lead - left.lead);
  const told = (each: typeof leads) => each.map(({ trait, lead }) => ({ trait, points: signed(lead) }));
  const gains = leads.filter(({ lead }) => lead > 0).slice(0, MOST_GAINS);
  const losses = leads.filter(({ lead }) => lead < 0).slice(-1);
  return sentences.contributions(
    labelOf(first.subject, subjects),
    labelOf(second.subject, subjects),
    told(gains),
    told(losses),
  );
}

/** To a tenth of a point. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const signed = (share: number): string => (share > 0 ? `+${points(share)}` : `−${points(-share)}`);

/** More than so many profiles are counted instead of named. */
const MOST_NAMED = 3;

/** Who comes first for which use. */
export function profilesHeadline(
  { wins }: Analysis,
  subjects: readonly SubjectBadge[],
  profiles: readonly ProfileRow[],
  { sentences }: Wording,
): string {
  const alone = wins
    .map(({ subject, profiles: own }) => ({
      subject: labelOf(subject, subjects),
      profiles: own.flatMap(({ profile, tiedWith }) => {
        const row = profiles.find(({ id }) => id === profile);
        return row && tiedWith.length === 0 ? [row.label] : [];
      }),
    }))
    .filter((win) => win.profiles.length > 0)
    .sort((left, right) => right.profiles.length - left.profiles.length);
  const [first] = alone;
  if (!first) return sentences.profilesNone();
  if (first.profiles.length === profiles.length) return sentences.profilesSame(first.subject, profiles.length);
  const named = alone.reduce((count, win) => count + win.profiles.length, 0);
  if (named <= MOST_NAMED) return sentences.profilesSplit(alone);
  return sentences.profilesCount(
    alone.map(({ subject, profiles: own }) => ({ subject, count: own.length })),
    profiles.length,
  );
}
