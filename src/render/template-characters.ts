import { Parser } from 'htmlparser2';
import type { Diagnostic, Problem } from '../diagnostics/diagnostic.ts';
import { missingGlyph } from '../fonts/messages.ts';
import { unfitProblem, unfitStretches } from '../fonts/unfit.ts';
import { lineAt, positions } from './report/check-templates.ts';

/** Every character that templates and style sheets write themselves. */
export function templateCharacters(templates: ReadonlyMap<string, string>): string {
  const texts = [...templates].map(([path, commented]) => {
    const source = withoutComments(commented);
    return source + spelledOut(path, source);
  });
  return texts.join('');
}

/** Characters in the user's own templates that no output can show as they are meant. */
export const checkTemplateCharacters = (templates: ReadonlyMap<string, string>): Diagnostic[] =>
  [...templates].flatMap(([path, source]) =>
    [...unfitStretches(withoutComments(source))].map((unfit) =>
      placed(unfitProblem(unfit, 0), path, source, unfit.index, unfit.stretch.length),
    ),
  );

/** Where in the templates a character stands that no font has; null when it does not. */
export function missingInTemplates(character: string, templates: ReadonlyMap<string, string>): Diagnostic | null {
  for (const [path, source] of templates) {
    const shown = withoutComments(source);
    const index = shown.indexOf(character);
    if (index >= 0) return placed(missingGlyph(character), path, source, index, character.length);
    if (spelledOut(path, shown).includes(character))
      return { ...missingGlyph(character), file: path, range: null, sourceLine: null };
  }
  return null;
}

/** Comments give way to spaces, so that places stay true. */
const withoutComments = (source: string): string =>
  source.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' '));

const COMMENT = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g;

/** What stands in entities (`&check;`), or in the escapes of a style sheet (`\2713`). */
function spelledOut(path: string, source: string): string {
  if (path.endsWith('.css'))
    return [...source.matchAll(/\\([0-9a-f]{1,6})/gi)].map(([, code = '']) => fromHex(code)).join('');
  if (!source.includes('&')) return '';
  let text = '';
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
    onattribute: (_name, value) => {
      text += value;
    },
  });
  parser.end(source);
  return text;
}

function fromHex(code: string): string {
  const value = Number.parseInt(code, 16);
  return value <= 0x10ffff ? String.fromCodePoint(value) : '';
}

function placed(problem: Problem, file: string, source: string, index: number, length: number): Diagnostic {
  const place = positions(source);
  const start = place(index);
  return { ...problem, file, range: { start, end: place(index + length) }, sourceLine: lineAt(source, start.line) };
}
