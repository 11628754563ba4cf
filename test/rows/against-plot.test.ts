/**
 * The same chart from the same records, here and in Observable Plot, each as short as its makers would write it: both run,
 * and the characters between the arrow and the comma are counted. Ours prints names and values; Plot's shortest does not.
 */
import { readFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chart } from '../../src/package/index.ts';

const record = (country: string, year: number, value: number) => ({ country, year, value });
const data = [
  record('Kenya', 2020, 31),
  record('Kenya', 2021, 35),
  record('Ghana', 2020, 12),
  record('Ghana', 2021, 17),
  record('Egypt', 2020, 54),
  record('Egypt', 2021, 58),
];
const last = data.filter(({ year }) => year === 2021);

// prettier-ignore
const PAIRS = {
  'bars, sorted': {
    ours: () => chart('bar', last, { x: 'value', y: 'country', sort: 'value' }),
    plot: () => Plot.barX(last, { x: 'value', y: 'country', sort: { y: '-x' } }).plot(),
  },
  'lines by country': {
    ours: () => chart('line', data, { x: 'year', y: 'value', group: 'country' }),
    plot: () => Plot.line(data, { x: 'year', y: 'value', stroke: 'country' }).plot(),
  },
  'stacked area': {
    ours: () => chart('area', data, { x: 'year', y: 'value', group: 'country' }),
    plot: () => Plot.areaY(data, { x: 'year', y: 'value', fill: 'country' }).plot(),
  },
  'grouped bars': {
    ours: () => chart('bar', data, { x: 'value', y: 'country', group: 'year' }),
    plot: () => Plot.barX(data, { x: 'value', y: 'year', fy: 'country', fill: 'year' }).plot(),
  },
  slope: {
    ours: () => chart('slope', data, { x: 'year', y: 'value', group: 'country' }),
    plot: () => Plot.plot({ marks: [Plot.line(data, { x: 'year', y: 'value', z: 'country' }), Plot.text(data, { x: 'year', y: 'value', text: 'country' })] }),
  },
};

const source = readFileSync(new URL(import.meta.url), 'utf8');
/** What is in this file for each pair, in their order. */
const written = (side: 'ours' | 'plot'): string[] =>
  [...source.matchAll(new RegExp(`^ {4}${side}: \\(\\) => (.*),$`, 'gm'))].map(([, code = '']) => code);

beforeAll(() => vi.stubGlobal('window', parseHTML('<html><body></body></html>')));
afterAll(() => vi.unstubAllGlobals());

describe('against Observable Plot', () => {
  it.each(Object.entries(PAIRS).map(([name, pair], i) => [name, pair, i] as const))(
    'takes fewer characters for %s',
    (_, { ours, plot }, i) => {
      const [own = '', other = ''] = [written('ours')[i], written('plot')[i]];
      expect(own).toMatch(/^chart\(/);
      expect(other).toMatch(/^Plot\./);
      expect(own.length, own).toBeLessThan(other.length);
      expect(plot().outerHTML).toMatch(/<svg/);
      const svg = ours();
      for (const { country, value } of last) {
        expect(svg).toContain(`>${country}</text>`);
        expect(svg).toContain(`>${value}</text>`);
      }
    },
  );
});
