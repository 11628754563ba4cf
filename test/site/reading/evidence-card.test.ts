/** The evidence of a number, one click away: without script, from the keyboard, beside it or as a sheet. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const CHAPTER = '02-ten-years-of-coordination.html';
const open = (options = {}) => openPage(browser, `${inject('site')}${CHAPTER}`, options);
const number = '.prose p button[popovertarget="card-cd23-park-registrations"]';
const card = '#card-cd23-park-registrations';

describe('an evidence card', () => {
  it('opens without script, says who, what and when, and leads to its correction and its row', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.locator(number).first().click();
    expect(await page.locator(card).isVisible()).toBe(true);
    const text = await page.locator(card).innerText();
    for (const part of [
      '5,080',
      'reported',
      'China Daily, 13 January 2023',
      '2022',
      'hit 5,080 last year',
      'Corrected',
    ])
      expect(text).toContain(part);
    expect(await page.locator(`${card} a[href="sources.html#correction-cd23-park-registrations"]`).count()).toBe(1);
    expect(await page.locator(`${card} a[href="data.html#cd23-park-registrations"]`).count()).toBeGreaterThan(0);
    await page.locator(`${card} .card-close`).click();
    await expect.poll(() => page.locator(card).isVisible(), { timeout: 15_000 }).toBe(false);
    await close();
  });

  it('takes the focus of a keyboard reader and gives it back', async () => {
    const { page, close } = await open();
    await page.locator(number).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(card.slice(1));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-close');
    await page.keyboard.press('Escape');
    expect(await page.locator(card).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe(card.slice(1));
    await close();
  });

  it('stands inside the window at every size, on phones along its foot', async () => {
    for (const [width, height] of [
      [390, 844],
      [768, 1024],
      [1440, 900],
    ] as const) {
      const { page, close } = await open({ viewport: { width, height }, reducedMotion: 'reduce' });
      await page.locator(number).first().click();
      const box = await page.locator(card).boundingBox();
      expect(box, String(width)).not.toBeNull();
      if (!box) return;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 2);
      if (width === 390) expect([Math.round(box.width), Math.round(box.y + box.height)]).toEqual([width, height]);
      await close();
    }
  });

  it('of a sum opens the cards of its inputs in turn, and stays', async () => {
    const { page, close } = await open({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    await page.locator('.prose p button[popovertarget="card-d-iva-share-2023"]').first().click();
    const sum = page.locator('#card-d-iva-share-2023');
    await sum.locator('.formula .num').first().click();
    expect(await page.locator('#card-xh24-iva-2023').isVisible()).toBe(true);
    expect(await sum.isVisible()).toBe(true);
    expect(await sum.innerText()).toContain('rounding of the inputs allows');
    await close();
  });
});
