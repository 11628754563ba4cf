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

  it('speaks Chinese in the Chinese edition: its rows, how a table was read, what is wrong with it', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}zh/charts/try.html?kind=scatter`);
    const rows = page.locator('#try-rows');
    await expect.poll(() => rows.inputValue()).toContain('榆树');
    await rows.fill('[{ "key": "oak" }]');
    await expect
      .poll(() => page.locator('#tried .error').textContent())
      .toMatch(/^第1条"oak"，字段\S+\n.*没有.*\n.*应当是/);
    await page.locator('#try-kind').selectOption('bar');
    await page.locator('#try-csv').fill('地区;高\n天津;12\n北京;');
    await expect.poll(() => page.locator('[data-said]').textContent()).toMatch(/字段以分号分隔。.*第2条没有值/s);
    await page.locator('#try-csv').fill('地区,高\n天津,12x');
    await expect
      .poll(() => page.locator('[data-wrong-words]').textContent())
      .toMatch(/^第1条，"高"列\n.*12x.*\n.*怎样改/s);
    expect(await page.locator('[data-wrong-row]').isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  });

  it('takes a table by paste, file and drop, says how it read it, and gives code and files; nothing leaves the browser', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}charts/try.html?kind=bar`);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(inject('site')))
        asked.push(request.url());
    });
    const table = page.getByLabel('CSV: paste it here');
    const picture = page.locator('#tried svg.rt-scene');
    await table.fill('country;people;area\nKenya;53,8;580\nUganda;45,7;241\nMalawi;;118');
    await page.getByLabel('Column x').selectOption('people');
    await expect.poll(() => picture.textContent()).toContain('53.8');
    const said = page.locator('[data-said]');
    for (const words of ['semicolons', '"53,8" is read as 53.8', '"people" has no value in row 3', 'Not used: "area"'])
      expect(await said.textContent()).toContain(words);
    // What the code draws is this table, with what was chosen.
    await page.getByLabel('Headline').fill('Fifty "million"');
    const element = page.locator('[data-code-of="element"]');
    await expect.poll(() => element.textContent()).toContain('headline="Fifty &quot;million&quot;"');
    for (const words of [
      `src="${inject('site')}element/retooling-chart.js"`,
      'kind="bar" x="people"',
      'Uganda;45,7;241',
    ])
      expect(await element.textContent()).toContain(words);
    expect(await page.locator('[data-code-of="module"]').textContent()).toContain(
      `chart('bar', csv, { x: "people", headline: "Fifty \\"million\\"" })`,
    );

    const download = async (name: string): Promise<Buffer> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`bar.${name.toLowerCase()}`);
      return readFileSync(await file.path());
    };
    const svg = (await download('SVG')).toString();
    for (const words of ['Fifty "million"', 'Kenya', '53.8', 'viewBox'].map((one) => one.replaceAll('"', '&quot;')))
      expect(svg.replaceAll('"', '&quot;')).toContain(words);
    const png = await download('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    expect(png.byteLength).toBeGreaterThan(10_000);

    // What is wrong is told with its row, no chart stands beside it, and the row is shown.
    await table.fill('country,people\nKenya,53.8\nUganda,many\nMalawi,19\nGhana,31');
    const wrong = page.getByRole('alert');
    await expect.poll(() => wrong.textContent()).toMatch(/row 2, column "people"[\s\S]*"many"[\s\S]*fix:/);
    expect(await picture.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show the row' }).click();
    expect(
      await table.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)),
    ).toBe('Uganda,many');

    const file = (text: string) => ({ name: 'trees.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByLabel('A file', { exact: true }).setInputFiles(file('tree,count\nOak,40\nElm,25'));
    await expect.poll(() => picture.textContent()).toContain('Oak');
    expect(await picture.isVisible()).toBe(true);
    // The same table as another kind.
    await page.locator('#try-kind').selectOption('dot');
    await expect.poll(() => page.locator('#tried svg.rt-scene circle').count()).toBe(2);
    await table.evaluate((one) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['tree,count\nBeech,7\nYew,3'], 'dropped.csv'));
      one.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => picture.textContent()).toContain('Beech');
    await page
      .getByLabel('A file', { exact: true })
      .setInputFiles(file(`n,v\n${Array.from({ length: 2001 }, (_, i) => `${i},1`).join('\n')}`));
    await expect.poll(() => wrong.textContent()).toMatch(/2001 rows[\s\S]*up to 2000/);
    await page.getByLabel('A file', { exact: true }).setInputFiles(file('x'.repeat(2_100_000)));
    await expect.poll(() => wrong.textContent()).toContain('This file has 2.1 MB');
    expect(asked).toEqual([]);
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
