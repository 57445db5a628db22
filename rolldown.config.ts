import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown';
import { COMPILE_OPTIONS } from './src/render/compile-options.ts';

/** These bring a binary, or a worker of their own; the others are bundled, since one file loads faster. */
const LEFT_OUT = ['canvas', 'pdfjs-dist/legacy/build/pdf.mjs', 'piscina'];

const CHART_JS = join(import.meta.dirname, 'src', 'charts', 'chart-js.ts');

/** Instead of parts of our dependencies that take long to load. */
const STAND_INS: Readonly<Record<string, string>> = {
  // subset-font is given TrueType and gives TrueType back: it needs no converter of WOFF, which takes 35 ms.
  fontverter: 'exports.convert = async (font) => font; exports.detectFormat = () => "sfnt";',
  // Tables of Unicode properties are inflated at every start; zlib does it ten times as fast.
  'tiny-inflate': `const { inflateRawSync } = require('node:zlib');
    module.exports = (source, target) => {
      const inflated = inflateRawSync(source);
      target.set(inflated);
      return target.slice(0, inflated.length);
    };`,
  // chartjs-node-canvas loads all of Chart.js anew for itself, and the canvas.
  'chart.js/auto': `module.exports = require(${JSON.stringify(CHART_JS)}).Chart;`,
  './freshRequire': "exports.freshRequire = () => require('canvas');",
  // No report is encrypted; PDFKit would have the tables of AES computed at every start.
  '@noble/ciphers/aes': 'export const cbc = null; export const ecb = null;',
};

const node = {
  platform: 'node' as const,
  external: (id: string) => LEFT_OUT.includes(id),
  plugins: [precompiledTemplates(), standIns()],
} satisfies RolldownOptions;

export default defineConfig([
  {
    ...node,
    input: 'src/cli/start.ts',
    output: { file: 'dist/cli.js', format: 'esm', banner: '#!/usr/bin/env node', codeSplitting: false },
  },
  {
    ...node,
    plugins: [...node.plugins, asciiOnly()],
    input: 'src/cli/main.ts',
    output: {
      file: 'dist/program.cjs',
      format: 'cjs',
      codeSplitting: false,
      // Half as much to read; names stay, for whoever reads a stack.
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    },
  },
  { ...node, input: 'src/index.ts', output: { file: 'dist/index.js', format: 'esm', codeSplitting: false } },
  { ...node, input: 'src/cli/thread.ts', output: { file: 'dist/thread.cjs', format: 'cjs', codeSplitting: false } },
  {
    ...node,
    input: 'src/load/attachment-reader.ts',
    output: { file: 'dist/attachment-reader.js', format: 'esm', codeSplitting: false },
  },
  {
    // The deck's program: everything inside, since a deck is one file.
    platform: 'browser',
    input: 'src/render/deck/client/main.ts',
    output: { file: 'dist/deck-client.js', format: 'iife', minify: true },
  },
  // What pages have beside that while they are served by `dev`.
  ...['live-deck', 'live-page', 'live-pdf'].map(
    (name): RolldownOptions => ({
      platform: 'browser',
      input: `src/dev/client/${name}.ts`,
      output: { file: `dist/${name}.js`, format: 'iife', minify: true },
    }),
  ),
]);

/** Puts our templates, compiled, into src/render/precompiled.ts. */
export function precompiledTemplates(): Plugin {
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

function standIns(): Plugin {
  const PREFIX = '\0stand-in:';
  return {
    name: 'stand-ins',
    resolveId: (id) => (Object.hasOwn(STAND_INS, id) ? PREFIX + id : null),
    load: (id) => (id.startsWith(PREFIX) ? (STAND_INS[id.slice(PREFIX.length)] ?? null) : null),
  };
}

/** Text of one byte a character is read and compiled faster. Outside of strings and patterns only comments have others. */
function asciiOnly(): Plugin {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'ascii-only',
    // The last hook: minifying takes escapes back.
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = file.code.replace(/[\u0080-\uffff]/g, escaped);
    },
  };
}
