import type { ContentPath } from '../load/load-content.ts';
import type { MarkdownReader } from './markdown.ts';

/** A text of the content, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly path: ContentPath;
}

/** Every text of the content in all its languages, in the order of the file. */
export function textsOf(value: unknown, path: ContentPath = []): PlacedText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What a text says when Markdown has resolved its entities, e.g. `&#x1F44D;`; nothing when it has none. */
export function resolvedText(text: string, markdown: MarkdownReader): string {
  if (!/&#?\w+;/.test(text)) return '';
  return textsOf(markdown.blocks(text, () => null))
    .map((part) => part.text)
    .join('\n');
}
