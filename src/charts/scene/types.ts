/**
 * What a chart draws: a flat list of keyed marks in plain geometry.
 *
 * A scene names roles, never colours: `tone` says whose ink a mark is in, `part` what it is, `status` how far
 * its figure can be trusted. CSS turns the three into paint. Two scenes with the same keys are two keyframes:
 * whoever wants motion matches marks by key and interpolates their geometry, knowing nothing of the chart.
 */
import type { z } from 'zod';
import type { Language, Status } from '../../data/model/schema.ts';
import type { Words } from '../words/dictionary.ts';
import { wordsIn } from '../words/languages.ts';

/** The drawing area. Width is fixed per board (user units = CSS px at full size); the scene decides its height. */
export interface Board {
  readonly id: 'narrow' | 'wide';
  /** 360 or 720. */
  readonly widthPx: number;
  /** The chart's own words: axis units, “No data”, the names of statuses. */
  readonly words: Words;
  /** Height that the drawing may grow to, where it is lower by nature; on a pinned stage, which it should fill. */
  readonly roomPx?: number | undefined;
}

/**
 * Colour role. `a`, `b` and `c` are three inks for what has a colour of its own wherever it appears; `ink` is for what
 * has none, `other` and `muted` are greys, `hot` is the one mark in question. The stylesheet gives them their colours.
 */
export type Tone = 'a' | 'b' | 'c' | 'other' | 'ink' | 'muted' | 'hot' | 'paper' | 'land' | 'sea';

/** What a mark is; CSS paints by part. `hatch` and `open-end` are overlays that `evidence.ts` adds. */
export type Part =
  | 'bar'
  | 'dot'
  | 'unit'
  | 'area'
  | 'line'
  | 'tick'
  | 'grid'
  | 'axis'
  | 'zero'
  | 'reference'
  | 'range'
  | 'label'
  | 'value'
  | 'axis-label'
  | 'title'
  | 'annotation'
  | 'leader'
  | 'bracket'
  | 'hatch'
  | 'open-end'
  | 'geo'
  | 'border'
  | 'coast'
  | 'water-1'
  | 'water-2'
  | 'water-3'
  | 'rail'
  | 'place'
  | 'frame'
  | 'cell'
  | 'track'
  | 'swarm'
  | 'hit';

/** What every mark has. */
export interface MarkBase {
  /** Stable across views and boards: `bar:aerospace`. Unique within a scene. */
  readonly key: string;
  readonly part: Part;
  readonly tone?: Tone | undefined;
  /** Evidence status; marks that show no figure (axes, labels) have none. */
  readonly status?: Status | undefined;
  /** Id of the figure the mark shows, so that it can open its evidence. */
  readonly figure?: string | undefined;
  /** Id of the element of the page that says more about the mark, where that is not a figure's evidence. */
  readonly leadsTo?: string | undefined;
  /** Accessible name of a mark that can be explored: "Aerospace: 17.8%, reported, 2023". */
  readonly label?: string | undefined;
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number | undefined;
  /** Not what this view is about: painted fainter. */
  readonly dim?: boolean | undefined;
}

/** A rectangle; lengths in px. */
export interface RectMark extends MarkBase {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx?: number | undefined;
}
/** A circle; lengths in px. */
export interface CircleMark extends MarkBase {
  readonly shape: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
/** A straight line; lengths in px. */
export interface LineMark extends MarkBase {
  readonly shape: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
/** A path in SVG's own notation, in px. */
export interface PathMark extends MarkBase {
  readonly shape: 'path';
  readonly d: string;
  readonly transform?: Transform | undefined;
}
/** A path kept once in `Scene.shared` and drawn by reference: heavy geometry that every keyframe of a page repeats. */
export interface UseMark extends MarkBase {
  readonly shape: 'use';
  readonly shared: string;
  readonly transform?: Transform | undefined;
}
/** Words that are broken into lines already; lengths in px. */
export interface TextMark extends MarkBase {
  readonly shape: 'text';
  /** Anchor point; `y` is the baseline of the first line. */
  readonly x: number;
  readonly y: number;
  /** One entry a line. */
  readonly lines: readonly string[];
  readonly sizePx: number;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** A paper-coloured outline behind the letters, for text over lines. */
  readonly halo?: boolean | undefined;
  /** Length that a text of one line is held to, in px, whatever face sets it. */
  readonly lengthPx?: number | undefined;
}
/**
 * Marks under one camera: scaled by `k`, then moved by `x`, `y` (user units of the board). Strokes keep their width.
 */
export interface GroupMark extends MarkBase {
  readonly shape: 'group';
  readonly transform: Transform;
  readonly children: readonly Mark[];
}

/** One thing that is drawn. */
export type Mark = RectMark | CircleMark | LineMark | PathMark | UseMark | TextMark | GroupMark;
/** Scales by `k`, then moves by `x` and `y` px. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A chart as marks, in drawing order, before it is painted. */
export interface Scene {
  readonly widthPx: number;
  /** The same for every view of the same rows on the same board, so that a pinned stage never jumps. */
  readonly heightPx: number;
  /** In drawing order. */
  readonly marks: readonly Mark[];
  /**
   * Paths drawn by `use` marks, by id. They carry no paint of their own: each `use` gives its part and tone, so that
   * one outline serves as a fill and as a border. Ids are page-wide: name them after the geometry, not the chart.
   */
  readonly shared?: Readonly<Record<string, { readonly d: string }>> | undefined;
  /** Nothing is seen beyond the board's edge: a map whose camera has moved in. */
  readonly clipped?: boolean | undefined;
}

/** A cell as printed; where it shows a datum, with the datum's figure and status. */
export interface TableCell {
  readonly text: string;
  readonly figure?: string | undefined;
  readonly status?: Status | undefined;
}
/** The same data as the picture, for readers who want numbers, and for CSV. The first column heads each row. */
export interface Table {
  /** Headings; numeric columns are set to the right. */
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A number that the value axis has to hold, and where it was written: the row by its place, or the view. */
export interface AxisValue {
  /** Place of the row, from 0; undefined for the view. */
  readonly row: number | undefined;
  readonly field: string;
  readonly value: number;
  /** It is on the axis across (options `xDomain`, `xScale`), where both axes have numbers. */
  readonly across?: boolean;
}

/**
 * A kind of chart: pure functions from rows to pictures, tables and words. `Row` and `View` are what the two
 * schemas parse to; a view holds all options, with defaults, and what differs between named states.
 */
export interface ChartKind<Row, View> {
  /** kebab-case: folder, test and gallery entry share it. */
  readonly name: string;
  /** One paragraph for the gallery: what it shows well, what to use instead when it does not fit. */
  readonly about: string;
  /** One row as JSON, as short as it can be: messages show it where the shape of a row is another. */
  readonly example?: string;
  /** Checks one row and fills in its defaults. */
  readonly rowSchema: z.ZodType<Row>;
  /** Checks the options and fills in their defaults. */
  readonly viewSchema: z.ZodType<View>;
  /** Keys that a view may name (emphasis, show, annotations); the row's own key when left out. */
  keysOf?(row: Row): readonly string[];
  /** What a given `domain` has to hold; a kind whose view has one says so here. */
  onAxis?(rows: readonly Row[], view: View): readonly AxisValue[];
  /** The marks; pure: the same rows, view and board give the same scene. */
  scene(rows: readonly Row[], view: View, board: Board): Scene;
  /** The same rows as text in columns. */
  table(rows: readonly Row[], view: View, words: Words): Table;
  /** Two to four plain sentences: type of data, what it shows, extremes; no encodings. */
  describe(rows: readonly Row[], view: View, words: Words): string;
}

const NARROW_WIDTH_PX = 360;
const WIDE_WIDTH_PX = 720;
const own = (words: Language | Words): Words => (typeof words === 'string' ? wordsIn(words) : words);
/** A board with the charts' own words in a language, or with the caller's. */
export const narrowBoard = (words: Language | Words): Board => ({
  id: 'narrow',
  widthPx: NARROW_WIDTH_PX,
  words: own(words),
});
export const wideBoard = (words: Language | Words): Board => ({
  id: 'wide',
  widthPx: WIDE_WIDTH_PX,
  words: own(words),
});
/**
 * How high a plot may be on a board with room: its own height, or up to three quarters more; `restPx` is everything
 * beside it.
 */
export const plotHeightPx = (board: Board, naturalPx: number, restPx: number): number =>
  Math.max(naturalPx, Math.min(naturalPx * 1.75, Math.floor((board.roomPx ?? 0) - restPx)));
/** Both boards, narrow first. */
export const boards = (words: Language | Words): readonly Board[] => [narrowBoard(words), wideBoard(words)];
/** Both boards of a pinned stage: they leave the words their room on a phone, and room around them on a laptop. */
export const stageBoards = (words: Language | Words): readonly Board[] => [
  { ...narrowBoard(words), roomPx: 372 },
  { ...wideBoard(words), roomPx: 530 },
];

/**
 * Label size on both boards. A narrow board may be shown at 320 px wide, a wide one at 640: at 14 user units the
 * smallest text a reader meets is 12.4 px.
 */
export const LABEL_PX = 14;
export const SMALL_PX = 13.5;
export const VALUE_PX = 15;
export const TITLE_PX = 16;
