import { line } from '../../charts/kinds/line/index.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { yearPoints } from './series.ts';
import { TONES } from '../tones.ts';

/** Technology contracts from Beijing to its neighbours: five years that were found, and a gap that stays open. */
export const techContracts = defineExhibit({
  slug: 'tech-contracts',
  kind: line,
  headline: { en: 'Contracts rose tenfold, and most of that in one year' },
  subtitle: {
    en: 'Value of technology contracts from Beijing to Tianjin and Hebei, yuan a year, 2013 and 2021 to 2024',
  },
  note: {
    en: 'We found no figures for 2014 to 2020, so nothing is drawn there. Of the rise from 2013 to 2023, {d-contracts-one-year-part} fell in 2023 alone. Why the value doubled in that year our sources do not say.',
  },
  rows: (language) => [
    {
      key: 'contracts',
      label: exhibitWords(language).techContracts.label,
      tone: TONES.beijing,
      points: yearPoints('tech-contracts', language),
    },
  ],
  base: (language) => ({
    unit: 'yuan' as const,
    unitLabel: exhibitWords(language).techContracts.unit,
    values: 'all' as const,
  }),
  views: {
    all: {
      change: (language) => ({
        annotations: [{ at: 'contracts', year: 2021, text: exhibitWords(language).techContracts.gap }],
      }),
      says: {
        en: 'Contracts were worth {tech-contracts@2013} in 2013, {tech-contracts@2022} in 2022 and {tech-contracts@2023} in 2023, which is {d-contracts-multiple} the value of 2013.',
      },
    },
  },
});
