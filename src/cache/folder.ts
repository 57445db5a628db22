import { dirname, join, resolve } from 'node:path';
import { isWritable, kindAt } from './disk.ts';

/**
 * Where the cache lies by default: with what else can be made anew at any time, under the nearest package of the working
 * directory; where there is none to write to, under the package that is installed.
 */
export function defaultFolder(working: string, installed: string): string {
  return join(nearestPackage(resolve(working)) ?? installed, 'node_modules', '.cache', 'juxtadeck');
}

function nearestPackage(folder: string): string | null {
  if (kindAt(join(folder, 'package.json')) === 'file' && isWritable(folder)) return folder;
  const above = dirname(folder);
  return above === folder ? null : nearestPackage(above);
}
