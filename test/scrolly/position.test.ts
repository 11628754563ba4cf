import { describe, expect, it } from 'vitest';
import { positionAmong, roomFor, turnsOf, type Room, type Sizes } from '../../src/scrolly/room.ts';

const boards = { narrow: { width: 360, height: 440 }, wide: { width: 720, height: 530 } };
/** A window as the stylesheet measures it: one column, or from 960 px words beside the picture. */
const windowOf = (width: number, height: number, wordsPx: readonly number[]): Sizes => {
  const bodyPx = width - (width < 600 ? 32 : 80);
  const isBeside = width >= 960;
  return {
    windowPx: height,
    headerPx: 48,
    bodyPx,
    roomPx: {
      width: isBeside ? bodyPx - 48 - Math.min(416, Math.max(256, bodyPx * 0.31)) : bodyPx,
      height: height - 48 - (isBeside ? (height < 736 ? 72 : 136) : 53),
    },
    wordsPx,
    boards,
  };
};
const WORDS = [150, 210, 120, 180];
const WINDOWS = Array.from({ length: 56 * 28 }, (_, i): readonly [number, number] => [
  320 + 40 * (i % 56),
  320 + 40 * Math.floor(i / 56),
]);

describe('the room that a passage has in its window', () => {
  it('is pinned only where its words are at least 12 px and a step’s words fit beside or below it, in any window', () => {
    let pinned = 0;
    for (const [width, height] of WINDOWS) {
      const sizes = windowOf(width, height, WORDS);
      const room = roomFor(sizes);
      if (!room.isPinned) continue;
      pinned += 1;
      const px = (13.5 * room.pictureWidthPx) / boards[room.board].width;
      expect(px, `${width} × ${height}`).toBeGreaterThan(11.9);
      expect(room.holdPx + room.wordsPx, `${width} × ${height}`).toBeLessThanOrEqual(height);
      expect(room.holdPx).toBeGreaterThanOrEqual(room.topPx);
    }
    expect(pinned).toBeGreaterThan(WINDOWS.length / 2);
  });
  it('is pinned in the windows of common laptops and phones', () => {
    for (const [width, height] of [
      [1366, 650],
      [1280, 620],
      [1440, 600],
      [390, 844],
      [412, 823],
      [768, 1024],
    ] as const)
      expect(roomFor(windowOf(width, height, WORDS)).isPinned, `${width} × ${height}`).toBe(true);
  });
  it('keeps an answer until there is something to spare, so that no edge flutters', () => {
    const heights = Array.from({ length: 300 }, (_, i) => 400 + i);
    const first = (wasPinned?: boolean): number =>
      heights.find((height) => roomFor(windowOf(1280, height, WORDS), wasPinned).isPinned) ?? 0;
    expect(first(true)).toBe(first());
    expect(first(false)).toBeGreaterThan(first(true));
  });
  it('draws the narrow artboard where the wide one would be too small to read', () => {
    expect(roomFor(windowOf(1280, 900, WORDS)).board).toBe('wide');
    expect(roomFor(windowOf(1280, 560, WORDS)).board).toBe('narrow');
  });
});

/** Steps 65 % of the window apart, as the stylesheet sets them. */
const stepsIn = (sizes: Sizes): { fromPx: number; heightPx: number }[] =>
  sizes.wordsPx.map((heightPx, index) => ({ fromPx: 500 + index * 0.65 * sizes.windowPx, heightPx }));
/** Where a step's words are in the window after so many pixels of scroll. */
const boxAt = (from: { fromPx: number; heightPx: number }, next: number, room: Room, scrolledPx: number) => {
  const held = Math.max(from.fromPx - scrolledPx, room.holdPx);
  const top = room.isTight
    ? held
    : Math.min(held, Math.max(from.fromPx - scrolledPx, next - scrolledPx - 24 - from.heightPx));
  return { top, bottom: top + from.heightPx };
};

describe('where the reader is among the steps', () => {
  it('is at a step whose words are whole, at every position of the scroll, in every window where they are pinned', () => {
    for (const [width, height] of WINDOWS.filter((_, i) => i % 17 === 0)) {
      const sizes = windowOf(width, height, WORDS);
      const room = roomFor(sizes);
      if (!room.isPinned) continue;
      const steps = stepsIn(sizes);
      const turns = turnsOf(steps, room);
      const [start, end] = [turns[0]?.landsPx ?? 0, turns.at(-1)?.landsPx ?? 0];
      for (let scrolled = start; scrolled <= end; scrolled += 7) {
        const { index } = positionAmong(turns, scrolled);
        const one = steps[index] ?? { fromPx: 0, heightPx: 0 };
        const { top, bottom } = boxAt(one, steps[index + 1]?.fromPx ?? 1e9, room, scrolled);
        expect(top, `${width} × ${height}, ${scrolled}`).toBeGreaterThanOrEqual(room.topPx - 0.01);
        expect(bottom, `${width} × ${height}, ${scrolled}`).toBeLessThanOrEqual(room.bottomPx + 0.01);
      }
    }
  });

  it('is at the step whose whole words are nearest to the middle of what is free, however their heights differ', () => {
    const heights = [WORDS, [220, 156, 90, 251], [60, 240, 60, 240]];
    for (const [i, [width, height]] of WINDOWS.entries()) {
      const sizes = windowOf(width, height, heights[i % heights.length] ?? WORDS);
      const room = roomFor(sizes);
      if (!room.isPinned) continue;
      // As the stylesheet has it: where a page is tight, or words stand below the picture, all are as high as the longest.
      const steps = stepsIn(sizes).map((step) => ({ ...step, heightPx: room.isEven ? room.wordsPx : step.heightPx }));
      const turns = turnsOf(steps, room);
      const [start, end] = [turns[0]?.landsPx ?? 0, turns.at(-1)?.landsPx ?? 0];
      for (let scrolled = start + (i % 5); scrolled <= end; scrolled += 5) {
        const away = steps.map((step, index) => {
          const { top, bottom } = boxAt(step, steps[index + 1]?.fromPx ?? 1e9, room, scrolled);
          const isWhole = top >= room.topPx - 0.01 && bottom <= room.bottomPx + 0.01;
          return isWhole ? Math.abs((top + bottom - room.topPx - room.bottomPx) / 2) : Infinity;
        });
        const { index } = positionAmong(turns, scrolled);
        expect((away[index] ?? Infinity) - Math.min(...away), `${width} × ${height}, ${scrolled}`).toBeLessThan(2);
      }
    }
  });

  const sizes = windowOf(390, 844, WORDS);
  const turns = turnsOf(stepsIn(sizes), roomFor(sizes));
  it('is the first step before the passage and the last one after it', () => {
    expect(positionAmong(turns, -5000)).toEqual({ index: 0, position: 0 });
    expect(positionAmong(turns, 50_000)).toEqual({ index: 3, position: 3 });
  });
  it('rests where a link to a step leads', () => {
    for (const [index, { landsPx }] of turns.entries())
      expect(positionAmong(turns, landsPx)).toEqual({ index, position: index });
  });
  it('never goes back while the scroll goes on, and passes through what lies between two steps', () => {
    let last = 0;
    const between = new Set<number>();
    for (let scrolled = 0; scrolled < 3000; scrolled += 3) {
      const { position } = positionAmong(turns, scrolled);
      expect(position).toBeGreaterThanOrEqual(last);
      if (position % 1 > 0.2 && position % 1 < 0.8) between.add(Math.floor(position));
      last = position;
    }
    expect([...between]).toEqual([0, 1, 2]);
  });
});
