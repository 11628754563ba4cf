/** Sentences that descriptions of charts are built from, and cells of tables. */
import type { Language, Status } from '../../data/model/schema.ts';
import type { Datum } from '../evidence/datum.ts';
import type { TableCell } from '../scene/types.ts';

const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: {
    reported: 'reported',
    claimed: 'claimed',
    planned: 'planned',
    target: 'a target',
    derived: 'our arithmetic',
    context: 'from outside the five sources',
  },
  zh: {
    reported: '公布值',
    claimed: '单方说法',
    planned: '计划',
    target: '目标',
    derived: '本站推算',
    context: '五份来源以外的数据',
  },
};

/** A status in a few words, as it follows a figure. */
export const statusWords = (status: Status, language: Language): string => STATUS_WORDS[language][status];

/** Names as a list: "a, b and c" / 「a、b和c」. */
export function joinNames(names: readonly string[], language: Language): string {
  if (names.length < 2) return names[0] ?? '';
  const last = names.at(-1) ?? '';
  return names.slice(0, -1).join(language === 'zh' ? '、' : ', ') + (language === 'zh' ? `和${last}` : ` and ${last}`);
}

/** A name with what tells it apart, in the punctuation of its own script: "Capital, stated" / 「资本，公布值」. */
export const nameWith = (name: string, detail: string): string =>
  `${name}${/[\u4e00-\u9fff]/.test(name + detail) ? '，' : ', '}${detail}`;

export interface NamedDatum {
  readonly name: string;
  readonly datum: Datum;
}

/** Sentence with the highest and the lowest of several values; with one value, that value; with none, nothing. */
export function describeExtremes(values: readonly NamedDatum[], language: Language): string {
  const sorted = values.toSorted((a, b) => b.datum.value - a.datum.value);
  const high = sorted[0];
  const low = sorted.at(-1);
  if (!high || !low) return '';
  const zh = language === 'zh';
  if (sorted.length === 1) return zh ? `${high.name}：${high.datum.text}。` : `${high.name}: ${high.datum.text}.`;
  if (high.datum.value === low.datum.value) return zh ? `各项均为${high.datum.text}。` : `All are ${high.datum.text}.`;
  return zh
    ? `最高的是${high.name}（${high.datum.text}），最低的是${low.name}（${low.datum.text}）。`
    : `Highest is ${high.name}, ${high.datum.text}; lowest is ${low.name}, ${low.datum.text}.`;
}

const NAMED_AT_MOST = 2;

/** One sentence that says which values are bounds, ranges, plans, claims or our arithmetic; empty if all are plain results. */
export function describeEvidence(values: readonly NamedDatum[], language: Language): string {
  const zh = language === 'zh';
  const who = (test: (datum: Datum) => boolean): string => {
    const names = [...new Set(values.filter(({ datum }) => test(datum)).map(({ name }) => name))];
    if (names.length <= NAMED_AT_MOST) return joinNames(names, language);
    return zh ? `${names.length}项` : `${names.length} values`;
  };
  const parts: [string, string][] = [
    [who((d) => d.bound === 'lower'), zh ? '只有下限' : 'only a lower bound'],
    [who((d) => d.bound === 'upper'), zh ? '只有上限' : 'only an upper bound'],
    [who((d) => d.low !== undefined && d.high !== undefined), zh ? '为区间' : 'a range'],
    [
      who((d) => d.status === 'planned' || d.status === 'target'),
      zh ? '为计划或目标，不是结果' : 'plan or target, not a result',
    ],
    [who((d) => d.status === 'claimed'), zh ? '为单方说法，未经他方核实' : 'claimed and not otherwise checked'],
    [who((d) => d.status === 'derived'), zh ? '为本站推算' : 'our arithmetic'],
  ];
  const said = parts.filter(([names]) => names).map(([names, what]) => (zh ? `${names}${what}` : `${names} (${what})`));
  if (said.length === 0) return '';
  return zh ? `注意：${said.join('；')}。` : `Not plain results: ${said.join('; ')}.`;
}

/** Sentences that are there, in one paragraph. */
export const paragraph = (sentences: readonly string[], language: Language): string =>
  sentences.filter(Boolean).join(language === 'zh' ? '' : ' ');

/** A value as a table's cell, with its evidence. */
export const cellOf = (datum: Datum | undefined): TableCell =>
  datum ? { text: datum.text, figure: datum.figure, status: datum.status } : { text: '–' };

/** Accessible name of a mark. */
export const markLabel = (name: string, datum: Datum, language: Language): string =>
  datum.label ??
  (language === 'zh'
    ? `${name}：${datum.text}，${statusWords(datum.status, language)}`
    : `${name}: ${datum.text}, ${statusWords(datum.status, language)}`);
