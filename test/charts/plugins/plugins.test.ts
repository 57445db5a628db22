import type { ChartConfiguration } from 'chart.js';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Chart } from '../../../src/charts/chart-js.ts';
import { chartConfiguration } from '../../../src/charts/index.ts';
import { hanLatinSpacing } from '../../../src/charts/plugins/han-latin-spacing.ts';
import { type ChartStyle, subjectColour } from '../../../src/charts/style.ts';
import { VectorContext } from '../../../src/charts/surfaces/vector-context.ts';
import { fakeBook } from '../../fonts/fake-book.ts';
import { sampleDots, sampleRadar } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const equal = sampleRadar({ subjects: 3, traits: 4, equal: true });
const SIZE = { width: 600, height: 480 };

let style: ChartStyle;
beforeAll(async () => {
  style = await studioStyle(equal);
});

/** What a live chart draws, after `change` was made to it. */
function drawLive(configuration: ChartConfiguration, change: (chart: Chart) => void = () => {}) {
  const context = new VectorContext(style.book);
  const canvas = { ...SIZE, getContext: () => context };
  Object.assign(context, { canvas });
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, structuredClone(configuration));
  const before = context.drawing.operations.length;
  change(chart);
  chart.update();
  return context.drawing.operations.slice(before);
}

/** Middles of what is filled in a subject's colour: its marks, and the one in the key. */
function markPlaces(operations: ReturnType<typeof drawLive>, index: number): string[] {
  return operations.flatMap((operation) => {
    if (operation.type !== 'fill' || operation.colour.opacity < 1) return [];
    if (operation.colour.hex !== subjectColour(style.palette, index)) return [];
    const [x = '', y = ''] = operation.path.slice(1).split(/[ LC]/);
    return [`${x} ${y}`];
  });
}

describe('marks', () => {
  it('stand beside each other where scores are equal', () => {
    const operations = drawLive(chartConfiguration(equal, style, SIZE));
    for (const index of [0, 1, 2]) expect(markPlaces(operations, index)).toHaveLength(5);
    const starts = [0, 1, 2].map((index) => markPlaces(operations, index)[0]);
    expect(new Set(starts).size).toBe(3);
  });

  it('go with their subject when it is hidden, and the others close ranks', () => {
    const operations = drawLive(chartConfiguration(equal, style, SIZE), (chart) =>
      chart.setDatasetVisibility(1, false),
    );
    expect(markPlaces(operations, 0)).toHaveLength(5);
    // Only the one in the key is left, pale.
    expect(markPlaces(operations, 1)).toHaveLength(0);
  });
});

describe('rings', () => {
  it.each([
    [{ min: 1, max: 5, step: 1 }, ['1', '2', '3', '4', '5']],
    [{ min: 0, max: 1, step: 0.1 }, ['0', '0.3', '1']],
    [{ min: 0, max: 100, step: 25 }, ['0', '25', '50', '75', '100']],
  ])('are named from the centre to the rim of %j, clear of the marks', (axis, labels) => {
    const operations = drawLive(chartConfiguration({ ...equal, axis }, style, SIZE));
    const texts = operations.filter((operation) => operation.type === 'text');
    const named = labels.map((label) => texts.find(({ text }) => text === label));
    const ends = named.map((ring) => (ring ? ring.matrix[4] + (ring.runs.at(-1)?.width ?? 0) : 0));
    const heights = named.map((ring) => ring?.matrix[5] ?? 0);
    expect(new Set(ends.map(Math.round)).size).toBe(1);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(new Set(heights).size).toBe(labels.length);
  });
});

describe('numbers', () => {
  it.each([
    [{ min: 0, max: 5000, step: 1000 }, ['0', '1,000', '2,000', '3,000', '4,000', '5,000']],
    [{ min: 0, max: 1, step: 0.25 }, ['0.00', '0.25', '0.50', '0.75', '1.00']],
    [{ min: -40, max: 0, step: 20 }, ['−40', '−20', '0']],
  ])('stand along the axis of %j as everywhere, whatever the machine’s locale', (axis, labels) => {
    const locale = vi.spyOn(Intl, 'NumberFormat');
    onTestFinished(() => locale.mockRestore());
    const configuration = chartConfiguration(sampleDots({ subjects: 3, traits: 4, axis }), style, SIZE);
    // One that no other test has: Chart.js keeps the formats of a locale.
    const operations = drawLive({ ...configuration, options: { ...configuration.options, locale: 'de-DE' } });
    const texts = operations.flatMap((operation) => (operation.type === 'text' ? [operation.text] : []));
    expect(labels.filter((label) => !texts.includes(label))).toEqual([]);
    expect(locale).not.toHaveBeenCalled();
  });
});

describe('hanLatinSpacing', () => {
  it('measures and writes with a quarter-em between Han and Latin, however the text is aligned', () => {
    const context = new FakeContext();
    const chart = { ctx: context };
    // A canvas may see several charts, one after the other.
    for (let time = 0; time < 2; time++) hanLatinSpacing.beforeInit?.(chart as unknown as Chart, {}, {});
    expect(context.measureText('用AB的').width).toBe(70);
    context.fillText('用AB的', 100);
    expect(context.written).toEqual([
      { text: '用', x: 65 },
      { text: 'AB', x: 90 },
      { text: '的', x: 115 },
    ]);
    expect(context.textAlign).toBe('center');
  });
});

/** Han is as wide as the font is high, everything else half of that. */
class FakeContext {
  readonly written: { text: string; x: number }[] = [];
  readonly font = 'bold 20px "Fake"';
  textAlign = 'center';

  measureText(text: string): { width: number } {
    return { width: [...text].reduce((sum, each) => sum + fakeBook().width(each, 'regular', 20), 0) };
  }

  fillText(text: string, x: number): void {
    this.written.push({ text, x });
  }
}
