/** What every builder of rows is given and gives back, and what they share. */
import { builtIn, wordsIn } from '../../charts/words/languages.ts';
import { observationsOf, refuseMixedAxis, signsOf, type Observation } from './observations.ts';
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

/** Options that tell what the axis measures. Throws Problem where its columns measure different things. */
export function axisOf({ reader, roles, options }: Given): Record<string, unknown> {
  refuseMixedAxis(reader, roles.value, options);
  const { percent } = signsOf(
    roles.value.flatMap((name) => [...reader.numbers(name)]),
    options,
  );
  const [only] = roles.value;
  return {
    ...(percent ? { unit: 'percent' } : options.unit === undefined ? {} : { unit: options.unit }),
    ...(roles.value.length === 1 && only !== undefined ? { unitLabel: only } : {}),
    ...(roles.label === undefined ? {} : { itemLabel: roles.label }),
  };
}
