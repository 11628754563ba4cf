import { describe, expect, it } from 'vitest';
import { step } from '../../../src/charts/kinds/step/index.ts';
import { middleOf, momentSchema, spanOf } from '../../../src/charts/evidence/moment.ts';
import { narrowBoard, wideBoard, type Mark } from '../../../src/charts/scene/types.ts';
import { datum, LONG_EN, LONG_ZH } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { draw, expectKind, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

/** Companies registered in two parks, cumulative, and the number that was printed as a year's moves. */
const rows = [
  {
    type: 'series',
    key: 'binhai',
    label: 'Binhai-Zhongguancun',
    tone: 'a',
    points: [
      { date: '2023-12-31', datum: datum(4900, 'over 4,900', 'context', { bound: 'lower' }) },
      { date: '2016-11-22', datum: datum(0, 'opened') },
      { date: '2019-04', datum: datum(941) },
      { date: '2020-09', datum: datum(1884, '1,884') },
      { date: '2022-08', datum: datum(3200, '3,200') },
      { date: '2023-02', datum: datum(4000, 'over 4,000', 'context', { bound: 'lower' }) },
      { date: '2025-08', datum: datum(6000, 'over 6,000', 'context', { bound: 'lower' }) },
    ],
  },
  {
    type: 'series',
    key: 'baodi',
    label: 'Baodi',
    points: [
      { date: '2020-10', datum: datum(236) },
      { date: '2023-04', datum: datum(1100, '1,100') },
    ],
  },
  {
    type: 'stated',
    key: 'both',
    label: 'Both parks, as printed',
    date: '2022-12-31',
    datum: datum(5080, '5,080', 'reported'),
  },
  { type: 'event', key: 'opens', label: 'Binhai park opens', date: '2016-11-22' },
  { type: 'event', key: 'builds', label: 'Building starts in Baodi', date: '2017-03' },
  { type: 'event', key: 'rail', label: 'Two rail lines open at Baodi', date: '2022-12-30' },
];
const circle = (mark: Mark): { cx: number; cy: number } =>
  mark.shape === 'circle' ? mark : { cx: Number.NaN, cy: Number.NaN };
const day = (text: string): number => new Date(text).getTime();

describe('step', () => {
  it('holds what every kind must', () => {
    const view = { unit: 'count', unitLabel: 'Companies registered, cumulative', annotationRoomPx: 60 };
    expectKind(step, {
      rows,
      views: [
        view,
        {
          ...view,
          emphasis: ['both'],
          annotations: [{ at: 'both', text: 'All registrations so far, not one year’s moves' }],
        },
        { ...view, show: ['binhai', 'opens'] },
        { ...view, values: 'none', domain: [0, 60_000] },
      ],
    });
    expectKind(step, { rows: rows.map((row, i) => ({ ...row, label: i % 2 ? LONG_ZH : LONG_EN })), views: [{}] });
    expectKind(step, { rows: rows.slice(3), views: [{}] });
    expectKind(step, { rows: [rows[2]], views: [{}] });
  });

  it('places dots on a true time axis', () => {
    const scene = draw(step, rows, {}, wideBoard('en'));
    const x = (key: string): number => circle(markOf(scene, key)).cx;
    const middle = (date: string): number => middleOf(spanOf(date)).getTime();
    const perDay = (x('dot:binhai:2023-12-31') - x('dot:binhai:2016-11-22')) / (day('2023-12-31') - day('2016-11-22'));
    expect((x('dot:baodi:2023-04') - x('dot:baodi:2020-10')) / (middle('2023-04') - middle('2020-10'))).toBeCloseTo(
      perDay,
      12,
    );
  });

  it('holds a count until the next one, by horizontals and verticals alone', () => {
    const path = markOf(draw(step, rows, {}), 'line:binhai:2016-11-22');
    const points =
      (path.shape === 'path' ? path.d : '').match(/-?[\d.]+,-?[\d.]+/g)?.map((pair) => pair.split(',').map(Number)) ??
      [];
    expect(points.length).toBe(13);
    points.slice(1).forEach(([x, y], i) => expect(x === points[i]?.[0] || y === points[i]?.[1]).toBe(true));
  });

  it('keeps a stated value off every line', () => {
    const scene = draw(step, rows, {});
    expect(markOf(scene, 'dot:both:2022-12-31').status).toBe('reported');
    expect(scene.marks.filter((mark) => mark.part === 'line').map((mark) => mark.key)).toEqual([
      'line:binhai:2016-11-22',
      'line:baodi:2020-10',
    ]);
  });

  it('shows bounds as arrows, and a date known only by its year as long as the year', () => {
    expect(markOf(draw(step, rows, {}), 'dot:binhai:2025-08~open').part).toBe('open-end');
    const vague = draw(
      step,
      [
        {
          type: 'series',
          key: 'a',
          label: 'A',
          points: [
            { date: '2018', datum: datum(3) },
            { date: '2020-05-01', datum: datum(5) },
          ],
        },
      ],
      {},
    );
    const range = markOf(vague, 'range:a:2018');
    expect(range.shape === 'line' && range.x2 - range.x1 > 60).toBe(true);
    expect(vague.marks.some((mark) => mark.key === 'range:a:2020-05-01')).toBe(false);
  });

  it('knows the calendar', () => {
    expect(spanOf('2024-H1').to.toISOString().slice(0, 10)).toBe('2024-06-30');
    expect(spanOf('2020-02').to.toISOString().slice(0, 10)).toBe('2020-02-29');
    expect(momentSchema.safeParse('2023-02-30').success).toBe(false);
    expect(momentSchema.safeParse('end of 2018').success).toBe(false);
    expect(() => draw(step, [{ type: 'event', key: 'a', label: 'A', date: 'soon' }], {})).toThrow(/a moment such as/);
  });

  it('tabulates in order of time', () => {
    const parsed = rows.map((row) => step.rowSchema.parse(row));
    const table = step.table(parsed, step.viewSchema.parse({}), wordsIn('en'));
    expect(table.rows.map((row) => row[0]?.text).slice(0, 3)).toEqual([
      '22 November 2016',
      '22 November 2016',
      'March 2017',
    ]);
    expect(table.rows).toHaveLength(13);
  });

  it('looks as it did', async () => {
    const view = { unit: 'count', unitLabel: 'Companies registered, cumulative' };
    await expectGolden(draw(step, rows, view, narrowBoard('en')), 'step-parks-narrow');
    await expectGolden(draw(step, rows, view, wideBoard('en')), 'step-parks-wide');
  });

  it('stands close amounts on stems, with their words in one column that stays from view to view', () => {
    const close = [
      {
        type: 'stated',
        key: 'then',
        label: 'Early on',
        date: '2008',
        datum: datum(4000, '4,000', 'context'),
        stem: true,
      },
      {
        type: 'stated',
        key: 'a',
        label: 'One paper',
        date: '2023-05',
        datum: datum(13000, '13,000', 'context'),
        stem: true,
      },
      {
        type: 'stated',
        key: 'b',
        label: 'Another paper',
        date: '2024-02',
        datum: datum(12000, '12,000', 'claimed'),
        stem: true,
      },
      {
        type: 'stated',
        key: 'c',
        label: 'A plan',
        date: '2024-04',
        datum: datum(20000, '20,000', 'planned'),
        stem: true,
      },
    ];
    expectKind(step, { rows: close, views: [{}, { show: ['then', 'a'] }, { emphasis: ['c'] }] });
    for (const board of [narrowBoard('en'), wideBoard('en')]) {
      const scene = draw(step, close, {}, board);
      const stem = markOf(scene, 'stem:b:2024-02');
      const dot = circle(markOf(scene, 'dot:b:2024-02'));
      expect(stem.shape === 'line' && [stem.x1 === dot.cx, stem.x2 === dot.cx, stem.y1 > stem.y2]).toEqual([
        true,
        true,
        true,
      ]);
      const words = ['a', 'b', 'c'].map((key) => markOf(scene, `value:${key}`));
      expect(new Set(words.map((mark) => mark.shape === 'text' && mark.x)).size).toBe(1);
      expect(markOf(draw(step, close, { show: ['b'] }, board), 'value:b')).toEqual(markOf(scene, 'value:b'));
    }
  });

  it('looks for room for a value only where its dot stands clear: ten years of days name their ends', () => {
    const days = Array.from({ length: 3650 }, (_, day) => ({
      date: new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10),
      datum: datum(100 + day),
    }));
    const values = (points: readonly unknown[]): string[] =>
      draw(step, [{ type: 'series', key: 'a', label: 'A', points }], { values: 'all' }, wideBoard('en'))
        .marks.map(({ key }) => key)
        .filter((key) => key.startsWith('value:a:'));
    expect(values(days)).toEqual([]);
    expect(values(days.filter((_, day) => day % 600 === 0)).length).toBeGreaterThan(4);
  });
});
