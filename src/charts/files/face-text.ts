/** Lengths of lines as our own faces set them, by which files that stand alone hold each line to its place. */
import widths from './face-widths.json' with { type: 'json' };
import { WIDE, wrapBy } from '../text/text.ts';

/** The label face in one of its weights, the text face as headlines (weight 600) or as italics. */
export type Face = number | 'headline' | 'italic';

const [REGULAR, BOLD] = [400, 650];
/** What is in none of our faces: signs and scripts of another's. */
const UNKNOWN_EM = 0.6;

type Table = Readonly<Record<string, number>>;

/** Length of a line in px at a size. */
export function lineLengthPx(line: string, sizePx: number, face: Face): number {
  const share = typeof face === 'number' ? Math.min(1, Math.max(0, (face - REGULAR) / (BOLD - REGULAR))) : 0;
  const [from, to]: [Table, Table] =
    typeof face === 'number' ? [widths.label, widths.labelBold] : [widths[face], widths[face]];
  let em = 0;
  for (const char of line) {
    const [light, heavy] = [from[char] ?? UNKNOWN_EM, to[char] ?? UNKNOWN_EM];
    em += WIDE.test(char) ? 1 : light + (heavy - light) * share;
  }
  return em * sizePx;
}

/** Breaks words into lines no longer than `maxPx` (a single word may be). */
export const wrapInFace = (words: string, maxPx: number, sizePx: number, face: Face): string[] =>
  wrapBy(words, maxPx, (line) => lineLengthPx(line, sizePx, face));

/** The shorter of two lines is no less than this part of the longer. */
const LEAST_SHARE = 0.4;

/** Chinese of two lines, broken after the mark nearest the middle; nothing where no mark leaves two that fit. */
function brokenAtPause(words: string, maxPx: number, sizePx: number, face: Face): string[] | undefined {
  const length = (line: string): number => lineLengthPx(line, sizePx, face);
  const pairs = [...words.matchAll(/[，；：。？！](?=.)/gu)].map(({ index }) => [
    words.slice(0, index + 1),
    words.slice(index + 1),
  ]);
  return pairs
    .map((lines) => ({ lines, lengths: lines.map(length).toSorted((a, b) => a - b) }))
    .filter(({ lengths: [short = 0, long = 0] }) => long <= maxPx && short >= long * LEAST_SHARE)
    .toSorted((a, b) => (a.lengths[1] ?? 0) - (b.lengths[1] ?? 0))[0]?.lines;
}

/**
 * Lines of nearly one length: the narrowest measure that needs no line more; Chinese ones end at a mark where they
 * can.
 */
export function balanceInFace(words: string, maxPx: number, sizePx: number, face: Face): string[] {
  let lines = wrapInFace(words, maxPx, sizePx, face);
  for (let px = maxPx * 0.95; px > maxPx * 0.5; px -= maxPx * 0.05) {
    const narrower = wrapInFace(words, px, sizePx, face);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return (lines.length === 2 && brokenAtPause(words, maxPx, sizePx, face)) || lines;
}
