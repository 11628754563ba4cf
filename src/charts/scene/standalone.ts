/**
 * A chart as a file of its own: title and description, headline, drawing, source line and licence in one SVG that
 * needs no stylesheet, no script and no page. What it looks like comes from the site's own stylesheets (`Paint`).
 */
import { inLanguage } from '../../data/format.ts';
import type { Language, Status } from '../../data/schema.ts';
import { STATUS_WORDS } from '../../data/statuses.ts';
import { MARK_PATH } from '../drawings/mark.ts';
import type { Paint, Theme } from './paint.ts';
import { escapeMarkup, HATCH_PATTERN, num, renderScene, renderShared } from './render.ts';
import { Looks } from './resolve-paint.ts';
import { measureText, wrapText } from './text.ts';
import type { Mark, Scene } from './types.ts';

export interface StandaloneOptions {
  readonly theme: Theme;
  readonly paint: Paint;
  /** Begins every id and class of the file: letters, digits and hyphens. */
  readonly id: string;
  readonly language: Language;
  readonly headline: string;
  readonly subtitle: string;
  /** For readers who do not see the picture; the subtitle where it is left out. */
  readonly description?: string | undefined;
  /** "Figure 2.4". */
  readonly number?: string | undefined;
  readonly note?: string | undefined;
  /** How evidence is drawn is explained for these. */
  readonly statuses?: readonly Status[] | undefined;
  readonly sourceLine: string;
  readonly licence: string;
  /** Name beside the mark at the foot. */
  readonly siteName?: string | undefined;
}

const MARGIN_PX = 36;
const HEADLINE_PX = 26;
/** What a view says may be two sentences: set smaller than a headline of one. */
const LONG_HEADLINE_PX = 20;
const LONG_HEADLINE = 90;
const SUBTITLE_PX = 16;
const FOOT_PX = 14;
const LEADING = 1.28;
/** Mean advance of Source Serif 4 at weight 600 by that of the label face, whose widths are known here. */
export const SERIF_BY_LABEL = 1.25;

/** Narrow system faces stand in where ours is not installed: the labels were measured in a semi-condensed one. */
const labelFamily = (looks: Looks): string =>
  looks.token('font-label').replace(/"Archivo fallback",\s*/, '"Archivo Narrow", "Arial Narrow", "Liberation Sans Narrow", ').replace(/^"Archivo",/, '"Archivo SemiCondensed", "Archivo",');
const labelFace = (looks: Looks): [string, string][] => [['font-family', labelFamily(looks)], ['font-stretch', 'semi-condensed']];

interface Line { readonly face: 'label' | 'text'; readonly sizePx: number; readonly weight: number; readonly token: string }

/** Writes the words around a drawing; each call adds below what stands already. */
class Sheet {
  readonly looks: Looks;
  readonly widthPx: number;
  readonly parts: string[] = [];
  y = MARGIN_PX;

  constructor(looks: Looks, widthPx: number) {
    this.looks = looks;
    this.widthPx = widthPx;
  }

  look(line: Line): string {
    const face = line.face === 'label' ? labelFace(this.looks) : [['font-family', this.looks.token('font-text')] as const];
    return this.looks.name([['fill', this.looks.token(line.token)], ...face, ['font-weight', String(line.weight)]]) ?? '';
  }

  text(x: number, y: number, words: string, line: Line, anchor?: 'end'): void {
    this.parts.push(`<text class="${this.look(line)}" x="${num(x)}" y="${num(y)}" font-size="${line.sizePx}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeMarkup(words)}</text>`);
  }

  paragraph(words: string, line: Line, widthPx: number): void {
    const lines = line.face === 'text' ? balanceText(words, widthPx / SERIF_BY_LABEL, line.sizePx) : wrapText(words, widthPx, line.sizePx);
    for (const one of lines) {
      this.y += line.sizePx * LEADING;
      this.text(MARGIN_PX, this.y - line.sizePx * 0.28, one, line);
    }
  }

  line(x1: number, y1: number, x2: number, y2: number, token: string): void {
    const look = this.looks.name([['stroke', this.looks.token(token)], ['stroke-width', '1']]) ?? '';
    this.parts.push(`<line class="${look}" x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}"/>`);
  }
}

/** Lines of nearly one length: the narrowest measure that needs no line more. */
export function balanceText(words: string, maxPx: number, sizePx: number): string[] {
  const lines = wrapText(words, maxPx, sizePx);
  for (let px = maxPx * 0.95; px > maxPx * 0.5; px -= maxPx * 0.05) {
    const narrower = wrapText(words, px, sizePx);
    if (narrower.length > lines.length) break;
    lines.splice(0, lines.length, ...narrower);
  }
  return lines;
}

const WORDS: Line = { face: 'label', sizePx: FOOT_PX, weight: 400, token: 'muted' };

/** The number in a dimension line that measures the whole width, as on the pages. */
function dimensionLine(sheet: Sheet, number: string): void {
  const y = sheet.y + 7;
  const right = sheet.widthPx - MARGIN_PX;
  sheet.line(MARGIN_PX, y - 6, MARGIN_PX, y + 6, 'ink');
  sheet.line(MARGIN_PX, y, MARGIN_PX + 22, y, 'rule');
  sheet.text(MARGIN_PX + 31, y + 5, number, { ...WORDS, weight: 500 });
  sheet.line(MARGIN_PX + 40 + measureText(number, FOOT_PX, true), y, right, y, 'rule');
  sheet.line(right, y - 6, right, y + 6, 'ink');
  sheet.y += 28;
}

function evidenceKey(sheet: Sheet, statuses: readonly Status[], language: Language): void {
  sheet.y += 16;
  let x = MARGIN_PX;
  for (const status of statuses) {
    const word = inLanguage(STATUS_WORDS[status].name, language);
    const box = (part: string, fill = '') => `<rect class="p-${part} t-region e-${status}" x="${num(x + 1)}" y="${num(sheet.y + 1)}" width="26" height="12"${fill}/>`;
    const hatched = status === 'planned' || status === 'target';
    sheet.parts.push(sheet.looks.paint(box('bar') + (hatched ? box('hatch', ' fill="url(#hatch)"') : '')));
    sheet.text(x + 35, sheet.y + 12, word, WORDS);
    x += 35 + measureText(word, FOOT_PX) + 22;
  }
  sheet.y += 14;
}

/** Marks that a view keeps unseen are for movement between views; a file has none, and some readers of SVG trip over them. */
const seen = (marks: readonly Mark[]): Mark[] => marks.filter(({ opacity }) => opacity !== 0)
  .map((mark) => (mark.shape === 'group' ? { ...mark, children: seen(mark.children) } : mark));

function drawing(sheet: Sheet, scene: Scene): void {
  const inner = renderScene({ ...scene, marks: seen(scene.marks) }).replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const clip = scene.clipped ? ` clip-path="url(#clip)"` : '';
  sheet.parts.push(`<g transform="translate(${MARGIN_PX} ${num(sheet.y)})"><g class="${sceneLook(sheet.looks)}"${clip} id="drawing">${sheet.looks.paint(inner)}</g></g>`);
  sheet.y += scene.heightPx;
}

/** What marks inherit from the picture's root. */
const sceneLook = (looks: Looks): string => looks.name([...labelFace(looks), ['font-variant-numeric', 'tabular-nums lining-nums']]) ?? '';

const SEAL_PX = 34;

function foot(sheet: Sheet, options: StandaloneOptions): void {
  const right = sheet.widthPx - MARGIN_PX;
  sheet.y += 18;
  if (options.note) {
    sheet.paragraph(options.note, { ...WORDS, token: 'ink' }, right - MARGIN_PX);
    sheet.y += 12;
  }
  sheet.line(MARGIN_PX, sheet.y, right, sheet.y, 'rule');
  sheet.y += 10;
  const top = sheet.y;
  const site = options.siteName ?? '';
  const roomPx = right - MARGIN_PX - SEAL_PX - measureText(site, FOOT_PX, true) - 36;
  sheet.paragraph(options.sourceLine, WORDS, roomPx);
  sheet.paragraph(options.licence, WORDS, roomPx);
  const scale = SEAL_PX / 1260;
  const at = `translate(${num(right - SEAL_PX + 130 * scale)} ${num(top + 2 + 130 * scale)}) scale(${scale.toFixed(5)})`;
  const fill = (token: string) => sheet.looks.name([['fill', sheet.looks.token(token)]]) ?? '';
  sheet.parts.push(`<g transform="${at}"><rect class="${fill('hot')}" x="-130" y="-130" width="1260" height="1260"/><path class="${fill('paper')}" d="${MARK_PATH}"/></g>`);
  if (site) sheet.text(right - SEAL_PX - 10, top + 24, site, { ...WORDS, weight: 650, token: 'ink' }, 'end');
  sheet.y = Math.max(sheet.y, top + SEAL_PX + 4);
}

const prefixIds = (markup: string, id: string): string =>
  markup.replaceAll(/ id="([^"]+)"/g, ` id="${id}-$1"`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${id}-$1"`).replaceAll(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);

/**
 * The whole file as text. Width is the scene's and two margins, in user units; height follows from the words.
 * Throws RangeError where the scene holds a coordinate that is not finite.
 */
export function renderStandalone(scene: Scene, options: StandaloneOptions): string {
  const { theme, paint, id, language } = options;
  const looks = new Looks(paint, theme, id);
  const sheet = new Sheet(looks, scene.widthPx + 2 * MARGIN_PX);
  if (options.number) dimensionLine(sheet, options.number);
  sheet.paragraph(options.headline, { face: 'text', sizePx: options.headline.length > LONG_HEADLINE ? LONG_HEADLINE_PX : HEADLINE_PX, weight: 600, token: 'ink' }, scene.widthPx);
  sheet.y += 6;
  sheet.paragraph(options.subtitle, { face: 'label', sizePx: SUBTITLE_PX, weight: 400, token: 'muted' }, scene.widthPx);
  if (options.statuses?.length) evidenceKey(sheet, options.statuses, language);
  sheet.y += 22;
  drawing(sheet, scene);
  foot(sheet, options);
  const heightPx = Math.ceil(sheet.y + MARGIN_PX - 12);

  const defs = looks.paint(`${HATCH_PATTERN}${renderShared(scene.shared ?? {})}`)
    + (scene.clipped ? `<clipPath id="clip"><rect width="${num(scene.widthPx)}" height="${num(scene.heightPx)}"/></clipPath>` : '');
  const paper = looks.name([['fill', looks.token('paper')]]);
  const body = prefixIds(`<defs>${defs}</defs><rect class="${paper}" width="${num(sheet.widthPx)}" height="${heightPx}"/>${sheet.parts.join('\n')}`, id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(sheet.widthPx)}" height="${heightPx}" viewBox="0 0 ${num(sheet.widthPx)} ${heightPx}" role="img" lang="${language === 'zh' ? 'zh-Hans' : language}" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeMarkup(options.headline)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup([options.description ?? options.subtitle, options.sourceLine, options.licence].join(' '))}</desc>`,
    `<style>\n${looks.rules()}\n</style>`,
    body,
    '</svg>\n',
  ].join('\n');
}
