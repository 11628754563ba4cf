/** The same random walk in Firefox and WebKit; left out, with a word on it, where they are not installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { chaptersWithPassages } from '../support/built.ts';
import { FIREFOX } from '../support/firefox.ts';
import { reportPassages, seeded, troubleIn, waitForRest, type PassageReport } from '../support/stage-report.ts';

const WEBKIT = process.env['WEBKIT_DRIVER'] ?? ['/usr/bin/WebKitWebDriver'].find((path) => existsSync(path));

/** What a walk needs of a browser. */
interface Driver {
  go(address: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function of the page and waits for what it promises. */
  run<T>(work: (...given: never[]) => T | Promise<T>, ...given: readonly unknown[]): Promise<T>;
  close(): Promise<void>;
}

async function openFirefox(path: string): Promise<Driver> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  const page = await browser.newPage();
  return {
    go: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    resize: (width, height) => page.setViewport({ width, height }),
    run: (work, ...given) => page.evaluate(`(${String(work)})(...${JSON.stringify(given)})`) as Promise<never>,
    close: () => browser.close(),
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Plain WebDriver: GTK's WebKit speaks nothing else. It has no headless mode, so it gets a display of its own. */
async function openWebKit(path: string): Promise<Driver> {
  const port = await freePort();
  const driver: ChildProcess = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', path, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const stop = (): void => {
    if (driver.pid) {
      try {
        process.kill(-driver.pid);
      } catch {
        /* gone already */
      }
    }
  };
  const send = async (method: string, place: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${place}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${place}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        await send('GET', '/status');
        break;
      } catch (problem) {
        if (tries > 100) throw problem;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    const { sessionId } = (await send('POST', '/session', { capabilities: { alwaysMatch: {} } })) as {
      sessionId: string;
    };
    const at = `/session/${sessionId}`;
    await send('POST', `${at}/timeouts`, { script: 20_000, pageLoad: 30_000 });
    return {
      go: async (address) => {
        await send('POST', `${at}/url`, { url: address });
      },
      resize: async (width, height) => {
        await send('POST', `${at}/window/rect`, { width, height });
      },
      run: (work, ...given) =>
        send('POST', `${at}/execute/async`, {
          script: `const done = arguments[arguments.length - 1]; Promise.resolve((${String(work)})(...arguments[0])).then(done, (e) => done(String(e)));`,
          args: [given],
        }) as Promise<never>,
      close: async () => {
        await send('DELETE', at).catch(() => undefined);
        stop();
      },
    };
  } catch (problem) {
    stop();
    throw problem;
  }
}

const ACTS: readonly ((share: number) => void)[] = [
  (share) => scrollTo({ top: share * document.body.scrollHeight, behavior: 'instant' }),
  (share) => {
    const steps = [...document.querySelectorAll('.step')];
    steps[Math.floor(share * steps.length)]?.scrollIntoView({ behavior: 'instant' });
  },
  (share) => scrollBy({ top: (share - 0.5) * 3000, behavior: 'instant' }),
  (share) => scrollBy({ top: (share - 0.5) * 900 }),
  (share) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-walk]')].filter((button) => button.offsetParent);
    buttons[Math.floor(share * buttons.length)]?.click();
  },
];
const SIZES = [
  [412, 823],
  [1280, 900],
  [800, 1000],
] as const;

let open: Driver | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function walk(driver: Driver, seed: number): Promise<void> {
  open = driver;
  const random = seeded(seed);
  const seen = new Set<string>();
  const paths = chaptersWithPassages();
  const longest = paths[1] ?? paths[0] ?? '';
  await driver.resize(412, 823);
  await driver.go(inject('site') + longest);
  for (let stop = 0; stop < 8; stop += 1) {
    const done: number[] = [];
    if (stop % 3 === 2) {
      const [width, height] = SIZES[Math.floor(random() * SIZES.length)] ?? SIZES[0];
      await driver.resize(width, height);
    }
    for (let i = 0; i < 3; i += 1) {
      const act = Math.floor(random() * ACTS.length);
      done.push(act);
      await driver.run(ACTS[act] as (share: number) => void, random());
      await new Promise((resolve) => setTimeout(resolve, random() * 250));
    }
    if (stop % 2 === 0) await driver.run(ACTS[1] as (share: number) => void, random());
    expect(await driver.run(waitForRest)).toBe(true);
    const reports = (await driver.run(reportPassages)) as PassageReport[];
    for (const { step, between } of reports) if (!between) seen.add(step);
    expect(troubleIn(reports), `stop ${stop} after ${done.join(' ')}`).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(4);
  // A link into the middle, and what is remembered, work here too.
  const id = await driver.run(() => [...document.querySelectorAll('.step')].at(-2)?.id ?? '');
  await driver.go('about:blank');
  await driver.go(`${inject('site')}${longest}#${id}`);
  await driver.run(waitForRest);
  const linked = (await driver.run(reportPassages)) as PassageReport[];
  expect(linked.map(({ step }) => step)).toContain(id);
  expect(troubleIn(linked)).toEqual([]);
}

describe('the same walk', () => {
  it.skipIf(!FIREFOX)('in Firefox', { timeout: 90_000 }, async () => walk(await openFirefox(FIREFOX ?? ''), 3));
  it.skipIf(!WEBKIT)('in WebKit', { timeout: 90_000 }, async () => walk(await openWebKit(WEBKIT ?? ''), 4));
});
