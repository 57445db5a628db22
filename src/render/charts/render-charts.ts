import type { ChartSpec } from '../../charts/chart-spec.ts';
import { chartConfiguration, chartSize } from '../../charts/index.ts';
import { chartStyle } from '../../charts/style.ts';
import type { PngSurface } from '../../charts/surfaces/png.ts';
import { drawSvg } from '../../charts/surfaces/svg.ts';
import type { FontBook } from '../../fonts/font-book.ts';
import type { Tokens } from '../../theme/tokens.ts';

export interface ChartFile {
  /** e.g. `charts/radar.png`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every chart as a picture that stands alone: PNG at twice the size, and SVG with real text. */
export async function renderCharts(
  specs: readonly ChartSpec[],
  { colours }: Tokens,
  book: FontBook,
  surface: PngSurface,
): Promise<ChartFile[]> {
  const style = chartStyle(colours.light, book);
  const files: ChartFile[] = [];
  for (const spec of specs) {
    const size = chartSize(spec, style);
    const configuration = chartConfiguration(spec, style, size);
    const { name, title, alternative } = spec;
    const { background } = colours.light;
    const svg = await drawSvg(configuration, size, book, { title, alternative, background });
    files.push(
      { path: `charts/${name}.png`, bytes: await surface.draw(configuration, size, book, { background }) },
      { path: `charts/${name}.svg`, bytes: new TextEncoder().encode(svg) },
    );
  }
  return files;
}
