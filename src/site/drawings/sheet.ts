/**
 * The drawing sheet: one family of strokes for every product drawing. Shapes are gathered by weight of line, so that
 * a drawing is a handful of paths. 240 × 150 units; a line weight is in px and stays the same at any size.
 */
import type { Attributes, SvgElement } from '../../charts/scene/elements.ts';

export const SHEET_WIDTH = 240;
export const SHEET_HEIGHT = 150;
export type XY = readonly [number, number];

/** What a line means in a working drawing, thickest first; `accent` is the part in question, `solid` arrowheads. */
const WEIGHTS = ['accent', 'outline', 'edge', 'hair', 'hidden', 'centre', 'solid'] as const;
type Weight = (typeof WEIGHTS)[number];
const inked = (widthPx: string): Attributes => ({ fill: 'none', stroke: 'currentColor', 'stroke-width': widthPx });
const STROKES: Readonly<Record<Weight, Attributes>> = {
  accent: inked('1.5'),
  outline: inked('1.5'),
  edge: inked('1'),
  hair: inked('0.6'),
  hidden: { ...inked('0.7'), 'stroke-dasharray': '3 2' },
  centre: { ...inked('0.6'), 'stroke-dasharray': '9 2 2 2' },
  solid: { fill: 'currentColor', stroke: 'none' },
};

const round = (value: number): string => String(Math.round(value * 10) / 10);
const at = ([x, y]: XY): string => `${round(x)} ${round(y)}`;

/** Straight lines through points. */
export const poly = (points: readonly XY[], closed = false): string =>
  `M${points.map(at).join('L')}${closed ? 'z' : ''}`;
export const segment = (x1: number, y1: number, x2: number, y2: number): string =>
  poly([
    [x1, y1],
    [x2, y2],
  ]);
export const circle = (cx: number, cy: number, r: number): string => ellipse(cx, cy, r, r);
export const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${at([cx - rx, cy])}a${round(rx)} ${round(ry)} 0 1 1 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 1 ${round(-2 * rx)} 0z`;
export const rect = (x: number, y: number, width: number, height: number, r = 0): string =>
  r === 0
    ? poly(
        [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height],
        ],
        true,
      )
    : `M${at([x + r, y])}h${round(width - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${round(height - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${r}h${round(2 * r - width)}a${r} ${r} 0 0 1 ${-r} ${-r}v${round(2 * r - height)}a${r} ${r} 0 0 1 ${r} ${-r}z`;

export class Sheet {
  readonly #paths: Record<Weight, string[]> = {
    accent: [],
    outline: [],
    edge: [],
    hair: [],
    hidden: [],
    centre: [],
    solid: [],
  };

  add(weight: Weight, ...d: string[]): this {
    this.#paths[weight].push(...d);
    return this;
  }

  /** Filled arrowhead with its tip at `tip`, pointing away from `from`. */
  arrow(tip: XY, from: XY, lengthPx = 5.5): this {
    const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
    const [ux, uy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
    const [bx, by] = [tip[0] - ux * lengthPx, tip[1] - uy * lengthPx];
    return this.add('solid', poly([tip, [bx - uy * 1.3, by + ux * 1.3], [bx + uy * 1.3, by - ux * 1.3]], true));
  }

  /**
   * Dimension line between two features, set off by `off` to the left of the way from `a` to `b`; extension lines leave
   * a gap.
   */
  dimension(a: XY, b: XY, off: number): this {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [nx, ny] = [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
    const away = Math.sign(off) || 1;
    const on = (p: XY, by: number): XY => [p[0] + nx * by, p[1] + ny * by];
    const [from, to] = [on(a, off), on(b, off)];
    return this.add(
      'hair',
      poly([on(a, away * 2.5), on(a, off + away * 3)]),
      poly([on(b, away * 2.5), on(b, off + away * 3)]),
      poly([from, to]),
    )
      .arrow(from, to)
      .arrow(to, from);
  }

  /** A centre mark: two chain lines that cross. */
  centreMark(cx: number, cy: number, r: number): this {
    return this.add('centre', segment(cx - r, cy, cx + r, cy), segment(cx, cy - r, cx, cy + r));
  }

  /** The drawing's elements, without a root, moved down by `down`. */
  elements(down = 0): SvgElement[] {
    const paths = WEIGHTS.toReversed()
      .filter((weight) => this.#paths[weight].length > 0)
      .map((weight) => this.#pathOf(weight));
    if (down === 0) return paths;
    return [{ tag: 'g', attributes: { transform: `translate(0 ${down})` }, children: paths }];
  }

  #pathOf(weight: Weight): SvgElement {
    return {
      tag: 'path',
      classes: [`d-${weight}`, ...(weight === 'accent' ? ['rt-hot'] : [])],
      attributes: {
        ...STROKES[weight],
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        'vector-effect': 'non-scaling-stroke',
        d: this.#paths[weight].join(''),
      },
    };
  }
}

/** Points along a curve given by a function of 0…1. */
export const sample = (count: number, point: (t: number) => XY): XY[] =>
  Array.from({ length: count + 1 }, (_, i) => point(i / count));
/** Whole numbers from 0 up to, not including, `count`. */
export const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
