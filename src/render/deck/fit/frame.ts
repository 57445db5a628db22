import type { Kicker } from '../../../compose/slides/kicker.ts';
import { type InlineText, inline } from '../../../model/rich-text.ts';
import { headlineLines } from './headline-lines.ts';
import type { Measure } from './measure.ts';
import { MARK_WIDTH } from './spacing.ts';

/** What surrounds a slide's body, at its sizes. */
export interface Frame {
  readonly headlineType: HeadlineType;
  readonly headlineScale: number;
  /** One text for the browser to break, or two lines. */
  readonly headlineLines: readonly InlineText[];
  /** What is kept for the headline, however short it is now. */
  readonly headlineHeight: number;
  /** What is left for the body. */
  readonly bodyHeight: number;
}

export interface FrameTexts {
  readonly kicker: Kicker | null;
  readonly headline: InlineText;
  /** What may come to stand there in the room. */
  readonly others: readonly string[];
  readonly sourceLine: InlineText | null;
  /** The headline also says which part of several this is. */
  readonly inParts: boolean;
  /** There is no shorter headline: this one may be a paragraph. */
  readonly isOnly: boolean;
  /** Whatever it takes. */
  readonly isForced: boolean;
}

export type HeadlineType = 'headline' | 'title';

/**
 * A headline keeps to two lines as long as it can, no smaller than 85 %, and then to four. One that is a paragraph is set
 * as large as titles are, so that something is left for the body.
 */
const HEADLINES: readonly { readonly type: HeadlineType; readonly scale: number; readonly lines: number }[] = [
  { type: 'headline', scale: 1, lines: 2 },
  { type: 'headline', scale: 0.925, lines: 2 },
  { type: 'headline', scale: 0.85, lines: 2 },
  { type: 'headline', scale: 0.85, lines: 3 },
  { type: 'headline', scale: 0.85, lines: 4 },
  { type: 'title', scale: 1, lines: 6 },
  { type: 'title', scale: 0.85, lines: 10 },
];

/** Of a slide whose headline leaves nothing. */
const LEAST_BODY = 200;

/** Room for the widest part marker, e.g. `(12/12)`. */
const PART = inline(' (88/88)');

/** Null when the headline is too long for any slide. */
export function frameOf(texts: FrameTexts, measureAt: (scale: number) => Measure): Frame | null {
  const step = stepOf(texts.headline, texts, measureAt) ?? (texts.isForced ? HEADLINES.at(-1) : undefined);
  if (!step) return null;
  const measure = measureAt(step.scale);
  const { geometry } = measure;
  const headlineHeight = Math.max(
    heightAt(step, texts.headline, texts, measureAt),
    ...texts.others.map((other) => otherHeight(inline(other), texts, measureAt)),
  );
  const head = geometry.top + kickerHeight(texts.kicker, measureAt(1)) + headlineHeight + geometry.headlineGap;
  const foot = geometry.footerGap + footerHeight(texts.sourceLine, measureAt(1)) + geometry.bottom;
  const bodyHeight = geometry.height - head - foot;
  return {
    headlineType: step.type,
    headlineScale: step.scale,
    headlineLines: (step.type === 'headline' && linesOf(texts, measure)) || [texts.headline],
    headlineHeight,
    bodyHeight: texts.isForced ? Math.max(LEAST_BODY, bodyHeight) : bodyHeight,
  };
}

type Step = (typeof HEADLINES)[number];

const withPart = (headline: InlineText, { inParts }: FrameTexts): InlineText =>
  inParts ? [...headline, ...PART] : headline;

function stepOf(headline: InlineText, texts: FrameTexts, measureAt: (scale: number) => Measure): Step | undefined {
  return HEADLINES.find(({ type, scale, lines }) => {
    if (type === 'title' && !texts.isOnly) return false;
    const measure = measureAt(scale);
    return measure.lines(withPart(headline, texts), type, measure.geometry.content, 'bold') <= lines;
  });
}

function heightAt(
  { type, scale }: Step,
  headline: InlineText,
  texts: FrameTexts,
  at: (scale: number) => Measure,
): number {
  const measure = at(scale);
  return measure.height(withPart(headline, texts), type, measure.geometry.content, 'bold');
}

/** Longer than two lines it never stands there: the deck then shows what the slide is about instead. */
function otherHeight(headline: InlineText, texts: FrameTexts, measureAt: (scale: number) => Measure): number {
  const step = stepOf(headline, texts, measureAt);
  return step && step.lines <= 2 ? heightAt(step, headline, texts, measureAt) : 0;
}

function linesOf({ headline, inParts }: FrameTexts, measure: Measure): readonly InlineText[] | null {
  const { content } = measure.geometry;
  const count = (text: InlineText) => measure.lines(text, 'headline', content, 'bold');
  if (count(headline) !== 2) return null;
  return headlineLines(
    headline,
    (line) => measure.width(line, 'headline', 'bold'),
    (line, isLast) => count(isLast && inParts ? [...line, ...PART] : line) === 1,
  );
}

function kickerHeight(kicker: Kicker | null, measure: Measure): number {
  if (!kicker) return 0;
  const mark = kicker.subject ? MARK_WIDTH * measure.size('source') : 0;
  return measure.height(kicker.text, 'source', measure.geometry.content - mark, 'bold') + measure.geometry.kickerGap;
}

/** One line at least, for the slide number. */
const footerHeight = (sourceLine: InlineText | null, measure: Measure): number => {
  const { content, footEnd, footHeight } = measure.geometry;
  const source = measure.height(sourceLine ?? '', 'source', content - footEnd);
  return Math.max(measure.lineHeight('source'), source, footHeight);
};
