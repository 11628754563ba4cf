/** Paths, points and transforms as drawing programs write them, in one spelling; and where a mark is. Pure. */
import type { MarkState } from '../frame.ts';

const COMMANDS = /([a-df-z])([^a-df-z]*)/gi;
const NUMBERS = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const numbersOf = (text: string): number[] => (text.match(NUMBERS) ?? []).map(Number);

/** Numbers of an arc: its two flags may stand against what follows them (`a1 1 0 01.5.5`). */
const arcNumbers = (text: string): number[] =>
  [...text.matchAll(/\s*([-+.\de]+)[\s,]+([-+.\de]+)[\s,]+([-+.\de]+)[\s,]+([01])[\s,]*([01])([^]*?)(?=$)/gi)].flatMap(
    ([, rx, ry, turn, large, sweep, rest = '']) => {
      const [x = 0, y = 0, ...more] = numbersOf(rest);
      return [
        ...[rx, ry, turn, large, sweep].map(Number),
        x,
        y,
        ...(more.length >= 7 ? arcNumbers(more.join(' ')) : []),
      ];
    },
  );

/** A path's commands, each with its numbers; nothing where it cannot be read. */
const commandsOf = (d: string): { readonly name: string; readonly numbers: readonly number[] }[] =>
  [...d.matchAll(COMMANDS)].map(([, name = '', rest = '']) => ({
    name,
    numbers: /a/i.test(name) ? arcNumbers(rest) : numbersOf(rest),
  }));

/** The same path, spelt `M0,0L10,20`, so that paths of the same commands differ in numbers alone. */
export const plainPath = (d: string): string =>
  commandsOf(d)
    .map(({ name, numbers }) => name + numbers.join(','))
    .join('');
export const plainPoints = (points: string): string => numbersOf(points).join(',');

/** a b c d e f, as in `matrix(…)`. */
export type Matrix = readonly [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  ...([a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j] as const),
  ...([a * k + c * l + e, b * k + d * l + f] as const),
];
const turn = (degrees = 0, x = 0, y = 0): Matrix => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return times(times([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y]);
};
const STEPS: Readonly<Record<string, (n: readonly number[]) => Matrix>> = {
  matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
  translate: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([degrees, x, y]) => turn(degrees, x, y),
};

/** What a `transform` attribute does, skewing apart. */
export const matrixOf = (transform = ''): Matrix =>
  [...transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)].reduce<Matrix>(
    (sum, [, name = '', inside = '']) => times(sum, STEPS[name]?.(numbersOf(inside)) ?? SAME),
    SAME,
  );

type Point = readonly [x: number, y: number];
const pairs = (numbers: readonly number[]): Point[] =>
  numbers.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));

/** Points around a path: all of them where every command is absolute and made of pairs, else where it begins. */
function pathPoints(d: string): Point[] {
  const commands = commandsOf(d);
  const isPlain = commands.every(({ name }) => /[MLCQSTZz]/.test(name));
  const [first] = commands;
  return isPlain ? commands.flatMap(({ numbers }) => pairs(numbers)) : pairs(first?.numbers.slice(0, 2) ?? []);
}

function ownPoints({ tag, attributes }: MarkState): Point[] {
  const n = (name: string): number => Number.parseFloat(attributes[name] ?? '') || 0;
  if (attributes['d'] !== undefined) return pathPoints(attributes['d']);
  if (attributes['points'] !== undefined) return pairs(numbersOf(attributes['points']));
  if (tag === 'line') return [[n('x1'), n('y1')], [n('x2'), n('y2')]]; // prettier-ignore
  if (tag === 'circle' || tag === 'ellipse') return [[n('cx'), n('cy')]];
  if (tag === 'rect' || tag === 'image') return [[n('x'), n('y')], [n('x') + n('width'), n('y') + n('height')]]; // prettier-ignore
  if (tag === 'text' || tag === 'tspan' || tag === 'use') return [[n('x'), n('y')]];
  return [];
}

function pointsOf(mark: MarkState): Point[] {
  const [a, b, c, d, e, f] = matrixOf(mark.attributes['transform']);
  const all = [...ownPoints(mark), ...mark.children.flatMap(pointsOf)];
  return all.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]);
}

/** The middle of a mark, from its attributes alone; undefined for what has no place, as definitions. */
export function middleOf(mark: MarkState): Point | undefined {
  const points = pointsOf(mark);
  if (points.length === 0) return undefined;
  const middle = (of: readonly number[]): number =>
    (of.reduce((a, b) => Math.min(a, b)) + of.reduce((a, b) => Math.max(a, b))) / 2;
  return [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))];
}
