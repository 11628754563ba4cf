/** What a page costs its reader: bytes, elements, shifts, long tasks, frames. Shared by `npm run measure` and the budgets. */
import type { Browser, CDPSession } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';

export const brotliBytes = (data: Uint8Array): number => brotliCompressSync(data).length;

/** Files of the page's scripts, from the site's root; the page must be at the root too. Data islands are part of the page. */
export const scriptsOf = (html: string): string[] =>
  parse(html)
    .querySelectorAll('script')
    .map((script) => script.getAttribute('src') ?? '')
    .filter((file) => file.endsWith('.js'));

export interface Measured {
  /** Elements of the page after it was scrolled through. */
  readonly elements: number;
  /** Each layout shift: its value, when, and what moved. */
  readonly shifts: readonly string[];
  /** Milliseconds of each task over 50 ms, while the page loaded and while it was scrolled. */
  readonly longTasksOnLoad: readonly number[];
  readonly longTasks: readonly number[];
  /** Time from frame to frame while the page was scrolled, in milliseconds. */
  readonly framesMs: readonly number[];
}

export interface MeasureOptions {
  readonly viewport: { readonly width: number; readonly height: number };
  /** How far, and how often, the page is scrolled; every frame where `pauseMs` is 0. */
  readonly stepPx: number;
  readonly pauseMs: number;
  /** How many times slower the processor is made. */
  readonly slowdown?: number;
}

/** Runs in the page before anything else. */
function watch(): void {
  const kept = { shifts: [] as string[], tasks: [] as { at: number; ms: number }[] };
  Object.assign(window, { kept });
  const name = (node: Node | null): string =>
    node instanceof Element
      ? `${node.tagName.toLowerCase()}${node.id ? `#${node.id}` : ''}.${node.getAttribute('class') ?? ''}`
      : node?.parentElement
        ? `text in ${node.parentElement.tagName.toLowerCase()}.${node.parentElement.getAttribute('class') ?? ''}`
        : 'gone';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    })[]) {
      // Words that stay stuck where they are while the page is scrolled past them are reported too: they have not moved.
      const hasMoved = entry.sources.some(
        ({ previousRect, currentRect }) => JSON.stringify(previousRect) !== JSON.stringify(currentRect),
      );
      if (!entry.hadRecentInput && (hasMoved || entry.sources.length === 0))
        kept.shifts.push(
          `${entry.value.toFixed(5)} at ${Math.round(entry.startTime)} ms: ${entry.sources.map(({ node }) => name(node)).join(', ')}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) kept.tasks.push({ at: entry.startTime, ms: Math.round(entry.duration) });
  }).observe({ type: 'longtask', buffered: true });
}

/** Scrolls from top to bottom; resolves with the time between frames. Runs in the page. */
function scrollThrough({
  stepPx,
  pauseMs,
}: {
  stepPx: number;
  pauseMs: number;
}): Promise<{ framesMs: number[]; from: number }> {
  return new Promise((resolve) => {
    const framesMs: number[] = [];
    const from = performance.now();
    let last = 0;
    let next = 0;
    const frame = (now: number): void => {
      if (last) framesMs.push(now - last);
      last = now;
      if (now >= next) {
        scrollBy({ top: stepPx, behavior: 'instant' });
        next = now + pauseMs;
      }
      if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1)
        setTimeout(() => resolve({ framesMs, from }), 300);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Loads a page and scrolls it through. */
export async function measureScroll(
  browser: Browser,
  address: string,
  { viewport, stepPx, pauseMs, slowdown = 1 }: MeasureOptions,
): Promise<Measured> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.waitForTimeout(400);
  const { framesMs, from } = await page.evaluate(scrollThrough, { stepPx, pauseMs });
  const { shifts, tasks, elements } = await page.evaluate(() => {
    const kept = Reflect.get(window, 'kept') as { shifts: string[]; tasks: { at: number; ms: number }[] };
    return { ...kept, elements: document.querySelectorAll('*').length };
  });
  await context.close();
  return {
    elements,
    shifts,
    framesMs,
    longTasksOnLoad: tasks.filter(({ at }) => at < from).map(({ ms }) => ms),
    longTasks: tasks.filter(({ at }) => at >= from).map(({ ms }) => ms),
  };
}
