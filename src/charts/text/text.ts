/**
 * Measuring and fitting text without a browser. A character counts as wide as it comes in the site's own face or in any
 * that stands in for it on some system: what fits by this measure fits on every reader's screen.
 */
import metrics from './font-metrics.json' with { type: 'json' };

/** How words are set: regular (false), bold (true), or in the italics of the text face. */
export type Setting = boolean | 'italic';

const widths = (setting: Setting): Readonly<Record<string, number>> =>
  setting === 'italic' ? metrics.italic : setting ? metrics.bold : metrics.regular;

/** East Asian wide characters take a full em in any face. */
export const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Width of one line in px at a size: the most that it takes. */
export function measureText(text: string, sizePx: number, setting: Setting = false): number {
  const advances = widths(setting);
  let em = 0;
  for (const char of text) em += WIDE.test(char) ? 1 : (advances[char] ?? metrics.fallback);
  return em * sizePx;
}

const HAN = String.raw`\u2e80-\u9fff\uff00-\uffef`;
/** Never begin a line: closing marks, Chinese and Latin; what our fonts need not hold is written as its number. */
const CLOSING = String.raw`，。、；：？！）\u300b〉」』】”’…,.;:?!)\]%`;
/** Never end one. */
const OPENING = String.raw`（\u300a〈「『【“‘(\[`;
/** Words that stand whole. */
const WHOLE = '百分[点比]';
/**
 * Chinese may break between any two characters, so each is a word of its own, with the marks that belong to it, and
 * with the digits before it whose unit it is (2024年); Latin words stay whole.
 */
const BREAKABLE = new RegExp(
  String.raw`[${OPENING}]*(?![${OPENING}${CLOSING}])(?:${WHOLE}|[${HAN}])[${CLOSING}]*\s*|[^\s${HAN}]+(?:(?<=\d)(?![${OPENING}${CLOSING}])[${HAN}])?[${CLOSING}]*\s*|[${HAN}]\s*|\s+`,
  'g',
);
const breakable = (text: string): string[] => text.match(BREAKABLE) ?? [];

/**
 * Addresses and compounds longer than any word that is read are broken anywhere, where there is room for a few signs.
 */
const [LONG_WORD, ROOM_TO_BREAK_PX] = [24, 48];
/** Narrower, every sign would have a line of its own. */
const LEAST_ROOM_PX = 20;

/** A word in pieces that fit; whole where it fits, or is no longer than words are. */
function piecesOf(word: string, maxPx: number, widthPx: (line: string) => number, longWord: number): string[] {
  const leastPx = longWord > 0 ? ROOM_TO_BREAK_PX : LEAST_ROOM_PX;
  if (word.length <= longWord || maxPx < leastPx || widthPx(word.trimEnd()) <= maxPx) return [word];
  const pieces: string[] = [''];
  for (const sign of word) {
    const piece = pieces.at(-1) ?? '';
    if (piece && widthPx((piece + sign).trimEnd()) > maxPx) pieces.push(sign);
    else pieces[pieces.length - 1] = piece + sign;
  }
  return pieces;
}

/** One Chinese character, with or without a mark, that would be alone on its line. */
const LONE = new RegExp(`^[${HAN}][${CLOSING}]?$`);
/** Words that a line keeps when some of them keep a lone character company. */
const KEPT_WORDS = 2;

/** Characters that end words of three: 增加值, 科技园, 制造业. */
const ENDINGS = /^[业值区厂园城率站线链额]/;

/** A character alone on the last line takes one along, or two where it ends a word of three. */
function keepCompany(before: string[], last: string[]): void {
  const lone = last.join('');
  if (!LONE.test(lone)) return;
  const count = ENDINGS.test(lone) ? 2 : 1;
  if (before.length - count >= KEPT_WORDS && before.slice(-count).every((word) => LONE.test(word)))
    last.unshift(...before.splice(-count));
}

/** Breaks text into lines no wider than `maxPx` by a measure (a single word may be). Nothing is cut off or left out. */
export function wrapBy(text: string, maxPx: number, widthPx: (line: string) => number, longWord = LONG_WORD): string[] {
  const lines: string[][] = [];
  for (const word of breakable(text.trim()).flatMap((one) => piecesOf(one, maxPx, widthPx, longWord))) {
    const line = lines.at(-1);
    if (line && widthPx([...line, word].join('').trimEnd()) <= maxPx) line.push(word);
    else if (word.trim()) lines.push([word.trimStart()]);
  }
  const [before, last] = lines.slice(-2);
  if (before && last) keepCompany(before, last);
  return lines.length > 0 ? lines.map((line) => line.join('').trimEnd()) : [''];
}

/** The same for labels of a size. */
export const wrapText = (text: string, maxPx: number, sizePx: number, setting: Setting = false): string[] =>
  wrapBy(text, maxPx, (line) => measureText(line, sizePx, setting));

/** The same at the edge of a board, which no word may cross: one that is wider than the room is broken. */
export const wrapAtEdge = (text: string, maxPx: number, sizePx: number, setting: Setting = false): string[] =>
  wrapBy(text, maxPx, (line) => measureText(line, sizePx, setting), 0);

/** Baseline that centres a block of lines on `y`. */
export const centredBaseline = (y: number, sizePx: number, lineCount = 1): number =>
  y + sizePx * 0.35 - ((lineCount - 1) * sizePx * 1.22) / 2;

/** Distance between baselines. */
export const leadingPx = (sizePx: number): number => sizePx * 1.22;
