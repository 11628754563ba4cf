/** Events as flags over a plot: a pole at the date, date and name at its top, in as many lanes as they need. */
import { momentIn } from '../../words/periods.ts';
import { textBox, type Box } from '../../scene/boxes.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type TextMark } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import type { EventRow } from './schema.ts';

export interface PlacedFlag {
  readonly row: EventRow;
  readonly dateLines: readonly string[];
  readonly nameLines: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly lane: number;
}
export interface Flags {
  readonly placed: readonly PlacedFlag[];
  readonly laneTops: readonly number[];
  readonly heightPx: number;
}

const POLE_GAP_PX = 4;
const LANE_GAP_PX = 6;

interface Flag extends Omit<PlacedFlag, 'lane'> {
  readonly pole: number;
}

function sized(row: EventRow, pole: number, board: Board): Flag {
  const nameLines = wrapText(row.label, board.id === 'narrow' ? 128 : 160, LABEL_PX);
  const dateLines = wrapText(momentIn(row.date, board.words), 160, SMALL_PX);
  const widthPx = Math.max(
    ...nameLines.map((line) => measureText(line, LABEL_PX)),
    ...dateLines.map((line) => measureText(line, SMALL_PX)),
  );
  const left = Math.max(0, Math.min(pole + POLE_GAP_PX, board.widthPx - widthPx));
  return { row, nameLines, dateLines, pole, left, right: left + widthPx };
}

const meets = (a: Flag, b: Flag): boolean => a.left < b.right + 6 && b.left < a.right + 6;
const passes = (pole: number, flag: Flag): boolean => pole > flag.left - 3 && pole < flag.right + 3;

/**
 * Lanes counted from the plot upwards, the last event lowest: a flag's words reach to the right of its pole, so the
 * poles of later events stay below them. A flag takes the lowest lane where no words meet and no pole runs through
 * words.
 */
function lanesOf(flags: readonly Flag[]): number[] {
  const lanes = new Array<number>(flags.length).fill(0);
  const done: number[] = [];
  const clear = (i: number, lane: number): boolean =>
    done.every((j) => {
      const [mine, other, theirs] = [flags[i], flags[j], lanes[j] ?? 0];
      if (!mine || !other) return true;
      if (theirs === lane) return !meets(mine, other);
      return theirs < lane ? !passes(mine.pole, other) : !passes(other.pole, mine);
    });
  const apart = (i: number, lane: number): boolean =>
    done.every((j) => {
      const [mine, other] = [flags[i], flags[j]];
      return !mine || !other || lanes[j] !== lane || !meets(mine, other);
    });
  for (const i of flags.map((_, index) => index).toSorted((a, b) => (flags[b]?.pole ?? 0) - (flags[a]?.pole ?? 0))) {
    const choices = Array.from({ length: flags.length }, (_, lane) => lane);
    lanes[i] = choices.find((lane) => clear(i, lane)) ?? choices.find((lane) => apart(i, lane)) ?? 0;
    done.push(i);
  }
  return lanes;
}

/** Flags of all events, for poles at `x(row)`; height and lanes do not depend on which of them a view shows. */
export function layoutFlags(rows: readonly EventRow[], x: (row: EventRow) => number, board: Board): Flags {
  const flags = rows.map((row) => sized(row, x(row), board));
  const lanes = lanesOf(flags);
  const laneCount = rows.length === 0 ? 0 : Math.max(...lanes) + 1;
  const heightOf = (flag: Flag): number =>
    flag.dateLines.length * leadingPx(SMALL_PX) + flag.nameLines.length * leadingPx(LABEL_PX);
  const laneHeights = Array.from(
    { length: laneCount },
    (_, lane) => Math.max(0, ...flags.filter((__, i) => lanes[i] === lane).map(heightOf)) + LANE_GAP_PX,
  );
  const heightPx = laneHeights.reduce((sum, px) => sum + px, 0);
  // Lane 0 is the lowest: its top is furthest down.
  const laneTops = laneHeights.map(
    (_, lane) => heightPx - laneHeights.slice(0, lane + 1).reduce((sum, px) => sum + px, 0),
  );
  return { placed: flags.map((flag, i) => ({ ...flag, lane: lanes[i] ?? 0 })), laneTops, heightPx };
}

/** Marks of one flag: its pole down to the plot's lower edge, its date, its name. */
export function flagMarks(
  flag: PlacedFlag,
  flags: Flags,
  place: { readonly pole: number; readonly top: number; readonly bottom: number; readonly dim: true | undefined },
  words: Words,
): { poles: Mark[]; texts: TextMark[]; box: Box } {
  const { row } = flag;
  const top = place.top + (flags.laneTops[flag.lane] ?? 0);
  const common = { shape: 'text', x: flag.left, dim: place.dim, halo: true } as const;
  const date: TextMark = {
    ...common,
    key: `date:${row.key}`,
    part: 'axis-label',
    y: top + SMALL_PX * 0.8,
    lines: flag.dateLines,
    sizePx: SMALL_PX,
  };
  const name: TextMark = {
    ...common,
    key: `label:${row.key}`,
    part: 'annotation',
    y: top + flag.dateLines.length * leadingPx(SMALL_PX) + LABEL_PX * 0.8,
    lines: flag.nameLines,
    sizePx: LABEL_PX,
  };
  return {
    poles: [
      {
        shape: 'line',
        key: `event:${row.key}`,
        part: 'leader',
        status: row.status,
        figure: row.figure,
        label: flag.dateLines.join(words.space) + words.colon + row.label,
        dim: place.dim,
        x1: place.pole,
        x2: place.pole,
        y1: top,
        y2: place.bottom,
      },
    ],
    texts: [date, name],
    box: textBox(name),
  };
}
