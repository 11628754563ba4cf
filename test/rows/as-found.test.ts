/** Tables as they are found: dates that stand for months or years, remarks beside values, series by the dozen. */
import { describe, expect, it } from 'vitest';
import { goal } from '../../src/charts/kinds/goal/index.ts';
import { partOfWhole } from '../../src/charts/kinds/part-of-whole/index.ts';
import { dodge } from '../../src/charts/layout/place-labels.ts';
import { yearTicks } from '../../src/charts/layout/time.ts';
import { boxOf, textBox } from '../../src/charts/scene/boxes.ts';
import { wideBoard } from '../../src/charts/scene/types.ts';
import { CHART_KINDS, chart, rowsFrom, sceneOf } from '../../src/package/index.ts';
import { expectSound, overlaps } from '../charts/collide.ts';

const board = wideBoard('en');
const areas = (csv: string): string[] =>
  sceneOf(CHART_KINDS.area, rowsFrom('area', csv)).marks.flatMap(({ part, key }) => (part === 'area' ? [key] : []));

describe('days that stand for months, quarters and years', () => {
  it.each([
    ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01', '2005-01-01'],
    ['2024-01-31', '2024-02-29', '2024-03-29', '2024-04-30'],
    ['2024-04-01', '2024-05-01', '2024-06-01', '2024-07-01'],
    ['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31', '2024-03-31'],
    ['2001-01-01', '2011-01-01', '2021-01-01'],
  ])('are joined, though months and years are not of one length: %s …', (...days) => {
    expect(areas(`date,place,v\n${days.map((day, i) => `${day},A,${i + 3}`).join('\n')}`)).toHaveLength(1);
  });
  it('are left open where one is missing', () => {
    const days = ['2001-01-01', '2002-01-01', '2003-01-01', '2005-01-01', '2006-01-01'];
    expect(areas(`date,place,v\n${days.map((day, i) => `${day},A,${i + 3}`).join('\n')}`)).toHaveLength(2);
  });
});

it.each([
  ['Jan 1 2000', '2000-01-01'],
  ['January 1, 2000', '2000-01-01'],
  ['1-Jan-2000', '2000-01-01'],
  ['31-12-2020', '2020-12-31'],
  ['31/12/2020 00:00', '2020-12-31'],
  ['2020/1/9 8:30', '2020-01-09'],
  ['2020M09', '2020-09'],
  ['Sep-2020', '2020-09'],
  ['2020 Sep', '2020-09'],
])('reads the moment %s', (written, moment) => {
  expect(rowsFrom('line', [{ date: written, v: 1 }])[0]?.points[0]).toMatchObject({ date: moment });
});

describe('words beside values in time', () => {
  const keys = (csv: string, options = {}): unknown[] => rowsFrom('line', csv, options).map(({ key }) => key);
  it('are no series where they change to and fro along one', () => {
    expect(keys('year,v,weather\n2020,3,rain\n2021,4,sun\n2022,5,rain')).toEqual(['v']);
  });
  it('are, where a moment comes twice, or each has a stretch of its own', () => {
    expect(keys('year,v,place\n2020,3,A\n2020,4,B\n2021,5,A')).toEqual(['A', 'B']);
    expect(keys('year,v,what\n2020,3,result\n2021,4,result\n2022,5,forecast')).toEqual(['result', 'forecast']);
  });
  it('name series and events where they are called label', () => {
    expect(keys('year,v,place,more\n2020,3,A,x\n2021,4,A,y', { label: 'place' })).toEqual(['A']);
    const events = rowsFrom('timeline', 'from,republic,who\n1649,yes,Cromwell\n1660,,Charles', {
      label: 'who',
      x: 'from',
    });
    expect(events.map(({ label }) => label)).toEqual(['Cromwell', 'Charles']);
  });
});

const MONTHS = Array.from(
  { length: 120 },
  (_, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

it.each(['area', 'line', 'step', 'slope'] as const)(
  'draws fourteen series of ten years of months as %s in less than a test’s time',
  (kind) => {
    const months = kind === 'slope' ? MONTHS.slice(0, 2) : MONTHS;
    const records = Array.from({ length: 14 }, (_, s) =>
      months.map((month, i) => ({ month, sector: `Sector ${s}`, count: 100 + s * 40 + ((i * 7) % 30) })),
    ).flat();
    expect(chart(kind, records, { x: 'month', y: 'count', group: 'sector' })).toContain('Sector 13');
  },
);

it('tells dots of one name apart by their places, whatever the order of the table', () => {
  const records = [
    { car: 'Corolla', x: 1, y: 2 },
    { car: 'Corolla', x: 3, y: 2 },
    { car: 'Golf', x: 1, y: 2 },
    { car: 'Corolla', x: 1, y: 2 },
  ];
  const keys = (list: readonly object[]): string[] =>
    rowsFrom('scatter', list, { x: 'x', y: 'y' })
      .map(({ key }) => key)
      .toSorted();
  expect(keys(records)).toEqual(['Corolla (1, 2)', 'Corolla (1, 2) 2', 'Corolla (3, 2)', 'Golf']);
  expect(keys(records.toReversed())).toEqual(keys(records));
});

it('leads names of series that end early to their ends, where there is no room near by', () => {
  const records = Array.from({ length: 12 }, (_, s) =>
    Array.from({ length: 30 - (s % 4) }, (_, i) => ({ year: 1990 + i, what: `Sort of thing ${s}`, n: (i + s) % 3 })),
  ).flat();
  const rows = rowsFrom('line', [...records, { year: 2000, what: 'All', n: 900 }]);
  const { marks } = sceneOf(CHART_KINDS.line, rows);
  const names = marks.flatMap((mark) => (mark.shape === 'text' && mark.part === 'label' ? [textBox(mark)] : []));
  expect(names).toHaveLength(13);
  expect(overlaps(names)).toEqual([]);
  expect(marks.filter(({ key }) => key.startsWith('leader:early:'))).not.toEqual([]);
});

const datum = (value: number) => ({ value, text: String(value), status: 'reported' as const });

it.each([
  [30, 31],
  [99, 100],
  [0.4, 0.5],
  [1, 1],
])('prints a part and a whole that are nearly the same apart: %d of %d', (part, whole) => {
  const rows = rowsFrom('part-of-whole', [
    { what: 'A', part: 12, whole: 100 },
    { what: 'B', part, whole },
  ]);
  expectSound(sceneOf(partOfWhole, rows), board);
});

it('keeps the words of a result and a plan under their own bars', () => {
  const scene = sceneOf(goal, [{ key: 'a', label: 'A', result: { datum: datum(30) }, plan: { datum: datum(31) } }]);
  for (const part of ['result', 'plan']) {
    const [bar, words] = [`${part}:a`, `value:${part}:a`].map((key) => {
      const mark = scene.marks.find((one) => one.key === key);
      return mark && boxOf(mark);
    });
    expect(words?.x0).toBeLessThanOrEqual((bar?.x1 ?? 0) + 8);
    expect(words?.x1).toBeGreaterThanOrEqual((bar?.x1 ?? 0) - 8);
  }
});

describe('labels that give way', () => {
  it('share the shift among those that touch', () => {
    const slots = [50, 50, 50].map((at) => ({ at, sizePx: 10 }));
    expect(dodge(slots, 0, 100, 0)).toEqual([40, 50, 60]);
  });
  it('keep their order and to the room', () => {
    expect(
      dodge(
        [2, 3, 98].map((at) => ({ at, sizePx: 10 })),
        0,
        100,
        0,
      ),
    ).toEqual([5, 15, 95]);
  });
});

it('prints round years of a long time, of those that were measured', () => {
  expect(yearTicks([1865, 1869, 1875, 1880, 1900, 1903, 1920, 1925, 1940], 400)).toEqual([
    1865, 1880, 1900, 1920, 1940,
  ]);
});

describe('axes and their values', () => {
  const ticks = (kind: 'bar' | 'scatter', csv: string, options: Parameters<typeof rowsFrom>[2]): string[] =>
    sceneOf(CHART_KINDS[kind] as never, rowsFrom(kind, csv, options) as never, {
      language: options?.language ?? 'en',
    }).marks.flatMap((mark) => (mark.shape === 'text' && mark.part === 'axis-label' ? mark.lines : []));

  it('are printed in one form', () => {
    const csv = 'place,share\nA,0.187\nB,0.2';
    const percent = { style: 'percent', maximumFractionDigits: 0 } as const;
    expect(ticks('bar', csv, { format: percent })).toEqual(['0%', '5%', '10%', '15%', '20%', 'share']);
    // Digits are the values’ own: ticks of quarters are not rounded to two that are alike.
    expect(ticks('bar', 'place,share\nA,0.012\nB,0.02', { format: percent })).toContain('0.5%');
  });
  it('have words for their size, in the reader’s language', () => {
    const csv = 'place,people\nA,1393000000\nB,83000000';
    expect(ticks('bar', csv, {})).toEqual(expect.arrayContaining(['0', '0.2', '1', 'people, billion']));
    expect(ticks('bar', csv, { language: 'de' }).at(-1)).toBe('people, Milliarden');
  });
  it('count in the currency of the cells', () => {
    expect(ticks('bar', 'place,price\nA,€ 3\nB,€ 12', {}).at(-1)).toBe('price, euros');
  });
  it('read fractions without their zero', () => {
    expect(rowsFrom('bar', 'place,rate\nA,.097\nB,-.5').map(({ datum }) => datum?.value)).toEqual([0.097, -0.5]);
  });
});

describe('first values of lines', () => {
  const values = (csv: string): string[] =>
    sceneOf(CHART_KINDS.line, rowsFrom('line', csv)).marks.flatMap((mark) =>
      mark.shape === 'text' && /^value:.*:\d{4}$/.test(mark.key) ? mark.lines : [],
    );
  it('that are one and the same are printed once', () => {
    expect(values('year,place,n\n2000,A,100\n2001,A,130\n2000,B,100\n2001,B,90\n2000,C,100\n2001,C,70')).toEqual([
      '100',
    ]);
  });
});

it('shows whole circles at the edge of a map', () => {
  const square = (west: number, south: number) => ({
    type: 'Feature',
    properties: { name: `${west} ${south}` },
    geometry: {
      type: 'Polygon',
      coordinates: [[west, south, west + 10, south + 10]].map(([w = 0, s = 0, e = 0, n = 0]) => [
        [w, s],
        [w, n],
        [e, n],
        [e, s],
        [w, s],
      ]),
    },
  });
  const geometry = { type: 'FeatureCollection', features: [square(0, 0), square(10, 0)] };
  const rows = [
    { type: 'place' as const, key: 'low', label: 'Low', at: [3, 0.1] as [number, number], datum: datum(900) },
    { type: 'place' as const, key: 'left', label: 'Left', at: [0.1, 7] as [number, number], datum: datum(800) },
  ];
  for (const view of [{ geometry }, { geometry, insets: [{ title: 'All', fit: 'all' as const }] }]) {
    const scene = sceneOf(CHART_KINDS.geo, rows, { view });
    const circles = scene.marks.flatMap((mark) => (mark.shape === 'circle' && mark.part === 'dot' ? [mark] : []));
    for (const { cx, cy, r } of circles) {
      expect(cx - r).toBeGreaterThan(-1);
      expect(cy + r).toBeLessThan(scene.heightPx + 1);
    }
  }
});

it('sets notes on the lines of their rows, never half in the next', () => {
  const places = ['Ghana', 'Kenya', 'Japan', 'Mexico'];
  const rows = places.map((key, i) => ({ key, label: key, datum: datum([1400, 135, 127, 108][i] ?? 0) }));
  const annotations = [
    { at: 'Japan', text: 'Falling since 2008' },
    { at: 'Mexico', text: 'A third note' },
  ];
  const { marks } = sceneOf(CHART_KINDS.bar, rows, { view: { annotations } });
  const boxFor = (key: string) => marks.flatMap((mark) => (mark.key === key ? (boxOf(mark) ?? []) : []))[0];
  for (const { at } of annotations) {
    const [bar, note] = [boxFor(`bar:${at}`), boxFor(`annotation:${at}`)];
    expect(note?.y0).toBeGreaterThan((bar?.y0 ?? 0) - 3);
    expect(note?.y1).toBeLessThan((bar?.y1 ?? 0) + 3);
  }
});

it('prints cents or whole amounts of money, never tenths', () => {
  const texts = (csv: string): unknown[] => rowsFrom('bar', csv).map(({ datum }) => datum?.text);
  expect(texts('place,price\nA,"€ 1,234.50"\nB,€ 980.00')).toEqual(['€1,234.50', '€980.00']);
  expect(texts('place,price\nA,€ 12\nB,€ 9')).toEqual(['€12', '€9']);
});

it('names no dots by the numbers of their rows', () => {
  const { marks } = sceneOf(CHART_KINDS.scatter, rowsFrom('scatter', 'x,y\n1,2\n3,4', { x: 'x', y: 'y' }));
  expect(marks.filter(({ part }) => part === 'label')).toEqual([]);
});

it('has ticks of months under steps of less than two years', () => {
  const rows = rowsFrom('step', 'date,n\n2015-02-20,1\n2015-05-20,2\n2015-11-20,3');
  const { marks } = sceneOf(CHART_KINDS.step, rows);
  const ticks = marks.flatMap((mark) => (mark.shape === 'text' && mark.key.endsWith(':month') ? mark.lines : []));
  expect(ticks).toEqual(['Mar 2015', 'May', 'Jul', 'Sept', 'Nov']);
});
