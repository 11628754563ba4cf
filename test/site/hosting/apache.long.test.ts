/** Apache, where it is installed, with the build's `apache.conf`: what a visitor is sent, asked with each encoding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { apache, hasApache } from '../support/apache.ts';
import { chaptersWithPassages } from '../support/built.ts';
import type { Host } from '../support/hosts.ts';

describe.skipIf(!hasApache)('Apache in a folder, with MultiViews on', () => {
  let host: Host;
  beforeAll(async () => {
    host = await apache(inject('dist'), '/some/folder/');
  });
  afterAll(() => host.close());

  const ask = async (path: string, encoding = 'br'): Promise<Response> =>
    fetch(host.base + path, { headers: { 'accept-encoding': encoding }, redirect: 'manual' });
  const file = (name: string): string => readFileSync(join(inject('dist'), name), 'utf8');

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('answers %s with the copy made for it', async (asked, sent) => {
    for (const path of ['', chaptersWithPassages()[0] ?? '', 'data/figures.json', 'data/figures.csv']) {
      const answer = await ask(path, asked);
      expect(answer.headers.get('content-encoding'), path).toBe(sent);
      expect(await answer.text(), path).toBe(file(path || 'index.html'));
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect(answer.headers.get('content-type')).toMatch(/charset=utf-8/);
    }
  });

  it('keeps only what has a hash in its name, and lets others frame only embeds and pictures', async () => {
    const [embed] = /embed\/[\w-]+\.html/.exec(file('charts/index.html') + file('data/figures.json')) ?? [];
    const script = /assets\/[\w.-]+\.js/.exec(file('index.html'))?.[0] ?? '';
    expect((await ask(script)).headers.get('cache-control')).toContain('immutable');
    expect((await ask('')).headers.get('cache-control')).toContain('must-revalidate');
    expect((await ask('')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const framed = (await ask(embed ?? 'embed/beijing-air.html')).headers;
    expect(framed.get('content-security-policy')).toContain('frame-ancestors *');
    expect(framed.get('access-control-allow-origin')).toBe('*');
  });

  it('leads an address without “.html” to its page, and a lost one at any depth to the page for these', async () => {
    const chapter = (chaptersWithPassages()[0] ?? '').replace('.html', '');
    for (const path of ['data', 'data/', 'data?source=x', chapter, `${chapter}/`]) {
      const to = (await ask(path)).headers.get('location') ?? '';
      expect(to, path).toBe(`${host.base}${path.split(/\/?(?:\?|$)/)[0]}.html${path.includes('?') ? '?source=x' : ''}`);
    }
    for (const path of ['lost', 'lost/deep/page.html', 'charts/lost']) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toBe(file('404.html'));
    }
  });
});
