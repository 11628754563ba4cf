/** The functions of the packed package in a browser: bundled into a page and a worker of a stranger's, and as plain modules that nothing has bundled. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHART_KINDS } from '../../src/charts/index.ts';
import { openBrowser, openPage } from '../site/support/browser.ts';
import { root, run, stranger, type Stranger } from './pack.ts';

const ROWS = "[{ key: 'oak', label: 'Oak', datum: { value: 40, text: '40 trees', status: 'reported' } }]";
const page = (head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trees</title><link rel="icon" href="data:,">${head}</head><body><div id="here"></div><div id="worker"></div></body></html>`;

let browser: Browser;
const servers: Server[] = [];
const projects: Stranger[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  for (const project of projects) project.remove();
});

async function serve(...folders: readonly string[]): Promise<string> {
  const layers = folders.map((folder) => sirv(folder, { dev: true }));
  const server = createServer((request, response) => {
    const next = (index: number): void => {
      const layer = layers[index];
      if (layer) layer(request, response, () => next(index + 1));
      else response.writeHead(404).end();
    };
    next(0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
async function project(files: Readonly<Record<string, string>>): Promise<Stranger> {
  const made = await stranger(inject('tarball'));
  for (const [path, text] of Object.entries(files)) made.write(path, text);
  projects.push(made);
  return made;
}
const vite = (made: Stranger) =>
  run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--base', './'], { cwd: made.folder });
const scripts = (made: Stranger): string[] =>
  readdirSync(join(made.folder, 'dist/assets'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(made.folder, 'dist/assets', file), 'utf8'));

describe('bundled by Vite', () => {
  it('draws in the page and in a worker', async () => {
    const made = await project({
      'index.html': page('<script type="module" src="/main.js"></script>'),
      'main.js': `import { renderBar } from 'retooling-tianjin';
import 'retooling-tianjin/style.css';
import Drawer from './drawer.js?worker';
document.querySelector('#here').innerHTML = renderBar(${ROWS}, { label: 'In the page' });
const worker = new Drawer();
worker.onmessage = ({ data }) => { document.querySelector('#worker').innerHTML = data; };`,
      'drawer.js': `import { describeChart, renderFile } from 'retooling-tianjin';
import { figure } from 'retooling-tianjin/data';
const svg = renderFile('bar', ${ROWS}, { headline: 'Forty oaks', subtitle: 'Trees in the park', source: 'Source: our count', licence: 'CC0' });
postMessage(svg + '<p>' + describeChart('bar', ${ROWS}) + '</p><p id="figure">' + figure('xh24-iva-growth').status + '</p>');`,
    });
    await vite(made);
    const { page: opened, trouble, close } = await openPage(browser, await serve(join(made.folder, 'dist')));
    await opened.locator('#worker svg').waitFor({ state: 'visible' });
    expect(await opened.locator('#here svg').getAttribute('aria-label')).toBe('In the page');
    expect(
      await opened
        .locator('#here rect.rt-bar')
        .first()
        .evaluate((bar) => getComputedStyle(bar).fill),
    ).not.toBe('rgb(0, 0, 0)');
    // style.css brings faces cut to the measure that the words were broken by.
    expect(
      await opened
        .locator('#here svg')
        .evaluate((svg) =>
          [...svg.querySelectorAll('text')].every(
            (text) => text.getBoundingClientRect().right <= svg.getBoundingClientRect().right + 1,
          ),
        ),
    ).toBe(true);
    expect(await opened.locator('#worker svg').textContent()).toContain('Forty oaks');
    expect(await opened.locator('#figure').textContent()).toMatch(/reported|claimed|derived/);
    expect(trouble).toEqual([]);
    await close();
  }, 120_000);

  it('keeps of the kinds the one that is used', async () => {
    const made = await project({
      'index.html': page('<script type="module" src="/main.js"></script>'),
      'main.js': `import { renderBar } from 'retooling-tianjin';\ndocument.body.innerHTML = renderBar(${ROWS});`,
    });
    await vite(made);
    const code = scripts(made).join('\n');
    const kept = Object.values(CHART_KINDS)
      .filter(({ about }) => code.includes(about.slice(0, 60)))
      .map(({ name }) => name);
    expect(kept).toEqual(['bar']);
    expect(code).not.toContain('China Daily');
    expect(brotliCompressSync(code).byteLength).toBeLessThan(70_000);
  }, 120_000);
});

describe('as plain modules in a browser, with an import map for its dependencies', () => {
  it('draws and refuses', async () => {
    const made = await project({});
    const { dependencies } = JSON.parse(
      readFileSync(join(made.folder, 'node_modules/retooling-tianjin/package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    // What its dependencies depend on is part of the map too.
    const named = new Set<string>();
    const add = (name: string): void => {
      // topojson-client's command line is nothing that a module imports.
      if (named.has(name) || name.startsWith('@types/') || name === 'commander') return;
      named.add(name);
      const { dependencies: next = {} } = JSON.parse(
        readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
      ) as { dependencies?: Record<string, string> };
      Object.keys(next).forEach(add);
    };
    Object.keys(dependencies).forEach(add);
    const { stdout } = await run(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `console.log(JSON.stringify(${JSON.stringify([...named])}.map((name) => [name, import.meta.resolve(name)])))`,
      ],
      { cwd: root },
    );
    const imports = Object.fromEntries(
      (JSON.parse(stdout) as [string, string][]).map(([name, url]) => [name, `/${relative(root, fileURLToPath(url))}`]),
    );
    // Its older form of package names its modules beside what Node loads.
    imports['topojson-client'] = '/node_modules/topojson-client/src/index.js';
    imports['retooling-tianjin'] = '/node_modules/retooling-tianjin/lib/package/index.js';
    imports['retooling-tianjin/data'] = '/node_modules/retooling-tianjin/lib/data/index.js';
    made.write(
      'index.html',
      page(`<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
import { renderMap, renderStep, Problem } from 'retooling-tianjin';
import { allFigures } from 'retooling-tianjin/data';
const svg = renderStep([{ type: 'series', key: 'park', label: 'Park', points: [{ date: '2016', datum: { value: 1, text: '1', status: 'reported' } }, { date: '2020-05', datum: { value: 3, text: 'three', status: 'reported' } }] }]);
document.querySelector('#here').innerHTML = svg;
try { renderMap([{ type: 'place' }]); } catch (error) { document.querySelector('#worker').textContent = String(error instanceof Problem) + ' ' + error.message + ' ' + allFigures().length; }
</script>`),
    );
    const { page: opened, trouble, close } = await openPage(browser, await serve(made.folder, root));
    await opened
      .locator('#worker', { hasText: 'true' })
      .waitFor({ timeout: 15_000 })
      .catch(() => {
        throw new Error(trouble.join('\n'));
      });
    expect(await opened.locator('#here svg').textContent()).toContain('three');
    expect(await opened.locator('#worker').textContent()).toMatch(/^true .*row 1[\s\S]*found:[\s\S]* \d{3}$/);
    expect(trouble).toEqual([]);
    await close();
  });
});
