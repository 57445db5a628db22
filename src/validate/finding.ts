import type { Problem } from '../diagnostics/diagnostic.ts';
import type { ContentPath } from '../load/load-content.ts';

/** A problem with the place in the content that it belongs to, as keys and indices. */
export interface Finding {
  readonly problem: Problem;
  readonly path: ContentPath;
  /** Whether the key itself is wrong, or what stands behind it. */
  readonly part: 'key' | 'value';
}

export const at = (path: ContentPath, problem: Problem, part: Finding['part'] = 'value'): Finding => ({
  problem,
  path,
  part,
});
