/** The four factories side by side: what came out, what was claimed, what was planned, and which dates were kept. */
import { profile } from '../../charts/kinds/profile/index.ts';
import { timeline } from '../../charts/kinds/timeline/index.ts';
import { COMPANIES, type CompanyId } from '../../data/records/companies.ts';
import { EVENTS } from '../../data/records/events.ts';
import type { FigureId } from '../../data/model/figures.ts';
import { figure } from '../../data/model/figures.ts';
import { inLanguage, type Form } from '../../data/words/format.ts';
import type { Language, Text } from '../../data/model/schema.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

type Column = 'result' | 'claim' | 'plan';
/** A fact under its number. The column is always said: a company's own count stays a claim wherever it was printed. */
const fact = (column: Column, key: string, label: string, id: FigureId, language: Language, form: Form = 'full') => ({
  column,
  key,
  label,
  datum: datum(id, language, { form }),
});

const heads = (company: CompanyId, language: Language) => {
  const { shortName, makes }: { shortName: Text; makes: Text } = COMPANIES[company];
  return {
    key: company,
    label: inLanguage(shortName, language),
    otherName: exhibitWords(language).nameBeside(shortName),
    note: inLanguage(makes, language),
    tone: TONES.tianjin,
  };
};

export const fourSideBySide = defineExhibit<typeof profile>({
  slug: 'four-side-by-side',
  kind: profile,
  headline: { en: 'There are many claims and plans, and two results' },
  subtitle: { en: 'What is on record for four factories in Tianjin, 2020–2024, sorted by what each statement is' },
  note: {
    en: 'Result: something that others saw happen. Claim: a company’s or a reporter’s word for what is. Plan: what was expected. An empty column means that we found nothing. The ten-millionth car is counted over all plants of FAW Toyota.',
  },
  rows: (language) => [
    {
      ...heads('lishen', language),
      facts: [
        fact(
          'claim',
          'efficiency',
          'production efficiency, base not given',
          'tn21-lishen-efficiency',
          language,
          'signed',
        ),
        fact('claim', 'cost', 'operating cost, base not given', 'tn21-lishen-cost', language, 'signed'),
        fact('claim', 'output', 'output of one line', 'tn21-lishen-output', language),
        fact('claim', 'sold', 'sold in 2022', 'lishen-sales@2022', language),
        fact('plan', 'to-sell', 'to be sold in 2023', 'lishen-sales@2023', language),
        fact('plan', 'base', 'new base in Binhai', 'ctx-lishen-binhai-capacity', language),
      ],
    },
    {
      ...heads('benteler-tianjin', language),
      facts: [
        fact(
          'claim',
          'growth',
          'growth of sales in 2023, by China Daily',
          'cd24-benteler-sales-growth',
          language,
          'signed',
        ),
        fact(
          'claim',
          'growth-xinhua',
          'growth of sales in 2023, by Xinhua in German',
          'd-benteler-growth-doubled',
          language,
        ),
        fact('claim', 'invested', 'invested by March 2023', 'ctx-benteler-invested', language),
        fact('plan', 'sales', 'sales in 2024', 'cd24-benteler-sales-2024', language),
        fact('plan', 'investment', 'more investment until 2027', 'ctx-benteler-planned-2027', language),
      ],
    },
    {
      ...heads('boeing-tianjin-composites', language),
      facts: [
        fact('result', 'opened', 'third phase, opened on 12 April 2024', 'ctx-boeing-phase3-area', language),
        fact('claim', 'capacity', 'capacity, February 2024', 'cd24-boeing-capacity', language),
        fact('claim', 'investment', 'latest investment', 'cd24-boeing-investment', language),
        fact('plan', 'capacity-planned', 'capacity with new facilities', 'cd24-boeing-capacity-planned', language),
        fact('plan', 'orders', 'orders of 2024', 'cd24-boeing-orders-value', language),
      ],
    },
    {
      ...heads('faw-toyota-new-energy', language),
      facts: [
        fact(
          'result',
          'car',
          'made by the whole company when one left this plant, 28 November 2022',
          'ctx-toyota-cumulative-2022',
          language,
        ),
        fact('plan', 'capacity', 'capacity', 'tn21-toyota-capacity', language),
        fact('plan', 'output', 'output value a year', 'tn21-toyota-output-value', language),
        fact('plan', 'investment', 'investment', 'ctx-toyota-investment', language),
      ],
    },
  ],
  base: () => ({ itemLabel: 'Factory' }),
  views: {
    all: {
      says: {
        en: 'For Lishen and Benteler there are claims and plans; for Boeing and FAW Toyota also one result each, an opening. No statistics office stands behind any of them.',
      },
    },
  },
});

/** A planned amount at its date, with what we know of its end. */
const amount = (key: string, label: string, id: FigureId, date: string, detail: string) => ({
  key,
  label,
  date,
  detail,
  status: figure(id).status,
  tone: TONES.tianjin,
});

export const plansAndAfter = defineExhibit<typeof timeline>({
  slug: 'plans-and-after',
  kind: timeline,
  headline: { en: 'Two dates were kept; the amounts drop out of sight' },
  subtitle: {
    en: 'What the four factories planned, at the date it was planned for, and what is known to have followed, 2020–2027',
  },
  note: {
    en: 'A plan without a report of its end is not a plan that failed. It is one that nobody wrote about again, as far as we found.',
  },
  rows: (language) => [
    {
      key: 'toyota-planned',
      label: 'FAW Toyota: to be finished and running',
      date: EVENTS['toyota-planned-completion'].date,
      status: EVENTS['toyota-planned-completion'].status,
      tone: TONES.tianjin,
      detail: 'Planned in 2021 for the following year',
    },
    {
      key: 'lishen-base',
      label: inLanguage(EVENTS['lishen-binhai-starts'].title, language),
      date: EVENTS['lishen-binhai-starts'].date,
      status: EVENTS['lishen-binhai-starts'].status,
      tone: TONES.tianjin,
      detail: 'No report of its completion found',
    },
    {
      key: 'toyota-open',
      label: 'FAW Toyota: a car leaves the new plant',
      date: EVENTS['toyota-ten-millionth-car'].date,
      status: EVENTS['toyota-ten-millionth-car'].status,
      tone: TONES.tianjin,
      detail: 'Year kept; output not reported',
    },
    amount(
      'lishen-sales',
      'Lishen: sales to more than double',
      'lishen-sales@2023',
      figure('lishen-sales@2023').period,
      'No result found',
    ),
    {
      key: 'boeing-open',
      label: 'Boeing: new facilities open',
      date: EVENTS['boeing-phase-three-opens'].date,
      status: EVENTS['boeing-phase-three-opens'].status,
      tone: TONES.tianjin,
      detail: 'In the month that had been announced; capacity not reported',
    },
    amount(
      'benteler-sales',
      'Benteler: sales projected',
      'cd24-benteler-sales-2024',
      figure('cd24-benteler-sales-2024').period,
      'No result found',
    ),
    amount(
      'benteler-investment',
      'Benteler: more investment',
      'ctx-benteler-planned-2027',
      figure('ctx-benteler-planned-2027').period.split('/').at(-1) ?? '',
      'Still to come',
    ),
  ],
  base: () => ({ itemLabel: 'Plan or event' }),
  views: {
    all: {
      says: {
        en: 'FAW Toyota’s plant and Boeing’s third phase opened when they were planned to. Of the planned amounts, sales and output, no result was found.',
      },
    },
  },
  events: ['toyota-planned-completion', 'lishen-binhai-starts', 'toyota-ten-millionth-car', 'boeing-phase-three-opens'],
  alsoFrom: [
    'tn21-toyota-capacity',
    'ctx-toyota-cumulative-2022',
    'lishen-sales@2023',
    'ctx-lishen-binhai-capacity',
    'cd24-boeing-capacity-planned',
    'ctx-boeing-phase3-area',
    'cd24-benteler-sales-2024',
    'ctx-benteler-planned-2027',
  ],
});
