import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { threadId } from 'node:worker_threads';
import type { FontKey, IGlobalFonts } from 'canvas';
import type { ChartConfiguration, Plugin } from 'chart.js';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import { asBuffer } from '../../fonts/as-buffer.ts';
import { cssString } from '../../fonts/css-string.ts';
import type { FontFace } from '../../fonts/font-book.ts';
import { CHART_PARTS } from '../chart-js.ts';
import type { ChartSize } from '../kind.ts';
import { encodePng } from './encode-png.ts';

export interface PngOptions {
  /** Pixels a logical pixel; 2 by default. */
  readonly scale?: number;
  /** Behind the chart; none leaves it transparent. */
  readonly background?: string;
  /** Free room around the chart, in logical pixels; 0 by default. */
  readonly margin?: number;
}

/** What of a FontBook it takes to draw. */
export interface PngFonts {
  readonly faces: readonly Pick<FontFace, 'family' | 'italic' | 'subset'>[];
}

/** Draws charts as PNG. Keep one for as long as charts are drawn: fonts are given to the canvas once. */
export interface PngSurface {
  draw(configuration: ChartConfiguration, size: ChartSize, book: PngFonts, options?: PngOptions): Promise<Uint8Array>;
  /** Gives back what it holds. */
  close(): void;
}

/**
 * Loads the canvas, which takes longer than drawing on it. By `require`: once HarfBuzz has run, an `import` of a
 * CommonJS package waits until V8 has done optimising it.
 */
export function openPngSurface(): PngSurface {
  // The names of the machine's own fonts: listing them takes longer than all else here, and none is asked for.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const { GlobalFonts }: typeof import('canvas') = createRequire(import.meta.url)('canvas');
  // Each chart has a size of its own, which the plugin below sets.
  const renderer = new ChartJSNodeCanvas({ width: 1, height: 1, plugins: { modern: [...CHART_PARTS] } });
  const registered = new Map<string, FontKey[]>();
  const forget = () => {
    GlobalFonts.removeBatch([...registered.values()].flat());
    registered.clear();
  };
  let drawing = 0;
  return {
    draw: async (configuration, size, book, pngOptions = {}) => {
      if (drawing === 0 && registered.size > MOST_FAMILIES) forget();
      drawing += 1;
      try {
        const copy = structuredClone(configuration);
        const family = await registerFonts(book, GlobalFonts, registered);
        const options = {
          ...copy.options,
          font: { ...copy.options?.font, family },
          devicePixelRatio: pngOptions.scale ?? 2,
        };
        const plugins = [surfacePlugin(size, pngOptions)];
        return await renderer.renderToBuffer({ ...copy, options, plugins });
      } finally {
        drawing -= 1;
      }
    },
    close: forget,
  };
}

/** Registered at once: those of some comparisons, in three languages each. Thousands would fill the memory. */
const MOST_FAMILIES = 24;

/**
 * Registers the book's faces under names made from what they contain, so that two languages in one process never meet;
 * and after the thread, since all threads of a process see the same fonts, and each removes its own. Gives the value for `font-family`. Note: mutates `registered`.
 */
async function registerFonts(book: PngFonts, fonts: IGlobalFonts, registered: Map<string, FontKey[]>): Promise<string> {
  const families = [...new Set(book.faces.map(({ family }) => family))].map(async (family) => {
    const faces = book.faces.filter((face) => face.family === family && !face.italic);
    const subsets = await Promise.all(faces.map((face) => face.subset()));
    const hash = createHash('sha256');
    for (const subset of subsets) hash.update(subset);
    const name = `${family} ${hash.digest('hex').slice(0, 16)} ${threadId}`;
    if (!registered.has(name)) {
      registered.set(
        name,
        subsets.flatMap((subset) => fonts.register(asBuffer(subset), name) ?? []),
      );
    }
    return name;
  });
  return (await Promise.all(families)).map(cssString).join(', ');
}

/** Fits the one canvas to this chart and its margin, and lets it encode beside the main thread. */
const surfacePlugin = ({ width, height }: ChartSize, { scale = 2, background, margin = 0 }: PngOptions): Plugin => ({
  id: 'surface',
  beforeInit: (chart) => chart.resize(width, height),
  afterInit({ canvas, ctx }) {
    canvas.width = (width + 2 * margin) * scale;
    canvas.height = (height + 2 * margin) * scale;
    ctx.setTransform(scale, 0, 0, scale, margin * scale, margin * scale);
    // The host's language would choose among the forms of Han characters.
    Object.assign(ctx, { lang: 'en' });
    Object.assign(canvas, { toBuffer: encodeLater, isOpaque: background !== undefined });
  },
  beforeDraw({ ctx }) {
    if (background === undefined) return;
    ctx.save();
    ctx.fillStyle = background;
    ctx.fillRect(-margin, -margin, width + 2 * margin, height + 2 * margin);
    ctx.restore();
  },
});

/** As much of @napi-rs/canvas's canvas as is used here. */
interface EncodingCanvas {
  width: number;
  height: number;
  /** Set by the plugin above. */
  readonly isOpaque: boolean;
  /** The pixels as they are, without a copy. */
  data(): Buffer;
  encode(format: 'png'): Promise<Buffer>;
}

/**
 * Stands in for node-canvas's `toBuffer(callback)`, which @napi-rs/canvas has under another name.
 * Note: empties the canvas, whose pixels would stay in memory until it is collected.
 */
function encodeLater(this: EncodingCanvas, callback: (error: unknown, bytes?: Uint8Array) => void): void {
  const empty = () => {
    this.width = 1;
    this.height = 1;
  };
  const { width, height } = this;
  const encoded = this.isOpaque ? encodePng(this.data(), width, height) : this.encode('png').finally(empty);
  // Its pixels have been taken.
  if (this.isOpaque) empty();
  encoded.then(
    (bytes) => callback(null, bytes),
    (error) => callback(error),
  );
}
