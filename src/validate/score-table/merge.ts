import type { ContentPath } from '../../load/load-content.ts';
import type { TableCell } from '../../load/table.ts';
import { isMap } from '../schema/combinators.ts';
import { PARTS, type Part, type TableScore } from './read-scores.ts';

export interface Merged {
  /** As it would stand in the content. */
  readonly score: unknown;
  /** What of it comes from which cell, by its path below the score. */
  readonly places: readonly { readonly path: ContentPath; readonly cell: TableCell }[];
  /** Where content and table say different things. */
  readonly conflicts: readonly { readonly path: ContentPath; readonly part: Part; readonly own: unknown }[];
}

/**
 * Values come from the table, reasons and sources from the content; what stands in both must be the same.
 *
 * @param own undefined where the content has no such score
 */
export function mergeScore(own: unknown, { amounts, cells }: TableScore): Merged {
  // A score that is neither a number nor a map is told by the schema.
  if (own !== undefined && !isMap(own) && !isShort(own)) return { score: own, places: [], conflicts: [] };
  const written = longForm(own);
  const given = PARTS.filter((part) => amounts[part] !== null);
  const taken = given.filter((part) => written[part] === undefined);
  const score = { ...written, ...Object.fromEntries(taken.map((part) => [part, amounts[part]])) };
  const isPlain = !isMap(own) && amounts.low === null && amounts.high === null;
  return {
    score: isPlain ? score.value : score,
    places: taken.map((part) => ({ path: isPlain ? [] : [part], cell: cells[part] })),
    conflicts: given
      .filter((part) => written[part] !== undefined && written[part] !== amounts[part])
      .map((part) => ({ path: isMap(own) ? [part] : [], part, own: written[part] })),
  };
}

/** Whether the content itself says how high a score is, or that nobody knows. */
export const hasValue = (own: unknown): boolean => isShort(own) || (isMap(own) && own.value !== undefined);

const isShort = (own: unknown): boolean => typeof own === 'number' || own === 'unknown';

const longForm = (own: unknown): Readonly<Record<string, unknown>> =>
  isMap(own) ? own : own === undefined ? {} : { value: own };
