// Runs a program of the tests that is written in TypeScript, bundled for the occasion:
//
//   node test/support/run-typescript.mjs test/conformance/conformance.ts [arguments]
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [entry = ''] = process.argv.splice(2, 1);
const root = join(import.meta.dirname, '..', '..');
// Inside node_modules, so that the bundle finds the packages that it leaves out.
const folder = join(root, 'node_modules', '.cache', 'juxtadeck');
const file = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);

mkdirSync(folder, { recursive: true });
const bundle = await rolldown({ input: join(root, entry), platform: 'node', external: /^[^./]/ });
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
try {
  const { main } = await import(pathToFileURL(file).href);
  process.exitCode = await main(process.argv.slice(2), root);
} finally {
  rmSync(file);
}
