import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { Parts, ProfileRow, RankingRow, RankingTable, SubjectBadge } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';
import type { Wording } from '../../wording/wording.ts';
import { type ChartPicture, chartPictures } from '../chart-pictures.ts';

export interface RankingView {
  readonly headline: string;
  /** What a total means. */
  readonly totals: string;
  readonly bars: readonly ChartPicture[];
  /** What the totals are made of. */
  readonly stacks: readonly ChartPicture[];
  readonly stackCaption: string;
  /** What makes the lead; empty without one. */
  readonly lead: string;
  readonly ranking: RankingTable;
  /** What each trait adds to each total, columns in the order of `ranking.rows`. */
  readonly contributions: readonly ContributionRow[];
  readonly profiles: readonly ProfileRow[];
  readonly subjects: readonly SubjectBadge[];
  /** Totals with the published weights, then with each profile's. */
  readonly profileTotals: readonly ProfileTotals[];
  readonly scoreSource: InlineText;
}

export interface ContributionRow {
  readonly name: InlineText;
  readonly shareText: string;
  readonly texts: readonly string[];
}

export interface ProfileTotals {
  readonly name: InlineText;
  /** In the content's order of subjects. */
  readonly cells: readonly { readonly text: string; readonly leads: boolean }[];
}

export function composeRanking({ parts, wording }: Context): Section<'ranking'> {
  const { labels, sentences } = wording;
  const ranked = parts.ranking.rows.filter(({ total }) => total !== null).length;
  return {
    kind: 'ranking',
    id: 'ranking',
    title: inline(labels.ranking),
    numbered: true,
    view: {
      headline: parts.headlines.ranking,
      totals: sentences.totals(parts.ranking.partial),
      bars: chartPictures(parts.charts, 'bars'),
      stacks: chartPictures(parts.charts, 'stack'),
      lead: ranked < 2 ? '' : `${parts.headlines.contributions}${wording.marks.stop.trim()}`,
      stackCaption: `${labels.contributions}${wording.marks.stop}${labels.contributionsKey}`,
      ranking: parts.ranking,
      contributions: contributionRows(parts, labels.unknown),
      profiles: parts.profiles,
      subjects: parts.subjects,
      profileTotals: [
        { name: inline(labels.publishedWeights), rows: parts.ranking.rows },
        ...parts.profiles.map(({ name, ranking }) => ({ name, rows: ranking })),
      ].map(({ name, rows }) => ({ name, cells: totalsBySubject(parts, rows, wording.marks) })),
      scoreSource: parts.scoreSource,
    },
  };
}

const contributionRows = (parts: Parts, unknown: string): readonly ContributionRow[] =>
  parts.traits.map(({ id, name, shareText }) => ({
    name,
    shareText,
    texts: parts.ranking.rows.map(
      ({ contributions }) => contributions.find(({ traitId }) => traitId === id)?.text ?? unknown,
    ),
  }));

/** Each with its place before it. */
function totalsBySubject({ subjects }: Parts, rows: readonly RankingRow[], { open, close }: Wording['marks']) {
  const best = rows[0];
  return subjects.map(({ id }) => {
    const row = rows.find(({ subject }) => subject.id === id);
    // The rank's text is the same for all who share the first place.
    if (row === undefined || row.total === null) return { text: row?.totalText ?? '', leads: false };
    return { text: `${row.rankText}${open}${row.totalText}${close}`, leads: row.rankText === best?.rankText };
  });
}
