/** A stranger's page in Chromium that has the packed package's files: whatever paper, styles, names and policy it has. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import type * as Charts from '../../src/package/index.ts';
import { openBrowser } from '../site/support/browser.ts';
import { stranger } from './pack.ts';

export const ROWS = [
  { key: 'oak', label: 'Oak', datum: { value: 40, text: '40 trees', status: 'reported', label: 'Oak: 40 trees' } },
  { key: 'elm', label: 'Elm', datum: { value: -5, text: '−5', status: 'planned', label: 'Elm: −5' } },
] as const;
export const JSON_ROWS = `<script type="application/json">${JSON.stringify(ROWS)}</script>`;
export const MODULE = '<script type="module" src="/lib/element/retooling-chart.js"></script>';
export const ELEMENT = `<retooling-chart kind="bar">${JSON_ROWS}</retooling-chart>`;

export interface HostPage {
  /** What the page's server serves. */
  readonly folder: string;
  readonly page: Page;
  readonly charts: typeof Charts;
  /** Paths that were asked for. */
  readonly requests: string[];
  /** Opens a page of a stranger's and waits for its elements, if it has any. */
  open(
    body: string,
    given?: { readonly css?: string; readonly attributes?: string; readonly head?: string },
  ): Promise<void>;
  close(): Promise<void>;
}

export async function openHostPage(tarball: string): Promise<HostPage> {
  const project = await stranger(tarball);
  const installed = join(project.folder, 'node_modules/retooling-tianjin');
  const charts = (await import(pathToFileURL(join(installed, 'lib/package/index.js')).href)) as typeof Charts;
  const files = sirv(installed, { dev: true });
  const requests: string[] = [];
  let host = '';
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    files(request, response, () => {
      if (request.url === '/slow.js') return void setTimeout(() => response.end(''), 500);
      const isRows = request.url?.startsWith('/rows.json');
      response
        .writeHead(200, { 'content-type': isRows ? 'application/json' : 'text/html; charset=utf-8' })
        .end(isRows ? JSON.stringify(ROWS) : host);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  return {
    ...{ folder: installed, page, charts, requests },
    open: async (body, { css = '', attributes = '', head = '' } = {}) => {
      host = `<!doctype html><html lang="en" ${attributes}><head><title>Trees</title><link rel="icon" href="data:,">${head}<link rel="stylesheet" href="/lib/style.css"><style>body { margin: 0 } ${css}</style></head><body>${body}</body></html>`;
      await page.goto(`${origin}/`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('retooling-chart')].every((one) =>
          one.shadowRoot?.querySelector('.figure .rt-scene, .error'),
        ),
      );
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      project.remove();
    },
  };
}
