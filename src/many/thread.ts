import { systemEffects } from '../effects.ts';
import type { ContentFileName } from '../load/find-content.ts';
import { loadResources, pngSurfaceOnce, type ResourceOptions } from '../render/resources.ts';
import type { KeepOptions } from './cache-of.ts';
import { type FileOutcome, fileMaker, type MakeFile } from './make-file.ts';

export interface ThreadTask {
  readonly file: ContentFileName;
  /** The same with every task of a pool. */
  readonly options: KeepOptions & ResourceOptions;
}

/** What a thread of the pool does. Note: keeps the resources from the first file to the last. */
export function threadWork(): (task: ThreadTask) => Promise<FileOutcome> {
  let make: Promise<MakeFile> | undefined;
  const open = async (options: ThreadTask['options']): Promise<MakeFile> => {
    const effects = systemEffects();
    const resources = { ...(await loadResources(options, effects)), pngSurface: pngSurfaceOnce().open };
    return fileMaker(options, null, resources, effects);
  };
  return async ({ file, options }) => {
    make ??= open(options);
    return (await make)(file);
  };
}
