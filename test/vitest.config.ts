/** One runner, three projects: pure parts; the built site in a real browser (built and served once for all its tests); the packed package in strangers' projects. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/package/**', 'test/.artifacts/**'],
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Browsers share two cores: one file after another keeps their timing honest.
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
