/**
 * SVG before it is text: what the renderer makes of marks. Whoever changes a picture (its paint, its ids) changes
 * elements; text is written once, at the end.
 */

/** An element with its classes and attributes, in the order in which they are written. */
export interface SvgElement {
  readonly tag: string;
  readonly classes?: readonly string[] | undefined;
  /** Numbers are lengths in px; undefined ones are left out. */
  readonly attributes?: Attributes | undefined;
  /** How much it magnifies what it draws, where its `transform` does. */
  readonly scale?: number | undefined;
  /** None for an element that closes itself. */
  readonly children?: readonly SvgNode[] | undefined;
}
/** An element, or words that are in one. */
export type SvgNode = SvgElement | string;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * What no XML file may hold, however it is written: control characters (files from offices have them) and halves of
 * pairs.
 */

const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text without what XML cannot hold. */
export const writable = (text: string): string => text.replaceAll(UNWRITABLE, '');

/** Escapes text for markup and for attribute values in double quotes, without what XML cannot hold. */
export const escapeMarkup = (text: string): string =>
  writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** At most two decimals: a hundredth of a pixel is finer than any screen, and the bytes count. */
export const num = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`a scene holds ${value}; every coordinate must be finite`);
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};

/** What gives an id, or refers to one (`href="#…"`, `fill="url(#…)"`), with the name that all ids begin with. */
function named(attribute: string, value: string, name: string): string {
  if (attribute === 'id') return `${name}-${value}`;
  return attribute === 'href' || value.startsWith('url(#') ? value.replace('#', `#${name}-`) : value;
}

/** Attributes as they are written in a tag, each after a blank. */
export const attributeText = (entries: Attributes, idsBegin = ''): string =>
  Object.entries(entries)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => {
      if (typeof value === 'number') return ` ${name}="${num(value)}"`;
      return ` ${name}="${escapeMarkup(idsBegin ? named(name, value, idsBegin) : value)}"`;
    })
    .join('');

/**
 * Elements as markup, one after another.
 * @param idsBegin what every id in them, and all that refers to one, is to begin with; nothing where it is left out
 */
export const writeNodes = (nodes: readonly SvgNode[], idsBegin?: string): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escapeMarkup(node);
      const { tag, classes = [], attributes, children } = node;
      const open = `<${tag}${attributeText({ class: classes.join(' ') || undefined, ...attributes }, idsBegin)}`;
      return children ? `${open}>${writeNodes(children, idsBegin)}</${tag}>` : `${open}/>`;
    })
    .join('');
