import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { ProfileRow, RankingRow, SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';
import type { ScoreRow } from '../score-rows.ts';

export interface ProfilesView {
  readonly kicker: Kicker;
  readonly subjects: readonly SubjectBadge[];
  /** The published weights, then each profile: places, and totals in brackets. */
  readonly rows: readonly ScoreRow[];
}

/** Who comes first for which use: the places that each takes. */
export function composeProfiles({ parts, wording }: Context): readonly Slide<'profiles'>[] {
  if (parts.profiles.length === 0) return [];
  const row = (id: string, name: InlineText, detail: InlineText, ranking: readonly RankingRow[]): ScoreRow => ({
    id,
    name,
    detail,
    cells: parts.subjects.map(({ id: subject }) => {
      const place = ranking.find((each) => each.subject.id === subject);
      const known = place !== undefined && place.total !== null;
      return {
        subject,
        text: known
          ? `${place.rankText}${wording.marks.open}${place.totalText}${wording.marks.close}`
          : wording.labels.unknown,
        known,
        leads: known && place.rankText === ranking[0]?.rankText,
      };
    }),
  });
  return [
    {
      kind: 'profiles',
      id: 'profiles',
      headline: inline(parts.headlines.profiles),
      view: {
        kicker: kicker(wording.labels.profiles),
        subjects: parts.subjects,
        rows: [
          row('published', inline(wording.labels.publishedWeights), [], parts.ranking.rows),
          ...parts.profiles.map((profile) => row(profile.id, profile.name, detailOf(profile), profile.ranking)),
        ],
      },
      sourceLine: parts.scoreSource,
      notes: listed(
        parts.profiles.map((profile) => [
          ...profile.name,
          ...inline(`${wording.marks.colon}${weightsText(profile)} – ${profile.verdict}`),
        ]),
      ),
    },
  ];
}

/** What the profile is for; where the content does not say, the weights that it sets: `Efficiency 40% · Price 20%`. */
const detailOf = (profile: ProfileRow): InlineText => profile.description ?? inline(weightsText(profile));

const weightsText = ({ weights }: ProfileRow): string =>
  weights.map(({ label, shareText }) => `${label} ${shareText}`).join(' · ');
