import type { CheckResult, Fault } from '../build.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** What of the effects it takes to tell something. */
export type Voice = Pick<Effects, 'log' | 'print' | 'now'>;

/** What a command found to be wrong. */
export type Problems = Pick<CheckResult, 'diagnostics'> & Partial<Pick<CheckResult, 'fileErrors' | 'faults'>>;

export function statusOf({ diagnostics, fileErrors = [], faults = [] }: Problems): ExitCode {
  if (faults.length > 0) return EXIT.internalError;
  if (fileErrors.length > 0) return EXIT.fileError;
  return hasErrors(diagnostics) ? EXIT.contentErrors : EXIT.done;
}

export function logProblems(
  { diagnostics, fileErrors = [], faults = [] }: Problems,
  effects: Pick<Effects, 'log'>,
): void {
  for (const diagnostic of diagnostics) effects.log(`\n${formatDiagnostic(diagnostic, showsColour())}`);
  for (const error of fileErrors) effects.log(`\nerror: ${error.message}`);
  for (const fault of faults) logFault(fault, effects);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length + fileErrors.length + faults.length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (errors + warnings > 0) effects.log(`\n${many(errors, 'error')}, ${many(warnings, 'warning')}\n`);
}

/** Its message, and the stack only for who asks for it. */
export function logFault({ file, message, stack }: Partial<Fault>, effects: Pick<Effects, 'log'>): void {
  effects.log(`\ninternal error: ${file === undefined ? '' : `${file}: `}${message}`);
  effects.log('This is a fault in juxtadeck. Please report it; JUXTADECK_DEBUG=1 shows where it happened.');
  if (process.env.JUXTADECK_DEBUG && stack) effects.log(stack);
}

export const many = (count: number, thing: string): string => `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`;

/** e.g. 12,000. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** e.g. 23.4, of things that took so many milliseconds. */
export const perSecond = (count: number, milliseconds: number): string => ((count * 1000) / milliseconds).toFixed(1);

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
