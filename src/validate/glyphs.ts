import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../fonts/messages.ts';
import type { LoadedContent } from '../load/load-content.ts';
import { type MarkdownReader, markdownReader } from './markdown.ts';
import { findStretch, locateStretch, stretchAt } from './stretch.ts';
import { type PlacedText, resolvedText, textsOf } from './texts.ts';

export interface MissingGlyphs {
  /** Each character at its first place, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Characters that do not stand in the content: a template or the tool's own words bring them. */
  readonly elsewhere: readonly string[];
}

/**
 * Where in the content the characters stand that no font has.
 *
 * @param missing from opening the fonts
 */
export function missingGlyphs(missing: readonly string[], content: LoadedContent): MissingGlyphs {
  const left = new Set(missing);
  const diagnostics: Diagnostic[] = [];
  if (left.size === 0) return { diagnostics, elsewhere: [] };
  const markdown = markdownReader();
  for (const { text, path } of textsOf(content.value)) {
    let index = 0;
    for (const character of text + resolvedText(text, markdown)) {
      if (left.delete(character)) {
        const offsets = locateStretch(content, path, stretchAt(text, index, character));
        diagnostics.push(content.source.diagnostic(messages.missingGlyph(character), offsets));
      }
      index += character.length;
    }
  }
  return { diagnostics, elsewhere: [...left] };
}

/**
 * Where in the content a text stands that begins with the words: they themselves, or the whole text where marks of
 * Markdown are in the way. For words of ours around one of the content, where that one stands. Null for neither.
 */
export function placeOfWords(words: string, content: LoadedContent): readonly [start: number, end: number] | null {
  const start = words.replace(/…$/, '');
  if (start === '') return null;
  const texts = textsOf(content.value);
  const begins = ({ text }: PlacedText) => plainSpaces(text).startsWith(plainSpaces(start));
  for (const { path } of [...texts.filter(begins), ...texts]) {
    const found = findStretch(content, path, { text: start, ordinal: 0 });
    if (found) return found;
  }
  const markdown = markdownReader();
  const read = texts.map(({ text, path }) => ({ plain: asRead(text, markdown), path }));
  const marked = read.find(({ plain }) => plain.includes(plainSpaces(start)));
  const quoted = read
    .filter(({ plain }) => plain.length >= LEAST_QUOTED && (start.includes(plain) || plain.startsWith(start)))
    .sort((left, right) => right.plain.length - left.plain.length)[0];
  const place = marked ?? quoted;
  return place ? content.locate(place.path, 'value') : null;
}

/** Shorter texts stand in others by chance. */
const LEAST_QUOTED = 4;

/** A text without the marks of its Markdown. */
const asRead = (text: string, markdown: MarkdownReader): string =>
  plainSpaces(
    textsOf(markdown.blocks(text, () => null))
      .filter(({ path }) => path.at(-1) === 'value')
      .map((part) => part.text)
      .join(''),
  );

const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
