/** Which mark a finger or a key means. */
import { describe, expect, it } from 'vitest';
import { afterKey, nearestMark } from '../../src/exploring/reach.ts';

describe('a key', () => {
  const marks = ['oak', 'elm', 'ash'];

  it.each([
    ['ArrowRight', 'oak', 'elm'],
    ['ArrowUp', 'elm', 'oak'],
    ['ArrowLeft', 'oak', 'oak'],
    ['ArrowDown', 'ash', 'ash'],
    ['ArrowDown', undefined, 'oak'],
    ['ArrowUp', undefined, 'ash'],
    ['ArrowUp', 'felled', 'ash'],
    ['Home', 'ash', 'oak'],
    ['End', undefined, 'ash'],
    ['Tab', 'oak', null],
  ])('%s from %s leads to %s', (key, from, to) => expect(afterKey(marks, from, key)).toBe(to));

  it('leads nowhere where there is no mark', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) expect(afterKey([], undefined, key)).toBeUndefined();
  });
});

describe('a finger', () => {
  const at = (left: number, top: number): Element => {
    const box = { left, top, right: left + 10, bottom: top + 10 };
    return { getBoundingClientRect: () => box } as unknown as Element;
  };
  const [near, far] = [at(0, 0), at(40, 0)];

  it('means the mark whose outline is nearest', () => {
    expect(nearestMark([near, far], 24, 5)).toBe(near);
    expect(nearestMark([near, far], 26, 5)).toBe(far);
    expect(nearestMark([near, far], 45, 5)).toBe(far);
  });

  it('means none where all are 18 px away or more', () => {
    expect(nearestMark([near, far], 5, 27)).toBe(near);
    expect(nearestMark([near, far], 5, 28)).toBeUndefined();
  });
});
