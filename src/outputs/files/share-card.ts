/**
 * What a shared link shows: a sheet of 1200 × 630 with a drawing, a title, and the title block of a working drawing
 * along its foot. Drawn from the same scenes as the pages.
 */
import type { Language } from '../../data/model/schema.ts';
import { dataWords } from '../../data/words/dictionary.ts';
import type { Status } from '../../data/model/schema.ts';
import { Lettering, linesOf, type Drawn, type Letters } from '../../charts/files/lettering.ts';
import type { Paint } from '../../charts/files/paint.ts';
import { Looks } from '../../charts/files/resolve-paint.ts';
import { lineLengthPx } from '../../charts/files/face-text.ts';
import { measureText, wrapText } from '../../charts/text/text.ts';
import type { Words } from '../../charts/words/dictionary.ts';
import { LOGO } from '../../site/logo.ts';

export const CARD_WIDTH_PX = 1200;
export const CARD_HEIGHT_PX = 630;

export interface ShareCardOptions {
  readonly paint: Paint;
  readonly id: string;
  readonly words: Words;
  readonly title: string;
  readonly subtitle: string;
  /** The same picture on different artboards: the one that fills the card best is taken. */
  readonly drawings: readonly Drawn[];
  /** Instead: one picture up to the sheet's right border, `BLEED` in shape. */
  readonly bleed?: Drawn | undefined;
  readonly statuses?: readonly Status[] | undefined;
  /** Name of the site, and one line under it. */
  readonly site: readonly [name: string, about: string];
  /** Who said it. Cut to whole publishers where there is no room. */
  readonly sources: readonly string[];
  /** "Figure 2.4", "Chapter 2"; nothing on the site's own card. */
  readonly sheet?: string | undefined;
}

const FRAME_PX = 22;
const BLOCK_PX = 76;
const PAD_PX = 34;
const INSIDE = {
  left: FRAME_PX + PAD_PX,
  top: FRAME_PX + PAD_PX - 6,
  right: CARD_WIDTH_PX - FRAME_PX - PAD_PX,
  bottom: CARD_HEIGHT_PX - FRAME_PX - BLOCK_PX - 24,
};
const SMALL: Letters = { face: 'label', sizePx: 18, weight: 400, token: 'muted' };
const GRID_PX = 24;

/** Room for a picture that runs to the border. */
export const BLEED = {
  x: 470,
  y: FRAME_PX,
  widthPx: CARD_WIDTH_PX - FRAME_PX - 470,
  heightPx: CARD_HEIGHT_PX - 2 * FRAME_PX - BLOCK_PX,
} as const;
/**
 * Smaller than this nobody can read a card: a longer drawing is broken off, as a working drawing breaks a long part.
 */
const LEAST_SCALE = 0.8;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}
interface Layout {
  readonly drawn: Drawn;
  readonly scale: number;
  readonly box: Box;
  readonly titlePx: number;
  readonly wordsPx: number;
}

const serif = (sizePx: number): Letters => ({ face: 'text', sizePx, weight: 600, token: 'ink' });
const subtitle: Letters = { face: 'label', sizePx: 21, weight: 400, token: 'muted' };

const wordsHeight = (options: ShareCardOptions, titlePx: number, wordsPx: number): number =>
  linesOf(options.title, serif(titlePx), wordsPx).length * titlePx * 1.16 +
  14 +
  linesOf(options.subtitle, subtitle, wordsPx).length * subtitle.sizePx * 1.32 +
  (options.statuses?.length ? 40 : 0);

const longestWordPx = (title: string, titlePx: number): number =>
  Math.max(...title.split(/\s+/).map((word) => lineLengthPx(word, titlePx, 'headline')));

/** The largest title that fits beside, or above, the drawing. */
function titleFor(options: ShareCardOptions, wordsPx: number, roomPx: number, sizes: readonly number[]): number {
  return (
    sizes.find((px) => wordsHeight(options, px, wordsPx) <= roomPx && longestWordPx(options.title, px) <= wordsPx) ??
    sizes.at(-1) ??
    28
  );
}

function layouts(options: ShareCardOptions): Layout[] {
  const heightPx = INSIDE.bottom - INSIDE.top;
  const widthPx = INSIDE.right - INSIDE.left;
  return options.drawings.flatMap((drawn): Layout[] => {
    const fit = (box: Box) => Math.min(box.widthPx / drawn.widthPx, box.heightPx / drawn.heightPx);
    const besidePx = 390;
    const beside: Box = { x: INSIDE.left + besidePx + 36, y: INSIDE.top, widthPx: widthPx - besidePx - 36, heightPx };
    const besideTitle = titleFor(options, besidePx, heightPx, [52, 46, 42, 38, 34, 30, 27]);
    const aboveTitle = titleFor(options, widthPx, 150, [46, 42, 38, 34]);
    const aboveHeight = wordsHeight(options, aboveTitle, widthPx);
    const above: Box = {
      x: INSIDE.left,
      y: INSIDE.top + aboveHeight + 20,
      widthPx,
      heightPx: heightPx - aboveHeight - 20,
    };
    return [
      { drawn, scale: fit(beside), box: beside, titlePx: besideTitle, wordsPx: besidePx },
      { drawn, scale: fit(above), box: above, titlePx: aboveTitle, wordsPx: widthPx },
    ];
  });
}

/** Large letters count, and so does a full sheet. */
const merit = ({ drawn, scale, box }: Layout): number =>
  scale * (0.55 + 0.45 * ((drawn.widthPx * drawn.heightPx * scale * scale) / (box.widthPx * box.heightPx)));

/** A drawing broken off at a height of its own, with the two strokes of a long break. */
function placeBroken(card: Lettering, { drawn, box }: Layout): void {
  const scale = Math.min(LEAST_SCALE, box.widthPx / drawn.widthPx);
  const shownPx = (box.heightPx - 10) / scale;
  card.place(
    { ...drawn, heightPx: shownPx, clipped: true },
    box.x + (box.widthPx - drawn.widthPx * scale) / 2,
    box.y,
    scale,
  );
  const y = box.y + box.heightPx - 4;
  const [from, to, middle] = [box.x - 8, box.x + box.widthPx + 8, box.x + box.widthPx / 2];
  const corners: readonly (readonly [number, number])[] = [
    [from, y],
    [middle - 12, y],
    [middle - 5, y - 9],
    [middle + 5, y + 9],
    [middle + 12, y],
    [to, y],
  ];
  for (const [index, [x, cornerY]] of corners.slice(1).entries()) {
    const [lastX, lastY] = corners[index] ?? [x, cornerY];
    card.line([lastX, lastY], [x, cornerY], 'rule', 1.25);
  }
}

/** Paper with its grid, and the sheet's border. */
function ground(card: Lettering): void {
  for (let x = FRAME_PX + GRID_PX; x < CARD_WIDTH_PX - FRAME_PX; x += GRID_PX)
    card.line([x, FRAME_PX], [x, CARD_HEIGHT_PX - FRAME_PX], 'paper-grid');
  for (let y = FRAME_PX + GRID_PX; y < CARD_HEIGHT_PX - FRAME_PX; y += GRID_PX)
    card.line([FRAME_PX, y], [CARD_WIDTH_PX - FRAME_PX, y], 'paper-grid');
}

/** Whole entries only, on two lines at most; what is left out is counted. */
function sourceLines(sources: readonly string[], language: Language, widthPx: number): string[] {
  const { heading, between, more: andMore } = dataWords(language).sources;
  const words = (count: number) => {
    const more = sources.length - count;
    return heading(sources.length) + sources.slice(0, count).join(between) + (more > 0 ? andMore(more) : '');
  };
  for (let count = sources.length; count > 1; count -= 1) {
    const lines = wrapText(words(count), widthPx, SMALL.sizePx);
    if (lines.length <= 2) return lines;
  }
  return sources.length > 0 ? wrapText(words(1), widthPx, SMALL.sizePx).slice(0, 2) : [];
}

function titleBlock(card: Lettering, options: ShareCardOptions): void {
  const left = FRAME_PX;
  const right = CARD_WIDTH_PX - FRAME_PX;
  const top = CARD_HEIGHT_PX - FRAME_PX - BLOCK_PX;
  const [name, about] = options.site;
  card.box({ x: left, y: top, widthPx: right - left, heightPx: BLOCK_PX }, 'paper');
  card.logo(LOGO, left, top, BLOCK_PX);
  card.text(left + BLOCK_PX + 20, top + 33, name, { face: 'label', sizePx: 24, weight: 650, token: 'ink' });
  card.text(left + BLOCK_PX + 20, top + 58, about, SMALL);
  const named = left + BLOCK_PX + 40 + Math.max(measureText(name, 24, true), measureText(about, SMALL.sizePx));
  const sheetPx = options.sheet ? measureText(options.sheet, 22, true) + 48 : 0;
  if (options.sheet) {
    card.line([right - sheetPx, top], [right - sheetPx, top + BLOCK_PX], 'rule');
    card.text(right - sheetPx / 2, top + BLOCK_PX / 2 + 8, options.sheet, {
      face: 'label',
      sizePx: 22,
      weight: 500,
      token: 'ink',
      anchor: 'middle',
    });
  }
  const lines = sourceLines(options.sources, options.words.language, right - sheetPx - named - 40);
  if (lines.length > 0) card.line([named, top], [named, top + BLOCK_PX], 'rule');
  for (const [index, line] of lines.entries())
    card.text(named + 20, top + BLOCK_PX / 2 + 6 - (lines.length - 1) * 12 + index * 24, line, SMALL);
  card.line([left, top], [right, top], 'ink');
  card.box({ x: left, y: FRAME_PX, widthPx: right - left, heightPx: CARD_HEIGHT_PX - 2 * FRAME_PX }, 'none', 'ink');
}

/** The card as an SVG file in the light theme. */
export function renderShareCard(options: ShareCardOptions): string {
  const card = new Lettering(new Looks(options.paint, 'light', options.id), options.words.language);
  ground(card);
  const best = layouts(options).toSorted((a, b) => merit(b) - merit(a))[0];
  if (options.bleed) {
    card.place(options.bleed, BLEED.x, BLEED.y, BLEED.widthPx / options.bleed.widthPx);
    card.line([BLEED.x, BLEED.y], [BLEED.x, BLEED.y + BLEED.heightPx], 'ink');
  }
  const wordsPx = best?.wordsPx ?? BLEED.x - INSIDE.left - 24;
  const titlePx = best?.titlePx ?? titleFor(options, wordsPx, BLEED.heightPx, [72, 60, 52, 44]);
  const y =
    card.paragraph(INSIDE.left, INSIDE.top, options.title, {
      ...serif(titlePx),
      widthPx: wordsPx,
      leading: 1.16,
    }) + 14;
  const below = card.paragraph(INSIDE.left, y, options.subtitle, { ...subtitle, widthPx: wordsPx, leading: 1.32 });
  if (options.statuses?.length)
    card.evidenceKey([INSIDE.left, below + 18], options.statuses, options.words, { ...SMALL, sizePx: 17 });
  if (best && best.scale < LEAST_SCALE * 0.9) placeBroken(card, best);
  else if (best) {
    const { drawn, box } = best;
    const scale = Math.min(best.scale, 1.9);
    card.place(
      drawn,
      box.x + (box.widthPx - drawn.widthPx * scale) / 2,
      box.y + (box.heightPx - drawn.heightPx * scale) / 2,
      scale,
    );
  }
  titleBlock(card, options);
  return card.file({
    id: options.id,
    widthPx: CARD_WIDTH_PX,
    heightPx: CARD_HEIGHT_PX,
    title: options.title,
    description: options.subtitle,
  });
}
