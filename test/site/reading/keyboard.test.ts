/** Through a chapter with the Tab key: what has focus is in the window, and nothing lies on it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { chaptersWithPassages, inEditionsByTurns } from '../support/built.ts';
import { focusNow } from '../support/focus.ts';
import { waitForRest } from '../support/stage-report.ts';
import { anyWindows } from '../support/walks.ts';
import { runSeed } from '../support/seed.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Presses a key until focus leaves the page, or so many times; all stops with trouble, and how many there were. */
async function tabThrough(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  most: number,
): Promise<{ trouble: string[]; stops: number }> {
  const trouble: string[] = [];
  let stops = 0;
  while (stops < most) {
    await page.keyboard.press(key);
    let { name, trouble: one } = await page.evaluate(focusNow, key);
    if (one) {
      // What has focus may still be on its way into the window.
      await page.evaluate(waitForRest);
      ({ name, trouble: one } = await page.evaluate(focusNow, key));
    }
    if (name === '') break;
    stops += 1;
    if (one) trouble.push(`stop ${stops}, ${name}: ${one}`);
  }
  return { trouble, stops };
}

/**
 * The third chapter has the fewest stops. Forward from its first passage on a phone and back from its last beside two
 * columns; the long run goes through all chapters from end to end, and through windows of any size.
 */
const isLong = Boolean(process.env['LONG']);
const paths = (): string[] => (isLong ? inEditionsByTurns(chaptersWithPassages()) : chaptersWithPassages().slice(2, 3));
const [ANY = [1279, 559] as const] = anyWindows(runSeed(), 1);
const WALKS: readonly (readonly [number, number, 'Tab' | 'Shift+Tab'])[] = [
  [390, 900, 'Tab'],
  [1440, 900, 'Shift+Tab'],
  ...(isLong
    ? ([
        [900, 900, 'Tab'],
        [390, 900, 'Shift+Tab'],
        [...ANY, 'Tab'],
      ] as const)
    : []),
];
const MOST = isLong ? 1500 : 60;
it.each(WALKS)(
  '%i × %i: %s shows what has focus',
  { timeout: isLong ? 900_000 : 240_000 },
  async (width, height, key) => {
    const through = async (path: string): Promise<void> => {
      const { page, close } = await openPage(browser, inject('site') + path, { viewport: { width, height } });
      if (!isLong) {
        const links = page.locator('.passage .step-link');
        await (key === 'Tab' ? links.first() : links.last()).focus();
      }
      const { trouble, stops } = await tabThrough(page, key, MOST);
      expect(stops, path).toBeGreaterThan(59);
      expect(trouble, path).toEqual([]);
      await close();
    };
    await Promise.all(paths().map(through));
  },
);

it('what has focus stays in the window, though the page scrolls by itself and the window turns', async () => {
  const [path = ''] = chaptersWithPassages().slice(2);
  const { page, close } = await openPage(browser, inject('site') + path, { viewport: { width: 390, height: 844 } });
  const [first = '', second = ''] = await page.$$eval('.passage:not(.is-unrolled) .step', (all) =>
    all.map(({ id }) => id),
  );
  const go = (id: string): Promise<void> =>
    page.evaluate((one) => document.getElementById(one)?.scrollIntoView({ behavior: 'instant' }), id);
  /** Without the scroll of the browser's own; the step that is in view in the same frame. */
  const focusOn = (id: string): Promise<string | undefined> =>
    page.evaluate((one) => {
      document.querySelector<HTMLElement>(`#${one} .step-link`)?.focus({ preventScroll: true });
      return document.querySelector(`#${one}`)?.closest('.passage')?.querySelector('.is-current')?.id;
    }, id);
  const hidden = async (): Promise<string> => (await page.evaluate(focusNow, 'Tab' as const)).trouble;
  await go(first);
  await page.evaluate(waitForRest);
  expect(await focusOn(second)).toBe(second);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.evaluate(waitForRest);
  expect(await hidden(), 'after the page has scrolled').toBe('');
  for (const [width, height] of [
    [844, 390],
    [1279, 559],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate(waitForRest);
    expect(await hidden(), `${width} × ${height}`).toBe('');
  }
  // A reader who scrolls on leaves the focus behind; and a mouse has seen what it presses.
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, -1e6);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.evaluate(waitForRest);
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.evaluate(waitForRest);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.click(384, 500);
  await focusOn(first);
  await page.evaluate(waitForRest);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await close();
});

it('sliders tell their names and values, and follow a finger', async () => {
  const path = chaptersWithPassages().at(-1) ?? '';
  const { page, close } = await openPage(browser, inject('site') + path, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const session = await page.context().newCDPSession(page);
  // Chromium gives its own text of a slider's number here; what is spoken is the attribute, with its unit.
  const told = async (): Promise<string[]> => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ role }) => role?.value === 'slider')
      .map(({ name, value }) => `${String(name?.value)}: ${Number(value?.value).toFixed(2)}`);
  };
  const sliders = page.locator('[data-calculator] input[type="range"]');
  const before = await told();
  expect(before).toHaveLength(await sliders.count());
  for (const one of before) expect(one).toMatch(/^\p{Letter}[\p{Letter} ]+: \d+\.\d\d$/u);
  for (const [index, slider] of (await sliders.all()).entries()) {
    await slider.scrollIntoViewIfNeeded();
    const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.height).toBeGreaterThanOrEqual(24);
    const [from, to] = await slider.evaluate((input: HTMLInputElement) => {
      const share = (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min));
      return share > 0.5 ? [share, 0.2] : [share, 0.8];
    });
    const at = (share = 0): { x: number; y: number }[] => [
      { x: box.x + 8 + share * (box.width - 16), y: box.y + box.height / 2 },
    ];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
    for (const part of [0.25, 0.5, 0.75, 1])
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: at((from ?? 0) + ((to ?? 0) - (from ?? 0)) * part),
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const label = before[index]?.split(':')[0] ?? '';
    // Where the finger has led it: in the tree, in the attribute that is spoken, and beside its name.
    const isMoved = async (): Promise<boolean> => {
      const now = (await told())[index] ?? '';
      const spoken = (await slider.getAttribute('aria-valuetext')) ?? '';
      const shown = await slider.evaluate((input) => input.parentElement?.querySelector('output')?.textContent);
      return now !== before[index] && now === `${label}: ${Number.parseFloat(spoken).toFixed(2)}` && shown === spoken;
    };
    await expect.poll(isMoved, { timeout: 15_000, message: label }).toBe(true);
  }
  await close();
});
