import { beforeAll, describe, expect, it } from 'vitest';
import { chartConfiguration, chartSize } from '../../../src/charts/index.ts';
import { type ChartStyle, subjectColour } from '../../../src/charts/style.ts';
import { drawVectors } from '../../../src/charts/surfaces/draw-vectors.ts';
import type { Fill } from '../../../src/charts/surfaces/drawing.ts';
import { drawnTexts } from '../drawn-texts.ts';
import { sampleBars } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const spec = sampleBars({ subjects: 4, traits: 1, unknown: (subject) => subject === 3 });

let style: ChartStyle;
beforeAll(async () => {
  style = await studioStyle(spec);
});
const draw = () => {
  const size = chartSize(spec, style);
  return drawVectors(chartConfiguration(spec, style, size), size, style.book);
};

/** Left and right edge of what is filled in a subject's colour: its mark and its bar. */
const extents = (index: number): { left: number; right: number }[] =>
  draw()
    .operations.filter(
      (operation): operation is Fill =>
        operation.type === 'fill' && operation.colour.hex === subjectColour(style.palette, index),
    )
    .map(({ path }) => {
      const xs = [...path.matchAll(/([\d.]+) [\d.]+/g)].map((match) => Number(match[1]));
      return { left: Math.min(...xs), right: Math.max(...xs) };
    });

describe('bars', () => {
  it('start at the least of the declared scale and are as long as their value', () => {
    expect(chartConfiguration(spec, style).options?.scales?.x).toMatchObject({ min: 0, max: 100 });
    const lengths = [0, 1, 2].map((index) => {
      const { left, right } = extents(index).at(-1) ?? { left: 0, right: 0 };
      return right - left;
    });
    const [longest = 0, second = 0, third = 0] = lengths;
    expect(second / longest).toBeCloseTo(0.907, 2);
    expect(third / longest).toBeCloseTo(0.814, 2);
  });

  it('writes each value at the end of its bar', () => {
    const texts = drawnTexts(draw());
    for (const index of [0, 1, 2]) {
      const text = texts.find((each) => each.text === spec.bars[index]?.text);
      expect(text?.left).toBeCloseTo((extents(index).at(-1)?.right ?? 0) + 8, 0);
    }
  });

  it('writes the word for unknown where there is no bar', () => {
    expect(extents(3)).toHaveLength(1);
    expect(extents(2)).toHaveLength(2);
    const unknown = drawnTexts(draw()).find(({ text }) => text === 'unknown');
    expect(Math.abs((unknown?.left ?? 0) - (extents(0).at(-1)?.left ?? 0) - 8)).toBeLessThan(1);
  });
});
