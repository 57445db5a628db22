import { beforeAll, describe, expect, it } from 'vitest';
import { chartConfiguration, chartSize } from '../../../src/charts/index.ts';
import type { ChartStyle } from '../../../src/charts/style.ts';
import { drawVectors } from '../../../src/charts/surfaces/draw-vectors.ts';
import { drawnTexts } from '../drawn-texts.ts';
import { sampleDots } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const plain = sampleDots({ subjects: 3, traits: 5, unknown: (subject, trait) => subject === 1 && trait === 2 });
const equal = sampleDots({ subjects: 8, traits: 3, equal: true });

let style: ChartStyle;
beforeAll(async () => {
  style = await studioStyle([plain, equal]);
});
const points = (spec: typeof plain): { x: number; y: number }[][] =>
  chartConfiguration(spec, style).data.datasets.map(({ data }) => JSON.parse(JSON.stringify(data)));

describe('dots', () => {
  it('places every known score at its value, and no unknown one', () => {
    const drawn = points(plain).map((dataset) => dataset.map(({ x }) => x));
    expect(drawn).toEqual(plain.series.map(({ values }) => values.filter((value) => value !== null)));
    expect(drawn[1]).toHaveLength(4);
  });

  it('says under the trait whose score is unknown', () => {
    const size = chartSize(plain, style);
    const texts = drawnTexts(drawVectors(chartConfiguration(plain, style, size), size, style.book));
    const trait = texts.find(({ text }) => text === 'Cross-modal reasoning');
    const note = texts.find(({ text }) => text === 'GPT-4V: unknown');
    expect(note?.left).toBe(trait?.left);
    expect(note?.top).toBeGreaterThan(trait?.bottom ?? Number.POSITIVE_INFINITY);
  });

  it('runs over the declared scale', () => {
    expect(chartConfiguration(plain, style).options?.scales?.x).toMatchObject({ min: 1, max: 5 });
  });

  it('lets no mark hide another, and grows for it', () => {
    for (let row = 0; row < 3; row++) {
      const ys = points(equal).map((dataset) => dataset[row]?.y ?? 0);
      expect(new Set(ys).size).toBe(8);
    }
    expect(chartSize(equal, style).height).toBeGreaterThan(
      chartSize(sampleDots({ subjects: 2, traits: 3 }), style).height,
    );
  });
});
