import { describe, expect, it } from 'vitest';
import { crosstab } from '../../../src/charts/kinds/crosstab/index.ts';
import { narrowBoard, wideBoard } from '../../../src/charts/scene/types.ts';
import { Problem } from '../../../src/data/model/problem.ts';
import { expectSound } from '../collide.ts';
import { expectGolden } from '../golden.ts';
import { ALL_BOARDS as BOARDS, draw, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

const HEADS = {
  rowHeads: [
    { key: 'sum', label: 'Does the sum come out, within what rounding allows?' },
    { key: 'word', label: 'Translation' },
    { key: 'none', label: 'Nothing here' },
  ],
  columnHeads: [
    { key: 'yes', label: 'Holds', sign: '=' },
    { key: 'perhaps', label: 'Holds if read rightly', sign: '≈', look: 'pale' },
    { key: 'no', label: 'Does not hold', sign: '≠', look: 'outline', tone: 'hot' },
    { key: 'unknown', label: 'Cannot be checked', sign: '?', look: 'outline', tone: 'muted' },
  ],
} as const;
const ROWS = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => ({
    key,
    label: `Question ${key}`,
    row: 'sum',
    column: 'yes',
    leadsTo: `check-${key}`,
  })),
  { key: 'h', label: 'A question in Chinese 京津冀协同发展', row: 'sum', column: 'no' },
  { key: 'i', label: 'Another', row: 'word', column: 'perhaps' },
  { key: 'j', label: 'A third', row: 'word', column: 'unknown' },
];

describe('crosstab', () => {
  it.each(BOARDS)(
    'is sound and of one height in every state, with one row and with none, on $id, $words.language',
    (board) => {
      const scenes = [
        HEADS,
        { ...HEADS, emphasis: ['no'] },
        { ...HEADS, show: ['yes'] },
        { ...HEADS, emphasis: ['word'] },
      ].map((view) => draw(crosstab, ROWS, view, board));
      for (const scene of scenes) expectSound(scene, board);
      expect(new Set(scenes.map(({ heightPx }) => heightPx)).size).toBe(1);
      expect(scenes[2]?.marks.filter(({ key }) => key.startsWith('hit:'))).toHaveLength(7);
      for (const row of ROWS) expectSound(draw(crosstab, [row], HEADS, board), board);
      expectSound(draw(crosstab, [], HEADS, board), board);
    },
  );

  it('has a table of things, rows and columns', () => {
    const table = crosstab.table(
      ROWS.map((row) => crosstab.rowSchema.parse(row)),
      crosstab.viewSchema.parse({ ...HEADS, columnLabel: 'Verdict' }),
      wordsIn('en'),
    );
    expect(table.columns.map(({ label }) => label)).toEqual(['Item', 'Row', 'Verdict']);
    expect(table.rows[8]?.map(({ text }) => text)).toEqual(['Another', 'Translation', 'Holds if read rightly']);
  });

  it.each(BOARDS.filter(({ words }) => words.language === 'en'))('matches its golden picture on $id', async (board) => {
    await expectGolden(draw(crosstab, ROWS, { ...HEADS, emphasis: ['no', 'i'] }, board), `crosstab-sorted-${board.id}`);
  });

  it.each(BOARDS)('draws each thing once, in its own cell, apart from the others, on $id, $words.language', (board) => {
    const scene = draw(crosstab, ROWS, HEADS, board);
    const hits = scene.marks.flatMap((mark) => (mark.shape === 'rect' && mark.key.startsWith('hit:') ? [mark] : []));
    expect(hits.map(({ key }) => key.slice(4)).sort()).toEqual(ROWS.map(({ key }) => key).sort());
    for (const [i, a] of hits.entries()) {
      expect(a.width).toBeGreaterThanOrEqual(24);
      for (const b of hits.slice(i + 1))
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)), `${a.key} ${b.key}`).toBeGreaterThan(24);
    }
    const [a, h, i] = ['a', 'h', 'i'].map((key) => hits.find((hit) => hit.key === `hit:${key}`));
    expect(h?.x ?? 0).toBeGreaterThan((a?.x ?? 0) + 48);
    expect(i?.y ?? 0).toBeGreaterThan(h?.y ?? 0);
  });

  it('counts its columns', () => {
    const scene = draw(crosstab, ROWS, HEADS, wideBoard('en'));
    expect(['yes', 'perhaps', 'no', 'unknown'].map((key) => markOf(scene, `count:${key}`))).toMatchObject([
      { lines: ['7'] },
      { lines: ['1'] },
      { lines: ['1'] },
      { lines: ['1'] },
    ]);
  });

  it('names its marks, and leads where it is told', () => {
    expect(markOf(draw(crosstab, ROWS, HEADS, narrowBoard('en')), 'hit:h')).toMatchObject({
      label: 'Does not hold: A question in Chinese 京津冀协同发展',
    });
    expect(markOf(draw(crosstab, ROWS, HEADS, narrowBoard('en')), 'hit:a')).toMatchObject({ leadsTo: 'check-a' });
  });

  it('refuses a thing that belongs nowhere', () => {
    const misplaced = () => draw(crosstab, [{ key: 'x', label: 'X', row: 'sum', column: 'maybe' }], HEADS);
    expect(misplaced).toThrow(Problem);
    expect(misplaced).toThrow(/maybe/);
  });

  it('says what it shows', () => {
    const rows = ROWS.map((row) => crosstab.rowSchema.parse(row));
    expect(crosstab.describe(rows, crosstab.viewSchema.parse(HEADS), wordsIn('en'))).toBe(
      '10 things sorted two ways: 7 under “Holds”, 1 under “Holds if read rightly”, 1 under “Does not hold” and 1 under “Cannot be checked”. The fullest row is “Does the sum come out, within what rounding allows?”, with 8.',
    );
  });
});
