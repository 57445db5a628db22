import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown';
import { COMPILE_OPTIONS } from './src/render/compile-options.ts';

/** These read files beside themselves, or bring a binary; the others are bundled, since one file loads faster. */
const LEFT_OUT = ['canvas', 'chartjs-node-canvas', 'subset-font'];

const node = {
  platform: 'node' as const,
  external: (id: string) => LEFT_OUT.includes(id),
  plugins: [precompiledTemplates()],
} satisfies RolldownOptions;

export default defineConfig([
  {
    ...node,
    input: 'src/cli/main.ts',
    output: { file: 'dist/cli.js', format: 'esm', banner: '#!/usr/bin/env node', codeSplitting: false },
  },
  { ...node, input: 'src/index.ts', output: { file: 'dist/index.js', format: 'esm', codeSplitting: false } },
  {
    // The deck's program: everything inside, since a deck is one file.
    platform: 'browser',
    input: 'src/render/deck/client/main.ts',
    output: { file: 'dist/deck-client.js', format: 'iife', minify: true },
  },
]);

/** Puts our templates, compiled, into src/render/precompiled.ts. */
function precompiledTemplates(): Plugin {
  return {
    name: 'precompiled-templates',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('src/render/precompiled.ts')) return null;
      const paths = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('.hbs'),
      );
      const entries = paths.sort().map((path) => {
        const source = readFileSync(join('templates', path), 'utf8');
        return `[${JSON.stringify(source)}, ${Handlebars.precompile(source, COMPILE_OPTIONS)}]`;
      });
      return code.replace('new Map()', () => `new Map([${entries.join(',\n')}])`);
    },
  };
}
