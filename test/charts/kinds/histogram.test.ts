import { describe, expect, it } from 'vitest';
import { histogram } from '../../../src/charts/kinds/histogram/index.ts';
import { wideBoard } from '../../../src/charts/scene/types.ts';
import * as cases from './cases/histogram.ts';
import { BOARDS, describeKind, drawCase } from './support/harness.ts';

describeKind(histogram, { ...cases });

/** Heights of the bars of a row, in px. */
const heights = (scene: ReturnType<typeof drawCase>, row: string): number[] =>
  scene.marks.flatMap((mark) =>
    mark.shape === 'rect' && mark.part === 'bar' && mark.key.startsWith(`bar:${row}:`) ? [mark.height] : [],
  );

describe('histogram', () => {
  it.each(BOARDS)('counts each value once: a class holds its lower end, the last one both, on $id', (board) => {
    const values = [0, 5, 10, 10, 15, 20];
    const scene = drawCase(histogram, { rows: [{ key: 'a', label: 'A', values }], view: { bins: [0, 10, 20] } }, board);
    const [low, high] = heights(scene, 'a');
    if (low === undefined || high === undefined) throw new Error('no bars');
    expect(high / low).toBeCloseTo(2, 6);
  });

  it('has the counts of all classes in its table, and they add up to the values', () => {
    const rows = cases.storm.rows.map((row) => histogram.rowSchema.parse(row));
    const view = histogram.viewSchema.parse(cases.storm.view);
    const table = histogram.table(rows, view, wideBoard('en').words);
    const sum = table.rows.reduce((total, row) => total + Number(row[2]?.text), 0);
    expect(sum).toBe(rows[0]?.values.length);
  });

  it('refuses classes that leave values out, and draws one value and equal values', () => {
    const row = { key: 'a', label: 'A', values: [1, 50] };
    expect(() => drawCase(histogram, { rows: [row], view: { bins: [0, 10, 20] } }, wideBoard('en'))).toThrow(
      /a value of 50[^]*hold all values/,
    );
    expect(() => drawCase(histogram, { rows: [row], view: { bins: [0, 10, 100] } }, wideBoard('en'))).toThrow(
      /ends that rise by one step/,
    );
    for (const values of [[3], [7, 7, 7], [1e-9, 2e-9], [-5, 1e9]])
      expect(
        heights(drawCase(histogram, { rows: [{ ...row, values }], view: {} }, wideBoard('en')), 'a').length,
      ).toBeGreaterThan(0);
  });
});
