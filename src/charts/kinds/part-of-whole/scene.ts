/**
 * Columns with a part inside a whole. The three modes are one picture under three scales, with the same keys, so
 * that one can be moved into the next: the scale opens from the parts to the wholes, then each whole is stretched.
 */
import type { Status } from '../../../data/model/schema.ts';
import { Problem } from '../../../data/model/problem.ts';
import type { Datum } from '../../evidence/datum.ts';
import { rangeMark, whisker, withEvidence } from '../../evidence/evidence.ts';
import { centredBaseline, leadingPx, measureText, wrapAtEdge, wrapText } from '../../text/text.ts';
import { LABEL_PX, plotHeightPx, TITLE_PX, VALUE_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { markLabel } from '../../words/words.ts';
import type { PartOfWholeRow, PartOfWholeView } from './schema.ts';
import { valueText } from '../../layout/value-text.ts';

const PLOT_PX = { narrow: 250, wide: 300 } as const;
const BETWEEN_PX = { narrow: 98, wide: 230 } as const;
const COLUMN_MAX_PX = 160;
/** Left of each column: its whisker. */
const WHISKER_ROOM_PX = 14;
const GUTTER_PX = { narrow: 66, wide: 150 } as const;
/** Room above the plot for a value and the end of its range. */
const HEAD_PX = 30;
const FOOT_PX = 28;
const SLASH_PX = 3.5;
const WHISKER_PX = 8;
/** Between the words of a change and the next column. */
const WORDS_GAP_PX = 4;
const NAMES_APART_PX = 8;
/** More columns than these share what is between them with the columns themselves. */
const MANY = 4;
/** How far over the top of the plot the end of a range may reach: into the head, not out of the board. */
const OVER_TOP = 1.06;
const BETWEEN_SHARE = 0.4;
const WHOLE_SHARE = 100;

interface Column {
  readonly row: PartOfWholeRow;
  readonly x: number;
  readonly widthPx: number;
  readonly part: Datum;
  readonly partTop: number;
  readonly wholeTop: number;
  /** Its name, wrapped to the room under it. */
  readonly lines: readonly string[];
  readonly y: (value: number) => number;
}

/** What a column stands for in an arrangement: its part's datum and how tall the whole is, in the unit of the scale. */
const arranged = (row: PartOfWholeRow, arrangement: PartOfWholeView['arrangement']): { part: Datum; whole: number } =>
  arrangement === 'share' ? { part: row.share, whole: WHOLE_SHARE } : { part: row.part, whole: row.whole.value };

/** Between the middles of two columns; closer, neither names nor values have room. */
const LEAST_APART_PX = 40;

/** Px from one column to the next. Throws Problem where they are too many for the board. */
function pitchOf(rows: readonly PartOfWholeRow[], board: Board): number {
  const roomPx = board.widthPx - GUTTER_PX[board.id] - WHISKER_ROOM_PX;
  const most = Math.floor(roomPx / LEAST_APART_PX);
  if (rows.length <= most) return roomPx / rows.length;
  throw new Problem({
    file: 'src/charts/kinds/part-of-whole',
    place: 'rows',
    found: `${rows.length} rows`,
    expected: `at most ${most} on a board of ${board.widthPx} px: each is a column`,
    remedy: 'leave some out, or draw stack or bar, whose rows are lines',
  });
}

/** Left edge, width and name of each column: as the rows and the board have them, whatever a view shows. */
function widthsOf(rows: readonly PartOfWholeRow[], board: Board): Pick<Column, 'x' | 'widthPx' | 'lines'>[] {
  const wantedPx = rows.length > 1 ? BETWEEN_PX[board.id] / (rows.length > 2 ? 3 : 1) : 0;
  const between = rows.length > MANY ? Math.min(wantedPx, pitchOf(rows, board) * BETWEEN_SHARE) : wantedPx;
  const widthPx = Math.min(
    COLUMN_MAX_PX,
    (board.widthPx - GUTTER_PX[board.id] - WHISKER_ROOM_PX - between * (rows.length - 1)) / rows.length,
  );
  return rows.map(({ label }, i) => {
    const x = WHISKER_ROOM_PX + i * (widthPx + between);
    const middle = x + widthPx / 2;
    const roomPx = Math.min(widthPx + between - NAMES_APART_PX, 2 * middle, 2 * (board.widthPx - middle));
    return { x, widthPx, lines: wrapAtEdge(label, roomPx, LABEL_PX) };
  });
}

function placeColumns(rows: readonly PartOfWholeRow[], view: PartOfWholeView, board: Board, bottom: number): Column[] {
  const widths = widthsOf(rows, board);
  const tops = rows.map((row) => {
    const { part, whole } = arranged(row, view.arrangement);
    const top = view.arrangement === 'part' ? part.value : whole;
    return Math.max(top, (part.high ?? 0) / OVER_TOP);
  });
  const top = Math.max(...tops, Number.MIN_VALUE);
  const y = (value: number): number => bottom - (value / top) * (bottom - HEAD_PX);
  return rows.map((row, i) => {
    const { part, whole } = arranged(row, view.arrangement);
    const partTop = y(part.value);
    return {
      row,
      ...(widths[i] ?? { x: 0, widthPx: 0, lines: [] }),
      part,
      partTop,
      wholeTop: view.arrangement === 'part' ? partTop : y(whole),
      y,
    };
  });
}

const SOLID: ReadonlySet<Status> = new Set(['reported', 'claimed']);

/** Two solid bars, or two drawn alike, take two tones: in one the part could not be seen. */
function wholeTone({ part, whole }: PartOfWholeRow, tone: PartOfWholeView['tone']): PartOfWholeView['tone'] {
  const isAlike = part.status === whole.status || (SOLID.has(part.status) && SOLID.has(whole.status));
  return !isAlike ? tone : tone === 'muted' ? 'ink' : 'muted';
}

function columnMarks(column: Column, view: PartOfWholeView, bottom: number, board: Board): Mark[] {
  const { row, x, widthPx, part, partTop, wholeTop } = column;
  const { arrangement, tone } = view;
  const name = (what: string): string => `${what}, ${row.label}`;
  // Before the whole is spoken of it waits, unseen, at the size of its part: from there the scale opens.
  const unseen = arrangement === 'part' ? 0 : undefined;
  const whole: Mark = {
    shape: 'rect',
    key: `bar:${row.key}:whole`,
    part: arrangement === 'share' ? 'track' : 'bar',
    tone: arrangement === 'share' ? undefined : wholeTone(row, tone),
    opacity: unseen,
    x,
    y: wholeTop,
    width: widthPx,
    height: bottom - wholeTop,
    ...(arrangement === 'whole'
      ? {
          status: row.whole.status,
          figure: row.whole.figure,
          label: markLabel(name(view.wholeLabel), row.whole, board.words),
        }
      : {}),
  };
  const inner = withEvidence({
    shape: 'rect',
    key: `bar:${row.key}:part`,
    part: 'bar',
    tone,
    status: part.status,
    figure: part.figure,
    label: markLabel(name(view.partLabel), part, board.words),
    x,
    y: partTop,
    width: widthPx,
    height: bottom - partTop,
  });
  return [
    whole,
    ...inner,
    ...rangeMarks(column),
    ...valueMarks(column, view, bottom, board),
    {
      shape: 'text',
      key: `label:${row.key}`,
      part: 'label',
      x: x + widthPx / 2,
      y: bottom + 8 + LABEL_PX * 0.8,
      anchor: 'middle',
      sizePx: LABEL_PX,
      lines: column.lines,
    },
  ];
}

/** The range as a whisker beside the part's edge. */
function rangeMarks({ row, x, part, y }: Column): Mark[] {
  if (part.low === undefined || part.high === undefined) return [];
  const at = x - WHISKER_ROOM_PX / 2;
  return [rangeMark(`${row.key}:part`, part, {}, whisker('y', [y(part.low), y(part.high)], at, WHISKER_PX / 2))];
}

/** From a value's baseline to what it stands on, and between two values. */
const VALUE_OFF_PX = 7;
const VALUES_APART_PX = 3;
const CAP_EM = 0.76;

/**
 * Baselines of both values: each over its own edge; where the edges are too close for that, the part's stands inside
 * its column, or, in a column that is too low for it, the whole's above it.
 */
function valueLines({ partTop, wholeTop }: Column, bottom: number): { readonly part: number; readonly whole: number } {
  const whole = wholeTop - VALUE_OFF_PX - 1;
  const part = partTop - VALUE_OFF_PX;
  const top = part - VALUE_PX * CAP_EM - VALUES_APART_PX;
  if (top >= wholeTop - VALUE_OFF_PX - 1) return { part, whole };
  const inside = partTop + VALUE_OFF_PX + VALUE_PX * CAP_EM;
  return inside + VALUE_OFF_PX <= bottom ? { part: inside, whole } : { part, whole: top };
}

/** The middle of words over a column: its own, or as near as keeps them on the board. */
function middleOf({ x, widthPx }: Column, text: string, sizePx: number, board: Board): number {
  const half = measureText(text, sizePx, true) / 2;
  return Math.max(half, Math.min(x + widthPx / 2, board.widthPx - half));
}

function valueMarks(column: Column, { arrangement }: PartOfWholeView, bottom: number, board: Board): Mark[] {
  const { row, part, partTop } = column;
  const baseline =
    arrangement === 'whole' ? valueLines(column, bottom) : { part: partTop - VALUE_OFF_PX, whole: column.wholeTop - 8 };
  const base = { shape: 'text', part: 'value', anchor: 'middle', bold: true, halo: true } as const;
  return [
    {
      ...base,
      key: `value:${row.key}:whole`,
      x: middleOf(column, row.whole.text, TITLE_PX, board),
      y: baseline.whole,
      sizePx: TITLE_PX,
      lines: [row.whole.text],
      opacity: arrangement === 'whole' ? undefined : 0,
    },
    {
      ...base,
      key: `value:${row.key}:part`,
      x: middleOf(column, part.text, VALUE_PX, board),
      y: baseline.part,
      sizePx: VALUE_PX,
      lines: [part.text],
    },
  ];
}

/** Names of part and whole beside the last column, each at the middle of its own piece. */
function nameMarks(column: Column, view: PartOfWholeView, bottom: number, board: Board): Mark[] {
  const x = column.x + column.widthPx + 8;
  const linesOf = (words: string): string[] => wrapText(words, board.widthPx - x, LABEL_PX);
  const halfPx = (lines: readonly string[]): number => (lines.length * leadingPx(LABEL_PX)) / 2;
  const [partLines, wholeLines] = [linesOf(view.partLabel), linesOf(view.wholeLabel)];
  const partMiddle = Math.min((column.partTop + bottom) / 2, bottom - halfPx(partLines));
  // Over the part's name where its own piece is thinner than the words.
  const isUnseen = view.arrangement === 'part';
  const lowest = (isUnseen ? bottom : partMiddle - halfPx(partLines)) - halfPx(wholeLines);
  const wholeMiddle = Math.min((column.wholeTop + column.partTop) / 2, lowest);
  const text = (key: string, lines: readonly string[], middle: number, unseen: boolean): Mark => ({
    shape: 'text',
    key,
    part: 'label',
    x,
    y: centredBaseline(middle, LABEL_PX, lines.length),
    sizePx: LABEL_PX,
    lines,
    opacity: unseen ? 0 : undefined,
  });
  return [text('label:part', partLines, partMiddle, false), text('label:whole', wholeLines, wholeMiddle, isUnseen)];
}

interface Change {
  readonly key: 'part' | 'whole';
  readonly datum: Datum | undefined;
  /** The edge of each column that the change runs between. */
  readonly edge: 'partTop' | 'wholeTop';
  readonly seen: boolean;
}

/**
 * A change as a draughtsman gives a size: extension lines from both edges, a dimension line with slashes, the words
 * beside it.
 */
function changeMarks({ key, datum, edge, seen }: Change, from: Column, to: Column): Mark[] {
  if (!datum) return [];
  const [y0, y1] = [from[edge], to[edge]];
  const [x0, x1] = [from.x + from.widthPx, to.x];
  const at = x0 + 16;
  const slash = (y: number): string => `M${at - SLASH_PX},${y + SLASH_PX}L${at + SLASH_PX},${y - SLASH_PX}`;
  const opacity = seen ? undefined : 0;
  const lines = wrapText(datum.text, x1 - at - 9 - WORDS_GAP_PX, VALUE_PX, true);
  const heightPx = lines.length * leadingPx(VALUE_PX);
  // Words of several lines stand on the lower edge where there is no room for them between the two.
  const middle = lines.length > 1 && heightPx > Math.abs(y1 - y0) ? Math.max(y0, y1) - heightPx / 2 : (y0 + y1) / 2;
  return [
    {
      shape: 'path',
      key: `leader:change:${key}`,
      part: 'leader',
      opacity,
      d: `M${x0 + 3},${y0}L${at + 6},${y0}M${x1 - WHISKER_ROOM_PX},${y1}L${at - 6},${y1}M${at},${y0}L${at},${y1}${slash(y0)}${slash(y1)}`,
    },
    valueText(`value:change:${key}`, {
      x: at + 9,
      y: centredBaseline(middle, VALUE_PX, lines.length),
      sizePx: VALUE_PX,
      halo: true,
      lines,
      opacity,
      ...(seen ? { status: datum.status, figure: datum.figure, label: datum.label } : {}),
    }),
  ];
}

/** The chart on a board; its height depends on the rows’ names and the board. */
export function partOfWholeScene(rows: readonly PartOfWholeRow[], view: PartOfWholeView, board: Board): Scene {
  const lineCount = Math.max(1, ...widthsOf(rows, board).map(({ lines }) => lines.length));
  const footPx = FOOT_PX + (lineCount - 1) * leadingPx(LABEL_PX);
  const bottom = HEAD_PX + plotHeightPx(board, PLOT_PX[board.id], HEAD_PX + footPx);
  const columns = placeColumns(rows, view, board, bottom);
  const [first, second] = columns;
  const last = columns.at(-1);
  const changes: Change[] = [
    {
      key: 'part',
      datum: view.arrangement === 'share' ? view.changes.share : view.changes.part,
      edge: 'partTop',
      seen: true,
    },
    { key: 'whole', datum: view.changes.whole, edge: 'wholeTop', seen: view.arrangement === 'whole' },
  ];
  return {
    widthPx: board.widthPx,
    heightPx: bottom + footPx,
    marks: [
      ...columns.flatMap((column) => columnMarks(column, view, bottom, board)),
      {
        shape: 'line',
        key: 'zero',
        part: 'zero',
        x1: WHISKER_ROOM_PX - 2,
        x2: last ? last.x + last.widthPx + 2 : board.widthPx,
        y1: bottom,
        y2: bottom,
      },
      ...(last ? nameMarks(last, view, bottom, board) : []),
      ...(first && second && rows.length === 2 ? changes.flatMap((change) => changeMarks(change, first, second)) : []),
    ],
  };
}
