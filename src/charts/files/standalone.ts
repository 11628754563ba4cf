/**
 * A chart as a file of its own: title and description, headline, drawing, source line and licence in one SVG that
 * needs no stylesheet, no script and no page. What it looks like comes from the site's own stylesheets (`Paint`).
 */
import type { Status } from '../../data/model/schema.ts';
import { drawnScene, Lettering, type Letters, type Logo } from './lettering.ts';
import type { Paint, Theme } from './paint.ts';
import { Looks } from './resolve-paint.ts';
import { measureText } from '../text/text.ts';
import type { Scene } from '../scene/types.ts';
import type { Words } from '../words/dictionary.ts';

export interface StandaloneOptions {
  readonly theme: Theme;
  readonly paint: Paint;
  /** Begins every id and class of the file: letters, digits and hyphens. */
  readonly id: string;
  /** The language of the file, and the names of statuses in its key. */
  readonly words: Words;
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
  /** Who publishes the file, at its foot. Default: nobody is named. */
  readonly siteName?: string | undefined;
  /** A sign beside that name. Default: none. */
  readonly logo?: Logo | undefined;
}

const MARGIN_PX = 36;
const LOGO_PX = 34;
const HEADLINE: Letters = { face: 'text', sizePx: 26, weight: 600, token: 'ink' };
/** What a view says may be two sentences: set smaller than a headline of one. */
const LONG_HEADLINE_PX = 20;
const LONG_HEADLINE = 90;
const SUBTITLE: Letters = { face: 'label', sizePx: 16, weight: 400, token: 'muted' };
const FOOT: Letters = { face: 'label', sizePx: 14, weight: 400, token: 'muted' };

/**
 * Share of the room that lines of a paragraph take. Programs that neither fit a face to ours nor hold a line to its
 * length set them in Arial or another wider face, and shall not run out of the sheet either.
 */
const FILLED = 0.9;

/**
 * The number in a dimension line that measures the whole width, as on the pages; returns where the next thing begins.
 */
function dimensionLine(sheet: Lettering, top: number, right: number, number: string): number {
  const y = top + 7;
  sheet.line([MARGIN_PX, y - 6], [MARGIN_PX, y + 6], 'ink');
  sheet.line([MARGIN_PX, y], [MARGIN_PX + 22, y], 'rule');
  sheet.text(MARGIN_PX + 31, y + 5, number, { ...FOOT, weight: 500 });
  sheet.line([MARGIN_PX + 40 + measureText(number, FOOT.sizePx, true), y], [right, y], 'rule');
  sheet.line([right, y - 6], [right, y + 6], 'ink');
  return top + 28;
}

function foot(sheet: Lettering, top: number, right: number, options: StandaloneOptions): number {
  const { siteName: site = '', logo } = options;
  const logoPx = logo ? LOGO_PX : 0;
  const sitePx = site ? measureText(site, FOOT.sizePx, true) : 0;
  let y = top;
  if (options.note)
    y =
      sheet.paragraph(MARGIN_PX, y, options.note, { ...FOOT, token: 'ink', widthPx: (right - MARGIN_PX) * FILLED }) +
      12;
  sheet.line([MARGIN_PX, y], [right, y], 'rule');
  const ruled = y + 10;
  const roomPx = right - MARGIN_PX - (logo || site ? logoPx + sitePx + 36 : 0);
  y = sheet.paragraph(MARGIN_PX, ruled, options.sourceLine, { ...FOOT, widthPx: roomPx * FILLED });
  y = sheet.paragraph(MARGIN_PX, y, options.licence, { ...FOOT, widthPx: roomPx * FILLED });
  if (logo) sheet.logo(logo, right - LOGO_PX, ruled + 2, LOGO_PX);
  if (site)
    sheet.text(right - (logo ? LOGO_PX + 10 : 0), ruled + 24, site, {
      ...FOOT,
      weight: 650,
      token: 'ink',
      anchor: 'end',
    });
  return Math.max(y, ruled + (logo || site ? LOGO_PX + 4 : 0));
}

/**
 * The whole file as text. Width is the scene's and two margins, in user units; height follows from the words.
 * Throws RangeError where the scene holds a coordinate that is not finite.
 */
export function renderStandalone(scene: Scene, options: StandaloneOptions): string {
  const { theme, paint, id, words } = options;
  const sheet = new Lettering(new Looks(paint, theme, id), words.language);
  const widthPx = scene.widthPx + 2 * MARGIN_PX;
  const right = widthPx - MARGIN_PX;
  let y = MARGIN_PX;
  if (options.number) y = dimensionLine(sheet, y, right, options.number);
  const headline = options.headline.length > LONG_HEADLINE ? { ...HEADLINE, sizePx: LONG_HEADLINE_PX } : HEADLINE;
  y = sheet.paragraph(MARGIN_PX, y, options.headline, { ...headline, widthPx: scene.widthPx * FILLED }) + 6;
  y = sheet.paragraph(MARGIN_PX, y, options.subtitle, { ...SUBTITLE, widthPx: scene.widthPx * FILLED });
  if (options.statuses?.length) {
    sheet.evidenceKey([MARGIN_PX, y + 16], options.statuses, words, FOOT);
    y += 30;
  }
  y += 22;
  sheet.place(drawnScene(scene, words.language), MARGIN_PX, y);
  y = foot(sheet, y + scene.heightPx + 18, right, options);
  const description = [options.description ?? options.subtitle, options.sourceLine, options.licence].join(' ');
  return sheet.file({
    id,
    widthPx,
    heightPx: Math.ceil(y + MARGIN_PX - 12),
    title: options.headline,
    description,
  });
}
