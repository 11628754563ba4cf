/**
 * The charts of Retooling Tianjin for other people's rows. One function a kind, so that a bundler keeps what is used;
 * `renderChart` takes the kind by name. Rows and options are checked, and a Problem says what to fix.
 */
import { CHART_KINDS, type ChartName } from '../charts/index.ts';
import { area } from '../charts/kinds/area/index.ts';
import { bar } from '../charts/kinds/bar/index.ts';
import { compound } from '../charts/kinds/compound/index.ts';
import { crosstab } from '../charts/kinds/crosstab/index.ts';
import { dot } from '../charts/kinds/dot/index.ts';
import { grid } from '../charts/kinds/grid/index.ts';
import { line } from '../charts/kinds/line/index.ts';
import { map } from '../charts/kinds/map/index.ts';
import { partOfWhole } from '../charts/kinds/part-of-whole/index.ts';
import { profile } from '../charts/kinds/profile/index.ts';
import { slope } from '../charts/kinds/slope/index.ts';
import { step } from '../charts/kinds/step/index.ts';
import { goal } from '../charts/kinds/goal/index.ts';
import { taxonomy } from '../charts/kinds/taxonomy/index.ts';
import { timeline } from '../charts/kinds/timeline/index.ts';
import { unit } from '../charts/kinds/unit/index.ts';
import { waffle } from '../charts/kinds/waffle/index.ts';
import {
  drawChart,
  describeChart as describe,
  tableOf as table,
  type AnyKind,
  type ChartOptions,
  type PictureOptions,
  type RowsOf,
  type ViewOf,
} from './chart.ts';
import { drawFile, type FileOptions } from './file.ts';
import type { z } from 'zod';
import type { datumSchema } from '../charts/evidence/datum.ts';
import type { Table } from '../charts/scene/types.ts';

export { CHART_KINDS, type ChartName } from '../charts/index.ts';
export {
  chartDefs,
  sceneOf,
  type AnyKind,
  type ChartOptions,
  type PictureOptions,
  type RowsOf,
  type ViewOf,
} from './chart.ts';
export type { FileOptions } from './file.ts';
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
export type { OwnWords } from '../charts/words/dictionary.ts';
export type { Language, Status } from '../data/model/schema.ts';
export { Problem, type ProblemParts } from '../data/model/problem.ts';

type Kinds = typeof CHART_KINDS;
/** Rows of a kind by its name, `Rows<'bar'>`: plain objects, defaults left out, checked when they are drawn. Their fields are in the gallery of kinds. */
export type Rows<N extends ChartName> = RowsOf<Kinds[N]>;
/** Options of a kind by its name, `View<'bar'>`: unit, domain, emphasis, annotations and what else the kind has. */
export type View<N extends ChartName> = ViewOf<Kinds[N]>;
/** How a picture of a kind is drawn: `view` and the options of `PictureOptions`. */
export type Options<N extends ChartName> = PictureOptions<Kinds[N]>;
/** One value with its evidence, as rows hold it: the number in the unit of the chart's axis, its printed form, its status, and its bounds where it has any. */
export type Datum = z.input<typeof datumSchema>;

/**
 * Areas over the years, stacked or one panel each: SVG markup, painted by `style.css`.
 * @param rows one a part: `points` are its years, `{ year, datum }`; amounts of one unit that add up.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderArea = (rows: Rows<'area'>, options: Options<'area'> = {}): string => drawChart(area, rows, options);
/**
 * Bars from a common zero: SVG markup, painted by `style.css`.
 * @param rows one a bar, or a group of two or three (`values`); amounts of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderBar = (rows: Rows<'bar'>, options: Options<'bar'> = {}): string => drawChart(bar, rows, options);
/**
 * What yearly growth comes to when it is compounded: SVG markup, painted by `style.css`.
 * @param rows one a rate in percent a year, or a stated end (`end`).
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderCompound = (rows: Rows<'compound'>, options: Options<'compound'> = {}): string =>
  drawChart(compound, rows, options);
/**
 * Single things sorted by two properties, a square each: SVG markup, painted by `style.css`.
 * @param rows one a thing: the names of its `row` and its `column`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderCrosstab = (rows: Rows<'crosstab'>, options: Options<'crosstab'> = {}): string =>
  drawChart(crosstab, rows, options);
/**
 * Values by their position on one scale: SVG markup, painted by `style.css`.
 * @param rows one a line: a `datum`, or `dots` to compare; values of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderDot = (rows: Rows<'dot'>, options: Options<'dot'> = {}): string => drawChart(dot, rows, options);
/**
 * A small table that shows its numbers as bars: SVG markup, painted by `style.css`.
 * @param rows one a line: a `cells` entry for each column; values of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderGrid = (rows: Rows<'grid'>, options: Options<'grid'> = {}): string => drawChart(grid, rows, options);
/**
 * What was measured over the years, with gaps left open: SVG markup, painted by `style.css`.
 * @param rows one a line: `points` are its years, `{ year, datum }`; values of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderLine = (rows: Rows<'line'>, options: Options<'line'> = {}): string => drawChart(line, rows, options);
/**
 * Regions, places, lines and movements on a schematic map of Beijing, Tianjin and Hebei: SVG markup, painted by `style.css`.
 * @param rows each of a `type`: region, place, line or flow; coordinates are WGS84 longitude and latitude in degrees.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderMap = (rows: Rows<'map'>, options: Options<'map'> = {}): string => drawChart(map, rows, options);
/**
 * A part that grows while its share may fall: SVG markup, painted by `style.css`.
 * @param rows one a moment: `part`, `whole` and `share` as data; amounts of one unit, the share in percent.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderPartOfWhole = (rows: Rows<'part-of-whole'>, options: Options<'part-of-whole'> = {}): string =>
  drawChart(partOfWhole, rows, options);
/**
 * Subjects side by side, each by a handful of facts of different units: SVG markup, painted by `style.css`.
 * @param rows one a subject: `facts` with a `datum` each, printed as numbers.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderProfile = (rows: Rows<'profile'>, options: Options<'profile'> = {}): string =>
  drawChart(profile, rows, options);
/**
 * The same things at two or three moments, with nothing measured between: SVG markup, painted by `style.css`.
 * @param rows one a thing: `points` at each `moment`; values of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderSlope = (rows: Rows<'slope'>, options: Options<'slope'> = {}): string =>
  drawChart(slope, rows, options);
/**
 * Cumulative counts at irregular dates, on a true time axis: SVG markup, painted by `style.css`.
 * @param rows each by its `is`: series, event or stated; dates as `2022`, `2022-08` or `2022-08-31`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderStep = (rows: Rows<'step'>, options: Options<'step'> = {}): string => drawChart(step, rows, options);
/**
 * Results, targets and plans on one line from zero: SVG markup, painted by `style.css`.
 * @param rows one a thing: `result`, `target` and `plan`, each with a `datum`; amounts of one unit.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderGoal = (rows: Rows<'goal'>, options: Options<'goal'> = {}): string => drawChart(goal, rows, options);
/**
 * Named things in sets, and those that stand in several: SVG markup, painted by `style.css`.
 * @param rows one a set: its `items`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderTaxonomy = (rows: Rows<'taxonomy'>, options: Options<'taxonomy'> = {}): string =>
  drawChart(taxonomy, rows, options);
/**
 * Events down a true time axis: SVG markup, painted by `style.css`.
 * @param rows one an event; dates as `2022`, `2022-08` or `2022-08-31`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderTimeline = (rows: Rows<'timeline'>, options: Options<'timeline'> = {}): string =>
  drawChart(timeline, rows, options);
/**
 * A count as so many dots, each for a stated number: SVG markup, painted by `style.css`.
 * @param rows one a count: a `datum`, and how many each dot stands for (`perUnit`).
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderUnit = (rows: Rows<'unit'>, options: Options<'unit'> = {}): string => drawChart(unit, rows, options);
/**
 * A share of a whole as a hundred squares: SVG markup, painted by `style.css`.
 * @param rows one a share: a `datum` in percent.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderWaffle = (rows: Rows<'waffle'>, options: Options<'waffle'> = {}): string =>
  drawChart(waffle, rows, options);

const kindNamed = (name: ChartName): AnyKind => CHART_KINDS[name];

/**
 * A chart of the named kind: SVG markup, painted by `style.css`. Holds every kind; where the kind is known, its own function is smaller.
 * @param kind its name
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderChart = <N extends ChartName>(kind: N, rows: Rows<N>, options: Options<N> = {}): string =>
  drawChart(kindNamed(kind), rows, options);
/**
 * A chart of the named kind as the text of an SVG file that stands alone, 792 px wide: headline, source and licence inside, painted, no stylesheet beside it.
 * @param kind its name
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderFile = <N extends ChartName>(kind: N, rows: Rows<N>, options: FileOptions<Kinds[N]>): string =>
  drawFile(kindNamed(kind), rows, options);
/**
 * The rows of a chart as a table: what the picture shows, as text in columns.
 * @param kind its name
 * @throws Problem on rows or options that do not fit.
 */
export const tableOf = <N extends ChartName>(kind: N, rows: Rows<N>, options: ChartOptions<Kinds[N]> = {}): Table =>
  table(kindNamed(kind), rows, options);
/**
 * A chart in two to four sentences, for readers who do not see it.
 * @param kind its name
 * @throws Problem on rows or options that do not fit.
 */
export const describeChart = <N extends ChartName>(
  kind: N,
  rows: Rows<N>,
  options: ChartOptions<Kinds[N]> = {},
): string => describe(kindNamed(kind), rows, options);
