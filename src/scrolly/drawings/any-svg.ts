/** Anybody's SVG as a keyframe: ids of its own, styles that a strict policy allows, any size fitted to the stage. */
import { readFrame } from '../drawing.ts';
import type { Frame, MarkState } from '../frame.ts';
import type { Size } from '../room.ts';
import { ownStyles, type Declared } from './own-styles.ts';
import { plainPath, plainPoints } from './shape.ts';

export interface ViewBox extends Size {
  readonly x: number;
  readonly y: number;
}

/** What is no part of a picture, or must not be there twice. */
const LEFT_OUT = new Set(['script', 'metadata', 'title', 'desc', 'style']);
/** Of the keyframe's own element: the stage has its own. */
const OF_ROOT =
  /^(?:width|height|viewbox|id|role|tabindex|preserveaspectratio|aria-.*|style:(?:width|height|max-width|max-height|display))$/i;

const sizeFrom = (text: string | null): number => Number.parseFloat(text ?? '') || 0;

/** The part of the plane that a picture shows. */
export function viewBoxOf(svg: Element): ViewBox {
  const numbers = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (numbers.length === 4 && width > 0 && height > 0) return { x, y, width, height };
  const [ownWidth, ownHeight] = [sizeFrom(svg.getAttribute('width')), sizeFrom(svg.getAttribute('height'))];
  return { x: 0, y: 0, width: ownWidth || 300, height: ownHeight || 150 };
}

/** The value of an attribute that refers to ids, under other ids. */
function withIds(name: string, value: string, own: (id: string) => string): string {
  if (/^(?:xlink:)?href$/.test(name)) return value.startsWith('#') ? `#${own(value.slice(1))}` : value;
  return value.replaceAll(/url\(\s*(['"]?)#([^'")]+)\1\s*\)/g, (_, _quote, id: string) => `url(#${own(id)})`);
}

function ownAttributes(mark: MarkState, own: (id: string) => string): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(mark.attributes)) {
    if (/^(?:on|xmlns|xml:)/i.test(name)) continue;
    if (name === 'style') {
      for (const part of value.split(/;(?![^(]*\))/)) {
        const [property = '', ...rest] = part.split(':');
        if (rest.length > 0) made[`style:${property.trim()}`] = withIds('style', rest.join(':').trim(), own);
      }
    } else if (name === 'd') made[name] = plainPath(value);
    else if (name === 'points') made[name] = plainPoints(value);
    else if (name === 'xlink:href') made['href'] = withIds('href', value, own);
    else made[name] = withIds(name, value, own);
  }
  return made;
}

function plainMark(mark: MarkState, own: (id: string) => string): MarkState[] {
  if (LEFT_OUT.has(mark.tag.toLowerCase())) return [];
  const children = mark.children.flatMap((child) => plainMark(child, own));
  return [{ ...mark, attributes: ownAttributes(mark, own), children }];
}

/** Ids under the stage's own names, once what is the same has been matched by them. */
export const withOwnIds = (frame: Frame, prefix: string): Frame =>
  frame.map((mark) => ({
    ...mark,
    attributes: mark.attributes['id'] ? { ...mark.attributes, id: prefix + mark.attributes['id'] } : mark.attributes,
    children: withOwnIds(mark.children, prefix),
  }));

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** How a picture is moved so that it stands in the middle of the stage, as large as it fits. */
function fitted({ x, y, width, height }: ViewBox, stage: Size): string {
  const scale = Math.min(stage.width / width, stage.height / height);
  const left = (stage.width - width * scale) / 2 - x * scale;
  const top = (stage.height - height * scale) / 2 - y * scale;
  return `translate(${rounded(left)} ${rounded(top)}) scale(${rounded(scale)})`;
}

/** The stage for all keyframes: as wide as the widest, and as high as the highest is at that width. */
export function stageSize(boxes: readonly ViewBox[]): Size {
  const width = Math.max(...boxes.map((box) => box.width));
  return { width, height: Math.max(...boxes.map((box) => (box.height * width) / box.width)) };
}

/** A mark with what the styles of its own picture declare for it; its own attribute goes before them. */
function styled(mark: MarkState, element: Element | undefined, styles: ReadonlyMap<Element, Declared>): MarkState {
  const declared = element && styles.get(element);
  return {
    ...mark,
    attributes: { ...declared, ...mark.attributes },
    children: mark.children.map((child, at) => styled(child, element?.children[at], styles)),
  };
}

/** A keyframe as one group that holds the picture, fitted to the stage. `prefix` goes before every id of its own. */
export function frameOf(svg: Element, stage: Size, prefix: string): Frame {
  const ids = new Set([...svg.querySelectorAll('[id]')].map(({ id }) => id));
  const own = (id: string): string => (ids.has(id) ? prefix + id : id);
  const read: MarkState = { key: '', tag: 'g', attributes: attributesOf(svg), text: '', children: readFrame(svg) };
  const [mark] = plainMark(styled(read, svg, ownStyles(svg.closest('figure') ?? svg)), own);
  if (!mark) return [];
  const kept = Object.entries(mark.attributes).filter(([name]) => !OF_ROOT.test(name));
  const attributes = { ...Object.fromEntries(kept), 'data-key': 'picture', transform: fitted(viewBoxOf(svg), stage) };
  return [{ ...mark, attributes }];
}
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** Ids that a page has already are made the picture's own, and what refers to them with them. */
export function makeIdsOwn(svg: Element, suffix: string): void {
  const clashing = new Set(
    [...svg.querySelectorAll('[id]')]
      .filter(({ id }) => document.getElementById(id) !== null)
      .flatMap((one) => {
        const others = document.querySelectorAll(`[id="${CSS.escape(one.id)}"]`);
        return others.length > 1 && others[0] !== one ? [one.id] : [];
      }),
  );
  if (clashing.size === 0) return;
  const own = (id: string): string => (clashing.has(id) ? id + suffix : id);
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      const next = name === 'id' ? own(value) : withIds(name, value, own);
      if (next === value) continue;
      // A strict policy refuses the attribute, not the property.
      if (name === 'style') (element as SVGElement).style.cssText = next;
      else if (name === 'xlink:href') element.setAttribute('href', next);
      else element.setAttribute(name, next);
    }
}
