/** Long walks at random through every chapter, in each engine, with a new seed every day (`SEED=…` repeats one), in windows of any size. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { chaptersWithPassages, inEditionsByTurns } from '../support/built.ts';
import { FIREFOX, openChromium, openFirefox, openWebKit, WEBKIT, type Driver } from '../support/drivers.ts';
import { anyWindows, walk } from '../support/walks.ts';
import { runSeed } from '../support/seed.ts';

const STOPS = 30;
/** WebKit's windows lie on a display of their own, which has a size too. */
const fits = ([width, height]: readonly [number, number]): boolean => width <= 1600 && height <= 1150;
/** Every other window is one in which all passages are pinned, lest a walk meet none. */
const PINNED = [1280, 900] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Whether chapters are walked beside each other: pages of one browser mostly wait for their rest; whole browsers crowd a machine. */
const ENGINES: readonly [
  string,
  { isThere: boolean; open: () => Promise<Driver>; leastWidth: number; concurrent: boolean },
][] = [
  ['Chromium', { isThere: true, open: () => openChromium(browser), leastWidth: 0, concurrent: true }],
  [
    'Firefox',
    { isThere: FIREFOX !== undefined, open: () => openFirefox(FIREFOX ?? ''), leastWidth: 0, concurrent: false },
  ],
  [
    'WebKit',
    { isThere: WEBKIT !== undefined, open: () => openWebKit(WEBKIT ?? ''), leastWidth: 400, concurrent: false },
  ],
];

describe.each(ENGINES)(`a long walk in %s (seed ${runSeed()})`, (engine, { isThere, open, leastWidth, concurrent }) => {
  const walks = inEditionsByTurns(chaptersWithPassages()).map((path, index) => ({
    path,
    seed: runSeed() * 10 + index,
  }));
  it.skipIf(!isThere).each(walks)(
    'shows and tells what is in view: $path',
    { timeout: 300_000, concurrent },
    async ({ path, seed }) => {
      const driver = await open();
      try {
        const trouble = await walk(driver, {
          address: inject('site') + path,
          ...{ seed, stops: STOPS, leastWidth },
          windows: anyWindows(seed, 30)
            .filter(fits)
            .flatMap((any) => [any, PINNED]),
          onWay: (told) => process.stdout.write(`${engine}, ${path}: ${told}\n`),
        });
        expect(trouble, path).toEqual([]);
      } finally {
        await driver.close();
      }
    },
  );
});
