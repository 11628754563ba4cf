import { describe, expect, it } from 'vitest';
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
});
