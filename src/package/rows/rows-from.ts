/** From a table as people have it, CSV or records, to the rows of a chart. */
import { CHART_NAMES, type ChartName } from '../../charts/index.ts';
import { meaning } from '../../data/model/nearest.ts';
import { printValue } from '../../data/model/found.ts';
import { Problem } from '../../data/model/problem.ts';
import { checkStyle } from '../../charts/words/numbers.ts';
import { builderOf } from './build.ts';
import { COLUMN_OPTIONS, type RowsFromOptions } from './options.ts';
import { readerOf } from './reader.ts';
import { rolesOf } from './roles.ts';

/** Rows made from a table. Drawn as they are, they bring `view` along; options given to the drawing go before it. */
export type RowsRead<Row> = readonly Row[] & {
  /** What was inferred, and what was left out, in sentences: read them once. */
  readonly said: readonly string[];
  /** Options of the kind that follow from the table: the unit and what is measured. */
  readonly view: Readonly<Record<string, unknown>>;
};

const OTHER_OPTIONS = [
  'format',
  'unit',
  'currency',
  'tones',
  'decimal',
  'dates',
  'gap',
  'skip',
  'perUnit',
  'language',
  'from',
] as const satisfies readonly (keyof RowsFromOptions)[];
/** Names of all options of `rowsFrom`. */
export const ROWS_FROM_OPTIONS: readonly string[] = [...COLUMN_OPTIONS, ...OTHER_OPTIONS];

const COLUMN_NAMES: ReadonlySet<string> = new Set(COLUMN_OPTIONS);

const refuse = (from: string, place: string, found: string, known: readonly string[]): Problem =>
  new Problem({
    file: from,
    place,
    found: `"${found}"`,
    expected: `one of ${known.join(', ')}`,
    remedy: meaning(found, known),
  });

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value > 0;
const areTexts = (value: unknown): boolean =>
  isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText));

/** What an option is to be where it is no plain text, in words; `format` and `currency` are checked with the language. */
const SHAPES: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  value: [areTexts, 'the name of a column, or a list of names'],
  y: [areTexts, 'the name of a column, or a list of names'],
  tones: [
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText),
    'colour roles by name: { France: "b" }',
  ],
  decimal: [(value) => value === '.' || value === ',', '"." or ","'],
  dates: [(value) => value === 'dmy' || value === 'mdy', '"dmy" or "mdy"'],
  gap: [isCount, 'a number above zero'],
  perUnit: [isCount, 'a number above zero'],
  skip: [(value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number of lines'],
  format: [() => true, ''],
  currency: [() => true, ''],
};

/** Refuses options that are not of their kind, by name. */
function checkOptions(options: Readonly<Record<string, unknown>>, from: string): void {
  for (const [name, value] of Object.entries(options)) {
    const [fits, expected] = SHAPES[name] ?? [isText, COLUMN_NAMES.has(name) ? 'the name of one column' : 'a text'];
    if (value === undefined || fits(value)) continue;
    throw new Problem({
      file: from,
      place: `option ${name}`,
      found: printValue(value),
      expected,
      remedy:
        Array.isArray(value) && SHAPES[name] === undefined ? 'several columns go into value, or y' : 'write it so',
    });
  }
}

/** Kinds whose options are read from the rows: without any there is nothing to draw an empty chart of. */
const TOLD_BY_ROWS: readonly ChartName[] = ['crosstab', 'part-of-whole'];

function refuseEmpty(kind: ChartName, from: string): void {
  if (!TOLD_BY_ROWS.includes(kind)) return;
  throw new Problem({
    file: from,
    place: 'the whole table',
    found: 'no rows',
    expected: `at least one row, which a ${kind} chart is made of`,
    remedy: 'add rows',
  });
}

/** The rows of a kind by its name, of any shape; `rowsFrom` gives them their type. Throws Problem as it does. */
export function readRows(kind: ChartName, data: unknown, options: RowsFromOptions = {}): RowsRead<unknown> {
  const given: unknown = options;
  if (typeof given !== 'object' || given === null)
    throw refuse('your table', 'options', printValue(given), ROWS_FROM_OPTIONS);
  const from = typeof options.from === 'string' ? options.from : 'your table';
  if (!CHART_NAMES.includes(kind)) throw refuse(from, 'kind of chart', String(kind), CHART_NAMES);
  const unknown = Object.keys(options).find((name) => !ROWS_FROM_OPTIONS.includes(name));
  if (unknown !== undefined) throw refuse(from, 'options', unknown, ROWS_FROM_OPTIONS);
  checkOptions(options as Readonly<Record<string, unknown>>, from);
  checkStyle({ locale: options.language ?? 'en', format: options.format, currency: options.currency }, from);
  const reader = readerOf(data, options);
  const { build, ...needs } = builderOf(kind);
  const { language = 'en' } = options;
  if (!/^(?:en|zh)\b/i.test(language))
    reader.say(
      `Numbers are printed as in "${language}"; the charts' own words are English there, unless the option words gives others.`,
    );
  const roles = reader.count === 0 ? undefined : rolesOf(reader, kind, options, needs);
  if (!roles) refuseEmpty(kind, from);
  if (!roles) reader.say('The table has no rows.');
  const { rows, view = {} } = roles ? build({ reader, roles, options }) : { rows: [] };
  return Object.assign([...rows], { said: reader.said, view });
}
