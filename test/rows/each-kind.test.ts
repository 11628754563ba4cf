/** Every kind is drawn from a table, read as `rowsFrom` reads it. */
import { describe, expect, it } from 'vitest';
import { CHART_KINDS, type ChartName } from '../../src/charts/index.ts';
import { chart, tableOf, type AnyKind } from '../../src/package/index.ts';
import { readRows } from '../../src/package/rows/rows-from.ts';

describe('each kind', () => {
  const quarter = (id: string, south: number): object => {
    const ring = [0, 1, 1, 0, 0].map((x, i) => [x, i < 2 || i === 4 ? south : south + 1]);
    return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  };
  const QUARTERS = { type: 'FeatureCollection', features: [quarter('north', 51), quarter('south', 50)] };
  type TableOf = readonly [table: string, options?: object];
  /** A kind whose rows are a name and a value needs none of its own. */
  const PLAIN: TableOf = ['name,count\nA,12\nB,7'];
  const TABLES: Readonly<Partial<Record<ChartName, TableOf>>> = {
    'part-of-whole': ['year,exports,cars\n2020,80,20\n2021,90,30', { label: 'year', part: 'cars', whole: 'exports' }],
    area: ['country,year,value\nA,2020,1\nA,2021,2\nB,2020,3\nB,2021,4'],
    bar: ['country,year,value\nA,2020,1\nA,2021,2\nB,2020,3\nB,2021,4', { label: 'country', group: 'year' }],
    compound: ['name,rate\nA,3%\nB,5%', { view: { years: 10 } }],
    crosstab: ['name,size,colour\nA,big,red\nB,small,red', { label: 'name', heading: 'size', group: 'colour' }],
    dot: ['name,low,value,high\nA,1,2,3\nB,2,3,4', { value: 'value', low: 'low', high: 'high' }],
    geo: ['id,value\nnorth,3\nsouth,5', { label: 'id', view: { geometry: QUARTERS } }],
    goal: ['name,done,aim\nA,3,5\nB,6,5', { result: 'done', target: 'aim' }],
    grid: ['town,2020,2021\nA,1,2\nB,3,', { value: ['2020', '2021'] }],
    histogram: ['name,size\na,1\nb,2\nc,2\nd,9'],
    line: ['year,A,B\n2020,1,2\n2021,3,4', { value: ['A', 'B'] }],
    map: ['id,value\n120000,3', { key: 'id', label: 'id' }],
    profile: ['name,staff,area\nA,3,5\nB,6,5', { value: ['staff', 'area'] }],
    scatter: ['name,x,y,kind\nA,1,2,k\nB,3,4,l', { x: 'x', y: 'y', group: 'kind' }],
    slope: ['name,year,value\nA,1990,1\nA,2000,2\nB,1990,3\nB,2000,4'],
    stack: ['name,apples,pears\nA,1,2\nB,3,', { value: ['apples', 'pears'] }],
    step: ['name,date,value\nA,2020-01,1\nA,2020-Q3,2\nB,31/12/2020,4'],
    taxonomy: ['set,name\nX,a\nX,b\nY,a', { group: 'set', label: 'name' }],
    timeline: ['date,name\n2020,a\n3 May 2021,b'],
    unit: ['name,count\nA,1200\nB,90'],
    waffle: ['name,share\nA,12%\nB,7%'],
  };
  it.each(Object.keys(CHART_KINDS) as ChartName[])(
    '%s is drawn from a table, with its rows in the chart’s own table',
    (kind) => {
      const [table, given = {}] = TABLES[kind] ?? PLAIN;
      const { view, ...options } = given as { view?: object };
      const rows = readRows(kind, table, options);
      expect(rows.length).toBeGreaterThan(0);
      // A map needs its geometry too.
      if (kind === 'map') return;
      expect(chart<ChartName>(kind, table, given)).toMatch(/^<svg /);
      const any: AnyKind = CHART_KINDS[kind];
      expect(tableOf(any, rows, { view: { ...rows.view, ...view } }).rows.length).toBeGreaterThan(0);
    },
  );
});
