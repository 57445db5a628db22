import { createCanvas, loadImage } from 'canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_PARTS } from '../../../src/charts/chart-js.ts';
import type { ChartSpec } from '../../../src/charts/chart-spec.ts';
import { chartConfiguration, chartSize } from '../../../src/charts/index.ts';
import { type ChartStyle, subjectColour } from '../../../src/charts/style.ts';
import { openPngSurface, type PngOptions } from '../../../src/charts/surfaces/png.ts';
import { sampleBars, sampleDots, sampleRadar, sampleStack } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const latin = sampleRadar({ subjects: 2, traits: 6 });
const han = sampleRadar({ subjects: 2, traits: 6, script: 'han' });

const surface = openPngSurface();
afterAll(() => surface.close());

let english: ChartStyle;
let chinese: ChartStyle;
beforeAll(async () => {
  [english, chinese] = await Promise.all([
    studioStyle([latin, sampleBars({ subjects: 2, traits: 1 })], 'en'),
    studioStyle(han),
  ]);
});

function draw(
  spec: ChartSpec,
  style: ChartStyle,
  options: PngOptions = { background: '#ffffff' },
): Promise<Uint8Array> {
  const size = chartSize(spec, style);
  return surface.draw(chartConfiguration(spec, style, size), size, style.book, options);
}

async function pixels(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, data: context.getImageData(0, 0, image.width, image.height).data };
}

describe('PNG', () => {
  it('has twice the pixels, or as many as asked for', async () => {
    const { width, height } = chartSize(latin, english);
    expect(await pixels(await draw(latin, english))).toMatchObject({ width: 2 * width, height: 2 * height });
    expect(await pixels(await draw(latin, english, { scale: 1 }))).toMatchObject({ width, height });
  });

  it('leaves the margin that it is asked for, in the background’s colour', async () => {
    const { width, height } = chartSize(latin, english);
    const plain = await pixels(await draw(latin, english, { scale: 1, background: '#ffffff' }));
    const framed = await pixels(await draw(latin, english, { scale: 1, background: '#ffffff', margin: 20 }));
    expect(framed).toMatchObject({ width: width + 40, height: height + 40 });
    const at = (picture: typeof plain, x: number, y: number): number[] => [
      ...picture.data.slice(4 * (y * picture.width + x), 4 * (y * picture.width + x) + 3),
    ];
    expect(at(framed, 0, 0)).toEqual([255, 255, 255]);
    for (let x = 0; x < width; x += 7) {
      for (let y = 0; y < height; y += 7) {
        const [one, other] = [at(framed, x + 20, y + 20), at(plain, x, y)];
        // Edges are smoothed from where they lie on the whole canvas.
        for (const [channel, value] of one.entries()) expect(Math.abs(value - (other[channel] ?? 0))).toBeLessThan(16);
      }
    }
  });

  it('shows the subjects’ colours on its background', async () => {
    const { data } = await pixels(await draw(latin, english));
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      seen.add(`#${[0, 1, 2].map((channel) => (data[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`);
    }
    for (const index of [0, 1]) expect(seen).toContain(subjectColour(english.palette, index));
    expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    expect([...(await pixels(await draw(latin, english, {}))).data.slice(0, 4)]).toEqual([0, 0, 0, 0]);
  });

  it('is the same every time, whatever was drawn in between, and all at once', async () => {
    const first = await draw(latin, english);
    const [second, other, third] = await Promise.all([draw(latin, english), draw(han, chinese), draw(latin, english)]);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(third).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(await draw(han, chinese)).equals(Buffer.from(other))).toBe(true);
  });

  it('draws with the book’s own fonts', async () => {
    // Chinese fonts that lack the characters of these labels would fall back on whatever the machine has.
    const known = await draw(han, chinese);
    const again = openPngSurface();
    const size = chartSize(han, chinese);
    const configuration = chartConfiguration(han, chinese, size);
    const fresh = await again.draw(configuration, size, chinese.book, { background: '#ffffff' });
    again.close();
    expect(Buffer.from(fresh).equals(Buffer.from(known))).toBe(true);
  });

  it('shows everything that this project adds to Chart.js, the values on bars too', async () => {
    const options = { subjects: 3, traits: 6 };
    const style = await studioStyle([sampleStack(options), sampleDots(options), sampleBars(options)], 'en');
    const own = new Set(CHART_PARTS.flatMap((part) => ('id' in part ? String(part.id) : [])));
    const shown = new Set<string>();
    for (const spec of [sampleBars(options), sampleStack(options), sampleDots(options), sampleRadar(options)]) {
      const size = chartSize(spec, style);
      const configuration = chartConfiguration(spec, style, size);
      const whole = Buffer.from(await surface.draw(configuration, size, style.book));
      const all: Record<string, unknown> = { ...configuration.options?.plugins };
      for (const plugin of Object.keys(all).filter((id) => own.has(id))) {
        const plugins = { ...all, [plugin]: undefined };
        const without = { ...configuration, options: { ...configuration.options, plugins } };
        expect(whole.equals(await surface.draw(without, size, style.book)), `${spec.kind}: ${plugin}`).toBe(false);
        shown.add(plugin);
      }
    }
    expect([...shown].sort()).toEqual(['key', 'marks', 'parts', 'rings', 'rows', 'values']);
  });

  it('leaves the configuration as it was', async () => {
    const size = chartSize(latin, english);
    const configuration = chartConfiguration(latin, english, size);
    const json = JSON.stringify(configuration);
    await surface.draw(configuration, size, english.book);
    expect(JSON.stringify(configuration)).toBe(json);
  });
});
