/** The made-up tables and rows of the gallery and of the page to try kinds, in the reader’s language. */
import type { Language } from '../../data/model/schema.ts';
import { STATUSES } from '../../data/model/statuses.ts';
import { EXAMPLES_ZH, UNITS_ZH } from './kinds-zh/examples.ts';

/** A word of an example in a language; what is code, or a number, stays as it is. */
type Told = (word: string) => string;

const IN_LANGUAGE: Readonly<Record<Language, Told>> = {
  en: (word) => word,
  zh: (word) =>
    EXAMPLES_ZH[word] ??
    word
      .replace(/^>\s*(?=\d)/, '超过')
      .replace(/^([\d.,]+) ([a-z]+)$/, (whole, amount: string, unit: string) =>
        UNITS_ZH[unit] === undefined ? whole : `${amount}${UNITS_ZH[unit]}`,
      ),
};

/** Fields whose values are codes, beside statuses. */
const KEPT: ReadonlySet<string> = new Set(['key', 'id', 'type', 'unit', 'tone', 'bound', 'sort', 'join', 'column']);
const isCode = (key: string, value: unknown): boolean =>
  KEPT.has(key) || (key === 'status' && STATUSES.some((status) => status === value));

/** A copy of an example’s rows or options with its words in a language. */
export function exampleIn<Value>(value: Value, language: Language): Value {
  const told = IN_LANGUAGE[language];
  const copy = (one: unknown): unknown => {
    if (typeof one === 'string') return told(one);
    if (Array.isArray(one)) return one.map(copy);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [key, isCode(key, inner) ? inner : copy(inner)]),
    );
  };
  return copy(value) as Value;
}

/** The text of a CSV file without quotes, cell by cell. */
export const tableIn = (csv: string, language: Language): string =>
  csv.replaceAll(/[^,\n]+/g, (cell) => IN_LANGUAGE[language](cell));
