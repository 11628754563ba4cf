/** What every builder of rows is given and gives back, and what they share. */
import { builtIn, wordsIn } from '../../charts/words/languages.ts';
import { observationsOf, refuseMixedAxis, signsOf, type Observation } from './observations.ts';
import { COMPACT_FROM } from '../../charts/words/numbers.ts';
import type { ReadNumber } from './numbers.ts';
import type { MadeDatum, RowsFromOptions } from './options.ts';
import type { Reader } from './reader.ts';
import type { Needs, Roles } from './roles.ts';

/** Rows, and the options of the chart that follow from the table. */
export interface Built {
  readonly rows: readonly unknown[];
  readonly view?: Readonly<Record<string, unknown>>;
}

export interface Given {
  readonly reader: Reader;
  readonly roles: Roles;
  readonly options: RowsFromOptions;
}

export interface Builder extends Needs {
  build(given: Given): Built;
}

export const noData = ({ language = 'en' }: RowsFromOptions): string => wordsIn(builtIn(language)).noData;
export const observations = ({ reader, roles, options }: Given): Observation[] =>
  observationsOf(reader, roles, options);
export const hasValue = (one: Observation): one is Observation & { readonly datum: MadeDatum } =>
  one.datum !== undefined;
export const countOf = (reader: Reader): number[] => Array.from({ length: reader.count }, (_, row) => row);
export const toneOption = ({ tones }: RowsFromOptions, name: string): { tone?: string } => {
  const tone = tones && Object.hasOwn(tones, name) ? tones[name] : undefined;
  return tone === undefined ? {} : { tone };
};

/** What of a form says what numbers are, rather than how many digits they have: ticks need other digits than values. */
const OF_FORM = ['style', 'currency', 'currencyDisplay', 'unit', 'unitDisplay', 'notation', 'compactDisplay'] as const;
const MOST_DIGITS = 6;

/** What an axis counts in, told by its numbers and how they are to be printed; none where they are plain. */
export function unitOf(
  numbers: readonly (ReadNumber | undefined)[],
  options: RowsFromOptions,
): string | Record<string, unknown> | undefined {
  const { percent, currency } = signsOf(numbers, options);
  const { unit, format } = options;
  if (percent) return 'percent';
  if (unit !== undefined) return unit;
  if (typeof format === 'object') {
    const form = OF_FORM.flatMap((name) => (format[name] === undefined ? [] : [[name, format[name]] as const]));
    if (form.length > 0) return { format: { ...Object.fromEntries(form), maximumSignificantDigits: MOST_DIGITS } };
  }
  if (currency !== undefined) return { currency };
  return numbers.some((one) => one && Math.abs(one.value) >= COMPACT_FROM) ? {} : undefined;
}

/** Options that tell what the axis measures. Throws Problem where its columns measure different things. */
export function axisOf({ reader, roles, options }: Given): Record<string, unknown> {
  refuseMixedAxis(reader, roles.value, options);
  const unit = unitOf(
    roles.value.flatMap((name) => [...reader.numbers(name)]),
    options,
  );
  const [only] = roles.value;
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(roles.value.length === 1 && only !== undefined ? { unitLabel: only } : {}),
    ...(roles.label === undefined ? {} : { itemLabel: roles.label }),
  };
}
