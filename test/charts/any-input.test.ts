/**
 * Whatever a chart is given, it draws a picture that is whole, or refuses in its own words with the place. Real rows and
 * views of every kind, changed by chance in one to four places: other values, missing and doubled ones, another order.
 */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/data/model/problem.ts';
import { exhibits } from '../../src/exhibits/index.ts';
import { sampleOf } from '../../src/lookups/samples.ts';
import { CHART_KINDS, describeChart, renderChart, tableOf, type ChartName } from '../../src/package/index.ts';

type Json = unknown;
interface Input {
  readonly kind: ChartName;
  readonly rows: Json;
  readonly view: Json;
}

const KINDS = Object.keys(CHART_KINDS) as ChartName[];
const INPUTS: readonly Input[] = [
  ...exhibits().flatMap((one) =>
    one.viewNames.slice(0, 2).map((name) => ({ kind: one.kindName as ChartName, ...one.given(name, 'en') })),
  ),
  ...KINDS.flatMap((kind) => {
    const sample = sampleOf(kind);
    return sample ? [{ kind, rows: sample.rows, view: sample.view ?? {} }] : [];
  }),
];

/** What people have in tables by mistake, and what has broken charts before. */
const VALUES: readonly Json[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  -1e308,
  1e-12,
  1e21,
  0,
  -0,
  -7,
  10n,
  '',
  ' ',
  'a',
  '1,234',
  '12%',
  '\u000B\u0000',
  '\uFFFE',
  '"><script>alert(1)</script>',
  'https://example.org/a/very/long/address/without/a/single/space/in/it/at/all',
  '北京市朝阳区',
  '2024-02-31',
  '0099',
  null,
  undefined,
  true,
  [],
  {},
  Symbol('mark'),
  'constructor',
  '__proto__',
];

/** Every place in a value, as the way to it. */
function placesIn(value: Json, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [way, ...entries.flatMap(([key, inner]) => placesIn(inner, [...way, key]))];
}

/** The same with another value at a place; `change` gives it, or none to leave the place out. */
function changed(value: Json, way: readonly (string | number)[], change: (found: Json) => Json): Json {
  const [key, ...rest] = way;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((inner: Json, i) => (i === key ? changed(inner, rest, change) : inner));
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).flatMap(([name, inner]) => {
      const next = name === key ? changed(inner, rest, change) : inner;
      return next === LEFT_OUT ? [] : [[name, next]];
    }),
  );
}
const LEFT_OUT = Symbol('left out');

const CHANGES: readonly ((found: Json, choice: number) => Json)[] = [
  (_, choice) => VALUES[choice % VALUES.length],
  (_, choice) => VALUES[choice % VALUES.length],
  () => LEFT_OUT,
  (found) => (Array.isArray(found) ? [...(found as Json[]), ...(found as Json[])] : found),
  (found) => (Array.isArray(found) ? [...(found as Json[])].toReversed() : found),
  (found) => (Array.isArray(found) ? found.slice(1) : found),
  (found, choice) => (typeof found === 'number' ? found * (choice - 50) : found),
];

const arbitrary = fc.record({
  input: fc.constantFrom(...INPUTS),
  board: fc.constantFrom('wide' as const, 'narrow' as const),
  language: fc.constantFrom('en', 'zh', 'de'),
  changes: fc.array(
    fc.record({
      isView: fc.boolean(),
      place: fc.nat(10_000),
      change: fc.nat(CHANGES.length - 1),
      choice: fc.nat(100),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const idsIn = (svg: string): string[] => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

/** Shapes that reach beyond their board; what a map clips is not seen there. */
function outside(svg: string): string[] {
  const [, viewBox = ''] = /viewBox="([^"]+)"/.exec(svg) ?? [];
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  if (/^<svg[^>]*clip/.test(svg)) return [];
  const of = (tag: string, name: string): number =>
    Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? Number.NaN);
  const isOut = (x: number, y: number): boolean =>
    x < left - 1 || x > left + width + 1 || y < top - 1 || y > top + height + 1;
  return [...svg.replace(/<defs>.*?<\/defs>/s, '').matchAll(/<(?:rect|circle|line) [^>]*>/g)].flatMap(([tag]) => {
    const corners = tag.startsWith('<rect')
      ? [
          [of(tag, 'x'), of(tag, 'y')],
          [of(tag, 'x') + of(tag, 'width'), of(tag, 'y') + of(tag, 'height')],
        ]
      : tag.startsWith('<line')
        ? [
            [of(tag, 'x1'), of(tag, 'y1')],
            [of(tag, 'x2'), of(tag, 'y2')],
          ]
        : [[of(tag, 'cx'), of(tag, 'cy')]];
    return corners.some(([x = 0, y = 0]) => isOut(x, y)) ? [`reaches out of its board: ${tag.slice(0, 90)}`] : [];
  });
}

/** What is wrong with a picture, in words. */
function troubleIn(svg: string): string[] {
  const ids = idsIn(svg);
  const isXml = (() => {
    try {
      return Boolean(new Resvg(svg, { font: { loadSystemFonts: false } }));
    } catch {
      return false;
    }
  })();
  return [
    ...(isXml ? [] : ['is no well-formed XML']),
    ...outside(svg).slice(0, 1),
    ...(new Set(ids).size === ids.length ? [] : ['holds an id twice']),
    ...(svg.length < 1_000_000 ? [] : [`is ${svg.length} characters long`]),
    ...(/NaN|Infinity|undefined|\[object/.test(svg) ? ['prints what is no value'] : []),
    ...(/<script|\son\w+=|javascript:/i.test(svg.replaceAll(/>[^<]*</g, '><')) ? ['holds what acts'] : []),
  ];
}

/** Draws; the trouble of what is drawn, or of what is thrown. */
function outcome({
  input,
  board,
  language,
  changes,
}: typeof arbitrary extends fc.Arbitrary<infer T> ? T : never): string[] {
  let [rows, view] = [input.rows, input.view];
  for (const { isView, place, change, choice } of changes) {
    const target = isView ? view : rows;
    const places = placesIn(target);
    const way = places[place % places.length] ?? [];
    const next = changed(target, way, (found) => CHANGES[change]?.(found, choice));
    if (isView) view = next === LEFT_OUT ? undefined : next;
    else rows = next === LEFT_OUT ? undefined : next;
  }
  const options = { view, board, language } as never;
  try {
    const svg = renderChart(input.kind, rows as never, options);
    const words = describeChart(input.kind, rows as never, options);
    const table = JSON.stringify(tableOf(input.kind, rows as never, options));
    return [
      ...troubleIn(svg),
      ...(/NaN|Infinity|undefined|\[object/.test(`${words} ${table}`) ? ['says what is no value'] : []),
    ];
  } catch (error) {
    if (!(error instanceof Problem)) return [`${input.kind}: ${String(error)}`];
    return error.parts.file && error.parts.place && error.parts.expected ? [] : ['a refusal lacks its place'];
  }
}

const RUNS = process.env['LONG'] ? 10_000 : 1000;

describe('any input', () => {
  it('is drawn whole or refused with its place', { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(arbitrary, (one) => {
        expect(outcome(one)).toEqual([]);
      }),
      { numRuns: RUNS, seed: Number(process.env['SEED'] ?? 42), endOnFailure: true },
    );
  });

  it('has every kind among it', () => {
    expect(new Set(INPUTS.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });
});
