/** One build, anywhere: a domain's root, a folder, clean addresses or exact keys, nginx, a disk. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { builtPages, distFiles, isChapter } from './built.ts';

let browser: Browser;
const servers: Server[] = [];
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); for (const server of servers) { server.closeAllConnections(); server.close(); } });

async function serve(mount: string, options: { extensions: string[]; single?: boolean; indexes: boolean }): Promise<string> {
  const files = sirv(inject('dist'), { dev: true, extensions: options.extensions });
  const lost = readFileSync(join(inject('dist'), '404.html'));
  const server = createServer((request, response) => {
    const inside = request.url?.startsWith(mount) && (options.indexes || !request.url.endsWith('/'));
    const answerLost = () => { response.writeHead(404, { 'content-type': 'text/html' }).end(lost); };
    if (!inside || !request.url) return answerLost();
    request.url = `/${request.url.slice(mount.length)}`;
    files(request, response, answerLost);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${mount}`;
}

/** A few pages of each kind: all of them are read for broken links elsewhere; here they are opened. */
const sample = (): string[] => {
  const paths = builtPages().map(({ path }) => path).filter((path) => path !== '404.html');
  const many = ['charts/', 'embed/'];
  const some = many.flatMap((folder) => paths.filter((path) => path.startsWith(folder)).filter((_, index) => index % 8 === 0));
  return [...paths.filter((path) => !many.some((folder) => path.startsWith(folder))), ...some];
};

async function troublesAt(base: string): Promise<string[]> {
  const all: string[] = [];
  for (const path of sample()) {
    const { page, trouble, close } = await openPage(browser, base + path);
    const violations = await page.evaluate(() => (window as unknown as { violations?: string[] }).violations ?? []);
    all.push(...[...trouble, ...violations].map((one) => `${path}: ${one}`));
    expect(await page.locator('h1').count(), path).toBeGreaterThan(0);
    await close();
  }
  return all;
}

describe('opened without a failed request, a console message or a breach of its policy', { timeout: 180_000 }, () => {
  it('at a domain’s root', async () => expect(await troublesAt(await serve('/', { extensions: [], indexes: true }))).toEqual([]));
  it('in a folder, with clean addresses', async () => expect(await troublesAt(await serve('/project/tianjin/', { extensions: ['html'], indexes: true }))).toEqual([]));
  it('from a bare object store: exact keys, no index documents', async () => expect(await troublesAt(await serve('/bucket/', { extensions: [], indexes: false }))).toEqual([]));
  it('from a disk, scrollytelling too', async () => {
    const base = pathToFileURL(`${inject('dist')}/`).href;
    expect(await troublesAt(base)).toEqual([]);
    const chapter = builtPages().find(({ html, path }) => isChapter({ path } as never) && html.includes('data-scrolly'))?.path ?? '';
    const { page, close } = await openPage(browser, base + chapter);
    await page.waitForSelector('.scrolly-picture svg [data-k]', { state: 'attached' });
    await page.locator('.prose .num').first().click();
    expect(await page.locator('.card:popover-open').count()).toBe(1);
    await close();
  });
});

describe('the page for lost addresses', () => {
  it('stands alone at any depth and finds the way home', async () => {
    const base = await serve('/project/tianjin/', { extensions: [], indexes: true });
    const { page, trouble, close } = await openPage(browser, `${base}no/such/page.html`);
    expect(trouble.filter((one) => !one.includes('no/such/page.html') && !one.includes('404 (Not Found)'))).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.skip-link') ?? document.body).position)).toBe('fixed');
    await page.locator('main a', { hasText: 'Data' }).click();
    await page.waitForURL(`${base}data.html`);
    await close();
  });
});

describe('what lies beside the pages', () => {
  it('are compressed copies that say the same', () => {
    const texts = distFiles().filter((file) => /\.(?:html|css|js)$/.test(file));
    expect(texts.length).toBeGreaterThan(30);
    for (const file of texts.filter((_, index) => index % 7 === 0)) {
      const path = join(inject('dist'), file);
      const content = readFileSync(path);
      if (content.byteLength < 512) continue;
      expect(brotliDecompressSync(readFileSync(`${path}.br`)).equals(content), file).toBe(true);
      expect(gunzipSync(readFileSync(`${path}.gz`)).equals(content), file).toBe(true);
    }
  });

  it('is one policy on each page, without unsafe words and without inline styles', () => {
    for (const { path, html } of builtPages()) {
      const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      expect(policy.replaceAll('&#39;', "'"), path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe');
      expect(html.match(/<[a-z][^>]*\sstyle="/gi), `inline style in ${path}`).toBeNull();
      expect(html.match(/<[a-z][^>]*\son[a-z]+="/gi), `inline handler in ${path}`).toBeNull();
    }
  });

  it('is nothing absolute where the site’s address is unknown', () => {
    for (const { path, html } of builtPages()) expect(html.includes('rel="canonical"'), path).toBe(false);
    expect(distFiles()).toContain('robots.txt');
    expect(distFiles()).not.toContain('sitemap.xml');
  });
});

describe('nginx, configured as the build suggests', () => {
  let nginx: ChildProcess | undefined;
  let folder: string;
  const port = 18_000 + (process.pid % 1000);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const suggested = readFileSync(join(inject('dist'), 'hosting/nginx.conf'), 'utf8');
    const server = suggested.replace('listen 80;', `listen 127.0.0.1:${port};`).replace(/root .*;/, `root ${inject('dist')};`);
    writeFileSync(join(folder, 'nginx.conf'), `daemon off;\nerror_log ${folder}/error.log;\npid ${folder}/pid;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}\nhttp {\n  include /etc/nginx/mime.types;\n  access_log off;\n  client_body_temp_path ${folder}/a;\n  proxy_temp_path ${folder}/b;\n  fastcgi_temp_path ${folder}/c;\n  uwsgi_temp_path ${folder}/d;\n  scgi_temp_path ${folder}/e;\n${server}\n}\n`);
    await promisify(execFile)('nginx', ['-t', '-c', join(folder, 'nginx.conf'), '-p', folder]);
    nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' });
    for (let i = 0; i < 50; i += 1) {
      if (await fetch(`http://127.0.0.1:${port}/index.html`).then(() => true, () => false)) return;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
    throw new Error('nginx did not come up');
  });
  afterAll(() => { nginx?.kill('SIGQUIT'); rmSync(folder, { recursive: true, force: true }); });

  it('serves pages with policy, compression and caching', async () => {
    const page = await fetch(`http://127.0.0.1:${port}/index.html`, { headers: { 'accept-encoding': 'gzip' } });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const asset = distFiles().find((file) => /^assets\/.*\.js$/.test(file)) ?? '';
    expect((await fetch(`http://127.0.0.1:${port}/${asset}`)).headers.get('cache-control')).toContain('immutable');
    const lost = await fetch(`http://127.0.0.1:${port}/a/b/c`);
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('There is no page here');
  });

  it('shows pages without a breach', { timeout: 120_000 }, async () => expect(await troublesAt(`http://127.0.0.1:${port}/`)).toEqual([]));
});
