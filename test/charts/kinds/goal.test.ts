import { describe, expect, it } from 'vitest';
import { wideBoard, type RectMark } from '../../../src/charts/scene/types.ts';
import { goal } from '../../../src/charts/kinds/goal/index.ts';
import * as cases from './cases/goal.ts';
import { BOARDS, describeKind, drawCase, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

describeKind(goal, { ...cases });

describe('goal', () => {
  const width = (mark: unknown): number => (mark as RectMark).width;
  it.each(BOARDS)('draws lengths in proportion from zero on $id', (board) => {
    const scene = drawCase(goal, cases.shared, board);
    const k = width(markOf(scene, 'result:companies')) / 200;
    expect(width(markOf(scene, 'target:companies')) / 240).toBeCloseTo(k, 6);
    expect(width(markOf(scene, 'plan:more')) / 330).toBeCloseTo(k, 6);
    const zero = markOf(scene, 'zero');
    const bar = markOf(scene, 'target:more');
    expect(zero.shape === 'line' && bar.shape === 'rect' && zero.x1).toBe(bar.shape === 'rect' && bar.x);
  });
  it('gives each row its own scale, and then no axis', () => {
    const scene = drawCase(goal, cases.own, wideBoard('en'));
    expect(width(markOf(scene, 'plan:cars'))).toBeCloseTo(width(markOf(scene, 'plan:output')), 6);
    expect(width(markOf(scene, 'plan:money')) / width(markOf(scene, 'result:money'))).toBeCloseTo(8 / 8.495, 6);
    expect(scene.marks.some((mark) => mark.part === 'axis-label')).toBe(false);
  });
  it('hatches target and plan, flags the target, leaves the result solid', () => {
    const scene = drawCase(goal, cases.shared, wideBoard('en'));
    const hatched = scene.marks.filter((mark) => mark.part === 'hatch').map((mark) => mark.key);
    expect(hatched).toEqual(['target:companies~hatch', 'target:more~hatch', 'plan:more~hatch', 'plan:tight~hatch']);
    expect(markOf(scene, 'flag:companies').part).toBe('dot');
    expect(markOf(scene, 'result:companies~open').part).toBe('open-end');
  });
  it('leaves out parts that a view does not draw, at the same height', () => {
    const results = drawCase(
      goal,
      { ...cases.shared, view: { ...cases.shared.view, parts: ['result'], annotations: [] } },
      wideBoard('en'),
    );
    expect(results.marks.some((mark) => mark.key.startsWith('target:'))).toBe(false);
    expect(results.heightPx).toBe(drawCase(goal, cases.shared, wideBoard('en')).heightPx);
  });
  it('refuses rows without any measure and negative ones', () => {
    const draw = (row: unknown): unknown => drawCase(goal, { rows: [row], view: {} }, wideBoard('en'));
    expect(() => draw({ key: 'a', label: 'A' })).toThrow(/at least one of result, target, plan/);
    expect(() =>
      draw({ key: 'a', label: 'A', result: { datum: { value: -1, text: '-1', status: 'reported' } } }),
    ).toThrow(/zero or more/);
  });
  it('says what it shows', () => {
    const rows = cases.shared.rows.map((row) => goal.rowSchema.parse(row));
    expect(goal.describe(rows, goal.viewSchema.parse(cases.shared.view), wordsIn('en'))).toMatchInlineSnapshot(
      `"Chart of result, target and plan, Number, for 3 measures. Companies registered: by 2022 200, target for 2023 240; Projects under way in the park: planned about 330, result 310, target 300; A row with two ends at one place: expected by the company 98 to 110, result by the park’s own count 100. Not plain results: Companies registered, by 2022 (only a lower bound); A row with two ends at one place, expected by the company (a range); 4 values (plan or target, not a result); Projects under way in the park, result (claimed and not otherwise checked)."`,
    );
  });
});
