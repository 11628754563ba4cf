/** How to cite the site or one of its pages, in the forms that reference managers and Chinese journals ask for. */
import type { Language } from '../data/model/schema.ts';
import { LANGUAGE_TAGS } from '../data/words/han.ts';
import { AUTHOR, EDITION, siteName } from '../site/site-facts.ts';
import { outputWords } from './words/index.ts';

export interface Cited {
  /** Key of the entry, kebab-case. */
  readonly key: string;
  readonly title: string;
  /** Full address; left out where the site does not know its own. */
  readonly url?: string | undefined;
  readonly language: Language;
}

const escapeTex = (text: string): string => text.replace(/[\\{}]/g, '').replace(/([&%$#_])/g, '\\$1');
const isWhole = ({ title, language }: Cited): boolean => title === siteName(language);

/** A BibTeX entry. Double braces keep names and capitals as they are. */
export const bibtex = (cited: Cited): string =>
  [
    `@misc{${cited.key},`,
    `  author = {{${AUTHOR}}},`,
    `  title = {{${escapeTex(cited.title)}}},`,
    ...(isWhole(cited) ? [] : [`  howpublished = {${outputWords(cited.language).partOf(siteName(cited.language))}},`]),
    `  year = {${EDITION.updated.slice(0, 4)}}${cited.url ? ',' : ''}`,
    ...(cited.url ? [`  url = {${cited.url}}`] : []),
    '}',
  ].join('\n');

/** CSL-JSON: an array of one item. */
export const cslJson = (cited: Cited): string =>
  JSON.stringify(
    [
      {
        id: cited.key,
        type: 'webpage',
        title: cited.title,
        author: [{ literal: AUTHOR }],
        ...(isWhole(cited) ? {} : { 'container-title': siteName(cited.language) }),
        issued: { 'date-parts': [EDITION.updated.split('-').map(Number)] },
        language: LANGUAGE_TAGS[cited.language],
        ...(cited.url ? { URL: cited.url } : {}),
      },
    ],
    null,
    2,
  );

/**
 * After GB/T 7714, for an online text: author, title, form, day of the edition, the day of reading to be filled in,
 * address.
 */
export const gbt7714 = (cited: Cited): string =>
  `${AUTHOR}. ${cited.title}${isWhole(cited) ? '' : `: ${siteName(cited.language)}`}[EB/OL]. (${EDITION.updated})[引用日期]${cited.url ? `. ${cited.url}` : ''}.`;
