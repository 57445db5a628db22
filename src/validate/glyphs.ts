import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages.ts';
import type { ContentPath, LoadedContent } from '../load/load-content.ts';

/**
 * Where in the content the characters stand that no font has.
 *
 * @param missing from opening the fonts for `language`
 */
export function missingGlyphs(missing: readonly string[], content: LoadedContent, language: string): Diagnostic[] {
  const strings = textsIn(content.value, [], language);
  return missing.map((character) => {
    const problem = messages.missingGlyph(character);
    const found = strings.find(({ text }) => text.includes(character));
    // Not in the content: then a template or a theme brought it along.
    if (!found) return content.source.diagnostic(problem, null);
    const [start, end] = content.locate(found.path, 'value');
    const at = content.source.text.slice(start, end).indexOf(character);
    return content.source.diagnostic(problem, at < 0 ? [start, end] : [start + at, start + at + character.length]);
  });
}

/** Every text that is shown in a language: maps by language give the one, all else is shared. */
function textsIn(value: unknown, path: ContentPath, language: string): { text: string; path: ContentPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const own = entries.filter(([key]) => key === language);
  return (own.length > 0 ? own : entries).flatMap(([key, child]) =>
    textsIn(child, [...path, Array.isArray(value) ? Number(key) : key], language),
  );
}
