/** Code that the gallery and the README give away: what is printed there is run, and draws the picture that stands beside it. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { aboutPieces } from '../../src/charts/about-pieces.ts';
import { CHART_KINDS, type ChartName } from '../../src/charts/index.ts';
import { kindTitle } from '../../src/charts/kind-title.ts';
import { drawChart, type AnyKind } from '../../src/package/chart.ts';
import { elementCode, jsValue, rowsCall, tableCall } from '../../src/package/code.ts';
import { rowsOfTable } from '../../src/package/element/own-table.ts';
import { EXAMPLES } from '../../src/package/examples.ts';
import * as charts from '../../src/package/index.ts';
import { partedOptions } from '../../src/package/pictures.ts';

/** Runs code as it is printed; its import is given by hand. */
function svgOf(code: string): string {
  const [, name = '', rest = ''] = /^import \{ (\w+) \} from 'retooling-tianjin';\n([\s\S]*)$/.exec(code) ?? [];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is the code under test
  const made: unknown = new Function(name, `${rest}\nreturn svg;`)(charts[name as keyof typeof charts]);
  return String(made);
}
/** Each picture has ids of its own. */
const common = (svg: string): string => svg.replaceAll(/(?:rt|chart|p)[\w-]*-(?=hatch)/g, '');

const LIST = Object.entries(EXAMPLES).map(([name, example]) => [name as ChartName, example] as const);

describe('code of the gallery', () => {
  it('has an example for every kind but the map', () => {
    expect(LIST.map(([name]) => name).toSorted()).toEqual(
      Object.keys(CHART_KINDS)
        .filter((name) => name !== 'map')
        .toSorted(),
    );
  });

  it.each(LIST)('%s: from the table, from rows and as an element it is one picture', (name, { csv, options }) => {
    const shown = common(charts.chart(name, csv, options));
    expect(shown).toMatch(/^<svg/);
    expect(common(svgOf(tableCall(name, csv, options)))).toBe(shown);
    const { columns, view } = partedOptions(options);
    const rows = charts.rowsFrom(name, csv, columns);
    expect(common(svgOf(rowsCall(name, { rows: [...rows], view: { ...rows.view, ...view } })))).toBe(shown);
    const { document } = parseHTML(`<body>${elementCode(name, { attributes: columns, options: view })}</body>`);
    const element = document.querySelector('retooling-chart');
    if (!element) throw new Error('no element in its code');
    const own: unknown = JSON.parse(element.getAttribute('options') ?? '{}');
    const read = rowsOfTable(name, csv, element, { from: 'data.csv', language: 'en' });
    expect(common(drawChart<AnyKind>(CHART_KINDS[name], read, { view: own }))).toBe(shown);
  });

  it.each(LIST)('%s: columns that the example names are those that its table has', (_, { csv, options }) => {
    const headings = csv.split('\n')[0]?.split(',') ?? [];
    const { columns } = partedOptions(options);
    for (const name of Object.values(columns).flat()) expect(headings).toContain(name);
  });

  it.each([
    ['a,b\n1,2', ['a', 'b']],
    ['"a,b",c\n1,2', ['a,b']],
    ['a,b;c;d\n1;2;3', ['a,b']],
  ])('an element takes several columns parted by commas, and one whose name has a comma: %j', (csv, columns) => {
    const { document } = parseHTML(`<retooling-chart value="a,b"></retooling-chart>`);
    const element = document.querySelector('retooling-chart');
    if (!element) throw new Error('no element');
    const rows = rowsOfTable('histogram', csv, element, { from: 'data.csv', language: 'en' });
    expect(rows.length).toBe(1);
    expect(rows.view['unitLabel']).toBe(columns.length > 1 ? undefined : columns[0]);
  });

  it('prints values that read back the same', () => {
    const value = { a: [1, 'it’s "so" \'there\'', null, true], 'b-c': { d: 'line\nbreak', e: undefined }, f: [] };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is the code under test
    expect(new Function(`return ${jsValue(value)}`)()).toEqual({ ...value, 'b-c': { d: 'line\nbreak' } });
    expect(tableCall('bar', 'a`${b}\\,c', {})).toContain('`a\\`\\${b}\\\\,c`');
  });
});

describe('each kind says which other one to take where it is not the right one', () => {
  it.each(Object.values(CHART_KINDS).map(({ name, about }) => [name, about] as const))('%s', (name, about) => {
    const pieces = aboutPieces(about, Object.keys(CHART_KINDS));
    expect(pieces.map(({ text }) => text).join('')).toBe(about);
    const led = pieces.flatMap(({ kind }) => kind ?? []);
    expect(led.filter((kind) => kind !== name).length, `${kindTitle(name)}: ${about}`).toBeGreaterThan(0);
  });
});
