/** Keyframes that others' tools made: which mark is which, and the way between them. Structures as the tools write them. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { frameOf, stageSize, viewBoxOf } from '../../src/scrolly/drawings/any-svg.ts';
import { blendAnything } from '../../src/scrolly/drawings/blend.ts';
import { tweenFrames, type Frame, type MarkState } from '../../src/scrolly/frame.ts';
import { matchFrames } from '../../src/scrolly/drawings/match.ts';
import { matrixOf, plainPath } from '../../src/scrolly/drawings/shape.ts';

const { document, DOMParser } = parseHTML('<!doctype html><html><body></body></html>');
const svgOf = (markup: string): Element => {
  const named = markup.includes('xmlns=') ? markup : markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return new DOMParser().parseFromString(named, 'image/svg+xml').documentElement;
};
function framesOf(...svgs: readonly Element[]): Frame[] {
  const size = stageSize(svgs.map(viewBoxOf));
  return matchFrames(svgs.map((svg) => frameOf(svg, size, 'own-')));
}
const all = (frame: Frame): MarkState[] => frame.flatMap((mark) => [mark, ...all(mark.children)]);
const tags = (frame: Frame | undefined, tag: string): MarkState[] =>
  all(frame ?? []).filter((mark) => mark.tag === tag);
const keys = (frame: Frame | undefined, tag: string): string[] => tags(frame, tag).map(({ key }) => key);
/** What a tween fades: marks that are taken for others. */
const fading = (from: Frame | undefined, to: Frame | undefined): string[] =>
  tweenFrames(from ?? [], to ?? [], blendAnything)
    .moves.filter(({ attribute }) => attribute === 'opacity')
    .map(({ path }) => path.at(-1) ?? '');

describe('Observable Plot', () => {
  const plot = (rows: readonly { name: string; n: number }[]): Element =>
    svgOf(Plot.plot({ document, x: { domain: [0, 10] }, marks: [Plot.barX(rows, { x: 'n', y: 'name' })] }).outerHTML);
  it('bars move, none fades, and axes stay', () => {
    const [a, b] = framesOf(
      plot([{ name: 'oak', n: 4 }, { name: 'elm', n: 2 }]),
      plot([{ name: 'oak', n: 8 }, { name: 'elm', n: 3 }]),
    ); // prettier-ignore
    expect(keys(a, 'rect')).toEqual(keys(b, 'rect'));
    expect(tags(a, 'rect').length).toBe(2);
    expect(fading(a, b)).toEqual([]);
    const widths = tweenFrames(a ?? [], b ?? [], blendAnything).moves.filter(({ attribute }) => attribute === 'width');
    expect(widths.length).toBe(2);
    const [from, to] = [tags(a, 'rect')[0], tags(b, 'rect')[0]].map((bar) => Number(bar?.attributes['width']));
    expect(Number(widths[0]?.at(0.5))).toBeCloseTo(((from ?? 0) + (to ?? 0)) / 2, 0);
  });
});

describe('matplotlib', () => {
  const drawn = (height: number, fill: string): Element =>
    svgOf(`<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="460.8pt" height="345.6pt" viewBox="0 0 460.8 345.6">
<metadata></metadata><defs><path id="DejaVuSans-31" d="M0 0L9 9"/><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
<g id="figure_1"><g id="axes_1"><g id="patch_3"><path d="M 73.832727 307.584
L 187.363636 307.584
L 187.363636 ${height}
z
" clip-path="url(#p8e1)" style="fill: ${fill}"/></g><g id="text_1"><use xlink:href="#DejaVuSans-31" x="4"/></g></g></g>
<defs><clipPath id="p8e1"><rect x="57.6" y="41.472" width="357.12" height="266.112"/></clipPath></defs></svg>`);
  const [a, b] = framesOf(drawn(280, '#1f77b4'), drawn(60, '#ff7f0e'));
  it('patches move by their id, colours through colours', () => {
    const { moves } = tweenFrames(a ?? [], b ?? [], blendAnything);
    expect(moves.find(({ attribute }) => attribute === 'd')?.at(0.5)).toBe('M73.8,307.6L187.4,307.6L187.4,170z');
    expect(moves.find(({ attribute }) => attribute === 'style:fill')?.at(0.5)).toBe('rgb(143, 123, 97)');
    expect(fading(a, b)).toEqual([]);
  });
  it('refers to ids of its own, and brings no style or metadata', () => {
    expect(tags(a, 'path')[1]?.attributes['clip-path']).toBe('url(#own-p8e1)');
    expect(tags(a, 'use')[0]?.attributes['href']).toBe('#own-DejaVuSans-31');
    expect([...tags(a, 'style'), ...tags(a, 'metadata')]).toEqual([]);
  });
});

describe('ggplot2 by svglite', () => {
  const drawn = (points: readonly (readonly [number, number])[], line: string): Element =>
    svgOf(`<svg class='svglite' width='504.00pt' height='360.00pt' viewBox='0 0 504.00 360.00'><g clip-path='url(#cpMA==)'>
<polyline points='${line}' style='stroke-width: 1.07; stroke: #EBEBEB;' />
${points.map(([x, y]) => `<circle cx='${x}' cy='${y}' r='1.95' style='stroke-width: 0.71; fill: #000000;' />`).join('\n')}</g></svg>`);
  it('circles without names go to the nearest place, in whatever order', () => {
    const [a, b] = framesOf(
      drawn([[10, 10], [200, 200]], '0,5 9,5 '),
      drawn([[205, 190], [20, 15], [400, 300]], '0,9 9,2 '),
    ); // prettier-ignore
    const [first, second] = keys(a, 'circle');
    expect(keys(b, 'circle').slice(0, 2)).toEqual([second, first]);
    // The third comes; it is not one of the two.
    expect(fading(a, b)).toEqual([keys(b, 'circle')[2]]);
  });
  it('lines of as many points move, others give way', () => {
    const [a, b, c] = framesOf(drawn([], '0,5 9,5 '), drawn([], '0,9 9,2 '), drawn([], '0,9 5,5 9,2 '));
    expect(fading(a, b)).toEqual([]);
    expect(fading(b, c).length).toBe(2);
  });
});

describe('what any drawing may hold', () => {
  it('knows a mark again that was away', () => {
    const dot = '<circle data-key="oak" cx="9" cy="9" r="2"/>';
    const other = '<circle cx="50" cy="50" r="2"/>';
    const svg = (inside: string): Element => svgOf(`<svg viewBox="0 0 100 100">${inside}</svg>`);
    const [a, b, c] = framesOf(svg(dot + other), svg(other), svg(other + dot));
    expect(keys(b, 'circle')).toEqual([keys(a, 'circle')[1]]);
    expect(keys(c, 'circle')).toEqual([keys(a, 'circle')[1], keys(a, 'circle')[0]]);
  });
  it('reads paths as drawing programs press them together', () => {
    expect(plainPath('M10-5.2.3 1e1l.5.5a1 1 0 01.5.5z')).toBe('M10,-5.2,0.3,10l0.5,0.5a1,1,0,0,1,0.5,0.5z');
  });
  it('never moves an arc through half of a turn', () => {
    const pie = (flag: number): Element => svgOf(`<svg viewBox="0 0 9 9"><path d="M0,0A4,4,0,${flag},1,5,5Z"/></svg>`);
    const [a, b] = framesOf(pie(0), pie(1));
    expect(fading(a, b).length).toBe(2);
  });
  it('fits pictures of other sizes to one stage', () => {
    const svg = (box: string): Element => svgOf(`<svg viewBox="${box}"><rect width="1" height="1"/></svg>`);
    const frames = framesOf(svg('0 0 200 100'), svg('10 10 100 100'));
    // As wide as the widest and as high as the highest is at that width: 200 × 200.
    expect(frames.map(([picture]) => picture?.attributes['transform'])).toEqual([
      'translate(0 50) scale(1)',
      'translate(-20 -20) scale(2)',
    ]);
  });
  it('transforms spelt in other ways meet by what they do', () => {
    const at = blendAnything('transform', 'translate(10,20)', 'matrix(2 0 0 2 30 0)');
    expect(at?.(0.5)).toBe('matrix(1.5 0 0 1.5 20 10)');
    expect(matrixOf('rotate(90 10 0)').map((one) => Math.round(one))).toEqual([0, 1, -1, 0, 10, -10]);
  });
  it('colours that are no colours, and names, change at half way', () => {
    for (const [name, from, to] of [['fill', 'none', '#f00'], ['clip-path', 'url(#a1)', 'url(#a2)']] as const)
      expect([0.4, 0.6].map((t) => blendAnything(name, from, to)?.(t))).toEqual([from, to]); // prettier-ignore
  });
});
