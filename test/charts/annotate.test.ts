import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/charts/layout/annotate.ts';
import { boxOf, segmentCrosses, nearestPoints } from '../../src/charts/scene/boxes.ts';
import type { Mark } from '../../src/charts/scene/types.ts';
import { sceneOf } from '../../src/package/index.ts';
import { overlaps } from './collide.ts';

const bar: Mark = { shape: 'rect', key: 'bar:a', part: 'bar', x: 20, y: 40, width: 120, height: 20 };
const words: Mark = { shape: 'text', key: 'value:a', part: 'value', x: 146, y: 55, lines: ['+20.9%'], sizePx: 15 };
const box = (mark: Mark) => {
  const found = boxOf(mark);
  if (!found) throw new Error('no box');
  return found;
};
const region = { x0: 0, y0: 0, x1: 360, y1: 120 };
const place = { anchors: new Map([['a', box(bar)]]), region, kind: 'bar' };

describe('annotate', () => {
  it('stands clear of marks and words, inside its region, with a leader only where it is far', () => {
    const near = annotate([bar, words], [{ at: 'a', text: 'Close by' }], place);
    expect(near.map((mark) => mark.key)).toEqual(['annotation:a']);
    expect(overlaps(near.map(box), [box(bar), box(words)])).toEqual([]);
    const wall: Mark = { ...bar, key: 'bar:b', x: 0, y: 0, width: 360, height: 80 };
    const far = annotate([wall, bar], [{ at: 'a', text: 'Under the wall' }], place);
    expect(far.map((mark) => mark.part)).toEqual(['leader', 'annotation']);
    expect(box(far[1] ?? bar).y0).toBeGreaterThanOrEqual(80);
  });
  it('keeps annotations off each other', () => {
    const two = annotate(
      [bar],
      [
        { at: 'a', text: 'First of two remarks' },
        { at: 'a', text: 'Second of two remarks' },
      ],
      place,
    );
    const texts = two.filter((mark) => mark.shape === 'text');
    expect(texts.map((mark) => mark.key)).toEqual(['annotation:a', 'annotation:a~2']);
    expect(overlaps(texts.map(box))).toEqual([]);
  });
  it('refuses what has no room, and a row that is not shown', () => {
    expect(() => annotate([bar], [{ at: 'a', text: 'word '.repeat(200) }], place)).toThrow(
      /no free room[\s\S]*annotationRoomPx/,
    );
    expect(() => annotate([bar], [{ at: 'b', text: 'Who?' }], place)).toThrow(/a row that this view does not show/);
  });
});

describe('boxes', () => {
  const square = { key: 's', x0: 10, y0: 10, x1: 20, y1: 20 };
  it('tells whether a segment passes through a box', () => {
    expect(segmentCrosses({ x: 0, y: 15 }, { x: 30, y: 15 }, square)).toBe(true);
    expect(segmentCrosses({ x: 0, y: 0 }, { x: 30, y: 5 }, square)).toBe(false);
    expect(segmentCrosses({ x: 15, y: 0 }, { x: 15, y: 9 }, square)).toBe(false);
  });
  it('finds the nearest points of two boxes', () => {
    expect(nearestPoints(square, { key: 't', x0: 30, y0: 0, x1: 40, y1: 16 })).toEqual([
      { x: 20, y: 13 },
      { x: 30, y: 13 },
    ]);
    expect(nearestPoints(square, { key: 't', x0: 30, y0: 30, x1: 40, y1: 40 })).toEqual([
      { x: 20, y: 20 },
      { x: 30, y: 30 },
    ]);
  });
});

describe('notes at rows that are lines', () => {
  const names = ['Kenya', 'Ghana', 'Egypt', 'Nigeria', 'Mali'];
  const rows = names.map((label, i) => ({ key: label, label, datum: 5 - i }));
  it.each(['wide', 'narrow'] as const)('stand on no other row’s line without a leader, %s', (board) => {
    for (const at of names)
      for (const text of ['Record', 'Revised down in May']) {
        const { marks } = sceneOf('bar', rows, { board, view: { annotations: [{ at, text }] } });
        const boxOfKey = (key: string) => marks.filter((mark) => mark.key === key).flatMap((mark) => boxOf(mark) ?? []);
        const [note] = boxOfKey(`annotation:${at}`);
        if (boxOfKey(`leader:annotation:${at}`).length > 0 || !note) continue;
        const middle = (note.y0 + note.y1) / 2;
        const others = names.filter((name) => name !== at && marks.some(({ key }) => key === `bar:${name}`));
        const beside = others.filter((name) =>
          boxOfKey(`bar:${name}`).some(({ y0, y1 }) => y0 < middle && middle < y1),
        );
        expect(beside, `${text} at ${at}`).toEqual([]);
      }
  });
});
