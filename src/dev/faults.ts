import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FileError } from '../effects.ts';
import { UsageError } from '../usage-error.ts';

/** What is wrong: a diagnostic with its place, or a sentence where there is none. */
export type Fault = Diagnostic | string;

export const isGrave = (fault: Fault): boolean => typeof fault === 'string' || fault.severity === 'error';

export const hasFault = (faults: readonly Fault[]): boolean => faults.some(isGrave);

/** What a person can mend; anything else is a fault of ours and goes on. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FileError || error instanceof UsageError) return error.message;
  throw error;
}
