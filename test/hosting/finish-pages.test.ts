/** What a built page goes through: only what has to change is changed. */
import { describe, expect, it } from 'vitest';
import { finishPage } from '../../src/hosting/finish-pages.ts';
import { LINKED_HOSTS } from '../../src/hosting/foreign-links.ts';
import { relocateStyles } from '../../src/hosting/relocatable.ts';

const finish = (html: string, path = 'a.html'): string => finishPage(path, html, undefined);

describe('addresses of the bundler’s files', () => {
  it('are relative to the page', () => {
    const html = '<!doctype html><LINK rel=stylesheet href=\'/assets/a.css\'><a href="/other">1 &lt; 2 &amp; 3</a>';
    expect(finish(html, 'charts/gdp.html')).toBe(html.replace("href='/assets/a.css'", 'href="../assets/a.css"'));
  });

  it('are found in data attributes, and left alone in words, comments and code', () => {
    const html =
      '<p data-text-font="/assets/f.woff2">/assets/x <!-- <a href="/assets/y"> --><code>src="/assets/z"</code>';
    expect(finish(html)).toBe(html.replace('/assets/f.woff2', 'assets/f.woff2'));
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
    expect(finishPage('charts/x.html', html, 'own.example')).toBe(html);
  });
});
