import { describe, expect, it } from 'vitest';
import { relocateText } from '../src/hosting/relocatable.ts';
import { relativeHref } from '../src/site/url.ts';

describe('relative addresses', () => {
  it.each([
    ['index.html', 'data.html', 'data.html'],
    ['charts/gdp.html', 'data.html#xh24-iva-2013', '../data.html#xh24-iva-2013'],
    ['charts/gdp.html', 'charts/index.html', 'index.html'],
    ['index.html', 'charts/gdp.html', 'charts/gdp.html'],
    ['charts/index.html', 'charts/gdp.html', '../charts/gdp.html'],
    ['a/b/c.html', 'a/d/e.html?x=1', '../d/e.html?x=1'],
    ['data.html', '#row', '#row'],
  ])('from %s to %s is %s', (from, to, expected) => expect(relativeHref(from, to)).toBe(expected));

  it('rewrites what the bundler writes from the root', () => {
    expect(relocateText('charts/gdp.html', '<link href="/assets/a.css"><a href="/other">')).toBe(
      '<link href="../assets/a.css"><a href="/other">',
    );
    expect(relocateText('assets/a.css', 'src:url(/assets/f.woff2)')).toBe('src:url(f.woff2)');
  });
});
