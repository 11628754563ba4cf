/** Chromium for the site's tests: one a file, with every page's failed requests and console messages kept. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { withFonts, type FontSet } from './font-sets.ts';

/**
 * How long ago a page was asked for, as its own scripts are told before they run: they choose their faces by it
 * (`early.ts`). The later call holds.
 */
export const setWaited = (pages: BrowserContext | Page, waitedMs: number): Promise<unknown> =>
  pages.addInitScript((ms) => {
    const now = performance.now.bind(performance);
    Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', {
      configurable: true,
      get: () => now() - ms,
    });
  }, waitedMs);

/** A line on which nobody waits for our faces. */
export const SLOW_MS = 300;

/** Sets the wait in each context of a browser, and so in each page. */
function withWaits(browser: Browser, waitedMs: number): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await setWaited(context, waitedMs);
    return context;
  };
  browser.newPage = async (options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.once('close', () => void context.close().catch(() => undefined));
    return page;
  };
  return browser;
}

/**
 * `fonts`: what is installed on the reader's machine. `waitedMs`: how long pages are in coming, whatever the machine
 * that tests them does beside; `real` for the time that it takes.
 */
export const openBrowser = async (fonts?: FontSet, waitedMs: number | 'real' = 0): Promise<Browser> => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    env: await withFonts(fonts),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return waitedMs === 'real' ? browser : withWaits(browser, waitedMs);
};

export interface WatchedPage {
  readonly page: Page;
  /** Console errors and warnings, failed requests, answers from 400 up. */ readonly trouble: string[];
  close(): Promise<void>;
}

/** Waits until nothing of a page waits to be laid out. */
export const laidOut = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.documentElement.dataset['waits'] === undefined);
};

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  // A page that is left gives up what it still asks for.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  if (options.javaScriptEnabled !== false) await laidOut(page);
  return { page, trouble, close: () => context.close() };
}
