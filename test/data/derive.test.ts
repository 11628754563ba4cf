import { describe, expect, it } from 'vitest';
import { deriveFigure, operandInterval, type DerivationInput, type Operand } from '../../src/data/model/derive.ts';
import { figure } from '../../src/data/model/figures.ts';
import { Problem } from '../../src/data/model/problem.ts';

const growth: DerivationInput = {
  inputs: ['after', 'before'],
  compute: (after = NaN, before = NaN) => (after / before - 1) * 100,
  formula: { en: '{0} / {1} - 1' },
  unit: 'percent',
  measure: { en: 'growth' },
  place: 'bth',
  period: '2013/2023',
  decimals: 1,
};
const exact = (value: number, step?: number): Operand => ({
  quantity: { is: 'exact', value, ...(step === undefined ? {} : { step }) },
});
const derive = (derivation: DerivationInput, ...operands: Operand[]) =>
  deriveFigure('d-test', 'test.ts', derivation, operands);

describe('a derived value', () => {
  it('has the range that rounding allows: value added grew by 42.9%, between 38.6 and 47.6', () => {
    const derived = derive(growth, figure('xh24-iva-2023'), figure('xh24-iva-2013'));
    // By hand: 2.43/1.7 = 1.42941; 2.425/1.75 = 1.38571; 2.435/1.65 = 1.47576
    expect(derived.quantity).toMatchObject({ is: 'exact', step: 0.1 });
    expect(derived.quantity.is !== 'range' && derived.quantity.value).toBeCloseTo(42.941, 3);
    expect(derived.low).toBeCloseTo(38.571, 3);
    expect(derived.high).toBeCloseTo(47.576, 3);
  });

  it('has no range when no input is rounded', () => {
    const derived = derive(growth, exact(20000), exact(12000));
    expect(derived).toEqual({ quantity: { is: 'exact', value: expect.closeTo(66.667, 3), step: 0.1 } });
  });

  it('finds the extremes at the corners when one input lowers the result and another raises it', () => {
    const difference = { ...growth, compute: (a = NaN, b = NaN) => a - b };
    expect(derive(difference, exact(7.8, 0.1), exact(6.2, 0.1))).toMatchObject({
      low: expect.closeTo(1.5, 9),
      high: expect.closeTo(1.7, 9),
    });
  });

  it('passes on the range of a derived input instead of its printing step', () => {
    expect(operandInterval({ quantity: { is: 'exact', value: 42.9, step: 0.1 }, low: 38.6, high: 47.6 })).toEqual([
      38.6, 47.6,
    ]);
    expect(operandInterval(exact(10, 2))).toEqual([9, 11]);
    expect(operandInterval({ quantity: { is: 'range', low: 1, high: 2, step: 0.2 } })).toEqual([0.9, 2.1]);
  });

  it('of a range is a range', () => {
    const double = { ...growth, inputs: ['x'], compute: (x = NaN) => 2 * x };
    expect(derive(double, { quantity: { is: 'range', low: 1, high: 2 } }).quantity).toMatchObject({
      is: 'range',
      low: 2,
      high: 4,
    });
  });

  it('of an approximate input is approximate', () => {
    const same = { ...growth, inputs: ['x'], compute: (x = NaN) => x };
    expect(derive(same, { quantity: { is: 'about', value: 13000 } }).quantity).toMatchObject({ is: 'about' });
  });
});

describe('bounds', () => {
  const floor: DerivationInput = {
    ...growth,
    inputs: ['count', 'size'],
    compute: (count = NaN, size = NaN) => count * size,
    unit: 'yuan',
    decimals: -8,
  };

  it('never become plain numbers by themselves', () => {
    expect(() => derive(floor, figure('cd23-baodi-projects'), figure('cd23-baodi-project-size'))).toThrow(/reading/);
  });

  it('stay bounds where the derivation says so: 248 projects of at least 50 million', () => {
    const derived = derive(
      { ...floor, reading: 'at-least' },
      figure('cd23-baodi-projects'),
      figure('cd23-baodi-project-size'),
    );
    expect(derived.quantity).toMatchObject({ is: 'at-least', value: 12.4e9, step: 1e8 });
  });
});

describe('what cannot be computed is refused', () => {
  it('a result that is no number', () => {
    expect(() => derive(growth, exact(1), exact(0))).toThrow(Problem);
  });
  it('more inputs than corners can be tried for', () => {
    const many = Array.from({ length: 13 }, () => exact(1, 0.1));
    expect(() => derive({ ...growth, compute: (...values) => values.length }, ...many)).toThrow(/at most 12/);
  });

  it('tells a function that throws as a Problem that names the record', () => {
    const broken = {
      ...growth,
      compute: () => {
        throw new TypeError('no such thing');
      },
    };
    expect(() => derive(broken, exact(2), exact(1))).toThrow(
      /test\.ts: record "d-test", field compute\n.*no such thing/,
    );
  });
});
