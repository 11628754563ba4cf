/** axe-core in a page of the site: WCAG A and AA, and best practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change; everything else is the same in all of them. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Themes a page is looked at in: first the one in which everything is looked at. */
const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

type Axe = { run(root: Document, options: RunOptions): Promise<AxeResults> };

/** Opens a page with its disclosures and a card, or its contents; each violation in any theme, with up to three of its elements. */
export async function violations(page: Page, address: string, open: 'card' | 'contents'): Promise<string[]> {
  await page.emulateMedia(THEMES[0][1]);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(AXE);
  await page.evaluate((what) => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    if (what === 'card') document.querySelector<HTMLElement>('main a.num')?.click();
    else document.querySelector<HTMLElement>('.contents-button')?.click();
  }, open);
  const wrong: string[] = [];
  for (const [index, [theme, media]] of THEMES.entries()) {
    await page.emulateMedia(media);
    const found = await page.evaluate(
      async (only) =>
        (
          await (globalThis as unknown as { axe: Axe }).axe.run(document, {
            runOnly: only,
            resultTypes: ['violations'],
          })
        ).violations,
      index === 0 ? { type: 'tag' as const, values: TAGS } : { type: 'rule' as const, values: COLOURS },
    );
    for (const { id, nodes } of found) {
      const targets = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      wrong.push(`${theme}: ${id}: ${targets.join(', ')}`);
    }
  }
  return wrong;
}
