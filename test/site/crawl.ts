/** Opens every page of a hosted build, as a reader who follows every link would, and keeps whatever goes wrong. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Crawl {
  /** Pages that were opened, as files of the build. */
  readonly opened: readonly string[];
  /** Addresses that were asked for, pages and everything that they name. */
  readonly asked: number;
  /** What went wrong, each with the page where it did. */
  readonly trouble: readonly string[];
}

interface Visit { readonly links: readonly string[]; readonly ids: readonly string[]; readonly headings: number; readonly violations: readonly string[] }

/** Tabs that load beside each other: more make two cores no faster. */
const TABS = 5;

const withoutHash = (address: string): string => address.replace(/#.*$/, '');
const digest = (content: Uint8Array): string => createHash('sha1').update(content).digest('hex');

/** Runs in the page. What it names by `href` or `src`, as the browser resolves it, and what its policy refused. */
function look(): Visit {
  const named = [...document.querySelectorAll('[href],[src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  const links = named.filter((address) => !address.startsWith('data:')).map((address) => new URL(address, document.baseURI).href);
  return {
    links: [...new Set(links)],
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    headings: document.querySelectorAll('h1').length,
    violations: (window as unknown as { violations: string[] }).violations,
  };
}

async function watch(browser: Browser, base: string, note: (page: Page | null, what: string) => void): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', (event) => violations.push(`against its policy: ${event.effectiveDirective} ${event.blockedURI}`));
  });
  context.on('console', (message) => note(message.page(), `console: ${message.text()}`));
  context.on('weberror', (error) => note(error.page(), `error: ${error.error().message}`));
  // An icon that is still on its way when the next page opens is given up: that is no failure.
  context.on('requestfailed', (request) => { const why = request.failure()?.errorText ?? ''; if (why !== 'net::ERR_ABORTED') note(request.frame().page(), `${why}: ${request.url()}`); });
  context.on('request', (request) => { if (!request.url().startsWith(base) && !request.url().startsWith('data:')) note(request.frame().page(), `asked outside: ${request.url()}`); });
  context.on('response', (response) => { if (response.status() >= 400) note(response.frame().page(), `${response.status()}: ${response.url()}`); });
  return context;
}

interface Answer { readonly status: number; readonly content: Uint8Array }

/** Asks as a browser does, over redirects; Node's own fetch trips over servers that close without a word, as Python's. */
export const ask = (address: string, moves = 5): Promise<Answer> => new Promise((resolve, reject) => {
  get(address, (answer) => {
    const { statusCode: status = 0, headers: { location } } = answer;
    if (location && status < 400 && moves > 0) {
      answer.resume();
      return resolve(ask(new URL(location, address).href, moves - 1));
    }
    const parts: Uint8Array[] = [];
    answer.on('data', (part: Uint8Array) => parts.push(part)).on('error', reject).on('end', () => resolve({ status, content: Buffer.concat(parts) }));
  }).on('error', reject);
});

/** The file of the build that stands at an address; what is wrong with it otherwise. */
async function fileAt(address: string, files: ReadonlyMap<string, string>): Promise<{ readonly file?: string; readonly wrong?: string }> {
  try {
    const { status, content } = address.startsWith('file:') ? { status: 200, content: await readFile(fileURLToPath(address.replace(/\?.*$/, ''))) } : await ask(address);
    const file = files.get(digest(content));
    return status === 200 && file ? { file } : { wrong: status === 200 ? 'not a file of the build' : String(status) };
  } catch (problem) {
    return { wrong: String(problem) };
  }
}

/** Files by what they hold, so that a file is known by any address that a host gives it. Of twins either will do: what they hold is the same. */
async function filesByContent(dist: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [digest(await readFile(file)), relative(dist, file)] as const)));
}

/** What does not answer below `base`, of files of the build: for hosts that need no second look in a browser. */
export async function unanswered(dist: string, base: string): Promise<readonly string[]> {
  const files = await filesByContent(dist);
  const wrong: string[] = [];
  for (const file of files.values()) {
    const found = await fileAt(base + file, files);
    if (found.file !== file) wrong.push(`${file}: ${found.wrong ?? `is ${found.file}`}`);
  }
  return wrong;
}

/** Follows every link from `starts`, files of the build below `base`, and asks for everything that a page names. */
export async function crawl(browser: Browser, dist: string, base: string, starts: readonly string[]): Promise<Crawl> {
  const trouble: string[] = [];
  const at = new Map<Page, string>();
  const short = (address: string): string => (address.startsWith(base) ? address.slice(base.length) : address);
  const context = await watch(browser, base, (page, what) => trouble.push(`${short((page && at.get(page)) ?? '?')}: ${what}`));
  const visits = new Map<string, Visit | undefined>();
  const waiting: string[] = [];
  const plan = (address: string): void => { if (!visits.has(address)) { visits.set(address, undefined); waiting.push(address); } };
  starts.forEach((file) => plan(base + file));

  let busy = 0;
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    for (;;) {
      const address = waiting.shift();
      if (address === undefined) {
        if (busy === 0) break;
        await new Promise((resolve) => { setTimeout(resolve, 20); });
        continue;
      }
      busy += 1;
      at.set(page, address);
      try {
        await page.goto(address, { waitUntil: 'load' });
        const visit = await page.evaluate(look);
        visits.set(address, visit);
        trouble.push(...visit.violations.map((one) => `${short(address)}: ${one}`), ...(visit.headings > 0 ? [] : [`${short(address)}: no heading`]));
        visit.links.map(withoutHash).filter((link) => link.startsWith(base) && /\.html(?:\?|$)/.test(link)).forEach((link) => plan(link.replace(/\?.*$/, '')));
      } catch (problem) {
        trouble.push(`${short(address)}: ${String(problem)}`);
      } finally { busy -= 1; }
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  await context.close();

  const files = await filesByContent(dist);
  const found = new Map<string, string>();
  const addresses = [...new Set([...visits.keys(), ...[...visits.values()].flatMap((visit) => visit?.links.map(withoutHash) ?? [])])];
  const own = addresses.filter((address) => address.startsWith(base));
  const origin = base.startsWith('file:') ? 'file:' : new URL(base).origin;
  const wrong = new Map(addresses.filter((address) => !address.startsWith(base) && address.startsWith(origin)).map((address) => [address, 'leads out of the folder']));
  for (let i = 0; i < own.length; i += 16) {
    await Promise.all(own.slice(i, i + 16).map(async (address) => {
      const { file, wrong: why } = await fileAt(address, files);
      if (file) found.set(address, file); else wrong.set(address, why ?? '');
    }));
  }
  for (const [address, visit] of visits) {
    for (const link of visit?.links ?? []) {
      const target = withoutHash(link);
      const why = wrong.get(target);
      if (why !== undefined) trouble.push(`${short(address)}: ${short(link)}: ${why}`);
      const [, hash] = link.split('#');
      const page = visits.get(target.replace(/\?.*$/, ''));
      if (hash && page && !page.ids.includes(decodeURIComponent(hash))) trouble.push(`${short(address)}: ${short(link)}: no such place`);
    }
  }
  const opened = [...visits].flatMap(([address, visit]) => (visit ? [found.get(address) ?? address] : []));
  return { opened: [...new Set(opened)].toSorted(), asked: own.length, trouble };
}
