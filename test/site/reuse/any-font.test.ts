/** Words of drawings are whole with the widths of any system's faces: in files that stand alone, and drawn in a page that has style.css. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../../scripts/fonts/cut.ts';
import { pageStyles } from '../../../src/package/stylesheets.ts';
import { openBrowser } from '../support/browser.ts';
import { distFiles } from '../support/built.ts';
import { FONT_SETS } from '../support/font-sets.ts';
import { textTrouble } from '../support/text-fit.ts';
import { runSeed } from '../support/seed.ts';

const GOLDEN = join(ROOT, 'test/charts/golden');

/** Every picture of the charts' tests at its own width, painted as in a stranger's page. */
function picturesPage(): string {
  const pictures = (readdirSync(GOLDEN, { recursive: true }) as string[]).filter((path) => path.endsWith('.svg'));
  const boxes = pictures.map((path) => {
    const svg = readFileSync(join(GOLDEN, path), 'utf8');
    const widthPx = /viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? '';
    return `<div id="${path}" style="width:${widthPx}px;margin:80px">${svg}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${pageStyles()}</style>${boxes.join('')}`;
}

/** The bare machine's always, and another in turn; all of them in the long run. */
const others = FONT_SETS.filter((set) => set !== 'dejavu');
const sets = process.env['LONG']
  ? FONT_SETS
  : FONT_SETS.filter((set) => set === 'dejavu' || set === others[runSeed() % others.length]);

describe.each(sets)('with the fonts of the set %s', (fonts) => {
  it('no line of any file or drawn chart runs past an edge or into another', { timeout: 120_000 }, async () => {
    const browser = await openBrowser(fonts);
    const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
    const files = distFiles().filter((path) => /^charts\/[^.]+\.svg$/.test(path));
    expect(files.length).toBeGreaterThan(60);
    const trouble: string[] = [];
    const measure = `(${String(textTrouble)})`;
    for (const path of files) {
      await page.goto(inject('site') + path);
      const found: string[] = await page.evaluate(`${measure}(document.documentElement)`);
      trouble.push(...found.map((one) => `${path}: ${one}`));
    }
    await page.goto('about:blank');
    await page.setContent(picturesPage());
    const drawn: string[] = await page.evaluate(
      `[...document.querySelectorAll('body > div')].flatMap((box) => ${measure}(box.querySelector('svg')).map((one) => box.id + ': ' + one))`,
    );
    expect([...trouble, ...drawn]).toEqual([]);
    await browser.close();
  });
});
