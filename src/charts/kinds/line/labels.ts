/** Levels across the plot and values beside their points. */
import { boxAround, placeText } from '../../layout/place-text.ts';
import { referenceKey, referenceLine, referenceWords } from '../../layout/reference.ts';
import { valueText } from '../../layout/value-text.ts';
import type { YearPlot } from '../../layout/year-plot.ts';
import { type Box, boxesTouch, nearestPoints, segmentCrosses, textBox } from '../../scene/boxes.ts';
import { type Board, LABEL_PX, type LineMark, type Mark, SMALL_PX, type TextMark } from '../../scene/types.ts';
import { leadingPx, wrapText } from '../../text/text.ts';
import type { LineView } from './schema.ts';
import { isNamed, type PlacedRow } from './series.ts';

/** Where along its line the name of a level may stand: at the ends first. */
const ANCHORS = [
  [0, 'start'],
  [1, 'end'],
  [0.5, 'middle'],
  [0.25, 'middle'],
  [0.75, 'middle'],
] as const;

/** A level and its name, at whichever place along the line, above or below it, the name finds room. */
export function referenceMarks(view: LineView, plot: YearPlot, taken: readonly Box[], board: Board): Mark[] {
  const named: Box[] = [];
  return view.reference.flatMap((reference, i): Mark[] => {
    if (reference.hidden) return [];
    const y = plot.y(reference.datum.value);
    const lines = wrapText(referenceWords(reference, board.words), plot.right - plot.left - 8, SMALL_PX);
    const moreLinesPx = (lines.length - 1) * leadingPx(SMALL_PX);
    const places = ANCHORS.flatMap(([along, anchor]) =>
      [y - 5 - moreLinesPx, y + SMALL_PX * 0.76 + 5].map((baseline): TextMark => ({
        shape: 'text',
        key: referenceKey(i, 'label'),
        part: 'label',
        tone: 'muted',
        x: plot.left + 4 + (plot.right - plot.left - 8) * along,
        y: baseline,
        lines,
        sizePx: SMALL_PX,
        anchor,
        halo: true,
      })),
    );
    const hits = (text: TextMark, boxes: readonly Box[]): number =>
      boxes.filter((box) => boxesTouch(textBox(text), box, 3)).length;
    // A name over a series hides a bit of it, and over another name both.
    const covered = (text: TextMark): number => hits(text, named) * 99 + hits(text, taken);
    const free = places.toSorted((a, b) => covered(a) - covered(b))[0];
    if (free) named.push(textBox(free));
    return [
      { ...referenceLine(reference, i, board), x1: plot.left, x2: plot.right, y1: y, y2: y },
      ...(free ? [free] : []),
    ];
  });
}

/** Further from its point than this, a value is led to it. */
const LED_FROM_PX = 16;
const STUB_PX = 7;

const isOther = ({ key }: Box, row: string): boolean => /^(?:dot|line):/.test(key) && !key.includes(`:${row}:`);

/** A leader from a point to its value, where this is far, or no nearer than to a mark of another series. */
function leaderTo(
  box: Box,
  { key, row, dot }: { readonly key: string; readonly row: string; readonly dot: Box },
  taken: readonly Box[],
): LineMark[] {
  const [from, to] = nearestPoints(dot, box);
  const px = Math.hypot(to.x - from.x, to.y - from.y);
  if (px < STUB_PX) return [];
  const others = taken.filter((other) => isOther(other, row));
  const isLed = px > LED_FROM_PX || others.some((other) => boxesTouch(other, box, px));
  return isLed
    ? [{ shape: 'line', key: `leader:value:${key}`, part: 'leader', x1: from.x, y1: from.y, x2: to.x, y2: to.y }]
    : [];
}

/** Whether a leader runs over a mark of another series. */
const isAcross = ({ x1, y1, x2, y2 }: LineMark, row: string, taken: readonly Box[]): boolean =>
  taken.some((box) => isOther(box, row) && segmentCrosses({ x: x1, y: y1 }, { x: x2, y: y2 }, box));

/** Points of several series in one place with one value, as indices have them where they begin: one text is for all. */
const placeOf = ({ x, y, datum }: PlacedRow['points'][number]): string =>
  `${Math.round(x)} ${Math.round(y)} ${datum.text}`;

/**
 * Values beside their points. Those that a view asks for always stand; first values where nothing of another series
 * comes between; those of `values: 'all'` only where there is room.
 */
export function valueMarks(placed: readonly PlacedRow[], view: LineView, plot: YearPlot, all: Box[]): Mark[] {
  const firsts = new Map<string, Set<string>>();
  const wanted = placed
    .flatMap(({ row, points, dim }) =>
      points.map((point) => {
        const asked = point.highlit || isNamed(view.valuesAt, row.key, point);
        const isFirst = point.first && view.values !== 'none';
        return { point, dim, row, asked, must: asked || isFirst, may: view.values === 'all' };
      }),
    )
    .filter(({ point, must, may }) => !(point.last && view.values !== 'none') && (must || may))
    .filter(({ point, asked, must }) => {
      const twins = firsts.get(placeOf(point));
      if (must) firsts.set(placeOf(point), new Set(twins).add(`dot:${point.key}`));
      return asked || !must || !twins;
    });
  return wanted
    .toSorted((a, b) => Number(b.must) - Number(a.must))
    .flatMap(({ point, dim, row, must, asked }): Mark[] => {
      const twins = firsts.get(placeOf(point));
      const taken = all.filter(({ key }) => key === `dot:${point.key}` || !twins?.has(key));
      const { datum, key, x, y, r } = point;
      const lines = [datum.text];
      const near = r + (datum.bound ? 11 : 4);
      const dot = { key, row: row.key, dot: boxAround(key, x, y, r) };
      const crosses = (box: Box): boolean =>
        leaderTo(box, dot, taken).some((leader) => isAcross(leader, row.key, taken));
      const found = placeText(
        {
          key: `value:${key}`,
          x,
          y,
          lines,
          sizePx: LABEL_PX,
          bold: true,
          avoid: must ? crosses : undefined,
          reachPx: must
            ? [near, near + 8, near + 18, near + 30, near + 46, near + 68, near + 96, near + 130]
            : [near, near + 6],
        },
        taken,
        { x0: plot.left + 2, x1: plot.right + 6, y0: 2, y1: plot.bottom - 2 },
      );
      if (!asked && (!found.free || (must && crosses(found.box)))) return [];
      const leader = leaderTo(found.box, dot, taken);
      all.push(found.box);
      return [
        ...leader,
        valueText(`value:${key}`, { datum, dim, x: found.x, y: found.y, lines, sizePx: LABEL_PX, halo: true }),
      ];
    });
}
