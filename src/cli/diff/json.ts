import type { DiffResult } from '../../diff.ts';

/**
 * The changes for programs, as `src/model/changes.ts` describes them, keys in that order; numbers without floating-point
 * dust. `version` changes when something in it is no longer what it was.
 */
export const diffJson = ({ changes }: NonNullable<DiffResult['found']>): string =>
  JSON.stringify({ version: 1, ...changes }, exact, 2);

const exact = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(12)) : value);
