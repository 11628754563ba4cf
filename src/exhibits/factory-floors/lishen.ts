/** Lishen: how much electricity its batteries hold, and how many it sold. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const lishenOutput = defineExhibit<typeof bar>({
  slug: 'lishen-output',
  kind: bar,
  headline: { en: 'One line’s batteries hold about a gigawatt-hour a year' },
  subtitle: {
    en: 'Batteries in gigawatt-hours a year: one production line, a plant, the company’s sales and capacity, and a base that was planned; Tianjin, 2017–2022',
  },
  note: {
    en: 'The source gives the line’s output as charge, {tn21-lishen-output}. The two outlined bars turn it into energy at the ends of the usual range of voltage of a lithium-ion cell. Capacity is what could be made, sales are what was sold. Sales of 2020 and the capacities come from outside the five sources.',
  },
  rows: (language) => [
    {
      key: 'line',
      group: 'One production line, stated in 2021',
      label: 'At the higher usual voltage',
      datum: datum('d-lishen-energy-high', language),
      tone: TONES.tianjin,
    },
    {
      key: 'line-low',
      group: 'One production line, stated in 2021',
      label: 'At the lower usual voltage',
      datum: datum('d-lishen-energy-low', language),
      tone: TONES.tianjin,
    },
    {
      key: 'sold-2020',
      group: 'The whole company',
      label: 'Sold in 2020',
      datum: datum('d-lishen-sold-2020', language),
      tone: TONES.tianjin,
    },
    {
      key: 'plant-2017',
      group: 'The whole company',
      label: 'Capacity of its sixth-phase plant, 2017',
      datum: datum('ctx-lishen-plant-capacity', language),
      tone: TONES.tianjin,
    },
    {
      key: 'capacity-2017',
      group: 'The whole company',
      label: 'Capacity in all, 2017',
      datum: datum('ctx-lishen-capacity-2017', language),
      tone: TONES.tianjin,
    },
    {
      key: 'binhai-first',
      group: 'The Binhai base, planned in 2022',
      label: 'First phase',
      datum: datum('ctx-lishen-binhai-phase1', language),
      tone: TONES.tianjin,
    },
    {
      key: 'binhai-all',
      group: 'The Binhai base, planned in 2022',
      label: 'In all',
      datum: datum('ctx-lishen-binhai-capacity', language),
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ unit: 'plain', itemLabel: 'What', unitLabel: 'Gigawatt-hours a year', domain: [0, 28] }),
  views: {
    all: {
      says: {
        en: 'The line’s batteries would hold {d-lishen-energy-low|number} to {d-lishen-energy-high}, by our reckoning. The company sold {lishen-sales@2020} in 2020, and planned a base for {ctx-lishen-binhai-capacity}.',
      },
    },
  },
  alsoFrom: ['tn21-lishen-output'],
});

export const lishenSales = defineExhibit<typeof bar>({
  slug: 'lishen-sales',
  kind: bar,
  headline: { en: 'Sales more than doubled in two years; then a leap was expected' },
  subtitle: {
    en: 'Batteries sold by Lishen in the year, in megawatt-hours; 2020, 2022, and 2023 as expected in February of that year',
  },
  note: {
    en: 'Company figures, printed by Xinhua in February 2023. For 2021 none was found, so that year stays empty. Sales of 2022 are {d-lishen-sales-multiple} those of 2020; those expected for 2023 are {d-lishen-sales-multiple-expected} those of 2022. Whether 2023 turned out so was looked for in stored copies to February 2026 and not found.',
  },
  rows: (language) => [
    { key: '2020', label: '2020', datum: datum('lishen-sales@2020', language), tone: TONES.tianjin },
    { key: '2021', label: '2021', absent: 'not found' },
    { key: '2022', label: '2022', datum: datum('lishen-sales@2022', language), tone: TONES.tianjin },
    { key: '2023', label: '2023, expected', datum: datum('lishen-sales@2023', language), tone: TONES.tianjin },
  ],
  base: () => ({ unit: 'plain', orientation: 'columns', itemLabel: 'Year', unitLabel: 'Megawatt-hours sold' }),
  views: {
    all: {
      says: {
        en: 'Lishen sold {lishen-sales@2020} in 2020 and {lishen-sales@2022} in 2022, and expected {lishen-sales@2023} for 2023. Nothing was found for 2021.',
      },
    },
  },
});
