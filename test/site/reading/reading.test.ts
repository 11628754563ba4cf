/** Every state for every reader: without a script, on paper, with a screen reader, with a script that fails or is late. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { chaptersWithPassages } from '../support/built.ts';
import { reportPassages, troubleIn, waitForRest } from '../support/stage-report.ts';

/** `npm run verify:long` hears both ways of reading in every chapter. */
const isLong = Boolean(process.env['LONG']);
const PHONE = { width: 412, height: 823 };
let browser: Browser;
let chapters: string[];
beforeAll(async () => {
  browser = await openBrowser();
  chapters = chaptersWithPassages();
});
afterAll(() => browser.close());

/** Steps whose figure is not seen right below their words, each with why. */
const hiddenSteps = (page: Page, where: 'below' | 'below or beside' = 'below'): Promise<string[]> =>
  page.$$eval(
    '.step',
    (steps, mayBeBeside) =>
      steps.flatMap((step) => {
        const shown = [...step.querySelectorAll('.rt-boards > svg')].filter(
          (svg) => svg.getBoundingClientRect().height > 40 && svg.getBoundingClientRect().width > 200,
        );
        const words = step.querySelector('.step-words')?.getBoundingClientRect();
        if (shown.length !== 1 || !words) return [`${step.id} shows ${shown.length} figures`];
        const picture = shown[0]?.getBoundingClientRect() ?? new DOMRect();
        const isBeside = mayBeBeside && (picture.left >= words.right - 1 || picture.right <= words.left + 1);
        return picture.top >= words.bottom - 1 || isBeside ? [] : [`${step.id}: the figure is not below its words`];
      }),
    where === 'below or beside',
  );
/** All chapters beside each other: a page that waits for its rest leaves the machine to the others. */
const inEachChapter = (work: (path: string, index: number) => Promise<void>): Promise<void[]> =>
  Promise.all(chapters.map(work));
const firstPassage = (): string => inject('site') + (chapters[0] ?? '');

describe('every state stands beside its words', () => {
  it('without a script, on a phone and on a desk', async () => {
    await inEachChapter(async (path) => {
      const { page, close } = await openPage(browser, inject('site') + path, { javaScriptEnabled: false });
      for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
        await page.setViewportSize(viewport);
        expect(await hiddenSteps(page), `${path} at ${viewport.width}`).toEqual([]);
        expect(
          await page.$$eval(
            '.passage-stage, .reading-switch',
            (parts) => parts.filter((part) => part.getClientRects().length > 0).length,
          ),
          'parts that only a script serves',
        ).toBe(0);
      }
      await close();
    });
  });

  it('on paper, also when it is printed from the middle of a passage', async () => {
    await inEachChapter(async (path) => {
      const { page, close } = await openPage(browser, inject('site') + path, { viewport: PHONE });
      await page.evaluate(() => document.querySelectorAll('.step')[1]?.scrollIntoView({ behavior: 'instant' }));
      await page.evaluate(waitForRest);
      await page.emulateMedia({ media: 'print' });
      // A sheet of A4 between its margins.
      await page.setViewportSize({ width: 680, height: 980 });
      expect(await hiddenSteps(page, 'below or beside'), path).toEqual([]);
      expect(
        await page.$$eval(
          '.passage-stage',
          (stages) => stages.filter((stage) => stage.getClientRects().length > 0).length,
        ),
      ).toBe(0);
      await close();
    });
  });

  it('as an article, by choice, remembered on the next page, and back', async () => {
    const { page, close } = await openPage(browser, firstPassage(), { viewport: PHONE });
    await page.click('[data-set-reading="article"]:visible >> nth=0');
    expect(await hiddenSteps(page)).toEqual([]);
    expect(await page.getAttribute('[data-set-reading="article"]:visible >> nth=0', 'aria-pressed')).toBe('true');
    await page.goto(inject('site') + chapters.at(-1));
    expect(await page.getAttribute('html', 'data-reading')).toBe('article');
    expect(await hiddenSteps(page)).toEqual([]);
    const button = page.locator('[data-set-reading="steps"]').first();
    await button.scrollIntoViewIfNeeded();
    const before = (await button.boundingBox())?.y ?? 0;
    await button.click();
    await page.evaluate(waitForRest);
    expect(Math.abs(((await button.boundingBox())?.y ?? 0) - before), 'the reader’s place').toBeLessThan(4);
    expect((await page.evaluate(reportPassages)).every(({ pinned }) => pinned)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-set-reading'))).toBe('steps');
    await close();
  });

  it('where the window is too low for a pinned picture: zoomed in, or a phone on its side', async () => {
    for (const viewport of [
      { width: 844, height: 390 },
      { width: 360, height: 225 },
    ]) {
      const { page, close } = await openPage(browser, firstPassage(), { viewport });
      expect(await hiddenSteps(page)).toEqual([]);
      await close();
    }
  });
});

describe('a pinned picture', () => {
  const SIZES = [
    [375, 667],
    [412, 823],
    [768, 1024],
    [1024, 600],
    [1152, 720],
    [1440, 900],
  ] as const;
  it('has words of at least 12 px and leaves room for the steps, or is unrolled, whatever the window', async () => {
    await inEachChapter(async (path) => {
      const { page, close } = await openPage(browser, inject('site') + path);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.evaluate(waitForRest);
        const pinned = (await page.evaluate(reportPassages)).filter((one) => one.pinned).map(({ id }) => id);
        if (height > 700)
          expect(pinned.length, `${path} at ${width} × ${height}: nearly all are pinned`).toBeGreaterThanOrEqual(
            (await page.$$eval('.passage', (figures) => figures.length)) - 1,
          );
        const trouble = await page.$$eval(
          '.passage',
          (figures, ids) =>
            figures
              .filter(({ id }) => ids.includes(id))
              .flatMap((figure) => {
                const stage = figure.querySelector('.passage-stage')?.getBoundingClientRect() ?? new DOMRect();
                const leastPx =
                  13.5 * (figure.querySelector<SVGSVGElement>('.passage-picture > svg')?.getScreenCTM()?.a ?? 0);
                const isAbove = stage.width > innerWidth * 0.8;
                return [
                  ...(leastPx < 11.9 ? [`${figure.id}: ${leastPx.toFixed(1)} px`] : []),
                  ...(isAbove && stage.height > innerHeight - 140 ? [`${figure.id}: no room for words`] : []),
                ];
              }),
          pinned,
        );
        expect(trouble, `${path} at ${width} × ${height}`).toEqual([]);
      }
      await close();
    });
  });
});

describe('a screen reader', () => {
  it('hears every picture of a passage once, in both ways of reading', async () => {
    await inEachChapter(async (path, index) => {
      const { page, close } = await openPage(browser, inject('site') + path, { viewport: PHONE });
      const session = await page.context().newCDPSession(page);
      const says = await page.$$eval('.step', (steps) =>
        steps.map((step) => step.querySelector('.rt-boards > svg')?.getAttribute('aria-label') ?? ''),
      );
      expect(says.every((text) => text.length > 20)).toBe(true);
      // One way in each chapter, both in the long run: the tree of a whole chapter is long in coming.
      for (const reading of isLong ? ['steps', 'article'] : [index % 2 === 0 ? 'steps' : 'article']) {
        await page.evaluate(
          (mode) => document.querySelector<HTMLElement>(`[data-set-reading="${mode}"]`)?.click(),
          reading,
        );
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const heard = nodes
          .filter(
            (node) =>
              !node.ignored &&
              ['StaticText', 'image', 'img', 'graphics-document', 'SvgRoot'].includes(String(node.role?.value)),
          )
          .map((node) => String(node.name?.value ?? '').trim());
        for (const text of says)
          expect(heard.filter((one) => one === text.trim()).length, `${path}, ${reading}: ${text}`).toBe(
            says.filter((one) => one === text).length,
          );
      }
      await close();
    });
  });
});

describe('a script that does not do its work', () => {
  it.each([
    ['does not load', (page: Page) => page.route('**/main.*.js', (route) => route.abort())],
    [
      'breaks',
      (page: Page) =>
        page.addInitScript(() => {
          Reflect.deleteProperty(window, 'ResizeObserver');
        }),
    ],
  ])('leaves the article where it %s', async (_, spoil) => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await spoil(page);
    await page.goto(firstPassage(), { waitUntil: 'load' });
    expect(await hiddenSteps(page)).toEqual([]);
    await context.close();
  });

  it('is not waited for longer than four seconds, and does not change what is being read when it comes', async () => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/main.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(firstPassage(), { waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset['reading'] === 'article', undefined, {
      timeout: 15_000,
    });
    await page.waitForSelector('.step', { state: 'attached' });
    await page.evaluate(() => document.querySelectorAll('.step')[2]?.scrollIntoView({ behavior: 'instant' }));
    release();
    await page.waitForFunction(() => document.documentElement.dataset['alive'] !== undefined);
    expect(await page.getAttribute('html', 'data-reading')).toBe('article');
    await page.click('[data-set-reading="steps"] >> nth=0');
    await page.evaluate(waitForRest);
    expect(troubleIn(await page.evaluate(reportPassages))).toEqual([]);
    await context.close();
  });
});
