/** What a built page goes through: only what has to change is changed. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage } from '../../src/hosting/finish-pages.ts';
import { LINKED_HOSTS } from '../../src/hosting/foreign-links.ts';
import { relocateStyles } from '../../src/hosting/relocatable.ts';

const finish = (html: string, path = 'a.html'): string => finishPage(path, html, undefined).html;

describe('addresses of the bundler’s files', () => {
  it('are relative to the page', () => {
    const html = '<!doctype html><LINK rel=stylesheet href=\'/assets/a.css\'><a href="/other">1 &lt; 2 &amp; 3</a>';
    expect(finish(html, 'charts/gdp.html')).toBe(html.replace("href='/assets/a.css'", 'href="../assets/a.css"'));
  });

  it('are found in attributes, and left alone in words, comments and code', () => {
    const html = '<img src="/assets/f.svg">/assets/x <!-- <a href="/assets/y"> --><code>src="/assets/z"</code>';
    expect(finish(html)).toBe(html.replace('/assets/f.svg', 'assets/f.svg'));
  });

  it('are relative to the stylesheet', () => {
    expect(relocateStyles('assets/a.css', 'src:url(/assets/f.woff2)')).toBe('src:url(f.woff2)');
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '//elsewhere.example/x',
    'HTTPS://ELSEWHERE.EXAMPLE/x',
    'https://elsewhere.example/x?a=1&amp;b=2',
    'ftp://elsewhere.example/',
    'mailto:a@elsewhere.example',
    'data:text/html,x',
  ])('to %s are refused', (address) => {
    expect(() => finish(`<p><a rel="external" href="${address}">x</a>`)).toThrow(/a\.html: a link/);
  });

  it.each(['#here', 'b.html', './b.html?source=x#y', '../b.html', `https://${[...LINKED_HOSTS][0]}/y`])(
    'to %s are allowed',
    (address) => expect(finish(`<a href="${address}">x</a>`)).toContain(address),
  );

  it('name page and address when they are refused, and the site’s own host is its own', () => {
    const html = '<p><a href="https://own.example/z">x</a>';
    expect(() => finishPage('charts/x.html', html, undefined)).toThrow(/charts\/x\.html[\s\S]*own\.example\/z/);
    expect(finishPage('charts/x.html', html, 'own.example').html).toBe(html);
  });
});

describe('what stands in a page', () => {
  const meta = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const page = `${meta("script-src 'self'; style-src 'self'")}<style>a{src:url(/assets/f.woff2)}</style><script>go()</script><script type="application/ld+json">{}</script>`;

  it('is allowed by its policy as it is written at last, and told to the hosts', () => {
    const { html, inside } = finishPage('charts/a.html', page, undefined);
    expect(html).toContain('<style>a{src:url(../assets/f.woff2)}</style>');
    const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect([...inside.styles]).toEqual([sha('a{src:url(../assets/f.woff2)}')]);
    expect([...inside.scripts]).toEqual([sha('go()')]);
    for (const one of [...inside.styles, ...inside.scripts]) expect(html).toContain(one);
  });
});

describe('the stylesheet', () => {
  const link = '<link rel="stylesheet" href="a.css">';
  const head = (rest: string): string => `<head>${link}</head>${rest}`;

  it('is asked for before the first thing of a chapter that needs more than the first styles', () => {
    const chapter =
      '<header class="chapter-head"></header><div class="prose"><p>1</p><h2>2</h2><figure></figure></div>';
    expect(finish(head(chapter))).toBe(
      `<head></head>${chapter.replace('<figure>', `${link}<script>;</script><figure>`)}`,
    );
  });
  it('is asked for after the cover', () => {
    const home = '<header class="cover"><h1>x</h1></header><p>y</p>';
    expect(finish(head(home))).toBe(`<head></head>${home.replace('<p>', `${link}<script>;</script><p>`)}`);
  });
  it('is asked for in the head of any other page', () => {
    const other = head('<article class="reading"><p>x</p></article>');
    expect(finish(other)).toBe(other);
  });
});
