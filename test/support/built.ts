import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readPdf } from './pdf-text.ts';

/** One comparison in one language, as the command line built it from content/ before the tests. */
export interface BuiltEdition {
  readonly id: string;
  readonly language: string;
  readonly folder: string;
  /** e.g. `deck.html`. */
  path(file: string): string;
  text(file: string): string;
}

export const outputFolder = (): string => inject('outputFolder');

export function builtEditions(): readonly BuiltEdition[] {
  const root = outputFolder();
  return folders(root).flatMap((id) =>
    folders(join(root, id)).map((language) => {
      const folder = join(root, id, language);
      return {
        id,
        language,
        folder,
        path: (file) => join(folder, file),
        text: (file) => readFileSync(join(folder, file), 'utf8'),
      };
    }),
  );
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** What a reader finds by searching the report. */
export async function reportText(edition: BuiltEdition): Promise<string> {
  const pages = await readPdf(readFileSync(edition.path('report.pdf')));
  return pages.join('\n');
}

/** What a reader finds by searching the deck: its slides and speaker notes, without script, style and chart data. */
export const deckText = (edition: BuiltEdition): string => pageText(edition.text('deck.html'));

/** The same of the report as a page. */
export const reportPageText = (edition: BuiltEdition): string => pageText(edition.text('report.html'));

function pageText(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');
}
