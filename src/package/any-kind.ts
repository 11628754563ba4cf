/** What takes the kind by its name, or as a value: every kind comes along. */
import { kindNamed } from '../charts/check-options.ts';
import { CHART_KINDS, type ChartName } from '../charts/index.ts';
import type { Scene, Table } from '../charts/scene/types.ts';
import {
  drawChart,
  describeChart as describe,
  sceneOf as scene,
  tableOf as table,
  type AnyKind,
  type ChartOptions,
  type PictureOptions,
  type RowsOf,
} from './chart.ts';
import { drawFile, type FileOptions } from './file.ts';
import { drawMultiples, type ChartPanel, type MultiplesOptions } from './multiples.ts';

type Kinds = typeof CHART_KINDS;
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
