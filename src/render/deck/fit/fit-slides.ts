import type { Slide, SlideKind } from '../../../compose/story.ts';
import type { ProblemNear } from '../../../diagnostics/diagnostic.ts';
import { slideOverflow } from '../../../diagnostics/messages.ts';
import type { DeckTokens } from '../../../theme/tokens.ts';
import type { DeckOptions } from '../options.ts';
import { type FittedSlide, fitSlide, isMisfit, type SlideOf } from './fit-slide.ts';
import { type Measure, measures } from './measure.ts';
import type { MeasuredTexts } from './measured-texts.ts';
import { startOf } from './start-of.ts';

/** Brings every slide to a size that fits, splitting where it must; what fits nowhere is told, and drawn if it may be. */
export function fitSlides(
  slides: readonly Slide[],
  texts: MeasuredTexts,
  tokens: DeckTokens,
  overflow: DeckOptions['overflow'],
): { readonly slides: readonly FittedSlide[]; readonly problems: readonly ProblemNear[] } {
  const measureAt = measures(texts, tokens);
  // Without the ranking nobody can move a weight.
  const isLive = slides.some(({ kind }) => kind === 'ranking');
  const fitted: FittedSlide[] = [];
  const problems: ProblemNear[] = [];
  for (const slide of slides) {
    const live = { ...slide, others: isLive ? (slide.otherHeadlines ?? []) : [] };
    const result = fitSlide(live, measureAt);
    if (!isMisfit(result)) {
      fitted.push(...result);
      continue;
    }
    const severity = overflow === 'warn' ? 'warning' : 'error';
    const problem = slideOverflow(startOf(slide.headline), result.slot, result.text, severity);
    problems.push({ ...problem, near: result.text });
    if (overflow === 'warn') fitted.push(...fitByForce(live, measureAt));
  }
  return { slides: fitted, problems };
}

/** At the smallest scale, in the least of more and more room that holds it: it reaches over the edge, and as little as can be. */
function fitByForce(slide: SlideOf<SlideKind>, measureAt: (scale: number) => Measure): readonly FittedSlide[] {
  for (let stretch = 1.1; stretch < MOST_STRETCH; stretch *= 1.25) {
    const result = fitSlide(slide, measureAt, stretch);
    if (!isMisfit(result)) return result;
  }
  return [];
}

/** A text of some hundred pages. */
const MOST_STRETCH = 1000;
