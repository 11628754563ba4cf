/** The way to the other language, as a reader takes it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EDITIONS } from '../../../src/site/editions.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPage, builtPages, isChapter } from '../support/built.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Clicks where the link is: a driver that first scrolls it into view would be at another step by then. */
async function take(page: Page): Promise<void> {
  const box =
    (await page.locator('.edition-link').first().boundingBox()) ?? expect.fail('no way to the other language');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits until the page is set up and at the place that its address names. */
const isAt = (page: Page, id: string) =>
  page.waitForFunction((name) => {
    const { top, bottom } = document.getElementById(name)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return document.documentElement.dataset['alive'] !== undefined && bottom > 0 && top < innerHeight / 2;
  }, id);

const [other = ''] = EDITIONS.filter((language) => language !== 'en');
/** A row, a heading, a step, and an address that is no encoded text. */
function placesOf(): readonly (readonly [page: string, id: string])[] {
  const chapter = builtPages().find((page) => isChapter(page) && page.root.querySelector('.step')) ?? expect.fail();
  const idIn = (path: string, selector: string): string =>
    builtPage(path).root.querySelector(selector)?.id ?? expect.fail(`${path} has no ${selector}`);
  return [
    ['data.html', idIn('data.html', 'tbody tr:nth-of-type(40)')],
    [chapter.path, idIn(chapter.path, '.prose h2[id]')],
    [chapter.path, idIn(chapter.path, '.step:nth-of-type(2)')],
  ];
}

describe.skipIf(other === '')('the way to the other language', () => {
  it('leads to the same place and back', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}index.html`);
    for (const [path, id] of placesOf()) {
      await page.goto(`${inject('site')}${path}#${id}`, { waitUntil: 'load' });
      await isAt(page, id);
      for (const address of [`${other}/${path}#${id}`, `${path}#${id}`]) {
        await take(page);
        await page.waitForURL(`${inject('site')}${address}`);
        await isAt(page, id);
      }
    }
    expect(trouble).toEqual([]);
    await close();
  });

  it('leads to the page where its address names no place, or none that can be read', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}data.html#100%`);
    await page.waitForFunction(() => document.documentElement.dataset['alive'] !== undefined);
    await take(page);
    await page.waitForURL(`${inject('site')}${other}/data.html`);
    expect(trouble).toEqual([]);
    await close();
  });
});
