import type { Point, Subject } from '../../../model/comparison.ts';
import { type InlineText, inline, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface SubjectsView {
  readonly subjects: readonly SubjectProfile[];
}

export interface SubjectProfile {
  readonly badge: SubjectBadge;
  /** What the scores say about it. */
  readonly headline: string;
  readonly tagline: InlineText | null;
  readonly overview: RichText;
  readonly principles: readonly Point[];
  readonly strengths: readonly Point[];
  readonly weaknesses: readonly Point[];
  readonly applications: readonly Point[];
}

export function composeSubjects({ comparison, parts, wording }: Context): Section<'subjects'> | null {
  if (!comparison.subjects.some(hasText)) return null;
  return {
    kind: 'subjects',
    id: 'subjects',
    title: inline(wording.labels.subjects),
    numbered: true,
    view: {
      subjects: parts.subjects.flatMap((badge) => {
        const subject = comparison.subjects.find(({ id }) => id === badge.id);
        return subject ? [subjectProfile(subject, badge, parts.headlines.subjects[badge.index] ?? '')] : [];
      }),
    },
  };
}

const hasText = ({ vendor, tagline, overview, principles, strengths, weaknesses, applications }: Subject): boolean =>
  vendor !== null ||
  tagline !== null ||
  [overview, principles, strengths, weaknesses, applications].some((part) => part.length > 0);

const subjectProfile = (subject: Subject, badge: SubjectBadge, headline: string): SubjectProfile => ({
  badge,
  headline,
  tagline: subject.tagline,
  overview: subject.overview,
  principles: subject.principles,
  strengths: subject.strengths,
  weaknesses: subject.weaknesses,
  applications: subject.applications,
});
