/** A pinned stage gives charts room: bars fill it, up to a limit, and stay sound. */
import { describe, expect, it } from 'vitest';
import { bar } from '../../src/charts/kinds/bar/index.ts';
import { exhibit, exhibits } from '../../src/exhibits/index.ts';
import { LANGUAGES } from '../../src/data/model/schema.ts';
import { boards, stageBoards } from '../../src/charts/scene/types.ts';
import * as cases from './kinds/cases/bar.ts';
import { expectSound } from './collide.ts';
import { drawCase } from './kinds/support/harness.ts';

describe.each(Object.entries({ several: cases.several, diverging: cases.diverging, years: cases.years }))(
  'bars on a stage, %s',
  (_, value) => {
    it.each([0, 1])('fill its room and no more', (index) => {
      const [plain, stage] = [boards('en')[index], stageBoards('en')[index]];
      if (!plain || !stage) throw new Error('there are two boards');
      const [natural, filled] = [drawCase(bar, value, plain), drawCase(bar, value, stage)];
      expectSound(filled, stage);
      expect(filled.heightPx).toBeGreaterThanOrEqual(natural.heightPx);
      // Bars are of whole px: a few of them round up together.
      expect(filled.heightPx).toBeLessThanOrEqual(Math.max(natural.heightPx, stage.roomPx ?? 0) + 3);
      const heights = [natural, filled].map((scene) =>
        scene.marks.flatMap((mark) => (mark.shape === 'rect' && mark.part === 'bar' ? [mark.height] : [])),
      );
      if (natural.heightPx < (stage.roomPx ?? 0) - 20)
        expect(Math.max(...(heights[1] ?? []))).toBeGreaterThan(Math.max(...(heights[0] ?? [])) * 1.1);
    });
  },
);

describe.each(LANGUAGES)('pictures of passages (%s)', (language) => {
  it('are high enough for a wide stage, which a flat one would leave half empty', () => {
    const [, stage] = stageBoards(language);
    if (!stage) throw new Error('there are two boards');
    const told = exhibits().filter(({ viewNames }) => viewNames.length > 2);
    expect(told.length).toBeGreaterThan(5);
    const flat = told
      .map((one) => ({ slug: one.slug, heightPx: one.scene(one.viewNames[0] ?? '', stage).heightPx }))
      .filter(({ heightPx }) => heightPx < 0.85 * (stage.roomPx ?? 0));
    expect(flat).toEqual([]);
  });
});

describe('an exhibit', () => {
  it('is drawn anew for a stage, whatever was asked of it first', () => {
    const [plain, stage] = [boards('en')[1], stageBoards('en')[1]];
    if (!plain || !stage) throw new Error('there are two boards');
    const one = exhibit('compounding');
    const natural = one.scene(one.viewNames[0] ?? '', plain).heightPx;
    expect(one.scene(one.viewNames[0] ?? '', stage).heightPx).toBeGreaterThan(natural);
  });
});
