import { taxonomy } from '../../charts/taxonomy/index.ts';
import { list } from '../../data/annals.ts';
import { inLanguage } from '../../data/format.ts';
import type { ListId } from '../../data/lists.ts';
import type { Language, Text } from '../../data/schema.ts';
import { defineExhibit } from '../define.ts';

/** The lists as the picture heads them: what the call asks first, then what was there before it. */
const GROUPS: readonly { list: ListId; key: string; label: Text; note?: Text; tone?: 'tianjin' }[] = [
  { list: 'et22-cultivate', key: 'cultivate', label: { en: 'Cultivate' }, note: { en: 'emerging industries' } },
  { list: 'et22-upgrade', key: 'upgrade', label: { en: 'Upgrade' }, note: { en: 'traditional industries, “such as”' } },
  { list: 'et22-strengthen', key: 'strengthen', label: { en: 'Strengthen' }, note: { en: 'advantageous industries' } },
  { list: 'et22-chains', key: 'called', label: { en: 'Chains to improve' } },
  { list: 'system-lead', key: 'lead', label: { en: 'To lead' }, note: { en: 'the 1 of 1+3+4' }, tone: 'tianjin' },
  { list: 'tn21-emerging', key: 'emerging', label: { en: 'Emerging' }, note: { en: 'the 3 of 1+3+4' }, tone: 'tianjin' },
  { list: 'tn21-traditional', key: 'advantage', label: { en: 'Traditional, or advantageous' }, note: { en: 'the 4 of 1+3+4' }, tone: 'tianjin' },
  { list: 'twelve-chains', key: 'twelve', label: { en: 'The twelve chains' }, tone: 'tianjin' },
];
const CALL = ['cultivate', 'upgrade', 'strengthen', 'called'];
const SYSTEM = ['lead', 'emerging', 'advantage'];

const rowsOf = (language: Language) => GROUPS.map(({ list: id, key, label, note, tone }) => {
  const { items, status } = list(id);
  return {
    key, status, label: inLanguage(label, language),
    ...(note ? { note: inLanguage(note, language) } : {}),
    ...(tone ? { tone } : {}),
    items: items.map((item) => ({
      key: item.id, same: item.id, label: inLanguage(item.name, language),
      ...(language === 'en' && item.name.zh ? { otherName: item.name.zh } : {}),
    })),
  };
});

export const policyIndustries = defineExhibit<typeof taxonomy>({
  slug: 'policy-industries',
  kind: taxonomy,
  headline: { en: 'Nearly all that the call names had been named before' },
  subtitle: { en: 'Industries and chains named by the legislature’s call of April 2022, by Tonight News in early 2021, and as the city’s twelve key chains in August 2021' },
  note: { en: 'The call names textiles as one example of traditional industry; others stay open. Of all that it names, only information technology has no namesake in the older lists; IT application innovation (信创) comes nearest. The four that Tonight News calls traditional are the advantageous industries of the city’s [[1+3+4]] system, whose full form we have from the work report of January 2023.' },
  rows: rowsOf,
  base: (language) => ({ itemLabel: language === 'zh' ? '产业' : 'Industry' }),
  lists: [...GROUPS.map(({ list: id }) => id), 'system-emerging', 'system-advantage'],
  views: {
    overlap: {
      change: () => ({ emphasis: CALL }),
      says: { en: 'All lists together. Every industry of the call but information technology has a namesake in the older lists.' },
    },
    verbs: {
      change: () => ({ show: ['cultivate', 'upgrade', 'strengthen'], links: false }),
      says: { en: 'To cultivate: biomedicine, new energy, new materials. To upgrade: textiles. To strengthen: aerospace and automobiles.' },
    },
    'chains-called': {
      change: () => ({ show: CALL, emphasis: ['called'], links: false }),
      says: { en: 'The call’s three chains: information technology, integrated circuits and biomedicine.' },
    },
    system: {
      change: () => ({ show: [...CALL, ...SYSTEM], emphasis: SYSTEM, links: false }),
      says: { en: 'The [[1+3+4]] system: smart technology leads; {tn21-emerging-industries|word} industries are emerging, {tn21-traditional-industries|word} are traditional, or advantageous.' },
    },
    twelve: {
      change: () => ({ emphasis: ['twelve'], links: false }),
      says: { en: 'The twelve key chains that the city presented in August 2021.' },
    },
  },
});
