/** Lishen: what the smart factory is said to have changed, and how much electricity its batteries hold. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

/** Gigawatt-hours in the unit of megawatt-hours: the axis is in gigawatt-hours. */
const MWH_IN_A_GWH = 1000;

export const lishenEfficiency = defineExhibit<typeof bar>({
  slug: 'lishen-efficiency',
  kind: bar,
  headline: { en: 'The two tidy numbers are not two halves of one' },
  subtitle: {
    en: 'Change that Lishen says its smart factory brought, in percent; the base year is not given; Tianjin, stated in 2021',
  },
  note: {
    en: 'The outlined bar is our arithmetic, and rests on an “if”: if the cost is that of each cell made, then a fifth less cost buys {d-lishen-output-per-yuan} more cells for every yuan. Nothing in the source says so.',
  },
  rows: (language) => [
    {
      key: 'efficiency',
      label: 'Production efficiency',
      datum: datum('tn21-lishen-efficiency', language, { form: 'signed' }),
      tone: TONES.tianjin,
    },
    {
      key: 'cost',
      label: 'Overall operating cost',
      datum: datum('tn21-lishen-cost', language, { form: 'signed' }),
      tone: TONES.tianjin,
    },
    {
      key: 'per-yuan',
      label: 'Output for each yuan of cost, if cost means cost per cell',
      datum: datum('d-lishen-output-per-yuan', language, { form: 'signed' }),
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ unit: 'percent', signed: true, itemLabel: 'What changed', unitLabel: 'Change' }),
  views: {
    all: {
      says: {
        en: 'Lishen claims {tn21-lishen-efficiency} more efficiency and a fifth less operating cost. If cost is per cell, that alone means {d-lishen-output-per-yuan} more output for each yuan.',
      },
    },
  },
});

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
      datum: datum('lishen-sales@2020', language, { scale: MWH_IN_A_GWH, form: 'full' }),
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
  base: () => ({ unit: 'plain', itemLabel: 'What', unitLabel: 'Gigawatt-hours a year' }),
  views: {
    all: {
      says: {
        en: 'The line of the visit makes {d-lishen-energy-low|number} to {d-lishen-energy-high}, by our reckoning. The company sold {lishen-sales@2020} in 2020, and planned a base for {ctx-lishen-binhai-capacity}.',
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
    en: 'Company figures, printed by Xinhua in February 2023. We found none for 2021, so that year stays empty. Sales of 2022 are {d-lishen-sales-multiple} those of 2020; those expected for 2023 are {d-lishen-sales-multiple-expected} those of 2022. Whether 2023 turned out so, we did not find.',
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
