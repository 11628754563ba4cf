/** Arithmetic on figures, with the range that the rounding of its inputs allows. Pure. */
import * as z from 'zod';
import { Problem } from './problem.ts';
import { wordsByLanguage } from './by-language.ts';
import { claimSchema, distinct, SINGLE_READINGS, textSchema, type Quantity, type Text } from './schema.ts';

/** How a derived value is to be read. A derivation with a bound among its inputs has to say. */
type Reading = (typeof SINGLE_READINGS)[number];

export interface DerivationInput {
  /** Ids of the figures it is computed from, in the order of `compute`'s parameters. */
  inputs: readonly string[];
  /**
   * The arithmetic, on values in base units. It should rise or fall steadily in each input, so that the corners bound
   * it.
   */
  compute: (...values: number[]) => number;
  /** The sum in words, with `{0}`, `{1}` … where the inputs go; constants such as 10 years are written out. */
  formula: Text;
  unit: string;
  measure: Text;
  place: string;
  company?: string | undefined;
  period: string;
  /** Decimals to print, in the base unit; negative for large amounts (-8: to the nearest hundred million). */
  decimals: number;
  /** How the result reads, where inputs are bounds: at-least inputs multiplied give an at-least result. */
  reading?: Reading | undefined;
  note?: Text | undefined;
}

/** Checks everything about a derivation but its function's result. */
export const derivationSchema = z
  .strictObject({
    inputs: distinct(z.array(z.string().min(1)).min(1)),
    compute: z.custom<DerivationInput['compute']>(
      (value) => typeof value === 'function',
      'a function of the inputs’ values',
    ),
    formula: textSchema,
    unit: claimSchema.shape.unit,
    measure: textSchema,
    place: claimSchema.shape.place,
    company: claimSchema.shape.company,
    period: claimSchema.shape.period,
    decimals: z.int().min(-12).max(6),
    reading: z.enum(SINGLE_READINGS).optional(),
    note: textSchema.optional(),
  })
  .superRefine((derivation, ctx) => {
    for (const [, formula] of wordsByLanguage(derivation.formula)) {
      const used = new Set([...formula.matchAll(/\{(\d+)\}/g)].map((match) => Number(match[1])));
      const stray = /[{}]/.exec(formula.replaceAll(/\{\d+\}/g, ''));
      if (stray)
        ctx.addIssue({
          code: 'custom',
          path: ['formula'],
          message: 'placeholders {0}, {1} … of the inputs, and no other braces',
        });
      const missing = derivation.inputs.findIndex((_, i) => !used.has(i));
      const extra = [...used].find((i) => i >= derivation.inputs.length);
      if (missing >= 0)
        ctx.addIssue({
          code: 'custom',
          path: ['formula'],
          message: `a formula that shows every input: {${missing}} is missing`,
        });
      if (extra !== undefined)
        ctx.addIssue({
          code: 'custom',
          path: ['formula'],
          message: `placeholders of the ${derivation.inputs.length} inputs only: there is no {${extra}}`,
        });
    }
  });

/** What derivation needs to know of an input: its quantity, and its own range if it is derived itself. */
export interface Operand {
  quantity: Quantity;
  low?: number;
  high?: number;
}

/** The value an operand enters the sum with: as stated, or the middle of a range. */
export function operandValue({ quantity }: Operand): number {
  return quantity.is === 'range' ? (quantity.low + quantity.high) / 2 : quantity.value;
}

/** The interval the true value lies in if the stated one was rounded to its last digit: plus and minus half a step. */
export function operandInterval({ quantity, low, high }: Operand): readonly [number, number] {
  const half = (quantity.step ?? 0) / 2;
  if (quantity.is === 'range') return [quantity.low - half, quantity.high + half];
  // A derived input's step only says how it is printed: its range is what counts.
  if (low !== undefined && high !== undefined) return [low, high];
  return [quantity.value - half, quantity.value + half];
}

const MAX_CORNER_INPUTS = 12;

/** Every way to take one end of each interval: 2^n corners. */
function corners(intervals: ReadonlyArray<readonly [number, number]>): number[][] {
  return intervals.reduce<number[][]>(
    (found, [low, high]) =>
      found.flatMap((corner) =>
        low === high
          ? [[...corner, low]]
          : [
              [...corner, low],
              [...corner, high],
            ],
      ),
    [[]],
  );
}

/** Readings that are bounds: they may not silently become a plain number. */
const BOUNDS: ReadonlySet<string> = new Set<Reading>(['more-than', 'at-least', 'up-to', 'nearly', 'less-than']);

export interface Derived {
  quantity: Quantity;
  low?: number;
  high?: number;
}

/**
 * Computes a derivation's value from its inputs, with the lowest and highest value at all corners of the inputs'
 * rounding intervals. Inputs used by several derived inputs are treated as independent, so such a range is wide rather
 * than narrow. Throws a Problem if the result is no finite number, or an input is a bound and the derivation does not
 * say how to read the result.
 */
export function deriveFigure(
  id: string,
  file: string,
  derivation: DerivationInput,
  operands: readonly Operand[],
): Derived {
  const place = `record "${id}"`;
  const bound = operands.findIndex(({ quantity }) => BOUNDS.has(quantity.is));
  if (bound >= 0 && derivation.reading === undefined) {
    throw new Problem({
      file,
      place: `${place}, field reading`,
      found: `nothing, though its input ${derivation.inputs[bound]} reads "${operands[bound]?.quantity.is}"`,
      expected: 'how the result is to be read',
      remedy: 'add reading: "at-least" (or what the arithmetic makes of the bound)',
    });
  }
  if (operands.length > MAX_CORNER_INPUTS) {
    throw new Problem({
      file,
      place: `${place}, field inputs`,
      found: `${operands.length} inputs`,
      expected: `at most ${MAX_CORNER_INPUTS}`,
      remedy: 'derive a part of it first',
    });
  }
  const finite = (values: number[]): number => {
    const value = computed(derivation, values);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new Problem({
      file,
      place: `${place}, field compute`,
      found: `${String(value)} from (${values.join(', ')})`,
      expected: 'a finite number',
      remedy: 'check the order of the inputs and any division',
    });
  };
  const step = 10 ** -derivation.decimals;
  const intervals = operands.map(operandInterval);
  const value = finite(operands.map(operandValue));
  if (intervals.every(([low, high]) => low === high)) {
    return { quantity: { is: readingOf(derivation, operands), value, step } };
  }
  const results = corners(intervals).map(finite);
  const low = Math.min(value, ...results);
  const high = Math.max(value, ...results);
  if (derivation.reading === undefined && operands.some(({ quantity }) => quantity.is === 'range')) {
    return { quantity: { is: 'range', low, high, step }, low, high };
  }
  return { quantity: { is: readingOf(derivation, operands), value, step }, low, high };
}

/** What the function answers, or the message of what it throws. */
function computed({ compute }: DerivationInput, values: readonly number[]): unknown {
  try {
    return compute(...values);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

function readingOf(derivation: DerivationInput, operands: readonly Operand[]): Reading {
  return derivation.reading ?? (operands.some(({ quantity }) => quantity.is === 'about') ? 'about' : 'exact');
}
