/** The evidence of a number, one click away: in place with the script, in the data table without, from the keyboard, beside it or as a sheet. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitForRest } from '../support/stage-report.ts';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.ts';
import { builtPages, isChapter, SECOND_CHAPTER } from '../support/built.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const CHAPTER = SECOND_CHAPTER;
const open = (options = {}): Promise<WatchedPage> => openPage(browser, `${inject('site')}${CHAPTER}`, options);
const ROW = 'data.html#cd23-park-registrations';
const number = `.prose p a.num[href="${ROW}"]`;
const card = '#card-cd23-park-registrations';
const PHONE = { width: 390, height: 844 };
const isOpen = (page: Page, selector = card): Promise<boolean> =>
  page.evaluate((one) => document.querySelector(one)?.matches(':popover-open') ?? false, selector);

describe('a number', () => {
  it('says who, what and when in place, and leads to its correction and its row', async () => {
    const { page, close } = await open();
    expect(await page.locator('.card').count(), 'cards wait off the page').toBe(0);
    await page.locator(number).first().click();
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
    expect(await page.locator(`${card} .card-tools a[href="${ROW}"]`).isVisible()).toBe(true);
    await page.locator(`${card} .card-close`).click();
    expect(await isOpen(page)).toBe(false);
    await close();
  });

  it('is pressed without moving the page, and its card lies below the header', async () => {
    const { page, close } = await open({ viewport: { width: 1024, height: 600 }, reducedMotion: 'reduce' });
    const header = await page.locator('.site-header').evaluate((one) => one.getBoundingClientRect().height);
    const numbers = page.locator('.prose > p a.num');
    for (let index = 0; index < 6; index += 1) {
      const link = numbers.nth(index);
      await link.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await page.evaluate(waitForRest);
      const before = await page.evaluate(() => scrollY);
      const { x = 0, y = 0 } = await link.evaluate((one) => one.getClientRects()[0]?.toJSON() as DOMRect);
      await page.mouse.click(x + 3, y + 8);
      const top = await page.locator('.card:popover-open').evaluate((one) => one.getBoundingClientRect().top);
      expect(await page.evaluate(() => scrollY), `number ${index + 1}`).toBe(before);
      expect(top, `number ${index + 1}`).toBeGreaterThanOrEqual(header);
      await page.locator('.card:popover-open .card-close').click();
    }
    await close();
  });

  it('leads to its row in the data table where no script runs', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.locator(number).first().click();
    await page.waitForURL(`${inject('site')}${ROW}`);
    expect(await page.locator('tr:target').innerText()).toContain('hit 5,080 last year');
    await close();
  });

  it('is a link to assistive technology that says it opens a dialog, and whether it has', async () => {
    const { page, close } = await open();
    const state = (): Promise<(string | null | undefined)[]> =>
      page
        .locator(number)
        .first()
        .evaluate((link) => ['aria-haspopup', 'aria-expanded', 'role'].map((name) => link.getAttribute(name)));
    expect(await state()).toEqual(['dialog', 'false', null]);
    await page.locator(number).first().click();
    expect(await state()).toEqual(['dialog', 'true', null]);
    await page.keyboard.press('Escape');
    expect(await state()).toEqual(['dialog', 'false', null]);
    await close();
  });

  it('takes the focus of a keyboard reader into its card and gives it back; Space turns the page', async () => {
    const { page, close } = await open();
    await page.locator(number).first().focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    expect(await isOpen(page)).toBe(false);
    await page.locator(number).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(card.slice(1));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-close');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(ROW);
    await close();
  });

  it('closes its card when it is pressed again, and moves it when the same figure is pressed elsewhere', async () => {
    const { page, close } = await open({ viewport: { width: 1440, height: 900 } });
    await page.locator(number).first().click();
    expect(await isOpen(page)).toBe(true);
    await page.locator(number).first().click();
    expect(await isOpen(page)).toBe(false);
    await page.locator(number).first().click();
    expect(await isOpen(page)).toBe(true);
    await close();
  });

  it('stays a link for a new tab', async () => {
    const { page, close } = await open();
    for (const press of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
      const [tab] = await Promise.all([page.context().waitForEvent('page'), page.locator(number).first().click(press)]);
      await tab.waitForURL(`${inject('site')}${ROW}`);
      await tab.close();
    }
    expect(await isOpen(page)).toBe(false);
    await close();
  });

  it('of a sum opens the cards of its inputs in turn, and stays', async () => {
    const { page, close } = await open({ viewport: { width: 1440, height: 900 } });
    await page.locator('.prose p a.num[href="data.html#d-iva-shares-2023"]').first().click();
    const sum = page.locator('#card-d-iva-shares-2023');
    // Pressed where it comes to rest: the driver would scroll the page to what still moves, and the card with it.
    await page.evaluate(waitForRest);
    const { x, y, width, height } =
      (await sum.locator('.formula .num').first().boundingBox()) ?? expect.fail('no input');
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(await isOpen(page, '#card-xh24-iva-2023')).toBe(true);
    expect(await sum.isVisible()).toBe(true);
    expect(await sum.innerText()).toContain('rounding of the inputs allows');
    await close();
  });
});

describe('a term', () => {
  const term = 'a.term[href="#term-added-value"]';
  const words = 'less what it buys in to make it';
  it('is explained in place, in both languages, and gives focus back', async () => {
    const { page, close } = await open();
    await page.locator(term).focus();
    await page.keyboard.press('Enter');
    const text = await page.locator('#card-term-added-value:popover-open').innerText();
    expect(text).toContain(words);
    expect(text).toContain('增加值');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#term-added-value');
    await close();
  });

  it('leads to its explanation at the chapter’s end where no script runs', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.locator(term).click();
    expect(await page.locator('.glossary :target').innerText()).toContain(words);
    await close();
  });
});

const EVERY_FIFTH = 5;

/** Runs in the page: opens the cards of some numbers, high, midway and low in the window; what is wrong with them. */
async function troubleWithCards(step: number): Promise<string[]> {
  const wrong: string[] = [];
  // Beside what a card stands is settled when a frame has been drawn.
  const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.prose > p a.num')];
  for (const link of links.filter((_, index) => index % step === 0)) {
    for (const part of [0.3, 0.5, 0.8]) {
      scrollTo({ top: scrollY + link.getBoundingClientRect().top - innerHeight * part, behavior: 'instant' });
      await drawn();
      link.click();
      await drawn();
      const card = document.querySelector<HTMLElement>('.card:popover-open');
      const box = card?.getBoundingClientRect() ?? new DOMRect();
      const row = card?.querySelector('.card-tools a')?.getBoundingClientRect() ?? new DOMRect();
      const name = `${link.hash} at ${part}`;
      if (box.width === 0) wrong.push(`${name}: no card`);
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1)
        wrong.push(`${name}: leaves the window`);
      if (row.top < box.top || row.bottom > box.bottom) wrong.push(`${name}: the way to its row is out of sight`);
      for (const word of link.getClientRects())
        if (Math.min(word.bottom, box.bottom) - Math.max(word.top, box.top) > 1) wrong.push(`${name}: covers its word`);
      card?.hidePopover();
    }
  }
  return wrong;
}

it.each([
  [PHONE.width, PHONE.height],
  [768, 1024],
  [1280, 720],
  [1440, 900],
])(
  'cards stand inside a window of %i × %i, beside their word, with the way to their row in sight',
  async (width, height) => {
    const [chapter] = builtPages().filter(isChapter);
    const { page, close } = await openPage(browser, inject('site') + (chapter?.path ?? ''), {
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    expect(await page.evaluate(troubleWithCards, EVERY_FIFTH)).toEqual([]);
    await close();
  },
);
