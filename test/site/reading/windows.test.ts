/** A chapter in windows of every size: at rest while its reader is, words and picture together, and the place kept. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { laidOut, openBrowser, openPage } from '../support/browser.ts';
import { EDITIONS } from '../../../src/site/editions.ts';
import { chaptersWithPassages, inAllEditions, inEditionsByTurns } from '../support/built.ts';
import { waitForRest } from '../support/stage-report.ts';
import { runSeed } from '../support/seed.ts';
import { sharesOfStages, stillIn, troubleInArticles, wordsAlong } from '../support/windows.ts';

const PHONES = [
  [360, 640],
  [390, 844],
  [768, 1024],
] as const;
/** `npm run verify:long` tries more windows, more positions and more steps. */
const isLong = Boolean(process.env['LONG']);
const WIDER = [
  [1366, 650],
  ...(isLong
    ? ([
        [412, 823],
        [960, 600],
        [1440, 900],
        [2560, 1440],
      ] as const)
    : []),
] as const;
/** Sizes in which passages once changed between article and stage for ever. */
const ONCE_RESTLESS = [
  [1366, 650],
  [1440, 600],
  [1280, 620],
  [1536, 640],
  [1920, 640],
  [768, 700],
  [900, 700],
  [844, 600],
] as const;
/** Every width from 320 to 2560 and every height from 320 to 1440 px, in steps of 40; `each` heights for a width, others with another seed. */
function windows(each: number): (readonly [number, number])[] {
  const [WIDTHS, HEIGHTS] = [57, 29];
  return Array.from({ length: WIDTHS * each }, (_, i) => {
    const column = Math.floor(i / each);
    const row = column * 12 + (i % each) * Math.floor(HEIGHTS / each) + runSeed();
    return [320 + 40 * column, 320 + 40 * (row % HEIGHTS)] as const;
  });
}

let browser: Browser;
let chapters: string[];
beforeAll(async () => {
  browser = await openBrowser();
  chapters = (isLong ? inAllEditions : inEditionsByTurns)(chaptersWithPassages());
});
afterAll(() => browser.close());

/** All chapters beside each other: a page that waits for its rest leaves the machine to the others. */
const inEachChapter = (work: (path: string, index: number) => Promise<void>): Promise<void[]> =>
  Promise.all(chapters.map(work));

/** Errors that a page raises, loops of its observers among them, which no console shows. */
const keepErrors = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const errors: string[] = [];
    Object.assign(window, { errors });
    addEventListener('error', (event) => errors.push(event.message));
  });
const errorsOf = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'errors') as string[]);
/** Two frames after: what is shown follows a jump in the next, and a window that turns before would keep the place before it. */
const toStep = (page: Page, id: string): Promise<void> =>
  page.evaluate((one) => {
    document.getElementById(one)?.scrollIntoView({ behavior: 'instant' });
    return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  }, id);

describe('a page that nobody touches', () => {
  it(
    `is at rest in windows of every size (seed ${runSeed()}), and raises no error`,
    { timeout: isLong ? 900_000 : 150_000 },
    async () => {
      const sweep = windows(isLong ? 29 : 1);
      await inEachChapter(async (path, index) => {
        const { page, trouble, close } = await openPage(browser, 'about:blank');
        await keepErrors(page);
        await page.goto(inject('site') + path);
        await laidOut(page);
        const steps = await page.$$eval('.step', (all) => all.map(({ id }) => id));
        // The chapters share the sweep between them; where it once went wrong each is tried.
        const own = sweep.filter((_, i) => i % chapters.length === index);
        for (const [at, [width, height]] of [...ONCE_RESTLESS, ...own].entries()) {
          await page.setViewportSize({ width, height });
          if (at % 9 === 0) await toStep(page, steps[at % steps.length] ?? '');
          const changes = await page.evaluate(stillIn, { after: 2, frames: 4 });
          // The address follows a rest, which ends while this looks on.
          expect(
            changes.filter((one) => !one.startsWith('hash')),
            `${path} at ${width} × ${height}`,
          ).toEqual([]);
        }
        await page.evaluate(waitForRest);
        expect(await page.evaluate(stillIn, { frames: 30 }), path).toEqual([]);
        expect(await errorsOf(page), path).toEqual([]);
        expect(trouble).toEqual([]);
        await close();
      });
    },
  );
});

describe('words and picture', () => {
  it('are seen together all along every passage', { timeout: isLong ? 900_000 : 120_000 }, async () => {
    const articles: string[] = [];
    await inEachChapter(async (path) => {
      const { page, close } = await openPage(browser, inject('site') + path);
      for (const [width, height] of [...PHONES, ...WIDER]) {
        await page.setViewportSize({ width, height });
        await page.evaluate(waitForRest);
        if (width === 360) {
          articles.push(...(await page.$$eval('.is-unrolled', (all) => all.map(({ id }) => id))));
          expect(await page.evaluate(troubleInArticles), path).toEqual([]);
        }
        if (width >= 1920)
          expect(Math.min(...(await page.evaluate(sharesOfStages))), `${path} at ${width} × ${height}`).toBeGreaterThan(
            0.65,
          );
        expect(
          await page.evaluate(wordsAlong, Math.round(height / (isLong ? 13 : 5))),
          `${path} at ${width} × ${height}`,
        ).toEqual([]);
      }
      await close();
    });
    // The smallest window: one picture, fifteen lines of a table, is higher than what its words leave there.
    expect(articles).toHaveLength(isLong ? EDITIONS.length : 1);
  });

  it('are a flick from the next, on phones and tablets, and use the room of large windows', async () => {
    const { page, close } = await openPage(browser, inject('site') + (chapters[0] ?? ''));
    for (const [width, height] of PHONES.slice(1)) {
      await page.setViewportSize({ width, height });
      await page.evaluate(waitForRest);
      const shares = await page.$$eval('.passage:not(.is-unrolled) .step + .step', (steps) =>
        steps.map(
          (step) =>
            (step.getBoundingClientRect().top - (step.previousElementSibling?.getBoundingClientRect().top ?? 0)) /
            innerHeight,
        ),
      );
      expect(shares.length).toBeGreaterThan(1);
      for (const share of shares) {
        expect(share, `${width} × ${height}`).toBeGreaterThan(0.5);
        expect(share, `${width} × ${height}`).toBeLessThanOrEqual(0.8);
      }
    }
    await page.goto(inject('site') + (chapters[1] ?? ''), { waitUntil: 'load' });
    for (const [width, height, least] of [
      [1920, 1080, 0.75],
      [2560, 1440, 0.7],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(waitForRest);
      expect(Math.min(...(await page.evaluate(sharesOfStages))), `${width} × ${height}`).toBeGreaterThan(least);
    }
    await close();
  });
});

const MORE_TURNS = [
  [1440, 900],
  [1000, 900],
  [1024, 768],
] as const;
describe('the reader’s place', () => {
  it(
    'is kept when the window is turned, lowered, narrowed, and back again',
    { timeout: isLong ? 900_000 : 120_000 },
    async () => {
      const TURNS = [
        [844, 390],
        [390, 844],
        [1440, 600],
        [768, 1024],
        ...(isLong ? MORE_TURNS : []),
        [390, 844],
      ] as const;
      await inEachChapter(async (path) => {
        const { page, close } = await openPage(browser, inject('site') + path, {
          viewport: { width: 390, height: 844 },
        });
        const steps = await page.$$eval('.step', (all) => all.map(({ id }) => id));
        for (const id of steps.filter((_, index) => index % (isLong ? 2 : 6) === (isLong ? runSeed() % 2 : 3))) {
          await toStep(page, id);
          // Where the reader is, is known once the page has been drawn there.
          await page.evaluate(waitForRest);
          for (const [width, height] of TURNS) {
            await page.setViewportSize({ width, height });
            await page.evaluate(waitForRest);
            const box = await page.$eval(`#${id} > .step-words`, (words) => {
              const { top, bottom } = words.getBoundingClientRect();
              return { top, bottom, height: innerHeight, hash: location.hash };
            });
            expect(box.top, `${id} at ${width} × ${height}`).toBeGreaterThan(0);
            expect(box.bottom, `${id} at ${width} × ${height}`).toBeLessThanOrEqual(height + 1);
            expect(box.hash).toBe(`#${id}`);
          }
        }
        await close();
      });
    },
  );

  it('is kept in the prose too', async () => {
    const { page, close } = await openPage(browser, inject('site') + (chapters[3] ?? chapters[0] ?? ''), {
      viewport: { width: 390, height: 844 },
    });
    const COUNT = await page.$$eval('.prose > p', (all) => all.length);
    for (const index of isLong ? [2, Math.floor(COUNT / 2), COUNT - 2] : [Math.floor(COUNT / 2)]) {
      await page.$$eval(
        '.prose > p',
        (all, i) => all[i]?.scrollIntoView({ behavior: 'instant', block: 'center' }),
        index,
      );
      await page.evaluate(waitForRest);
      for (const [width, height] of [
        [844, 390],
        [1440, 900],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.evaluate(waitForRest);
        const [top = 0, bottom = 0] = await page.$$eval(
          '.prose > p',
          (all, i) => [all[i]?.getBoundingClientRect().top ?? 0, all[i]?.getBoundingClientRect().bottom ?? 0],
          index,
        );
        expect(top < height && bottom > 0, `paragraph ${index} at ${width} × ${height}: ${top} to ${bottom}`).toBe(
          true,
        );
      }
    }
    await close();
  });
});

describe('the switch between both ways of reading', () => {
  it('does not claim “Step by step” where a window is too small for it', async () => {
    const { page, close } = await openPage(browser, inject('site') + (chapters[0] ?? ''), {
      viewport: { width: 844, height: 390 },
    });
    const seen = (selector: string): Promise<number> =>
      page.$$eval(selector, (all) => all.filter((one) => one.getClientRects().length > 0).length);
    expect(await seen('.reading-switch button')).toBe(0);
    expect(await seen('.reading-note')).toBe(await page.locator('.passage').count());
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(waitForRest);
    expect(await seen('.passage:not(.is-unrolled) .reading-switch button[aria-pressed="true"]')).toBe(
      await seen('.passage:not(.is-unrolled)'),
    );
    expect(await seen('.reading-note')).toBe(await seen('.passage.is-unrolled'));
    await close();
  });
});
