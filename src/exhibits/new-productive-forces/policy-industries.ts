import { taxonomy } from '../../charts/kinds/taxonomy/index.ts';
import { list } from '../../data/model/annals.ts';
import { inLanguage } from '../../data/words/format.ts';
import type { ListId } from '../../data/records/lists.ts';
import type { Language, Text } from '../../data/model/schema.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { nameOf } from './names.ts';

type Column = 'call' | 'before' | 'chains';
const COLUMNS: Readonly<Record<Column, Text>> = {
  call: { en: 'Decision, 2022', zh: '决定，2022年' },
  before: { en: 'Paper, 2021', zh: '报道，2021年' },
  chains: { en: 'Chains, 2021', zh: '产业链，2021年' },
};

/** The lists as the picture heads them: what the call asks first, then what was there before it. */
const GROUPS: readonly { list: ListId; key: string; column: Column; label: Text; word: Text }[] = [
  {
    list: 'et22-cultivate',
    key: 'cultivate',
    column: 'call',
    label: { en: 'Emerging industries to cultivate', zh: '培育壮大的新兴产业' },
    word: { en: 'cultivate', zh: '培育' },
  },
  {
    list: 'et22-upgrade',
    key: 'upgrade',
    column: 'call',
    label: { en: 'Traditional industries to upgrade, “such as”', zh: '改造提升的传统产业，“例如”' },
    word: { en: 'upgrade', zh: '提升' },
  },
  {
    list: 'et22-strengthen',
    key: 'strengthen',
    column: 'call',
    label: { en: 'Advantageous industries to strengthen', zh: '做强的优势产业' },
    word: { en: 'strengthen', zh: '做强' },
  },
  {
    list: 'et22-chains',
    key: 'called',
    column: 'call',
    label: { en: 'Chains to improve', zh: '要提升的产业链' },
    word: { en: 'chain', zh: '产业链' },
  },
  {
    list: 'tn21-lead',
    key: 'lead',
    column: 'before',
    label: { en: 'Leads: the 1 of 1+3+4', zh: '引领：1+3+4中的1' },
    word: { en: 'leads', zh: '引领' },
  },
  {
    list: 'tn21-emerging',
    key: 'emerging',
    column: 'before',
    label: { en: 'Emerging: the 3 of 1+3+4', zh: '新兴：1+3+4中的3' },
    word: { en: 'emerging', zh: '新兴' },
  },
  {
    list: 'tn21-traditional',
    key: 'advantage',
    column: 'before',
    label: { en: 'Traditional, officially advantageous: the 4 of 1+3+4', zh: '报道称传统，官方称优势：1+3+4中的4' },
    word: { en: 'traditional', zh: '传统' },
  },
  {
    list: 'twelve-chains',
    key: 'twelve',
    column: 'chains',
    label: { en: 'The twelve key chains', zh: '十二条重点产业链' },
    word: { en: 'chain', zh: '产业链' },
  },
];
const CALL = ['cultivate', 'upgrade', 'strengthen', 'called'];
const SYSTEM = ['lead', 'emerging', 'advantage'];

/**
 * Tonight News's “high-end equipment” and the chain of that name are one thing, though the work report’s list says only
 * “equipment”.
 */
const SAME: Readonly<Record<string, string>> = { equipment: 'high-end-equipment' };

const sameOf = (itemId: string): string => SAME[itemId] ?? itemId;
const calledThings = new Set(
  GROUPS.filter(({ column }) => column === 'call').flatMap(({ list: id }) =>
    list(id).items.map((item) => sameOf(item.id)),
  ),
);
/** Everything that the call names, wherever it stands: whole groups of the call, single items elsewhere. */
const NAMED_BY_THE_CALL = GROUPS.flatMap(({ list: id, key, column }) =>
  column === 'call'
    ? [key]
    : list(id)
        .items.filter((item) => calledThings.has(sameOf(item.id)))
        .map((item) => `${key}/${item.id}`),
);

const rowsOf = (language: Language) =>
  GROUPS.map(({ list: id, key, column, label, word }) => {
    const { items, status } = list(id);
    return {
      key,
      status,
      column: inLanguage(COLUMNS[column], language),
      label: inLanguage(label, language),
      word: inLanguage(word, language),
      items: items.map((item) => ({
        key: item.id,
        same: sameOf(item.id),
        label: item.id === 'it-innovation' ? nameOf('it-innovation', language) : inLanguage(item.name, language),
        otherName: exhibitWords(language).nameBeside(item.name),
      })),
    };
  });

export const policyIndustries = defineExhibit<typeof taxonomy>({
  slug: 'policy-industries',
  kind: taxonomy,
  headline: {
    en: 'Nearly all that the decision of 2022 names had been named before',
    zh: '2022年的决定所列产业，几乎都早有人提过',
  },
  subtitle: {
    en: 'Industries and chains named by the legislature’s decision of March 2022, as reported, by Tonight News in early 2021, and as the city’s twelve key chains in August 2021',
    zh: '2022年3月市人大常委会决定（据英文报道）、2021年初《今晚报》报道和2021年8月全市十二条重点产业链所列的产业',
  },
  note: {
    en: 'The decision names textiles as one example of traditional industry; others stay open. Of all that it names, only information technology has no namesake in the older lists; IT application innovation (信创) comes nearest. The four that Tonight News calls traditional are the advantageous industries of the city’s [[1+3+4]] system, whose full form we have from the work report of January 2023.',
    zh: '决定只举了纺织作为传统产业的例子，其余没有列出。它所列的各项中，只有信息技术在先前的名单里没有同名者，最接近的是信创。《今晚报》称为传统产业的四个，是全市[[1+3+4]]体系中的优势产业；该体系的完整说法取自2023年1月的政府工作报告。',
  },
  rows: rowsOf,
  base: (language) => ({ arrangement: 'matrix', itemLabel: exhibitWords(language).policyIndustries.item }),
  lists: [...GROUPS.map(({ list: id }) => id), 'system-emerging', 'system-advantage'],
  views: {
    overlap: {
      change: () => ({ emphasis: NAMED_BY_THE_CALL }),
      says: {
        en: 'All lists together. Every industry of the decision but information technology has a namesake in the older lists.',
        zh: '全部名单。决定所列的产业，除信息技术外，在先前的名单里都有同名者。',
      },
    },
    verbs: {
      change: () => ({ show: ['cultivate', 'upgrade', 'strengthen'], links: false }),
      says: {
        en: 'To cultivate: biomedicine, new energy, new materials. To upgrade: textiles. To strengthen: aerospace and automobiles.',
        zh: '培育：生物医药、新能源、新材料。提升：纺织。做强：航空航天、汽车。',
      },
    },
    'chains-called': {
      change: () => ({ show: CALL, emphasis: ['called'], links: false }),
      says: {
        en: 'The decision’s three chains: information technology, integrated circuits and biomedicine.',
        zh: '决定所列的三条产业链：信息技术、集成电路、生物医药。',
      },
    },
    system: {
      change: () => ({ show: [...CALL, ...SYSTEM], emphasis: SYSTEM, links: false }),
      says: {
        en: 'The [[1+3+4]] system: smart technology leads; {tn21-emerging-industries|word} industries are emerging, {tn21-traditional-industries|word} are traditional, or advantageous.',
        zh: '[[1+3+4]]体系：智能科技引领，{tn21-emerging-industries|word}个新兴产业，{tn21-traditional-industries|word}个传统产业（官方称优势产业）。',
      },
    },
    twelve: {
      change: () => ({ emphasis: ['twelve'], links: false }),
      says: {
        en: 'The twelve key chains that the city presented in August 2021.',
        zh: '全市2021年8月公布的十二条重点产业链。',
      },
    },
  },
});
