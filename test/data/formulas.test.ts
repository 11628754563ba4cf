import { describe, expect, it } from 'vitest';
import { checkFormulas, valueOfFormula } from '../../src/data/guard/check-formulas.ts';
import { readFormula } from '../../src/data/guard/read-formula.ts';
import type { DerivationInput } from '../../src/data/model/derive.ts';
import { Problem } from '../../src/data/model/problem.ts';
import { DERIVATION_FILES } from '../../src/data/model/registry.ts';
import { currencyDerivations } from '../../src/data/records/derivations/currency.ts';
import { gdpDerivations } from '../../src/data/records/derivations/gdp.ts';

describe('a formula', () => {
  it.each([
    ['{1} ÷ {0} − 1', [4, 5], 0.25],
    ['{0} − {1} − {2}', [10, 3, 2], 5],
    ['{0} − ({1} − {2})', [10, 3, 2], 9],
    ['{0} − {0} ÷ (1 + {1})', [110, 0.1], 10],
    ['(1 + {0}) to the power of 2, less 1; 2 years', [0.1], 0.21],
    ['({1} ÷ {0}) to the power of 1/2, less 1', [1, 4], 1],
    ['(1 + {0}) × (1 + {1}), to the power of 1/2', [3, 3], 4],
    ['100% − {0}', [0.25], 0.75],
    ['{0} × (1 + {1})⁸', [2, 1], 512],
    ['{0} × 12 months', [2], 24],
    ['{0} ÷ 1,000', [2000], 2],
    ['1 ÷ (1 + (−{0})) − 1', [0.2], 0.25],
    ['2 to the power of 1/2: {0} read as a full doubling', [2], Math.SQRT2],
  ])('%s is the sum that it states', (formula, inputs, value) => {
    expect(readFormula(formula, inputs)).toBeCloseTo(value, 12);
  });

  it.each(['the larger of {0} and {1}', '{0} and {1}', '({0} ÷ {1}', '{0} ÷', '{0} {1}'])(
    'told in words, or broken, is no sum: %s',
    (formula) => expect(readFormula(formula, [1, 2])).toBeUndefined(),
  );
});

describe('the formulas of the records', () => {
  it('are read, all but one that chooses, and say what is computed', () => {
    const all: readonly (readonly [string, DerivationInput])[] = Object.values(DERIVATION_FILES).flatMap((set) =>
      Object.entries(set),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, one]) => valueOfFormula(one) === undefined).map(([id]) => id)).toEqual([
      'd-projects-at-least',
    ]);
    expect(() => checkFormulas()).not.toThrow();
  });

  const rate: DerivationInput = currencyDerivations['d-rate-cd23'];
  it.each([
    ['another sign', { ...rate, formula: { en: '{0} × {1}' } }],
    ['the other order', { ...rate, formula: { en: '{1} ÷ {0}' } }],
    [
      'another constant',
      { ...gdpDerivations['d-gdp-cagr'], formula: { en: '({1} ÷ {0}) to the power of 1/9, less 1' } },
    ],
    ['a part left out', { ...gdpDerivations['d-gdp-growth-nominal'], formula: { en: '{1} ÷ {0}' } }],
  ])('stop the build with %s than the function has', (_, derivation) => {
    expect(() => checkFormulas({ 'a.ts': { 'd-new': derivation } })).toThrow(Problem);
    expect(() => checkFormulas({ 'a.ts': { 'd-new': derivation } })).toThrow(/a\.ts: record "d-new", field formula/);
  });
});
