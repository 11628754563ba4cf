/** Draws events down a true time axis, their words beside it, each led to its date. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { momentIn } from '../../words/periods.ts';
import { annotate } from '../../layout/annotate.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { rangeMark, straight, withEvidence } from '../../evidence/evidence.ts';
import { dodgeInOrder } from '../../layout/place-labels.ts';
import { blockHeightPx, firstBaseline } from '../../layout/place-text.ts';
import { leadingPx, wrapText } from '../../text/text.ts';
import { middleOf, spanOf } from '../../evidence/moment.ts';
import { yearsOf } from '../../layout/calendar-years.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type Scene, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import type { TimelineRow, TimelineView } from './schema.ts';

const AXIS_X = 44;
const WORDS_X = AXIS_X + 30;
const DOT_PX = 4.5;
const BLOCK_GAP_PX = 12;
/** Between years printed at the axis. */
const YEAR_ROOM_PX = 26;
const DAY_MS = 86_400_000;

/** Events in order of time. */
export const inTime = (rows: readonly TimelineRow[]): TimelineRow[] =>
  rows.toSorted((a, b) => middleOf(spanOf(a.date)).getTime() - middleOf(spanOf(b.date)).getTime());

interface Block {
  readonly row: TimelineRow;
  readonly dateText: string;
  readonly nameLines: readonly string[];
  readonly detailLines: readonly string[];
  /** Detail beside the name on a wide board, under it on a narrow one. */
  readonly detailX: number;
  readonly namePx: number;
  readonly heightPx: number;
}

function blockOf(row: TimelineRow, board: Board): Block {
  const beside = board.id === 'wide';
  const nameWidthPx = beside ? (row.detail ? 246 : board.widthPx - WORDS_X) : board.widthPx - WORDS_X;
  const detailX = beside ? WORDS_X + 268 : WORDS_X;
  const nameLines = wrapText(row.label, nameWidthPx, LABEL_PX, true);
  const detailLines = row.detail ? wrapText(row.detail, board.widthPx - detailX, SMALL_PX) : [];
  const namePx = leadingPx(SMALL_PX) + nameLines.length * leadingPx(LABEL_PX);
  const detailPx = blockHeightPx(detailLines.length, SMALL_PX);
  return {
    row,
    dateText: momentIn(row.date, board.words),
    nameLines,
    detailLines,
    detailX,
    namePx,
    heightPx: beside ? Math.max(namePx, leadingPx(SMALL_PX) + detailPx) : namePx + detailPx,
  };
}

interface Layout {
  readonly blocks: readonly Block[];
  readonly tops: readonly number[];
  readonly y: ScaleLinear<number, number>;
  readonly axisBottom: number;
  readonly heightPx: number;
}

function layoutOf(rows: readonly TimelineRow[], view: TimelineView, board: Board): Layout {
  const blocks = inTime(rows).map((row) => blockOf(row, board));
  const wordsPx = blocks.reduce((sum, block) => sum + block.heightPx + BLOCK_GAP_PX, -BLOCK_GAP_PX);
  const axisBottom = Math.ceil(Math.max(wordsPx + 8, rows.length < 2 ? 60 : 240));
  const spans = rows.map((row) => spanOf(row.date));
  const first = Math.min(...spans.map((span) => span.from.getTime()));
  const last = Math.max(...spans.map((span) => span.to.getTime()), first + 30 * DAY_MS);
  const y = scaleLinear([first, last], [14, axisBottom - 14]);
  // Words want their first lines level with their dot.
  const wanted = blocks.map((block) => ({
    at: y(middleOf(spanOf(block.row.date))) - 12 + block.heightPx / 2,
    sizePx: block.heightPx,
  }));
  const middles = dodgeInOrder(wanted, 0, axisBottom, BLOCK_GAP_PX);
  return {
    blocks,
    y,
    axisBottom,
    tops: blocks.map((block, i) => (middles[i] ?? 0) - block.heightPx / 2),
    heightPx: axisBottom + 6 + view.annotationRoomPx,
  };
}

function axisMarks({ y, axisBottom }: Layout): Mark[] {
  const marks: Mark[] = [{ shape: 'line', key: 'axis', part: 'axis', x1: AXIS_X, x2: AXIS_X, y1: 4, y2: axisBottom }];
  const [from = 0, to = 0] = y.range();
  const [first = 0, last = first] = y.domain();
  const { printed, ticked } = yearsOf([new Date(first), new Date(last)], to - from, YEAR_ROOM_PX);
  ticked.forEach((date) => {
    const year = date.getUTCFullYear();
    const at = y(date);
    marks.push({ shape: 'line', key: `tick:${year}:mark`, part: 'tick', x1: AXIS_X - 5, x2: AXIS_X, y1: at, y2: at });
    if (printed.includes(date))
      marks.push({
        shape: 'text',
        key: `tick:${year}:year`,
        part: 'axis-label',
        x: AXIS_X - 9,
        y: at + SMALL_PX * 0.35,
        lines: [String(year)],
        sizePx: SMALL_PX,
        anchor: 'end',
      });
  });
  return marks;
}

interface PlacedBlock {
  readonly block: Block;
  /** Where its words begin. */
  readonly top: number;
}

/** Date, name and detail of an event. */
function textMarks({ block, top }: PlacedBlock, dim: true | undefined): TextMark[] {
  const { row } = block;
  const common = { shape: 'text', x: WORDS_X, dim } as const;
  const detailTop = top + (block.detailX === WORDS_X ? block.namePx : leadingPx(SMALL_PX));
  const detail: TextMark = {
    ...common,
    key: `detail:${row.key}`,
    part: 'axis-label',
    x: block.detailX,
    y: firstBaseline(detailTop, SMALL_PX),
    lines: block.detailLines,
    sizePx: SMALL_PX,
  };
  return [
    {
      ...common,
      key: `date:${row.key}`,
      part: 'axis-label',
      y: firstBaseline(top, SMALL_PX),
      lines: [block.dateText],
      sizePx: SMALL_PX,
    },
    {
      ...common,
      key: `label:${row.key}`,
      part: 'label',
      tone: row.tone,
      y: firstBaseline(top + leadingPx(SMALL_PX), LABEL_PX),
      lines: block.nameLines,
      sizePx: LABEL_PX,
      bold: true,
    },
    ...(block.detailLines.length > 0 ? [detail] : []),
  ];
}

/** The leader leaves the axis level, then goes to its words: an elbow, as on a drawing. */
function leaderMark(key: string, at: number, top: number, dim: true | undefined): Mark {
  const toY = top + SMALL_PX * 0.42;
  return {
    shape: 'path',
    key: `leader:${key}`,
    part: 'leader',
    dim,
    d: `M${AXIS_X + DOT_PX + 1},${at}L${AXIS_X + 10},${at}L${WORDS_X - 10},${toY}L${WORDS_X - 4},${toY}`,
  };
}

function eventMarks(placed: PlacedBlock, y: Layout['y'], view: TimelineView, board: Board): Mark[] {
  const { row, dateText } = placed.block;
  const dim = dimOf(view, row.key);
  const span = spanOf(row.date);
  const at = y(middleOf(span));
  const [from, to] = [y(span.from), y(span.to)];
  const base = { tone: row.tone, dim } as const;
  const range: Mark[] = to - from <= DOT_PX * 2 ? [] : [rangeMark(row.key, row, base, straight('y', from, to, AXIS_X))];
  return [
    leaderMark(row.key, at, placed.top, dim),
    ...range,
    ...withEvidence({
      shape: 'circle',
      key: `dot:${row.key}`,
      part: 'dot',
      ...base,
      status: row.status,
      figure: row.figure,
      label: [dateText, row.label, board.words.statuses[row.status]].join(board.words.comma),
      cx: AXIS_X,
      cy: at,
      r: DOT_PX,
    }),
    ...textMarks(placed, dim),
  ];
}

/** The whole picture; words keep their places whichever events a view shows. */
export function timelineScene(rows: readonly TimelineRow[], view: TimelineView, board: Board): Scene {
  const layout = layoutOf(rows, view, board);
  const marks = [
    ...axisMarks(layout),
    ...layout.blocks.flatMap((block, i) =>
      isShown(view, block.row.key) ? eventMarks({ block, top: layout.tops[i] ?? 0 }, layout.y, view, board) : [],
    ),
  ];
  const anchors = new Map<string, Box>(
    marks.flatMap((mark): [string, Box][] => {
      const box = mark.key.startsWith('label:') ? boxOf(mark) : undefined;
      return box ? [[mark.key.slice('label:'.length), box]] : [];
    }),
  );
  const notes = annotate(marks, view.annotations, {
    anchors,
    kind: 'timeline',
    region: { x0: WORDS_X, x1: board.widthPx, y0: 0, y1: layout.heightPx },
  });
  return { widthPx: board.widthPx, heightPx: layout.heightPx, marks: [...marks, ...notes] };
}
