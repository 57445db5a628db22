import { type InlineText, inline, plainText, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { ScoreCell, SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { evidence, listed } from '../notes.ts';

export interface SubjectView {
  readonly kicker: Kicker;
  readonly subject: SubjectBadge;
  readonly tagline: InlineText | null;
  readonly overview: RichText;
  /** Trait by trait, and the total last. */
  readonly rows: readonly ProfileStrip[];
}

/** One trait, or the total: where the subject stands on the range, and where the others do. */
export interface ProfileStrip {
  readonly name: InlineText;
  readonly text: string;
  readonly known: boolean;
  readonly leads: boolean;
  readonly normalised: number | null;
  readonly others: readonly number[];
  readonly isTotal: boolean;
}

export function composeSubject(context: Context): readonly Slide<'subject'>[] {
  const { comparison, parts, wording } = context;
  return comparison.subjects.flatMap((subject, place): readonly Slide<'subject'>[] => {
    const badge = parts.subjects[place];
    if (!badge) return [];
    const traits = parts.traits.flatMap(({ label, name, cells }) => {
      const cell = cells.find((candidate) => candidate.subject.id === subject.id);
      return cell ? [{ label, name, cell, cells }] : [];
    });
    return [
      {
        kind: 'subject',
        id: `subject-${subject.id}`,
        headline: inline(parts.headlines.subjects[place] ?? badge.label),
        view: {
          kicker: kicker([badge.label, ...(badge.vendor ? [plainText(badge.vendor)] : [])].join(' · '), badge),
          subject: badge,
          tagline: subject.tagline,
          overview: subject.overview,
          rows: [
            ...traits.map(({ name, cell, cells }) => traitStrip(name, cell, cells)),
            ...totalStrip(subject.id, context),
          ],
        },
        sourceLine: parts.scoreSource,
        notes: [
          ...subject.overview,
          ...listed(traits.map(({ label, cell }) => [...inline(`${label} · `), ...evidence(cell, wording)])),
        ],
      },
    ];
  });
}

function traitStrip(name: InlineText, own: ScoreCell, cells: readonly ScoreCell[]): ProfileStrip {
  const { text, known, leads, normalised } = own;
  const others = cells.flatMap((cell) => (cell === own || cell.normalised === null ? [] : [cell.normalised]));
  return { name, text, known, leads, normalised, others, isTotal: false };
}

function totalStrip(subject: string, { parts, wording }: Context): readonly ProfileStrip[] {
  const own = parts.ranking.rows.find((row) => row.subject.id === subject);
  if (!own) return [];
  return [
    {
      name: inline(wording.labels.total),
      text: own.totalText,
      known: own.total !== null,
      leads: false,
      normalised: own.total,
      others: parts.ranking.rows.flatMap((row) => (row === own || row.total === null ? [] : [row.total])),
      isTotal: true,
    },
  ];
}
