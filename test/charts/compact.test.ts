import { describe, expect, it } from 'vitest';
import { compactScene } from '../../src/charts/scene/compact.ts';
import type { Mark, Scene } from '../../src/charts/scene/types.ts';

const dots = (count: number, more: Partial<Mark> = {}): Mark[] =>
  Array.from(
    { length: count },
    (_, i) =>
      ({
        shape: 'circle',
        key: `unit:a:${i}`,
        part: 'unit',
        tone: 'b',
        cx: 10 + i,
        cy: 20,
        r: 2,
        ...more,
      }) as Mark,
  );
const lines = (count: number): Mark[] =>
  Array.from({ length: count }, (_, i) => ({
    shape: 'line',
    key: `grid:${i}`,
    part: 'grid',
    x1: 0,
    x2: 9,
    y1: i,
    y2: i,
  }));
const scene = (marks: readonly Mark[]): Scene => ({ widthPx: 360, heightPx: 100, marks });

describe('a picture in fewer elements', () => {
  it('draws alike dots in paths of ten, none lost', () => {
    const { marks } = compactScene(scene(dots(34)), { moves: true });
    expect(marks.map(({ key }) => key)).toEqual(['unit:a:0', 'unit:a:10', 'unit:a:20', 'unit:a:30']);
    expect(marks.map((mark) => (mark.shape === 'path' ? mark.d.match(/M/g)?.length : 0))).toEqual([10, 10, 10, 4]);
    expect(marks[0]).toMatchObject({
      part: 'unit',
      tone: 'b',
      d: expect.stringMatching(/^M8,20a2,2 0 1,0 4,0a2,2 0 1,0 -4,0M9,20/),
    });
  });
  it('leaves alone what is few, differs, or answers for a figure', () => {
    for (const marks of [
      dots(19),
      dots(30, { figure: 'f' }),
      dots(30, { label: 'Beijing' }),
      dots(40).map((mark, i) => ({ ...mark, tone: i % 2 ? ('b' as const) : ('c' as const) })),
    ]) {
      expect(compactScene(scene(marks), { moves: true }).marks).toEqual(marks);
    }
  });
  it('joins the lines of a grid where nothing moves, also inside a group', () => {
    const group: Mark = { shape: 'group', key: 'g', part: 'geo', transform: { x: 0, y: 0, k: 1 }, children: lines(5) };
    expect(compactScene(scene([group]), { moves: false }).marks).toMatchObject([
      { key: 'g', children: [{ key: 'grid:0', shape: 'path', d: 'M0,0L9,0M0,1L9,1M0,2L9,2M0,3L9,3M0,4L9,4' }] },
    ]);
    expect(compactScene(scene(lines(5)), { moves: true }).marks).toEqual(lines(5));
  });
});
