/** What a reader would see wrong, measured in the browser: words on words, words cut off, too small, pages that scroll sideways, headings left alone. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { builtPages, inAllEditions, inEditionsByTurns, isChapter } from '../support/built.ts';

const TOLERANCE_PX = 1;
const SMALLEST_PX = 12;
const WIDTHS_PX = [390, 1440];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Limits {
  readonly tolerancePx: number;
  readonly smallestPx: number;
}

/** Runs in the page: all that is wrong with its drawings, in words. */
function troubleInDrawings({ tolerancePx, smallestPx }: Limits): string[] {
  const meetBy = (a: DOMRect, b: DOMRect): number =>
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    );
  // Hidden marks and those that a view has dimmed are not what it speaks of.
  const isSeen = (text: Element): boolean => text.textContent.trim() !== '' && !text.closest('[opacity="0"], .rt-dim');
  return [...document.querySelectorAll<SVGSVGElement>('svg.rt-scene')]
    .filter((svg) => svg.getClientRects().length > 0)
    .flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const name = svg.closest('[id]')?.id ?? 'a drawing';
      const texts = [...svg.querySelectorAll('text')]
        .filter(isSeen)
        .map((text) => ({ text, box: text.getBoundingClientRect() }));
      const say = (text: Element): string => `“${text.textContent}”`;
      const overlaps = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => meetBy(a.box, b.box) > tolerancePx)
          .map((b) => `#${name}: ${say(a.text)} on ${say(b.text)} by ${meetBy(a.box, b.box).toFixed(1)} px`),
      );
      // Ink that a glyph has beyond its cell is rounded up to whole units of the drawing.
      const edgePx = tolerancePx * Math.max(1, svg.getScreenCTM()?.a ?? 1);
      // The line of a face, a Chinese one above all, is higher than its letters.
      const linePx = (text: Element): number => edgePx + (Number(text.getAttribute('font-size')) || 0) / 10;
      // A map whose camera has moved in cuts off what lies beyond its frame.
      const outside = svg.classList.contains('rt-clipped')
        ? []
        : texts
            .filter(
              ({ text, box }) =>
                box.left < frame.left - edgePx ||
                box.right > frame.right + edgePx ||
                box.top < frame.top - linePx(text) ||
                box.bottom > frame.bottom + linePx(text),
            )
            .map(({ text }) => `#${name}: ${say(text)} leaves the drawing`);
      const small = texts
        .map(({ text }) => ({
          text,
          px: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1),
        }))
        .filter(({ px }) => px < smallestPx)
        .map(({ text, px }) => `#${name}: ${say(text)} is ${px.toFixed(1)} px`);
      return [...overlaps, ...outside, ...small];
    });
}

/** Runs in the page: a page wider than its window, and headings that nothing follows. */
function troubleInLayout(): string[] {
  const wide = document.documentElement.scrollWidth;
  const headings = [...document.querySelectorAll('main :is(h2, h3, h4)')].filter(
    (heading) => heading.getClientRects().length > 0,
  );
  const isAlone = (heading: Element): boolean => {
    const level = Number(heading.tagName.slice(1));
    let next: Element | null = heading;
    // What follows may stand after the heading's wrapper.
    while (next && !next.nextElementSibling)
      next = next.parentElement?.closest('main') === next.parentElement ? null : next.parentElement;
    const after = next?.nextElementSibling;
    return !after || (/^H[1-6]$/.test(after.tagName) && Number(after.tagName.slice(1)) <= level);
  };
  return [
    ...(wide > innerWidth ? [`the page is ${wide} px wide in a window of ${innerWidth}`] : []),
    ...headings.filter(isAlone).map((heading) => `nothing follows the heading “${heading.textContent}”`),
  ];
}

async function look(page: Page, path: string): Promise<string[]> {
  const trouble: string[] = [];
  await page.goto(inject('site') + path, { waitUntil: 'load' });
  for (const width of WIDTHS_PX) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => document.fonts.ready);
    const found = [
      ...(await page.evaluate(troubleInDrawings, { tolerancePx: TOLERANCE_PX, smallestPx: SMALLEST_PX })),
      ...(await page.evaluate(troubleInLayout)),
    ];
    trouble.push(...found.map((one) => `${path} at ${width} px: ${one}`));
  }
  return trouble;
}

it(`has words apart, whole and large enough on every chapter and chart, ${WIDTHS_PX.join(' and ')} px wide`, async () => {
  // Without scripts every keyframe stands in the page.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const paths = builtPages()
    .filter((built) => isChapter(built) || /^charts\/(?!index)[^/]+\.html$/.test(built.path))
    .map((built) => built.path);
  expect(paths.length).toBeGreaterThan(40);
  const alone = ['index.html', 'charts/index.html', 'data.html', 'sources.html', 'about.html'];
  const trouble: string[] = [];
  const editions = process.env['LONG'] ? inAllEditions : inEditionsByTurns;
  for (const path of [...editions([...paths, ...alone]), '404.html']) trouble.push(...(await look(page, path)));
  await context.close();
  expect(trouble).toEqual([]);
});

it('numbers stand on one line with their words: the home page’s five whole, in text those of up to sixteen letters', async () => {
  const page = await browser.newPage();
  const broken = (): Promise<string[]> =>
    page.$$eval('main a.num', (numbers) =>
      numbers
        .filter((number) => number.textContent.length <= 16 || number.matches('.key-value *'))
        .filter((number) => {
          const box = number.closest('.key-value')?.getBoundingClientRect();
          const { right } = number.getBoundingClientRect();
          return number.getClientRects().length > 1 || (box && right > box.right + 1);
        })
        .map(({ textContent }) => textContent),
    );
  await page.goto(`${inject('site')}index.html`, { waitUntil: 'load' });
  expect(await page.locator('.key-value a.num').count()).toBe(5);
  for (const width of [320, 390, 768, 1024, 1366, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await broken(), `home at ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  const path = builtPages().findLast(isChapter)?.path ?? '';
  await page.goto(inject('site') + path, { waitUntil: 'load' });
  expect(await broken(), path).toEqual([]);
  await page.close();
});

describe('for readers with other needs', () => {
  it('takes the reader’s own colours, by day and by night, and keeps paper on ink readable', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        colorScheme,
        forcedColors: 'active',
      });
      const page = await context.newPage();
      await page.goto(`${inject('site')}index.html`, { waitUntil: 'load' });
      const found = await page.evaluate(() => {
        const way = document.querySelector('.way-in');
        const style = way && getComputedStyle(way);
        return {
          ink: getComputedStyle(document.documentElement).getPropertyValue('--ink'),
          text: style?.color,
          ground: style?.backgroundColor,
          adjust: style?.forcedColorAdjust,
        };
      });
      expect(found, colorScheme).toMatchObject({ ink: 'CanvasText', adjust: 'none' });
      expect(found.text, colorScheme).not.toBe(found.ground);
      await context.close();
    }
  });
  it('gives fingers 44 px in height', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const chapter = builtPages().find(isChapter);
    if (!chapter) throw new Error('there is no chapter');
    await page.goto(inject('site') + chapter.path, { waitUntil: 'load' });
    const low = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.contents-button, .reading-switch button, .passage-walk button, .figure-tools > a, .figure-tools summary, .aside > summary, .step-link, .title-block a',
        ),
      ]
        .map((one) => ({ name: one.textContent, px: one.getBoundingClientRect().height }))
        .filter(({ px }) => px > 0 && px < 44)
        .map(({ name, px }) => `${name}: ${px} px`),
    );
    expect(low).toEqual([]);
    await context.close();
  });
});
