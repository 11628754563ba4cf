/** axe-core in a page of the site: WCAG A and AA, and best practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Themes a page is looked at in. */
export const THEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

type Axe = { run(root: Document, options: RunOptions): Promise<AxeResults> };

/** Opens a page with its disclosures and a card, or its contents; each violation with up to three of its elements. */
export async function violations(page: Page, address: string, open: 'card' | 'contents'): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(AXE);
  await page.evaluate((what) => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    if (what === 'card') document.querySelector<HTMLElement>('main a.num')?.click();
    else document.querySelector<HTMLElement>('.contents-button')?.click();
  }, open);
  const found = await page.evaluate(
    async (values) =>
      (
        await (globalThis as unknown as { axe: Axe }).axe.run(document, {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
        })
      ).violations,
    TAGS,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')}`,
  );
}
