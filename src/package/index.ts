/**
 * The charts of Retooling Tianjin for other people's rows. One function a kind, so that a bundler keeps what is used;
 * `renderChart` takes the kind by name. Rows and options are checked, and a Problem says what to fix.
 */
import { kindNamed } from '../charts/check-options.ts';
import { CHART_KINDS, type ChartName } from '../charts/index.ts';
import { valueAt } from '../data/model/found.ts';
import { area } from '../charts/kinds/area/index.ts';
import { bar } from '../charts/kinds/bar/index.ts';
import { compound } from '../charts/kinds/compound/index.ts';
import { crosstab } from '../charts/kinds/crosstab/index.ts';
import { dot } from '../charts/kinds/dot/index.ts';
import { geo } from '../charts/kinds/geo/index.ts';
import { grid } from '../charts/kinds/grid/index.ts';
import { histogram } from '../charts/kinds/histogram/index.ts';
import { line } from '../charts/kinds/line/index.ts';
import { map } from '../charts/kinds/map/index.ts';
import { partOfWhole } from '../charts/kinds/part-of-whole/index.ts';
import { profile } from '../charts/kinds/profile/index.ts';
import { scatter } from '../charts/kinds/scatter/index.ts';
import { slope } from '../charts/kinds/slope/index.ts';
import { stack } from '../charts/kinds/stack/index.ts';
import { step } from '../charts/kinds/step/index.ts';
import { goal } from '../charts/kinds/goal/index.ts';
import { taxonomy } from '../charts/kinds/taxonomy/index.ts';
import { timeline } from '../charts/kinds/timeline/index.ts';
import { unit } from '../charts/kinds/unit/index.ts';
import { waffle } from '../charts/kinds/waffle/index.ts';
import {
  drawChart,
  describeChart as describe,
  renderer,
  sceneOf as scene,
  tableOf as table,
  type AnyKind,
  type ChartOptions,
  type FullRowsOf,
  type PictureOptions,
  type RowsOf,
  type ViewOf,
} from './chart.ts';
import { drawFile, type FileOptions } from './file.ts';
import type { RowsFromOptions } from './rows/options.ts';
import { drawMultiples, type ChartPanel, type MultiplesOptions } from './multiples.ts';
import { readRows, ROWS_FROM_OPTIONS, type RowsRead } from './rows/rows-from.ts';
import type { z } from 'zod';
import type { datumSchema } from '../charts/evidence/datum.ts';
import type { Scene, Table } from '../charts/scene/types.ts';

export { CHART_KINDS, type ChartName } from '../charts/index.ts';
export {
  chartDefs,
  type AnyKind,
  type ChartOptions,
  type FullRowsOf,
  type PictureOptions,
  type RowsOf,
  type ViewOf,
} from './chart.ts';
export type { Plain, PlainDatum } from './plain-data.ts';
export type { ChartPanel, MultiplesOptions } from './multiples.ts';
export { palette, type MadePalette, type Palette, type PaletteOptions, type PaletteRole } from './palette.ts';
export type { FileOptions } from './file.ts';
export type { Columns, RowsFromOptions } from './rows/options.ts';
export type { DayOrder } from './rows/moments.ts';
export type { Decimal } from './rows/numbers.ts';
export type { RowsRead } from './rows/rows-from.ts';
export type { NumberFormat } from '../charts/words/numbers.ts';
export type { Theme } from '../charts/files/paint.ts';
export { HATCH_PATTERN, renderScene, type RenderOptions } from '../charts/scene/render.ts';
export type {
  Board,
  ChartKind,
  CircleMark,
  GroupMark,
  LineMark,
  Mark,
  MarkBase,
  Part,
  PathMark,
  RectMark,
  Scene,
  Table,
  TableCell,
  TextMark,
  Tone,
  Transform,
  UseMark,
} from '../charts/scene/types.ts';
export type { OwnWords, SomeOf, Words } from '../charts/words/dictionary.ts';
export type { Language, Status } from '../data/model/schema.ts';
export { Problem, type ProblemParts } from '../data/model/problem.ts';

type Kinds = typeof CHART_KINDS;
/**
 * Rows of a kind by its name, `Rows<'bar'>`: plain objects, defaults left out, checked when they are drawn. Their
 * fields are in the gallery of kinds.
 */
export type Rows<N extends ChartName> = RowsOf<Kinds[N]>;
/** Options of a kind by its name, `View<'bar'>`: unit, domain, emphasis, annotations and what else the kind has. */
export type View<N extends ChartName> = ViewOf<Kinds[N]>;
/** How a picture of a kind is drawn: `view` and the options of `PictureOptions`. */
export type Options<N extends ChartName> = PictureOptions<Kinds[N]>;
/** The function of a kind: its rows and how they are drawn, to SVG markup that `style.css` paints. */
export type Render<N extends ChartName> = (rows: Rows<N>, options?: Options<N>) => string;
/**
 * One value with its evidence, as rows hold it: the number in the unit of the chart's axis, its printed form, its
 * status, and its bounds where it has any.
 */
export type Datum = z.input<typeof datumSchema>;

/**
 * Areas over the years, stacked or one panel each. Rows: one a part: `points` are its years, `{ year, datum }`; amounts
 * of one unit that add up.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderArea: Render<'area'> = /* @__PURE__ */ renderer(area);
/**
 * Bars from a common zero. Rows: one a bar, or a group of two or three (`values`); amounts of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderBar: Render<'bar'> = /* @__PURE__ */ renderer(bar);
/**
 * What yearly growth comes to when it is compounded. Rows: one a rate in percent a year, or a stated end (`end`).
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderCompound: Render<'compound'> = /* @__PURE__ */ renderer(compound);
/**
 * Single things sorted by two properties, a square each. Rows: one a thing: the names of its `row` and its `column`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderCrosstab: Render<'crosstab'> = /* @__PURE__ */ renderer(crosstab);
/**
 * Values by their position on one scale. Rows: one a line: a `datum`, or `dots` to compare; values of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderDot: Render<'dot'> = /* @__PURE__ */ renderer(dot);
/**
 * A map of anywhere: areas by value, circles, flows and insets on any GeoJSON or TopoJSON. Rows: each of a `type`:
 * region, place or flow; the geometry is an option.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderGeo: Render<'geo'> = /* @__PURE__ */ renderer(geo);
/**
 * Results, targets and plans on one line from zero. Rows: one a thing: `result`, `target` and `plan`, each with a
 * `datum`; amounts of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderGoal: Render<'goal'> = /* @__PURE__ */ renderer(goal);
/**
 * A small table that shows its numbers as bars. Rows: one a line: a `cells` entry for each column; values of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderGrid: Render<'grid'> = /* @__PURE__ */ renderer(grid);
/**
 * How many of many single values lie where. Rows: one a panel: `values` in any order, of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderHistogram: Render<'histogram'> = /* @__PURE__ */ renderer(histogram);
/**
 * What was measured over the years, with gaps left open. Rows: one a line: `points` are its years, `{ year, datum }`;
 * values of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderLine: Render<'line'> = /* @__PURE__ */ renderer(line);
/**
 * Regions, places, lines and movements on a schematic map of Beijing, Tianjin and Hebei. Rows: each of a `type`:
 * region, place, line or flow; coordinates are WGS84 longitude and latitude in degrees.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderMap: Render<'map'> = /* @__PURE__ */ renderer(map);
/**
 * A part that grows while its share may fall. Rows: one a moment: `part`, `whole` and `share` as data; amounts of one
 * unit, the share in percent.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderPartOfWhole: Render<'part-of-whole'> = /* @__PURE__ */ renderer(partOfWhole);
/**
 * Subjects side by side, each by a handful of facts of different units. Rows: one a subject: `facts` with a `datum`
 * each, printed as numbers.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderProfile: Render<'profile'> = /* @__PURE__ */ renderer(profile);
/**
 * Two numbers of each thing on two axes, linear or logarithmic. Rows: one a dot: `x` and `y` with a datum each.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderScatter: Render<'scatter'> = /* @__PURE__ */ renderer(scatter);
/**
 * The same things at two or three moments, with nothing measured between. Rows: one a thing: `points` at each `moment`;
 * values of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderSlope: Render<'slope'> = /* @__PURE__ */ renderer(slope);
/**
 * Bars of parts that add up, as amounts or as shares of 100 percent. Rows: one a bar: `parts` with a `datum` each;
 * amounts of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderStack: Render<'stack'> = /* @__PURE__ */ renderer(stack);
/**
 * Cumulative counts at irregular dates, on a true time axis. Rows: each by its `is`: series, event or stated; dates as
 * `2022`, `2022-08` or `2022-08-31`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderStep: Render<'step'> = /* @__PURE__ */ renderer(step);
/**
 * Named things in sets, and those that stand in several. Rows: one a set: its `items`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderTaxonomy: Render<'taxonomy'> = /* @__PURE__ */ renderer(taxonomy);
/**
 * Events down a true time axis. Rows: one an event; dates as `2022`, `2022-08` or `2022-08-31`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderTimeline: Render<'timeline'> = /* @__PURE__ */ renderer(timeline);
/**
 * A count as so many dots, each for a stated number. Rows: one a count: a `datum`, and how many each dot stands for
 * (`perUnit`).
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderUnit: Render<'unit'> = /* @__PURE__ */ renderer(unit);
/**
 * A share of a whole as a hundred squares. Rows: one a share: a `datum` in percent.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderWaffle: Render<'waffle'> = /* @__PURE__ */ renderer(waffle);

/** A kind by its name, or the kind itself. */
export type KindOf<K extends ChartName | AnyKind> = K extends ChartName ? Kinds[K] : Extract<K, AnyKind>;

const isKind = (kind: ChartName | AnyKind): kind is AnyKind =>
  typeof kind === 'object' && (kind as unknown) !== null && 'rowSchema' in kind;
const kindOf = (kind: ChartName | AnyKind): AnyKind => (isKind(kind) ? kind : kindNamed<AnyKind>(CHART_KINDS, kind));

/**
 * A chart: SVG markup, painted by `style.css`. This function holds every kind; where the kind is known, its own
 * function is smaller.
 * @param kind its name, or a value of `CHART_KINDS`
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderChart = <K extends ChartName | AnyKind>(
  kind: K,
  rows: RowsOf<KindOf<K>>,
  options: PictureOptions<KindOf<K>> = {},
): string => drawChart(kindOf(kind), rows, options);
/**
 * A chart as the text of an SVG file that stands alone, 792 px wide: headline, source and licence inside, painted, no
 * stylesheet beside it.
 * @param kind its name, or a value of `CHART_KINDS`
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderFile = <K extends ChartName | AnyKind>(
  kind: K,
  rows: RowsOf<KindOf<K>>,
  options: FileOptions<KindOf<K>>,
): string => drawFile(kindOf(kind), rows, options);
/**
 * The keyed marks of a chart, for a renderer of your own: plain geometry in CSS px, 720 or 360 across.
 * @param kind its name, or a value of `CHART_KINDS`
 * @throws Problem on the first row or option that does not fit, on two rows with one key, and on an option that names a
 * row that is not there.
 */
export const sceneOf = <K extends ChartName | AnyKind>(
  kind: K,
  rows: RowsOf<KindOf<K>>,
  options: ChartOptions<KindOf<K>> = {},
): Scene => scene(kindOf(kind), rows, options);
/**
 * The rows of a chart as a table: what the picture shows, as text in columns.
 * @param kind its name, or a value of `CHART_KINDS`
 * @throws Problem on rows or options that do not fit.
 */
export const tableOf = <K extends ChartName | AnyKind>(
  kind: K,
  rows: RowsOf<KindOf<K>>,
  options: ChartOptions<KindOf<K>> = {},
): Table => table(kindOf(kind), rows, options);
/**
 * A chart in two to four sentences, for readers who do not see it.
 * @param kind its name, or a value of `CHART_KINDS`
 * @throws Problem on rows or options that do not fit.
 */
export const describeChart = <K extends ChartName | AnyKind>(
  kind: K,
  rows: RowsOf<KindOf<K>>,
  options: ChartOptions<KindOf<K>> = {},
): string => describe(kindOf(kind), rows, options);

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

/**
 * Small multiples of any kind: the same chart for each group of rows, all on one scale of values, in one picture.
 * @param kind its name, or a value of `CHART_KINDS`
 * @param panels a title and rows each
 * @param options as for one chart, and `columns`
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderMultiples = <K extends ChartName | AnyKind>(
  kind: K,
  panels: readonly ChartPanel<KindOf<K>>[],
  options: MultiplesOptions<KindOf<K>> = {},
): string => drawMultiples(kindOf(kind), panels, options);
