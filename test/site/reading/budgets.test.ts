/** What a page may weigh, and that nothing on it moves by itself. */
import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { builtPages, isChapter } from '../support/built.ts';
import { brotliBytes, measureScroll, scriptsOf } from '../../../scripts/measure-page.ts';

const KB = 1024;
const SCRIPT_BYTES = 15 * KB;
const HTML_BYTES = 80 * KB;
const NODES = 4500;

describe('weight', () => {
  it('of a chapter’s scripts, all together, is at most 15 KB', () => {
    for (const { path, html } of builtPages().filter(isChapter)) {
      const bytes = scriptsOf(html).reduce(
        (sum, name) => sum + brotliBytes(readFileSync(join(inject('dist'), name))),
        0,
      );
      expect(bytes, path).toBeGreaterThan(1000);
      expect(bytes, path).toBeLessThanOrEqual(SCRIPT_BYTES);
    }
  });
  it('of a chapter’s page is at most 80 KB', () => {
    for (const { path, html } of builtPages().filter(isChapter))
      expect(brotliBytes(Buffer.from(html)), path).toBeLessThanOrEqual(HTML_BYTES);
  });
});

describe('in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    { width: 412, height: 823 },
    { width: 1440, height: 900 },
  ])(
    'nothing shifts on load and over a full scroll at %j, and no chapter holds more than 4,500 elements',
    { timeout: 150_000 },
    async (viewport) => {
      const chapters = builtPages()
        .filter(isChapter)
        .map((page) => page.path);
      for (const path of ['index.html', 'data.html', 'sources.html', ...chapters]) {
        const measured = await measureScroll(browser, inject('site') + path, { viewport, stepPx: 800, pauseMs: 25 });
        const sum = measured.shifts.reduce((total, text) => total + Number.parseFloat(text), 0);
        // 0.00 to the last digit that is spoken of, and ten times less than that.
        expect(sum, `${path}: ${measured.shifts.join('; ')}`).toBeLessThan(0.0005);
        if (chapters.includes(path)) expect(measured.elements, `${path} elements`).toBeLessThanOrEqual(NODES);
      }
    },
  );
});
