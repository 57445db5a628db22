/** A place in a text file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

/** Something wrong with what the user gave us, as data. Problems inside the program are thrown instead. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable and short, e.g. `unknown-key`. */
  readonly code: string;
  readonly message: string;
  /** What would have been right, e.g. `a number from 1 to 5`. */
  readonly expected: string | null;
  /** e.g. ``did you mean `weight`?`` */
  readonly hint: string | null;
  /** The path as the user gave it. */
  readonly file: string;
  /** Null when the problem is the file as a whole. */
  readonly range: Range | null;
  /** The line at the range's start, for the code frame; null when there is none. */
  readonly sourceLine: string | null;
}

/** A diagnostic before it has been given its place. */
export type Problem = Pick<Diagnostic, 'severity' | 'code' | 'message' | 'expected' | 'hint'>;

/** A problem that knows its place by the words that stand there. */
export interface ProblemNear extends Problem {
  /** The words, cut off after a while with an ellipsis. */
  readonly near: string;
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
