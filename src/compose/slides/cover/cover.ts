import { type InlineText, inline, plainText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { listed, said } from '../notes.ts';

export interface CoverView {
  readonly subtitle: InlineText | null;
  readonly subjects: readonly SubjectBadge[];
  /** Date, edition, authors and audience: those that there are. */
  readonly details: readonly InlineText[];
  /** The comparison's own profile as an ornament; it carries no text and no numbers. */
  readonly motif: readonly { readonly index: number; readonly values: readonly (number | null)[] }[];
}

export function composeCover({ comparison, parts, wording }: Context): readonly Slide<'cover'>[] {
  const { subtitle, edition, authors, audience } = comparison;
  const details: InlineText[] = [
    inline([wording.date(comparison.date), ...(edition === null ? [] : [plainText(edition)])].join(' · ')),
  ];
  if (authors.length > 0) details.push(inline(wording.list(authors.map(plainText))));
  if (audience !== null) details.push(audience);
  return [
    {
      kind: 'cover',
      id: 'cover',
      headline: comparison.title,
      view: {
        subtitle,
        subjects: parts.subjects,
        details,
        motif: parts.subjects.map(({ index }, place) => ({
          index,
          values: parts.traits.map((trait) => trait.cells[place]?.normalised ?? null),
        })),
      },
      sourceLine: null,
      notes: [
        ...comparison.summary,
        said(wording.labels.subjects),
        ...listed(
          comparison.subjects.map(({ name, tagline }) =>
            tagline === null ? name : [...name, ...inline(' – '), ...tagline],
          ),
        ),
      ],
    },
  ];
}
