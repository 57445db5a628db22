import type { SubjectBadge } from '../parts/parts.ts';

/** The small line above a headline: it says which part of the story this is, since the headline says what follows from it. */
export interface Kicker {
  readonly text: string;
  /** The subject that the slide is about; its mark stands before the text. */
  readonly subject: SubjectBadge | null;
}

export const kicker = (text: string, subject: SubjectBadge | null = null): Kicker => ({ text, subject });
