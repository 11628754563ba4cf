/** Text at twice its size (WCAG 1.4.4), and set wider apart (1.4.12): nothing leaves the window, nothing is cut. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { builtPages, FIRST_CHAPTER, inEditionsByTurns, LAST_CHAPTER } from '../support/built.ts';

const TWICE = 'html { font-size: 200% !important }';
/** The figures of success criterion 1.4.12, as the usual bookmarklets set them. */
const APART = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** The narrow windows that the criteria name; the long run tries a wide one too. */
const WIDTHS = process.env['LONG'] ? [1280, 390, 320] : [390];

/** One page of each kind; with `LONG`, every page. */
const kinds = (): string[] =>
  process.env['LONG']
    ? builtPages().map(({ path }) => path)
    : [
        '404.html',
        ...inEditionsByTurns([
          'index.html',
          FIRST_CHAPTER,
          LAST_CHAPTER,
          'data.html',
          'sources.html',
          'about.html',
          'charts/index.html',
          'charts/kinds.html',
          'charts/reference.html',
          'charts/try.html',
          'charts/region-map.html',
          'embed/region-map.html',
        ]),
      ];

/** Runs in the page: HTML text that lies outside the window, or outside a box that cuts it off. Boxes that scroll do not. */
function troubleInText(): string[] {
  const width = document.documentElement.clientWidth;
  /** What an element's text must stay within; nothing where it scrolls, is only heard, or is only seen when asked for. */
  const rooms = new Map<Element, { left: number; right: number } | undefined>();
  const roomOf = (element: Element): { left: number; right: number } | undefined => {
    if (rooms.has(element)) return rooms.get(element);
    const { clipPath, overflowX } = getComputedStyle(element);
    const isAside = clipPath === 'inset(50%)' || element.matches('svg, [popover]:not(:popover-open), .charts-thumb');
    const parent = element.parentElement;
    const room =
      isAside || (element !== document.body && /auto|scroll/.test(overflowX))
        ? undefined
        : !parent || element === document.body
          ? { left: 0, right: width }
          : roomOf(parent) && (overflowX === 'visible' ? roomOf(parent) : element.getBoundingClientRect());
    rooms.set(element, room);
    return room;
  };
  const trouble: string[] = [];
  if (document.documentElement.scrollWidth > width)
    trouble.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const holder = node.parentElement;
    const room = node.nodeValue?.trim() && holder ? roomOf(holder) : undefined;
    if (!room || !holder) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const isOut = [...range.getClientRects()].some(
      (box) => box.width > 1 && (box.left < room.left - 1 || box.right > room.right + 1),
    );
    if (isOut && holder.checkVisibility({ visibilityProperty: true }))
      trouble.push(`“${node.nodeValue?.trim().slice(0, 40) ?? ''}” in ${holder.tagName} .${holder.className} is cut`);
  }
  return trouble;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens each kind of page once and looks at it with a reader's own style in windows of several widths. */
async function troubleWith(
  css: string,
  widths: readonly number[],
  look: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  // The site's policy keeps strangers' styles out; a reader's own come past it, as from an extension.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const trouble: string[] = [];
  for (const path of kinds()) {
    await page.goto(inject('site') + path, { waitUntil: 'load' });
    await page.addStyleTag({ content: css });
    await page.evaluate(() => document.fonts.ready);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      trouble.push(...(await look(page, path)).map((one) => `${path} at ${width} px: ${one}`));
    }
  }
  await context.close();
  return trouble;
}

it('text at twice its size stays in the window, with the way to everything else', { timeout: 900_000 }, async () => {
  const trouble = await troubleWith(TWICE, WIDTHS, async (page, path) => {
    const found = await page.evaluate(troubleInText);
    if (path.includes('embed/')) return found;
    await page.locator('.contents-button').click({ timeout: 5000 });
    await page.locator('#contents a').last().hover({ timeout: 5000 });
    await page.keyboard.press('Escape');
    return found;
  });
  expect(trouble).toEqual([]);
});

/** Runs in the page: pairs of words in a drawing that cover each other, and words that leave it, by drawing and text. */
function troubleInDrawings(): string[] {
  const depth = (a: DOMRect, b: DOMRect): number =>
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    );
  const isSeen = (text: Element): boolean => text.textContent.trim() !== '' && !text.closest('[opacity="0"], .rt-dim');
  return [...document.querySelectorAll<SVGSVGElement>('svg.rt-scene')].flatMap((svg, drawing) => {
    if (svg.getClientRects().length === 0) return [];
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')]
      .filter(isSeen)
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    return texts.flatMap(({ words, box }, i) => [
      ...texts
        .slice(i + 1)
        .filter((other) => depth(box, other.box) > 1.5)
        .map((other) => `drawing ${drawing}: “${words}” on “${other.words}”`),
      ...(svg.classList.contains('rt-clipped') || (box.left > frame.left - 2 && box.right < frame.right + 2)
        ? []
        : [`drawing ${drawing}: “${words}” leaves it`]),
    ]);
  });
}

it('text set apart stays in the window, and in drawings in its place', { timeout: 900_000 }, async () => {
  const trouble = await troubleWith('/* the page as it is */', WIDTHS, async (page) => {
    const before = new Set(await page.evaluate(troubleInDrawings));
    const style = await page.addStyleTag({ content: APART });
    const hasWords = await page.evaluate(() => document.querySelector('svg.rt-scene text') !== null);
    if (hasWords) await page.waitForFunction(() => document.documentElement.hasAttribute('data-spaced'));
    const found = await page.evaluate(troubleInText);
    const drawn = (await page.evaluate(troubleInDrawings)).filter((one) => !before.has(one));
    await style.evaluate((element) => {
      if (element instanceof Element) element.remove();
    });
    await page.waitForFunction(() => !document.documentElement.hasAttribute('data-spaced'));
    return [...found, ...drawn];
  });
  expect(trouble).toEqual([]);
});

/** Runs in the page: where each word of each drawing is in it, in shadows too, in shares of the drawing. */
function wordsInDrawings(): string[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const drawings = roots.flatMap((root) => [...root.querySelectorAll<SVGSVGElement>('svg.rt-scene')]);
  return drawings
    .filter((svg) => svg.getClientRects().length > 0)
    .flatMap((svg, drawing) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].map((text) => {
        const { left, right } = text.getBoundingClientRect();
        const [from, to] = [left, right].map((x) => (((x - frame.left) / frame.width) * 100).toFixed(1));
        return `${drawing} ${text.textContent}: ${from} to ${to}`;
      });
    });
}

it('without a script too, in frames and in the element, text set apart stays, and drawings as they are', async () => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } });
  const without = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const apart = async (page: Page, name: string): Promise<void> => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await page.evaluate(wordsInDrawings);
    // As text: without a script a style tag never tells that it is there.
    await page.evaluate((css) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    }, APART);
    expect(await page.evaluate(troubleInText), name).toEqual([]);
    const after = await page.evaluate(wordsInDrawings);
    expect(after.length, name).toBeGreaterThan(0);
    expect(
      after.filter((one, i) => one !== before[i]),
      name,
    ).toEqual([]);
  };
  const bare = await without.newPage();
  for (const path of ['index.html', FIRST_CHAPTER, 'charts/region-map.html', 'embed/region-map.html']) {
    await bare.goto(inject('site') + path, { waitUntil: 'load' });
    await apart(bare, path);
  }
  const host = await context.newPage();
  await host.goto(`${inject('site')}404.html`, { waitUntil: 'load' });
  await host.evaluate(
    (src) =>
      new Promise((drawn) => {
        addEventListener('retooling-drawn', drawn, { once: true });
        const element = document.createElement('retooling-chart');
        element.setAttribute('exhibit', 'policy-industries');
        document.querySelector('main')?.append(element);
        document.body.append(Object.assign(document.createElement('script'), { type: 'module', src }));
      }).then(() => undefined),
    `${inject('site')}element/retooling-chart.js`,
  );
  await apart(host, 'the element');
  const spacing = await host
    .locator('retooling-chart .subtitle')
    .evaluate((words) => Number.parseFloat(getComputedStyle(words).letterSpacing));
  expect(spacing, 'the element’s own words follow').toBeGreaterThan(1);
  await context.close();
  await without.close();
});
