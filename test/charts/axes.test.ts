import { scaleLinear } from 'd3-scale';
import { EN } from '../../src/charts/words/en.ts';
import { ZH } from '../../src/charts/words/zh.ts';
import { describe, expect, it } from 'vitest';
import { axisGutterPx, axisHeadPx, tickFormat, valueAxis } from '../../src/charts/layout/axes.ts';
import { narrowBoard } from '../../src/charts/scene/types.ts';
import { expectSound } from './collide.ts';

describe('tick format', () => {
  it('prints each unit in each language', () => {
    expect(tickFormat('percent', EN, [-5, 20]).print(-5)).toBe('−5%');
    expect(tickFormat('percent', EN, [-5, 20], true).print(7.5)).toBe('+7.5%');
    expect(tickFormat('percent', EN, [-5, 20], true).print(0)).toBe('0%');
    expect(tickFormat('points', EN, [0, 2])).toMatchObject({ unitWord: 'percentage points' });
    expect(tickFormat('points', ZH, [0, 2])).toMatchObject({ unitWord: '百分点' });
    expect(tickFormat('count', EN, [0, 6000]).print(6000)).toBe('6,000');
  });
  it('puts money on one scale for the whole axis', () => {
    const english = tickFormat('yuan', EN, [0, 2.43e12]);
    expect([english.print(5e11), english.print(2e12), english.unitWord]).toEqual(['0.5', '2', 'trillion yuan']);
    const chinese = tickFormat('yuan', ZH, [0, 1.721e11]);
    expect([chinese.print(5e10), chinese.unitWord]).toEqual(['500', '亿元']);
    const dollars = tickFormat('usd', EN, [0, 3e8]);
    expect([dollars.print(1e8), dollars.unitWord]).toEqual(['100', 'million US dollars']);
  });
  it('prints large counts in millions, Chinese ones in 万', () => {
    expect(tickFormat('count', EN, [0, 3e8])).toMatchObject({ unitWord: 'millions' });
    expect(tickFormat('count', EN, [0, 3e8]).print(1e8)).toBe('100');
    expect(tickFormat('count', ZH, [0, 2e5]).print(1e5)).toBe('10');
  });
});

describe('value axis', () => {
  const board = narrowBoard('en');
  it('draws the zero line apart, keys ticks by value, and stays in the board', () => {
    const options = {
      scale: scaleLinear([-10, 25], [20, 350]),
      unit: 'percent',
      words: EN,
      title: 'Growth on the year before, at comparable prices',
    } as const;
    const head = axisHeadPx(options, 'horizontal', board.widthPx);
    const marks = valueAxis(options, { orient: 'horizontal', from: head, to: 200, boardWidthPx: board.widthPx });
    expect(marks.filter((mark) => mark.part === 'zero')).toHaveLength(1);
    expect(marks.map((mark) => mark.key)).toContain('grid:10');
    expectSound({ widthPx: 360, heightPx: 210, marks }, board);
  });
  it('has fewer ticks where their labels would touch, each with its number', () => {
    const marks = valueAxis(
      { scale: scaleLinear([0, 100_000], [0, 120]), unit: 'count', words: EN, tickCount: 10 },
      { orient: 'horizontal', from: 30, to: 100, boardWidthPx: 360 },
    );
    const lines = marks.filter((mark) => mark.shape === 'line');
    expect(lines.length).toBeGreaterThan(1);
    expect(marks.filter((mark) => mark.shape === 'text')).toHaveLength(lines.length);
    expectSound({ widthPx: 360, heightPx: 210, marks }, board);
  });
  it('leaves out labels of fixed ticks that would touch, not their lines', () => {
    const ticks = [0, 10_000, 20_000, 30_000, 40_000, 100_000];
    const marks = valueAxis(
      { scale: scaleLinear([0, 100_000], [0, 120]), unit: 'count', words: EN, ticks },
      { orient: 'horizontal', from: 30, to: 100, boardWidthPx: 360 },
    );
    expect(marks.filter((mark) => mark.shape === 'line')).toHaveLength(ticks.length);
    expect(marks.filter((mark) => mark.shape === 'text').length).toBeLessThan(ticks.length);
    expectSound({ widthPx: 360, heightPx: 210, marks }, board);
  });
  it('gives a vertical axis a gutter as wide as its widest label', () => {
    const options = {
      scale: scaleLinear([0, 6000], [200, 40]),
      unit: 'count',
      words: EN,
      title: 'Registered companies',
    } as const;
    const gutter = axisGutterPx(options);
    const marks = valueAxis(options, { orient: 'vertical', from: gutter, to: 350, boardWidthPx: 360 });
    expectSound({ widthPx: 360, heightPx: 210, marks }, board);
  });
});
