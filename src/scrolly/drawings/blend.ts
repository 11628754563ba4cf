/**
 * How attributes of any drawing change on the way: colours by colour, transforms as what they do, numbers as numbers.
 */
import { interpolateNumber, interpolateRgb } from 'd3-interpolate';
import type { Blend } from '../frame.ts';
import { matrixOf } from './shape.ts';

const PAINT = /^(?:style:)?(?:fill|stroke|color|stop-color|flood-color)$/;
const COLOUR = /^(?:#[\da-f]{3,8}|rgba?\(.*\)|(?!none|currentcolor|inherit|context)[a-z]+)$/i;
const MOVED =
  /^(?:style:)?(?:[xyr]|[xy][12]|d[xy]|[crf][xy]|width|height|d|points|(?:fill-|stroke-|stop-)?opacity|stroke-width|stroke-dash.*|font-size|offset|#text)$/;

const swap =
  (from: string, to: string) =>
  (t: number): string =>
    t < 0.5 ? from : to;

export const blendAnything: Blend = (attribute, from, to) => {
  if (PAINT.test(attribute) && COLOUR.test(from) && COLOUR.test(to)) return interpolateRgb(from, to);
  if (attribute === 'transform') {
    const ends = matrixOf(to);
    const parts = matrixOf(from).map((start, i) => interpolateNumber(start, ends[i] ?? 0));
    return (t) => `matrix(${parts.map((part) => Math.round(part(t) * 1e4) / 1e4).join(' ')})`;
  }
  return MOVED.test(attribute) ? undefined : swap(from, to);
};
