import { describe, expect, it } from 'vitest';
import { addressIn, relativeHref, relativePath } from '../src/site/url.ts';

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

describe('editions', () => {
  it.each([
    ['zh/charts/gdp.html', 'data.html#row', '../data.html#row'],
    ['zh/charts/gdp.html', 'assets/main.js', '../../assets/main.js'],
    ['zh/data.html', 'data/figures.csv', '../data/figures.csv'],
    ['zh/index.html', 'about.html', '../zh/about.html'],
    ['zh/index.html', 'favicon.svg', '../favicon.svg'],
    ['zh/charts/gdp.html', 'element/retooling-chart.js', '../../element/retooling-chart.js'],
    ['zh/charts/gdp.html', 'element/gdp.json', '../element/gdp.json'],
    ['zh/charts/gdp.html', 'embed/loader.js', '../../embed/loader.js'],
    ['zh/charts/gdp.html', '#row', '#row'],
    ['charts/gdp.html', 'data.html', '../data.html'],
  ])('a link from %s to %s stays in its edition, unless the file stands once for all: %s', (from, to, expected) =>
    expect(relativeHref(from, to)).toBe(expected),
  );
  it('the edition at the root has no folder', () => {
    expect(addressIn('en', 'charts/gdp.html')).toBe('charts/gdp.html');
    expect(addressIn('zh', 'charts/gdp.html')).toBe('zh/charts/gdp.html');
    expect(addressIn('zh', 'site.webmanifest')).toBe('site.webmanifest');
  });
  it('a link across editions is as any other', () =>
    expect(relativePath('zh/charts/gdp.html', 'charts/gdp.html')).toBe('../../charts/gdp.html'));
});
