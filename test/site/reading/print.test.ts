/** Chapters on paper, A4 and Letter: full pages, words large enough, sources with their addresses, nothing to press. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { builtPage, chapterPages, inAllEditions, inEditionsByTurns, type BuiltPage } from '../support/built.ts';

const FORMATS = ['A4', 'Letter'] as const;
const SMALLEST_PT = 7.5;
/** The margins of print.css, in inches, and the pixels of an inch in the pictures that the tests look at. */
const [TOP_IN, FOOT_IN, DPI] = [14 / 25.4, 15 / 25.4, 20];
/** Empty share of a page's foot: at most, and of all pages but the last on average; of the last, at most. */
const [MOST_EMPTY, MEAN_EMPTY, LAST_EMPTY] = [0.55, 0.2, 0.85];

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'print-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Share of a page's foot, above the margin, on which nothing stands. Reads a picture as pdftoppm writes it: P5. */
function emptyFoot(file: string): number {
  const bytes = readFileSync(file);
  const [head = '', width = '', height = ''] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 30)) ?? [];
  const [columns, rows] = [Number(width), Number(height)];
  const [top, foot] = [Math.round(TOP_IN * DPI), rows - Math.round(FOOT_IN * DPI)];
  const isEmpty = (row: number): boolean =>
    bytes.subarray(head.length + row * columns, head.length + (row + 1) * columns).every((grey) => grey > 235);
  let last = foot - 1;
  while (last > top && isEmpty(last)) last -= 1;
  return (foot - 1 - last) / (foot - top);
}

interface Printed {
  readonly text: string;
  /** Empty share of each page's foot. */ readonly empty: readonly number[];
}
type Format = (typeof FORMATS)[number];

/** What is in a PDF file, by its path without its ending. */
function readPrint(name: string): Printed {
  execFileSync('pdftoppm', ['-r', String(DPI), '-gray', join(folder, `${name}.pdf`), join(folder, name)]);
  return {
    text: execFileSync('pdftotext', [join(folder, `${name}.pdf`), '-'], { encoding: 'utf8', maxBuffer: 1e8 }),
    empty: readdirSync(folder)
      .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.pgm'))
      .toSorted()
      .map((file) => emptyFoot(join(folder, file))),
  };
}

/** A page as printed from the middle of a reading: loaded once, whatever it is printed on. */
async function print<F extends Format>(path: string, formats: readonly F[]): Promise<Record<F, Printed>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(inject('site') + path, { waitUntil: 'load' });
  // Ready is said of no faces too, before any was asked for.
  await page.evaluate(() =>
    Promise.all(['1em Archivo', '1em "Source Serif 4"'].map((face) => document.fonts.load(face))),
  );
  const printed: (readonly [F, Printed])[] = [];
  for (const format of formats) {
    const name = `${path.replaceAll('/', '-')}-${format}`;
    await page.pdf({ path: join(folder, `${name}.pdf`), format });
    printed.push([format, readPrint(name)]);
  }
  await context.close();
  return Object.fromEntries(printed) as Record<F, Printed>;
}

/** Runs in the page: words that would be printed smaller than that many points. */
const tooSmall = (smallestPt: number): string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const holder = node.parentElement;
    if (!node.nodeValue?.trim() || !holder?.checkVisibility({ visibilityProperty: true })) continue;
    if (holder.closest('.visually-hidden, [opacity="0"]')) continue;
    const scale = holder instanceof SVGGraphicsElement ? (holder.getScreenCTM()?.a ?? 1) : 1;
    const pt = Number.parseFloat(getComputedStyle(holder).fontSize) * scale * 0.75;
    if (pt < smallestPt - 0.005) found.push(`“${node.nodeValue.trim().slice(0, 30)}” at ${pt.toFixed(2)} pt`);
  }
  return found;
};

/** Each in one edition, with another seed in the other; in the long suite in both. */
const chapters = () =>
  (process.env['LONG'] ? inAllEditions : inEditionsByTurns)(chapterPages).map((path) => builtPage(path));
/** Without spaces and hyphens: an address may be broken, and pdftotext takes hyphens at a line's end for the line's own. */
const solid = (text: string): string => text.replaceAll(/[\s-]/g, '');

/** What a chapter on paper must be. */
function requireGood({ path, root }: BuiltPage, format: Format, { text, empty }: Printed): void {
  const where = `${path} on ${format}: ${empty.map((share) => Math.round(share * 100)).join(' ')}`;
  const rest = empty.slice(0, -1);
  expect(empty.length, where).toBeGreaterThan(8);
  expect(Math.max(...rest), where).toBeLessThan(MOST_EMPTY);
  expect(rest.reduce((sum, share) => sum + share, 0) / rest.length, where).toBeLessThan(MEAN_EMPTY);
  expect(empty.at(-1), where).toBeLessThan(LAST_EMPTY);

  const addresses = root.querySelectorAll('.chapter-sources a').map((link) => link.getAttribute('href') ?? '');
  expect(addresses.length, path).toBeGreaterThan(1);
  expect(
    addresses.filter((address) => !solid(text).includes(solid(address))),
    path,
  ).toEqual([]);
  expect(text, path).not.toMatch(/Select (?:one|a|any)|Link to this|Next step|All at once|This chart alone/);
  // A term's explanation is in one pair of brackets, with one space before it.
  // (What reads the file leaves out the first sign of a face that it takes apart: of a Chinese one, where a bracket opens.)
  expect(text, path).not.toMatch(/\( (?!\p{Script=Han})| \)/u);
}

it('chapters fill their pages and name what they rest on, on A4 and Letter', { timeout: 480_000 }, async () => {
  expect(chapters().length).toBeGreaterThan(3);
  for (const chapter of chapters()) {
    const printed = await print(chapter.path, FORMATS);
    for (const format of FORMATS) requireGood(chapter, format, printed[format]);
  }
});

it('no page of text has a last sheet of a line or two', { timeout: 120_000 }, async () => {
  for (const path of ['about.html', 'zh/about.html', '404.html']) {
    const { empty } = (await print(path, ['Letter'])).Letter;
    expect(empty.length, path).toBeLessThan(3);
    expect(empty.at(-1), path).toBeLessThan(LAST_EMPTY);
  }
});

it('names in its list every source that a chapter leads to', () => {
  for (const { path, root } of chapters()) {
    const listed = root.querySelectorAll('.chapter-sources li').length;
    const linked = new Set(
      root
        .querySelectorAll('.prose a[href*="sources.html#"]')
        .map((link) => link.getAttribute('href')?.split('#')[1] ?? '')
        .filter((id) => !/^(?:correction|edition|not-found)-|^unknown$/.test(id)),
    );
    expect(linked.size, path).toBeGreaterThan(2);
    expect(listed, path).toBeGreaterThanOrEqual(linked.size);
  }
});

it('no word of any page is smaller than 7.5 pt on A4', { timeout: 120_000 }, async () => {
  // 210 mm without the margins of 16 mm, at 96 px an inch.
  const context = await browser.newContext({ viewport: { width: 672, height: 1000 } });
  const page = await context.newPage();
  const paths = [...chapters().map(({ path }) => path), 'index.html', 'data.html', 'sources.html', 'about.html'];
  const small: string[] = [];
  for (const path of [...paths, 'charts/region-map.html', 'charts/chains-by-year.html', 'charts/kinds.html']) {
    await page.goto(inject('site') + path, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    small.push(...(await page.evaluate(tooSmall, SMALLEST_PT)).map((one) => `${path}: ${one}`));
    // A page wider than the paper would be shrunk to it, and its words with it.
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(672);
  }
  await context.close();
  expect(small).toEqual([]);
});
