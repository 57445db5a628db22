// Bundles programs of this folder as the command line is bundled, our templates compiled too, but into no folder of the
// product: inside node_modules, so that they find the packages that are left out.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

/** Writes `start.mjs` and the `program.cjs` that it starts. Gives the path of the first. */
export async function bundled(start, program, root) {
  const cache = join(root, 'node_modules', '.cache', 'juxtadeck');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  const [first, second] = await loadConfig(join(root, 'rolldown.config.ts'));
  for (const [{ output, ...options }, input, name] of [
    [first, start, 'start.mjs'],
    [second, program, 'program.cjs'],
  ]) {
    const bundle = await rolldown({ ...options, input: join(import.meta.dirname, input), cwd: root });
    await bundle.write({ ...output, file: join(folder, name) });
    await bundle.close();
  }
  return join(folder, 'start.mjs');
}
