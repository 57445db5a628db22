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

/** Air around a picture that may be pasted anywhere. */
const MARGIN = 24;

/**
 * Every chart as a picture that stands alone: PNG at twice the size, and SVG with real text. All are begun at once: PNG
 * is encoded beside the main thread.
 */
export async function renderCharts(
  specs: readonly ChartSpec[],
  { colours }: Tokens,
  book: FontBook,
  surface: PngSurface,
): Promise<ChartFile[]> {
  const style = chartStyle(colours.light, book);
  const { background } = colours.light;
  const files = specs.map(async (spec): Promise<ChartFile[]> => {
    const size = chartSize(spec, style);
    const configuration = chartConfiguration(spec, style, size);
    const { name, title, alternative } = spec;
    const [png, svg] = await Promise.all([
      surface.draw(configuration, size, book, { background, margin: MARGIN }),
      drawSvg(configuration, size, book, { title, alternative, background, margin: MARGIN }),
    ]);
    return [
      { path: `charts/${name}.png`, bytes: png },
      { path: `charts/${name}.svg`, bytes: new TextEncoder().encode(svg) },
    ];
  });
  return (await Promise.all(files)).flat();
}
