import { line } from '../../charts/kinds/line/index.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';
import { yearPoints } from './series.ts';

/** Fine particles in Beijing's air: the one measure of “green” that can be followed over all the years. */
export const beijingAir = defineExhibit<typeof line>({
  slug: 'beijing-air',
  kind: line,
  headline: { en: 'Beijing’s air holds less than a third of the fine dust of 2013' },
  subtitle: {
    en: 'Fine particles (PM[[2.5]]) in Beijing’s air, yearly mean, micrograms per cubic metre, 2013 to 2025',
  },
  note: {
    en: 'From the city’s and the ministry’s yearly statements, from outside the five sources. How much of the change is due to industry that left is not known. For Tianjin and Hebei no series of all years was found, in stored copies to February 2026.',
  },
  rows: (language) => [
    { key: 'air', label: 'Beijing', tone: TONES.beijing, points: yearPoints('beijing-pm25', language) },
  ],
  base: () => ({ unit: 'plain', unitLabel: 'Micrograms per cubic metre', values: 'ends' }),
  views: {
    all: {
      says: {
        en: 'From {beijing-pm25@2013|number} in 2013 to {beijing-pm25@2023|number} in 2023 and {beijing-pm25@2025|number} in 2025, a change of {d-pm25-change-2025}.',
      },
    },
  },
});
