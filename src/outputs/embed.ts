/** What an exhibit's embed says about itself before it is loaded: its size, and the markup that frames it. */
import { escapeMarkup } from '../charts/scene/elements.ts';
import { lineLengthPx, wrapInFace, type Face } from '../charts/files/face-text.ts';
import { narrowBoard, wideBoard } from '../charts/scene/types.ts';
import type { Language } from '../data/model/schema.ts';
import { inLanguage } from '../data/words/format.ts';
import { STATUS_WORDS } from '../data/words/statuses.ts';
import { wordsText } from '../data/words/placeholders.ts';
import { exhibit } from '../exhibits/index.ts';
import { sourceLine } from './files/picture.ts';
import { siteName } from '../site/site-facts.ts';
import { addressIn, paths, type SitePath } from '../site/url.ts';
import { outputWords } from './words/index.ts';

const MARGINS_PX = 32;
/** What each board is drawn at in its own user units, with the margins around it. */
const WIDE_PX = 720 + MARGINS_PX;
const NARROW_PX = 360;
/** The narrow board grows to this width (boards.css) and gives way to the wide one at that one. */
const NARROW_MAX_PX = 480;
const WIDE_FROM_PX = 640;

interface Setting {
  readonly sizePx: number;
  readonly maxEm: number;
  /** Default: labels of regular weight. */
  readonly face?: Face;
}
const lines = (words: string, roomPx: number, { sizePx, maxEm, face = 400 }: Setting): number =>
  wrapInFace(words, Math.min(roomPx, maxEm * sizePx), sizePx, face).length;
const WORDS: Setting = { sizePx: 16, maxEm: 44 };
/** Things that are in a row and flow into the next: how many rows they take. */
const rowsOf = (widthsPx: readonly number[], gapPx: number, roomPx: number): number => {
  let rows = 1;
  let usedPx = 0;
  for (const widthPx of widthsPx) {
    if (usedPx > 0 && usedPx + gapPx + widthPx > roomPx) {
      rows += 1;
      usedPx = 0;
    }
    usedPx += (usedPx > 0 ? gapPx : 0) + widthPx;
  }
  return rows;
};

/**
 * Height of everything in the frame but the drawing, in px: the sizes of embed.css and figure.css, the lines by
 * measure.
 */
function wordsHeightPx(slug: string, roomPx: number, language: Language): number {
  const one = exhibit(slug);
  const { frame } = outputWords(language);
  const headlinePx = Math.min(25, Math.max(21, 19.2 + 0.005 * (roomPx + MARGINS_PX)));
  const headline =
    lines(wordsText(one.headline(language)), roomPx, { sizePx: headlinePx, maxEm: 34, face: 'headline' }) *
    headlinePx *
    1.22;
  const subtitle = 8 + lines(wordsText(one.subtitle(language)), roomPx, WORDS) * 16 * 1.42;
  const statuses = one
    .drawnStatuses()
    .map((status) => 28 + 6 + lineLengthPx(inLanguage(STATUS_WORDS[status].name, language), 13, 400));
  const keyRows = rowsOf(statuses, 16, roomPx);
  const key = statuses.length > 0 ? 12 + keyRows * 18.2 + (keyRows - 1) * 4 + 16 : 0;
  const [view = ''] = one.viewNames;
  // Margins of neighbours are one, the larger; not across the edge of a fieldset.
  const single = one.viewNames.length === 1;
  const shared = (statuses.length > 0 ? 12 : 0) + (single ? (statuses.length > 0 ? 16 : 12) : 0);
  const states = single ? 16 : 32 + 4 + 8 + lines(wordsText(one.says(view, language)), roomPx, WORDS) * 16 * 1.42 + 12;
  const note = one.note(language);
  const small = (words: string, maxEm: number): number => lines(words, roomPx, { sizePx: 14, maxEm }) * 21;
  const foot =
    12 +
    8 +
    1 +
    rowsOf(
      [frame.evidence, frame.from.replace('{site}', siteName(language))].map((words, index) =>
        lineLengthPx(words, 14, index === 0 ? 650 : 400),
      ),
      24,
      roomPx,
    ) *
      21;
  return (
    headline +
    subtitle +
    12 +
    key +
    16 +
    states -
    shared +
    (note ? small(wordsText(note), 46) : 0) +
    4 +
    small(sourceLine(one, language), 52) +
    8 +
    32 +
    foot +
    MARGINS_PX
  );
}

/**
 * Height that an exhibit takes in a frame of a width, in px, within a line of text: what a page may keep free for it.
 */
export function embedHeightPx(slug: string, widthPx: number, language: Language): number {
  const one = exhibit(slug);
  const roomPx = widthPx - MARGINS_PX;
  const board = (roomPx < WIDE_FROM_PX ? narrowBoard : wideBoard)(language);
  const scene = one.scene(one.viewNames[0] ?? '', board);
  const drawnPx = roomPx < WIDE_FROM_PX ? Math.min(roomPx, NARROW_MAX_PX) : roomPx;
  return Math.round((scene.heightPx * drawnPx) / scene.widthPx + wordsHeightPx(slug, roomPx, language));
}

export interface EmbedSize {
  /** Width and height of a frame that holds the wide drawing at its own size. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Height of a frame on a phone, 360 px across, where the narrow drawing stands. */
  readonly phoneHeightPx: number;
}

/** Size of a frame for an exhibit until the exhibit itself tells its height. */
export const embedSize = (slug: string, language: Language): EmbedSize => ({
  widthPx: WIDE_PX,
  heightPx: embedHeightPx(slug, WIDE_PX, language),
  phoneHeightPx: embedHeightPx(slug, NARROW_PX, language),
});

/**
 * Markup that frames an exhibit in another page; `base` is the address of a copy of the site. Whole without its script:
 * the frame keeps its ratio, and on a phone (a window narrower than 720 px) the height that it needs there. With it,
 * the frame is as high as the exhibit asks for at any width.
 */
export function embedMarkup(slug: string, base: string, language: Language): string {
  const { widthPx, heightPx, phoneHeightPx } = embedSize(slug, language);
  const address = (path: SitePath): string => base + addressIn(language, path);
  const title = escapeMarkup(wordsText(exhibit(slug).headline(language)));
  const { missing } = outputWords(language).frame;
  return [
    `<div class="retooling-embed" data-exhibit="${slug}"${missing && ` data-missing="${escapeMarkup(missing)}"`}>`,
    `  <iframe src="${address(paths.embed(slug))}" title="${title}" width="${widthPx}" height="${heightPx}" loading="lazy" style="width: 100%; height: auto; min-height: clamp(0px, (720px - 100vw) * 999, ${phoneHeightPx}px); aspect-ratio: ${widthPx}/${heightPx}; border: 0"></iframe>`,
    `  <p><a href="${address(paths.exhibit(slug))}">${title}</a></p>`,
    '</div>',
    `<script async src="${base}${paths.embedLoader}"></script>`,
  ].join('\n');
}
