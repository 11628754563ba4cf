/** Long walks at random through every chapter, in each engine, with a new seed every day (`SEED=…` repeats one), in windows of any size. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { chaptersWithPassages, inTodaysEditions } from '../support/built.ts';
import { FIREFOX, openChromium, openFirefox, openWebKit, WEBKIT, type Driver } from '../support/drivers.ts';
import { anyWindows, todaysSeed, walk } from '../support/walks.ts';

const STOPS = 30;
/** WebKit's windows lie on a display of their own, which has a size too. */
const fits = ([width, height]: readonly [number, number]): boolean => width <= 1600 && height <= 1150;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ENGINES: readonly [string, boolean, () => Promise<Driver>, number][] = [
  ['Chromium', true, () => openChromium(browser), 0],
  ['Firefox', FIREFOX !== undefined, () => openFirefox(FIREFOX ?? ''), 0],
  ['WebKit', WEBKIT !== undefined, () => openWebKit(WEBKIT ?? ''), 400],
];

describe.each(ENGINES)(`a long walk in %s (seed ${todaysSeed()})`, (_, isThere, openDriver, leastWidth) => {
  it.skipIf(!isThere)('shows and tells what is in view', { timeout: 900_000 }, async () => {
    for (const [index, path] of inTodaysEditions(chaptersWithPassages()).entries()) {
      const driver = await openDriver();
      const seed = todaysSeed() * 10 + index;
      try {
        const { trouble, seen } = await walk(driver, {
          address: inject('site') + path,
          ...{ seed, stops: STOPS, leastWidth },
          windows: anyWindows(seed, 30).filter(fits),
        });
        expect(trouble, path).toEqual([]);
        expect(seen.size, path).toBeGreaterThan(2);
      } finally {
        await driver.close();
      }
    }
  });
});
