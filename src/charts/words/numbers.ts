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
  return largest > 0 && largest < 1e-6
    ? { notation: 'scientific', maximumFractionDigits: 3 }
    : { maximumSignificantDigits: 4 };
}

/**
 * What prints the numbers of one column, in one form. Throws RangeError where `Intl` knows no such locale or currency.
 */
export function numberPrinter(
  { locale, format, unit, currency }: NumberStyle,
  values: readonly number[],
): (value: number) => string {
  if (typeof format === 'function') return format;
  const money = currency ? ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const) : {};
  const isPercent = unit === 'percent' && !format;
  const form = new Intl.NumberFormat(locale, {
    ...money,
    ...(format ?? digitsFor(values)),
    ...(isPercent ? { style: 'percent' as const, notation: 'standard' as const } : {}),
  });
  return (value) => form.format(isPercent ? value / 100 : value).replaceAll('-', '−');
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
