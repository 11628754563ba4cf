/** Which parts of a page's text are in another language than the page: voices, faces and hyphens follow `lang`. */
import type { Language } from '../model/schema.ts';
import { hanRuns, quoteTag } from './han.ts';

/** A part of a text; `lang` where it is not in the language of the page. */
export interface ForeignRun {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Words quoted in Latin letters within a Chinese text, whole or the half of a quotation that has a figure in it; a name
 * or a number in quotation marks has no word in small letters.
 */
const QUOTED =
  /(?<=“)[\p{Script=Latin}'’ -]*\p{Ll}{3}[\p{Script=Latin}'’ -]*(?=”|$)|(?<=^[ ,]*)\p{Ll}[\p{Script=Latin}'’ -]*(?=”)/gu;

function quotedRuns(text: string): readonly ForeignRun[] {
  const runs: ForeignRun[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(QUOTED)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: found, lang: quoteTag(found, 'zh') ?? 'en' });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

/** Cuts a text at its Chinese, on a Chinese page at what it quotes from other languages. */
export const foreignRuns = (text: string, language: Language): readonly ForeignRun[] =>
  hanRuns(text, language).flatMap((run) => (run.lang || language !== 'zh' ? [run] : quotedRuns(run.text)));
