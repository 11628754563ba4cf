import { unit } from '../../charts/kinds/unit/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
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
      label: exhibitWords(language).arrivals2022.companies,
      datum: datum('cd23-companies', language, { form: 'number' }),
      perUnit: 10,
      perUnitText: exhibitWords(language).arrivals2022.companiesADot,
      tone: TONES.tianjin,
    },
    {
      key: 'projects',
      label: exhibitWords(language).arrivals2022.projects,
      datum: datum('cd23-projects', language, { form: 'number' }),
      perUnit: 10,
      perUnitText: exhibitWords(language).arrivals2022.projectsADot,
      tone: TONES.tianjin,
    },
    {
      key: 'capital',
      label: exhibitWords(language).arrivals2022.capital,
      datum: datum('cd23-capital', language),
      perUnit: 1e9,
      perUnitText: exhibitWords(language).arrivals2022.capitalADot,
      tone: TONES.tianjin,
    },
  ],
  base: (language) => ({ itemLabel: exhibitWords(language).arrivals2022.item }),
  views: {
    all: {
      says: {
        en: '{cd23-companies}, {cd23-projects} and {cd23-capital} came from Beijing in 2022, as the mayor reported.',
      },
    },
  },
});
