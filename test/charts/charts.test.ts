import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { chartConfiguration, chartSize } from '../../src/charts/index.ts';
import type { ChartSize } from '../../src/charts/kind.ts';
import { type ChartStyle, chartStyle } from '../../src/charts/style.ts';
import { drawVectors } from '../../src/charts/surfaces/draw-vectors.ts';
import tokens from '../../templates/themes/studio/tokens.json' with { type: 'json' };
import { openStudioFonts } from '../fonts/studio-fonts.ts';
import { collisions, drawnTexts } from './drawn-texts.ts';
import { type SampleOptions, sampleBars, sampleDots, sampleRadar, sampleStack } from './sample-specs.ts';

const some = (subject: number, trait: number): boolean => (subject + trait) % 4 === 1;

/** Whatever content may bring: few and many, Han and Latin, short and long, unknown and equal. */
const SAMPLES: Record<string, SampleOptions> = {
  'two subjects': { subjects: 2, traits: 6 },
  'two subjects in Han': { subjects: 2, traits: 7, script: 'han' },
  'three traits': { subjects: 3, traits: 3 },
  'twelve traits': { subjects: 3, traits: 12 },
  'twelve traits in Han': { subjects: 3, traits: 12, script: 'han' },
  'very long names': { subjects: 3, traits: 8, long: true },
  'very long names of twelve traits': { subjects: 2, traits: 12, long: true, unknown: some },
  'some unknown': { subjects: 3, traits: 6, unknown: some },
  'some unknown in Han': { subjects: 3, traits: 8, script: 'han', unknown: some },
  'all unknown': { subjects: 2, traits: 5, unknown: () => true },
  'all equal': { subjects: 3, traits: 6, equal: true },
  'a scale from zero': { subjects: 2, traits: 6, axis: { min: 0, max: 100, step: 25 } },
};

const MANY: Record<string, SampleOptions> = {
  'six subjects': { subjects: 6, traits: 6 },
  'eight subjects': { subjects: 8, traits: 12, unknown: some },
  'eight subjects in Han': { subjects: 8, traits: 12, script: 'han' },
  'eight equal subjects': { subjects: 8, traits: 3, equal: true },
};

const CHARTS: [string, ChartSpec][] = [
  ...Object.entries(SAMPLES).map(([name, options]): [string, ChartSpec] => [`radar of ${name}`, sampleRadar(options)]),
  ...Object.entries(MANY).map(([name, options]): [string, ChartSpec] => [
    `small multiple of ${name}`,
    sampleRadar(options, 1),
  ]),
  ...Object.entries({ ...SAMPLES, ...MANY }).flatMap(([name, options]): [string, ChartSpec][] => [
    [`dots of ${name}`, sampleDots(options)],
    [`bars of ${name}`, sampleBars(options)],
    [`stacks of ${name}`, sampleStack(options)],
  ]),
];

let styles: Record<'light' | 'dark', ChartStyle>;
beforeAll(async () => {
  const { book } = await openStudioFonts('zh-CN', JSON.stringify(CHARTS));
  styles = { light: chartStyle(tokens.colours.light, book), dark: chartStyle(tokens.colours.dark, book) };
});

describe.each(CHARTS)('%s', (_name, spec) => {
  it('is plain JSON, and drawing leaves it as it was', () => {
    const size = chartSize(spec, styles.dark);
    const configuration = chartConfiguration(spec, styles.dark, size);
    const json = JSON.stringify(configuration);
    expect(JSON.parse(json)).toEqual(configuration);
    drawVectors(configuration, size, styles.dark.book);
    expect(JSON.stringify(configuration)).toBe(json);
  });

  it('has no text that leaves the picture, lies on another or is too small', () => {
    expectLegible(spec, styles.light, chartSize(spec, styles.light));
  });

  it('keeps to that at the size and the type of a slide', () => {
    const slide = { ...styles.light, label: 18, small: 16, key: false };
    expectLegible(spec, slide, slideSize(spec));
  });
});

function slideSize(spec: ChartSpec): ChartSize {
  if (spec.kind === 'radar') return spec.series.some(({ muted }) => muted) ? MULTIPLE : { width: 560, height: 440 };
  const rows = spec.kind === 'dots' ? spec.labels.length : spec.bars.length;
  return { width: 1152, height: rows * 60 + 80 };
}

const MULTIPLE = { width: 368, height: 300 };

function expectLegible(spec: ChartSpec, style: ChartStyle, size: ChartSize): void {
  const texts = drawnTexts(drawVectors(chartConfiguration(spec, style, size), size, style.book));
  expect(texts.length).toBeGreaterThan(0);
  for (const { left, right, top, bottom, size: fontSize } of texts) {
    expect(fontSize).toBeGreaterThanOrEqual(13);
    expect(left).toBeGreaterThanOrEqual(-0.5);
    expect(right).toBeLessThanOrEqual(size.width + 0.5);
    expect(top).toBeGreaterThanOrEqual(-0.5);
    expect(bottom).toBeLessThanOrEqual(size.height + 0.5);
  }
  expect(collisions(texts)).toEqual([]);
}
