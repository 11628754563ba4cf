/** Charts and their rows from tables, as people have them. */
import { CHART_KINDS, type ChartName } from '../charts/index.ts';
import { valueAt } from '../data/model/found.ts';
import { drawChart, type AnyKind, type FullRowsOf, type PictureOptions } from './chart.ts';
import type { View } from './render.ts';
import type { RowsFromOptions } from './rows/options.ts';
import { readRows, ROWS_FROM_OPTIONS, type RowsRead } from './rows/rows-from.ts';

type Kinds = typeof CHART_KINDS;

/**
 * Rows of a kind from a table: the text of a CSV file, or a list of plain objects. Columns that no option names are
 * told from the table where only one can be meant, further ones are left out, empty cells are no values and never zero;
 * numbers are read as people write them ("1,234", "12%", "1.234,5", ">20", "3–8"). What was inferred is in `said`.
 * @param kind name of the kind
 * @param data text, or objects with the same fields
 * @param options which column is what: `{ label: 'country', value: 'gdp' }`
 * @throws Problem on the first cell or option that does not fit, naming row, column, what was found and what would be
 * right.
 */
export const rowsFrom = <N extends ChartName>(
  kind: N,
  data: string | Iterable<object>,
  options: RowsFromOptions = {},
): RowsRead<FullRowsOf<Kinds[N]>[number]> => readRows(kind, data, options) as RowsRead<FullRowsOf<Kinds[N]>[number]>;

/** What `chart` takes: columns as `rowsFrom`, options of the kind, and how the picture is drawn, all in one. */
export type TableOptions<N extends ChartName> = RowsFromOptions &
  Partial<Omit<View<N>, keyof RowsFromOptions>> &
  Omit<PictureOptions<AnyKind>, 'view' | 'language' | 'from' | 'label'> & {
    /** Accessible name of the picture. Default: the chart's description in words. */
    readonly alt?: string;
    /** Options of the kind whose names are columns here too. */
    readonly view?: Partial<View<N>>;
  };

/** Whether a geometry has the objects that the schematic map is made for. */
const isDistricts = (geometry: unknown): boolean => valueAt(geometry, ['objects', 'provinces']) !== undefined;

const PICTURE_OPTIONS = [
  ...['board', 'width', 'theme', 'words', 'labelledBy', 'className', 'defs'],
  ...['headline', 'subtitle', 'source', 'note'],
];
const pick = (options: object, test: (name: string) => boolean): object =>
  Object.fromEntries(Object.entries(options).filter(([name]) => test(name)));

/**
 * A chart from a table in one call: CSV or records to SVG markup, painted by `style.css`. It holds every kind; where
 * the kind is known, `renderBar(rowsFrom('bar', table))` is smaller.
 * @param kind name of the kind
 * @param data text of a CSV file, or objects with the same fields
 * @param options columns, options of the kind, and how it is drawn: `{ x: 'value', y: 'country', sort: 'value' }`
 * @throws Problem on the first cell, column or option that does not fit, naming its place, what was found and what
 * would be right.
 */
export function chart<N extends ChartName>(
  kind: N,
  data: string | Iterable<object>,
  options: TableOptions<N> = {},
): string {
  const { alt, view, language, from } = options;
  // A map on outlines of the caller's own is the map of anywhere.
  const own = valueAt({ ...options, ...view }, ['geometry']);
  const name: ChartName = kind === 'map' && own !== undefined && !isDistricts(own) ? 'geo' : kind;
  const rows = readRows(
    name,
    data,
    pick(options, (name) => ROWS_FROM_OPTIONS.includes(name)),
  );
  const isView = (name: string): boolean =>
    !ROWS_FROM_OPTIONS.includes(name) && !PICTURE_OPTIONS.includes(name) && name !== 'alt' && name !== 'view';
  return drawChart<AnyKind>(CHART_KINDS[name], rows, {
    ...pick(options, (name) => PICTURE_OPTIONS.includes(name)),
    ...(alt === undefined ? {} : { label: alt }),
    ...(language === undefined ? {} : { language }),
    ...(from === undefined ? {} : { from }),
    view: { ...pick(options, isView), ...view },
  });
}
