import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { getDocument } from './pdfjs.ts';

/** The text of each page, in the order of the file, as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.destroy();
  return pages;
}

/** The lines of each page from top to bottom; what stands apart on a line, as in a table, is set apart by `|`. */
export async function readPdfLines(bytes: Uint8Array): Promise<string[][]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item && item.str.trim() ? [placed(item)] : []))));
  }
  await document.destroy();
  return pages;
}

interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

function placed({ str, width, height, transform }: TextItem): PlacedText {
  const [left, baseline] = [Number(transform[4]), Number(transform[5])];
  return { text: str.trim(), left, right: left + width, baseline, size: height };
}

/** Baselines within three points of each other are one line: a score is larger than the words beside it. */
function linesOf(texts: readonly PlacedText[]): string[] {
  const lines: PlacedText[][] = [];
  for (const text of [...texts].sort((one, other) => other.baseline - one.baseline)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].baseline - text.baseline < 3) line.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => joined(line.sort((one, other) => one.left - other.left)));
}

const joined = (line: readonly PlacedText[]): string =>
  line
    .map((text, at) => {
      const before = line[at - 1];
      const gap = before ? (text.left - before.right) / text.size : 0;
      return (gap > 0.9 ? ' | ' : gap > 0.1 ? ' ' : '') + text.text;
    })
    .join('');
