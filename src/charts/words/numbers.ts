/** Prints numbers in any language through `Intl`: with as many digits as the numbers themselves have, and no more. */

import { printValue } from '../../data/model/found.ts';
import { Problem } from '../../data/model/problem.ts';

/** How numbers are printed: as `Intl.NumberFormat` takes it, or a function of your own. */
export type NumberFormat = Intl.NumberFormatOptions | ((value: number) => string);

/** What decides how numbers are printed. */
export interface NumberStyle {
  /** Any tag of BCP 47: "en-GB", "de", "zh-Hans", "ar-EG". */
  readonly locale: string;
  readonly format?: NumberFormat | undefined;
  /** `percent`: values in percent, 12 for 12 %. */
  readonly unit?: string | undefined;
  /** Three letters, ISO 4217: values are whole euros, never millions of them. */
  readonly currency?: string | undefined;
}

const MOST_DECIMALS = 3;
/** From here on labels print words for the size: 12.5m, 1.2亿. */
export const COMPACT_FROM = 1e7;
const TINY_BELOW = 1e-6;
/** Beyond all words for sizes: digits would be a row of zeros. */
export const HUGE_FROM = 1e16;
/** How numbers up to the largest are written: huge ones by their powers. */
export const notationUpTo = (largest: number): Intl.NumberFormatOptions =>
  largest >= HUGE_FROM ? { notation: 'scientific' } : {};

const decimalsOf = (value: number): number => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
};

function digitsFor(values: readonly number[]): Intl.NumberFormatOptions {
  const finite = values.filter(Number.isFinite);
  const most = finite.reduce((max, value) => Math.max(max, decimalsOf(value)), 0);
  const largest = finite.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  if (largest >= COMPACT_FROM) return { notation: 'compact', maximumSignificantDigits: 4 };
  if (most <= MOST_DECIMALS) return { maximumFractionDigits: most };
  if (largest >= 1000) return { maximumFractionDigits: 1 };
  return largest > 0 && largest < TINY_BELOW
    ? { notation: 'scientific', maximumFractionDigits: 3 }
    : { maximumSignificantDigits: 4 };
}

/** What the caller's own function makes of a number; where it fails, with the number that it failed at. */
function ofCaller(format: (value: number) => string, value: number): string {
  try {
    return format(value);
  } catch (error) {
    throw new Problem({
      file: 'your options',
      place: 'option format',
      found: `a function that throws at ${value}: ${String(error)}`,
      expected: 'a function from any number of the chart to its text',
      remedy: 'correct it, or give options of Intl.NumberFormat',
    });
  }
}

/**
 * What prints the numbers of one column, in one form. Throws RangeError where `Intl` knows no such locale or currency.
 */
export function numberPrinter(
  { locale, format, unit, currency }: NumberStyle,
  values: readonly number[],
): (value: number) => string {
  if (typeof format === 'function') return (value) => ofCaller(format, value);
  const money = currency ? ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const) : {};
  const isPercent = unit === 'percent' && !format;
  // Money has cents or none, never tenths of a euro.
  const digits = digitsFor(values);
  const cents = currency && digits.maximumFractionDigits ? {} : digits;
  const form = new Intl.NumberFormat(locale, {
    ...money,
    ...(format ?? cents),
    ...(isPercent ? { style: 'percent' as const, notation: 'standard' as const } : {}),
  });
  const byPowers = new Intl.NumberFormat(locale, { notation: 'scientific', maximumFractionDigits: 3 });
  // Beside larger ones a tiny number would be a row of zeros, and one beyond all words a row of digits.
  const isFar = (value: number): boolean =>
    !format && value !== 0 && (Math.abs(value) < TINY_BELOW || Math.abs(value) >= HUGE_FROM);
  return (value) =>
    (isFar(value) && !isPercent && !currency ? byPowers : form)
      .format(isPercent ? value / 100 : value)
      .replaceAll('-', '−');
}

const works = (run: () => unknown): boolean => {
  try {
    return Boolean(run());
  } catch {
    return false;
  }
};

/** Refuses a language, a currency or a form that `Intl` does not know, with the option that gave it. */
export function checkStyle({ locale, format, currency }: NumberStyle, from: string): void {
  const wrong = !works(() => Intl.getCanonicalLocales(locale)[0])
    ? (['language', locale, 'a tag of BCP 47: en, zh, de, pt-BR'] as const)
    : currency !== undefined && !/^[A-Z]{3}$/.test(currency)
      ? (['currency', currency, 'three letters of ISO 4217: EUR'] as const)
      : typeof format !== 'function' && !works(() => new Intl.NumberFormat('en', format))
        ? (['format', format, 'options of Intl.NumberFormat, or a function'] as const)
        : undefined;
  if (!wrong) return;
  const [option, found, expected] = wrong;
  throw new Problem({
    file: from,
    place: `option ${option}`,
    found: printValue(found),
    expected,
    remedy: 'write it so, or leave it out',
  });
}
