/** Draws bars of parts one after another, with the names of the parts above them. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { boundArrow, withEvidence } from '../../evidence/evidence.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { legend } from '../../layout/legend.ts';
import { labelColumn, rowBand } from '../../layout/row-labels.ts';
import { valueText } from '../../layout/value-text.ts';
import type { Box } from '../../scene/boxes.ts';
import { LABEL_PX, VALUE_PX, type Board, type Mark, type Scene, type Tone } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { centredBaseline, measureText } from '../../text/text.ts';
import { markLabel, nameWith } from '../../words/words.ts';
import { partNames, stackRows, type PlacedPart, type Stacked } from './parts.ts';
import type { StackRow, StackView } from './schema.ts';

const BAR_PX = 24;
const TOTAL_GAP_PX = 8;

interface Plan {
  readonly view: StackView;
  readonly board: Board;
  readonly scale: ScaleLinear<number, number>;
}

/** Ink that can be read on the part: paper on a full tone, ink on pale and light ones. */
const inkOn = (tone: Tone, status: string): Pick<Mark, 'tone'> & { halo?: true } =>
  status === 'reported' && tone !== 'muted' && tone !== 'other' ? { tone: 'paper' } : { tone: 'ink', halo: true };

function partMarks({ row }: Stacked, placed: PlacedPart, y: number, { view, board, scale }: Plan): Mark[] {
  const { part, tone, from, to, text } = placed;
  const { datum } = part;
  const key = `${row.key}/${part.key}`;
  if (!isShown(view, row.key, key)) return [];
  const base = { tone, dim: dimOf(view, row.key, key) };
  const [x0, x1] = [scale(from), scale(to)];
  const share = view.arrangement === 'shares' ? board.words.brackets(text) : '';
  const marks = withEvidence({
    ...base,
    shape: 'rect',
    key: `bar:${key}`,
    part: 'bar',
    status: datum.status,
    figure: datum.figure,
    label: `${markLabel(nameWith(row.label, part.label), datum, board.words)}${share}`,
    x: x0,
    y,
    width: x1 - x0,
    height: BAR_PX,
  });
  if (from > 0)
    marks.push({
      shape: 'line',
      key: `edge:${key}`,
      part: 'tick',
      tone: 'paper',
      x1: x0,
      x2: x0,
      y1: y,
      y2: y + BAR_PX,
    });
  const openPx = datum.bound ? 8 : 0;
  marks.push(
    ...boundArrow({
      key: `bar:${key}`,
      datum,
      x: x1 - 7,
      y: y + BAR_PX / 2,
      halfPx: 4,
      towards: 'right',
      base: { ...base, tone: 'ink' },
    }),
  );
  // A part too thin for its value leaves it to its own name, the description and the table.
  if (measureText(text, LABEL_PX, true) + 8 + openPx > x1 - x0) return marks;
  marks.push(
    valueText(`value:${key}`, {
      dim: base.dim,
      ...inkOn(tone, datum.status),
      lines: [text],
      x: x0 + 4,
      y: centredBaseline(y + BAR_PX / 2, LABEL_PX),
      sizePx: LABEL_PX,
    }),
  );
  return marks;
}

/** The whole, beyond the end of the bar. */
function totalMarks({ row, parts }: Stacked, y: number, { view, scale }: Plan): Mark[] {
  if (!row.total || !isShown(view, row.key)) return [];
  return [
    valueText(`value:${row.key}`, {
      datum: row.total,
      dim: dimOf(view, row.key),
      lines: [row.total.text],
      x: scale(parts.at(-1)?.to ?? 0) + TOTAL_GAP_PX,
      y: centredBaseline(y + BAR_PX / 2, VALUE_PX),
      sizePx: VALUE_PX,
      halo: true,
    }),
  ];
}

/** Where annotations point: to a bar, or to one of its parts. */
function anchorsOf(stacked: Stacked, y: number, scale: Plan['scale']): [string, Box][] {
  const box = (key: string, from: number, to: number): [string, Box] => [
    key,
    { key, x0: scale(from), x1: scale(to), y0: y, y1: y + BAR_PX },
  ];
  return [
    box(stacked.row.key, 0, stacked.parts.at(-1)?.to ?? 0),
    ...stacked.parts.map(({ part, from, to }) => box(`${stacked.row.key}/${part.key}`, from, to)),
  ];
}

/** The axis for a plot between two edges, with room for totals at the right. */
function axisOf(
  all: readonly Stacked[],
  view: StackView,
  board: Board,
  plotX: number,
): AxisOptions & Pick<Plan, 'scale'> {
  const isShares = view.arrangement === 'shares';
  const ends = all.map(({ parts }) => parts.at(-1)?.to ?? 0);
  const domain = isShares ? [0, 100] : (view.domain ?? [0, Math.max(...ends, 0) || 1]);
  const totalPx = Math.max(
    0,
    ...all.map(({ row }) => (row.total ? measureText(row.total.text, VALUE_PX, true) + TOTAL_GAP_PX : 0)),
  );
  return {
    scale: scaleLinear(domain, [plotX, board.widthPx - totalPx - 2]),
    unit: isShares ? 'percent' : view.unit,
    words: board.words,
    title: view.unitLabel,
    tickCount: board.id === 'narrow' ? 4 : 6,
  };
}

/** The whole picture. Its height follows from the rows and the board. */
export function stackScene(rows: readonly StackRow[], view: StackView, board: Board): Scene {
  const all = stackRows(rows, view, board.words);
  const column = labelColumn(
    rows.map(({ label }) => label),
    board,
  );
  const axis = axisOf(all, view, board, column.plotX);
  const plan: Plan = { view, board, scale: axis.scale };
  const names = legend(
    partNames(rows).map((name) => ({
      ...name,
      dim: dimOf(view, ...rows.flatMap(({ key }) => [key, `${key}/${name.key}`])),
    })),
    board,
  );
  const top = names.heightPx + axisHeadPx(axis, 'horizontal', board.widthPx);
  const marks: Mark[] = [];
  const anchors = new Map<string, Box>();
  let y = top + 6;
  for (const stacked of all) {
    const { row } = stacked;
    const keys = [row.key, ...stacked.parts.map(({ part }) => `${row.key}/${part.key}`)];
    const band = rowBand(row, y, column, { marksPx: BAR_PX, dim: dimOf(view, ...keys) });
    const parts = stacked.parts.flatMap((placed) => partMarks(stacked, placed, band.y, plan));
    if (parts.length > 0) marks.push(...parts, ...totalMarks(stacked, band.y, plan), band.label);
    if (isShown(view, ...keys)) for (const [key, box] of anchorsOf(stacked, band.y, axis.scale)) anchors.set(key, box);
    y = band.bottom + 10;
  }
  const heightPx = Math.ceil(y + view.annotationRoomPx);
  const ruled = valueAxis(axis, { orient: 'horizontal', from: top, to: y, boardWidthPx: board.widthPx });
  const drawn = [...names.marks, ...ruled, ...marks];
  const region = { x0: column.plotX, y0: top, x1: board.widthPx, y1: heightPx - 2 };
  const notes = annotate(drawn, view.annotations, { anchors, region, kind: 'stack', inLines: true });
  return { widthPx: board.widthPx, heightPx, marks: [...drawn, ...notes] };
}
