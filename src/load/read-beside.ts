import { dirname, join, sep } from 'node:path';
import type { Effects } from '../effects.ts';

/**
 * Reads what lies beside a content file, and nothing else: a link that leads out of the content's folder is refused.
 *
 * @returns null when it cannot be read
 */
export function readBeside(contentPath: string, effects: Effects) {
  const folder = dirname(contentPath);
  return async (path: string): Promise<Uint8Array | 'outside' | null> => {
    try {
      const [root, target] = [await effects.realPath(folder), await effects.realPath(join(folder, path))];
      if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) return 'outside';
      return await effects.readFile(target);
    } catch {
      return null;
    }
  };
}
