/** axe-core finds nothing on one page of each kind, in light, dark and the reader's own colours, with all that opens open. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { builtPages, inEditionsByTurns, isChapter } from '../support/built.ts';

/** One page of each kind but the reference, in which axe takes minutes. */
const KINDS =
  /^(?:index|data|sources|about|404|charts\/(?:index|kinds|try|scrolly|gdp-by-place)|embed\/gdp-by-place)\.html$/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('nothing is wrong on any kind of page, in any theme', { timeout: 300_000 }, async () => {
  const chapter = builtPages().find((page) => isChapter(page) && page.root.querySelector('.passage'));
  const pages = [...builtPages().filter(({ path }) => KINDS.test(path)), ...(chapter ? [chapter] : [])];
  expect(pages.length).toBe(12);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  const look = async (path: string, open: 'card' | 'contents'): Promise<void> => {
    for (const one of await violations(page, inject('site') + path, open)) wrong.push(`${path}, ${open}: ${one}`);
  };
  const isEverywhere = (path: string): boolean => path !== '404.html';
  const paths = pages.map(({ path }) => path);
  for (const path of ['404.html', ...inEditionsByTurns(paths.filter(isEverywhere))]) await look(path, 'card');
  await look('about.html', 'contents');
  await context.close();
  expect(wrong).toEqual([]);
});
