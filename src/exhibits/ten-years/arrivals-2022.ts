import { unit } from '../../charts/kinds/unit/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

/** What came from Beijing to Tianjin in 2022, counted three ways that are not to be divided by each other. */
export const arrivals2022 = defineExhibit({
  slug: 'arrivals-2022',
  kind: unit,
  headline: { en: '{cd23-companies} and {cd23-capital} came from Beijing in one year' },
  subtitle: { en: 'Companies, new large projects and capital that came from Beijing to Tianjin, 2022' },
  note: {
    en: 'The English source says companies “with” projects. Whether the projects are part of the companies or come on top is not said, so neither is divided by the other, nor the capital by either.',
  },
  rows: (language) => [
    {
      key: 'companies',
      label: language === 'zh' ? '企业' : 'Companies',
      datum: datum('cd23-companies', language, { form: 'number' }),
      perUnit: 10,
      perUnitText: language === 'zh' ? '每点10家企业' : 'One dot is 10 companies',
      tone: TONES.tianjin,
    },
    {
      key: 'projects',
      label: language === 'zh' ? '新建大项目' : 'New large projects',
      datum: datum('cd23-projects', language, { form: 'number' }),
      perUnit: 10,
      perUnitText: language === 'zh' ? '每点10个项目' : 'One dot is 10 projects',
      tone: TONES.tianjin,
    },
    {
      key: 'capital',
      label: language === 'zh' ? '资金' : 'Capital',
      datum: datum('cd23-capital', language),
      perUnit: 1e9,
      perUnitText: language === 'zh' ? '每点10亿元' : 'One dot is 1 billion yuan',
      tone: TONES.tianjin,
    },
  ],
  base: (language) => ({ itemLabel: language === 'zh' ? '项目' : 'What came' }),
  views: {
    all: {
      says: {
        en: '{cd23-companies}, {cd23-projects} and {cd23-capital} came from Beijing in 2022, as the mayor reported.',
      },
    },
  },
});
