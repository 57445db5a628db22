import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages.ts';
import type { LoadedContent } from '../load/load-content.ts';
import { markdownReader } from './markdown.ts';
import { findStretch, locateStretch, stretchAt } from './stretch.ts';
import { resolvedText, textsOf } from './texts.ts';

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

/** Where in the content a text stands that begins with the words; null when marks of Markdown are in the way. */
export function placeOfWords(words: string, content: LoadedContent): readonly [start: number, end: number] | null {
  const start = words.replace(/…$/, '');
  if (start === '') return null;
  for (const { path } of textsOf(content.value)) {
    const found = findStretch(content, path, { text: start, ordinal: 0 });
    if (found) return found;
  }
  return null;
}
