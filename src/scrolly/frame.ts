/**
 * Keyframes as data, and the way from one to another. Knows marks, keys and attributes; knows no chart and no DOM,
 * so that it can be tested by itself.
 */
import { interpolateNumber } from 'd3-interpolate';

/** One element of a drawing. `key` is unique among its siblings; text is a mark's own, without children's. */
export interface MarkState {
  readonly key: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly MarkState[];
}
export type Frame = readonly MarkState[];

/** A change of one mark over time: the mark's path of keys, what changes, and its value at t from 0 to 1. */
export interface Move {
  readonly path: readonly string[];
  readonly attribute: string;
  readonly at: (t: number) => string;
}

/** `union` holds all marks of both frames, as they stand at t = 0; `moves` say what happens to them. */
export interface Tween {
  readonly union: Frame;
  readonly moves: readonly Move[];
}

/** The way of an attribute from a value to another; undefined where it is left to what this file knows. */
export type Blend = (attribute: string, from: string, to: string) => ((t: number) => string) | undefined;

/** The pseudo attribute under which a text's content changes. */
export const TEXT = '#text';

const NUMBER = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;
const PRINTED_NUMBER = /[\d,]+(?:\.\d+)?/g;
/** Attributes that jump at half time: they name things. */
const NAMED = new Set(['class', 'data-f', 'data-l', 'href', 'text-anchor', 'fill', 'id']);

const skeleton = (value: string): string => value.replace(NUMBER, '#');

const swap =
  (from: string, to: string) =>
  (t: number): string =>
    t < 0.5 ? from : to;

/** The numbers of a text run; each keeps the decimals it ends with. */
function runningText(from: string, to: string): (t: number) => string {
  const starts = from.match(PRINTED_NUMBER) ?? [];
  const ends = to.match(PRINTED_NUMBER) ?? [];
  // A year that runs through the years between would tell of years nobody measured.
  const isYear = (number: string) => /^(?:19|20)\d{2}$/.test(number);
  if (starts.length !== ends.length || starts.length === 0 || ends.some(isYear)) return swap(from, to);
  return (t) => {
    let index = 0;
    return to.replace(PRINTED_NUMBER, (end) => {
      const start = Number((starts[index++] ?? end).replaceAll(',', ''));
      const decimals = end.split('.')[1]?.length ?? 0;
      const value = start + (Number(end.replaceAll(',', '')) - start) * t;
      const text = value.toFixed(decimals);
      return end.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text;
    });
  };
}

/** A tenth of a pixel is finer than an eye sees a mark move; shares and a camera's scale need more digits. */
const rounded = (value: number): number => {
  const digits = Math.abs(value) < 1 ? 1e6 : Math.abs(value) < 10 ? 1e3 : 10;
  return Math.round(value * digits) / digits;
};

/** Between two values that differ in nothing but their numbers. */
function runningNumbers(from: string, to: string): (t: number) => string {
  const takeApart = () => {
    const starts = from.match(NUMBER) ?? [];
    return {
      words: to.split(NUMBER),
      numbers: (to.match(NUMBER) ?? []).map((end, i) => interpolateNumber(Number(starts[i]), Number(end))),
    };
  };
  // When it is first asked for: a step that comes into view has enough to do.
  let parts: ReturnType<typeof takeApart> | undefined;
  return (t) => {
    const { words, numbers } = (parts ??= takeApart());
    return words
      .map((word, i) => {
        const number = numbers[i];
        return number ? `${word}${rounded(number(t))}` : word;
      })
      .join('');
  };
}

const between = (attribute: string, from: string, to: string): ((t: number) => string) => {
  if (attribute === TEXT) return runningText(from, to);
  if (NAMED.has(attribute) || skeleton(from) !== skeleton(to)) return swap(from, to);
  return runningNumbers(from, to);
};

/** What an attribute is when it is not written. */
const DEFAULTS: Readonly<Record<string, string>> = { opacity: '1', transform: 'translate(0 0) scale(1)' };

function markMoves(from: MarkState, to: MarkState, path: readonly string[], blend?: Blend): Move[] {
  const names = new Set([...Object.keys(from.attributes), ...Object.keys(to.attributes)]);
  const moves: Move[] = [];
  for (const attribute of names) {
    const a = from.attributes[attribute] ?? DEFAULTS[attribute] ?? '';
    const b = to.attributes[attribute] ?? DEFAULTS[attribute] ?? '';
    if (a !== b) moves.push({ path, attribute, at: blend?.(attribute, a, b) ?? between(attribute, a, b) });
  }
  if (from.text !== to.text) moves.push({ path, attribute: TEXT, at: between(TEXT, from.text, to.text) });
  return moves;
}

const wordsOf = (mark: MarkState): string => mark.text + mark.children.map((child) => `\n${wordsOf(child)}`).join('');

const OUTLINES = ['d', 'points'];
/** Which way round the arcs of a path go: half of that is no path. */
const flagsOf = (d: string): string =>
  (d.match(/A[^A-Z]*/gi) ?? []).map((arc) => arc.match(NUMBER)?.filter((_, i) => i % 7 === 3 || i % 7 === 4)).join();

/**
 * Whether one mark can become the other on the way: the same element, a path of the same commands, a text of the
 * same words. Otherwise the one goes while the other comes.
 */
function canBecome(from: MarkState | undefined, to: MarkState): boolean {
  if (!from || from.tag !== to.tag) return false;
  if (from.tag === 'text')
    return wordsOf(from).replace(PRINTED_NUMBER, '#') === wordsOf(to).replace(PRINTED_NUMBER, '#');
  return OUTLINES.every((name) => {
    const [a = '', b = ''] = [from.attributes[name], to.attributes[name]];
    return a === b || (skeleton(a) === skeleton(b) && flagsOf(a) === flagsOf(b));
  });
}

const opacityOf = (mark: MarkState): number => Number(mark.attributes['opacity'] ?? 1);

/**
 * A picture on its way to `aim`, without the marks that were leaving and are more gone than there: a reader who
 * hurries through many steps would otherwise see, and move, the remains of all of them.
 */
export function withoutFaded(now: Frame, aim: Frame): Frame {
  const staying = new Map(aim.map((mark) => [mark.key, mark]));
  return now.flatMap((mark) => {
    const end = staying.get(mark.key);
    if (!end) return opacityOf(mark) < 0.5 ? [] : [mark];
    return [{ ...mark, children: withoutFaded(mark.children, end.children) }];
  });
}

/** Words leave in the first half and come in the second, so that one never shows through the other. */
const wordsTime = (t: number, goes: boolean): number => Math.min(1, Math.max(0, goes ? t * 2.2 : t * 2.2 - 1.2));

const fade = (mark: MarkState, path: readonly string[], from: number, to: number): Move => ({
  path,
  attribute: 'opacity',
  at: (t) =>
    String(Math.round((from + (to - from) * (mark.tag === 'text' ? wordsTime(t, to === 0) : t)) * 1000) / 1000),
});

interface Part {
  readonly mark: MarkState;
  /** What it was before; undefined for a mark that comes. */ readonly before: MarkState | undefined;
  readonly goes: boolean;
}

/** A mark under another key: its element carries the key too, or the moves of that key would not find it. */
const renamed = (mark: MarkState, key: string): MarkState => ({
  ...mark,
  key,
  attributes: { ...mark.attributes, 'data-k': key },
});

/** Marks that leave keep their place among the marks that stay: each follows the neighbour it stood behind. */
function mergeOrder(from: Frame, to: Frame): Part[] {
  const before = new Map(from.map((mark) => [mark.key, mark]));
  const staying = new Set(to.filter((mark) => canBecome(before.get(mark.key), mark)).map((mark) => mark.key));
  const taken = new Set([...before.keys(), ...to.map((mark) => mark.key)]);
  const isComing = new Set(to.map((mark) => mark.key));
  // The key of a mark that goes may belong to the one that comes in its place; a mark may be going already.
  const goneKey = (key: string): string => {
    let gone = key;
    while (taken.has(gone)) gone += '~gone';
    taken.add(gone);
    return gone;
  };
  const after = new Map<string, MarkState[]>();
  let anchor = '';
  for (const mark of from) {
    if (staying.has(mark.key)) anchor = mark.key;
    else
      after.set(anchor, [
        ...(after.get(anchor) ?? []),
        isComing.has(mark.key) ? renamed(mark, goneKey(mark.key)) : mark,
      ]);
  }
  const going = (key: string): Part[] =>
    (after.get(key) ?? []).map((mark) => ({ mark, before: undefined, goes: true }));
  return [
    ...going(''),
    ...to.flatMap((mark) => [
      { mark, before: staying.has(mark.key) ? before.get(mark.key) : undefined, goes: false },
      ...going(mark.key),
    ]),
  ];
}

/**
 * The way from one frame to another: marks of both move, marks only in `to` fade in where they will stand, marks only
 * in `from` fade out where they stood. `blend` goes before what this file knows of attributes. A mark that cannot
 * become its namesake counts as one that goes and one that comes.
 */
export function tweenFrames(from: Frame, to: Frame, blend?: Blend, parent: readonly string[] = []): Tween {
  const moves: Move[] = [];
  const union = mergeOrder(from, to).map(({ mark, before, goes }): MarkState => {
    const path = [...parent, mark.key];
    if (goes) {
      moves.push(fade(mark, path, opacityOf(mark), 0));
      return mark;
    }
    if (!before) {
      moves.push(fade(mark, path, 0, opacityOf(mark)));
      return { ...mark, attributes: { ...mark.attributes, opacity: '0' } };
    }
    moves.push(...markMoves(before, mark, path, blend));
    const inner = tweenFrames(before.children, mark.children, blend, path);
    moves.push(...inner.moves);
    return { ...before, children: inner.union };
  });
  return { union, moves };
}
