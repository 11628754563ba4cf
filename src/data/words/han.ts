/** Which parts of a text are Chinese, so that whoever prints it can say so: voices, faces and spacing follow `lang`. */
import type { Language } from '../model/schema.ts';

/** The language of a page or picture as `lang` names it. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/** The same as share cards name it. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', zh: 'zh_CN' };

/** `lang` of words that are in one language whatever the page's: none where the page is in it. */
const foreignTag = (own: Language, page: Language): string | undefined =>
  own === page ? undefined : LANGUAGE_TAGS[own];

/** `lang` of Chinese in simplified or in traditional characters, and of Japanese. */
export type HanTag = 'zh-Hans' | 'zh-Hant' | 'ja';

/** A part of a text; `lang` where it is Chinese or Japanese. */
export interface Run {
  readonly text: string;
  readonly lang?: HanTag;
}

/**
 * Chinese characters with the digits and punctuation that touch them; punctuation at the end only where it is Chinese.
 */
const HAN_RUN = /[\d.%]*\p{Script=Han}(?:[\p{Script=Han}\p{P}\p{N}%~]*[\p{Script=Han}\d%。，、；：？！」』）])?/gu;
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Characters that only traditional Chinese has, as far as our sources use any. */
const TRADITIONAL = /[鏈編條點產業發質億長項規劃萬輛]/;

/** Words in traditional characters, in a text in simplified ones. */
const TRADITIONAL_RUN = new RegExp(`\\p{Script=Han}*${TRADITIONAL.source}\\p{Script=Han}*`, 'gu');

const tagOf = (text: string): HanTag => (TRADITIONAL.test(text) ? 'zh-Hant' : 'zh-Hans');

/**
 * Cuts a text at its Chinese; one with kana is Japanese as a whole.
 * @param language of the page or picture, which says already that it is Chinese
 */
export function hanRuns(text: string, language: Language): readonly Run[] {
  if (language === 'zh' && !TRADITIONAL.test(text)) return [{ text }];
  if (KANA.test(text)) return [{ text, lang: 'ja' }];
  if (!HAN.test(text)) return [{ text }];
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(language === 'zh' ? TRADITIONAL_RUN : HAN_RUN)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: found, lang: tagOf(found) });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

/** The length of a text in letters: a Chinese character says, and takes, as much as two. */
export const lettersOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu) ?? []).length;

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/**
 * The language of a text that is Chinese as a whole, with no Latin letter, or Japanese, where the page is in another.
 */
export function hanTag(text: string, language: Language): HanTag | undefined {
  if (KANA.test(text)) return 'ja';
  const tag = HAN.test(text) && !isLatin(text) ? tagOf(text) : undefined;
  return tag === LANGUAGE_TAGS[language] ? undefined : tag;
}

/** Words that only German has, as far as our sources use any. */
const GERMAN = /\b(?:im|zum|und|der|das|verdoppelt)\b/;

/** The language of quoted words where it is not that of the page: as `hanTag`, German or English. */
export function quoteTag(text: string, language: Language): string | undefined {
  if (HAN.test(text) || KANA.test(text) || !isLatin(text)) return hanTag(text, language);
  return GERMAN.test(text) ? 'de' : foreignTag('en', language);
}
