import type { Slide, SlideKind } from '../story.ts';

/** How long a slide of a kind is spoken to where nobody says otherwise, in minutes. */
const USUAL: Readonly<Record<SlideKind, number>> = {
  cover: 0.5,
  answer: 2,
  changes: 1.5,
  method: 1.5,
  subject: 1.5,
  principles: 1.5,
  strengths: 1.5,
  radar: 2,
  dots: 1,
  traits: 2,
  ranking: 2.5,
  contributions: 1,
  firmness: 1.5,
  weightings: 1,
  profiles: 1,
  features: 1.5,
  applications: 1,
  recommendations: 1.5,
  sources: 0.5,
  custom: 1.5,
};

/**
 * Each slide with its minutes: its own where the author gives it any; the others share what is left of the talk, as long
 * as usual in proportion to one another. Without a length of the talk they have what is usual.
 */
export function paced(slides: readonly Slide[], talk: number | null): readonly Slide[] {
  const given = slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const usual = slides.reduce((sum, { kind, minutes }) => sum + (minutes == null ? USUAL[kind] : 0), 0);
  const stretch = talk === null || usual === 0 ? 1 : Math.max(0, talk - given) / usual;
  return slides.map((slide) => ({ ...slide, minutes: slide.minutes ?? USUAL[slide.kind] * stretch }));
}
