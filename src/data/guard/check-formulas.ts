/** The sum that a derivation prints is the sum that it computes. */
import { operandValue } from '../model/derive.ts';
import { figure, type FigureId } from '../model/figures.ts';
import { Problem } from '../model/problem.ts';
import { DERIVATION_FILES } from '../model/registry.ts';
import type { DerivationInput } from '../model/derive.ts';
import { UNITS, type UnitKind } from '../model/units.ts';
import { readFormula } from './read-formula.ts';

const unitKinds: Readonly<Record<string, { readonly kind: UnitKind }>> = UNITS;
/** In sums a share or rate is a part of one: 7.8 percent is 0.078. */
const scaleOf = (unit: string): number => (/^(?:percent|points)$/.test(unitKinds[unit]?.kind ?? '') ? 100 : 1);
/** Volts and ampere-hours make watt-hours, which are printed by the thousand million. */
const prefixOf = (unit: string, inputs: readonly string[]): number =>
  unit.startsWith('gigawatt') && !inputs.some((input) => input.includes('watt')) ? 1e-9 : 1;
const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** What a derivation's formula makes of its inputs, in its own unit; undefined where it is told in words. */
export function valueOfFormula({ formula, inputs, unit }: DerivationInput): number | undefined {
  const given = inputs.map((id) => figure(id as FigureId));
  const value = readFormula(
    formula.en,
    given.map((one) => operandValue(one) / scaleOf(one.unit)),
  );
  const prefix = prefixOf(
    unit,
    given.map((one) => one.unit),
  );
  return value === undefined ? undefined : value * scaleOf(unit) * prefix;
}

/** Throws a Problem at the first derivation whose formula says another sum than its function computes. */
export function checkFormulas(
  files: Readonly<Record<string, Readonly<Record<string, DerivationInput>>>> = DERIVATION_FILES,
): void {
  for (const [file, set] of Object.entries(files))
    for (const [id, derivation] of Object.entries(set)) {
      const told = valueOfFormula(derivation);
      const made = derivation.compute(...derivation.inputs.map((input) => operandValue(figure(input as FigureId))));
      if (told === undefined || !differs(told, made)) continue;
      throw new Problem({
        file,
        place: `record "${id}", field formula`,
        found: `${derivation.formula.en}, which is ${told}`,
        expected: `the sum that compute makes: ${made}`,
        remedy: 'correct the formula, the function, or the order of the inputs',
      });
    }
}
