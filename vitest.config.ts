import { defineConfig } from 'vitest/config';

const common = {
  setupFiles: ['test/support/setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      {
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
