/** Benteler: two published growth figures for one year, its works in China, and the money it put in and expected back. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { unit } from '../../charts/kinds/unit/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const bentelerGrowth = defineExhibit<typeof bar>({
  slug: 'benteler-growth',
  kind: bar,
  headline: { en: 'For one company and year, two growth rates were published' },
  subtitle: { en: 'Growth of the sales of Benteler in Tianjin on the year before, in percent, 2023' },
  note: { en: 'No amount in yuan is drawn, because none is published: neither for 2022 nor for 2023.' },
  rows: (language) => [
    {
      key: 'china-daily',
      label: 'China Daily, February 2024: three times as much',
      datum: datum('cd24-benteler-sales-growth', language),
      tone: TONES.tianjin,
    },
    {
      key: 'xinhua',
      label: 'Xinhua in German, January 2024: twice as much (“verdoppelt”)',
      datum: datum('d-benteler-growth-doubled', language),
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ unit: 'percent', signed: true, itemLabel: 'Report', unitLabel: 'Growth on the year before' }),
  views: {
    all: {
      says: {
        en: 'China Daily prints growth of {cd24-benteler-sales-growth}; Xinhua’s German service, a month earlier, a doubling, which is {d-benteler-growth-doubled}. Nothing settles which is right.',
      },
    },
  },
  alsoFrom: ['ctx-benteler-sales-multiple-2023'],
});

export const bentelerMoney = defineExhibit<typeof bar>({
  slug: 'benteler-money',
  kind: bar,
  headline: { en: 'One year’s projected sales exceed years of investment' },
  subtitle: { en: 'Investment in Tianjin by period, and sales revenue projected for one year, in yuan' },
  note: {
    en: 'The total is our sum, {d-benteler-investment-to-2027}, and part of it is still a plan; the report does not exclude that its parts overlap. Sales are a projection with an open end: “more than”. The investment figures come from outside the five sources.',
  },
  rows: (language) => [
    {
      key: 'by-2023',
      group: 'Invested, and to be invested',
      label: 'By March 2023',
      datum: datum('ctx-benteler-invested', language),
      tone: TONES.tianjin,
    },
    {
      key: 'in-2023',
      group: 'Invested, and to be invested',
      label: 'In 2023',
      datum: datum('ctx-benteler-invested-2023', language),
      tone: TONES.tianjin,
    },
    {
      key: 'to-2027',
      group: 'Invested, and to be invested',
      label: 'Until 2027',
      datum: datum('ctx-benteler-planned-2027', language),
      tone: TONES.tianjin,
    },
    {
      key: 'total',
      group: 'Invested, and to be invested',
      label: 'Together',
      datum: datum('d-benteler-investment-to-2027', language),
      tone: TONES.tianjin,
    },
    {
      key: 'sales-2024',
      group: 'Sales in one year',
      label: 'Projected for 2024',
      datum: datum('cd24-benteler-sales-2024', language),
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ unit: 'yuan', itemLabel: 'What and when', unitLabel: 'Amount' }),
  views: {
    all: {
      says: {
        en: 'Xinhua reports that Benteler invested {ctx-benteler-invested} by March 2023 and {ctx-benteler-invested-2023} in that year, and plans {ctx-benteler-planned-2027} until 2027. Its sales in 2024 were projected at {cd24-benteler-sales-2024}.',
      },
    },
  },
});

export const bentelerWorks = defineExhibit<typeof unit>({
  slug: 'benteler-works',
  kind: unit,
  headline: { en: 'Three reports use three words for the same number' },
  subtitle: {
    en: 'Benteler’s companies, works or sites in China, as three reports count them; January 2024 to October 2025',
  },
  note: {
    en: 'The reports say works, companies and sites. Whether they count the same things is not said. One of them is in Tianjin. China Daily puts the company in the {cd24-benteler-rank} of car-part makers worldwide, in a ranking that it does not name.',
  },
  rows: (language) => [
    {
      key: 'xinhua',
      label: 'Works, Xinhua in German, January 2024',
      datum: datum('ctx-benteler-works-china', language),
      perUnit: 1,
      perUnitText: 'one dot is one of them',
      tone: 'ink',
    },
    {
      key: 'china-daily',
      label: 'Companies, China Daily, February 2024',
      datum: datum('cd24-benteler-companies', language),
      perUnit: 1,
      perUnitText: 'one dot is one of them',
      tone: 'ink',
    },
    {
      key: 'stahl',
      label: 'Sites, a trade journal, October 2025',
      datum: datum('ctx-benteler-sites-china-2025', language),
      perUnit: 1,
      perUnitText: 'one dot is one of them',
      tone: 'ink',
    },
  ],
  base: () => ({ itemLabel: 'Report' }),
  views: {
    all: {
      says: {
        en: 'Three reports, from January 2024 to October 2025, count {cd24-benteler-companies|number} of Benteler’s companies, works or sites in China.',
      },
    },
  },
});
