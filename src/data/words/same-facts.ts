/**
 * A sentence or paragraph in two languages says the same of the same: its figures are in the same order, and so do
 * its dates and what it is about. So a figure that has changed places with another, or with another's year or subject,
 * is seen, however a language builds its sentences. Where a language rightly has another order, `OTHER_ORDERS` says so.
 */
import type { Language, Text } from '../model/schema.ts';
import { COMPANIES } from '../records/companies.ts';
import { PLACES } from '../records/places.ts';
import { SPEAKERS } from '../records/speakers.ts';
import { GLOSSARY } from './glossary.ts';
import { OTHER_ORDERS, type OtherOrder } from './other-orders.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const ENGLISH_DATE = new RegExp(
  `(?:(\\d{1,2}) )?\\b(${MONTHS.join('|')})\\b(?: (\\d{4}))?|\\b((?:19|20)\\d\\d)\\b`,
  'g',
);
const CHINESE_DATE = /((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?|(?<![\d.])(\d{1,2})月(?:(\d{1,2})日)?/g;

const two = (number: string | number): string => String(number).padStart(2, '0');
const dateOf = (year: string | undefined, month?: string | number, day?: string): string =>
  [year ?? '-', ...[month, day].flatMap((part) => (part === undefined ? [] : two(part)))].join('-');

/** Dates in the order in which words say them: `2024`, `2024-02`, `2024-02-01`; `--02` where the year is not said. */
const DATES: Readonly<Record<Language, (words: string) => readonly string[]>> = {
  en: (words) =>
    [...words.matchAll(ENGLISH_DATE)].flatMap(([, day, month, year, yearAlone]) => {
      if (month === undefined) return yearAlone ?? [];
      // “May” and “March” are words too.
      if (day === undefined && year === undefined && ['May', 'March'].includes(month)) return [];
      return dateOf(year, MONTHS.indexOf(month) + 1, day);
    }),
  zh: (words) =>
    [...words.matchAll(CHINESE_DATE)].map(([, year, month, day, monthAlone, itsDay]) =>
      dateOf(year, month ?? monthAlone, day ?? itsDay),
    ),
};

/** A name or a term in both languages, as sentences say it. */
interface Subject {
  readonly en: string;
  readonly zh: readonly string[];
}

/** What figures are about, beside the terms of the glossary, places, companies and people. */
const PLAIN_SUBJECTS: readonly (readonly [en: string, zh: string])[] = [
  ['aerospace', '航空航天'],
  ['smart manufacturing', '智能制造'],
  ['services', '服务业'],
  ['life and health', '生命健康'],
  ['equipment for power', '电力及新能源高端装备'],
  ['network security', '网络安全'],
  ['production efficiency', '生产效率'],
  ['operating cost', '运营成本'],
  ['high-tech companies', '高新技术企业'],
  ['GDP', '地区生产总值'],
];

/** 天津市 is 天津 in a sentence. */
const inSentences = (name: string): string => (name.length > 2 ? name.replace(/[市省]$/u, '') : name);

const NAMES: readonly Text[] = [
  // What everything lies in is no subject, and “China” is in the names of papers.
  ...Object.values(PLACES).flatMap(({ name, ...place }): Text[] => ('within' in place ? [name] : [])),
  ...Object.values(COMPANIES).map(({ shortName }): Text => shortName),
  ...Object.values(SPEAKERS).map(({ name }): Text => name),
];

const SUBJECTS: readonly Subject[] = [
  ...GLOSSARY.map(({ en, zh, orZh = [] }) => ({ en, zh: [zh, ...orZh] })),
  ...PLAIN_SUBJECTS.map(([en, zh]) => ({ en, zh: [zh] })),
  ...NAMES.flatMap(({ en, zh }) => (zh === undefined ? [] : { en, zh: [inSentences(zh)] })),
];

/** Where the first of some names is in a text; nowhere is undefined. */
function placeOf(words: string, names: readonly string[]): number | undefined {
  const places = names.map((name) => words.indexOf(name.toLowerCase())).filter((place) => place >= 0);
  return places.length === 0 ? undefined : Math.min(...places);
}

/** Names and terms by their Chinese words, in the order in which they are first said. */
function subjectsIn(words: string, language: Language): readonly string[] {
  const text = words.toLowerCase();
  const places = new Map<string, number>();
  for (const { en, zh } of SUBJECTS) {
    const place = placeOf(text, language === 'en' ? [en] : zh);
    const [name = en] = zh;
    if (place !== undefined) places.set(name, Math.min(place, places.get(name) ?? place));
  }
  return [...places].toSorted(([, a], [, b]) => a - b).map(([name]) => name);
}

/** What a sentence or paragraph says: its words, and what is named in them, in order. */
export interface Said {
  readonly words: string;
  /** Ids of its figures, in order, as often as they stand there. */
  readonly figures: readonly string[];
  /** What else it names, in any order. */
  readonly others?: readonly string[];
}

/** Two rows of things without what both begin and end with; undefined where that is all. */
function difference(en: readonly string[], zh: readonly string[]): Pick<OtherOrder, 'en' | 'zh'> | undefined {
  const most = Math.min(en.length, zh.length);
  let from = 0;
  while (from < most && en[from] === zh[from]) from += 1;
  let last = 0;
  while (last < most - from && en.at(-1 - last) === zh.at(-1 - last)) last += 1;
  return from === en.length && from === zh.length
    ? undefined
    : { en: en.slice(from, en.length - last), zh: zh.slice(from, zh.length - last) };
}

/** What to do where another order is right. */
export const OTHER_ORDER_HINT =
  'where the language rightly has another order, list it in src/data/words/other-orders.ts';

const needed = new Set<OtherOrder>();

/** Those of the list that nothing checked so far has needed. */
export const idleOrders = (): readonly OtherOrder[] => OTHER_ORDERS.filter((one) => !needed.has(one));

const inOneLine = (row: readonly string[]): string => `\n${row.join('\n')}\n`;

/** The row of the list that is meant for a paragraph with these figures, and with these things in English. */
const listed = (what: Differs['what'], row: readonly string[], figures: readonly string[]): OtherOrder | undefined =>
  OTHER_ORDERS.find(
    ({ of, beside, en }) =>
      of === what && (beside === undefined || figures.includes(beside)) && inOneLine(row).includes(inOneLine(en)),
  );

/** What of two editions of a text differs: which sort of thing, and in which order each has it. */
export interface Differs extends Pick<OtherOrder, 'en' | 'zh'> {
  readonly what: OtherOrder['of'] | 'sources and links';
}

/** Those that the other row has too, each once. */
const common = (row: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set(row)].filter((one) => other.includes(one));

/**
 * The first difference of facts between the English words and the Chinese; undefined where there is none. A language
 * may leave a name out; where one figure is told apart from another, the names that both say are in order.
 * @param everyDate whether each date of the one must be said by the other too
 */
export function differenceOfFacts(en: Said, zh: Said, everyDate: boolean): Differs | undefined {
  const dates = [DATES.en(en.words), DATES.zh(zh.words)] as const;
  const subjects = [subjectsIn(en.words, 'en'), subjectsIn(zh.words, 'zh')] as const;
  const hasSeveral = new Set(en.figures).size > 1;
  const rows: readonly (readonly [Differs['what'], readonly string[], readonly string[]])[] = [
    ['figures', en.figures, zh.figures],
    ['sources and links', (en.others ?? []).toSorted(), (zh.others ?? []).toSorted()],
    ...(everyDate ? [['dates', ...dates] as const] : []),
    ...(hasSeveral && !everyDate ? [['dates', common(...dates), common(dates[1], dates[0])] as const] : []),
    ...(hasSeveral ? [['names and terms', common(...subjects), common(subjects[1], subjects[0])] as const] : []),
  ];
  for (const [what, inEnglish, inChinese] of rows) {
    const found = difference(inEnglish, inChinese);
    const right = listed(what, inEnglish, en.figures);
    if (right) needed.add(right);
    if (right ? !found || inOneLine([...found.en, ...found.zh]) !== inOneLine([...right.en, ...right.zh]) : found)
      return { what, ...(found ?? { en: right?.en ?? [], zh: right?.en ?? [] }) };
  }
  return undefined;
}
