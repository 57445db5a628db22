import launch from 'launch-editor';
import type { Place } from './told-fault.ts';

/** In the editor that runs, or that `$LAUNCH_EDITOR`, `$VISUAL` or `$EDITOR` names. Resolves to what went wrong, if it did. */
export const openEditor = ({ file, line, column }: Place): Promise<string | null> =>
  new Promise((resolve) => {
    launch(`${file}:${line}:${column}`, (_, message) => resolve(message ?? 'no editor was found'));
    // It says nothing when all is well.
    setTimeout(() => resolve(null), PATIENCE);
  });

const PATIENCE = 300;
