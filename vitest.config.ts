import { defineConfig } from 'vitest/config';
import { precompiledTemplates } from './rolldown.config.ts';

const common = {
  // One set of modules for all files of a worker: loading it anew for each took as long as the tests. No test may leave
  // anything behind in a module.
  isolate: false,
  // Reports that are read back leave much garbage: in V8's own small nursery, collecting it takes a fifth of their time.
  execArgv: ['--max-semi-space-size=64'],
  setupFiles: ['test/support/setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // By itself vitest leaves a processor to itself: half of the two that there are.
    maxWorkers: 2,
    projects: [
      {
        // Our templates are compiled once here too: most tests of the deck would do nothing else for a while.
        plugins: [precompiledTemplates()],
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/outputs/**', '**/node_modules/**'],
          globalSetup: ['test/support/unpack-browser.ts'],
        },
      },
      {
        // What the compiled command line makes of content/, built once before these.
        test: {
          ...common,
          name: 'outputs',
          include: ['test/outputs/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
        },
      },
    ],
  },
});
