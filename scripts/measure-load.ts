/** What a reader on a middling phone waits for: a page's load over a slow line with a slow processor, in a new browser context. */
import type { Browser, Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

/** The phone, its line and its processor. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (0.75 * 1e6) / 8,
};
const SLOWDOWN = 4;

export interface Load {
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** When the last mark of a picture in the first window was there. */ readonly lastMarkMs: number;
  /** What tasks took beyond 50 ms, together; and the longest task. */ readonly blockingMs: number;
  readonly longestTaskMs: number;
  readonly shift: number;
  readonly kib: number;
  readonly requests: number;
  readonly elements: number;
}

/**
 * The floor: a plain page of about 8,000 characters and six charts drawn in it, without styles or scripts of its own.
 * Its words are the project's own README, because made-up words would compress too well.
 */
export function floorPage(): { readonly html: string; readonly brotli: Buffer } {
  const words = readFileSync('README.md', 'utf8')
    .replace(/[<>&`*|#]/g, '')
    .split(/\s+/);
  const sections = Array.from({ length: 6 }, (_, section) => {
    const text = words.slice(section * 200, section * 200 + 200);
    const bars = Array.from({ length: 24 }, (_, bar) => {
      const height = 20 + ((bar * 37 + section * 53) % 150);
      return `<rect x="${bar * 15}" y="${190 - height}" width="11" height="${height}"/><text x="${bar * 15}" y="205" font-size="8">${height}</text>`;
    });
    const paragraphs = [0, 50, 100, 150].map((from) => `<p>${text.slice(from, from + 50).join(' ')}</p>`);
    return `<h2>Chart ${section + 1}</h2>${paragraphs.join('')}<svg viewBox="0 0 360 210" width="360">${bars.join('')}</svg>`;
  });
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title><link rel="icon" href="data:,"><h1>Floor</h1>${sections.join('')}</html>`;
  return { html, brotli: brotliCompressSync(html) };
}

/** Runs in the page before anything else. */
function watch(): void {
  const kept = { first: 0, largest: 0, shift: 0, tasks: [] as number[], added: [] as [number, MutationRecord[]][] };
  Object.assign(window, { kept });
  const on = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') kept.first = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => (kept.largest = startTime));
  on('layout-shift', (entry) => (kept.shift += (entry as PerformanceEntry & { value: number }).value));
  on('longtask', ({ duration }) => kept.tasks.push(duration));
  // Only kept here, and looked at when all is over: what is measured is the page.
  new MutationObserver((records) => {
    kept.added.push([performance.now(), records]);
  }).observe(document, { childList: true, subtree: true });
}

type Kept = { first: number; largest: number; shift: number; tasks: number[]; added: [number, MutationRecord[]][] };

const readKept = (page: Page): Promise<Omit<Load, 'kib' | 'requests'>> =>
  page.evaluate(() => {
    const { first, largest, shift, tasks, added } = Reflect.get(window, 'kept') as Kept;
    const marks = new Map<Element, number>();
    for (const [at, records] of added)
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof Element)) continue;
        const root = node.closest('svg');
        for (const svg of root ? [root] : node.querySelectorAll('svg')) marks.set(svg, at);
      }
    const seen = [...marks].filter(([svg]) => {
      const { top, width } = svg.getBoundingClientRect();
      return svg.isConnected && width > 0 && top < innerHeight;
    });
    return {
      firstPaintMs: first,
      largestPaintMs: largest,
      lastMarkMs: Math.max(0, ...seen.map(([, at]) => at)),
      blockingMs: tasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0),
      longestTaskMs: Math.max(0, ...tasks),
      shift,
      elements: document.querySelectorAll('*').length,
    };
  });

async function openSlowly(browser: Browser): Promise<{ page: Page; kib: () => number; requests: () => number }> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(watch);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, kib: () => bytes / 1024, requests: () => requests };
}

/** Loads a page once, and waits until nothing more comes. */
export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const { page, kib, requests } = await openSlowly(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const load = { ...(await readKept(page)), kib: kib(), requests: requests() };
  await page.context().close();
  return load;
}

/** What a finger presses, and how long until the answer is painted, in milliseconds. */
export async function measureTaps(browser: Browser, address: string): Promise<Readonly<Record<string, number>>> {
  const { page } = await openSlowly(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  const taken: Record<string, number> = {};
  for (const [name, selector] of [
    ['a number', 'main .num'],
    ['contents', '.contents-button'],
    ['a step', '[data-walk="1"]:not([aria-disabled="true"])'],
  ] as const) {
    const pressed = page.locator(selector).filter({ visible: true }).first();
    if ((await pressed.count()) === 0) continue;
    await pressed.scrollIntoViewIfNeeded();
    await page.waitForTimeout(800);
    await page.evaluate(() => {
      Object.assign(window, { longest: 0 });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          Object.assign(window, { longest: Math.max(Number(Reflect.get(window, 'longest')), duration) });
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    await pressed.tap();
    await page.waitForTimeout(1000);
    taken[name] = await page.evaluate(() => Number(Reflect.get(window, 'longest')));
    await page.keyboard.press('Escape');
  }
  await page.context().close();
  return taken;
}
