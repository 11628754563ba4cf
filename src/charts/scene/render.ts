/**
 * The one SVG renderer: scene in, markup out. It serves the pages, the downloads, the embeds and the tests.
 * No inline style attributes (a strict content security policy forbids them): presentation attributes and classes.
 */
import type { Language } from '../../data/model/schema.ts';
import { hanRuns, hanTag } from '../../data/words/han.ts';
import { ownIds } from './own-ids.ts';
import type { Mark, Part, Scene, TextMark, Tone, Transform } from './types.ts';

/** How a scene stands in its page. */
export interface RenderOptions {
  /** Id of the element(s) that name and describe the picture, for `aria-labelledby`. */
  readonly labelledBy?: string | undefined;
  /** Accessible name, where no element of the page gives one. */
  readonly label?: string | undefined;
  /** Extra classes of the root element. */
  readonly className?: string | undefined;
  /**
   * Where hatching and shared geometry live: `inline` writes them into this SVG, with ids that no other picture has;
   * `page` leaves it to the caller, who writes `renderDefs()` once on the page.
   */
  readonly shared?: 'inline' | 'page' | undefined;
  /** Hidden from assistive technology: a keyframe whose words stand beside it. */
  readonly decorative?: boolean | undefined;
  /** Of the words around it. Chinese in a picture of another language is marked as Chinese. */
  readonly language?: Language | undefined;
  /** Markup placed first inside the root: a stylesheet, a title, metadata of a stand-alone file. */
  readonly head?: string | undefined;
}

/**
 * What no XML file may hold, however it is written: control characters (files from offices have them) and halves of
 * pairs.
 */

const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Escapes text for markup and for attribute values in double quotes, without what XML cannot hold. */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** At most two decimals: a hundredth of a pixel is finer than any screen, and the bytes count. */
export const num = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`a scene holds ${value}; every coordinate must be finite`);
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};

const roundPath = (d: string): string => d.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (token) => num(Number(token)));

const attributes = (entries: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(entries)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? num(value) : escapeMarkup(value)}"`)
    .join('');

const classes = (
  mark: { part: Part; tone?: Tone | undefined; status?: string | undefined; dim?: boolean | undefined },
  extra: readonly string[] = [],
): string =>
  [mark.part, mark.tone, mark.status, mark.dim && 'dim', ...extra]
    .filter(Boolean)
    .map((name) => `rt-${name}`)
    .join(' ');

const transformText = (transform: Transform | undefined): string | undefined =>
  transform &&
  `translate(${num(transform.x)} ${num(transform.y)}) scale(${String(Math.round(transform.k * 1e6) / 1e6)})`;

const common = (mark: Mark, extra: readonly string[] = []): Record<string, string | number | undefined> => ({
  class: classes(mark, extra),
  'data-k': mark.key,
  'data-f': mark.figure,
  'data-l': mark.label,
  'data-h': mark.leadsTo,
  opacity: mark.opacity === 1 ? undefined : mark.opacity,
});

const PATTERN_PARTS: ReadonlySet<Part> = new Set(['hatch']);

/** Text of an element that has its language: Chinese within it in elements of their own. */
export const textMarkup = (text: string, language: Language): string => {
  const runs = hanRuns(text, language);
  if (!runs.some(({ lang }) => lang)) return escapeMarkup(text);
  // Every part has an element of its own: motion reads the words of elements that hold nothing else.
  return runs.map(({ text: part, lang }) => `<tspan${attributes({ lang })}>${escapeMarkup(part)}</tspan>`).join('');
};

function renderText(mark: TextMark, language: Language): string {
  const extra = [mark.bold && 'bold', mark.italic && 'italic', mark.halo && 'halo'].filter((c): c is string =>
    Boolean(c),
  );
  const lang = hanTag(mark.lines.join(' '), language);
  const open = `<text${attributes({
    ...common(mark, extra),
    x: mark.x,
    y: mark.y,
    'font-size': mark.sizePx,
    'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
    lang,
    textLength: mark.lengthPx,
    lengthAdjust: mark.lengthPx === undefined ? undefined : 'spacingAndGlyphs',
  })}>`;
  const markup = (line: string): string => (lang ? escapeMarkup(line) : textMarkup(line, language));
  const [first, ...rest] = mark.lines;
  if (rest.length === 0) return `${open}${markup(first ?? '')}</text>`;
  const leadingPx = mark.sizePx * 1.22;
  const spans = mark.lines.map(
    (line, i) => `<tspan x="${num(mark.x)}"${i > 0 ? ` dy="${num(leadingPx)}"` : ''}>${markup(line)}</tspan>`,
  );
  return `${open}${spans.join('')}</text>`;
}

function renderMark(mark: Mark, language: Language): string {
  const fill = PATTERN_PARTS.has(mark.part) ? 'url(#hatch)' : undefined;
  switch (mark.shape) {
    case 'rect':
      return `<rect${attributes({ ...common(mark), x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.rx, fill })}/>`;
    case 'circle':
      return `<circle${attributes({ ...common(mark), cx: mark.cx, cy: mark.cy, r: mark.r, fill })}/>`;
    case 'line':
      return `<line${attributes({ ...common(mark), x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 })}/>`;
    case 'path':
      return `<path${attributes({ ...common(mark), d: roundPath(mark.d), transform: transformText(mark.transform), fill })}/>`;
    case 'use':
      return `<use${attributes({ ...common(mark), href: `#${mark.shared}`, transform: transformText(mark.transform) })}/>`;
    case 'text':
      return renderText(mark, language);
    case 'group':
      return `<g${attributes({ ...common(mark), transform: transformText(mark.transform) })}>${renderMarks(mark.children, language)}</g>`;
  }
}

const renderMarks = (marks: readonly Mark[], language: Language): string =>
  marks.map((mark) => renderMark(mark, language)).join('');

/** The paths that `use` marks refer to, and nothing else: written once a page, or once in a stand-alone file. */
export const renderShared = (shared: NonNullable<Scene['shared']>): string =>
  Object.entries(shared)
    .map(([id, path]) => `<path${attributes({ id, d: roundPath(path.d), 'vector-effect': 'non-scaling-stroke' })}/>`)
    .join('');

/**
 * The pattern of planned and target figures: paper-coloured strokes laid over the mark's own ink, so that one
 * pattern serves every colour and both themes. Written once a page, or once in a stand-alone file.
 */
export const HATCH_PATTERN =
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="rt-hatch-line" width="3.2" height="6"/></pattern>';

/** What pictures of a page refer to, as one SVG of no size: the hatching, and the geometry that scenes share. */
export const renderDefs = (shared: NonNullable<Scene['shared']>): string =>
  `<svg class="rt-defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${HATCH_PATTERN}${renderShared(shared)}</defs></svg>`;

/**
 * A scene as SVG markup: presentation attributes and classes, no inline styles; painted by `style.css`.
 * @param scene from `sceneOf`, or of your own making
 * @throws RangeError on a coordinate that is not finite.
 */
export function renderScene(scene: Scene, options: RenderOptions = {}): string {
  const { labelledBy, label, className, shared = 'page', decorative = false, head = '', language = 'en' } = options;
  const root = attributes({
    xmlns: shared === 'inline' ? 'http://www.w3.org/2000/svg' : undefined,
    class: ['rt-scene', scene.clipped && 'rt-clipped', className].filter(Boolean).join(' '),
    viewBox: `0 0 ${num(scene.widthPx)} ${num(scene.heightPx)}`,
    width: shared === 'inline' ? scene.widthPx : undefined,
    height: shared === 'inline' ? scene.heightPx : undefined,
    role: decorative ? undefined : 'img',
    'aria-hidden': decorative ? 'true' : undefined,
    'aria-labelledby': labelledBy,
    'aria-label': label,
  });
  const marks = renderMarks(scene.marks, language);
  if (shared === 'page') return `<svg${root}>${head}${marks}</svg>`;
  const own = `${marks.includes('="url(#hatch)"') ? HATCH_PATTERN : ''}${renderShared(scene.shared ?? {})}`;
  return `<svg${root}>${head}${ownIds(`${own && `<defs>${own}</defs>`}${marks}`)}</svg>`;
}
