import { describe, expect, it } from 'vitest';
import { stack } from '../../../src/charts/kinds/stack/index.ts';
import * as cases from './cases/stack.ts';
import { BOARDS, describeKind, drawCase, markOf } from './support/harness.ts';

describeKind(stack, { ...cases });

const width = (scene: ReturnType<typeof drawCase>, key: string): number => {
  const mark = markOf(scene, key);
  return mark.shape === 'rect' ? mark.width : Number.NaN;
};

describe('stack', () => {
  it.each(BOARDS)('lays parts end to end, as long as their amounts, on $id', (board) => {
    const scene = drawCase(stack, cases.orchards, board);
    expect(width(scene, 'bar:north/apples') / width(scene, 'bar:north/pears')).toBeCloseTo(62 / 34, 6);
    const [first, second] = ['bar:south/apples', 'bar:south/pears'].map((key) => markOf(scene, key));
    if (first?.shape !== 'rect' || second?.shape !== 'rect') throw new Error('no bars');
    expect(second.x).toBeCloseTo(first.x + first.width, 6);
  });

  it.each(BOARDS)('stretches all bars to one length as shares, on $id', (board) => {
    const scene = drawCase(stack, cases.shares, board);
    const length = (row: string): number =>
      ['apples', 'pears', 'plums'].reduce((sum, part) => sum + width(scene, `bar:${row}/${part}`), 0);
    expect(length('north')).toBeCloseTo(length('south'), 6);
    expect(width(scene, 'bar:south/pears') / length('south')).toBeCloseTo(48 / 85, 6);
  });

  it('hatches what is planned, and keeps parts in one order in all bars', () => {
    const turned = cases.orchards.rows.map((row, i) => (i === 1 ? { ...row, parts: row.parts.toReversed() } : row));
    const [board] = BOARDS;
    if (!board) throw new Error('no board');
    const scene = drawCase(stack, { ...cases.orchards, rows: turned }, board);
    expect(markOf(scene, 'bar:north/plums~hatch').part).toBe('hatch');
    const keys = scene.marks
      .filter(({ key, part }) => part === 'bar' && key.startsWith('bar:south'))
      .map(({ key }) => key);
    expect(keys).toEqual(['bar:south/apples', 'bar:south/pears', 'bar:south/plums']);
  });

  it('refuses parts below zero, and shares of a whole that is not known', () => {
    const [board] = BOARDS;
    const [north, south] = cases.orchards.rows;
    if (!board || !north || !south) throw new Error('no rows');
    const below = { ...north, parts: north.parts.map((part) => ({ ...part, datum: { ...part.datum, value: -1 } })) };
    expect(() => drawCase(stack, { rows: [below], view: {} }, board)).toThrow(/zero or more/);
    const lacking = { ...south, parts: south.parts.slice(1) };
    expect(() => drawCase(stack, { rows: [north, lacking], view: { arrangement: 'shares' } }, board)).toThrow(
      /"south"[^]*no part "apples"/,
    );
    const nothing = { ...north, parts: north.parts.map((part) => ({ ...part, datum: { ...part.datum, value: 0 } })) };
    expect(() => drawCase(stack, { rows: [nothing], view: { arrangement: 'shares' } }, board)).toThrow(
      /a sum above zero/,
    );
  });
});
