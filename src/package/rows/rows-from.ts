/** From a table as people have it, CSV or records, to the rows of a chart. */
import { CHART_NAMES, type ChartName } from '../../charts/index.ts';
import { meaning } from '../../data/model/nearest.ts';
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

const refuse = (from: string, place: string, found: string, known: readonly string[]): Problem =>
  new Problem({
    file: from,
    place,
    found: `"${found}"`,
    expected: `one of ${known.join(', ')}`,
    remedy: meaning(found, known),
  });

/** The rows of a kind by its name, of any shape; `rowsFrom` gives them their type. Throws Problem as it does. */
export function readRows(kind: ChartName, data: unknown, options: RowsFromOptions = {}): RowsRead<unknown> {
  const from = options.from ?? 'your table';
  if (!CHART_NAMES.includes(kind)) throw refuse(from, 'kind of chart', String(kind), CHART_NAMES);
  const unknown = Object.keys(options).find((name) => !ROWS_FROM_OPTIONS.includes(name));
  if (unknown !== undefined) throw refuse(from, 'options', unknown, ROWS_FROM_OPTIONS);
  checkStyle({ locale: options.language ?? 'en', format: options.format, currency: options.currency }, from);
  const reader = readerOf(data, options);
  const { build, ...needs } = builderOf(kind);
  const { language = 'en' } = options;
  if (!/^(?:en|zh)\b/i.test(language))
    reader.say(
      `Numbers are printed as in "${language}"; the charts' own words are English there, unless the option words gives others.`,
    );
  const roles = reader.count === 0 ? undefined : rolesOf(reader, kind, options, needs);
  if (!roles) reader.say('The table has no rows.');
  const { rows, view = {} } = roles ? build({ reader, roles, options }) : { rows: [] };
  return Object.assign([...rows], { said: reader.said, view });
}
