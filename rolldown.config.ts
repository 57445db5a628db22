import { defineConfig } from 'rolldown';

/** Dependencies stay where npm put them: some read files beside themselves, and users get their fixes. */
const isDependency = (id: string): boolean => !/^[./]|^[a-z]:/i.test(id);

const node = { platform: 'node', external: isDependency } as const;

export default defineConfig([
  {
    ...node,
    input: 'src/cli/main.ts',
    output: {
      file: 'dist/cli.js',
      format: 'esm',
      banner: '#!/usr/bin/env node',
      codeSplitting: false,
    },
  },
  { ...node, input: 'src/index.ts', output: { file: 'dist/index.js', format: 'esm', codeSplitting: false } },
  {
    // The deck's program: everything inside, since a deck is one file.
    platform: 'browser',
    input: 'src/render/deck/client/main.ts',
    output: { file: 'dist/deck-client.js', format: 'iife', minify: true },
  },
]);
