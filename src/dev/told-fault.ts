import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { formatDiagnostic } from '../diagnostics/format.ts';
import { type Fault, isGrave } from './faults.ts';
import type { Reads } from './reads.ts';

/** A fault as a page shows it. */
export interface ToldFault {
  /** As in the terminal: place, message, the line with its caret, a hint. */
  readonly text: string;
  readonly isGrave: boolean;
  /** For the editor; null where there is no place, or none in a file that the build has read. */
  readonly place: Place | null;
}

export interface Place {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** @param folders of templates, whose faults name a template by its path in there; the user's own first */
export function toldFault(fault: Fault, reads: readonly Reads[], folders: readonly string[]): ToldFault {
  if (typeof fault === 'string') return { text: fault, isGrave: true, place: null };
  const file = ['', ...folders].map((folder) => resolve(join(folder, fault.file))).find((path) => isRead(path, reads));
  const { line, column } = fault.range?.start ?? { line: 1, column: 1 };
  const place = file === undefined ? null : { file, line, column };
  return { text: formatDiagnostic(fault, false), isGrave: isGrave(fault), place };
}

/** A place that a page asks to have opened; null unless the build has read that file. */
export function placeIn(asked: unknown, reads: readonly Reads[]): Place | null {
  const { success, output } = v.safeParse(placeSchema, asked);
  return success && isRead(output.file, reads) ? output : null;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const placeSchema = v.object({ file: v.string(), line: count, column: count });

const isRead = (path: string, reads: readonly Reads[]): boolean => reads.some(({ files }) => files.has(path));
