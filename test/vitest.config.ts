/**
 * One runner, three projects: pure parts; the built site in a real browser (built and served once for all its tests);
 * the packed package in strangers' projects. Files named `*.long.test.ts` repeat more of the same with other inputs:
 * `LONG=yes` (`npm run verify:long`) runs them too.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));
const isLong = Boolean(process.env.LONG);
const exclude = ['test/.artifacts/**', ...(isLong ? [] : ['test/**/*.long.test.ts'])];

/** What hangs is stopped at last; nothing is judged by the time that it takes on a busy machine. */
const patience = {
  testTimeout: isLong ? 900_000 : 120_000,
  hookTimeout: isLong ? 900_000 : 240_000,
  // Vitest's own second is soon over where another browser has the processor.
  expect: { poll: { timeout: 30_000 } },
};

/** Two files at a time keep two cores busy: tests in browsers mostly wait for them, and more would starve each other. */
const shared = {
  exclude,
  ...patience,
  maxWorkers: 2,
};

/** Files that take a minute, longest first: begun last, one of them would go on alone while the other core is idle. */
const LONGEST = [
  'reading/print',
  'hosting/hosting',
  'reading/passages',
  'reading/engines',
  'reading/windows',
  'reading/validity',
  'reading/look',
  'reading/axe',
  'hosting/site-url',
  'reuse/embed',
  'reading/budgets',
  'reading/reading',
  'reading/evidence-card',
  'reading/text-size',
  'reading/explore',
  'reading/reader-modes',
  'reuse/try',
  'reading/keyboard',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`test/site/${name}.test.ts`));
      return place < 0 ? LONGEST.length : place;
    };
    const sorted = await super.sort(files);
    const site = sorted.filter(({ project }) => project.name === 'site');
    const others = sorted.filter(({ project }) => project.name !== 'site');
    return [...others, ...site.toSorted((a, b) => placeOf(a) - placeOf(b))];
  }
}

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    // Packing puts another README in place for a moment: before the build begins.
    projects: [
      {
        root,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts'],
          ...shared,
        },
      },
      {
        root,
        test: {
          name: 'parts',
          ...shared,
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/package/**', ...exclude],
          // They change nothing that another could see, and share what they import.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/support/serve.ts'],
          setupFiles: ['test/site/support/wait.ts'],
          ...shared,
          // They only look, each with a browser of its own; what they share is the built pages, read and parsed once.
          isolate: false,
        },
      },
    ],
  },
});
