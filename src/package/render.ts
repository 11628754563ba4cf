/** One function a kind, so that a bundler keeps what is used; and what the rows and options of a kind are called. */
import type { z } from 'zod';
import type { datumSchema } from '../charts/evidence/datum.ts';
import type { CHART_KINDS, ChartName } from '../charts/index.ts';
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
import { renderer, type PictureOptions, type RowsOf, type ViewOf } from './chart.ts';

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
 * Areas over time, stacked or one panel each. Rows: one a part: `points`, `{ year, datum }` or `{ date, datum }` with a
 * day, month, quarter or half; amounts of one unit that add up.
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
 * What was measured over time, with gaps left open. Rows: one a line: `points`, `{ year, datum }` or `{ date, datum }`
 * with a day, month, quarter or half; values of one unit.
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
 * Cumulative counts at irregular dates, on a true time axis. Rows: each of a `type`: series, event or stated; dates as
 * `2022`, `2022-08` or `2022-08-31`.
 * @throws Problem on rows or options that do not fit, naming row, field, what was found and what would be right.
 */
export const renderStep: Render<'step'> = /* @__PURE__ */ renderer(step);
/**
 * Named things in sets, and those that are in several. Rows: one a set: its `items`.
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
