/**
 * Whatever plausible rows a chart is given, nothing of them is lost or misplaced: each value that the table holds has a
 * mark, each annotation is nearest to its own mark or led to it, and rows in another order give the same marks.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/charts/scene/boxes.ts';
import { boxOf } from '../../src/charts/scene/boxes.ts';
import type { Mark, Scene, Table } from '../../src/charts/scene/types.ts';
import { Problem } from '../../src/data/model/problem.ts';
import { exhibits } from '../../src/exhibits/index.ts';
import { sampleOf } from '../../src/lookups/samples.ts';
import { EXAMPLES } from '../../src/package/examples.ts';
import { CHART_KINDS, renderChart, sceneOf, tableOf, type AnyKind, type ChartName } from '../../src/package/index.ts';
import { readRows, ROWS_FROM_OPTIONS } from '../../src/package/rows/rows-from.ts';

type Json = Record<string, unknown>;
interface Input {
  readonly kind: ChartName;
  readonly rows: readonly Json[];
  readonly view: Json;
}

const KINDS = Object.keys(CHART_KINDS) as ChartName[];

/** Rows and options of a small table. */
function inputOf(kind: ChartName): Input[] {
  const example = EXAMPLES[kind];
  if (!example) return [];
  const ofTable = ([name]: [string, unknown]): boolean => ROWS_FROM_OPTIONS.includes(name);
  const options = Object.entries(example.options);
  const rows = readRows(kind, example.csv, Object.fromEntries(options.filter(ofTable)));
  return [
    {
      kind,
      rows: rows as readonly Json[],
      view: { ...rows.view, ...Object.fromEntries(options.filter((one) => !ofTable(one))) },
    },
  ];
}

const INPUTS: readonly Input[] = [
  ...exhibits().flatMap((one) =>
    one.viewNames.slice(0, 1).map((name): Input => {
      const { rows, view } = one.given(name, 'en');
      return { kind: one.kindName as ChartName, rows: rows as readonly Json[], view: view as Json };
    }),
  ),
  ...KINDS.flatMap((kind): Input[] => {
    const sample = sampleOf(kind);
    return sample ? [{ kind, rows: sample.rows as readonly Json[], view: sample.view }] : [];
  }),
  ...KINDS.flatMap(inputOf),
];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDatum = (value: unknown): value is Json =>
  isObject(value) && typeof value['value'] === 'number' && 'status' in value;

/** The same with each datum changed. */
function withData(value: unknown, change: (datum: Json) => Json): unknown {
  if (isDatum(value)) return change(value);
  if (Array.isArray(value)) return value.map((inner) => withData(inner, change));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withData(inner, change)]))
    : value;
}

const dataIn = (value: unknown): Json[] => {
  const found: Json[] = [];
  withData(value, (datum) => {
    found.push(datum);
    return datum;
  });
  return found;
};

const shuffled = <T>(list: readonly T[], order: readonly number[]): T[] =>
  list
    .map((one, i) => ({ one, place: order[i % order.length] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);

const arbitrary = fc.record({
  input: fc.constantFrom(...INPUTS),
  board: fc.constantFrom('wide' as const, 'narrow' as const),
  width: fc.option(fc.integer({ min: 280, max: 1600 }), { nil: undefined }),
  language: fc.constantFrom('en', 'zh', 'de'),
  factors: fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 3000 }).map((n) => n / 1000) },
      { weight: 1, arbitrary: fc.constantFrom(1e-6, 1e4, 0) },
    ),
    { minLength: 1, maxLength: 12 },
  ),
  names: fc.array(fc.constantFrom('', ' and a good deal more than that', '新质生产力', ' x'), {
    minLength: 1,
    maxLength: 5,
  }),
  keep: fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }),
  order: fc.array(fc.nat(1000), { minLength: 2, maxLength: 40 }),
  notes: fc.array(fc.record({ row: fc.nat(40), text: fc.constantFrom('Record', 'Revised down in May', '此后修订') }), {
    maxLength: 3,
  }),
});
type Drawn = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;

/** Kinds whose rows hold what must fit together: their numbers stay as they are. */
const BOUND: ReadonlySet<ChartName> = new Set(['part-of-whole', 'map', 'stack', 'unit']);

/** Rows and view as the chance has them; each datum has a figure of its own, by which its marks are found again. */
function madeOf({ input, factors, names, keep, notes }: Drawn): Input {
  const { kind } = input;
  let i = 0;
  const kept = input.rows.filter((_, at) => keep[at % keep.length] ?? true);
  const rows = (kept.length === 0 ? input.rows : kept).map((row, at): Json => {
    const label: unknown = row['label'];
    const named =
      typeof label === 'string' && kind !== 'map' ? { ...row, label: label + (names[at % names.length] ?? '') } : row;
    return withData(named, (datum) => {
      i += 1;
      const figure = `f${i}`;
      const isPlain = datum['low'] === undefined && !BOUND.has(kind);
      const value = Number(datum['value']) * (isPlain ? (factors[i % factors.length] ?? 1) : 1);
      return isPlain ? { ...datum, value, text: String(Number(value.toPrecision(3))), figure } : { ...datum, figure };
    }) as Json;
  });
  const { show: _, emphasis: __, domain: ___, annotations: ____, ...view } = input.view;
  const keys = rows.flatMap(
    (row) => (CHART_KINDS[kind] as AnyKind).keysOf?.(row) ?? (typeof row['key'] === 'string' ? [row['key']] : []),
  );
  const annotations = notes.flatMap(({ row, text }) => {
    const at = keys[row % Math.max(1, keys.length)];
    return at === undefined ? [] : [{ at, text }];
  });
  return { kind, rows, view: annotations.length === 0 ? view : { ...view, annotations, annotationRoomPx: 60 } };
}

function marksIn(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.shape === 'group' ? marksIn(mark.children) : [mark]));
}

/**
 * Values without a mark of their own: a dot in a scatter plot is two of them, the lead is drawn at one bar; in panels the total is left out, as the option says.
 */
function unseen({ kind, rows, view }: Input): ReadonlySet<unknown> {
  const fields = { scatter: 'x', bar: 'lead' }[kind as string];
  const isLeftOut = (row: Json): boolean => view['arrangement'] === 'multiples' && row['role'] === 'total';
  // A part and its whole are drawn, or their share is.
  if (kind === 'part-of-whole') return new Set(dataIn(rows).map(({ figure }) => figure));
  const data = rows.flatMap((row) => dataIn(isLeftOut(row) ? row : fields === undefined ? [] : row[fields]));
  return new Set(data.map(({ figure }) => figure));
}

/** Values of the table that have no mark. */
function lost(scene: Scene, table: Table, left: ReadonlySet<unknown>): string[] {
  const drawn = new Set(marksIn(scene.marks).flatMap(({ figure }) => figure ?? []));
  return table.rows
    .flat()
    .flatMap(({ figure, text }) =>
      figure === undefined || left.has(figure) || drawn.has(figure) ? [] : [`${figure} (${text}) has no mark`],
    );
}

/** Keys that two marks share: a picture that moves would take one for the other. */
function doubled(scene: Scene): string[] {
  const keys = marksIn(scene.marks).map(({ key }) => key);
  return keys.flatMap((key, i) => (keys.indexOf(key) < i ? [`${key} is two marks`] : []));
}

const away = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.x0 - b.x1, b.x0 - a.x1), Math.max(0, a.y0 - b.y1, b.y0 - a.y1));

/** Marks that fill the box around them, as lines and areas do not. */
const DATA_PARTS: ReadonlySet<string> = new Set(['bar', 'dot', 'unit', 'cell', 'place', 'range']);
const isOf = (key: string, row: string): boolean => {
  const start = key.indexOf(`:${row}`);
  return start >= 0 && ['', ':', '/', '~'].includes(key.charAt(start + 1 + row.length));
};

/** Annotations that a reader would take for another row's. */
function astray(scene: Scene, rows: readonly string[]): string[] {
  const marks = marksIn(scene.marks);
  const boxes = (list: readonly Mark[]): Box[] => list.flatMap((mark) => boxOf(mark) ?? []);
  const data = boxes(marks.filter(({ part }) => DATA_PARTS.has(part)));
  return marks
    .filter((mark) => mark.part === 'annotation' && mark.key.startsWith('annotation:'))
    .flatMap((mark) => {
      const name = mark.key.slice('annotation:'.length);
      const row = name.replace(/~\d$/, '');
      const all = boxes(
        marks.filter(({ key, part }) => isOf(key, row) && !key.startsWith('annotation:') && part !== 'leader'),
      );
      const own = all.filter(({ key }) => !/^(?:area|line):/.test(key));
      const others = data.filter(
        ({ key }) => !isOf(key, row) && rows.some((other) => other !== row && isOf(key, other)),
      );
      const box = boxOf(mark);
      if (!box || own.length === 0) return [];
      const least = (list: readonly Box[], from: Box): number =>
        Math.min(Infinity, ...list.map((one) => away(one, from)));
      const leader = marks.find(({ key }) => key === `leader:annotation:${name}`);
      if (leader?.shape !== 'line')
        return least(others, box) < least(own, box) ? [`${name} stands nearer to another row`] : [];
      const start = { key: '', x0: leader.x1, x1: leader.x1, y0: leader.y1, y1: leader.y1 };
      // A waffle's own square is larger than its filled cells.
      return least(all, start) <= (scene.marks.some(({ key }) => key === `cell:${row}`) ? 150 : 14)
        ? []
        : [`leader of ${name} leads elsewhere`];
    });
}

/** Kinds in which rows have no order of their own. */
const UNORDERED: ReadonlySet<ChartName> = new Set(['geo', 'line', 'scatter', 'slope', 'step', 'timeline', 'map']);

/** Data marks by key, without words and legends, whose places may be shared out in order. */
const marksByKey = (scene: Scene): string[] =>
  marksIn(scene.marks)
    .filter(({ shape, part, key }) => shape !== 'text' && part !== 'leader' && !key.startsWith('legend:'))
    .map((mark) => JSON.stringify(mark, (_, value: unknown) => (typeof value === 'number' ? value.toFixed(6) : value)))
    .toSorted();

function outcome(drawn: Drawn): string[] {
  const { kind, rows, view } = madeOf(drawn);
  const { board, width, language, order } = drawn;
  const options = { view, language, ...(width === undefined ? { board } : { width }) } as never;
  const scene = (list: readonly Json[]): Scene => sceneOf(kind, list as never, options);
  try {
    const first = scene(rows);
    const svg = renderChart(kind, rows as never, options);
    const keys = rows.flatMap((row) => (typeof row['key'] === 'string' ? [row['key']] : []));
    const points = rows.map((row) =>
      Array.isArray(row['points']) && kind !== 'slope' ? { ...row, points: shuffled(row['points'], order) } : row,
    );
    const again = scene(UNORDERED.has(kind) ? shuffled(points, order) : points);
    return [
      ...lost(first, tableOf(kind, rows as never, options), unseen({ kind, rows, view })),
      ...astray(first, keys),
      ...doubled(first),
      ...(svg.length < 1_000_000 ? [] : ['is too large']),
      ...(JSON.stringify(marksByKey(first)) === JSON.stringify(marksByKey(again))
        ? []
        : ['differs by the order of its rows']),
    ].map((trouble) => `${kind}: ${trouble}`);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

const RUNS = Number(process.env['RUNS'] ?? (process.env['LONG'] ? 3000 : 40));

describe('pictures of plausible rows', () => {
  it('hold every value of their table, each annotation at its mark, whatever the order', { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(arbitrary, (one) => {
        expect(outcome(one)).toEqual([]);
      }),
      { numRuns: RUNS, seed: Number(process.env['SEED'] ?? 7), endOnFailure: true },
    );
  });
  it('has every kind among it', () => {
    expect(new Set(INPUTS.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it.each([
    'https://example.org/a/very/long/address/without/any/space/at/all/in/it/index.html ',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ',
    '新质生产力培育行动方案与先进制造业集群发展规划之间的关系',
    'ประเทศไทยมีประชากรจำนวนมากและพื้นที่กว้างใหญ่ไพศาล',
  ])('keep names such as %s on their board', (name) => {
    const named = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(named)
        : isObject(value)
          ? Object.fromEntries(
              Object.entries(value).map(([field, inner]) => [
                field,
                field === 'label' && typeof inner === 'string' ? name + inner : named(inner),
              ]),
            )
          : value;
    for (const { kind, rows, view } of KINDS.flatMap(inputOf))
      for (const board of ['wide', 'narrow'] as const) {
        const scene = sceneOf(kind, named(rows) as never, { view, board });
        const texts = marksIn(scene.marks).filter(({ shape }) => shape === 'text');
        const out = texts
          .flatMap((mark) => boxOf(mark) ?? [])
          .filter(({ x0, x1 }) => x0 < -2 || x1 > scene.widthPx + 2);
        expect(
          out.map(({ key }) => key),
          `${kind}, ${board}`,
        ).toEqual([]);
      }
  });
});
