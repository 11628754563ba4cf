/** Chromium for the site's tests: one a file, with every page's failed requests and console messages kept. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { withFonts, type FontSet } from './font-sets.ts';

/**
 * Runs in each page before its own scripts: the line is quick, however busy the machine that tests it; pages choose
 * their faces by it (`early.ts`).
 */
function quicken(): void {
  const now = performance.now.bind(performance);
  Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', { get: () => now() });
}

/** Gives each context, and so each page, `quicken`. */
function onQuickLine(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(quicken);
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
 * `fonts`: what is installed on the reader's machine; `line`: how pages come to it, `any` for the time that they really
 * take.
 */
export const openBrowser = async (fonts?: FontSet, line: 'quick' | 'any' = 'quick'): Promise<Browser> => {
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
  return line === 'quick' ? onQuickLine(browser) : browser;
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
