import Handlebars from 'handlebars';
import type { Diagnostic, Position, Problem } from '../../diagnostics/diagnostic.ts';
import { faultProblem, missingTemplate, templateSyntax } from './markup/messages.ts';
import { FILLED, readMarkup } from './markup/tree.ts';

const FOLDER = 'report/';
/** The page around the sections: HTML of its own, and no report markup. */
const PAGE = `${FOLDER}report.hbs`;

/**
 * Holds the report's templates against the report markup, before anything is rendered. Content cannot add to what is
 * found here: it arrives escaped, or as the elements that src/render/markup.ts writes.
 *
 * @param templates text by path, e.g. `report/sections/cover.hbs`; those of other formats are passed over
 * @param needed paths that must be there
 */
export function checkTemplates(templates: ReadonlyMap<string, string>, needed: readonly string[] = []): Diagnostic[] {
  const missing = needed.filter((path) => !templates.has(path)).map((path) => wholeFile(missingTemplate(path), path));
  const found = [...templates]
    .filter(([path]) => path.startsWith(FOLDER) && path.endsWith('.hbs'))
    .flatMap(([path, source]) => checkTemplate(path, source, templates));
  return [...missing, ...found];
}

function checkTemplate(path: string, source: string, templates: ReadonlyMap<string, string>): Diagnostic[] {
  const syntax = syntaxProblem(source);
  if (syntax) {
    if (syntax.line === null) return [wholeFile(syntax.problem, path)];
    const start = { line: syntax.line, column: 1 };
    return [{ ...syntax.problem, file: path, range: { start, end: start }, sourceLine: lineAt(source, syntax.line) }];
  }
  if (path === PAGE) return [];
  const place = positions(source);
  const partials = missingPartials(source, templates).map(({ name, index }) => ({
    ...missingTemplate(`${FOLDER}${name}.hbs`),
    file: path,
    range: { start: place(index), end: place(index + name.length) },
    sourceLine: lineAt(source, place(index).line),
  }));
  const faults = readMarkup(blankFillings(source), 'template').faults.map((fault) => {
    const start = place(fault.start);
    return {
      ...faultProblem(fault),
      file: path,
      range: { start, end: place(fault.end) },
      sourceLine: lineAt(source, start.line),
    };
  });
  return [...partials, ...faults];
}

function missingPartials(source: string, templates: ReadonlyMap<string, string>) {
  return [...source.matchAll(/(?<=\{\{~?#?>\s*)[\w./-]+/g)]
    .map(({ index, 0: name }) => ({ name, index }))
    .filter(({ name }) => !templates.has(`${FOLDER}${name}.hbs`));
}

function syntaxProblem(source: string): { readonly problem: Problem; readonly line: number | null } | null {
  try {
    Handlebars.parse(source);
    return null;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const line = /on line (\d+)|- (\d+):\d+/.exec(message);
    return {
      problem: templateSyntax(message.split('\n')[0] ?? message),
      line: line ? Number(line[1] ?? line[2]) : null,
    };
  }
}

const FILLING = /\{\{!--[\s\S]*?--~?\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}/g;
/** Conditions, loops and comments write nothing themselves. */
const SILENT = /^\{\{~?\s*(?:[#/^!]|else\b)/;

/** Everything between braces gives way to a stand-in of the same length, lines kept, so that places stay true. */
const blankFillings = (source: string): string =>
  source.replace(FILLING, (filling) => filling.replace(/[^\r\n]/g, SILENT.test(filling) ? ' ' : FILLED));

const wholeFile = (problem: Problem, file: string): Diagnostic => ({ ...problem, file, range: null, sourceLine: null });

export const lineAt = (source: string, line: number): string => source.split(/\r?\n/)[line - 1] ?? '';

/** Offset → line and column. */
export function positions(source: string): (offset: number) => Position {
  const starts = [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
