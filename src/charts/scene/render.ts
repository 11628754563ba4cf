/**
 * The one SVG renderer: scene in, markup out. It serves the pages, the downloads, the embeds and the tests.
 * No inline style attributes (a strict content security policy forbids them): presentation attributes and classes.
 */
import type { Language } from '../../data/model/schema.ts';
import { hanRuns, hanTag } from '../../data/words/han.ts';
import { attributeText, num, writeNodes, type Attributes, type SvgElement, type SvgNode } from './elements.ts';
import { writeWithOwnIds } from './own-ids.ts';
import type { Mark, Part, Scene, TextMark, Tone, Transform } from './types.ts';

/** How a scene is put into its page. */
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

const roundPath = (d: string): string => d.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (token) => num(Number(token)));

const classes = (
  mark: { part: Part; tone?: Tone | undefined; status?: string | undefined; dim?: boolean | undefined },
  extra: readonly (string | false | undefined)[] = [],
): string[] =>
  [mark.part, mark.tone, mark.status, mark.dim && 'dim', ...extra].filter(Boolean).map((name) => `rt-${name}`);

/** A millionth of the scale: what is drawn under a camera and the camera agree on it. */
const scaleOf = (transform: Transform | undefined): number | undefined =>
  transform && Math.round(transform.k * 1e6) / 1e6;
const transformText = (transform: Transform | undefined): string | undefined =>
  transform && `translate(${num(transform.x)} ${num(transform.y)}) scale(${String(scaleOf(transform))})`;

const common = (mark: Mark): Attributes => ({
  'data-k': mark.key,
  'data-f': mark.figure,
  'data-l': mark.label,
  'data-h': mark.leadsTo,
  opacity: mark.opacity === 1 ? undefined : mark.opacity,
});

const PATTERN_PARTS: ReadonlySet<Part> = new Set(['hatch']);

/** Words of an element that has its language: Chinese within it in elements of their own. */
export const textNodes = (text: string, language: Language): SvgNode[] => {
  const runs = hanRuns(text, language);
  if (!runs.some(({ lang }) => lang)) return [text];
  // Every part has an element of its own: motion reads the words of elements that hold nothing else.
  return runs.map(({ text: part, lang }) => ({ tag: 'tspan', attributes: { lang }, children: [part] }));
};

function textElement(mark: TextMark, language: Language): SvgElement {
  const lang = hanTag(mark.lines.join(' '), language);
  const words = (line: string): SvgNode[] => (lang ? [line] : textNodes(line, language));
  const [first = '', ...rest] = mark.lines;
  const leadingPx = mark.sizePx * 1.22;
  return {
    tag: 'text',
    classes: classes(mark, [mark.bold && 'bold', mark.italic && 'italic', mark.halo && 'halo']),
    attributes: {
      ...common(mark),
      x: mark.x,
      y: mark.y,
      'font-size': mark.sizePx,
      'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
      lang,
      textLength: mark.lengthPx,
      lengthAdjust: mark.lengthPx === undefined ? undefined : 'spacingAndGlyphs',
    },
    children:
      rest.length === 0
        ? words(first)
        : mark.lines.map((line, i) => ({
            tag: 'tspan',
            attributes: { x: mark.x, dy: i > 0 ? leadingPx : undefined },
            children: words(line),
          })),
  };
}

/** Where a mark lies, as attributes of its element. */
function geometryOf(mark: Exclude<Mark, TextMark>): Attributes {
  switch (mark.shape) {
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.rx };
    case 'circle':
      return { cx: mark.cx, cy: mark.cy, r: mark.r };
    case 'line':
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
    case 'path':
      return { d: roundPath(mark.d), transform: transformText(mark.transform) };
    case 'use':
      return { href: `#${mark.shared}`, transform: transformText(mark.transform) };
    case 'group':
      return { transform: transformText(mark.transform) };
  }
}

/** Marks as elements, in drawing order. */
export const markElements = (marks: readonly Mark[], language: Language): SvgElement[] =>
  marks.map((mark) => {
    if (mark.shape === 'text') return textElement(mark, language);
    const fill = PATTERN_PARTS.has(mark.part) ? 'url(#hatch)' : undefined;
    return {
      tag: mark.shape === 'group' ? 'g' : mark.shape,
      classes: classes(mark),
      attributes: { ...common(mark), ...geometryOf(mark), fill },
      scale: 'transform' in mark ? scaleOf(mark.transform) : undefined,
      children: mark.shape === 'group' ? markElements(mark.children, language) : undefined,
    };
  });

/** The paths that `use` marks refer to, and nothing else: once a page, or once in a stand-alone file. */
export const sharedElements = (shared: NonNullable<Scene['shared']>): SvgElement[] =>
  Object.entries(shared).map(([id, path]) => ({
    tag: 'path',
    attributes: { id, d: roundPath(path.d), 'vector-effect': 'non-scaling-stroke' },
  }));

export const HATCH: SvgElement = {
  tag: 'pattern',
  attributes: { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  children: [{ tag: 'rect', classes: ['rt-hatch-line'], attributes: { width: 3.2, height: 6 } }],
};
/**
 * The pattern of planned and target figures: paper-coloured strokes laid over the mark's own ink, so that one
 * pattern serves every colour and both themes. Written once a page, or once in a stand-alone file.
 */
export const HATCH_PATTERN = /* @__PURE__ */ writeNodes([HATCH]);

/** What pictures of a page refer to, as one SVG of no size: the hatching, and the geometry that scenes share. */
export const defsElement = (shared: NonNullable<Scene['shared']>): SvgElement => ({
  tag: 'svg',
  classes: ['rt-defs'],
  attributes: { width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
  children: [{ tag: 'defs', children: [HATCH, ...sharedElements(shared)] }],
});
/** The same as markup. */
export const renderDefs = (shared: NonNullable<Scene['shared']>): string => writeNodes([defsElement(shared)]);

const isHatched = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => PATTERN_PARTS.has(mark.part) || (mark.shape === 'group' && isHatched(mark.children)));

function rootAttributes(scene: Scene, options: RenderOptions): Attributes {
  const { labelledBy, label, className, shared = 'page', decorative = false } = options;
  return {
    xmlns: shared === 'inline' ? 'http://www.w3.org/2000/svg' : undefined,
    class: ['rt-scene', scene.clipped && 'rt-clipped', className].filter(Boolean).join(' '),
    viewBox: `0 0 ${num(scene.widthPx)} ${num(scene.heightPx)}`,
    width: shared === 'inline' ? scene.widthPx : undefined,
    height: shared === 'inline' ? scene.heightPx : undefined,
    role: decorative ? undefined : 'img',
    'aria-hidden': decorative ? 'true' : undefined,
    'aria-labelledby': labelledBy,
    'aria-label': label,
  };
}

/** A scene as an element, for a page that has `defsElement` too. */
export const sceneElement = (scene: Scene, options: RenderOptions): SvgElement => ({
  tag: 'svg',
  attributes: rootAttributes(scene, options),
  children: markElements(scene.marks, options.language ?? 'en'),
});

/**
 * A scene as SVG markup: presentation attributes and classes, no inline styles; painted by `style.css`.
 * @param scene from `sceneOf`, or of your own making
 * @throws RangeError on a coordinate that is not finite.
 */
export function renderScene(scene: Scene, options: RenderOptions = {}): string {
  const { shared = 'page', head = '', language = 'en' } = options;
  const root = attributeText(rootAttributes(scene, options));
  const marks = markElements(scene.marks, language);
  if (shared === 'page') return `<svg${root}>${head}${writeNodes(marks)}</svg>`;
  const own = [...(isHatched(scene.marks) ? [HATCH] : []), ...sharedElements(scene.shared ?? {})];
  const defs: SvgElement[] = own.length > 0 ? [{ tag: 'defs', children: own }] : [];
  return `<svg${root}>${head}${writeWithOwnIds([...defs, ...marks])}</svg>`;
}
