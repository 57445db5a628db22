import type { SlideViews } from '../../../compose/slides/index.ts';
import type { Kicker } from '../../../compose/slides/kicker.ts';
import type { Slide, SlideKind } from '../../../compose/story.ts';
import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Fit, Layout, Misfit, Page } from './fit.ts';
import { type Frame, type FrameTexts, frameOf, type HeadlineType } from './frame.ts';
import { type Geometry, SCALES } from './geometry.ts';
import { fitAnswer } from './kinds/answer.ts';
import { fitApplications } from './kinds/applications.ts';
import { fitChanges } from './kinds/changes.ts';
import { fitContributions } from './kinds/contributions.ts';
import { fitCover } from './kinds/cover.ts';
import { fitCustom } from './kinds/custom.ts';
import { fitDots } from './kinds/dots.ts';
import { fitFeatures } from './kinds/features.ts';
import { fitFirmness } from './kinds/firmness.ts';
import { fitMethod } from './kinds/method.ts';
import { fitPrinciples } from './kinds/principles.ts';
import { fitProfiles } from './kinds/profiles.ts';
import { fitRadar } from './kinds/radar.ts';
import { fitRanking } from './kinds/ranking.ts';
import { fitRecommendations } from './kinds/recommendations.ts';
import { fitSources } from './kinds/sources.ts';
import { fitStrengths } from './kinds/strengths.ts';
import { fitSubject } from './kinds/subject.ts';
import { fitTraits } from './kinds/traits.ts';
import { fitWeightings } from './kinds/weightings.ts';
import type { Measure } from './measure.ts';
import { notesOfParts } from './part-notes.ts';
import { startOf } from './start-of.ts';

/** A slide as it is drawn: all of a composed one, or one part of it. */
export interface FittedSlide {
  readonly kind: SlideKind;
  readonly id: string;
  readonly kicker: Kicker | null;
  readonly headline: InlineText;
  readonly headlineLines: readonly InlineText[];
  readonly headlineType: HeadlineType;
  readonly headlineScale: number;
  /** What the headline has, in logical pixels; null where it stays what it is. */
  readonly headlineHeight: number | null;
  readonly part: { readonly number: number; readonly of: number } | null;
  readonly view: SlideViews[SlideKind];
  readonly scale: number;
  readonly layout: Layout;
  readonly sourceLine: InlineText | null;
  readonly notes: Slide['notes'];
  /** Planned for it: of a slide in parts, each has its share. */
  readonly minutes: number;
}

const fits: { readonly [K in SlideKind]: Fit<K> } = {
  cover: fitCover,
  answer: fitAnswer,
  changes: fitChanges,
  method: fitMethod,
  subject: fitSubject,
  principles: fitPrinciples,
  strengths: fitStrengths,
  radar: fitRadar,
  dots: fitDots,
  traits: fitTraits,
  ranking: fitRanking,
  contributions: fitContributions,
  firmness: fitFirmness,
  weightings: fitWeightings,
  profiles: fitProfiles,
  features: fitFeatures,
  applications: fitApplications,
  recommendations: fitRecommendations,
  sources: fitSources,
  custom: fitCustom,
};

/** One slide of any kind: `kind` and `view` belong together. */
export interface SlideOf<K extends SlideKind> extends Omit<FrameTexts, 'kicker' | 'inParts' | 'isOnly' | 'isForced'> {
  readonly kind: K;
  readonly id: string;
  readonly view: SlideViews[K];
  readonly notes: Slide['notes'];
  readonly minutes?: number | null;
  readonly isOwnHeadline?: true;
}

/**
 * A slide in as many parts as it takes, or what of it has no room.
 *
 * @param stretch how much more room than there is its body takes all the same, at the smallest scale; 1 for none
 */
export function fitSlide<K extends SlideKind>(
  slide: SlideOf<K>,
  measureAt: (scale: number) => Measure,
  stretch = 1,
): readonly FittedSlide[] | Misfit {
  const whole = framed(slide, false, stretch, measureAt);
  if (!whole) return headlineMisfit(slide);
  const first = pagesIn(whole, slide, stretch, measureAt);
  if (isMisfit(first)) return first;
  // The headline of a slide in parts is a little longer, so that the room may be smaller.
  const inFrame = first.length > 1 ? framed(slide, true, stretch, measureAt) : whole;
  if (!inFrame) return headlineMisfit(slide);
  const isAsBefore = inFrame.frame.bodyHeight === whole.frame.bodyHeight;
  const pages = isAsBefore ? first : pagesIn(inFrame, slide, stretch, measureAt);
  if (isMisfit(pages)) return pages;
  const { frame, kicker, headline } = inFrame;
  const notes = notesOfParts(
    slide.notes,
    pages.map(({ view }) => view),
  );
  return pages.map(({ view, scale, layout }, at) => ({
    kind: slide.kind,
    id: at === 0 ? slide.id : `${slide.id}--${at + 1}`,
    kicker,
    headline,
    headlineLines: frame.headlineLines,
    headlineType: frame.headlineType,
    headlineScale: frame.headlineScale,
    headlineHeight: slide.others.length > 0 ? frame.headlineHeight : null,
    part: pages.length > 1 ? { number: at + 1, of: pages.length } : null,
    view,
    scale,
    layout,
    sourceLine: slide.sourceLine,
    notes: notes[at] ?? slide.notes,
    minutes: (slide.minutes ?? 0) / pages.length,
  }));
}

interface Framed {
  readonly frame: Frame;
  readonly kicker: Kicker | null;
  readonly headline: InlineText;
}

/** Null when no headline fits. */
function framed<K extends SlideKind>(
  { kind, view, headline: derived, isOwnHeadline, others, sourceLine }: SlideOf<K>,
  inParts: boolean,
  stretch: number,
  measureAt: (scale: number) => Measure,
): Framed | null {
  const own = 'kicker' in view ? view.kicker : null;
  const tried = [{ kicker: own, headline: derived }];
  // A headline of our making that is too long, with long names in it, gives way to what the slide is about.
  if (own && !isOwnHeadline) tried.push({ kicker: null, headline: inline(own.text) });
  for (const [at, { kicker, headline }] of tried.entries()) {
    const [isOnly, isForced] = [at === tried.length - 1, stretch > 1];
    const texts = { kicker, headline, others, sourceLine, inParts, isOnly, isForced };
    const frame = kind === 'cover' ? coverFrame(headline, measureAt(1).geometry) : frameOf(texts, measureAt);
    if (frame) return { frame, kicker, headline };
  }
  return null;
}

function pagesIn<K extends SlideKind>(
  { frame, headline }: Framed,
  { kind, view }: SlideOf<K>,
  stretch: number,
  measureAt: (scale: number) => Measure,
): readonly Page<K>[] | Misfit {
  const room = {
    width: measureAt(1).geometry.content,
    height: frame.bodyHeight * stretch,
    scales: stretch > 1 ? SCALES.slice(-1) : SCALES,
    measure: measureAt,
  };
  return fits[kind](view, room, headline);
}

const headlineMisfit = ({ headline }: { readonly headline: InlineText }): Misfit => ({
  slot: 'headline',
  text: startOf(headline),
});

/** The cover has its title in its body. */
const coverFrame = (headline: InlineText, { height, coverTop, coverBottom }: Geometry): Frame => ({
  headlineType: 'headline',
  headlineScale: 1,
  headlineLines: [headline],
  headlineHeight: 0,
  bodyHeight: height - coverTop - coverBottom,
});

export const isMisfit = (result: object): result is Misfit => 'slot' in result;
