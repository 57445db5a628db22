import type { Plugin } from 'chart.js';
import { HAN_LATIN_GAP, hanLatinGaps } from '../../fonts/spacing.ts';

/**
 * Gives a canvas the quarter-em between Han and Latin that the other outputs have: it then measures and writes text
 * piece by piece. Switched off where the drawing surface does so itself.
 * Note: mutates the chart's drawing context, once; it belongs to this chart's canvas alone.
 */
export const hanLatinSpacing: Plugin = {
  id: 'hanLatinSpacing',
  beforeInit({ ctx }) {
    if (!Object.hasOwn(ctx, 'fillText')) spaceText(ctx);
  },
};

type TextContext = Pick<CanvasRenderingContext2D, 'fillText' | 'measureText' | 'font' | 'textAlign'>;

function spaceText(ctx: TextContext): void {
  const write = ctx.fillText.bind(ctx);
  const measure = ctx.measureText.bind(ctx);
  ctx.measureText = (text) => widened(measure(text), hanLatinGaps(text).length * gapOf(ctx));
  ctx.fillText = (text, x, y) => {
    const align = ctx.textAlign;
    let left = x - ctx.measureText(text).width * (SHARE_BEFORE[align] ?? 0);
    ctx.textAlign = 'left';
    for (const piece of pieces(text)) {
      write(piece, left, y);
      left += measure(piece).width + gapOf(ctx);
    }
    ctx.textAlign = align;
  };
}

/** How much of a text lies before the point that it is written at. */
const SHARE_BEFORE: Readonly<Partial<Record<CanvasTextAlign, number>>> = { center: 0.5, right: 1, end: 1 };

const gapOf = ({ font }: TextContext): number => HAN_LATIN_GAP * Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);

function pieces(text: string): string[] {
  const cuts = [0, ...hanLatinGaps(text), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

const widened = (metrics: TextMetrics, extra: number): TextMetrics =>
  extra === 0
    ? metrics
    : new Proxy(metrics, {
        get: (target, name) => (name === 'width' ? target.width + extra : Reflect.get(target, name, target)),
      });
