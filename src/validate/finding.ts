import type { Problem } from '../diagnostics/diagnostic.ts';
import type { ContentPath } from '../load/load-content.ts';
import type { Stretch } from './stretch.ts';

/** A problem with the place in the content that it belongs to, as keys and indices. */
export interface Finding {
  readonly problem: Problem;
  readonly path: ContentPath;
  /** Whether the key itself is wrong, or what stands behind it. */
  readonly part: 'key' | 'value';
  /** The part of the text that is wrong; all of it when absent. */
  readonly stretch?: Stretch;
}

export const at = (
  path: ContentPath,
  problem: Problem,
  part: Finding['part'] = 'value',
  stretch?: Stretch,
): Finding => ({ problem, path, part, ...(stretch && { stretch }) });
