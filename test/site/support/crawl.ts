/** Opens every page of a hosted build, as a reader who follows every link would, and keeps whatever goes wrong. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { cardsIn } from './built.ts';

export interface Crawl {
  /** Pages that were opened, as files of the build. */
  readonly opened: readonly string[];
  /** Addresses that were asked for, pages and everything that they name. */
  readonly asked: number;
  /** What went wrong, each once, with the first page where it did and the number of others. */
  readonly trouble: readonly string[];
}

interface Visit {
  /** Where a host moved it. */ readonly at: string;
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly headings: number;
  readonly violations: readonly string[];
}

/** Tabs that load beside each other: more make two cores no faster. */
const TABS = 5;
const ASKED_AT_ONCE = 16;

const withoutHash = (address: string): string => address.replace(/#.*$/, '');
const withoutQuery = (address: string): string => address.replace(/\?.*$/, '');
const digest = (content: Uint8Array): string => createHash('sha1').update(content).digest('hex');

/** Runs in the page. What it names by `href` or `src`, as the browser resolves it, and what its policy refused. */
function look(): Visit {
  const named = [...document.querySelectorAll('[href],[src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const links = named
    .filter((address) => !address.startsWith('data:'))
    .map((address) => new URL(address, document.baseURI).href);
  return {
    at: location.href,
    links: [...new Set(links)],
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    headings: document.querySelectorAll('h1').length,
    violations: (window as unknown as { violations: string[] }).violations,
  };
}

async function watch(
  browser: Browser,
  base: string,
  note: (page: Page | null, what: string) => void,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', (event) =>
      violations.push(`against its policy: ${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  context.on('console', (message) => note(message.page(), `console: ${message.text()}`));
  context.on('weberror', (error) => note(error.page(), `error: ${error.error().message}`));
  // An icon that is still on its way when the next page opens is given up: that is no failure.
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') note(request.frame().page(), `${why}: ${request.url()}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:'))
      note(request.frame().page(), `asked outside: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(response.frame().page(), `${response.status()}: ${response.url()}`);
  });
  return context;
}

interface Answer {
  readonly status: number;
  readonly content: Uint8Array;
}

/** Asks as a browser does, over redirects; Node's own fetch trips over servers that close without a word, as Python's. */
export const ask = (address: string, moves = 5): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, (answer) => {
      const {
        statusCode: status = 0,
        headers: { location },
      } = answer;
      if (location && status < 400 && moves > 0) {
        answer.resume();
        return resolve(ask(new URL(location, address).href, moves - 1));
      }
      const parts: Uint8Array[] = [];
      answer
        .on('data', (part: Uint8Array) => parts.push(part))
        .on('error', reject)
        .on('end', () => resolve({ status, content: Buffer.concat(parts) }));
    }).on('error', reject);
  });

/** The file of the build that stands at an address; what is wrong with it otherwise. */
async function fileAt(
  address: string,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly file?: string; readonly wrong?: string }> {
  try {
    const { status, content } = address.startsWith('file:')
      ? { status: 200, content: await readFile(fileURLToPath(withoutQuery(address))) }
      : await ask(address);
    const file = files.get(digest(content));
    return status === 200 && file ? { file } : { wrong: status === 200 ? 'not a file of the build' : String(status) };
  } catch (problem) {
    return { wrong: String(problem) };
  }
}

/** Files by what they hold, so that a file is known by any address that a host gives it. Of twins either will do: what they hold is the same. */
async function filesByContent(dist: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [digest(await readFile(file)), relative(dist, file)] as const)),
  );
}

/** What does not answer below `base`, of files of the build: for hosts that need no second look in a browser. */
export async function unanswered(dist: string, base: string): Promise<readonly string[]> {
  const files = await filesByContent(dist);
  const wrong: string[] = [];
  const askFor = async (file: string): Promise<void> => {
    const found = await fileAt(base + file, files);
    if (found.file !== file) wrong.push(`${file}: ${found.wrong ?? `is ${found.file}`}`);
  };
  const all = [...files.values()];
  // No more than wait in line at Python’s server: what finds its line full asks again a second later.
  for (let i = 0; i < all.length; i += 4) await Promise.all(all.slice(i, i + 4).map(askFor));
  return wrong;
}

const namedBefore = new Map<string, readonly string[]>();

/** What a page names as it was written, its evidence cards included, which are not in the document until they are opened. */
async function writtenIn(path: string): Promise<readonly string[]> {
  const known = namedBefore.get(path);
  if (known) return known;
  const root = parse(await readFile(path, 'utf8'));
  const named = [root, cardsIn(root)]
    .flatMap((part) => part.querySelectorAll('[href],[src]'))
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  const own = [...new Set(named)].filter((address) => !address.startsWith('data:'));
  namedBefore.set(path, own);
  return own;
}

type Note = (page: string, what: string) => void;
type Visits = ReadonlyMap<string, Visit | undefined>;

/** Where a crawl begins, and which of the pages that it comes to are opened; all, unless told. */
export interface Way {
  readonly starts: readonly string[];
  readonly isOpened?: (file: string) => boolean;
}

/** Opens pages in tabs beside each other, from `starts` on to whatever they lead to below `base`. */
async function openAll(
  context: BrowserContext,
  base: string,
  { starts, isOpened = () => true }: Way,
  at: Map<Page, string>,
  note: Note,
): Promise<Visits> {
  const visits = new Map<string, Visit | undefined>();
  const waiting: string[] = [];
  const plan = (address: string): void => {
    if (!visits.has(address) && isOpened(address.slice(base.length))) {
      visits.set(address, undefined);
      waiting.push(address);
    }
  };
  starts.forEach((file) => plan(base + file));
  let busy = 0;
  const visit = async (page: Page, address: string): Promise<void> => {
    at.set(page, address);
    try {
      await page.goto(address, { waitUntil: 'load' });
      const seen = await page.evaluate(look);
      visits.set(address, seen);
      for (const one of seen.violations) note(address, one);
      if (seen.headings === 0) note(address, 'no heading');
      seen.links
        .map(withoutHash)
        .filter((link) => link.startsWith(base) && /\.html(?:\?|$)/.test(link))
        .forEach((link) => plan(withoutQuery(link)));
    } catch (problem) {
      note(address, String(problem));
    }
  };
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    while (waiting.length > 0 || busy > 0) {
      const address = waiting.shift();
      if (address === undefined) {
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
        continue;
      }
      busy += 1;
      await visit(page, address).finally(() => {
        busy -= 1;
      });
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return visits;
}

/** Asks for each address that the pages name, once, and looks for each hash; returns the files of the build that were found, by address. */
async function followAll(visits: Visits, dist: string, base: string, note: Note): Promise<ReadonlyMap<string, string>> {
  const files = await filesByContent(dist);
  const found = new Map<string, string>();
  const wrong = new Map<string, string>();
  const origin = base.startsWith('file:') ? 'file:' : new URL(base).origin;
  const askFor = async (addresses: Iterable<string>): Promise<void> => {
    const fresh = [...new Set(addresses)].filter(
      (address) => address.startsWith(origin) && !found.has(address) && !wrong.has(address),
    );
    const one = async (address: string): Promise<void> => {
      const { file, wrong: why = '' } = address.startsWith(base)
        ? await fileAt(address, files)
        : { wrong: 'leads out of the folder' };
      if (file) found.set(address, file);
      else wrong.set(address, why);
    };
    for (let i = 0; i < fresh.length; i += ASKED_AT_ONCE) await Promise.all(fresh.slice(i, i + ASKED_AT_ONCE).map(one));
  };
  await askFor(visits.keys());
  for (const [address, visit] of visits) {
    if (!visit) continue;
    const file = found.get(address);
    const written = file ? await writtenIn(join(dist, file)) : [];
    const links = new Set([...visit.links, ...written.map((link) => new URL(link, visit.at).href)]);
    await askFor([...links].map(withoutHash));
    for (const link of links) {
      const [target = '', hash] = link.split('#');
      const why = wrong.get(target);
      if (why !== undefined) note(address, `${link}: ${why}`);
      const page = visits.get(withoutQuery(target));
      if (hash && page && !page.ids.includes(decodeURIComponent(hash))) note(address, `${link}: no such place`);
    }
  }
  return found;
}

/** Follows every link from `starts`, files of the build below `base`, and asks for everything that a page names. */
export async function crawl(browser: Browser, dist: string, base: string, way: Way): Promise<Crawl> {
  const trouble = new Map<string, Set<string>>();
  const note: Note = (page, what) => {
    const told = what.replaceAll(base, '');
    trouble.set(told, (trouble.get(told) ?? new Set()).add(page.startsWith(base) ? page.slice(base.length) : page));
  };
  const at = new Map<Page, string>();
  const context = await watch(browser, base, (page, what) => note((page && at.get(page)) ?? 'some page', what));
  const visits = await openAll(context, base, way, at, note);
  await context.close();
  const found = await followAll(visits, dist, base, note);
  const opened = [...visits].flatMap(([address, visit]) => (visit ? [found.get(address) ?? address] : []));
  const told = [...trouble].map(
    ([what, [first = '', ...others]]) => `${first}${others.length > 0 ? ` and ${others.length} more` : ''}: ${what}`,
  );
  return { opened: [...new Set(opened)].toSorted(), asked: found.size, trouble: told };
}
