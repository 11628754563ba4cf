import { describe, expect, it } from 'vitest';
import { wideBoard, type CircleMark, type Scene } from '../../../src/charts/scene/types.ts';
import { unit } from '../../../src/charts/kinds/unit/index.ts';
import { countOf } from '../../../src/charts/kinds/unit/layout.ts';
import * as cases from './cases/unit.ts';
import { BOARDS, describeKind, drawCase, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

describeKind(unit, { ...cases });

const units = (scene: Scene, row: string): CircleMark[] =>
  scene.marks.filter((mark): mark is CircleMark => mark.shape === 'circle' && mark.key.startsWith(`unit:${row}:`));

describe('unit', () => {
  it.each(BOARDS)('draws as many dots as the count asks for, and the part that is left, on $id', (board) => {
    const scene = drawCase(unit, cases.blocks, board);
    expect(units(scene, 'companies')).toHaveLength(140);
    expect(markOf(scene, 'unit:companies:140').shape).toBe('path');
    expect(units(scene, 'projects')).toHaveLength(31);
    const rows = cases.blocks.rows.map((row) => unit.rowSchema.parse(row));
    expect(rows.map((row) => countOf(row).part)).toEqual([0.6, 0.8, 0.05].map((part) => expect.closeTo(part, 6)));
  });
  it('gives a part mark the angle of its part', () => {
    const half = markOf(drawCase(unit, cases.few, wideBoard('en')), 'unit:c:0');
    // A half circle from twelve o'clock ends at six: x 0, y = radius.
    expect(
      half.shape === 'path' && /A[\d.]+,[\d.]+,0,[01],1,(-?[\d.e-]+),([\d.]+)/.exec(half.d)?.slice(1).map(Number),
    ).toEqual([expect.closeTo(0, 3), expect.closeTo(18 * 0.4, 2)]);
  });
  it.each(BOARDS)('moves the same dots from the left area to the right one on $id', (board) => {
    const before = drawCase(unit, cases.before, board);
    const after = drawCase(unit, cases.after, board);
    expect(after.marks.map((mark) => mark.key)).toEqual(before.marks.map((mark) => mark.key));
    expect(after.heightPx).toBe(before.heightPx);
    const middle = board.widthPx / 2;
    for (const mark of units(before, 'companies')) expect(mark.cx).toBeLessThan(middle);
    for (const mark of units(after, 'companies')) expect(mark.cx).toBeGreaterThan(middle);
    expect(
      units(
        drawCase(unit, { ...cases.blocks, view: { ...cases.before.view, arrangement: 'blocks' } }, board),
        'companies',
      ).map((mark) => mark.key),
    ).toEqual(units(before, 'companies').map((mark) => mark.key));
  });
  it('has one height for blocks and areas', () => {
    for (const board of BOARDS)
      expect(
        drawCase(unit, { ...cases.before, view: { ...cases.before.view, arrangement: 'blocks' } }, board).heightPx,
      ).toBe(drawCase(unit, cases.before, board).heightPx);
  });
  it('answers for a row with one area, and prints what a dot is', () => {
    const scene = drawCase(unit, cases.blocks, wideBoard('en'));
    expect(markOf(scene, 'units:capital')).toMatchObject({
      part: 'hit',
      figure: 'f-3',
      status: 'claimed',
      label: 'Capital: 172.1 billion yuan, claimed',
    });
    expect(markOf(scene, 'per:capital')).toMatchObject({ lines: ['One dot is 2 billion yuan'] });
    expect(markOf(drawCase(unit, cases.few, wideBoard('en')), 'units:a~open').part).toBe('open-end');
  });
  it('refuses counts that make too many dots, and areas without their pair', () => {
    const row = { ...cases.blocks.rows[0], perUnit: 1 };
    expect(() => drawCase(unit, { rows: [row], view: {} }, wideBoard('en'))).toThrow(/at most 600 dots/);
    expect(() => drawCase(unit, { rows: [], view: { arrangement: 'from-to' } }, wideBoard('en'))).toThrow(
      /two areas, from and to/,
    );
  });
  it('says what it shows', () => {
    const rows = cases.before.rows.map((row) => unit.rowSchema.parse(row));
    expect(unit.describe(rows, unit.viewSchema.parse(cases.before.view), wordsIn('en'))).toMatchInlineSnapshot(
      `"Count in dots. From Beijing to Tianjin. Companies and other bodies: 1,406; Projects: 318; Capital: 172.1 billion yuan. Not plain results: Capital (claimed and not otherwise checked)."`,
    );
  });
});
