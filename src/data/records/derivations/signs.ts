import type { Text } from '../../model/schema.ts';

/** A formula in signs only, the same in every language but for its semicolons: "{1} ÷ {0} − 1". */
export function signs(formula: string): Text & { zh: string } {
  return { en: formula, zh: formula.replaceAll('; ', '；') };
}

/** Growth from the first value to the second, in percent. */
export function percentGrowth(then: number, now: number): number {
  return (now / then - 1) * 100;
}
