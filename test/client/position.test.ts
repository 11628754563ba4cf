import { describe, expect, it, vi } from 'vitest';

vi.mock('scrollama', () => ({ default: () => ({}) }));
const { positionAmong } = await import('../../src/client/watch-steps.ts');

describe('where the reader is among the steps', () => {
  it('is the first step before its middle and the last one after its own', () => {
    expect(positionAmong([100, 200, 300], 20)).toBe(0);
    expect(positionAmong([100, 200, 300], 900)).toBe(2);
  });
  it('rests on a step around its middle, so that the picture stands still while it is read', () => {
    expect(positionAmong([100, 200, 300], 100)).toBe(0);
    expect(positionAmong([100, 200, 300], 115)).toBe(0);
    expect(positionAmong([100, 200, 300], 185)).toBe(1);
    expect(positionAmong([100, 200, 300], 200)).toBe(1);
  });
  it('is half way between two steps half way between their middles', () => {
    expect(positionAmong([100, 200, 300], 250)).toBeCloseTo(1.5);
  });
  it('never goes back while the line goes on', () => {
    const middles = [80, 300, 330, 900];
    let last = 0;
    for (let line = 0; line < 1000; line += 3) {
      const position = positionAmong(middles, line);
      expect(position).toBeGreaterThanOrEqual(last);
      last = position;
    }
  });
});
