/** The pages as machines read them: schema.org objects for search engines, archives and fact-check indexes. */
import { CHECKS, type Check } from '../data/model/checks.ts';
import { figure, type Figure } from '../data/model/figures.ts';
import { formatPeriod, formatQuantity, inLanguage } from '../data/words/format.ts';
import { PLACES } from '../data/records/places.ts';
import type { Language, SourceInput, Verdict } from '../data/model/schema.ts';
import { SPEAKERS } from '../data/records/speakers.ts';
import { LANGUAGE_TAGS } from '../data/words/han.ts';
import { VERDICT_WORDS } from '../data/words/verdicts.ts';
import { wordsText } from '../data/words/placeholders.ts';
import { checkWords } from '../exhibits/audit/check-words.ts';
import { AUTHOR, EDITION, LICENCE_URL, siteName } from '../site/site-facts.ts';
import { sourceIds, sourceName, sourceRecord } from '../lookups/source-line.ts';
import { otherTwins } from '../site/editions.ts';
import { addressIn, paths, relativePath, type SitePath } from '../site/url.ts';
import { chapterOfVerdict } from '../site/chapter-texts.ts';
import { outputWords } from './words/index.ts';

/** The language that the site was written in first. */
const ORIGINAL: Language = 'en';

export type Thing = Readonly<Record<string, unknown>>;

/** Where a page describes itself from: its own path, and the site's address if the build knows it. */
export interface Here {
  readonly path: SitePath;
  readonly site: URL | undefined;
  readonly language: Language;
}

/** A thing as the text of a script element: nothing in it can end the element. */
export const structuredText = (thing: Thing | readonly Thing[]): string =>
  JSON.stringify(
    Array.isArray(thing)
      ? { '@context': 'https://schema.org', '@graph': thing }
      : { '@context': 'https://schema.org', ...thing },
  ).replaceAll('<', '\\u003c');

/** Absolute where the site knows its address; otherwise as seen from the page, which is just as good a reference. */
const addressOf = (to: SitePath, { path, site, language }: Here): string =>
  site ? new URL(addressIn(language, to), site).href : relativePath(path, addressIn(language, to));
const author = { '@type': 'Organization', name: AUTHOR } as const;
/** The same work in the other languages: English is what the others are translated from. */
function translations(type: string, here: Here): Thing {
  const others = otherTwins(here.path).map(({ language, path }) => ({
    '@type': type,
    url: here.site ? new URL(path, here.site).href : relativePath(here.path, path),
    inLanguage: LANGUAGE_TAGS[language],
  }));
  const original = others.find((_, index) => otherTwins(here.path)[index]?.language === ORIGINAL);
  if (original) return { translationOfWork: original };
  return others.length > 0 ? { workTranslation: others } : {};
}

const shared = ({ language }: Here) => ({
  inLanguage: LANGUAGE_TAGS[language],
  isAccessibleForFree: true,
  license: LICENCE_URL,
  author,
  publisher: author,
});

export const websiteThing = (description: string, here: Here): Thing => ({
  '@type': 'WebSite',
  name: siteName(here.language),
  url: addressOf(paths.home, here),
  description,
  ...shared(here),
  ...translations('WebSite', here),
});

export const articleThing = (
  chapter: { title: string; description: string; number: number; words: number; picture: SitePath },
  here: Here,
): Thing => ({
  '@type': 'Article',
  headline: chapter.title,
  description: chapter.description,
  position: chapter.number,
  wordCount: chapter.words,
  datePublished: EDITION.published,
  dateModified: EDITION.updated,
  image: addressOf(chapter.picture, here),
  url: here.site ? new URL(here.path, here.site).href : relativePath(here.path, here.path),
  isPartOf: { '@type': 'WebSite', name: siteName(here.language), url: addressOf(paths.home, here) },
  ...shared(here),
  ...translations('Article', here),
});

const work = (source: SourceInput, language: Language): Thing => ({
  '@type': 'CreativeWork',
  name: inLanguage(source.title, language),
  publisher: { '@type': 'Organization', name: inLanguage(source.publisher, language) },
  ...(source.date ? { datePublished: source.date.split('/')[0] } : {}),
  ...(source.url ? { url: source.url } : {}),
});

/** The data page as a data set with its downloads: the files by name, with their media types. */
export const datasetThing = (
  description: string,
  downloads: readonly { name: string; type: string; title: string }[],
  here: Here,
): Thing => ({
  '@type': 'Dataset',
  name: outputWords(here.language).openData.title,
  description,
  url: addressOf(paths.data, here),
  ...shared(here),
  datePublished: EDITION.published,
  dateModified: EDITION.updated,
  creator: author,
  keywords: outputWords(here.language).keywords,
  spatialCoverage: { '@type': 'Place', name: inLanguage(PLACES.bth.name, here.language) },
  distribution: downloads.map(({ name, type, title }) => ({
    '@type': 'DataDownload',
    name: title,
    encodingFormat: type.split(';')[0],
    contentUrl: addressOf(paths.openData(name), here),
  })),
  isBasedOn: sourceIds()
    .filter((id) => sourceRecord(id).confidence === 'core')
    .map((id) => work(sourceRecord(id), here.language)),
});

/** Best is 4. What cannot be checked has no rating, only its words. */
const RATINGS: Readonly<Record<Verdict, number | undefined>> = {
  holds: 4,
  'holds-if': 3,
  fails: 1,
  unknowable: undefined,
};

const claimText = ({ measure, place, period, quantity, unit }: Figure, language: Language): string => {
  const { between, before } = outputWords(language).claimReview;
  const of = [inLanguage(measure, language), inLanguage(PLACES[place].name, language), formatPeriod(period, language)];
  return `${of.join(between)}${before}${formatQuantity(quantity, unit, language, 'exact')}`;
};

function claimant({ speaker, source }: Figure, language: Language): Thing {
  const record = speaker && SPEAKERS[speaker];
  if (record)
    return { '@type': 'office' in record ? 'Person' : 'Organization', name: inLanguage(record.name, language) };
  return { '@type': 'Organization', name: source ? sourceName(source, language) : AUTHOR };
}

function review(check: Check, here: Here): Thing {
  const { language } = here;
  const words = checkWords(check, language);
  const stated = check.stated.map(figure);
  const [first] = stated;
  const rating = RATINGS[check.verdict];
  return {
    '@type': 'ClaimReview',
    url: addressOf(paths.check(chapterOfVerdict(check.verdict), check.id), here),
    name: wordsText(words.title),
    author,
    license: LICENCE_URL,
    inLanguage: LANGUAGE_TAGS[language],
    claimReviewed: stated.map((one) => claimText(one, language)).join(outputWords(language).claimReview.betweenClaims),
    reviewBody: [words.sentence, words.detail].map(wordsText).join(outputWords(language).claimReview.betweenSentences),
    itemReviewed: {
      '@type': 'Claim',
      ...(first ? { author: claimant(first, language) } : {}),
      appearance: [...new Set(stated.flatMap(({ source }) => (source ? [source] : [])))].map((id) =>
        work(sourceRecord(id), language),
      ),
    },
    reviewRating: {
      '@type': 'Rating',
      ...(rating === undefined ? {} : { ratingValue: rating, bestRating: 4, worstRating: 1 }),
      alternateName: inLanguage(VERDICT_WORDS[check.verdict].name, language),
    },
  };
}

/** Every check of the audit as a ClaimReview, in the order of the story. */
export const checkReviews = (here: Here): readonly Thing[] => CHECKS.map((check) => review(check, here));
