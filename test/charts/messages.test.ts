/** What a newcomer gets wrong, and what they are told: always the package's own Problem, with the place and what to do. */
import { describe, expect, it } from 'vitest';
import { CHART_KINDS } from '../../src/charts/index.ts';
import type { ChartKind } from '../../src/charts/scene/types.ts';
import { Problem } from '../../src/data/model/problem.ts';
import * as charts from '../../src/package/index.ts';

/** The functions as JavaScript calls them, without types. */
type Loose = (...given: readonly unknown[]) => string;
const renderBar = charts.renderBar as Loose;
const renderLine = charts.renderLine as Loose;
const renderDot = charts.renderDot as Loose;
const renderChart = charts.renderChart as Loose;
const renderFile = charts.renderFile as Loose;

function said(draw: () => unknown): string {
  try {
    draw();
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return (error as Problem).message;
  }
  throw new Error('drawn');
}

const datum = (value: unknown, more = {}) => ({ value, text: 'so many', status: 'reported', ...more });
const row = (value: unknown, more = {}) => ({ key: 'oak', label: 'Oak', datum: datum(value), ...more });
const file = { headline: 'Trees', subtitle: '', source: 'Parks office', licence: 'CC0' };

describe('rows that are none', () => {
  it.each([
    ['null', null, /found: {4}null\n/],
    ['nothing', undefined, /found: {4}nothing/],
    ['an object', { oak: 1 }, /put it in a list/],
    ['a path', 'rows.json', /JSON\.parse/],
    ['an iterator', [1].values(), /\[\.\.\.rows\]/],
    ['a promise', Promise.resolve([]), /await it/],
    ['an exhibit’s file', { rows: [] }, /give its rows/],
  ])('%s', (_, rows, told) => {
    const message = said(() => renderBar(rows));
    expect(message).toMatch(/your rows: bar chart, rows\n/);
    expect(message).toMatch(/expected: a list of rows\n/);
    expect(message).toMatch(/a row of a bar chart: {"key"/);
    expect(message).toMatch(told);
  });
  it('a list with holes', () => {
    expect(said(() => renderBar([row(1), , row(2)]))).toMatch(/row 2\n {2}found: {4}nothing/);
  });
});

describe('records of a table', () => {
  it('are told how they become rows', () => {
    for (const record of [
      { key: 'oak', label: 'Oak', value: 3 },
      { country: 'Kenya', people: 53.8 },
    ])
      expect(said(() => renderBar([record]))).toMatch(/rowsFrom\('bar', records\)/);
    // A row that only has a slip in it is no record.
    expect(said(() => renderBar([row(1, { lable: 'Oak' })]))).not.toContain('rowsFrom');
  });
  it.each(['2024-03', '2024-Q1', new Date(0), 2024.5])(
    '%s is no year of a line, and there is a field for it',
    (year) => {
      const message = said(() => renderLine([{ key: 'oak', label: 'Oak', points: [{ year, datum: datum(1) }] }]));
      expect(message).toMatch(/points\.0\.year[\s\S]*a day, month or quarter is a date: '2024-03'/);
    },
  );
});

describe('values that are no numbers', () => {
  it.each([
    ['1,234', /write 1234 without quotes; from a file: Number\(text\.replaceAll\(',', ''\)\)/],
    ['12%', /write 12 without quotes, with unit: 'percent' in the view/],
    ['−4.5', /write -4\.5 without quotes/],
    ['', /leave the value out/],
    ['about ten', /write the number itself/],
    [Number.NaN, /found: {4}NaN\n {2}expected: a number/],
    [Infinity, /found: {4}Infinity\n/],
    [10n, /found: {4}10n\n[\s\S]*Number\(value\) gives 10/],
    [null, /found: {4}null\n[\s\S]*leave out what was not measured/],
    [1.7e308, /found: {4}1\.7e\+308\n {2}expected: 1e\+100 or less/],
  ])('%s', (value, told) => {
    const message = said(() => renderBar([row(1, { key: 'elm' }), row(value)]));
    expect(message).toMatch(/row 2 "oak", field datum\.value\n/);
    expect(message).toMatch(told);
  });
});

describe('shapes and names that are nearly right', () => {
  it('shows a row as it should be where records have other fields', () => {
    const message = said(() => renderBar([{ name: 'Oak', value: 3 }]));
    expect(message).toMatch(/row 1, field key\n {2}found: {4}nothing; there are name, value\n {2}expected: text/);
    expect(message).toMatch(/a row of a bar chart: {"key":"oak"/);
  });
  it('suggests the nearest name', () => {
    expect(said(() => renderBar([row(1)], { view: { unitlabel: 'ha' } }))).toMatch(/is probably unitLabel/);
    expect(said(() => renderBar([row(1)], { view: { emphasis: ['oka'] } }))).toMatch(/is probably oak/);
    expect(said(() => renderBar([row(1)], { board: 500 }))).toMatch(/option board\n.*500\n.*one of wide, narrow/);
    expect(said(() => renderBar([{ key: 'oak', label: 'Oak', datum: datum(1, { status: 'reportet' }) }]))).toMatch(
      /"reportet" is probably reported/,
    );
    expect(said(() => renderChart('bars', [row(1)]))).toMatch(/it is probably bar/);
    expect(said(() => renderChart('toString', [row(1)]))).toMatch(
      /found: {4}"toString"\n {2}expected: one of area, bar/,
    );
    expect(said(() => renderChart(null, [row(1)]))).toMatch(/the kind of chart\n/);
    expect(said(() => renderBar([row(1)], null))).toMatch(/your rows: options\n {2}found: {4}null/);
  });
  it('says what would be right where something occurs twice', () => {
    const points = [2021, 2021].map((year) => ({ year, datum: datum(1) }));
    expect(said(() => renderLine([{ key: 'oak', label: 'Oak', points }]))).toMatch(
      /field points\.1\.year\n {2}found: {4}2021\n {2}expected: one point a year; 2021 occurs twice/,
    );
  });
});

describe('values that cannot be where they are', () => {
  it('refuses a value outside the axis that was asked for', () => {
    const message = said(() => renderBar([row(1, { key: 'elm' }), row(150)], { view: { domain: [0, 100] } }));
    expect(message).toMatch(/row 2 "oak", field datum\.value\n {2}found: {4}150\n/);
    expect(message).toMatch(/expected: a value on the axis, from 0 to 100 \(option domain\)/);
  });
  it('refuses a range that does not hold its value', () => {
    expect(said(() => renderBar([row(5, { datum: datum(5, { low: 8, high: 3 }) })]))).toMatch(/field datum\.low\n/);
    expect(said(() => renderDot([row(50, { datum: datum(50, { low: 3, high: 8 }) })]))).toMatch(/field datum\.high\n/);
  });
  it('names the caller’s origin where a drawing finds out', () => {
    const message = said(() =>
      renderChart('crosstab', [{ key: 'oak', label: 'Oak', row: 'tall', column: 'old' }], {
        from: 'trees.csv',
        view: { rows: [{ key: 'low', label: 'Low' }], columns: [{ key: 'old', label: 'Old' }] },
      }),
    );
    expect(message).toMatch(/^trees\.csv: crosstab chart, /);
  });
});

describe('files', () => {
  it.each([
    ['nothing', undefined, /options\n/],
    ['no source', { ...file, source: undefined }, /option source\n/],
    ['an unknown theme', { ...file, theme: 'pink' }, /option theme\n.*"pink"\n.*one of light, dark/],
    ['markup in the id', { ...file, id: '"><script>' }, /option id\n/],
  ])('%s', (_, options, told) => {
    expect(said(() => renderFile('bar', [row(1)], options))).toMatch(told);
  });
  it.each(['2024-gdp', 'a.b', '7'])('ids may begin with a digit and hold dots: %s', (id) => {
    const svg = renderFile('bar', [row(1)], { ...file, id });
    const [, name] = /<svg[^>]* aria-labelledby="([^"]+)-title/.exec(svg) ?? [];
    expect(name).toMatch(/^[A-Za-z_][\w-]*$/);
    // The stylesheet's classes are read as they were written.
    expect(svg).toContain(`.${name}`);
  });
});

describe.each(Object.values(CHART_KINDS) as readonly ChartKind<unknown, unknown>[])('$name', (kind) => {
  it('shows an example of a row that its own check takes', () => {
    const view =
      kind.name === 'crosstab'
        ? { rows: [{ key: 'tall', label: 'Tall' }], columns: [{ key: 'old', label: 'Old' }] }
        : {};
    const example: unknown = JSON.parse(kind.example ?? '');
    expect(kind.rowSchema.safeParse(example).success).toBe(true);
    if (kind.viewSchema.safeParse(view).success) renderChart(kind.name, [example], { view });
    expect(said(() => renderChart(kind.name, [{}], { view }))).toContain(kind.example);
  });
});
