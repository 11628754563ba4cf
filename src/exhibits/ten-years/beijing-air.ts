import { line } from '../../charts/kinds/line/index.ts';
import { inLanguage } from '../../data/words/format.ts';
import { defineExhibit } from '../define.ts';
import { placeLabel } from './labels.ts';
import { TONES } from '../tones.ts';
import { yearPoints } from './series.ts';

/** Fine particles in Beijing's air: the one measure of “green” that can be followed over all the years. */
export const beijingAir = defineExhibit<typeof line>({
  slug: 'beijing-air',
  kind: line,
  headline: {
    en: 'Beijing’s air holds less than a third of the fine dust of 2013',
    zh: '北京空气中的细颗粒物，已不到2013年的三分之一',
  },
  subtitle: {
    en: 'Fine particles (PM[[2.5]]) in Beijing’s air, yearly mean, micrograms per cubic metre, 2013 to 2025',
    zh: '北京细颗粒物（PM[[2.5]]）年均浓度，微克/立方米，2013年至2025年',
  },
  note: {
    en: 'From the city’s and the ministry’s yearly statements, from outside the five sources. How much of the change is due to industry that left is not known. For Tianjin and Hebei no series of all years was found, in stored copies to February 2026.',
    zh: '取自市里和环境主管部门的年度通报，来自五份来源以外。其中有多少是工业外迁带来的，不得而知。天津和河北各年齐全的序列，在截至2026年2月的存档页面中没有查到。',
  },
  rows: (language) => [
    {
      key: 'air',
      label: placeLabel('beijing', language),
      tone: TONES.beijing,
      points: yearPoints('beijing-pm25', language),
    },
  ],
  base: (language) => ({
    unit: 'plain',
    unitLabel: inLanguage({ en: 'Micrograms per cubic metre', zh: '微克/立方米' }, language),
    values: 'ends',
  }),
  views: {
    all: {
      says: {
        en: 'From {beijing-pm25@2013|number} in 2013 to {beijing-pm25@2023|number} in 2023 and {beijing-pm25@2025|number} in 2025, a change of {d-pm25-change-2025}.',
        zh: '2013年为{beijing-pm25@2013|number}，2023年为{beijing-pm25@2023|number}，2025年为{beijing-pm25@2025|number}，变动{d-pm25-change-2025}。',
      },
    },
  },
});
