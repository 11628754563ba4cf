/** Lines and areas over days, months, quarters and halves, as statistical offices publish them. */
import { describe, expect, it } from 'vitest';
import { chart, describeChart, rowsFrom, sceneOf, tableOf } from '../../src/package/index.ts';
import type { Scene, TextMark } from '../../src/charts/scene/types.ts';
import { textBox } from '../../src/charts/scene/boxes.ts';
import { refused } from '../refused.ts';

const months = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
const days = (count: number, keep: (day: Date) => boolean = () => true): string[] =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)))
    .filter(keep)
    .map((day) => day.toISOString().slice(0, 10));
const csv = (
  head: string,
  moments: readonly string[],
  value = (i: number): string => String(100 + ((i * 37) % 90)),
): string => [head, ...moments.map((moment, i) => `${moment},${value(i)}`)].join('\n');

const QUARTERS = ['2023 Q1', '2023 Q2', '2023 Q3', '2023 Q4', '2024 Q1'];
const OUTPUT = `quarter,sector,output\n${QUARTERS.flatMap((quarter, i) => [`${quarter},Industry,${40 + i}`, `${quarter},Services,${60 + 2 * i}`]).join('\n')}`;

const linesOf = (scene: Scene): number => scene.marks.filter(({ part }) => part === 'line').length;
const dots = (scene: Scene) =>
  scene.marks.flatMap((mark) => (mark.part === 'dot' && mark.shape === 'circle' ? [mark] : []));
const axisTexts = (scene: Scene): TextMark[] =>
  scene.marks.flatMap((mark) => (mark.shape === 'text' && /^tick:.*:year$/.test(mark.key) ? [mark] : []));
const printed = (scene: Scene): string[] => axisTexts(scene).map(({ lines }) => lines.join(' '));

const refusal = (run: () => unknown): string => refused(run).message;

describe('a line over dates', () => {
  it('stands where its moments are on a true axis: February is shorter than March', () => {
    const [a, b, c, d] = dots(sceneOf('line', rowsFrom('line', csv('month,v', months(4)))));
    const [jan = 0, feb = 0, mar = 0, apr = 0] = [a, b, c, d].map((dot) => dot?.cx);
    // From middle to middle: 29.5, 29.5 and 30.5 days of 2019.
    expect((feb - jan) / (apr - mar)).toBeCloseTo(29.5 / 30.5, 2);
    expect((mar - feb) / (apr - mar)).toBeCloseTo(29.5 / 30.5, 2);
  });

  it.each(['2024-Q1', '2024 Q1', 'Q1 2024', '2024年第一季度', '2024年1季度'])('reads %s as a quarter', (quarter) => {
    const [row] = rowsFrom('line', `quarter,v\n${quarter},1\n2024-Q2,2`);
    expect(row?.points.map(({ date }) => date)).toEqual(['2024-Q1', '2024-Q2']);
  });

  it('is joined where moments are neighbours, left open over a missing one, and says so', () => {
    const whole = rowsFrom('line', csv('month,v', months(24)));
    expect(linesOf(sceneOf('line', whole))).toBe(1);
    const open = rowsFrom(
      'line',
      csv('month,v', months(24), (i) => (i === 9 ? '' : String(i))),
    );
    expect(linesOf(sceneOf('line', open))).toBe(2);
    expect(dots(sceneOf('line', open))).toHaveLength(23);
    expect(describeChart('line', open)).toContain('no values between September 2019 and November 2019');
    expect(describeChart('line', open, { language: 'zh' })).toContain('2019年9月至2019年11月之间没有数据');
  });

  it('is joined from week to week and over weekends, as its table is, unless told otherwise', () => {
    const weekly = csv(
      'week,v',
      days(210, (day) => day.getUTCDay() === 1),
    );
    expect(linesOf(sceneOf('line', rowsFrom('line', weekly)))).toBe(1);
    expect(rowsFrom('line', weekly).said.join(' ')).toContain('up to 7 days apart');
    const working = csv(
      'date,v',
      days(40, (day) => day.getUTCDay() % 6 !== 0),
    );
    expect(linesOf(sceneOf('line', rowsFrom('line', working)))).toBe(1);
    expect(linesOf(sceneOf('line', rowsFrom('line', working, { gap: 1 })))).toBe(6);
    expect(linesOf(sceneOf('line', rowsFrom('line', csv('date,v', days(40)))))).toBe(1);
  });

  it.each([
    ['en', 'January 2019', 'Jan 2019'],
    ['zh', '2019年1月', '1月 2019年'],
    ['de', 'Januar 2019', 'Jan 2019'],
    ['ja', '2019年1月', '1月 2019'],
    ['fa', 'ژانویهٔ ۲۰۱۹', 'ژانویه 2019'],
  ])('prints moments in %s', (language, cell, tick) => {
    const rows = rowsFrom('line', csv('month,v', months(14)), { language });
    expect(tableOf('line', rows, { language }).rows[0]?.[0]?.text.replaceAll(/\s/g, ' ')).toContain(cell);
    expect(printed(sceneOf('line', rows, { language }))[0]).toBe(tick);
  });

  it.each([
    ['a week', days(7)],
    ['a month', days(31)],
    ['half a year', days(183)],
    ['three years', days(1096)],
    ['a year of months', months(12)],
    ['six years of months', months(72)],
    ['eighty years of months', months(960)],
    ['quarters', QUARTERS],
    ['halves', ['2022-H1', '2022-H2', '2023-H1']],
    ['one month', ['2024-02']],
    ['years and months', ['2019-01', '2019-02']],
  ])('has two dates under it or more, none touching, for %s', (_, moments) => {
    for (const [board, language] of [
      ['wide', 'en'],
      ['narrow', 'zh'],
      ['narrow', 'de'],
    ] as const) {
      const scene = sceneOf('line', rowsFrom('line', csv('month,v', moments)), { board, language });
      const texts = axisTexts(scene);
      expect(texts.length).toBeGreaterThanOrEqual(Math.min(2, moments.length));
      expect(texts.length).toBeLessThan(30);
      for (const line of [0, 1]) {
        const boxes = texts
          .filter(({ lines }) => lines[line])
          .map((text) => textBox({ ...text, lines: text.lines.slice(line, line + 1) }));
        boxes.slice(1).forEach(({ x0 }, i) => expect(x0).toBeGreaterThan(boxes[i]?.x1 ?? 0));
        boxes.forEach(({ x0, x1 }) => expect(x0 >= -0.01 && x1 <= scene.widthPx).toBe(true));
      }
    }
  });

  it('keeps its other options: a logarithmic scale, bands, notes and values at a date', () => {
    const rows = rowsFrom(
      'line',
      csv('month,v,low,high', months(6), (i) => `${10 ** i},${10 ** i / 2},${10 ** i * 2}`),
      {
        value: 'v',
        low: 'low',
        high: 'high',
      },
    );
    const scene = sceneOf('line', rows, {
      view: {
        scale: 'log',
        ranges: 'band',
        highlight: [{ row: 'v', date: '2019-03' }],
        valuesAt: [{ row: 'v', date: '2019-04' }],
        annotations: [{ at: 'v', date: '2019-05', text: 'Here' }],
      },
    });
    const keys = scene.marks.map(({ key }) => key);
    expect(keys).toContain('band:v:2019-01');
    expect(keys.filter((key) => key.startsWith('value:v:'))).toEqual(
      expect.arrayContaining(['value:v:2019-03', 'value:v:2019-04']),
    );
    const steps = dots(scene)
      .map(({ cy }) => cy)
      .map((cy, i, all) => (all[i + 1] ?? Number.NaN) - cy);
    expect(steps[0]).toBeCloseTo(steps[3] ?? 0, 6);
  });

  it('draws ten years of days as one line through all of them, and says so', () => {
    const rows = rowsFrom('line', csv('date,v', days(3653)));
    const svg = chart('line', csv('date,v', days(3653)));
    expect(svg.length).toBeLessThan(1_000_000);
    const [path] = sceneOf('line', rows).marks.filter(({ part }) => part === 'line');
    expect(path?.shape === 'path' && path.d.split('L')).toHaveLength(3653);
    expect(dots(sceneOf('line', rows))).toHaveLength(2);
    expect(describeChart('line', rows)).toContain('too close for a dot each');
  });

  it('refuses moments of two lengths in one series, two points for one, and dates that no calendar has', () => {
    const points =
      (...dates: object[]) =>
      () =>
        chart('line', [], {}) &&
        sceneOf('line', [
          {
            key: 'a',
            label: 'A',
            points: dates.map((one) => ({ ...one, datum: { value: 1, text: '1', status: 'reported' } })),
          },
        ] as never);
    expect(refusal(points({ date: '2024-01' }, { date: '2024-Q2' }))).toMatch(
      /points\.1\.date[^]*a month, as 2024-01 is/,
    );
    expect(refusal(points({ date: '2024-01' }, { date: '2024-01' }))).toMatch(
      /points\.1\.date[^]*2024-01 occurs twice/,
    );
    expect(refusal(points({ date: '2024-02-30' }))).toMatch(/points\.0\.date[^]*a day that the calendar has/);
    expect(refusal(points({ date: '2024-01', year: 2024 }))).toMatch(/either a year or a date/);
    expect(refusal(points({}))).toMatch(/points\.0\.year[^]*2024-03/);
  });
});

describe('an area over dates', () => {
  it('stacks quarters, or shows them side by side, with every value drawn', () => {
    const rows = rowsFrom('area', OUTPUT);
    for (const arrangement of ['stacked', 'multiples'] as const) {
      const scene = sceneOf('area', rows, { view: { arrangement } });
      expect(dots(scene)).toHaveLength(10);
      expect(scene.marks.filter(({ part }) => part === 'area')).toHaveLength(2);
    }
    expect(printed(sceneOf('area', rows))).toEqual(['Q1 2023', 'Q2', 'Q3', 'Q4', 'Q1 2024']);
    expect(printed(sceneOf('area', rows, { language: 'zh' }))).toEqual([
      '一季度 2023年',
      '二季度',
      '三季度',
      '四季度',
      '一季度 2024年',
    ]);
    expect(describeChart('area', rows)).toContain(
      'Industry goes from 40 in the first quarter of 2023 to 44 in the first quarter of 2024',
    );
    expect(describeChart('area', rows, { language: 'zh' })).toContain('由2023年第一季度的40变为2024年第一季度的44');
  });
});
