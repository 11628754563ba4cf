import { describe, expect, it } from 'vitest';
import { dot } from '../../../src/charts/kinds/dot/index.ts';
import { wideBoard, type CircleMark } from '../../../src/charts/scene/types.ts';
import * as cases from './cases/dot.ts';
import { BOARDS, describeKind, drawCase, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

describeKind(dot, { ...cases });

describe('dot', () => {
  it.each(BOARDS)('places dots in proportion on $id', (board) => {
    const scene = drawCase(dot, cases.audit, board);
    const x = (key: string): number => {
      const mark = markOf(scene, key);
      return mark.shape === 'circle' ? mark.cx : NaN;
    };
    const perUnit = (x('dot:growth/computed') - x('dot:growth/stated')) / (7.18 - 5.8);
    expect(perUnit).toBeGreaterThan(0);
    expect((x('dot:plan') - x('dot:ceiling')) / (6 - 5)).toBeCloseTo(perUnit, 6);
  });
  it('stacks dots that fall on one place, so that both are seen', () => {
    const scene = drawCase(dot, cases.audit, wideBoard('en'));
    const dots = scene.marks.filter((mark): mark is CircleMark => mark.shape === 'circle' && mark.part === 'dot');
    for (const [i, a] of dots.entries()) {
      for (const b of dots.slice(i + 1))
        expect(Math.hypot(a.cx - b.cx, a.cy - b.cy), `${a.key} ${b.key}`).toBeGreaterThanOrEqual(a.r + b.r);
    }
  });
  it('points the arrow of a bound the way the true value lies', () => {
    const scene = drawCase(dot, cases.audit, wideBoard('en'));
    const lower = markOf(scene, 'open:plan');
    const upper = markOf(scene, 'open:ceiling');
    if (lower.shape !== 'line' || upper.shape !== 'line') throw new Error('shapes');
    expect(lower.x2).toBeGreaterThan(lower.x1);
    expect(upper.x2).toBeLessThan(upper.x1);
  });
  it('draws whiskers from low to high', () => {
    expect(markOf(drawCase(dot, cases.audit, wideBoard('en')), 'range:equipment/computed')).toMatchObject({
      part: 'range',
      status: 'derived',
    });
  });
  it('says what it shows', () => {
    const rows = cases.audit.rows.map((row) => dot.rowSchema.parse(row));
    expect(dot.describe(rows, dot.viewSchema.parse(cases.audit.view), wordsIn('en'))).toMatchInlineSnapshot(
      `"Dot chart of Growth a year: 6 values on one scale. Highest is Real growth a year, 2013 to 2023, needed to double, 7.18%; lowest is Highest that was allowed, < 5%. Compared with: Nominal growth 6.56%. Not plain results: Growth that a plan needs (only a lower bound); Highest that was allowed (only an upper bound); Equipment, share of industry in 2019, computed (a range); Growth that a plan needs (plan or target, not a result); Highest that was allowed (claimed and not otherwise checked); Real growth a year, 2013 to 2023, needed to double and Equipment, share of industry in 2019, computed (calculated)."`,
    );
  });
});
