import { beforeAll, describe, expect, it } from 'vitest';
import { chartConfiguration } from '../../../src/charts/index.ts';
import { type ChartStyle, subjectColour } from '../../../src/charts/style.ts';
import { drawVectors } from '../../../src/charts/surfaces/draw-vectors.ts';
import { drawnTexts } from '../drawn-texts.ts';
import { sampleRadar } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const SIZE = { width: 600, height: 480 };
const whole = sampleRadar({ subjects: 3, traits: 6 });
const holed = sampleRadar({ subjects: 2, traits: 6, unknown: (subject, trait) => subject === 1 && trait === 2 });
const han = sampleRadar({ subjects: 2, traits: 6, script: 'han', unknown: (_, trait) => trait === 2 });
const multiple = sampleRadar({ subjects: 6, traits: 6 }, 4);

let style: ChartStyle;
beforeAll(async () => {
  style = await studioStyle([whole, holed, han, multiple]);
});
const configure = (spec: typeof whole) => chartConfiguration(spec, style, SIZE);
const datasets = (spec: typeof whole) => JSON.parse(JSON.stringify(configure(spec).data.datasets));
const written = (spec: typeof whole, own: ChartStyle = style): string[] =>
  drawnTexts(drawVectors(chartConfiguration(spec, own, SIZE), SIZE, own.book)).map(({ text }) => text);

describe('radar', () => {
  it('runs over the declared scale, whatever the data', () => {
    for (const axis of [
      { min: 1, max: 5, step: 1 },
      { min: 0, max: 100, step: 25 },
    ]) {
      expect(configure({ ...whole, axis }).options?.scales?.r).toMatchObject({ min: axis.min, max: axis.max });
    }
    expect(written(whole)).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']));
    const fromZero = sampleRadar({ subjects: 2, traits: 6, axis: { min: 0, max: 100, step: 25 } });
    expect(written(fromZero)).toEqual(expect.arrayContaining(['25', '50', '75', '100']));
  });

  it('keeps the author’s order of axes and a dataset a series', () => {
    const labels: string[][] = JSON.parse(JSON.stringify(configure(whole).data.labels));
    expect(labels.map((lines) => lines.join(' '))).toEqual(whole.labels);
    expect(datasets(whole).map(({ label }: { label: string }) => label)).toEqual(['Gemini', 'GPT-4V', 'Marp']);
  });

  it('writes names of axes whole where there is any way to it, in a narrow chart too', async () => {
    const labels = ['Text generation', 'Natural fusion', 'Cross-modal alignment', 'Fine-grained detail'];
    const more = ['Inference efficiency', 'Low-resource use', 'Breadth of use', 'Training and upkeep'];
    const spec = { ...sampleRadar({ subjects: 2, traits: 8 }), labels: [...labels, ...more] };
    const own = { ...(await studioStyle(spec, 'en')), key: false };
    const { data } = chartConfiguration(spec, own, { width: 343, height: 428 });
    const lines: string[][] = JSON.parse(JSON.stringify(data.labels));
    expect(lines.map((each) => each.join(' ').replaceAll('- ', '-'))).toEqual(spec.labels);
  });

  it('leaves a gap where a score is unknown, fills nothing, and says whose it is', () => {
    const [, second] = datasets(holed);
    expect(second.data[2]).toBeNull();
    expect(second.spanGaps).toBe(false);
    expect(datasets(holed).map(({ fill }: { fill: boolean }) => fill)).toEqual([false, false]);
    expect(datasets(whole).map(({ fill }: { fill: boolean }) => fill)).toEqual([true, true, true]);
    expect(written(holed).join(' ')).toContain('(GPT-4V: unknown)');
    expect(written(han).join('')).toContain('（双子座、GPT-4V：未知）');
  });

  it('draws no line to or from an unknown score', () => {
    const strokes = (spec: typeof whole): string[] =>
      drawVectors(configure(spec), SIZE, style.book).operations.flatMap((operation) =>
        operation.type === 'stroke' && operation.dash.length > 0 && operation.width > 2 ? [operation.path] : [],
      );
    const corners = (path: string): number => path.split(/[ML]/).length - 1;
    const [line = ''] = strokes(holed).sort((a, b) => corners(b) - corners(a));
    expect(corners(line)).toBe(5);
    expect(line).not.toContain('Z');
  });

  it('gives a subject its colour and dash, in a small multiple too, where the others are grey and behind', () => {
    const focus = datasets(multiple)[4];
    expect(focus.borderColor).toBe(subjectColour(style.palette, 4));
    expect(focus.borderDash.length).toBeGreaterThan(0);
    for (const [index, other] of datasets(multiple).entries()) {
      if (index === 4) continue;
      expect(other.borderColor).toBe(datasets(multiple)[0].borderColor);
      expect(other.order).toBeGreaterThan(focus.order);
    }
    expect(written(multiple)).toContain('Slidev');
    expect(written(multiple)).not.toContain('Gemini');
  });

  it('says which subject is which, unless the page does', () => {
    expect(written(whole)).toContain('Gemini');
    expect(written(whole, { ...style, key: false })).not.toContain('Gemini');
  });
});
