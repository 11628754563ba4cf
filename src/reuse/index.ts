/**
 * The charts of Retooling Tianjin for other people's rows. One function a kind, so that a bundler keeps what is used;
 * `renderChart` takes the kind by name. Rows and options are checked, and a Problem says what to mend.
 */
import { CHART_KINDS, type ChartName } from '../charts/index.ts';
import { area } from '../charts/area/index.ts';
import { bar } from '../charts/bar/index.ts';
import { compound } from '../charts/compound/index.ts';
import { crosstab } from '../charts/crosstab/index.ts';
import { dot } from '../charts/dot/index.ts';
import { grid } from '../charts/grid/index.ts';
import { line } from '../charts/line/index.ts';
import { map } from '../charts/map/index.ts';
import { partOfWhole } from '../charts/part-of-whole/index.ts';
import { profile } from '../charts/profile/index.ts';
import { slope } from '../charts/slope/index.ts';
import { step } from '../charts/step/index.ts';
import { target } from '../charts/target/index.ts';
import { taxonomy } from '../charts/taxonomy/index.ts';
import { timeline } from '../charts/timeline/index.ts';
import { unit } from '../charts/unit/index.ts';
import { waffle } from '../charts/waffle/index.ts';
import { drawChart, describeChart as describe, tableOf as table, type AnyKind, type ChartOptions, type PictureOptions, type RowsOf, type ViewOf } from './chart.ts';
import { drawFile, type FileOptions } from './file.ts';

export { CHART_KINDS, type ChartName } from '../charts/index.ts';
export { chartDefs, sceneOf, type AnyKind, type ChartOptions, type PictureOptions, type RowsOf, type ViewOf } from './chart.ts';
export type { FileOptions } from './file.ts';
export { HATCH_PATTERN, renderScene, type RenderOptions } from '../charts/scene/render.ts';
export type { Board, ChartKind, Mark, Scene, Table, TableCell } from '../charts/scene/types.ts';
export { Problem, type ProblemParts } from '../data/problem.ts';

type Kinds = typeof CHART_KINDS;
/** Rows of a kind by its name: `Rows<'bar'>`. */
export type Rows<N extends ChartName> = RowsOf<Kinds[N]>;
/** Options of a kind by its name: `View<'bar'>`. */
export type View<N extends ChartName> = ViewOf<Kinds[N]>;

/** Areas over the years, as SVG markup. */
export const renderArea = (rows: RowsOf<typeof area>, options: PictureOptions<typeof area> = {}): string => drawChart(area, rows, options);
/** Bars from a common zero, as SVG markup. */
export const renderBar = (rows: RowsOf<typeof bar>, options: PictureOptions<typeof bar> = {}): string => drawChart(bar, rows, options);
/** Yearly growth compounded, as SVG markup. */
export const renderCompound = (rows: RowsOf<typeof compound>, options: PictureOptions<typeof compound> = {}): string => drawChart(compound, rows, options);
/** Counts in a cross table, as SVG markup. */
export const renderCrosstab = (rows: RowsOf<typeof crosstab>, options: PictureOptions<typeof crosstab> = {}): string => drawChart(crosstab, rows, options);
/** Dots on a common scale, as SVG markup. */
export const renderDot = (rows: RowsOf<typeof dot>, options: PictureOptions<typeof dot> = {}): string => drawChart(dot, rows, options);
/** A grid of values by row and year, as SVG markup. */
export const renderGrid = (rows: RowsOf<typeof grid>, options: PictureOptions<typeof grid> = {}): string => drawChart(grid, rows, options);
/** Lines over the years, as SVG markup. */
export const renderLine = (rows: RowsOf<typeof line>, options: PictureOptions<typeof line> = {}): string => drawChart(line, rows, options);
/** A map of regions, places, lines and flows, as SVG markup. */
export const renderMap = (rows: RowsOf<typeof map>, options: PictureOptions<typeof map> = {}): string => drawChart(map, rows, options);
/** A part measured against its whole, as SVG markup. */
export const renderPartOfWhole = (rows: RowsOf<typeof partOfWhole>, options: PictureOptions<typeof partOfWhole> = {}): string => drawChart(partOfWhole, rows, options);
/** The profile of a company or place, as SVG markup. */
export const renderProfile = (rows: RowsOf<typeof profile>, options: PictureOptions<typeof profile> = {}): string => drawChart(profile, rows, options);
/** Two moments joined by slopes, as SVG markup. */
export const renderSlope = (rows: RowsOf<typeof slope>, options: PictureOptions<typeof slope> = {}): string => drawChart(slope, rows, options);
/** Counts at irregular dates as steps, as SVG markup. */
export const renderStep = (rows: RowsOf<typeof step>, options: PictureOptions<typeof step> = {}): string => drawChart(step, rows, options);
/** Results beside their targets, as SVG markup. */
export const renderTarget = (rows: RowsOf<typeof target>, options: PictureOptions<typeof target> = {}): string => drawChart(target, rows, options);
/** Lists and what stands in them, as SVG markup. */
export const renderTaxonomy = (rows: RowsOf<typeof taxonomy>, options: PictureOptions<typeof taxonomy> = {}): string => drawChart(taxonomy, rows, options);
/** Events along time, as SVG markup. */
export const renderTimeline = (rows: RowsOf<typeof timeline>, options: PictureOptions<typeof timeline> = {}): string => drawChart(timeline, rows, options);
/** One drawn unit for each thing counted, as SVG markup. */
export const renderUnit = (rows: RowsOf<typeof unit>, options: PictureOptions<typeof unit> = {}): string => drawChart(unit, rows, options);
/** A share as squares of one whole, as SVG markup. */
export const renderWaffle = (rows: RowsOf<typeof waffle>, options: PictureOptions<typeof waffle> = {}): string => drawChart(waffle, rows, options);

const kindNamed = (name: ChartName): AnyKind => CHART_KINDS[name];

/** A chart of the named kind as SVG markup, to be painted by `style.css`. */
export const renderChart = <N extends ChartName>(kind: N, rows: Rows<N>, options: PictureOptions<Kinds[N]> = {}): string => drawChart(kindNamed(kind), rows, options);
/** A chart of the named kind as an SVG file that stands alone, with headline, source and licence inside. */
export const renderFile = <N extends ChartName>(kind: N, rows: Rows<N>, options: FileOptions<Kinds[N]>): string => drawFile(kindNamed(kind), rows, options);
/** The rows of a chart as a table. */
export const tableOf = <N extends ChartName>(kind: N, rows: Rows<N>, options: ChartOptions<Kinds[N]> = {}) => table(kindNamed(kind), rows, options);
/** A chart in two to four sentences. */
export const describeChart = <N extends ChartName>(kind: N, rows: Rows<N>, options: ChartOptions<Kinds[N]> = {}): string => describe(kindNamed(kind), rows, options);
