/** Units of the caller's own on an axis: any currency, any word, in any language, through `Intl`. */
import * as z from 'zod';
import type { Words } from '../words/dictionary.ts';
import { HUGE_FROM, notationUpTo, numberPrinter } from '../words/numbers.ts';

const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** Options of `Intl.NumberFormat` that print a number; checked by `Intl` itself. */
const isFormat = (format: unknown): boolean => {
  try {
    return typeof format === 'object' && format !== null && Boolean(new Intl.NumberFormat('en', format));
  } catch {
    return false;
  }
};
const formatSchema = z.custom<Intl.NumberFormatOptions>(
  isFormat,
  'options that Intl.NumberFormat takes: { maximumFractionDigits: 1 }',
);

export const ownUnitSchema = z.strictObject({
  currency: z.string().refine(isCurrency, 'three letters of ISO 4217: EUR').optional(),
  word: z.string().min(1).optional(),
  format: formatSchema.optional(),
  ticks: z.int().min(2).max(12).optional(),
});
export type OwnUnit = z.infer<typeof ownUnitSchema>;

export interface OwnFormat {
  readonly print: (value: number) => string;
  readonly unitWord: string;
}

/** From the largest down; each language has words for some of them: million, lakh, 万, 亿. */
const SIZES = [1e12, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4];

const partsOf = (locale: string, options: Intl.NumberFormatOptions, value: number): readonly Intl.NumberFormatPart[] =>
  new Intl.NumberFormat(locale, options).formatToParts(value);
const partText = (parts: readonly Intl.NumberFormatPart[], type: string): string =>
  parts.find((part) => part.type === type)?.value ?? '';

/** The largest size up to a number that a language has one word for. */
function sizeFor(locale: string, largest: number): number {
  if (largest >= HUGE_FROM) return 1;
  const isWord = (size: number): boolean => {
    const parts = partsOf(locale, { notation: 'compact', compactDisplay: 'long', numberingSystem: 'latn' }, size);
    return partText(parts, 'integer') === '1' && partText(parts, 'compact') !== '';
  };
  return SIZES.find((size) => size <= largest && isWord(size)) ?? 1;
}

/** What follows the number, in words: "billion euros", "亿美元", "Millionen Tonnen". */
function unitWords(locale: string, size: number, { currency, word }: OwnUnit): string {
  const compact = size > 1 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  const sizeWord = size > 1 ? partText(partsOf(locale, compact, size * 5), 'compact') : '';
  const money = currency
    ? partText(partsOf(locale, { style: 'currency', currency, currencyDisplay: 'name' }, 5), 'currency')
    : '';
  const gap = /[\u2e80-\u9fff]$/.test(sizeWord) ? '' : ' ';
  return [sizeWord, word ?? money].filter(Boolean).join(gap);
}

/** How all ticks of an axis are printed: one word of size for all of them, unless the caller gives a form. */
export function ownFormat(
  unit: OwnUnit,
  { locale }: Pick<Words, 'locale'>,
  largest: number,
  signed: boolean,
): OwnFormat {
  const sign = signed ? ({ signDisplay: 'exceptZero' } as const) : {};
  if (unit.format) {
    const money = unit.currency
      ? ({ style: 'currency', currency: unit.currency, currencyDisplay: 'narrowSymbol' } as const)
      : {};
    const format = { ...money, ...sign, ...unit.format };
    return { print: numberPrinter({ locale, format }, []), unitWord: unit.word ?? '' };
  }
  const size = sizeFor(locale, largest);
  const format = { maximumSignificantDigits: 6, ...notationUpTo(largest), ...sign };
  const print = numberPrinter({ locale, format }, []);
  return { print: (value) => print(value / size), unitWord: unitWords(locale, size, unit) };
}
