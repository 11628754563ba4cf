import { describe, expect, it } from 'vitest';
import { wideBoard } from '../../../src/charts/scene/types.ts';
import { waffle } from '../../../src/charts/kinds/waffle/index.ts';
import { shareOutline } from '../../../src/charts/kinds/waffle/scene.ts';
import * as cases from './cases/waffle.ts';
import { BOARDS, describeKind, drawCase, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

describeKind(waffle, { ...cases });

/** Area of a polygon of M, L and Z by the shoelace formula. */
const areaOf = (d: string): number => {
  const points = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  return (
    Math.abs(
      points.reduce((sum, [x, y], i) => {
        const [nx, ny] = points[(i + 1) % points.length] ?? [0, 0];
        return sum + x * ny - nx * y;
      }, 0),
    ) / 2
  );
};

describe('waffle', () => {
  it('fills an area in proportion to the share', () => {
    for (const share of [0, 0.4, 9.99, 10, 17.8, 50, 99.5, 100])
      expect(areaOf(shareOutline({ x: 7, y: 3, sidePx: 150 }, share))).toBeCloseTo((share / 100) * 150 * 150, 4);
  });
  it.each(BOARDS)('opens a bound along its row, or upwards when the row is full, on $id', (board) => {
    const scene = drawCase(waffle, cases.shares, board);
    const full = markOf(scene, 'cell:electronics~open');
    const begun = markOf(scene, 'cell:mid~open');
    if (full.shape !== 'path' || begun.shape !== 'path') throw new Error('shapes');
    const turn = (d: string): string => {
      const [a, b, c] = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      return a && b && c && a[1] === c[1] ? (b[1] < a[1] ? 'up' : 'down') : a && b && b[0] > a[0] ? 'right' : 'left';
    };
    expect([turn(full.d), turn(begun.d)]).toEqual(['up', 'right']);
    expect(markOf(scene, 'beyond:mid')).toMatchObject({ shape: 'rect', opacity: 0.28 });
    expect(scene.marks.some((mark) => mark.key === 'beyond:parts')).toBe(false);
    const upper = markOf(drawCase(waffle, cases.chinese, board), 'cell:b~open');
    expect(upper.shape === 'path' && turn(upper.d)).toBe('down');
  });
  it('says in the picture what a square is', () => {
    expect(markOf(drawCase(waffle, cases.shares, wideBoard('en')), 'axis-title')).toMatchObject({
      lines: ['Share of the country’s output', 'One square is 1% of the whole'],
    });
  });
  it('refuses shares beyond the whole', () => {
    expect(() =>
      drawCase(
        waffle,
        { rows: [{ key: 'a', label: 'A', datum: { value: 120, text: '120%', status: 'reported' } }], view: {} },
        wideBoard('en'),
      ),
    ).toThrow(/from 0 to 100/);
  });
  it('says what it shows', () => {
    const rows = cases.shares.rows.map((row) => waffle.rowSchema.parse(row));
    expect(waffle.describe(rows, waffle.viewSchema.parse(cases.shares.view), wordsIn('en'))).toMatchInlineSnapshot(
      `"6 shares, each of its own whole: Share of the country’s output. Highest is A plan, 66%; lowest is A share that ends inside a square, 17.8%. Not plain results: 3 values (only a lower bound); A range (a range); A plan (plan or target, not a result); New-generation information technology (claimed and not otherwise checked); A bound that ends inside a row (calculated)."`,
    );
  });
});
