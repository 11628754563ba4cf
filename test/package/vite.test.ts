/** The packed package in a stranger's Vite page: the custom element and the scrolly bundled, served and looked at in Chromium. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../site/support/browser.ts';
import { root, run, stranger, type Stranger } from './pack.ts';

const ROWS = [{ key: 'oak', label: 'Oak', datum: { value: 40, text: '40 trees', status: 'reported' } }];
let project: Stranger;
let server: Server;

beforeAll(async () => {
  project = await stranger(inject('tarball'));
  project.write(
    'index.html',
    `<!doctype html><html lang="en"><head><title>Trees</title><link rel="icon" href="data:,"></head><body><retooling-chart kind="bar" src="rows.json">Trees, as a list</retooling-chart><div id="story">${[10, 90].map((x) => `<figure><svg viewBox="0 0 100 50" role="img" aria-label="A dot"><circle cx="${x}" cy="25" r="9"/></svg><figcaption>Words</figcaption></figure>`).join('')}</div><script type="module" src="/main.js"></script></body></html>`,
  );
  project.write(
    'main.js',
    "import 'retooling-tianjin/element';\nimport { scrolly } from 'retooling-tianjin/scrolly';\nscrolly(document.querySelector('#story'));\n",
  );
  project.write('public/rows.json', JSON.stringify(ROWS));
  await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--base', './'], {
    cwd: project.folder,
  });
  const files = sirv(join(project.folder, 'dist'), { dev: true });
  server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  project.remove();
});

describe('a stranger’s Vite page', () => {
  it('draws its rows with the custom element', async () => {
    const browser = await openBrowser();
    const { page, trouble } = await openPage(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const picture = page.locator('retooling-chart svg.rt-wide');
    await picture.waitFor({ state: 'visible' });
    expect(await picture.textContent()).toContain('40 trees');
    // The scrolly as a function: two figures are one picture with the circle of the first.
    const circle = page.locator('#story.rt-pinning > .rt-stage circle');
    expect(await circle.getAttribute('cx')).toBe('10');
    expect(await page.locator('#story > figure > svg').first().isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await browser.close();
  });
});
