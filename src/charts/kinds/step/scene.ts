/** Draws counts at irregular dates as steps on a true time axis, with events as flags and stated values as dots. */
import { annotate } from '../../layout/annotate.ts';
import { asObstacles, boxAround } from '../../layout/place-text.ts';
import { middleOf, spanOf } from '../../layout/time.ts';
import { type Box, boxOf, textBox } from '../../scene/boxes.ts';
import type { Board, Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { flagMarks } from './flags.ts';
import { nameMarks, valueMarks } from './labels.ts';
import { frameOf, plotOf } from './plot.ts';
import type { StepRow, StepView } from './schema.ts';
import { DOT_PX, dotMarks, type Placed, placeRows, stepBoxes, stepMarks } from './series.ts';
import { hasRoomLeft, type Stem, stemLabels, stemMark } from './stems.ts';

/** The whole picture. Height, lanes of flags and columns depend on all rows and the board alone. */
export function stepScene(rows: readonly StepRow[], view: StepView, board: Board): Scene {
  const frame = frameOf(rows, view, board);
  const plot = plotOf(rows, view, board, frame);
  const placed = placeRows(rows, view, plot);
  const flags = frame.flags.placed
    .filter(({ row }) => isShown(view, row.key))
    .map((flag) => ({
      key: flag.row.key,
      ...flagMarks(flag, frame.flags, {
        pole: plot.x(middleOf(spanOf(flag.row.date))),
        top: plot.flagsTop,
        bottom: plot.bottom,
        dim: dimOf(view, flag.row.key),
      }),
    }));
  const dots = placed.flatMap((row) => dotMarks(row, plot, board));
  const taken: Box[] = [
    ...plot.marks.filter((mark) => mark.shape === 'text').map(textBox),
    ...flags.flatMap(({ texts }) => texts.map(textBox)),
    ...placed.flatMap((row) => [
      ...stepBoxes(row),
      ...row.points.map((point) => boxAround(`dot:${point.key}`, point.x, point.y, DOT_PX + (row.joined ? 1 : 8))),
    ]),
    ...dots.filter((mark) => mark.part === 'open-end' || mark.part === 'range').flatMap((mark) => boxOf(mark) ?? []),
  ];
  const poles = flags.flatMap((flag) => flag.poles);
  const poleBoxes = poles.flatMap((mark) => boxOf(mark) ?? []);
  const stemsOf = (list: readonly Placed[]): Stem[] =>
    list
      .filter(({ stem }) => stem)
      .flatMap(({ points, key, label, tone, dim }) =>
        points.map(({ date, datum, x, y }) => ({ key, label, tone, dim, date, datum, x, y })),
      );
  // All rows, so that the column stays where it is whatever a view shows.
  const columned = stemsOf(placeRows(rows, { ...view, show: undefined }, plot)).filter((one) =>
    hasRoomLeft(one, plot.left, board),
  );
  const columnKeys = new Set(columned.map(({ key }) => key));
  const stems = stemsOf(placed);
  const column = stemLabels(columned, new Set(placed.map(({ key }) => key)), plot, board);
  taken.push(...column.boxes);
  const names = nameMarks(
    placed.filter(({ key }) => !columnKeys.has(key)),
    view,
    plot,
    board,
    taken,
    poleBoxes,
  );
  const values = valueMarks(placed, view, plot, taken, poleBoxes);
  const anchors = new Map<string, Box>([
    ...placed.flatMap(({ key, points }) =>
      points.slice(-1).map((point): [string, Box] => [key, boxAround(key, point.x, point.y, DOT_PX)]),
    ),
    ...flags.map(({ key, box }): [string, Box] => [key, box]),
  ]);
  const notes = annotate([...asObstacles(taken), ...poles], view.annotations, {
    anchors,
    kind: 'step',
    region: { x0: 2, x1: board.widthPx - 2, y0: plot.top - 8, y1: frame.heightPx - 2 },
  });
  return {
    widthPx: board.widthPx,
    heightPx: frame.heightPx,
    // Words lie over the poles, which run through the whole plot.
    marks: [
      ...plot.marks.filter((mark) => mark.shape !== 'text'),
      ...poles,
      ...plot.marks.filter((mark) => mark.shape === 'text').map((mark) => ({ ...mark, halo: true })),
      ...placed.flatMap(stepMarks),
      ...stems.map((one) => stemMark(one, plot.bottom)),
      ...dots,
      ...column.marks,
      ...flags.flatMap(({ texts }) => texts),
      ...names,
      ...values,
      ...notes,
    ],
  };
}
