/** Firefox and WebKit for the site's tests, where they are installed: the little that a walk needs of a browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Browser } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { openPage } from './browser.ts';
import { withFonts } from './font-sets.ts';

export { FIREFOX } from './firefox.ts';
export const WEBKIT = process.env['WEBKIT_DRIVER'] ?? ['/usr/bin/WebKitWebDriver'].find((path) => existsSync(path));

export interface Driver {
  go(address: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Presses the Tab key as a reader would. */
  tab(): Promise<void>;
  /** Runs a function of the page and waits for what it promises. */
  run<T>(work: (...given: never[]) => T | Promise<T>, ...given: readonly unknown[]): Promise<T>;
  close(): Promise<void>;
}

export async function openChromium(browser: Browser): Promise<Driver> {
  const { page, close } = await openPage(browser, 'about:blank');
  return {
    go: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    tab: () => page.keyboard.press('Tab'),
    run: (work, ...given) => page.evaluate<never>(`(${String(work)})(...${JSON.stringify(given)})`),
    close,
  };
}

/** `args`: to Firefox itself. */
export async function openFirefox(path: string, args: string[] = []): Promise<Driver> {
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', executablePath: path, headless: true, args },
    env: await withFonts(),
  });
  const page = await browser.newPage();
  return {
    go: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    resize: (width, height) => page.setViewport({ width, height }),
    tab: () => page.keyboard.press('Tab'),
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
export async function openWebKit(path: string): Promise<Driver> {
  const port = await freePort();
  const driver: ChildProcess = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', path, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: await withFonts(),
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
      tab: async () => {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: '\u{e004}' }));
        await send('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
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
