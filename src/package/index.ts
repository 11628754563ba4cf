/**
 * The charts of Retooling Tianjin for other people's rows. One function a kind, so that a bundler keeps what is used;
 * `renderChart` takes the kind by name. Rows and options are checked, and a Problem says what to fix.
 */
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
export * from './from-table.ts';
export * from './render.ts';
export * from './any-kind.ts';
