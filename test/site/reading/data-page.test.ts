/** The data page in a browser: it filters, sorts, keeps its choice in the address and finds the row of an address; without script it is whole. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { allFigures } from '../../../src/data/model/figures.ts';
import { openBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (suffix = '', options = {}) => openPage(browser, `${inject('site')}data.html${suffix}`, options);
const rows = '.figures-table tbody > tr:visible';
const total = allFigures().length;

describe('the data page', () => {
  it('shows every figure and no form where there is no script', async () => {
    const { page, close } = await open('', { javaScriptEnabled: false });
    expect(await page.locator(rows).count()).toBe(total);
    expect(await page.locator('.data-filter').isVisible()).toBe(false);
    expect(await page.locator('.sort-button').count()).toBe(0);
    await close();
  });

  it('filters by words, source, place and status, says how many are left, and keeps that in the address', async () => {
    const { page, trouble, close } = await open();
    const count = page.locator('.data-filter output');
    await expect.poll(() => count.textContent()).toBe(`All ${total} figures`);
    await page.selectOption('[name="status"]', 'target');
    const targets = allFigures().filter(({ status }) => status === 'target').length;
    await expect.poll(() => count.textContent()).toBe(`${targets} of ${total} figures`);
    expect(await page.locator(rows).count()).toBe(targets);
    await page.fill('[name="q"]', 'High-Tech companies');
    await expect.poll(() => page.locator(rows).count()).toBe(1);
    expect(await page.locator(rows).getAttribute('id')).toBe('cd23-baodi-high-tech-target');
    expect(new URL(page.url()).search).toBe('?q=High-Tech+companies&status=target');
    await page.reload();
    expect(await page.locator(rows).count()).toBe(1);
    await page.click('button[type="reset"]');
    expect(await page.locator(rows).count()).toBe(total);
    await page.selectOption('[name="place"]', 'tianjin');
    // What lies in Tianjin counts as Tianjin's.
    expect(await page.locator('#cd23-baodi-projects').isVisible()).toBe(true);
    expect(await page.locator('#gdp-hebei--2023').isVisible()).toBe(false);
    await page.goto(`${inject('site')}data.html?source=xinhua-2024-10`);
    // Our arithmetic on a source's figures is found under that source too.
    expect(await page.locator('#d-iva-shares-2023').isVisible()).toBe(true);
    expect(await page.locator('#cd24-parks').isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });

  it('sorts by a column, up, down and back, by value within a unit', async () => {
    const { page, close } = await open('?q=%25');
    const header = page.locator('#outside th[data-column="0"]');
    const values = () =>
      page
        .locator('#outside tbody > tr:visible')
        .evaluateAll((found) =>
          found.map(
            (row) => [(row as HTMLElement).dataset['unit'], Number((row as HTMLElement).dataset['value'])] as const,
          ),
        );
    const before = await values();
    await header.locator('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const sorted = await values();
    expect(sorted).not.toEqual(before);
    for (const [index, [unit, value]] of sorted.entries()) {
      const next = sorted[index + 1];
      if (next && next[0] === unit) expect(next[1]).toBeGreaterThanOrEqual(value);
    }
    await header.locator('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await header.locator('button').click();
    expect(await header.getAttribute('aria-sort')).toBeNull();
    expect(await values()).toEqual(before);
    await close();
  });

  it('shows the row that an address names, even if the filter hides it', async () => {
    const { page, close } = await open('?status=target#gdp-hebei--2023');
    expect(await page.locator('#gdp-hebei--2023').isVisible()).toBe(true);
    await expect
      .poll(() =>
        page.locator('#gdp-hebei--2023').evaluate((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    expect(await page.locator('tr:target').count()).toBe(1);
    await close();
  });

  it('stands as cards on a phone, nothing sideways', async () => {
    const { page, close } = await open('', { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(
      await page
        .locator('.figures-table tbody th')
        .first()
        .evaluate((cell) => getComputedStyle(cell).display),
    ).toBe('block');
    await close();
  });
});
