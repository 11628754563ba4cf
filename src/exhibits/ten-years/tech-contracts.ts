import { bar } from '../../charts/kinds/bar/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Text } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

/** Single years where they were published, averages where only sums were. */
const STEPS: readonly (readonly [key: string, label: Text, id: FigureId])[] = [
  ['2013', { en: '2013', zh: '2013年' }, 'tech-contracts@2013'],
  ['2014-2015', { en: '2014–15, a year', zh: '2014年至2015年，年均' }, 'd-contracts-a-year-2014-2015'],
  ['2016-2020', { en: '2016–20, a year', zh: '2016年至2020年，年均' }, 'd-contracts-a-year-2016-2020'],
  ['2021', { en: '2021', zh: '2021年' }, 'tech-contracts@2021'],
  ['2022', { en: '2022', zh: '2022年' }, 'tech-contracts@2022'],
  ['2023', { en: '2023', zh: '2023年' }, 'tech-contracts@2023'],
  ['2024', { en: '2024', zh: '2024年' }, 'tech-contracts@2024'],
  ['2025', { en: '2025', zh: '2025年' }, 'd-contracts-2025'],
];

/** Technology contracts from Beijing to its neighbours: steps that climb, with one jump. */
export const techContracts = defineExhibit<typeof bar>({
  slug: 'tech-contracts',
  kind: bar,
  headline: { en: 'Contracts climb all along, with one jump, in 2023', zh: '技术合同一路攀升，2023年一次跳升' },
  subtitle: {
    en: 'Value of technology contracts from Beijing to Tianjin and Hebei, yuan a year, 2013 to 2025',
    zh: '北京流向津冀技术合同成交额，元，每年，2013年至2025年',
  },
  note: {
    en: 'Outlined bars are ours. For 2014 to 2020 only sums were published: {ctx-contracts-to-2020} to 2020, if the count begins in 2014; the part of 2016 to 2020 follows from {ctx-contracts-2021-2025} for 2021 to 2025, which was stated as {ctx-contracts-rise-2021-2025|number} times more. 2025 is that sum less the four years before. Why the value doubled in 2023 was not found.',
    zh: '空心柱是本站推算。2014年至2020年只公布过合计：若从2014年算起，至2020年为{ctx-contracts-to-2020}；2016年至2020年的部分，由2021年至2025年的合计（{ctx-contracts-2021-2025}）推得，据称后者比前者多{ctx-contracts-rise-2021-2025|number}倍。2025年是该合计减去前四年。2023年为何翻番，没有查到。',
  },
  rows: (language) =>
    STEPS.map(([key, label, id]) => ({
      key,
      label: inLanguage(label, language),
      datum: datum(id, language),
      tone: TONES.beijing,
    })),
  base: (language) => ({
    unit: 'yuan',
    unitLabel: inLanguage({ en: 'Technology contracts', zh: '技术合同成交额' }, language),
    itemLabel: inLanguage({ en: 'Year or years', zh: '年份' }, language),
  }),
  views: {
    all: {
      says: {
        en: 'From {tech-contracts@2013} in 2013 by way of {d-contracts-a-year-2014-2015} and {d-contracts-a-year-2016-2020} a year to {tech-contracts@2022} in 2022, then {tech-contracts@2023} in 2023 and {d-contracts-2025} in 2025.',
        zh: '2013年为{tech-contracts@2013}；此后两段每年{d-contracts-a-year-2014-2015}、{d-contracts-a-year-2016-2020}；2022年为{tech-contracts@2022}，2023年{tech-contracts@2023}，2025年{d-contracts-2025}。',
      },
    },
  },
  alsoFrom: ['ctx-contracts-2021-2024'],
});
