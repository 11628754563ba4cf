/**
 * Keyframes as data, and the way from one to another. Knows marks, keys and attributes; knows no chart and no DOM,
 * so that it can be tested by itself.
 */
import { interpolateString } from 'd3-interpolate';

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
export interface Move { readonly path: readonly string[]; readonly attribute: string; readonly at: (t: number) => string }

/** `union` holds all marks of both frames, as they stand at t = 0; `moves` say what happens to them. */
export interface Tween { readonly union: Frame; readonly moves: readonly Move[] }

/** The pseudo attribute under which a text's content changes. */
export const TEXT = '#text';

const NUMBER = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;
/** Attributes that jump at half time: they name things. */
const NAMED = new Set(['class', 'data-f', 'data-l', 'href', 'text-anchor', 'fill', 'id']);

const skeleton = (value: string): string => value.replace(NUMBER, '#');

const swap = (from: string, to: string) => (t: number): string => (t < 0.5 ? from : to);

/** Between two texts that differ in nothing but their numbers, the numbers run; each keeps the decimals it ends with. */
function runningText(from: string, to: string): (t: number) => string {
  const texts = (value: string) => value.replace(/[\d,]+(?:\.\d+)?/g, '#');
  const numbers = (value: string) => value.match(/[\d,]+(?:\.\d+)?/g) ?? [];
  const [a, b] = [numbers(from), numbers(to)];
  // A year that runs through the years between would tell of years nobody measured.
  const isYear = (number: string) => /^(?:19|20)\d{2}$/.test(number);
  if (texts(from) !== texts(to) || a.length === 0 || b.some(isYear)) return swap(from, to);
  return (t) => {
    let index = 0;
    return to.replace(/[\d,]+(?:\.\d+)?/g, (end) => {
      const start = Number((a[index++] ?? end).replaceAll(',', ''));
      const decimals = end.split('.')[1]?.length ?? 0;
      const value = start + (Number(end.replaceAll(',', '')) - start) * t;
      const text = value.toFixed(decimals);
      return end.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text;
    });
  };
}

const between = (attribute: string, from: string, to: string): ((t: number) => string) => {
  if (attribute === TEXT) return runningText(from, to);
  if (NAMED.has(attribute) || skeleton(from) !== skeleton(to)) return swap(from, to);
  return interpolateString(from, to);
};

/** What an attribute is when it is not written. */
const DEFAULTS: Readonly<Record<string, string>> = { opacity: '1', transform: 'translate(0 0) scale(1)' };

function markMoves(from: MarkState, to: MarkState, path: readonly string[]): Move[] {
  const names = new Set([...Object.keys(from.attributes), ...Object.keys(to.attributes)]);
  const moves: Move[] = [];
  for (const attribute of names) {
    const a = from.attributes[attribute] ?? DEFAULTS[attribute] ?? '';
    const b = to.attributes[attribute] ?? DEFAULTS[attribute] ?? '';
    if (a !== b) moves.push({ path, attribute, at: between(attribute, a, b) });
  }
  if (from.text !== to.text) moves.push({ path, attribute: TEXT, at: between(TEXT, from.text, to.text) });
  return moves;
}

const opacityOf = (mark: MarkState): number => Number(mark.attributes['opacity'] ?? 1);

const fade = (path: readonly string[], from: number, to: number): Move =>
  ({ path, attribute: 'opacity', at: (t) => String(Math.round((from + (to - from) * t) * 1000) / 1000) });

/** Marks that leave keep their place among the marks that stay: each follows the neighbour it stood behind. */
function mergeOrder(from: Frame, to: Frame): { mark: MarkState; comes: boolean; goes: boolean }[] {
  const toTags = new Map(to.map((mark) => [mark.key, mark.tag]));
  const fromTags = new Map(from.map((mark) => [mark.key, mark.tag]));
  const after = new Map<string, MarkState[]>();
  let anchor = '';
  for (const mark of from) {
    if (toTags.get(mark.key) === mark.tag) anchor = mark.key;
    // Its key may belong to the element that comes in its place.
    else after.set(anchor, [...(after.get(anchor) ?? []), toTags.has(mark.key) ? { ...mark, key: `${mark.key}~gone` } : mark]);
  }
  const going = (key: string) => (after.get(key) ?? []).map((mark) => ({ mark, comes: false, goes: true }));
  return [...going(''), ...to.flatMap((mark) => [{ mark, comes: fromTags.get(mark.key) !== mark.tag, goes: false }, ...going(mark.key)])];
}

/**
 * The way from one frame to another: marks of both move, marks only in `to` fade in where they will stand, marks only
 * in `from` fade out where they stood. A mark that changes its kind of element counts as one that goes and one that comes.
 */
export function tweenFrames(from: Frame, to: Frame, parent: readonly string[] = []): Tween {
  const fromByKey = new Map(from.map((mark) => [mark.key, mark]));
  const moves: Move[] = [];
  const union = mergeOrder(from, to).map(({ mark, comes, goes }): MarkState => {
    const path = [...parent, mark.key];
    if (goes) {
      moves.push(fade(path, opacityOf(mark), 0));
      return mark;
    }
    const before = fromByKey.get(mark.key);
    if (comes || !before) {
      moves.push(fade(path, 0, opacityOf(mark)));
      return { ...mark, attributes: { ...mark.attributes, opacity: '0' } };
    }
    moves.push(...markMoves(before, mark, path));
    const inner = tweenFrames(before.children, mark.children, path);
    moves.push(...inner.moves);
    return { ...before, children: inner.union };
  });
  return { union, moves };
}
