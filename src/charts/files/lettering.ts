/**
 * Words and lines around a drawing, in files that have no page: set in the site's faces, broken by measure, in a
 * theme's ink.
 */
import { LANGUAGE_TAGS } from '../../data/words/han.ts';
import type { Language, Status } from '../../data/model/schema.ts';
import { escapeMarkup, num, writeNodes, type SvgElement, type SvgNode } from '../scene/elements.ts';
import { HATCH, markElements, sharedElements, textNodes } from '../scene/render.ts';
import type { Looks } from './resolve-paint.ts';
import { leadingPx, measureText } from '../text/text.ts';
import type { Mark, Scene, TextMark } from '../scene/types.ts';
import { balanceInFace, lineLengthPx, wrapInFace, type Face } from './face-text.ts';
import type { Words } from '../words/dictionary.ts';

/** Programs that know no `@font-face` find a narrow face where there is one: the labels are set in a semi-condensed. */
const labelFamily = (looks: Looks): string =>
  looks
    .token('font-label')
    .replace(/((?:"Archivo as [^"]+",\s*)+)/, '$1"Arial Narrow", "Liberation Sans Narrow", ')
    .replace(/^"Archivo",/, '"Archivo SemiCondensed", "Archivo",');
const labelFace = (looks: Looks): [string, string][] => [
  ['font-family', labelFamily(looks)],
  ['font-stretch', 'semi-condensed'],
];

export interface Letters {
  readonly face: 'label' | 'text';
  readonly sizePx: number;
  readonly weight: number;
  /** Ink, by its token. */ readonly token: string;
}

/** Letters of a line: how it stands to its x, and the room that it is pressed into. */
interface LineLetters extends Letters {
  readonly anchor?: 'end' | 'middle';
  readonly roomPx?: number;
}
/** Letters of a paragraph. */
interface BlockLetters extends Letters {
  readonly widthPx: number;
  /** From line to line, as a share of the size. Default 1.28. */
  readonly leading?: number;
}

const faceOf = ({ face, weight }: Letters): Face => (face === 'text' ? 'headline' : weight);

/** Lines of a paragraph: headlines balanced, labels filled. */
export const linesOf = (words: string, letters: Letters, widthPx: number): string[] =>
  letters.face === 'text'
    ? balanceInFace(words, widthPx, letters.sizePx, faceOf(letters))
    : wrapInFace(words, widthPx, letters.sizePx, faceOf(letters));

/** A square sign for a file's foot, in one colour: an outline, and the square that it is in with its margin. */
export interface Logo {
  readonly path: string;
  /** Left and upper edge of the square and its side, in the outline's own units. */
  readonly square: { readonly x: number; readonly y: number; readonly side: number };
}

/** A drawing to be placed: elements in units of its own. */
export interface Drawn {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly elements: readonly SvgElement[];
  readonly clipped?: boolean | undefined;
  readonly shared?: Scene['shared'];
}

/** The weights of the marks’ sheets: what a mark's words are set in. */
const faceOfMark = ({ part, bold, italic, dim }: TextMark): Face => {
  if (italic) return 'italic';
  if (dim) return 400;
  return bold || part === 'value' || part === 'title' ? 650 : part === 'label' ? 450 : 400;
};

/**
 * A text as one mark a line, each held to the length that our face gives it: `textLength` works on whole texts only.
 */
const heldLines = (mark: TextMark): TextMark[] =>
  mark.lines.map((line, index) => ({
    ...mark,
    // Chinese has no italics: slanted, its characters are distorted.
    italic: mark.italic && !/\p{Script=Han}/u.test(line),
    key: index === 0 ? mark.key : `${mark.key}:${index + 1}`,
    lines: [line],
    y: mark.y + index * leadingPx(mark.sizePx),
    lengthPx: line.trim() ? lineLengthPx(line, mark.sizePx, faceOfMark(mark)) : undefined,
  }));

/** Marks that come or go between keyframes are there but not seen; a file has one keyframe only. */
const seen = (marks: readonly Mark[]): Mark[] =>
  marks
    .filter(({ opacity }) => opacity !== 0)
    .flatMap((mark): Mark[] => {
      if (mark.shape === 'group') return [{ ...mark, children: seen(mark.children) }];
      return mark.shape === 'text' ? heldLines(mark) : [mark];
    });

/** A scene as elements, without what is not seen. */
export const drawnScene = (scene: Scene, language: Language): Drawn => ({
  widthPx: scene.widthPx,
  heightPx: scene.heightPx,
  clipped: scene.clipped,
  shared: scene.shared,
  elements: markElements(seen(scene.marks), language),
});

type XY = readonly [x: number, y: number];
interface Room {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What the file of a sheet is told about itself. */
interface SheetFile {
  /** Every id and class in it begins with this. */
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** For readers who do not see it. */
  readonly title: string;
  readonly description: string;
}

/** Gathers what stands on one sheet. Coordinates are the sheet's own px. */
export class Lettering {
  readonly looks: Looks;
  /** One entry a line of the file. */
  readonly #lines: SvgNode[][] = [];
  readonly #defs: SvgNode[] = [HATCH];

  readonly #language: Language;

  /** @param language of the words on the sheet */
  constructor(looks: Looks, language: Language) {
    this.looks = looks;
    this.#language = language;
  }

  #add(element: SvgElement): void {
    this.#lines.push([element]);
  }

  /** Text on one line; `y` is its baseline. A word longer than the room is pressed into it. */
  text(x: number, y: number, words: string, letters: LineLetters): void {
    const { anchor, roomPx = Infinity } = letters;
    const face =
      letters.face === 'label' ? labelFace(this.looks) : [['font-family', this.looks.token('font-text')] as const];
    const look =
      this.looks.name([['fill', this.looks.token(letters.token)], ...face, ['font-weight', String(letters.weight)]]) ??
      '';
    this.#add({
      tag: 'text',
      classes: [look],
      attributes: {
        x,
        y,
        'font-size': letters.sizePx,
        'text-anchor': anchor,
        textLength: Math.min(roomPx, lineLengthPx(words, letters.sizePx, faceOf(letters))),
        lengthAdjust: 'spacingAndGlyphs',
      },
      children: textNodes(words, this.#language),
    });
  }

  /** A paragraph below `top`; returns where the next may begin. */
  paragraph(x: number, top: number, words: string, letters: BlockLetters): number {
    const { widthPx, leading = 1.28 } = letters;
    const lines = linesOf(words, letters, widthPx);
    for (const [index, line] of lines.entries())
      this.text(x, top + letters.sizePx * (leading * (index + 1) - 0.28), line, { ...letters, roomPx: widthPx });
    return top + lines.length * letters.sizePx * leading;
  }

  line([x1, y1]: XY, [x2, y2]: XY, token: string, widthPx = 1): void {
    const look =
      this.looks.name([
        ['stroke', this.looks.token(token)],
        ['stroke-width', num(widthPx)],
      ]) ?? '';
    this.#add({ tag: 'line', classes: [look], attributes: { x1, y1, x2, y2 } });
  }

  box({ x, y, widthPx, heightPx }: Room, fill: string, stroke?: string): void {
    const look =
      this.looks.name([
        ['fill', fill === 'none' ? fill : this.looks.token(fill)],
        ...(stroke
          ? ([
              ['stroke', this.looks.token(stroke)],
              ['stroke-width', '1'],
            ] as const)
          : []),
      ]) ?? '';
    this.#add({ tag: 'rect', classes: [look], attributes: { x, y, width: widthPx, height: heightPx } });
  }

  /**
   * How evidence is drawn, in one row with its top at `y`; statuses that find no room are left to the drawing's own
   * labels.
   */
  evidenceKey([x, y]: XY, statuses: readonly Status[], words: Words, letters: Letters): void {
    let left = x;
    for (const status of statuses) {
      const word = words.statusNames[status];
      const at = { x: left + 1, y: y + 1, width: 26, height: 12 };
      const swatch = (part: string, fill?: string): SvgElement => ({
        tag: 'rect',
        classes: [`rt-${part}`, 'rt-ink', `rt-${status}`],
        attributes: { ...at, fill },
      });
      const hatched = status === 'planned' || status === 'target';
      this.#lines.push(this.looks.paint([swatch('bar'), ...(hatched ? [swatch('hatch', 'url(#hatch)')] : [])]));
      this.text(left + 35, y + 12, word, letters);
      left += 35 + measureText(word, letters.sizePx) + 22;
    }
  }

  /** Places a drawing with its upper left corner at x, y; one a sheet if it is clipped. */
  place(drawn: Drawn, x: number, y: number, scale = 1): void {
    if (drawn.shared) this.#defs.push(...sharedElements(drawn.shared));
    if (drawn.clipped) {
      const sheet: SvgElement = { tag: 'rect', attributes: { width: drawn.widthPx, height: drawn.heightPx } };
      this.#defs.push({ tag: 'clipPath', attributes: { id: 'clip' }, children: [sheet] });
    }
    const look =
      this.looks.name([
        ...labelFace(this.looks),
        ['font-variant-numeric', 'tabular-nums lining-nums'],
        ['text-rendering', 'geometricPrecision'],
        ['color', this.looks.token('ink')],
      ]) ?? '';
    const transform = `translate(${num(x)} ${num(y)})${scale === 1 ? '' : ` scale(${scale.toFixed(4)})`}`;
    const drawing: SvgElement = {
      tag: 'g',
      classes: [look],
      attributes: { 'clip-path': drawn.clipped ? 'url(#clip)' : undefined },
      children: this.looks.paint(drawn.elements, scale),
    };
    this.#add({ tag: 'g', attributes: { transform }, children: [drawing] });
  }

  /** A logo in paper colour on the one hot colour, with its upper left corner at x, y. */
  logo({ path, square }: Logo, x: number, y: number, sizePx: number): void {
    const scale = sizePx / square.side;
    const fill = (token: string) => [this.looks.name([['fill', this.looks.token(token)]]) ?? ''];
    const { x: left, y: top, side } = square;
    this.#add({
      tag: 'g',
      attributes: {
        transform: `translate(${num(x - left * scale)} ${num(y - top * scale)}) scale(${scale.toFixed(5)})`,
      },
      children: [
        { tag: 'rect', classes: fill('hot'), attributes: { x: left, y: top, width: side, height: side } },
        { tag: 'path', classes: fill('paper'), attributes: { d: path } },
      ],
    });
  }

  /** The whole file. */
  file({ id, widthPx, heightPx, title, description }: SheetFile): string {
    const defs: SvgElement = { tag: 'defs', children: this.looks.paint(this.#defs) };
    const paper = this.looks.name([['fill', this.looks.token('paper')]]) ?? '';
    const ground: SvgElement = { tag: 'rect', classes: [paper], attributes: { width: widthPx, height: heightPx } };
    const lines = this.#lines.map((line) => writeNodes(line, id));
    const body = writeNodes([defs, ground], id) + lines.join('\n');
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${num(widthPx)}" height="${num(heightPx)}" viewBox="0 0 ${num(widthPx)} ${num(heightPx)}" role="img" lang="${LANGUAGE_TAGS[this.#language]}" aria-labelledby="${id}-title ${id}-desc">`,
      `<title id="${id}-title">${escapeMarkup(title)}</title>`,
      `<desc id="${id}-desc">${escapeMarkup(description)}</desc>`,
      `<style>\n${this.looks.rules()}\n</style>`,
      body,
      '</svg>\n',
    ].join('\n');
  }
}
