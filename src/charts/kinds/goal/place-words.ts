/** Where the words of a row stand: over its target, under result and plan, or beside a lone bar. */
import type { ScaleLinear } from 'd3-scale';
import type { Datum } from '../../evidence/datum.ts';
import { dodge } from '../../layout/place-labels.ts';
import type { LabelColumn } from '../../layout/row-labels.ts';
import { LABEL_PX } from '../../scene/types.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import type { Words } from '../../words/dictionary.ts';
import { type Measure, measuresOf } from './measures.ts';
import type { GoalRow } from './schema.ts';

export const FLAG_RISE_PX = 14;

export const FLAG_PX = { width: 10, height: 8 } as const;

const WORD_GAP_PX = 14;

/** From the bar's end to words beside it: past the flag and past an arrow. */
const BESIDE_GAP_PX = 12;

export type Scale = ScaleLinear<number, number>;

export const farEnd = ({ value, high = value }: Datum): number => Math.max(value, high);

/**
 * Words of a row's one measure stand beside its bar, where they leave the bar at least half of the plot; 0 where they
 * don't.
 */
export function besidePx(row: GoalRow, column: LabelColumn, words: Words): number {
  const [only, ...others] = measuresOf(row, words);
  if (!only || others.length > 0) return 0;
  const widthPx = BESIDE_GAP_PX + measureText(only.printed, LABEL_PX, true);
  return widthPx <= column.plotPx / 2 ? widthPx : 0;
}

export interface PlacedWords {
  readonly measure: Measure;
  readonly lines: readonly string[];
  readonly x: number;
  readonly widthPx: number;
  readonly line: number;
}

/** Words further than this from the end of their bar belong to another one’s. */
const OFF_END_PX = 8;

/**
 * Middles of words in one line under the ends of their bars; none where they have no room, or one would be pushed away
 * from its own end.
 */
function inOneLine(
  ends: readonly { readonly at: number; readonly sizePx: number }[],
  from: number,
  to: number,
): readonly number[] | undefined {
  const totalPx = ends.reduce((sum, { sizePx }) => sum + sizePx, WORD_GAP_PX * (ends.length - 1));
  if (totalPx > to - from) return undefined;
  const middles = dodge(ends, from, to, WORD_GAP_PX);
  const isNear = ends.every(({ at, sizePx }, i) => Math.abs((middles[i] ?? at) - at) <= sizePx / 2 + OFF_END_PX);
  return isNear ? middles : undefined;
}

/** Words of result and plan under the bars, those of the target over them beside its flag. */
export function placeWords(
  measures: readonly Measure[],
  scale: Scale,
  column: LabelColumn,
): { readonly words: readonly PlacedWords[]; readonly abovePx: number; readonly belowPx: number } {
  const right = column.plotX + column.plotPx;
  const sized = measures.map((measure) => {
    const lines = wrapText(measure.printed, column.plotPx, LABEL_PX, true);
    return { measure, lines, widthPx: Math.max(...lines.map((line) => measureText(line, LABEL_PX, true))) };
  });
  const leadingLines = (list: typeof sized): number => Math.max(0, ...list.map(({ lines }) => lines.length));
  const over = sized.filter(({ measure }) => measure.part === 'target');
  const under = sized
    .filter(({ measure }) => measure.part !== 'target')
    .toSorted((a, b) => a.measure.datum.value - b.measure.datum.value);
  const words: PlacedWords[] = over.map((one) => {
    const pole = scale(one.measure.datum.value);
    const rightOfFlag = pole + FLAG_PX.width + 5;
    const x = rightOfFlag + one.widthPx <= right ? rightOfFlag : Math.max(column.plotX, pole - 5 - one.widthPx);
    return { ...one, x, line: 0 };
  });
  const ends = under.map((one) => ({ at: scale(one.measure.datum.value), sizePx: one.widthPx }));
  const lane = inOneLine(ends, column.plotX, right);
  const middles =
    lane ?? ends.map(({ at, sizePx }) => Math.min(Math.max(column.plotX + sizePx / 2, at), right - sizePx / 2));
  let line = 0;
  under.forEach((one, i) => {
    words.push({ ...one, x: (middles[i] ?? 0) - one.widthPx / 2, line });
    if (!lane) line += one.lines.length;
  });
  const overLines = leadingLines(over);
  return {
    words,
    abovePx: over.length > 0 ? Math.max(FLAG_RISE_PX, overLines * leadingPx(LABEL_PX) + 2) : 0,
    belowPx: under.length === 0 ? 4 : (lane ? leadingLines(under) : line) * leadingPx(LABEL_PX) + 6,
  };
}

/** The words of a lone measure, right of its bar. A target keeps room for its flag above. */
export const wordsBeside = (measures: readonly Measure[], scale: Scale): ReturnType<typeof placeWords> => ({
  words: measures.map((measure) => ({
    measure,
    lines: [measure.printed],
    x: scale(farEnd(measure.datum)) + BESIDE_GAP_PX,
    widthPx: measureText(measure.printed, LABEL_PX, true),
    line: 0,
  })),
  abovePx: measures.some(({ part }) => part === 'target') ? FLAG_RISE_PX : 0,
  belowPx: 4,
});
