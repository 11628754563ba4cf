/** Words and numbers too long for their room, and data that is code: nothing leaves the board, nothing fails unexplained. */
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/data/model/problem.ts';
import { CHART_KINDS, chart, rowsFrom, sceneOf, type ChartName } from '../../src/package/index.ts';
import { narrowBoard, wideBoard } from '../../src/charts/scene/types.ts';
import { expectSound } from './collide.ts';

const soundAt = (kind: ChartName, csv: string, options: Parameters<typeof rowsFrom>[2] = {}): void => {
  const rows = rowsFrom(kind, csv, options);
  for (const board of ['narrow', 'wide'] as const)
    expectSound(
      sceneOf(CHART_KINDS[kind] as never, rows as never, { board }),
      board === 'narrow' ? narrowBoard('en') : wideBoard('en'),
    );
};

describe('words too long for their room stay on the board', () => {
  it.each<[ChartName, string, Parameters<typeof rowsFrom>[2]?]>([
    ['bar', 'place,n\nA,-8625810774974525000000\nB,167958847992122180', { format: { maximumFractionDigits: 0 } }],
    ['part-of-whole', 'what,part,whole\nA,1234567.25,2234567.25\nB,2,3\nC,2,3\nD,2,3\nE,2,3\nF,2,3'],
    [
      'crosstab',
      `thing,row,column\n${[1, 2, 3, 4, 5, 6].map((i) => `T${i},R,20${i}0-Quarter ${i}`).join('\n')}`,
      { label: 'thing', heading: 'row', group: 'column' },
    ],
    ['slope', 'when,n,who\nfirst quarter of 1939,1,A\nfourth quarter of 1988,2,A', { x: 'when' }],
    ['line', 'year,n,who\n2000,1,Bundesverfassungsgericht\n2001,2,Bundesverfassungsgericht'],
    ['step', 'date,n,who\n2000-01-01,1,Bundesverfassungsgericht\n2001-01-01,2,Bundesverfassungsgericht'],
    ['area', 'year,n,who\n1962,67.7,A\n1962,1.7529260911978781e-7,B\n1999,8.005839767865836e-19,A'],
    ['grid', `what,when,n\nA,${'Quartal'.repeat(40)},1\nA,Second,2`, { x: 'when', y: 'n', label: 'what' }],
    ['histogram', `n\n${[-1.9e99, 4e98, 2e99].join('\n')}`],
  ])('%s', soundAt);
});

it('prints numbers beyond all words by their powers, on axes too', () => {
  const rows = rowsFrom('bar', 'place,n\nA,8e21\nB,3e-19');
  expect(rows.map(({ datum }) => datum?.text)).toEqual(['8E21', '3E−19']);
  expect(chart('bar', 'place,n\nA,8e21\nB,3e21')).toMatch(/>4E21</);
});

const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('refuses, and says where', () => {
  it('numbers without measure, in histograms too', () => {
    expect(refusal(() => chart('histogram', 'n\n1e308\n-1e308'))).toMatch(/values\.0[^]*1e\+308/);
  });
  it('a range beyond its whole', () => {
    const rows = [{ what: 'A', part: '3–8', whole: 6 }];
    expect(refusal(() => chart('part-of-whole', rows))).toMatch(/field part[^]*between zero and its whole/);
  });
  it('more columns than a board has room for', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ what: `W${i}`, part: 1, whole: 2 }));
    expect(refusal(() => chart('part-of-whole', rows))).toMatch(/30 rows[^]*at most 13[^]*stack/);
  });
  it('tables without rows, where nothing could be drawn', () => {
    expect(refusal(() => chart('crosstab', 'a,b,c'))).toMatch(/the whole table[^]*no rows/);
  });
  it('data and functions that throw', () => {
    const throwing = {
      place: 'A',
      get n(): number {
        throw new Error('not yet');
      },
    };
    expect(refusal(() => chart('bar', [{ place: 'B', n: 1 }, throwing]))).toMatch(/row 2, column "n"[^]*not yet/);
    const format = (value: number): string => {
      if (value > 1) throw new Error('too many');
      return 'one';
    };
    expect(refusal(() => chart('bar', 'place,n\nA,1\nB,2', { format }))).toMatch(/option format[^]*at 2: [^]*too many/);
  });
});
