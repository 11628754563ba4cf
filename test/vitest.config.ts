/** One runner, two projects: pure parts, and the built site in a real browser (built and served once for all its tests). */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: ['test/site/**', 'test/.artifacts/**'] } },
      {
        root,
        test: {
          name: 'site', include: ['test/site/**/*.test.ts'], globalSetup: ['test/site/serve.ts'],
          testTimeout: 60_000, hookTimeout: 120_000,
          // Browsers share two cores: one file after another keeps their timing honest.
          fileParallelism: false,
        },
      },
    ],
  },
});
