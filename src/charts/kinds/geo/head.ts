/** What stands over the map: what is measured, and what its colours, circles and outlines mean. */
import { kindWords } from '../../words/kind-words.ts';
import type { Status } from '../../../data/model/schema.ts';
import { axisTitleLines, tickFormat } from '../../layout/axes.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type MarkBase } from '../../scene/types.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { withEvidence } from '../../evidence/evidence.ts';
import { shadeOf, type Classes } from './classes.ts';
import type { GeoView } from './schema.ts';
import { GEO_WORDS } from './words.ts';

/** What the head is told of the rest. */
export interface Told {
  readonly view: GeoView;
  readonly board: Board;
  readonly classes: Classes | undefined;
  /** Ends of all values, for the form of numbers. */
  readonly domain: readonly [number, number];
  /** Statuses of areas that are no plain results. */
  readonly statuses: readonly Status[];
  /** Names of areas without data, where areas are coloured at all. */
  readonly without: readonly string[];
  /** Radius of a circle by its value, where there are any. */
  readonly circles: { readonly radiusPx: (value: number) => number; readonly sizes: readonly number[] } | undefined;
}

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly swatch: Pick<MarkBase, 'part' | 'tone' | 'opacity' | 'status'>;
  /** A circle of that radius in place of a square. */
  readonly radiusPx?: number;
}

const SWATCH_PX = 14;
const GAP_PX = 6;
const APART_PX = 16;
const NAMED_AT_MOST = 6;

/** A list of names that ends where it would be too long. */
export const someOf = (names: readonly string[], { words }: Pick<Board, 'words'>): string => {
  const rest = names.length - NAMED_AT_MOST;
  return rest < 2
    ? words.list(names)
    : words.list([...names.slice(0, NAMED_AT_MOST), kindWords(GEO_WORDS, 'geo', words).others(rest)]);
};

/** Ends of classes in words. */
function classNames({ classes, view, board, domain }: Omit<Told, 'statuses' | 'without' | 'circles'>): string[] {
  const own = kindWords(GEO_WORDS, 'geo', board.words);
  const { print } = tickFormat(view.unit, board.words, domain, view.signed);
  const breaks = classes?.breaks ?? [];
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return classes ? [print(domain[0])] : [];
  return [
    own.under(print(first)),
    ...breaks.slice(1).map((end, i) => own.from(print(breaks[i] ?? end), print(end))),
    own.over(print(last)),
  ];
}

function entriesOf(told: Told): Entry[] {
  const { view, board, classes, statuses, without, circles, domain } = told;
  const { print } = tickFormat(view.unit, board.words, domain, view.signed);
  return [
    ...classNames(told).map((label, i): Entry => ({
      key: `class:${i}`,
      label,
      swatch: { part: 'cell', tone: view.tone, opacity: shadeOf(i, classes?.count ?? 1) },
    })),
    ...statuses.map((status): Entry => ({
      key: `status:${status}`,
      label: board.words.statusNames[status],
      swatch: { part: 'range', tone: 'ink', status },
    })),
    ...(without.length > 0
      ? [
          {
            key: 'no-data',
            label: `${board.words.noData}${board.words.colon}${someOf(without, board)}`,
            swatch: { part: 'geo', tone: 'other' },
          } satisfies Entry,
        ]
      : []),
    ...(circles?.sizes ?? []).map((value): Entry => ({
      key: `size:${value}`,
      label: print(value),
      swatch: { part: 'dot', tone: 'ink' },
      radiusPx: circles?.radiusPx(value) ?? 0,
    })),
  ];
}

function swatchMarks({ key, swatch, radiusPx }: Entry, x: number, middle: number): Mark[] {
  const base = { ...swatch, key: `legend:${key}~swatch` };
  if (radiusPx !== undefined) return [{ ...base, shape: 'circle', cx: x + radiusPx, cy: middle, r: radiusPx }];
  const square = { shape: 'rect', x: x + 0.5, y: middle - SWATCH_PX / 2, width: SWATCH_PX, height: SWATCH_PX } as const;
  if (!swatch.status) return [{ ...base, ...square }];
  const ground = { ...square, key: `${base.key}~ground`, part: 'cell', tone: 'muted' } as const;
  return [ground, ...withEvidence({ ...base, ...square })];
}

/** The legend in lines that break where the board ends, and how far down it reaches. */
function legendMarks(entries: readonly Entry[], top: number, board: Board): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let [x, y, linePx] = [0, top, 0];
  for (const entry of entries) {
    const swatchPx = entry.radiusPx === undefined ? SWATCH_PX : entry.radiusPx * 2;
    const lines = wrapText(entry.label, board.widthPx - swatchPx - GAP_PX - 2, LABEL_PX);
    const widthPx = swatchPx + GAP_PX + Math.max(...lines.map((line) => measureText(line, LABEL_PX)));
    if (x > 0 && x + widthPx > board.widthPx) {
      y += linePx;
      [x, linePx] = [0, 0];
    }
    const heightPx = Math.max(leadingPx(LABEL_PX) + 4, swatchPx + 4);
    linePx = Math.max(linePx, heightPx + (lines.length - 1) * leadingPx(LABEL_PX));
    const middle = y + heightPx / 2;
    marks.push(...swatchMarks(entry, x, middle), {
      shape: 'text',
      key: `legend:${entry.key}`,
      part: 'label',
      x: x + swatchPx + GAP_PX,
      y: middle + LABEL_PX * 0.35,
      lines,
      sizePx: LABEL_PX,
    });
    x += widthPx + APART_PX;
  }
  return { marks, bottom: entries.length === 0 ? top : y + linePx + 6 };
}

/** Title and legend, and where the map may begin. */
export function headOf(told: Told): { marks: Mark[]; bottom: number } {
  const { view, board, domain } = told;
  // Titles ask a scale for its ends alone.
  const scale = Object.assign((value: number) => value, { ticks: () => [], domain: () => [...domain] });
  const hasValues = told.classes !== undefined || told.circles !== undefined || view.unitLabel !== undefined;
  const title = hasValues
    ? axisTitleLines({ scale, unit: view.unit, words: board.words, title: view.unitLabel }, board.widthPx)
    : [];
  const heightPx = title.length * leadingPx(SMALL_PX);
  const words: Mark[] =
    title.length === 0
      ? []
      : [{ shape: 'text', key: 'axis-title', part: 'axis-label', x: 0, y: SMALL_PX, lines: title, sizePx: SMALL_PX }];
  const { marks, bottom } = legendMarks(entriesOf(told), heightPx === 0 ? 0 : heightPx + 4, board);
  return { marks: [...words, ...marks], bottom };
}
