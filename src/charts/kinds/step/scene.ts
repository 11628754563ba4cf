/** Draws counts at irregular dates as steps on a true time axis, with events as flags and stated values as dots. */
import { annotate } from '../../layout/annotate.ts';
import { asObstacles, boxAround } from '../../layout/place-text.ts';
import { middleOf, spanOf } from '../../evidence/moment.ts';
import { type Box, boxOf, textBox } from '../../scene/boxes.ts';
import type { Board, Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { flagMarks } from './flags.ts';
import { nameMarks, valueMarks } from './labels.ts';
import { type Frame, frameOf, type Plot, plotOf } from './plot.ts';
import type { Words } from '../../words/dictionary.ts';
import type { StepRow, StepView } from './schema.ts';
import { DOT_PX, dotMarks, type Placed, placeRows, stepBoxes, stepMarks } from './series.ts';
import { hasRoomLeft, type Stem, stemBox, stemLabels, stemMark } from './stems.ts';

interface Flag extends ReturnType<typeof flagMarks> {
  readonly key: string;
}

/** The flags of the events that a view shows. */
const flagsOf = ({ flags }: Frame, plot: Plot, view: StepView, words: Words): Flag[] =>
  flags.placed
    .filter(({ row }) => isShown(view, row.key))
    .map((flag) => ({
      key: flag.row.key,
      ...flagMarks(
        flag,
        flags,
        {
          pole: plot.x(middleOf(spanOf(flag.row.date))),
          top: plot.flagsTop,
          bottom: plot.bottom,
          dim: dimOf(view, flag.row.key),
        },
        words,
      ),
    }));

/** What a row covers: its steps and its dots; around a lone dot a little more. */
const boxesOf = (row: Placed): Box[] => [
  ...stepBoxes(row),
  ...row.points.map((point) => boxAround(`dot:${point.key}`, point.x, point.y, DOT_PX + (row.joined ? 1 : 8))),
];

const stemsOf = (list: readonly Placed[]): Stem[] =>
  list
    .filter(({ stem }) => stem)
    .flatMap(({ points, key, label, tone, dim }) =>
      points.map(({ date, datum, x, y }) => ({ key, label, tone, dim, date, datum, x, y })),
    );

/** Annotations are about a row's last point, or about an event's flag. */
const anchorsOf = (placed: readonly Placed[], flags: readonly Flag[]): Map<string, Box> =>
  new Map<string, Box>([
    ...placed.flatMap(({ key, points }) =>
      points.slice(-1).map((point): [string, Box] => [key, boxAround(key, point.x, point.y, DOT_PX)]),
    ),
    ...flags.map(({ key, box }): [string, Box] => [key, box]),
  ]);

/** The whole picture. Height, lanes of flags and columns depend on all rows and the board alone. */
export function stepScene(rows: readonly StepRow[], view: StepView, board: Board): Scene {
  const frame = frameOf(rows, view, board);
  const plot = plotOf(rows, view, board, frame);
  const placed = placeRows(rows, view, plot);
  const flags = flagsOf(frame, plot, view, board.words);
  const dots = placed.flatMap((row) => dotMarks(row, plot, board));
  const taken: Box[] = [
    ...plot.marks.filter((mark) => mark.shape === 'text').map(textBox),
    ...flags.flatMap(({ texts }) => texts.map(textBox)),
    ...placed.flatMap(boxesOf),
    ...dots.filter((mark) => mark.part === 'open-end' || mark.part === 'range').flatMap((mark) => boxOf(mark) ?? []),
  ];
  const poles = flags.flatMap((flag) => flag.poles);
  // All rows, so that the column stays where it is whatever a view shows.
  const columned = stemsOf(placeRows(rows, { ...view, show: undefined }, plot)).filter((one) =>
    hasRoomLeft(one, plot.left, board),
  );
  const columnKeys = new Set(columned.map(({ key }) => key));
  const column = stemLabels(columned, new Set(placed.map(({ key }) => key)), plot, board);
  taken.push(...column.boxes, ...stemsOf(placed).map((one) => stemBox(one, plot.bottom)));
  const room = { plot, taken, poles: poles.flatMap((mark) => boxOf(mark) ?? []) };
  const uncolumned = placed.filter(({ key }) => !columnKeys.has(key));
  const names = nameMarks(uncolumned, view, board, room);
  const values = valueMarks(placed, view, room);
  const notes = annotate([...asObstacles(taken), ...poles], view.annotations, {
    anchors: anchorsOf(placed, flags),
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
      ...stemsOf(placed).map((one) => stemMark(one, plot.bottom)),
      ...dots,
      ...column.marks,
      ...flags.flatMap(({ texts }) => texts),
      ...names,
      ...values,
      ...notes,
    ],
  };
}
