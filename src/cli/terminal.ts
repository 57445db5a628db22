import type { CheckResult } from '../build.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

export function statusOf({ diagnostics, fileErrors }: CheckResult): ExitCode {
  if (fileErrors.length > 0) return EXIT.fileError;
  return hasErrors(diagnostics) ? EXIT.contentErrors : EXIT.done;
}

export function logProblems({ diagnostics, fileErrors }: CheckResult, effects: Effects): void {
  for (const diagnostic of diagnostics) effects.log(`\n${formatDiagnostic(diagnostic, showsColour())}`);
  for (const error of fileErrors) effects.log(`\nerror: ${error.message}`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length + fileErrors.length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (errors + warnings > 0) effects.log(`\n${many(errors, 'error')}, ${many(warnings, 'warning')}\n`);
}

export const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Columns as wide as their widest cell; those after the first stand to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

export const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;

/** Colours only where a person reads, and only when that person has not asked for none: https://no-color.org. */
export const showsColour = (): boolean => process.stderr.isTTY === true && !process.env.NO_COLOR;
