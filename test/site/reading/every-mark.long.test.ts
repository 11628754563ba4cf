/** Every mark of every exhibit, asked for its evidence in a browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { figureElementId } from '../../../src/site/url.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPages } from '../support/built.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('opens the card of its figure, complete and without an open slot', async () => {
  const pages = builtPages().filter(({ root }) => root.querySelector('.exhibit-page .rt-scene [data-f][data-l]'));
  expect(pages.length).toBeGreaterThan(25);
  for (const { path } of pages) {
    const { page, trouble, close } = await openPage(browser, inject('site') + path);
    const opened = await page.evaluate(() => {
      const byFigure = new Map(
        [...document.querySelectorAll('.rt-scene [data-f][data-l]')].map((mark) => [mark.getAttribute('data-f'), mark]),
      );
      return [...byFigure].map(([figure, mark]) => {
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        const card = document.querySelector<HTMLElement>('.card:popover-open');
        const said = {
          figure: figure ?? '',
          card: card?.id,
          text: card?.textContent ?? '',
          lacks: ['.card-value', '.status .swatch', '.card-facts dt', '.card-tools a', '.card-close'].filter(
            (part) => !card?.querySelector(part),
          ),
        };
        card?.hidePopover();
        return said;
      });
    });
    expect(opened.length, path).toBeGreaterThan(0);
    for (const { figure, card, text, lacks } of opened) {
      expect(card, `${path} ${figure}`).toBe(`card-${figureElementId(figure)}`);
      expect(lacks, `${path} ${figure}`).toEqual([]);
      expect(text, `${path} ${figure}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
    expect(trouble, path).toEqual([]);
    await close();
  }
});
