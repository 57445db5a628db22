import type { ChartConfiguration } from 'chart.js';
import { fontFaceRules, type WebFace, webFonts } from '../../fonts/embed.ts';
import type { FontBook, FontFace } from '../../fonts/font-book.ts';
import { narrowFace } from '../../fonts/narrow-face.ts';
import type { ChartSize } from '../kind.ts';
import { drawVectors } from './draw-vectors.ts';
import type { Fill, Stroke, Text, VectorDrawing, VectorOperation } from './drawing.ts';
import { decimal } from './vector-path.ts';

export interface SvgText {
  readonly title: string;
  /** For those who cannot see the chart. */
  readonly alternative: string;
  /** Behind the chart; none leaves it transparent. */
  readonly background?: string;
  /** Free room around the chart, in logical pixels; 0 by default. */
  readonly margin?: number;
}

/** For a page that has the fonts already and may hold several charts. */
export interface InlineSvgText {
  readonly title: string;
  readonly alternative: string;
  /** Begins every id, so that each is the page's only one, e.g. `chart-1-`. */
  readonly ids: string;
  /** What stands for a colour, e.g. `var(--accent)` for `#0b57a4`. */
  readonly paint: (hex: string) => string;
  readonly className: string;
}

/** The chart as an SVG file that stands alone: real text, in fonts that it brings along, and an alternative in words. */
export async function drawSvg(
  configuration: ChartConfiguration,
  size: ChartSize,
  book: FontBook,
  { title, alternative, background, margin = 0 }: SvgText,
): Promise<string> {
  const drawing = drawVectors(configuration, size, book);
  const [width, height] = [size.width + 2 * margin, size.height + 2 * margin];
  const place = `x="${-margin}" y="${-margin}" width="${width}" height="${height}"`;
  const look: Look = { ids: '', paint: (hex) => hex };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="${-margin} ${-margin} ${width} ${height}"`,
    ` role="img" aria-labelledby="title description">\n`,
    `<title id="title">${escapeXml(title)}</title>\n<desc id="description">${escapeXml(alternative)}</desc>\n`,
    `<style>${escapeXml(fontFaceRules(await webFonts(facesOf(drawing, book))))}</style>\n`,
    `<defs>${clipElements(drawing, look)}</defs>\n`,
    // Letters at the places that were measured, not at whole pixels.
    `<g font-family="${escapeXml(book.family)}" text-rendering="geometricPrecision">`,
    background ? `<rect ${place} fill="${escapeXml(background)}"/>\n` : '\n',
    elements(drawing, look),
    '\n</g>\n</svg>\n',
  ].join('');
}

/** The chart as an element of a page: in the page's fonts, and in colours that the page decides. */
export function inlineSvg(
  configuration: ChartConfiguration,
  size: ChartSize,
  book: FontBook,
  { title, alternative, ids, paint, className }: InlineSvgText,
): string {
  const drawing = drawVectors(configuration, size, book);
  const { width, height } = size;
  const look: Look = { ids, paint };
  return [
    `<svg class="${escapeXml(className)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="${ids}title ${ids}description">`,
    `<title id="${ids}title">${escapeXml(title)}</title><desc id="${ids}description">${escapeXml(alternative)}</desc>`,
    drawing.clips.length > 0 ? `<defs>${clipElements(drawing, look)}</defs>` : '',
    `<g text-rendering="geometricPrecision">${elements(drawing, look)}</g></svg>`,
  ].join('');
}

/** What one place where charts are shown has of its own. */
interface Look {
  readonly ids: string;
  readonly paint: (hex: string) => string;
}

/** The faces that draw something here, each with the characters of this chart alone, in the book's order. */
function facesOf({ operations }: VectorDrawing, book: FontBook): WebFace[] {
  const characters = new Map<FontFace, string>();
  for (const operation of operations) {
    if (operation.type !== 'text') continue;
    for (const { face, text } of operation.runs) characters.set(face, (characters.get(face) ?? '') + text);
  }
  const used = book.faces.filter((face) => characters.has(face));
  return used.map((face) => narrowFace(face, characters.get(face) ?? ''));
}

const clipElements = ({ clips }: VectorDrawing, look: Look): string =>
  clips
    .map(
      ({ path, within }, index) =>
        `<clipPath id="${look.ids}clip-${index}"${clipAttribute(within, look)}><path d="${path}"/></clipPath>`,
    )
    .join('');

const elements = ({ operations }: VectorDrawing, look: Look): string =>
  operations.map((operation) => element(operation, look)).join('\n');

const element = (operation: VectorOperation, look: Look): string => {
  switch (operation.type) {
    case 'fill':
      return fillElement(operation, look);
    case 'stroke':
      return strokeElement(operation, look);
    case 'text':
      return textElement(operation, look);
  }
};

const fillElement = ({ path, colour, clip }: Fill, look: Look): string =>
  `<path d="${path}" fill="${look.paint(colour.hex)}"${opacity('fill-opacity', colour.opacity)}${clipAttribute(clip, look)}/>`;

function strokeElement({ path, colour, clip, width, dash, dashOffset, cap, join }: Stroke, look: Look): string {
  const offset = dashOffset === 0 ? '' : ` stroke-dashoffset="${decimal(dashOffset)}"`;
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.map(decimal).join(' ')}"${offset}` : '';
  const line = `stroke="${look.paint(colour.hex)}" stroke-width="${decimal(width)}"${opacity('stroke-opacity', colour.opacity)}`;
  return `<path d="${path}" fill="none" ${line}${dashes} stroke-linecap="${cap}" stroke-linejoin="${join}"${clipAttribute(clip, look)}/>`;
}

function textElement({ matrix, runs, size, style, colour, clip }: Text, look: Look): string {
  const [a, b, c, d, e, f] = matrix;
  const turned = a !== 1 || b !== 0 || c !== 0 || d !== 1;
  const place = turned
    ? `transform="matrix(${[a, b, c, d].map(fine).join(' ')} ${decimal(e)} ${decimal(f)})"`
    : `x="${decimal(e)}" y="${decimal(f)}"`;
  const font = `font-size="${size}"${style === 'bold' ? ' font-weight="700"' : ''} fill="${look.paint(colour.hex)}"`;
  return `<text ${place} ${font}${opacity('fill-opacity', colour.opacity)}${clipAttribute(clip, look)}>${spans(runs)}</text>`;
}

/** One element a text, so that it can be found whole; a run that a gap precedes is moved by it. */
function spans(runs: Text['runs']): string {
  let end = 0;
  let markup = '';
  for (const { text, x, width } of runs) {
    const gap = x - end;
    end = x + width;
    markup += gap > 0.01 ? `<tspan dx="${decimal(gap)}">${escapeXml(text)}</tspan>` : escapeXml(text);
  }
  return markup;
}

const opacity = (name: string, value: number): string => (value === 1 ? '' : ` ${name}="${decimal(value)}"`);

const clipAttribute = (clip: number | null, { ids }: Look): string =>
  clip === null ? '' : ` clip-path="url(#${ids}clip-${clip})"`;

const fine = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

/** Characters that XML 1.0 does not allow at all are left out. */
function escapeXml(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
