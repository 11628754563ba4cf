import { describe, expect, it } from 'vitest';
import {
  CALCULATOR_BOX,
  drawGrowth,
  GRID_LINES,
  GROWTH_LIMITS,
  growthSentence,
  multiplesOf,
  yearsToDouble,
  type Growth,
} from '../../src/client/compounding.ts';
import { partWords } from '../../src/story/words/index.ts';

const WORDS = partWords('en').calculator.sums;
const STORY: Growth = { realPercent: 5.8, pricesPercent: 0.72, years: 10 };
const EVERY: Growth[] = [GROWTH_LIMITS.realPercent.min, 3, 5.8, GROWTH_LIMITS.realPercent.max].flatMap((realPercent) =>
  [GROWTH_LIMITS.pricesPercent.min, 0.72, GROWTH_LIMITS.pricesPercent.max].flatMap((pricesPercent) =>
    [1, 2, 10, GROWTH_LIMITS.years.max].map((years) => ({ realPercent, pricesPercent, years })),
  ),
);

describe('the compounding calculator', () => {
  it('multiplies, worked out by hand', () => {
    expect(multiplesOf(STORY).real).toBeCloseTo(1.757, 3);
    expect(multiplesOf(STORY).nominal).toBeCloseTo(1.888, 3);
    expect(multiplesOf({ realPercent: 10, pricesPercent: 0, years: 2 })).toEqual({ real: 1.1 ** 2, nominal: 1.1 ** 2 });
    expect(yearsToDouble(7.18)).toBeCloseTo(10, 1);
    expect(yearsToDouble(0)).toBeUndefined();
  });

  it('says what it shows', () => {
    expect(growthSentence(STORY, WORDS)).toBe(
      '10 years at 5.8% make 1.76 times as much. With prices rising by 0.72% a year it is 1.89 times as many yuan. At this rate output doubles in 12.3 years.',
    );
    expect(growthSentence({ realPercent: 0, pricesPercent: 0, years: 1 }, WORDS)).toBe(
      'One year at 0% makes 1.00 times as much. Prices stand still, so it is as many times the yuan. Without growth nothing doubles.',
    );
  });

  it.each(EVERY)('stays inside its picture at $realPercent%, $pricesPercent%, $years years', (growth) => {
    const { attributes, words } = drawGrowth(growth, WORDS);
    const y = (name: string, field = 'y'): number => Number(attributes[name]?.[field]);
    for (const name of ['real', 'nominal']) {
      const numbers = (attributes[name]?.['d'] ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      expect(numbers.length).toBe(62);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(CALCULATOR_BOX.right);
      expect(y(`${name}-words`)).toBeGreaterThanOrEqual(CALCULATOR_BOX.top);
      expect(y(`${name}-name`)).toBeLessThanOrEqual(CALCULATOR_BOX.heightPx);
    }
    expect(y('real-words') - y('nominal-name')).toBeGreaterThanOrEqual(17);
    const shown = Array.from({ length: GRID_LINES }, (_, i) => i).filter(
      (i) => attributes[`grid-${i}`]?.['opacity'] === '1',
    );
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const i of shown) expect(y(`tick-${i}`)).toBeGreaterThan(0);
    expect(words['tick-0']).toBe('×1');
  });

  it('puts the nominal end above the real one, in proportion', () => {
    const { attributes } = drawGrowth(STORY, WORDS);
    const up = (name: string): number => CALCULATOR_BOX.bottom - Number(attributes[name]?.['cy']);
    expect(up('nominal-end') / up('real-end')).toBeCloseTo(0.888 / 0.757, 2);
  });
});
