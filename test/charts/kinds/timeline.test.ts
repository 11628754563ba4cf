import { describe, expect, it } from 'vitest';
import { middleOf, spanOf } from '../../../src/charts/evidence/moment.ts';
import { narrowBoard, wideBoard } from '../../../src/charts/scene/types.ts';
import { timeline } from '../../../src/charts/kinds/timeline/index.ts';
import { LONG_EN, LONG_ZH } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { draw, expectKind, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

const rows = [
  {
    key: 'rail',
    date: '2022-12-30',
    label: 'Beijing–Tangshan and Beijing–Binhai lines open',
    detail: 'Both at Baodi; the second as far as Beichen.',
  },
  { key: 'strategy', date: '2014-02-26', label: 'Coordination becomes a national strategy' },
  { key: 'outline', date: '2015-04-30', label: 'Outline of the coordinated development adopted', status: 'context' },
  { key: 'binhai', date: '2016-11-22', label: 'Binhai-Zhongguancun park opens', tone: 'a', status: 'context' },
  { key: 'xiongan', date: '2017-04', label: 'Xiong’an New Area announced', tone: 'c', status: 'context' },
  { key: 'airport', date: '2023-12-18', label: 'Tianjin–Daxing Airport line opens', status: 'context' },
  { key: 'hall', date: '2024-04', label: 'Boeing’s new facilities in service', status: 'planned' },
  { key: 'report', date: '2024-10-25', label: 'Ten-year report released in Tianjin' },
];

describe('timeline', () => {
  it('holds what every kind must', () => {
    expectKind(timeline, {
      rows,
      views: [
        { annotationRoomPx: 50 },
        { annotationRoomPx: 50, emphasis: ['rail'], annotations: [{ at: 'report', text: 'Most of our figures' }] },
        { annotationRoomPx: 50, show: ['hall'] },
      ],
    });
    expectKind(timeline, {
      rows: rows.map((row, i) => ({ ...row, label: i % 2 ? LONG_ZH : LONG_EN, detail: i % 3 ? LONG_EN : LONG_ZH })),
      views: [{}],
    });
  });

  it('places dots on a true time axis, in any order of rows', () => {
    for (const board of [narrowBoard('en'), wideBoard('zh')]) {
      const scene = draw(timeline, rows, {}, board);
      const y = (key: string): number => {
        const mark = markOf(scene, `dot:${key}`);
        return mark.shape === 'circle' ? mark.cy : Number.NaN;
      };
      const time = (date: string): number => middleOf(spanOf(date)).getTime();
      const perMs = (y('report') - y('strategy')) / (time('2024-10-25') - time('2014-02-26'));
      expect((y('hall') - y('xiongan')) / (time('2024-04') - time('2017-04'))).toBeCloseTo(perMs, 12);
    }
  });

  it('keeps words in the order of their dates, each led to its own', () => {
    const scene = draw(timeline, rows, {});
    const tops = ['strategy', 'outline', 'binhai', 'xiongan', 'rail', 'airport', 'hall', 'report'].map((key) => {
      const mark = markOf(scene, `label:${key}`);
      return mark.shape === 'text' ? mark.y : Number.NaN;
    });
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const leader = markOf(scene, 'leader:hall');
    const dot = markOf(scene, 'dot:hall');
    expect(leader.shape === 'path' && dot.shape === 'circle' && leader.d.includes(`,${dot.cy}L`)).toBe(true);
  });

  it('draws a plan hatched, and an event known only by its year as long as the year', () => {
    expect(markOf(draw(timeline, rows, {}), 'dot:hall~hatch').part).toBe('hatch');
    const vague = draw(
      timeline,
      [
        { key: 'a', date: '2018', label: 'A' },
        { key: 'b', date: '2020-01-01', label: 'B' },
      ],
      {},
    );
    expect(markOf(vague, 'range:a').part).toBe('range');
  });

  it('says what is planned', () => {
    expect(
      timeline.describe(
        rows.map((row) => timeline.rowSchema.parse(row)),
        timeline.viewSchema.parse({}),
        wordsIn('en'),
      ),
    ).toContain('Planned, not done: Boeing’s new facilities in service (April 2024)');
    expect(() => draw(timeline, rows, { unit: 'percent' })).toThrow(/unknown option unit/);
  });

  it('looks as it did', async () => {
    await expectGolden(draw(timeline, rows, {}, narrowBoard('en')), 'timeline-decade-narrow');
    await expectGolden(draw(timeline, rows, {}, wideBoard('en')), 'timeline-decade-wide');
  });
});
