import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartConfiguration, chartSize } from '../../../src/charts/index.ts';
import { openPngSurface, type PngSurface } from '../../../src/charts/surfaces/png.ts';
import { openPngElsewhere } from '../../../src/charts/surfaces/png-elsewhere.ts';
import { sampleBars, sampleRadar } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

/** A thread has no TypeScript: this one is compiled before the tests. */
const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'dist', 'png-thread.cjs');

const specs = [sampleRadar({ subjects: 2, traits: 6 }), sampleBars({ subjects: 3, traits: 1, script: 'han' })];

async function pictures(surface: PngSurface): Promise<Buffer[]> {
  const style = await studioStyle(specs);
  const drawn = specs.map((spec) => {
    const size = chartSize(spec, style);
    return surface.draw(chartConfiguration(spec, style, size), size, style.book, { background: '#ffffff', margin: 8 });
  });
  return (await Promise.all(drawn)).map((png) => Buffer.from(png));
}

describe('PNG from another thread', () => {
  it('is what this one would draw', async () => {
    const here = openPngSurface();
    const elsewhere = openPngElsewhere(PROGRAM);
    const [drawnHere, drawnElsewhere] = [await pictures(here), await pictures(elsewhere)];
    here.close();
    elsewhere.close();
    expect(drawnElsewhere.map((png) => png.length)).toEqual(drawnHere.map((png) => png.length));
    for (const [at, png] of drawnElsewhere.entries()) expect(drawnHere[at]?.equals(png)).toBe(true);
  });

  it('fails alone where a picture cannot be drawn', async () => {
    const surface = openPngElsewhere(PROGRAM);
    const style = await studioStyle(specs);
    const configuration = { type: 'radar' as const, data: { datasets: [] } };
    const size = { width: 0, height: -1 };
    await expect(surface.draw(configuration, size, style.book, { scale: Number.NaN })).rejects.toThrow();
    expect(await pictures(surface)).toHaveLength(specs.length);
    surface.close();
  });

  it('is not waited for when the thread has died', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'juxtadeck-'));
    const program = join(folder, 'dies.cjs');
    await writeFile(
      program,
      "require('node:worker_threads').parentPort.on('message', () => { throw new Error('out of ink'); });",
    );
    const surface = openPngElsewhere(program);
    await expect(pictures(surface)).rejects.toThrow('out of ink');
    await expect(pictures(surface)).rejects.toThrow('out of ink');
    await rm(folder, { recursive: true });
  });
});
