/** What charts share with strangers' pages has no name that a page could have too. */
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { elementStyles, pageStyles } from '../../src/package/stylesheets.ts';
import { STATUSES } from '../../src/data/model/schema.ts';
import { MARK_SHEETS } from '../../src/styles/paint.ts';

const FILES = [...MARK_SHEETS, 'styles/marks/boards.css', 'package/explore.css', 'package/figure.css'];
const sheet = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
/** Rules of a sheet, those within faces left out: these have no selectors. */
const selectors = (css: string): string[] => {
  const found: string[] = [];
  postcss.parse(css).walkRules((rule) => void found.push(...rule.selectors));
  return found;
};
const isOurs = (selector: string): boolean =>
  [...selector.matchAll(/\.([A-Za-z][\w-]*)/g)].every(([, name = '']) => name.startsWith('rt-'));
const properties = (css: string): string[] => [...css.matchAll(/--[\w-]+/g)].map(([name]) => name);

describe.each(FILES)('%s', (path) => {
  const css = sheet(path);
  it('has classes and properties that begin with rt- alone', () => {
    expect(selectors(css).length).toBeGreaterThan(2);
    expect(selectors(css).filter((selector) => !isOurs(selector))).toEqual([]);
    expect(properties(css).filter((name) => !name.startsWith('--rt-'))).toEqual([]);
  });
});

describe('the stylesheet of the package', () => {
  const css = pageStyles();
  it('styles nothing that has no class of ours, and sets nothing but defaults on the page', () => {
    const others = selectors(css).filter((selector) => !/\.rt-/.test(selector));
    expect([...new Set(others.map((selector) => selector.replaceAll(/:root/g, ':root').trim()))]).toEqual([':root']);
    const onRoot: string[] = [];
    postcss.parse(css).walkRules(':root', (rule) => rule.walkDecls(({ prop }) => void onRoot.push(prop)));
    expect(onRoot.length).toBeGreaterThan(40);
    expect(onRoot.filter((prop) => prop !== '--rt-dark' && !/^--rt-[\w-]+-0$/.test(prop))).toEqual([]);
    expect(css).not.toMatch(/[{;\s]color-scheme:/);
  });
  it('asks for the system’s scheme only where a picture does', () => {
    postcss.parse(css).walkAtRules('media', (rule) => {
      if (rule.params.includes('prefers-color-scheme'))
        rule.walkRules(({ selector }) => expect(selector).toBe('.rt-system'));
    });
  });
  it('has a rule for each way that evidence is drawn, and so has the element’s', () => {
    for (const styles of [css, elementStyles()])
      for (const status of STATUSES.filter((one) => one !== 'reported')) expect(styles).toContain(`.rt-${status}`);
  });
});
