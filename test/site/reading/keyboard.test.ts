/** Through a chapter with the Tab key: what has focus is in the window, and nothing lies on it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { chaptersWithPassages } from '../support/built.ts';
import { waitForRest } from '../support/stage-report.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Waits until the page has stopped scrolling, then says what has focus and what hides it; must stand alone. */
async function focusNow(): Promise<{ name: string; trouble: string }> {
  let [last, still] = [scrollY, 0];
  for (let frames = 0; frames < 240 && still < 3; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
  }
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { name: '', trouble: '' };
  const name = `${focused.closest('[id]')?.id ?? ''} ${focused.tagName} “${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 30)}”`;
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isSeen = boxes.some(({ left, right, top, bottom }) =>
    [0.5, 0.15, 0.85].some((share) => {
      const y = Math.max(top, 0) + (Math.min(bottom, innerHeight) - Math.max(top, 0)) * share;
      const hit = bottom > 0 && top < innerHeight ? document.elementFromPoint((left + right) / 2, y) : null;
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    }),
  );
  const words = focused.closest('.step-words');
  const [box] = boxes;
  // A word is seen whole; a drawing or a table may be higher than the window.
  const isCut = box !== undefined && box.height < 60 && (box.top < -1 || (boxes.at(-1)?.bottom ?? 0) > innerHeight + 1);
  const step = focused.closest('.passage:not(.is-unrolled) .step');
  const isElsewhere = step !== null && !step.matches('.is-current');
  const trouble = [
    ...(isSeen ? [] : ['is covered or out of the window']),
    ...(isCut ? ['is cut off'] : []),
    ...(words && getComputedStyle(words).opacity !== '1' ? ['is transparent'] : []),
    ...(isElsewhere ? ['is in a step that the picture does not show'] : []),
  ].join(', ');
  return { name, trouble };
}

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
    let { name, trouble: one } = await page.evaluate(focusNow);
    if (one) {
      // What has focus may still be on its way into the window.
      await page.evaluate(waitForRest);
      ({ name, trouble: one } = await page.evaluate(focusNow));
    }
    if (name === '') break;
    stops += 1;
    if (one) trouble.push(`stop ${stops}, ${name}: ${one}`);
  }
  return { trouble, stops };
}

/**
 * The third chapter has the fewest stops. Forward from its first passage on a phone and back from its last beside two
 * columns; the long run goes through all chapters from end to end, and through a window without two columns.
 */
const isLong = Boolean(process.env['LONG']);
const paths = (): string[] => (isLong ? chaptersWithPassages() : chaptersWithPassages().slice(2, 3));
const WALKS = isLong
  ? ([390, 900, 1440] as const).flatMap((width) => [[width, 'Tab'] as const, [width, 'Shift+Tab'] as const])
  : ([
      [390, 'Tab'],
      [1440, 'Shift+Tab'],
    ] as const);
const MOST = isLong ? 1500 : 60;
it.each(WALKS)('%i px wide: %s shows what has focus', { timeout: isLong ? 1_800_000 : 240_000 }, async (width, key) => {
  for (const path of paths()) {
    const { page, close } = await openPage(browser, inject('site') + path, { viewport: { width, height: 900 } });
    if (!isLong) {
      const links = page.locator('.passage .step-link');
      await (key === 'Tab' ? links.first() : links.last()).focus();
    }
    const { trouble, stops } = await tabThrough(page, key, MOST);
    expect(stops, path).toBeGreaterThan(59);
    expect(trouble, path).toEqual([]);
    await close();
  }
});
