import { type InlineText, inline, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { evidence, listed } from '../notes.ts';

export interface SubjectView {
  readonly kicker: Kicker;
  readonly subject: SubjectBadge;
  readonly tagline: InlineText | null;
  readonly overview: RichText;
  readonly rankText: string | null;
  readonly totalText: string | null;
  readonly rows: readonly ProfileStrip[];
}

/** One trait: where the subject stands on the range, and where the others do. */
export interface ProfileStrip {
  readonly name: InlineText;
  readonly text: string;
  readonly known: boolean;
  readonly leads: boolean;
  readonly normalised: number | null;
  readonly others: readonly number[];
}

export function composeSubject({ comparison, parts }: Context): readonly Slide<'subject'>[] {
  return comparison.subjects.flatMap((subject, place): readonly Slide<'subject'>[] => {
    const badge = parts.subjects[place];
    if (!badge) return [];
    const ranked = parts.ranking.rows.find((row) => row.subject.id === subject.id);
    const cells = parts.traits.flatMap((trait) => trait.cells.filter((cell) => cell.subject.id === subject.id));
    return [
      {
        kind: 'subject',
        id: `subject-${subject.id}`,
        headline: inline(parts.headlines.subjects[place] ?? badge.label),
        view: {
          kicker: kicker(badge.label, badge),
          subject: badge,
          tagline: subject.tagline,
          overview: subject.overview,
          rankText: ranked?.rankText ?? null,
          totalText: ranked?.totalText ?? null,
          rows: parts.traits.flatMap(({ name, cells: all }) => strip(name, all, subject.id)),
        },
        sourceLine: parts.scoreSource,
        notes: [
          ...subject.overview,
          ...listed(cells.map((cell, at) => [...inline(`${parts.traits[at]?.label ?? ''} · `), ...evidence(cell)])),
        ],
      },
    ];
  });
}

function strip(
  name: InlineText,
  cells: Context['parts']['traits'][number]['cells'],
  subject: string,
): readonly ProfileStrip[] {
  const own = cells.find((cell) => cell.subject.id === subject);
  if (!own) return [];
  const { text, known, leads, normalised } = own;
  const others = cells.flatMap((cell) => (cell === own || cell.normalised === null ? [] : [cell.normalised]));
  return [{ name, text, known, leads, normalised, others }];
}
