import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface CoverView {
  readonly subtitle: InlineText | null;
  readonly subjects: readonly SubjectBadge[];
  /** Date, authors, audience, edition: those that the content gives. */
  readonly facts: readonly CoverFact[];
  /** The logo's alternative text; null where there is no logo. */
  readonly logo: string | null;
}

export interface CoverFact {
  readonly label: string;
  readonly text: InlineText;
}

export function composeCover({ comparison, parts, wording }: Context): Section<'cover'> {
  const { title, subtitle, date, edition, authors, audience, brand } = comparison;
  const { labels } = wording;
  const facts: readonly (CoverFact | null)[] = [
    { label: labels.date, text: inline(wording.date(date)) },
    authors.length === 0 ? null : { label: labels.authors, text: joined(authors) },
    audience === null ? null : { label: labels.audience, text: audience },
    edition === null ? null : { label: labels.edition, text: edition },
  ];
  return {
    kind: 'cover',
    id: 'cover',
    title,
    numbered: false,
    view: {
      subtitle,
      subjects: parts.subjects,
      facts: facts.filter((fact) => fact !== null),
      logo: brand?.logo ? brand.logo.light.alt : null,
    },
  };
}

const joined = (texts: readonly InlineText[]): InlineText =>
  texts.flatMap((text, index) => (index === 0 ? text : [{ type: 'break' as const }, ...text]));
