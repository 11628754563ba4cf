/** The passages in Chromium: wherever a reader goes and however, the stage stands in the state of the step in view. */
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPages, chaptersWithPassages, inEditionsByTurns, isChapter } from '../support/built.ts';
import { openChromium } from '../support/drivers.ts';
import { reportPassages, troubleIn, waitForRest } from '../support/stage-report.ts';
import { walk } from '../support/walks.ts';
import { runSeed } from '../support/seed.ts';

const PHONE = { width: 412, height: 823 };
const WIDE = { width: 1440, height: 900 };

let browser: Browser;
let chapters: string[];
beforeAll(async () => {
  browser = await openBrowser();
  chapters = chaptersWithPassages();
});
afterAll(() => browser.close());

const settle = (page: Page): Promise<boolean> => page.evaluate(waitForRest);
const stepsOf = (page: Page): Promise<string[]> => page.$$eval('.step', (steps) => steps.map(({ id }) => id));
const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** Keeps every state that a passage's stage has been painted in: looked up after each frame's own callbacks. */
function watchPaints(wanted: string): void {
  const painted = new Set<string>();
  Object.assign(window, { painted });
  const look = new MessageChannel();
  look.port1.onmessage = () => {
    const svg = document
      .getElementById(wanted)
      ?.closest('.passage')
      ?.querySelector('.passage-picture > svg:only-child');
    if (svg?.childElementCount) painted.add(svg.innerHTML);
  };
  const frame = (): void => {
    look.port2.postMessage(0);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

describe(`a walk at random through each chapter (seeds from ${runSeed()} on)`, () => {
  it('ends where the scroll is, mark by mark, and tells it', { timeout: 100_000 }, async () => {
    // Beside each other: a walk mostly waits for its pages to rest.
    await Promise.all(
      inEditionsByTurns(chapters).map(async (path, index) => {
        const driver = await openChromium(browser);
        const address = inject('site') + path;
        expect(await walk(driver, { address, seed: runSeed() + index, stops: 8 }), path).toEqual([]);
        await driver.close();
      }),
    );
  });
});

/** Opens a step by its address, with all that is expected of it; whether its passage is an article there. */
async function opensAt(path: string, id: string, viewport: typeof PHONE): Promise<boolean> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(watchPaints, id);
  await page.goto(`${inject('site')}${path}#${id}`, { waitUntil: 'load' });
  await page.evaluate(waitForRest);
  const reports = await page.evaluate(reportPassages);
  const seen = `${path}#${id}, in view: ${reports.map(({ step }) => step).join(' ')}`;
  // Where words and picture have no room together the passage is an article, and nothing is painted for a step.
  const isArticle = await page.evaluate((one) => document.getElementById(one)?.closest('.is-unrolled') !== null, id);
  if (!isArticle) {
    expect(
      reports.find(({ step }) => step === id),
      seen,
    ).toMatchObject({ differences: [], between: false });
    expect(await page.evaluate(() => Reflect.get(window, 'painted').size), 'states painted').toBe(1);
  }
  const box = await page.evaluate((one) => {
    const words = document.querySelector(`#${CSS.escape(one)} .step-words`)?.getBoundingClientRect();
    return { top: words?.top ?? 0, height: innerHeight };
  }, id);
  expect(box.top, `${id} in the window`).toBeGreaterThan(40);
  expect(box.top, `${id} in the window`).toBeLessThan(box.height - 80);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await context.close();
  return isArticle;
}

describe('the address of a step', () => {
  it(
    'opens a step in its state, with no other painted before, and adds nothing to the history',
    { timeout: 120_000 },
    async () => {
      const articles: string[] = [];
      const openEach = async (path: string): Promise<void> => {
        const { page: first, close: closeFirst } = await openPage(browser, inject('site') + path, { viewport: PHONE });
        // The last step of each passage: the furthest from the state that a page without a hash would show.
        const ids = await first.$$eval('.passage', (figures) =>
          figures.map((figure) => [...figure.querySelectorAll('.step')].at(-1)?.id ?? ''),
        );
        await closeFirst();
        for (const [index, id] of ids.entries())
          if (await opensAt(path, id, index % 2 === 0 ? PHONE : WIDE)) articles.push(id);
      };
      await Promise.all(chapters.map(openEach));
      // Nearly all passages are pinned at both sizes.
      expect(articles.length).toBeLessThan(3);
    },
  );

  it('follows the scroll, replaces itself, and is gone when the passage is left', async () => {
    const { page, close } = await openPage(browser, inject('site') + chapters[0], { viewport: PHONE });
    const ids = (await stepsOf(page)).slice(0, 3);
    const before = await page.evaluate(() => history.length);
    for (const id of ids) {
      await page.evaluate((one) => document.getElementById(one)?.scrollIntoView({ behavior: 'instant' }), id);
      await settle(page);
      expect(hashOf(page)).toBe(id);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await settle(page);
    expect(hashOf(page)).toBe('');
    await close();
  });

  it('is copied with one tap, and says so', async () => {
    const { page, close } = await openPage(browser, inject('site') + chapters[0], {
      viewport: PHONE,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const [, second = ''] = await stepsOf(page);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), second);
    await page.click(`#${second} .step-link`);
    await page.waitForFunction(
      (id) =>
        getComputedStyle(document.querySelector(`#${id} .step-link`) ?? document.body, '::after').content.includes(
          'Link copied',
        ),
      second,
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject('site')}${chapters[0]}#${second}`);
    expect(await page.textContent('[role="status"]')).toBe('Link copied');
    await close();
  });
});

describe('coming back', () => {
  it.each(['reload', 'another page and back'])('by %s shows the state of the place again', async (way) => {
    const { page, close } = await openPage(browser, inject('site') + chapters[0], { viewport: PHONE });
    // The third step of the first passage that is pinned at this size.
    const third = await page.$eval(
      '.passage:not(.is-unrolled)',
      (passage) => passage.querySelectorAll('.step')[2]?.id ?? '',
    );
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), third);
    await settle(page);
    const y = await page.evaluate(() => scrollY);
    if (way === 'reload') await page.reload();
    else {
      await page.goto(`${inject('site')}about.html`);
      await page.goBack();
    }
    await settle(page);
    expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(4);
    const reports = await page.evaluate(reportPassages);
    expect(reports.map(({ step }) => step)).toContain(third);
    expect(troubleIn(reports)).toEqual([]);
    await close();
  });
});

describe('movement', () => {
  it('goes from state to state in 400 to 900 ms, can be interrupted, and ends right', async () => {
    const { page, close } = await openPage(browser, inject('site') + chapters[0], { viewport: WIDE });
    const [first = '', second = '', third = ''] = await stepsOf(page);
    const go = (id: string): Promise<void> =>
      page.evaluate((one) => document.getElementById(one)?.scrollIntoView({ behavior: 'instant' }), id);
    await go(first);
    await settle(page);
    // By the page's own time, for this process may have to wait for its turn.
    const { lateFrames, writes, tookMs } = await page.evaluate(async (one) => {
      const kept = { lateFrames: 0, writes: 0, tookMs: 0 };
      const started = performance.now();
      const observer = new MutationObserver(() => {
        kept.writes += 1;
        kept.tookMs = performance.now() - started;
      });
      const whole = { subtree: true, childList: true, attributes: true };
      for (const picture of document.querySelectorAll('.passage-picture')) observer.observe(picture, whole);
      document.getElementById(one)?.scrollIntoView({ behavior: 'instant' });
      for (let last = started; performance.now() - started < 1500;) {
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        if (now - last > 28) kept.lateFrames += 1;
        last = now;
      }
      return kept;
    }, second);
    // On a machine too busy to move it smoothly the move is cut short, which is another test's matter.
    if (lateFrames === 0) {
      expect(writes, 'something moves').toBeGreaterThan(10);
      expect(tookMs).toBeGreaterThan(400);
      expect(tookMs).toBeLessThan(900);
    }
    await go(third);
    await page.waitForTimeout(250);
    await go(first);
    await page.waitForTimeout(250);
    await go(second);
    await settle(page);
    expect(troubleIn(await page.evaluate(reportPassages))).toEqual([]);
    await close();
  });

  it('of a picture tied to the scroll is the same between two steps, however a reader came there', async () => {
    const path = builtPages()
      .filter(isChapter)
      .find(({ root }) => root.querySelector('.passage[data-scrub]'))?.path;
    expect(path).toBeDefined();
    const { page, close } = await openPage(browser, `${inject('site')}${path}`, { viewport: WIDE });
    const id = await page.$eval('.passage[data-scrub]', ({ id: one }) => one);
    const steps = await page.$$eval(`#${id} .step`, (all) =>
      all.map((step) => scrollY + step.getBoundingClientRect().top),
    );
    /** The picture at a place come to from another by so many scrolls, mark by mark, whatever the order of attributes. */
    const pictureAt = (toPx: number, fromPx: number, scrolls: number): Promise<string[]> =>
      page.evaluate(
        async ({ inside, to, from, count }) => {
          for (let i = 0; i <= count; i += 1) {
            scrollTo({ top: from + ((to - from) * i) / count, behavior: 'instant' });
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          }
          const marks = [...document.querySelectorAll(`#${inside} .passage-picture > svg *`)];
          return marks.map((mark) =>
            [...mark.attributes]
              .map(({ name, value }) => `${name}=${value}`)
              .toSorted()
              .join(' '),
          );
        },
        { inside: id, to: toPx, from: fromPx, count: scrolls },
      );
    await settle(page);
    const [first = 0, second = 0] = steps;
    const rests = [await pictureAt(first, first, 1), await pictureAt(second, second, 1)];
    // The picture's way is a short part of the words' own: where it has begun, and a little on.
    let begun = first;
    while (begun < second && isDeepStrictEqual(await pictureAt(begun, first, 1), rests[0])) begun += 20;
    const between = begun + 60;
    const down = await pictureAt(between, first, 9);
    expect(rests, 'it is on its way').not.toContainEqual(down);
    expect(await pictureAt(between, second, 1), 'from below at one go').toEqual(down);
    expect(await pictureAt(between, between + 30, 6), 'from below by and by').toEqual(down);
    await close();
  });

  it('gives way to cuts on a machine that cannot keep up with it', async () => {
    const { page, close } = await openPage(browser, inject('site') + chapters[0], { viewport: WIDE });
    const [first = '', second = ''] = await stepsOf(page);
    const goAndWait = async (id: string, frames: number): Promise<string[]> => {
      await page.evaluate(
        async ([one, count]) => {
          document.getElementById(one)?.scrollIntoView({ behavior: 'instant' });
          for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
        },
        [id, frames] as const,
      );
      return troubleIn(await page.evaluate(reportPassages));
    };
    await goAndWait(first, 0);
    await settle(page);
    await page.evaluate(() => {
      Object.assign(window, { frameMs: 50 });
      const frame = (): void => {
        const end = performance.now() + Number(Reflect.get(window, 'frameMs'));
        while (performance.now() < end);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    // A move takes up to 900 ms, eighteen of them, or six that are slower still; a cut comes with the scroll.
    expect(await goAndWait(second, 30)).toEqual([]);
    await page.evaluate(() => Object.assign(window, { frameMs: 160 }));
    expect(await goAndWait(first, 11)).toEqual([]);
    expect(await goAndWait(second, 4), 'moves on, though it stutters').toEqual([]);
    await close();
  });

  it('cuts where motion is reduced, and offers the article first', async () => {
    const { page, close } = await openPage(browser, inject('site') + chapters[0], {
      viewport: WIDE,
      reducedMotion: 'reduce',
    });
    expect(await page.getAttribute('html', 'data-reading')).toBe('article');
    expect(
      (await page.evaluate(reportPassages)).every(({ pinned, differences }) => !pinned && differences.length === 0),
    ).toBe(true);
    await page.click('[data-set-reading="steps"] >> nth=0');
    const [, second = ''] = await stepsOf(page);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), second);
    await page.waitForTimeout(120);
    expect(troubleIn(await page.evaluate(reportPassages))).toEqual([]);
    await close();
  });
});
