/**
 * Draws charts of other people's rows: checked, then rendered to SVG, tables and words. No DOM: Node, browsers,
 * workers.
 */
import type { z } from 'zod';
import { checkOptions } from '../charts/check-options.ts';
import { describeRows, drawnFrom, drawRows } from '../charts/draw.ts';
import { parseChart } from '../charts/parse-chart.ts';
import { renderDefs, renderScene } from '../charts/scene/render.ts';
import { narrowBoard, wideBoard, type Board, type ChartKind, type Scene, type Table } from '../charts/scene/types.ts';
import { withOwnWords, type OwnWords, type Words } from '../charts/words/dictionary.ts';
import { checkStyle, type NumberFormat, type NumberStyle } from '../charts/words/numbers.ts';
import { wordsFor as wordsOfTag } from '../charts/words/languages.ts';
import { valueAt } from '../data/model/found.ts';
import { figureMarkup, hasWords } from './figure.ts';
import { filler, withPlainData, type Plain } from './plain-data.ts';

/** Any kind of chart, its rows and options unknown: for code that passes kinds on. */
export type AnyKind = ChartKind<unknown, unknown>;
/**
 * The rows that a kind takes, defaults left out: plain objects, checked when they are drawn. A number may stand for a
 * datum.
 */
export type RowsOf<K extends AnyKind> = readonly Plain<z.input<K['rowSchema']>>[];
/** The same with each datum written in full: as `rowsFrom` makes them. */
export type FullRowsOf<K extends AnyKind> = readonly z.input<K['rowSchema']>[];
/** The options that a kind takes, all of them optional where the kind allows. */
export type ViewOf<K extends AnyKind> = z.input<K['viewSchema']>;

/** What every drawing, table and description takes. */
export interface ChartOptions<K extends AnyKind = AnyKind> {
  /** The kind's own options: unit, domain, emphasis, annotations … */
  readonly view?: ViewOf<K>;
  /** Drawing area: `wide` is 720 px, `narrow` 360 px across. Default wide. */
  readonly board?: 'wide' | 'narrow';
  /**
   * Width of the drawing in px, 280 to 1600, where you know the room that it will have; letters keep their size. Under
   * 600 it is laid out as on the narrow board, unless `board` is given. Default: the board's own.
   */
  readonly width?: number;
  /**
   * Language, any tag of BCP 47: `en`, `zh`, `de`, `pt-BR`. English and Chinese have the charts' own words; in another
   * language numbers are its own, and the words English unless `words` gives them. The rows' words are yours. Default
   * en.
   */
  readonly language?: string;
  /**
   * How numbers that are in rows without `text` are printed: options of `Intl.NumberFormat`, or a function. Default:
   * as many digits as they have, four where more would be a burden.
   */
  readonly format?: NumberFormat;
  /**
   * Your own words, all or some: `{ noData: 'Keine Daten', statuses: { derived: 'our estimate' } }`. Default: general
   * ones.
   */
  readonly words?: OwnWords;
  /** Where the rows come from, for error messages. Default "your rows". */
  readonly from?: string;
}

/** What a picture takes beside that. */
export interface PictureOptions<K extends AnyKind = AnyKind> extends ChartOptions<K> {
  /** Accessible name. Default: the chart's description in words. */
  readonly label?: string;
  /** Ids of the elements that name the picture, instead of a label. */
  readonly labelledBy?: string;
  /**
   * What the figure shows, as a sentence. With any of these four words the picture comes in a `<figure>`, else alone.
   */
  readonly headline?: string;
  /** What is measured, unit, place, period. */
  readonly subtitle?: string;
  /** Who said it: "Source: …". */
  readonly source?: string;
  /** How to read it, what is not known. */
  readonly note?: string;
  /**
   * `host`: inks for the page's own paper, told by the colour of the words around the chart. `light` and `dark` bring
   * their own paper; `system` is one of the two by the reader's system. Default `host`.
   */
  readonly theme?: 'host' | 'light' | 'dark' | 'system';
  /** Extra classes of the `<svg>`. */
  readonly className?: string;
  /**
   * `false` where the page holds `chartDefs()` once, for several pictures. Default true: the picture carries its own.
   */
  readonly defs?: boolean;
}

/** The words that a chart's options ask for. */
export const wordsFor = ({ language = 'en', words = {} }: Pick<ChartOptions, 'language' | 'words'>): Words =>
  withOwnWords(wordsOfTag(language), words);

/** The view that was asked for, over what the table says of the axis where rows were read from one. */
function viewFor(rows: unknown, view: unknown): unknown {
  const ofRows = valueAt(rows, ['view']);
  if (!Array.isArray(rows) || typeof ofRows !== 'object') return view ?? {};
  return view === undefined || (typeof view === 'object' && !Array.isArray(view)) ? { ...ofRows, ...view } : view;
}

const originOf = <K extends AnyKind>(kind: K, { from = 'your rows' }: ChartOptions<K>) => ({
  file: from,
  place: `${kind.name} chart`,
});

const UNIT_CURRENCIES: Readonly<Record<string, string>> = { yuan: 'CNY', usd: 'USD' };

/** How the numbers are printed that are in rows without words. */
function styleOf({ language = 'en', format }: ChartOptions, view: unknown): NumberStyle {
  const unit = valueAt(view, ['unit']);
  const own = valueAt(unit, ['currency']);
  const currency =
    typeof own === 'string' && /^[A-Z]{3}$/.test(own)
      ? own
      : typeof unit === 'string'
        ? UNIT_CURRENCIES[unit]
        : undefined;
  return { locale: language, format, unit: unit === 'percent' ? 'percent' : undefined, currency };
}

/** Rows and view, checked, with defaults filled in. Throws as `sceneOf` does. */
export function parsedChart<K extends AnyKind>(kind: K, rows: RowsOf<K>, options: ChartOptions<K>) {
  checkOptions(options);
  const view = viewFor(rows, options.view);
  const style = styleOf(options, view);
  checkStyle(style, options.from ?? 'your rows');
  const list: readonly unknown[] = Array.isArray(rows) ? Array.from<unknown>(rows) : [];
  const fill = filler([...list.map((row) => [kind.rowSchema, row] as const), [kind.viewSchema, view]], style);
  const full = Array.isArray(rows) ? list.map((row) => withPlainData(kind.rowSchema, row, fill)) : rows;
  return parseChart<unknown, unknown>(kind, full, withPlainData(kind.viewSchema, view, fill), originOf(kind, options));
}

const WIDE_FROM_PX = 600;

/** The board that the options ask for. */
export const boardOf = ({ board, width = WIDE_FROM_PX }: Pick<ChartOptions, 'board' | 'width'>): 'narrow' | 'wide' =>
  board ?? (width < WIDE_FROM_PX ? 'narrow' : 'wide');

function boardFor(options: ChartOptions): Board {
  const board = (boardOf(options) === 'narrow' ? narrowBoard : wideBoard)(wordsFor(options));
  return { ...board, widthPx: options.width ?? board.widthPx };
}

/**
 * The keyed marks of a chart, for a renderer of your own: plain geometry in CSS px, 720 or 360 across.
 * @param kind a value of `CHART_KINDS`
 * @throws Problem on the first row or option that does not fit, on two rows with one key, and on an option that names a
 * row that is not there.
 */
export function sceneOf<K extends AnyKind>(kind: K, rows: RowsOf<K>, options: ChartOptions<K> = {}): Scene {
  const { rows: parsed, view } = parsedChart(kind, rows, options);
  return drawnFrom(originOf(kind, options), () => drawRows(kind, parsed, view, boardFor(options)));
}

/** A chart as SVG markup, to be painted by `style.css`. Throws as `sceneOf` does. */
export function drawChart<K extends AnyKind>(kind: K, rows: RowsOf<K>, options: PictureOptions<K> = {}): string {
  checkOptions(options);
  const { labelledBy, theme = 'host', width, defs = true } = options;
  const { language } = wordsFor(options);
  const label = labelledBy ? undefined : (options.label ?? describeChart(kind, rows, options));
  const shared = defs ? 'inline' : 'page';
  // As wide as its place, but no wider than letters stay letters.
  const fit = width === undefined && `rt-fit-${boardOf(options)}`;
  const isFigure = hasWords(options);
  const own = theme !== 'host' && !isFigure && `rt-${theme}`;
  const className = [fit, own, options.className].filter(Boolean).join(' ');
  const svg = renderScene(sceneOf(kind, rows, options), { labelledBy, label, className, language, shared });
  return isFigure ? figureMarkup(svg, options, language) : svg;
}

/** Draws one kind of chart. */
export type Renderer<K extends AnyKind> = (rows: RowsOf<K>, options?: PictureOptions<K>) => string;

/** The function of a kind: `renderBar = renderer(bar)`. It throws as `sceneOf` does. */
export const renderer =
  <K extends AnyKind>(kind: K): Renderer<K> =>
  (rows, options = {}) =>
    drawChart(kind, rows, options);

/**
 * What pictures drawn with `defs: false` refer to, as one SVG of no size: the hatching, and the geometry that the
 * scenes share. Put it first on the page.
 * @param scenes the scenes of the pictures, where any of them is a map; none otherwise
 * @throws RangeError on a coordinate that is not finite.
 */
export const chartDefs = (...scenes: readonly Scene[]): string =>
  renderDefs(Object.fromEntries(scenes.flatMap(({ shared }) => Object.entries(shared ?? {}))));

/** The same rows as a table: columns and cells as text. Throws as `sceneOf` does. */
export function tableOf<K extends AnyKind>(kind: K, rows: RowsOf<K>, options: ChartOptions<K> = {}): Table {
  const { rows: parsed, view } = parsedChart(kind, rows, options);
  return drawnFrom(originOf(kind, options), () => kind.table(parsed, view, wordsFor(options)));
}

/** The chart in two to four sentences, for readers who do not see it. Throws as `sceneOf` does. */
export function describeChart<K extends AnyKind>(kind: K, rows: RowsOf<K>, options: ChartOptions<K> = {}): string {
  const { rows: parsed, view } = parsedChart(kind, rows, options);
  return drawnFrom(originOf(kind, options), () => describeRows(kind, parsed, view, wordsFor(options)));
}
