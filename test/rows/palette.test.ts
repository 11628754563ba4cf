/** Colours of one's own, and small multiples of any kind. */
import { describe, expect, it } from 'vitest';
import { palette, renderMultiples, rowsFrom } from '../../src/package/index.ts';

describe('palette', () => {
  it('gives rules for the roles, with contrasts as the standard reckons them', () => {
    const { css, said, contrast, tokens } = palette({ a: '#767676', hot: 'rgb(200 0 0)' });
    expect(css).toMatch(/^:root \{\n {2}--rt-tone-a: #767676;/);
    // Known values: #767676 on white is 4.54 to 1.
    expect(contrast.a).toBeCloseTo(4.54, 2);
    expect(tokens['--rt-hot-text']).toBe('#c80000');
    expect(said).toEqual([]);
  });

  it('says what cannot be seen or read, darkens words until they can be, and says what it could not check', () => {
    const { said, tokens } = palette({ b: '#ffe08a', c: 'oklch(60% 0.2 30)' });
    expect(said.join(' ')).toMatch(/b: #ffe08a stands out[^]*shapes need 3/);
    expect(said.join(' ')).toMatch(/c: the contrast of oklch[^]*could not be checked/);
    expect(tokens['--rt-tone-b-text']).not.toBe('#ffe08a');
    expect(tokens['--rt-tone-c-half']).toContain('color-mix');
    expect(palette({ a: 'hsl(0 0% 20%)' }, { paper: '#111' }).said.join(' ')).toContain('stands out');
  });

  it('refuses roles that are none, and text that could end the rule', () => {
    expect(() => palette({ d: '#000' } as never)).toThrow(/"d"[^]*did you mean/);
    expect(() => palette({ a: 'red; } body { display: none' })).toThrow(/role a[^]*a CSS colour/);
    expect(() => palette({ a: '#000' }, { selector: 'a{}</style>' })).toThrow(/selector/);
  });
});

describe('small multiples', () => {
  const panel = (title: string, largest: number) => ({
    title,
    rows: rowsFrom('line', [
      { year: 2020, value: 10 },
      { year: 2021, value: largest },
    ]),
  });
  /** Middles of the dots of each panel, by height. */
  const heights = (svg: string, index: number): number[] =>
    [...svg.matchAll(new RegExp(`data-k="panel:${index}/dot:[^"]*"[^>]* cy="([\\d.]+)"`, 'g'))].map(([, y]) =>
      Number(y),
    );

  it('draws each group on one scale, under its title, with keys of its own', () => {
    const svg = renderMultiples('line', [panel('North', 20), panel('South', 80), panel('East', 40)]);
    for (const title of ['North', 'South', 'East']) expect(svg).toContain(`>${title}</text>`);
    const [north, south] = [heights(svg, 0), heights(svg, 1)];
    // The first values are the same number: the same height in both.
    expect(north[0]).toBeCloseTo(south[0] ?? Number.NaN, 2);
    expect(north[1]).toBeGreaterThan(south[1] ?? Number.NaN);
    const keys = [...svg.matchAll(/data-k="([^"]*)"/g)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(svg).toMatch(/viewBox="0 0 748 /);
  });

  it('takes other kinds, and refuses columns that are none', () => {
    const bars = { title: 'A', rows: rowsFrom('bar', 'a,b\nx,1\ny,2') };
    expect(renderMultiples('bar', [bars], { columns: 1 })).toMatch(/viewBox="0 0 360 /);
    expect(() => renderMultiples('bar', [bars], { columns: 9 })).toThrow(/columns[^]*1 to 4/);
    expect(() => renderMultiples('bar', [])).toThrow(/at least one/);
  });
});
