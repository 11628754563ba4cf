/** The custom element beside the site, on a page with a strict policy: exhibits, rows of one's own, and what is wrong with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHART_KINDS } from '../../../src/charts/index.ts';
import { wordsText } from '../../../src/data/words/placeholders.ts';
import { exhibit, exhibits } from '../../../src/exhibits/index.ts';
import { EDITIONS } from '../../../src/site/editions.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { distFiles } from '../support/built.ts';

const KIND_COUNT = Object.keys(CHART_KINDS).length;
const ROWS = JSON.stringify([{ key: 'oak', label: 'Oak', datum: { value: 40, text: '40 trees', status: 'reported' } }]);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Puts markup at the end of a page of the site, whose policy is as strict as any, and waits until the element has spoken. */
async function place(page: Page, markup: string): Promise<void> {
  await page.evaluate(
    ({ markup: html, module }) =>
      new Promise<void>((resolve) => {
        for (const event of ['retooling-drawn', 'retooling-failed'])
          addEventListener(event, () => resolve(), { once: true });
        const box = document.createElement('div');
        box.innerHTML = html;
        document.body.append(box);
        const script = Object.assign(document.createElement('script'), { type: 'module', src: module });
        document.body.append(script);
      }),
    { markup, module: `${inject('site')}element/retooling-chart.js` },
  );
}

describe('the custom element', () => {
  it('draws an exhibit, readable by its name, under a strict policy', async () => {
    const slug = exhibits()[0]?.slug ?? '';
    const { page, trouble, close } = await openPage(browser, `${inject('site')}about.html`);
    await place(page, `<retooling-chart exhibit="${slug}">An older browser reads this.</retooling-chart>`);
    const element = page.locator('retooling-chart');
    expect(await element.locator('.headline').textContent()).toBe(wordsText(exhibit(slug).headline('en')));
    expect(await element.locator('svg.rt-wide').isVisible()).toBe(true);
    expect(await element.locator('svg.rt-wide').getAttribute('aria-label')).toContain(
      exhibit(slug).describe(exhibit(slug).viewNames[0] ?? '', 'en'),
    );
    expect(
      await element.evaluate((one) => getComputedStyle(one.shadowRoot?.querySelector('.headline') ?? one).fontWeight),
    ).toBe('600');
    expect(trouble).toEqual([]);
    await close();
  });

  it.each(EDITIONS)('speaks the language that it is marked with: %s', async (language) => {
    const slug = exhibits()[0]?.slug ?? '';
    const { page, trouble, close } = await openPage(browser, `${inject('site')}about.html`);
    await place(
      page,
      `<retooling-chart exhibit="${slug}" lang="${language}">An older browser reads this.</retooling-chart>`,
    );
    const headline = page.locator('retooling-chart .headline');
    expect(await headline.textContent()).toBe(wordsText(exhibit(slug).headline(language)));
    expect(trouble).toEqual([]);
    await close();
  });

  it('draws rows inside it, in the page’s own colours', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}about.html`);
    await place(page, `<retooling-chart kind="bar"><script type="application/json">${ROWS}</script></retooling-chart>`);
    const element = page.locator('retooling-chart');
    expect(await element.locator('svg.rt-wide').textContent()).toContain('40 trees');
    const fill = () =>
      element
        .locator('svg.rt-wide rect.rt-bar')
        .first()
        .evaluate((bar) => getComputedStyle(bar).fill);
    const before = await fill();
    await element.evaluate((one: HTMLElement) => {
      one.style.setProperty('--rt-tone-ink', 'rgb(1, 2, 3)');
    });
    expect(before).not.toBe('rgb(1, 2, 3)');
    expect(await fill()).toBe('rgb(1, 2, 3)');
    // And by parts: a stylesheet of the page reaches each of them.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('retooling-chart::part(table) { color: rgb(4, 5, 6); }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await element.locator('.table').evaluate((part) => getComputedStyle(part).color)).toBe('rgb(4, 5, 6)');
    // A table inside, as people have it: no row is written by hand.
    await place(
      page,
      '<retooling-chart id="table" kind="line" x="year" y="trees" group="park" lang="de"><script type="text/csv">park;year;trees\nNorth;2020;"1.240,5"\nNorth;2021;1300\nSouth;2020;20\nSouth;2021;</script></retooling-chart>',
    );
    const table = page.locator('#table');
    expect(await table.locator('svg[role=img]').textContent()).toContain('1.240,5');
    expect(await table.locator('svg[role=img] circle').count()).toBe(3);
    expect(trouble).toEqual([]);
    await close();
  });

  it.each([
    [
      'a wrong value',
      `<retooling-chart kind="bar"><script type="application/json">${ROWS.replace('40,', '"forty",')}</script></retooling-chart>`,
      ['row 1 "oak"', 'datum.value', '"forty"', 'fix:'],
    ],
    [
      'rows that are no JSON',
      '<retooling-chart kind="bar"><script type="application/json">[{]</script></retooling-chart>',
      ['the rows inside', 'JSON'],
    ],
    [
      'an unknown kind',
      `<retooling-chart kind="pie"><script type="application/json">${ROWS}</script></retooling-chart>`,
      ['kind="pie"', 'waffle'],
    ],
    [
      'an unknown exhibit',
      '<retooling-chart exhibit="no-such-chart"></retooling-chart>',
      ['no-such-chart.json', '404'],
    ],
    ['nothing to draw', '<retooling-chart></retooling-chart>', ['no chart to draw']],
  ])('says what is wrong with %s, never a blank', async (_, markup, words) => {
    const { page, close } = await openPage(browser, `${inject('site')}about.html`);
    await place(page, markup);
    const error = page.locator('retooling-chart .error');
    expect(await error.isVisible()).toBe(true);
    for (const word of words) expect(await error.textContent()).toContain(word);
    await close();
  });

  it('is small: 10 KB for exhibits, no kind takes 64 KB, a map of anywhere 65', () => {
    const files = new Map(
      distFiles()
        .filter((file) => /^element\/.*\.js$/.test(file))
        .map((file) => [file.slice('element/'.length), readFileSync(join(inject('dist'), file), 'utf8')]),
    );
    const reach = (name: string, seen: Set<string>): Set<string> => {
      if (seen.has(name)) return seen;
      seen.add(name);
      for (const [, next = ''] of (files.get(name) ?? '').matchAll(/(?:from|import)"\.\/([^"]+)"/g)) reach(next, seen);
      return seen;
    };
    const sizes = new Map([...files].map(([name, code]) => [name, brotliCompressSync(code).byteLength]));
    const size = (names: Set<string>): number => [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    const entry = 'retooling-chart.js';
    expect(size(reach(entry, new Set()))).toBeLessThan(10_000);
    // What a page's own rows take comes with the first of them, and the kinds one by one.
    const fetchedBy = (name: string): string[] =>
      [...(files.get(name) ?? '').matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, next = '']) => next);
    const rows = fetchedBy(entry).find((name) => name.startsWith('own-rows-')) ?? expect.fail('no module for own rows');
    const kinds = fetchedBy(rows).filter((name) => !name.startsWith('own-'));
    expect(kinds.length).toBe(KIND_COUNT);
    // A map of anywhere brings projections, joins and breaks that no other kind needs.
    const limit = (kind: string): number => (kind.startsWith('geo-') ? 65_000 : 64_000);
    for (const kind of kinds)
      expect(size(reach(kind, reach(rows, reach(entry, new Set())))), kind).toBeLessThan(limit(kind));
  });
});
