/** Each part in a panel of its own, all panels on one scale. */
import { scaleLinear } from 'd3-scale';
import { momentsIn, timeOf } from '../../evidence/runs.ts';
import { momentOf } from '../../evidence/when.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisGutterPx, axisHeadPx, axisTitleLines, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { textBox, type Box } from '../../scene/boxes.ts';
import { asObstacles, boxAround, boxesAlong, placeText, type XY } from '../../layout/place-text.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { timeMarks, valueDomain } from '../../layout/year-plot.ts';
import { bandMarks, singleBands, type Band, type BandScales } from './bands.ts';
import type { AreaRow, AreaView } from './schema.ts';
import type { Frame } from './stacked.ts';
import { valueText } from '../../layout/value-text.ts';

const GAP_PX = 22;
/** A year's number reaches past the first and last point by half its width. */
const INSET_PX = 17;
/** Least height of a panel's plot under its name. */
const PANEL_PX = 96;
/** Wider than any tick label, so that the height does not depend on the view's scale. */
const GUTTER_AT_MOST_PX = 60;

const columnsFor = (count: number, board: Board): number => {
  if (board.id === 'narrow') return count > 4 ? 2 : 1;
  return count === 4 ? 2 : Math.min(count || 1, 3);
};

/** Names of the panels, wrapped to their column; the tallest gives all panels the same head. */
function namesPx(parts: readonly AreaRow[], board: Board): number {
  const columns = columnsFor(parts.length, board);
  const columnPx = (board.widthPx - GUTTER_AT_MOST_PX) / columns - GAP_PX;
  return (
    Math.max(1, ...parts.map((row) => wrapText(row.label, columnPx, LABEL_PX, true).length)) * leadingPx(LABEL_PX) + 6
  );
}

/** Least height that the panels need, with what stands under them. */
export function multiplesHeightPx(rows: readonly AreaRow[], board: Board, footPx: number): number {
  const parts = rows.filter((row) => row.role === 'part');
  const lines = Math.ceil(parts.length / columnsFor(parts.length, board));
  return lines * (PANEL_PX + namesPx(parts, board) + 12) + footPx + 24;
}

interface Panel extends BandScales {
  readonly band: Band;
  readonly left: number;
  readonly right: number;
  readonly nameTop: number;
  readonly bottom: number;
  /** Grid, tick labels of the first column, years of the lowest panels. */
  readonly marks: readonly Mark[];
}

function panelsOf(rows: readonly AreaRow[], axis: AxisOptions, board: Board, frame: Frame): Panel[] {
  const bands = singleBands(rows);
  const columns = columnsFor(bands.length, board);
  const lines = Math.ceil(bands.length / columns);
  const headPx = axisHeadPx(axis, 'vertical', board.widthPx) - 4;
  const gutterPx = axisGutterPx(axis);
  const widthPx = (board.widthPx - gutterPx - GAP_PX * (columns - 1)) / columns;
  const namePx = namesPx(
    bands.map(({ row }) => row),
    board,
  );
  const linePx = (frame.bottomPx - headPx) / lines;
  const moments = momentsIn(rows);
  const times = moments.map(timeOf);
  return bands.map((band, i) => {
    const lowest = i + columns >= bands.length;
    const left = gutterPx + (i % columns) * (widthPx + GAP_PX);
    const nameTop = headPx + Math.floor(i / columns) * linePx + 4;
    const bottom = headPx + (Math.floor(i / columns) + 1) * linePx - (lowest ? 0 : 12);
    const x = scaleLinear([times[0] ?? 0, times.at(-1) ?? 0], [left + INSET_PX, left + widthPx - INSET_PX]);
    const y = scaleLinear(axis.scale.domain(), [bottom, nameTop + namePx]);
    const prefix = `${band.row.key}/`;
    const grid = valueAxis(
      { ...axis, scale: y, keyPrefix: prefix },
      { orient: 'vertical', from: left, to: left + widthPx, boardWidthPx: board.widthPx },
    ).filter((mark) => mark.shape === 'line' || (i % columns === 0 && mark.key !== `${prefix}axis-title`));
    return {
      band,
      left,
      right: left + widthPx,
      nameTop,
      bottom,
      x,
      y,
      marks: [...grid, ...(lowest ? timeMarks(moments, { x, bottom, words: board.words, keyPrefix: prefix }) : [])],
    };
  });
}

function valuesOf(panel: Panel, view: AreaView, taken: Box[]): TextMark[] {
  const { row, points } = panel.band;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || view.values === 'none') return [];
  return (view.values === 'last' || first === last ? [last] : [first, last]).map((point): TextMark => {
    const halfPx = measureText(point.datum.text, LABEL_PX, true) / 2;
    // Above its own point but inside the panel, so that the first and the last value keep to their ends.
    const x = Math.min(Math.max(panel.x(timeOf(point)), panel.left + halfPx + 2), panel.right - halfPx);
    const wanted = {
      key: `value:${row.key}`,
      x,
      y: panel.y(point.high),
      lines: [point.datum.text],
      sizePx: LABEL_PX,
      bold: true,
      reachPx: [6, 12, 20, 30],
    };
    const found = placeText(wanted, taken, {
      x0: panel.left + 2,
      x1: panel.right,
      y0: panel.nameTop,
      y1: panel.bottom - 2,
    });
    taken.push(found.box);
    return valueText(point === last ? `value:${row.key}` : `value:${row.key}:${momentOf(point)}`, {
      datum: point.datum,
      dim: dimOf(view, row.key),
      x: found.x,
      y: found.y,
      lines: [point.datum.text],
      sizePx: LABEL_PX,
      halo: true,
    });
  });
}

function panelMarks(panel: Panel, view: AreaView, board: Board): Mark[] {
  const { row, points } = panel.band;
  if (!isShown(view, row.key)) return [...panel.marks];
  const dim = dimOf(view, row.key);
  const name: TextMark = {
    shape: 'text',
    key: `label:${row.key}`,
    part: 'label',
    tone: row.tone,
    dim,
    x: panel.left,
    y: panel.nameTop + LABEL_PX * 0.76,
    lines: wrapText(row.label, panel.right - panel.left, LABEL_PX, true),
    sizePx: LABEL_PX,
    bold: true,
  };
  const edge = boxesAlong(
    `edge:${row.key}`,
    points.map((point): XY => [panel.x(timeOf(point)), panel.y(point.high)]),
  );
  const taken: Box[] = [textBox(name), ...edge, ...panel.marks.filter((mark) => mark.shape === 'text').map(textBox)];
  const values = valuesOf(panel, view, taken);
  const last = points.at(-1);
  const anchors = new Map<string, Box>(
    last ? [[row.key, boxAround(row.key, panel.x(timeOf(last)), panel.y(last.high), 3)]] : [],
  );
  const notes = annotate(
    asObstacles(taken),
    view.annotations.filter((note) => note.at === row.key),
    {
      anchors,
      kind: 'area',
      region: { x0: panel.left + 2, x1: panel.right, y0: panel.nameTop, y1: panel.bottom - 2 },
    },
  );
  return [...panel.marks, ...bandMarks(panel.band, panel, dim, board), name, ...values, ...notes];
}

/** Marks of the panels inside the frame that the stack shares. */
export function multiplesMarks(rows: readonly AreaRow[], view: AreaView, board: Board, frame: Frame): Mark[] {
  const parts = rows.filter((row) => row.role === 'part');
  const domain =
    view.domain ??
    valueDomain(
      parts.flatMap((row) => row.points.map((point) => point.datum)),
      true,
    );
  const axis: AxisOptions = {
    scale: scaleLinear(domain, [PANEL_PX, 0]),
    unit: view.unit,
    words: board.words,
    title: view.unitLabel,
    tickCount: 3,
  };
  const titleLines = axisTitleLines(axis, board.widthPx);
  const title: Mark[] =
    titleLines.length === 0
      ? []
      : [
          {
            shape: 'text',
            key: 'axis-title',
            part: 'axis-label',
            x: 0,
            y: SMALL_PX * 0.9,
            lines: titleLines,
            sizePx: SMALL_PX,
          },
        ];
  return [...title, ...panelsOf(rows, axis, board, frame).flatMap((panel) => panelMarks(panel, view, board))];
}
