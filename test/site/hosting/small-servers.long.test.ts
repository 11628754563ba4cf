/** lighttpd and BusyBox, where they are installed, with the build’s own configurations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { distFiles } from '../support/built.ts';
import { unanswered } from '../support/crawl.ts';
import { busybox, hasBusybox, hasLighttpd, lighttpd, type Host } from '../support/hosts.ts';

const LOST = ['lost', 'lost/deep/page.html', 'charts/lost', 'assets/lost.js'];
const file = (name: string): string => readFileSync(join(inject('dist'), name), 'utf8');
/** Each on a connection of its own: one that a slow machine kept waiting is closed by the server. */
const ask = async (host: Host, path: string, encoding: string): Promise<Response> =>
  fetch(host.base + path, { headers: { 'accept-encoding': encoding, connection: 'close' }, redirect: 'manual' });
/** One file of each type of text, by its address. */
const texts = (): readonly string[] => ['html', 'css', 'js', 'json', 'csv', 'svg', 'txt', 'webmanifest'].map(textOf);
const textOf = (ending: string): string =>
  distFiles().find((one) => one.endsWith(`.${ending}`) && distFiles().includes(`${one}.gz`)) ?? `no .${ending}`;

async function expectText(host: Host, encodings: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [asked, sent] of Object.entries(encodings))
    for (const path of texts()) {
      const answer = await ask(host, path, asked);
      expect([answer.status, answer.headers.get('content-encoding')], `${path} as ${asked}`).toEqual([200, sent]);
      expect(answer.headers.get('content-type'), path).toMatch(/; ?charset=utf-8$/);
      expect(await answer.text(), path).toBe(file(path));
    }
}

async function expectLost(host: Host): Promise<void> {
  for (const path of LOST) {
    const answer = await ask(host, path, 'identity');
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get('cache-control') ?? '', path).not.toContain('immutable');
    expect(await answer.text(), path).toBe(file('404.html'));
  }
}

describe.skipIf(!hasLighttpd)('lighttpd', () => {
  let host: Host;
  beforeAll(async () => {
    host = await lighttpd(inject('dist'));
  });
  afterAll(() => host.close());

  it('serves every file', async () => expect(await unanswered(inject('dist'), host.base)).toEqual([]));
  it('sends text with its charset, packed as it is asked for', () =>
    expectText(host, { br: 'br', gzip: 'gzip', identity: null }));
  it('answers lost addresses at any depth with the page for these, and lets nobody keep it', () => expectLost(host));

  it('sends policy, framing, sharing and how long to keep it', async () => {
    const script = distFiles().find((one) => /^assets\/main\..*\.js$/.test(one)) ?? '';
    const of = async (path: string): Promise<readonly (string | undefined)[]> => {
      const { headers } = await ask(host, path, 'br');
      expect([headers.get('x-content-type-options'), headers.get('vary')], path).toEqual([
        'nosniff',
        'Accept-Encoding',
      ]);
      return [
        headers.get('content-security-policy')?.split('frame-ancestors ')[1],
        headers.get('cache-control')?.split(', ').at(-1),
        headers.get('access-control-allow-origin') ?? undefined,
      ];
    };
    expect(await of('')).toEqual(["'none'", 'must-revalidate', undefined]);
    expect(await of(script)).toEqual(["'none'", 'immutable', undefined]);
    expect(await of('charts/gdp-by-place.html')).toEqual(["'none'", 'must-revalidate', '*']);
    expect(await of('charts/gdp-by-place.svg')).toEqual(['*', 'must-revalidate', '*']);
    expect(await of('embed/gdp-by-place.html')).toEqual(['*', 'must-revalidate', '*']);
    expect(await of('favicon.svg')).toEqual(['*', 'must-revalidate', undefined]);
  });

  it('leads a page with a slash after it to the page, and a folder without one to the page for lost addresses', async () => {
    expect((await ask(host, 'data.html/', 'br')).headers.get('location')).toBe('/data.html');
    for (const path of ['embed/', 'assets/', 'zh/element/', 'hosting/']) {
      const answer = await ask(host, path, 'br');
      expect([answer.status, await answer.text()], path).toEqual([404, file('404.html')]);
    }
  });

  it('leads an address without “.html” to its page', async () => {
    for (const path of ['data', 'data/', 'charts/gdp-by-place/', 'data?source=x'])
      expect((await ask(host, path, 'br')).headers.get('location'), path).toBe(
        `/${path.split(/\/?(?:\?|$)/)[0]}.html${path.includes('?') ? '?source=x' : ''}`,
      );
  });
});

describe.skipIf(!hasBusybox)('BusyBox', () => {
  let host: Host;
  beforeAll(async () => {
    host = await busybox(inject('dist'));
  });
  afterAll(() => host.close());

  it('serves every file', async () => expect(await unanswered(inject('dist'), host.base)).toEqual([]));
  it('sends text with its charset, and the gzip copy to who takes it', () =>
    expectText(host, { gzip: 'gzip', identity: null }));
  it('answers lost addresses at any depth with the page for these', () => expectLost(host));
});
