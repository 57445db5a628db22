import type { Effects } from '../effects.ts';
import { digest } from './ingredients.ts';

/** What is not bundled and takes part in what is made: it draws the PNGs. */
const BESIDE = ['canvas/package.json', 'chartjs-node-canvas/package.json'];

/**
 * Tells one version of the program from another: the bundle, what it draws with, and the engine that packs streams and
 * sorts and measures for it.
 */
export async function programIdentity(effects: Effects): Promise<string> {
  const paths = [effects.packageFile('dist/program.cjs'), ...BESIDE.map(effects.dependencyFile)];
  const files = await Promise.all(paths.map(effects.readFile));
  return digest([process.version, process.platform, process.arch, ...files]);
}
