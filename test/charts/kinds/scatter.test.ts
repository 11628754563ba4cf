import { describe, expect, it } from 'vitest';
import { scatter } from '../../../src/charts/kinds/scatter/index.ts';
import * as cases from './cases/scatter.ts';
import { BOARDS, describeKind, drawCase, markOf } from './support/harness.ts';

describeKind(scatter, { ...cases });

const at = (scene: ReturnType<typeof drawCase>, key: string): readonly [number, number] => {
  const mark = markOf(scene, key);
  return mark.shape === 'circle' ? [mark.cx, mark.cy] : [Number.NaN, Number.NaN];
};

describe('scatter', () => {
  it.each(BOARDS)('places dots by both numbers, on $id', (board) => {
    const scene = drawCase(scatter, cases.trees, board);
    const [oak, elm, ash] = ['dot:oak', 'dot:elm', 'dot:ash'].map((key) => at(scene, key));
    if (!oak || !elm || !ash) throw new Error('no dots');
    expect((oak[0] - elm[0]) / (elm[0] - ash[0])).toBeCloseTo(40 / 20, 6);
    expect((oak[1] - elm[1]) / (elm[1] - ash[1])).toBeCloseTo(-9 / 12, 6);
  });

  it.each(BOARDS)('gives equal ratios equal distances on log axes, with ticks at powers of ten, on $id', (board) => {
    const scene = drawCase(scatter, cases.ratios, board);
    const [one, two, three] = ['dot:k0', 'dot:k1', 'dot:k2'].map((key) => at(scene, key));
    if (!one || !two || !three) throw new Error('no dots');
    expect((two[0] - one[0]) / (three[0] - two[0])).toBeCloseTo(Math.log(12) / Math.log(12.5), 6);
    const ticks = scene.marks
      .filter(({ key, shape }) => shape === 'text' && key.startsWith('x:tick'))
      .flatMap((mark) => (mark.shape === 'text' ? mark.lines : []));
    expect(ticks).toEqual(['1', '10', '100', '1,000', '10,000', '100,000']);
  });

  it('refuses dots beyond an axis that is given', () => {
    const [board] = BOARDS;
    if (!board) throw new Error('no board');
    for (const view of [{ domain: [0, 20] }, { xDomain: [0, 100] }])
      expect(() => drawCase(scatter, { ...cases.trees, view }, board)).toThrow(/a value on the axis/);
  });

  it('refuses zero and less on a log axis, and says why and for which row', () => {
    const [board] = BOARDS;
    const [first] = cases.ratios.rows;
    if (!board || !first) throw new Error('no rows');
    const zero = { ...first, key: 'zero', y: { value: 0, text: '0', status: 'reported' } };
    expect(() => drawCase(scatter, { rows: [...cases.ratios.rows, zero], view: cases.ratios.view }, board)).toThrow(
      /row 6 "zero", field y\.value[^]*found: +0[^]*logarithmic axis has no place for zero[^]*scale: "linear"/,
    );
    const across = { rows: [{ ...zero, x: zero.y, y: first.y }], view: { xScale: 'log' } };
    expect(() => drawCase(scatter, across, board)).toThrow(/field x\.value[^]*xScale: "linear"/);
    expect(() => drawCase(scatter, { rows: [first], view: { scale: 'log', domain: [0, 100] } }, board)).toThrow(
      /option domain[^]*lower end of 0/,
    );
  });
});
