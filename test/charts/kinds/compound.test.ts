import { describe, expect, it } from 'vitest';
import { compounded } from '../../../src/charts/kinds/compound/growth.ts';
import { compound } from '../../../src/charts/kinds/compound/index.ts';
import { wideBoard } from '../../../src/charts/scene/types.ts';
import * as cases from './cases/compound.ts';
import { BOARDS, describeKind, drawCase, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

describeKind(compound, { ...cases });

describe('compound', () => {
  it('compounds: 5.8% over ten years is 1.757 times', () => {
    expect(compounded(1, 5.8, 10)).toBeCloseTo(1.7573, 4);
    expect(compounded(100, -50, 2)).toBe(25);
  });
  it.each(BOARDS)('ends a curve where the arithmetic puts it, on the axis that begins at zero, on $id', (board) => {
    const scene = drawCase(compound, cases.doubling, board);
    const zero = markOf(scene, 'zero');
    const level = markOf(scene, 'reference:line');
    const end = markOf(scene, 'dot:stated-rate');
    if (zero.shape !== 'line' || level.shape !== 'line' || end.shape !== 'circle') throw new Error('shapes');
    expect((zero.y1 - end.cy) / (zero.y1 - level.y1)).toBeCloseTo(1.7573 / 2, 4);
    const path = markOf(scene, 'line:stated-rate');
    expect(
      path.shape === 'path' &&
        path.d.endsWith(`${Math.round(end.cx * 1000) / 1000},${Math.round(end.cy * 1000) / 1000}`),
    ).toBe(true);
  });
  it('draws on the way, in the layout of the whole', () => {
    const whole = drawCase(compound, cases.doubling, wideBoard('en'));
    const half = drawCase(compound, cases.halfway, wideBoard('en'));
    expect(half.heightPx).toBe(whole.heightPx);
    expect(markOf(half, 'value:end:stated-rate')).toMatchObject({ lines: ['×1.33'] });
    expect(markOf(half, 'reference:line')).toEqual(markOf(whole, 'reference:line'));
    const count = (key: string, scene: typeof whole): number => {
      const mark = markOf(scene, key);
      return mark.shape === 'path' ? mark.d.split('L').length : 0;
    };
    expect(count('line:needed', half)).toBe(count('line:needed', whole));
  });
  it('marks curves as arithmetic and stated values by their own evidence', () => {
    const scene = drawCase(compound, cases.doubling, wideBoard('en'));
    expect(markOf(scene, 'line:stated-rate')).toMatchObject({ status: 'derived', figure: 'f-1' });
    expect(markOf(scene, 'stated:said')).toMatchObject({ status: 'reported', figure: 'f-4' });
    expect(markOf(drawCase(compound, cases.money, wideBoard('en')), 'stated:c~open').part).toBe('open-end');
  });
  it('prints ends as values in the unit of the axis', () => {
    expect(markOf(drawCase(compound, cases.money, wideBoard('en')), 'value:end:a')).toMatchObject({
      lines: ['4.23 trillion yuan'],
    });
    expect(markOf(drawCase(compound, cases.money, wideBoard('zh')), 'value:end:a')).toMatchObject({
      lines: ['4.23万亿元'],
    });
  });
  it('refuses an end that its rate does not give, and rows without rate and value', () => {
    const [row] = cases.doubling.rows;
    expect(() =>
      drawCase(
        compound,
        { rows: [{ ...row, end: { value: 200, text: '×2', status: 'derived' } }], view: { years: 10 } },
        wideBoard('en'),
      ),
    ).toThrow(/field end[\s\S]*about 175\.73/);
    expect(() =>
      drawCase(compound, { rows: [{ key: 'a', label: 'A' }], view: { years: 10 } }, wideBoard('en')),
    ).toThrow(/a rate .* a stated value/);
  });
  it('says what it shows', () => {
    const rows = cases.doubling.rows.map((row) => compound.rowSchema.parse(row));
    expect(
      compound.describe(rows, compound.viewSchema.parse(cases.doubling.view), wordsIn('en')),
    ).toMatchInlineSnapshot(
      `"What steady growth comes to in 10 years, computed from 3 rates. At the stated rate, 5.8% a year, gives ×1.76; To double, 7.18% a year, gives ×2.00; In current prices, 6.56% a year, gives ×1.89. Stated, “almost doubled”, as stated: ×1.89. The level to reach: Doubled ×2."`,
    );
  });
});
