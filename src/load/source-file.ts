import type { Diagnostic, Position, Problem, Range } from '../diagnostics/diagnostic.ts';

/** A text file that knows its lines, so that a problem at an offset becomes a diagnostic at a line and column. */
export interface SourceFile {
  /** As the user gave it. */
  readonly path: string;
  readonly text: string;
  position(offset: number): Position;
  diagnostic(problem: Problem, offsets: readonly [start: number, end: number] | null): Diagnostic;
}

export function sourceFile(path: string, text: string): SourceFile {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const position = (offset: number): Position => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return {
    path,
    text,
    position,
    diagnostic(problem, offsets) {
      const range: Range | null = offsets && { start: position(offsets[0]), end: position(offsets[1]) };
      const sourceLine = range ? (text.split('\n', range.start.line).at(-1)?.replace(/\r$/, '') ?? null) : null;
      return { ...problem, file: path, range, sourceLine };
    },
  };
}
