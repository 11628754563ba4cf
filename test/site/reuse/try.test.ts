/** Trying kinds of chart: every kind begins with rows that draw, follows what is typed, and says what is wrong with it; code is copied by a button. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHART_KINDS, type ChartName } from '../../../src/charts/index.ts';
import { wideBoard } from '../../../src/charts/scene/types.ts';
import { exhibits } from '../../../src/exhibits/index.ts';
import { sceneOf, type AnyKind } from '../../../src/package/chart.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPage } from '../support/built.ts';
import { STORY_OWN_WORDS } from '../../../src/exhibits/story-words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the rows of an exhibit, as a file', () => {
  it('draw the same chart through the package’s front', () => {
    for (const one of exhibits()) {
      const { kind, rows, view, headline, source } = JSON.parse(
        readFileSync(join(inject('dist'), `charts/${one.slug}.rows.json`), 'utf8'),
      ) as { kind: ChartName; rows: unknown[]; view: object; headline: string; source: string };
      expect(kind).toBe(one.kindName);
      const named: AnyKind = CHART_KINDS[kind];
      expect(sceneOf(named, rows, { view, words: STORY_OWN_WORDS.en }), one.slug).toEqual(
        one.scene(one.viewNames[0] ?? '', wideBoard('en')),
      );
      expect(headline.length).toBeGreaterThan(10);
      expect(source).toMatch(/^Sources?: /);
    }
  });
});

describe('the page to try kinds', () => {
  it('draws every kind from rows of the story', { timeout: 120_000 }, async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}charts/try.html`);
    const options = await page
      .locator('#try-kind option')
      .evaluateAll((found) => found.map((option) => (option as HTMLOptionElement).value));
    expect(options).toEqual(Object.keys(CHART_KINDS).toSorted());
    for (const kind of options) {
      await page.evaluate(() => {
        document.querySelector('#tried')?.shadowRoot?.querySelector('.figure')?.remove();
      });
      await page.locator('#try-kind').selectOption(kind);
      await page.locator('#tried svg.rt-scene, #tried .error').first().waitFor({ state: 'attached' });
      expect(await page.locator('#tried .error').count(), kind).toBe(0);
      expect(await page.locator('#tried svg.rt-scene [data-k]').count(), kind).toBeGreaterThan(2);
    }
    expect(trouble).toEqual([]);
    await close();
  });

  it('begins with the kind that is asked for, follows the writer, and explains what does not fit', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}charts/try.html?kind=waffle`);
    expect(await page.locator('#try-kind').inputValue()).toBe('waffle');
    const rows = page.getByLabel('Rows and options, as JSON');
    await expect.poll(() => rows.inputValue()).toContain('"rows"');
    await rows.fill(
      JSON.stringify({
        rows: [{ key: 'oak', label: 'Oak', datum: { value: 40, text: '40 percent oaks', status: 'planned' } }],
      }),
    );
    await expect.poll(() => page.locator('#tried svg.rt-scene').textContent()).toContain('40 percent oaks');
    await rows.fill('[{ "key": "oak" }]');
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/row 1 "oak", field label[\s\S]*fix:/);
    await rows.fill('[{');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('expected: JSON');
    expect(trouble).toEqual([]);
    await close();
  });

  it('says where kinds stand drawn, where no script runs', async () => {
    const { page, close } = await openPage(browser, `${inject('site')}charts/try.html`, { javaScriptEnabled: false });
    expect(await page.getByText('browsers run only from a server').isVisible()).toBe(true);
    expect(await page.locator('form').isVisible()).toBe(false);
    await close();
    const disk = await openPage(browser, `file://${inject('dist')}/charts/try.html`);
    expect(await disk.page.getByText('browsers run only from a server').isVisible()).toBe(true);
    expect(disk.trouble).toEqual([]);
    await disk.close();
  });
});

describe('an exhibit’s page', () => {
  it('copies each piece of code by a button', async () => {
    const slug = exhibits()[0]?.slug ?? '';
    const { page, trouble, close } = await openPage(browser, `${inject('site')}charts/${slug}.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const buttons = page.getByRole('button', { name: /^Copy: / });
    expect(await buttons.count()).toBe(await page.locator('.snippet').count());
    await page.getByRole('button', { name: 'Copy: Custom element' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('.snippet pre').nth(1).textContent(),
    );
    // Served, the code names the address that it is served from.
    expect(await page.locator('.snippet pre').first().textContent()).toContain(
      `src="${inject('site')}embed/${slug}.html"`,
    );
    expect(await page.locator('.snippets').textContent()).not.toContain('YOUR-COPY');
    expect(trouble).toEqual([]);
    await close();
  });

  it('says how it was made: kind, figures, rows, and each sum that is ours', () => {
    for (const one of exhibits()) {
      const made = builtPage(`charts/${one.slug}.html`).root.getElementById('made');
      expect(made?.querySelector(`a[href="kinds.html#kind-${one.kindName}"]`), one.slug).not.toBeNull();
      expect(made?.querySelector(`a[href="${one.slug}.rows.json"]`), one.slug).not.toBeNull();
      expect(made?.querySelectorAll('li .formula').length, one.slug).toBe(
        one.figures().filter((id) => id.startsWith('d-')).length,
      );
    }
  });
});
