import { createCanvas, loadImage } from 'canvas';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartConfiguration, chartSize } from '../../../src/charts/index.ts';
import { openPngSurface } from '../../../src/charts/surfaces/png.ts';
import { drawSvg } from '../../../src/charts/surfaces/svg.ts';
import { launchBrowser } from '../../support/deck-browser.ts';
import { sampleBars, sampleDots, sampleRadar } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const han = { subjects: 3, traits: 7, script: 'han', unknown: (s: number, t: number) => s + t === 3 } as const;
const SPECS = [sampleRadar(han), sampleDots(han), sampleBars(han), sampleRadar({ ...han, subjects: 5 }, 2)];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('PNG and SVG show the same picture', () => {
  it.each(SPECS.map((spec, index) => [`${spec.kind} ${index}`, spec] as const))('%s', async (_name, spec) => {
    const style = await studioStyle(spec);
    const size = chartSize(spec, style);
    const configuration = chartConfiguration(spec, style, size);
    const background = style.palette.background;
    const surface = openPngSurface();
    const png = await surface.draw(configuration, size, style.book, { background, scale: 1 });
    surface.close();
    const svg = await drawSvg(configuration, size, style.book, { title: 'A', alternative: 'B', background });
    const page = await browser.newPage({ viewport: { width: size.width, height: size.height } });
    await page.setContent(`<body style="margin:0"><div style="display:flex">${svg}</div>`);
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
    const screenshot = await page.screenshot();
    // Letters are smoothed a little differently; text that is a pixel and a half too low is four times as much.
    expect(shareOfDifferingPixels(await pixels(png), await pixels(screenshot))).toBeLessThan(0.0002);
  });
});

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

async function pixels(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** A pixel differs when it does from every pixel around it in the other picture. */
function shareOfDifferingPixels(one: Pixels, other: Pixels): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  const far = (a: number, b: number): boolean =>
    [0, 1, 2].some((channel) => Math.abs((one.data[a + channel] ?? 0) - (other.data[b + channel] ?? 0)) > 96);
  const around = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => 4 * (dy * one.width + dx)));
  let differing = 0;
  for (let y = 1; y < one.height - 1; y++) {
    for (let x = 1; x < one.width - 1; x++) {
      const at = 4 * (y * one.width + x);
      if (around.every((offset) => far(at, at + offset))) differing++;
    }
  }
  return differing / (one.width * one.height);
}
