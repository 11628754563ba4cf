/** The marks of one cell of a grid: a bar from zero with its number, or a dash where the row has no value. */
import type { ScaleLinear } from 'd3-scale';
import type { Datum } from '../../evidence/datum.ts';
import { boundArrow, rangeMark, straight, withEvidence } from '../../evidence/evidence.ts';
import { valueText } from '../../layout/value-text.ts';
import { LABEL_PX, type Board, type Mark } from '../../scene/types.ts';
import { dimOf } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { GridRow, GridView } from './schema.ts';

const BAR_AT_MOST_PX = 40;

/** Between a bar and its number. */
export const VALUE_GAP_PX = 5;

interface CellPlace {
  readonly row: GridRow;
  readonly column: string;
  readonly middle: number;
  /** Width of the cell. */
  readonly roomPx: number;
  /** Top of the band's scale. */
  readonly top: number;
  readonly scale: ScaleLinear<number, number>;
}

const idOf = ({ row, column }: CellPlace): string => `${row.key}/${column}`;

const dash = (place: CellPlace, dim: true | undefined): Mark => ({
  shape: 'text',
  key: `value:${idOf(place)}`,
  part: 'label',
  tone: 'muted',
  x: place.middle,
  y: place.top + place.scale(0) - VALUE_GAP_PX,
  lines: ['–'],
  sizePx: LABEL_PX,
  anchor: 'middle',
  dim,
});

/** The number beyond the bar's end: a range is printed clear of its upper end, a bound clear of its arrow. */
function numberOf(place: CellPlace, datum: Datum, dim: true | undefined): Mark {
  const { middle, top, scale } = place;
  const negative = datum.value < 0;
  const end = top + scale(datum.value);
  const reach = negative
    ? Math.max(end, top + scale(datum.low ?? datum.value))
    : Math.min(end, top + scale(datum.high ?? datum.value));
  return valueText(`value:${idOf(place)}`, {
    datum,
    dim,
    x: middle,
    y: negative ? reach + VALUE_GAP_PX + LABEL_PX * 0.76 : reach - VALUE_GAP_PX - (datum.bound ? 9 : 0),
    lines: [datum.text],
    sizePx: LABEL_PX,
    anchor: 'middle',
  });
}

/** Bar, range, arrow of a bound and number; a dash where the row has no value in the column. */
export function cellMarks(place: CellPlace, view: GridView, board: Board): Mark[] {
  const { row, column, middle, top, scale } = place;
  const id = idOf(place);
  const dim = dimOf(view, row.key, column, id);
  const datum = row.cells.find((cell) => cell.column === column)?.datum;
  if (!datum) return [dash(place, dim)];
  const base = { tone: row.tone, dim } as const;
  const [zero, end] = [top + scale(0), top + scale(datum.value)];
  const widthPx = Math.min(BAR_AT_MOST_PX, place.roomPx * 0.56);
  const range: Mark[] =
    datum.low === undefined || datum.high === undefined
      ? []
      : [rangeMark(id, datum, base, straight('y', top + scale(datum.low), top + scale(datum.high), middle))];
  return [
    ...withEvidence({
      shape: 'rect',
      key: `bar:${id}`,
      part: 'bar',
      ...base,
      status: datum.status,
      figure: datum.figure,
      label: markLabel(`${row.label}${board.words.comma}${column}`, datum, board.words),
      x: middle - widthPx / 2,
      y: Math.min(zero, end),
      width: widthPx,
      height: Math.abs(end - zero),
    }),
    ...range,
    ...boundArrow({ key: `bar:${id}`, datum, x: middle, y: end, halfPx: 5, offPx: 2, towards: 'up', base }),
    numberOf(place, datum, dim),
  ];
}
