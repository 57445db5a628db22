import { beforeAll, describe, expect, it } from 'vitest';
import { chartConfiguration, chartSize } from '../../../src/charts/index.ts';
import { type ChartStyle, subjectColour } from '../../../src/charts/style.ts';
import { drawVectors } from '../../../src/charts/surfaces/draw-vectors.ts';
import type { Fill } from '../../../src/charts/surfaces/drawing.ts';
import { drawnTexts } from '../drawn-texts.ts';
import { sampleStack } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const spec = sampleStack({ subjects: 3, traits: 6, unknown: (subject, trait) => subject === 2 && trait < 2 });

let style: ChartStyle;
beforeAll(async () => {
  style = await studioStyle(spec);
});
const draw = () => {
  const size = chartSize(spec, style);
  return drawVectors(chartConfiguration(spec, style, size), size, style.book);
};

/** Widths of the parts of a subject's bar, without the mark before its name. */
const widths = (index: number): number[] =>
  draw()
    .operations.filter(
      (operation): operation is Fill =>
        operation.type === 'fill' && operation.colour.hex === subjectColour(style.palette, index),
    )
    .map(({ path }) => {
      const xs = [...path.matchAll(/([\d.]+) [\d.]+/g)].map((match) => Number(match[1]));
      return Math.max(...xs) - Math.min(...xs);
    })
    .slice(1)
    // Chart.js draws the last data set first.
    .reverse();

describe('stacked bars', () => {
  it('have a part for each trait that adds something, as long as its points', () => {
    for (const [index, bar] of spec.bars.entries()) {
      const points = bar.points.flatMap((value) => (value === null || value === 0 ? [] : [value]));
      const drawn = widths(index).filter((width) => width > 0);
      expect(drawn).toHaveLength(points.length);
      // A gap of two pixels is cut off each part.
      const whole = drawn.map((width) => width + 2);
      const unit = whole.reduce((sum, width) => sum + width, 0) / points.reduce((sum, each) => sum + each, 0);
      whole.forEach((width, part) => {
        expect(Math.abs(width - unit * (points[part] ?? 0))).toBeLessThan(0.5);
      });
    }
  });

  it('reach from nothing to the declared end', () => {
    expect(chartConfiguration(spec, style).options?.scales?.x).toMatchObject({ min: 0, max: 100, stacked: true });
  });

  it('write the number of each trait where it has room, and the total at the end', () => {
    const texts = drawnTexts(draw()).map(({ text }) => text);
    for (const { text } of spec.bars) expect(texts).toContain(text);
    expect(texts.filter((text) => text === '6')).toHaveLength(3);
    // Nobody knows these two of the third.
    expect(texts.filter((text) => text === '1')).toHaveLength(2);
    const narrow = { ...spec, bars: spec.bars.map((bar) => ({ ...bar, points: bar.points.map(() => 0.5) })) };
    const size = chartSize(narrow, style);
    const few = drawnTexts(drawVectors(chartConfiguration(narrow, style, size), size, style.book));
    expect(few.map(({ text }) => text)).not.toContain('6');
  });
});
