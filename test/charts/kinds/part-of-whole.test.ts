import { describe, expect, it } from 'vitest';
import { partOfWhole } from '../../../src/charts/kinds/part-of-whole/index.ts';
import { narrowBoard, wideBoard, type RectMark, type Scene } from '../../../src/charts/scene/types.ts';
import * as cases from './cases/part-of-whole.ts';
import { expectSound } from '../collide.ts';
import { expectGolden } from '../golden.ts';
import { BOARDS, drawCase, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

const ARRANGEMENTS = ['part', 'whole', 'share'] as const;
const draw = (value: cases.Case, arrangement: (typeof ARRANGEMENTS)[number], board = wideBoard('en')): Scene =>
  drawCase(partOfWhole, { ...value, view: { ...value.view, arrangement } }, board);
/** Keys of what every arrangement draws; hatches and ranges come and go with the datum that is drawn. */
const steady = (scene: Scene): string[] =>
  scene.marks.filter((mark) => mark.part !== 'hatch' && mark.part !== 'range').map((mark) => mark.key);
const rect = (scene: Scene, key: string): RectMark => {
  const mark = markOf(scene, key);
  if (mark.shape !== 'rect') throw new Error(key);
  return mark;
};

describe.each(Object.entries({ moments: cases.moments, four: cases.four }))('part-of-whole, %s', (name, value) => {
  it.each(ARRANGEMENTS)('is sound in every language as %s', (arrangement) => {
    for (const board of [...BOARDS, narrowBoard('zh'), wideBoard('zh')])
      expectSound(draw(value, arrangement, board), board);
  });
  it.each(ARRANGEMENTS)('matches its golden pictures as %s', async (arrangement) => {
    for (const board of BOARDS)
      await expectGolden(draw(value, arrangement, board), `part-of-whole-${name}-${arrangement}-${board.id}`);
  });
  it('keeps height and keys from arrangement to arrangement, so that one moves into the next', () => {
    for (const board of BOARDS) {
      const first = draw(value, 'part', board);
      for (const scene of ARRANGEMENTS.map((arrangement) => draw(value, arrangement, board))) {
        expect(scene.heightPx).toBe(first.heightPx);
        expect(steady(scene)).toEqual(steady(first));
      }
    }
  });
});

describe('part-of-whole', () => {
  it('draws heights in proportion: the parts alone, part and whole on one scale, every whole at one height', () => {
    const [part, whole, share] = ARRANGEMENTS.map((arrangement) => draw(cases.moments, arrangement)) as [
      Scene,
      Scene,
      Scene,
    ];
    expect(rect(part, 'bar:2023:part').height / rect(part, 'bar:2013:part').height).toBeCloseTo(2.4 / 1.7, 6);
    expect(rect(whole, 'bar:2013:part').height / rect(whole, 'bar:2023:whole').height).toBeCloseTo(1.7 / 10.4, 6);
    expect(rect(share, 'bar:2013:whole').height).toBeCloseTo(rect(share, 'bar:2023:whole').height, 6);
    expect(rect(share, 'bar:2023:part').height / rect(share, 'bar:2023:whole').height).toBeCloseTo(2.4 / 10.4, 6);
  });
  it('stands every column on zero', () => {
    for (const arrangement of ARRANGEMENTS) {
      const scene = draw(cases.four, arrangement);
      const bars = scene.marks.filter((mark): mark is RectMark => mark.shape === 'rect' && mark.height > 0);
      expect(new Set(bars.map((mark) => Math.round(mark.y + mark.height))).size).toBe(1);
    }
  });
  it('shows the whole only where it is spoken of', () => {
    expect(markOf(draw(cases.moments, 'part'), 'bar:2013:whole')).toMatchObject({ opacity: 0 });
    expect(markOf(draw(cases.moments, 'part'), 'bar:2013:whole')).not.toHaveProperty('figure');
    expect(markOf(draw(cases.moments, 'whole'), 'bar:2013:whole')).toMatchObject({
      figure: 'whole-2013',
      status: 'derived',
    });
  });
  it('refuses a part beyond its whole, and a share that is not that of the columns', () => {
    const [first] = cases.moments.rows;
    if (!first) throw new Error('rows');
    const bad = (more: Partial<cases.Row>): Scene => draw({ ...cases.moments, rows: [{ ...first, ...more }] }, 'whole');
    expect(() => bad({ part: { ...first.part, value: 9, low: undefined, high: undefined } })).toThrow(
      /between zero and its whole/,
    );
    expect(() => bad({ share: { ...first.share, value: 40, low: undefined, high: undefined } })).toThrow(
      /in percent of the whole, 30\.9/,
    );
  });
  it('says that there is no data', () => {
    for (const board of [narrowBoard('en'), wideBoard('zh')])
      expectSound(draw({ ...cases.moments, rows: [] }, 'part', board), board);
  });
  it('says what it shows', () => {
    const rows = cases.moments.rows.map((one) => partOfWhole.rowSchema.parse(one));
    const view = partOfWhole.viewSchema.parse(cases.moments.view);
    expect(partOfWhole.describe(rows, view, wordsIn('en'))).toMatchInlineSnapshot(
      `"Columns: Industry, as a part of The whole of the economy. 2013: 1.7tn of 5.5tn, which is 30.9%. 2023: 2.4tn of 10.4tn, which is 23.1%. Not plain results: Industry 2013 and Industry 2023 (a range); 4 values (calculated)."`,
    );
    expect(partOfWhole.table(rows, view, wordsIn('en')).rows[0]?.map((cell) => cell.text)).toEqual([
      '2013',
      '1.7tn',
      '5.5tn',
      '30.9%',
    ]);
  });
});
