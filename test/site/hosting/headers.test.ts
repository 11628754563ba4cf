/** What hosts send with the configurations of the build: types, policy, framing, caching, copies, the page for lost addresses. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { OTHER_TYPES, TEXT_TYPES } from '../../../src/hosting/types-of-files.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { distFiles } from '../support/built.ts';
import { unanswered } from '../support/crawl.ts';
import { caddy, hasCaddy, hasNginx, hasPython, nginx, python, type Host } from '../support/hosts.ts';

let browser: Browser;
const open: Host[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});
afterAll(() => browser.close());

const hosted = async (host: Promise<Host>): Promise<string> => {
  open.push(await host);
  return (await host).base;
};

describe('hosts', () => {
  it.skipIf(!hasPython)('as plain as python3 -m http.server serve every file', async () =>
    expect(await unanswered(inject('dist'), await hosted(python(inject('dist'))))).toEqual([]),
  );

  it('are asked for every face: no stylesheet has one inside, which the policy would refuse', () => {
    const sheets = distFiles().filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(2);
    const inside = sheets.filter((file) => /url\(["']?data:/.test(readFileSync(join(inject('dist'), file), 'utf8')));
    expect(inside).toEqual([]);
  });

  const IMMUTABLE = 'public, max-age=31536000, immutable';
  const REVALIDATED = 'public, max-age=0, must-revalidate';
  const asset = (): string =>
    distFiles().find((file) => /^assets\/.*\.js$/.test(file) && distFiles().includes(`${file}.gz`)) ?? '';
  const expected = (): readonly (readonly [
    path: string,
    status: number,
    framed: string,
    caching: string,
    type: RegExp,
    shared: string | null,
  ])[] => [
    ['', 200, "'none'", REVALIDATED, /^text\/html; charset=utf-8$/, null],
    ['index.html', 200, "'none'", REVALIDATED, /^text\/html; charset=utf-8$/, null],
    [asset(), 200, "'none'", IMMUTABLE, /^(?:application|text)\/javascript; charset=utf-8$/, null],
    ['charts/gdp-by-place.html', 200, "'none'", REVALIDATED, /^text\/html; charset=utf-8$/, '*'],
    ['charts/gdp-by-place.csv', 200, "'none'", REVALIDATED, /^text\/csv; charset=utf-8$/, '*'],
    ['charts/gdp-by-place.svg', 200, '*', REVALIDATED, /^image\/svg\+xml; charset=utf-8$/, '*'],
    ['charts/gdp-by-place.json', 200, "'none'", REVALIDATED, /^application\/json; charset=utf-8$/, '*'],
    ['embed/gdp-by-place.html', 200, '*', REVALIDATED, /^text\/html; charset=utf-8$/, '*'],
    ['site.webmanifest', 200, "'none'", REVALIDATED, /^application\/manifest\+json; charset=utf-8$/, null],
    ['a/b/c', 404, "'none'", REVALIDATED, /^text\/html; charset=utf-8$/, null],
    ['none.json', 404, "'none'", REVALIDATED, /^text\/html; charset=utf-8$/, null],
    ['assets/none.js', 404, "'none'", REVALIDATED, /^text\/html; charset=utf-8$/, null],
  ];

  async function expectHeaders(base: string): Promise<void> {
    for (const [path, status, framed, caching, type, shared] of expected()) {
      const answer = await fetch(base + path, { headers: { 'accept-encoding': 'gzip' } });
      const of = (name: string): string | null => answer.headers.get(name);
      expect(
        [
          answer.status,
          of('content-security-policy')?.split('frame-ancestors ')[1],
          of('cache-control'),
          of('access-control-allow-origin'),
        ],
        path,
      ).toEqual([status, framed, caching, shared]);
      expect(of('content-type'), path).toMatch(type);
      expect([of('x-content-type-options'), of('referrer-policy')], path).toEqual([
        'nosniff',
        'strict-origin-when-cross-origin',
      ]);
      expect([of('content-encoding'), of('vary')], path).toEqual(['gzip', 'Accept-Encoding']);
      const text = await answer.text();
      if (status === 404) expect(text, path).toContain('There is no page here');
    }
    // A copy that lies there, not one made on the way; none for who asks for none.
    const length = async (encoding: string): Promise<number> =>
      (await (await fetch(`${base}index.html`, { headers: { 'accept-encoding': encoding } })).arrayBuffer()).byteLength;
    expect(await length('gzip')).toBe(await length('identity'));
    expect(
      (await fetch(`${base}index.html`, { headers: { 'accept-encoding': 'identity' } })).headers.get(
        'content-encoding',
      ),
    ).toBeNull();
    const leadsTo = async (path: string): Promise<string | null> =>
      (await fetch(base + path, { redirect: 'manual' })).headers.get('location');
    expect(await leadsTo('charts')).toBe('/charts/');
    for (const path of ['data', 'data/', 'charts/gdp-by-place', 'charts/gdp-by-place/'])
      expect(await leadsTo(path), path).toBe(`/${path.replace(/\/$/, '')}.html`);
    expect(await leadsTo('data?source=x')).toBe('/data.html?source=x');
    // Two slashes at its front would lead to another host.
    expect(await leadsTo('/elsewhere.example/%2e%2e/data')).toMatch(/^\/(?![/\\])/);
  }

  it.skipIf(!hasNginx)(
    'as nginx, configured as the build suggests, send policy, framing, caching and what is compressed',
    async () => {
      const base = await hosted(nginx(inject('dist')));
      await expectHeaders(base);
      const { headers } = await fetch(`${base}index.html`, { headers: { 'accept-encoding': 'gzip' } });
      expect(Number(headers.get('content-length'))).toBe(
        readFileSync(join(inject('dist'), 'index.html.gz')).byteLength,
      );
    },
  );

  it.skipIf(!hasCaddy)('as Caddy, configured as the build suggests, do the same', async () =>
    expectHeaders(await hosted(caddy(inject('dist')))),
  );

  it.skipIf(!hasNginx)('as nginx show pictures with the styles that stand in them', async () => {
    const base = await hosted(nginx(inject('dist')));
    for (const path of ['charts/gdp-by-place.svg', 'charts/region-map.dark.svg', 'favicon.svg']) {
      const { page, trouble, close } = await openPage(browser, base + path);
      expect(trouble, path).toEqual([]);
      if (path.startsWith('charts/'))
        expect(
          await page.evaluate(() => getComputedStyle(document.querySelector('rect') ?? document.documentElement).fill),
          path,
        ).not.toBe('rgb(0, 0, 0)');
      await close();
    }
  });
});

type Header = readonly [name: string, value: string];
interface Rule {
  readonly path: RegExp;
  readonly headers: readonly Header[];
}
const read = (file: string): string => readFileSync(join(inject('dist'), file), 'utf8');
const pattern = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`);

/** What Netlify and Cloudflare Pages both understand: a path, or a header with its value; 100 rules, 2,000 characters a line. */
function netlifyRules(): readonly Rule[] {
  const lines = read('_headers').split('\n');
  expect(lines.filter(({ length }) => length > 2000)).toEqual([]);
  const rules: { path: RegExp; headers: Header[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('/')) rules.push({ path: pattern(line), headers: [] });
    else if (line.trim() !== '' && !line.startsWith('#'))
      rules
        .at(-1)
        ?.headers.push((/^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? ['not a header', line]) as [string, string]);
  }
  return rules;
}

interface VercelFile {
  readonly headers: readonly { source: string; headers: readonly { key: string; value: string }[] }[];
  readonly redirects: readonly { source: string; destination: string; permanent: boolean }[];
}
const vercel = (): VercelFile => JSON.parse(read('hosting/vercel.json')) as VercelFile;
const vercelRules = (): readonly Rule[] =>
  vercel().headers.map(({ source, headers }) => ({
    path: pattern(source.replace('(.*)', '*')),
    headers: headers.map(({ key, value }) => [key, value] as const),
  }));

describe('services', () => {
  it.each([
    ['_headers', netlifyRules],
    ['vercel.json', vercelRules],
  ])('that read %s find each header once for each address', (_, rulesOf) => {
    const rules = rulesOf();
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.length).toBeLessThanOrEqual(100);
    const headersOf = (path: string) => rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
    for (const file of distFiles().filter((one) => !/\.(?:br|gz)$/.test(one))) {
      for (const address of new Set([`/${file}`, `/${file.replace(/(?:index)?\.html$/, '')}`])) {
        const headers = headersOf(address);
        const names = headers.map(([name]) => name);
        const of = (name: string) => headers.find((one) => one[0] === name)?.[1];
        expect(names.toSorted(), address).toEqual([...new Set(names)].toSorted());
        expect(names, address).not.toContain('not a header');
        expect(of('X-Content-Type-Options'), address).toBe('nosniff');
        expect(of('Cache-Control'), address).toBe(
          file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : undefined,
        );
        if (file.endsWith('.html') && file !== '404.html')
          expect(of('Content-Security-Policy')?.split('frame-ancestors ')[1], address).toBe(
            /(?:^|\/)embed\//.test(file) ? '*' : "'none'",
          );
        if (file.endsWith('.svg'))
          expect(of('Content-Security-Policy') ?? '', `${address}: its own styles`).not.toMatch(
            /(?:style|default)-src/,
          );
        if (/(?:^|\/)(?:charts|data|element|embed|oembed)\//.test(file))
          expect(of('Access-Control-Allow-Origin'), address).toBe('*');
      }
    }
  });

  it('Vercel leads an address without “.html” to its page, with a slash or none, and no other', () => {
    const { redirects } = vercel();
    const pages = distFiles().filter((file) => /\.html$/.test(file) && !/(?:^|\/)(?:index|404)\.html$/.test(file));
    expect(redirects.map(({ source }) => source).toSorted()).toEqual(
      pages.flatMap((page) => [`/${page.replace('.html', '')}`, `/${page.replace('.html', '/')}`]).toSorted(),
    );
    for (const { source, destination, permanent } of redirects)
      expect([destination, permanent]).toEqual([`${source.replace(/\/$/, '')}.html`, false]);
  });

  it('know the type of every file', () => {
    const known = new Set([...Object.keys(TEXT_TYPES), ...Object.keys(OTHER_TYPES)]);
    const endings = distFiles()
      .filter((file) => !/^hosting\/|^_headers$|\.(?:br|gz)$/.test(file))
      .map((file) => file.split('.').at(-1) ?? '');
    expect([...new Set(endings)].filter((ending) => !known.has(ending))).toEqual([]);
    const script = read('hosting/s3.sh');
    for (const ending of known) expect(script).toMatch(new RegExp(`^put ${ending} `, 'm'));
    execFileSync('sh', ['-n', join(inject('dist'), 'hosting/s3.sh')]);
  });
});
