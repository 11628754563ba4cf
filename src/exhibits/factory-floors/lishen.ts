/** Lishen: how much electricity its batteries hold, and how many it sold. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const lishenOutput = defineExhibit<typeof bar>({
  slug: 'lishen-output',
  kind: bar,
  headline: { en: 'One line’s batteries hold about a gigawatt-hour a year', zh: '一条产线一年的电池，约合一吉瓦时' },
  subtitle: {
    en: 'Batteries in gigawatt-hours a year: one production line, a plant, the company’s sales and capacity, and a base that was planned; Tianjin, 2017–2022',
    zh: '电池，吉瓦时/年：一条产线、一座工厂、公司的销量与产能、一个计划中的基地；天津，2017年至2022年',
  },
  note: {
    en: 'The source gives the line’s output as charge, {tn21-lishen-output}. The two outlined bars turn it into energy at the ends of the usual range of voltage of a lithium-ion cell. Capacity is what could be made, sales are what was sold. Sales of 2020 and the capacities come from outside the five sources.',
    zh: '来源给的产量是电荷，{tn21-lishen-output}。两个空心条按锂离子电芯常用电压的两端把它折成电能。产能是能造多少，销量是卖了多少。2020年的销量和各项产能来自五份来源以外。',
  },
  rows: (language) => [
    {
      key: 'line',
      group: inLanguage({ en: 'One production line, stated in 2021', zh: '一条产线，2021年所述' }, language),
      label: inLanguage({ en: 'At the higher usual voltage', zh: '按较高的常用电压' }, language),
      datum: datum('d-lishen-energy-high', language),
      tone: TONES.tianjin,
    },
    {
      key: 'line-low',
      group: inLanguage({ en: 'One production line, stated in 2021', zh: '一条产线，2021年所述' }, language),
      label: inLanguage({ en: 'At the lower usual voltage', zh: '按较低的常用电压' }, language),
      datum: datum('d-lishen-energy-low', language),
      tone: TONES.tianjin,
    },
    {
      key: 'sold-2020',
      group: inLanguage({ en: 'The whole company', zh: '整个公司' }, language),
      label: inLanguage({ en: 'Sold in 2020', zh: '2020年销量' }, language),
      datum: datum('d-lishen-sold-2020', language),
      tone: TONES.tianjin,
    },
    {
      key: 'plant-2017',
      group: inLanguage({ en: 'The whole company', zh: '整个公司' }, language),
      label: inLanguage({ en: 'Capacity of its sixth-phase plant, 2017', zh: '六期工厂产能，2017年' }, language),
      datum: datum('ctx-lishen-plant-capacity', language),
      tone: TONES.tianjin,
    },
    {
      key: 'capacity-2017',
      group: inLanguage({ en: 'The whole company', zh: '整个公司' }, language),
      label: inLanguage({ en: 'Capacity in all, 2017', zh: '总产能，2017年' }, language),
      datum: datum('ctx-lishen-capacity-2017', language),
      tone: TONES.tianjin,
    },
    {
      key: 'binhai-first',
      group: inLanguage({ en: 'The Binhai base, planned in 2022', zh: '滨海基地，2022年的计划' }, language),
      label: inLanguage({ en: 'First phase', zh: '一期' }, language),
      datum: datum('ctx-lishen-binhai-phase1', language),
      tone: TONES.tianjin,
    },
    {
      key: 'binhai-all',
      group: inLanguage({ en: 'The Binhai base, planned in 2022', zh: '滨海基地，2022年的计划' }, language),
      label: inLanguage({ en: 'In all', zh: '总计' }, language),
      datum: datum('ctx-lishen-binhai-capacity', language),
      tone: TONES.tianjin,
    },
  ],
  base: (language) => ({
    unit: 'plain',
    itemLabel: inLanguage({ en: 'What', zh: '项目' }, language),
    unitLabel: inLanguage({ en: 'Gigawatt-hours a year', zh: '吉瓦时/年' }, language),
    domain: [0, 28],
  }),
  views: {
    all: {
      says: {
        en: 'The line’s batteries would hold {d-lishen-energy-low|number} to {d-lishen-energy-high}, by our reckoning. The company sold {lishen-sales@2020} in 2020, and planned a base for {ctx-lishen-binhai-capacity}.',
        zh: '由本站推算，这条产线的电池合{d-lishen-energy-low|number}至{d-lishen-energy-high}。公司2020年销售{lishen-sales@2020}，计划建一个{ctx-lishen-binhai-capacity}的基地。',
      },
    },
  },
  alsoFrom: ['tn21-lishen-output'],
});

export const lishenSales = defineExhibit<typeof bar>({
  slug: 'lishen-sales',
  kind: bar,
  headline: {
    en: 'Sales more than doubled in two years; then a leap was expected',
    zh: '两年间销量翻了一番还多；此后预计再跃一级',
  },
  subtitle: {
    en: 'Batteries sold by Lishen in the year, in megawatt-hours; 2020, 2022, and 2023 as expected in February of that year',
    zh: '力神电池年销量，兆瓦时；2020年、2022年，以及2023年2月预计的当年数',
  },
  note: {
    en: 'Company figures, printed by Xinhua in February 2023. For 2021 none was found, so that year stays empty. Sales of 2022 are {d-lishen-sales-multiple} those of 2020; those expected for 2023 are {d-lishen-sales-multiple-expected} those of 2022. Whether 2023 turned out so was looked for in stored copies to February 2026 and not found.',
    zh: '公司的数字，新华社2023年2月刊出。2021年没有查到，所以空着。2022年的销量是2020年的{d-lishen-sales-multiple}；预计的2023年销量是2022年的{d-lishen-sales-multiple-expected}。2023年是否如此，在截至2026年2月的存档页面中没有查到。',
  },
  rows: (language) => [
    {
      key: '2020',
      label: inLanguage({ en: '2020', zh: '2020年' }, language),
      datum: datum('lishen-sales@2020', language),
      tone: TONES.tianjin,
    },
    {
      key: '2021',
      label: inLanguage({ en: '2021', zh: '2021年' }, language),
      absent: inLanguage({ en: 'not found', zh: '没有查到' }, language),
    },
    {
      key: '2022',
      label: inLanguage({ en: '2022', zh: '2022年' }, language),
      datum: datum('lishen-sales@2022', language),
      tone: TONES.tianjin,
    },
    {
      key: '2023',
      label: inLanguage({ en: '2023, expected', zh: '2023年预计' }, language),
      datum: datum('lishen-sales@2023', language),
      tone: TONES.tianjin,
    },
  ],
  base: (language) => ({
    unit: 'plain',
    arrangement: 'columns',
    itemLabel: inLanguage({ en: 'Year', zh: '年份' }, language),
    unitLabel: inLanguage({ en: 'Megawatt-hours sold', zh: '销量，兆瓦时' }, language),
  }),
  views: {
    all: {
      says: {
        en: 'Lishen sold {lishen-sales@2020} in 2020 and {lishen-sales@2022} in 2022, and expected {lishen-sales@2023} for 2023. Nothing was found for 2021.',
        zh: '力神2020年销售{lishen-sales@2020}，2022年{lishen-sales@2022}，预计2023年{lishen-sales@2023}。2021年没有查到。',
      },
    },
  },
});
