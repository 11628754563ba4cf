import { bar } from '../../charts/kinds/bar/index.ts';
import { formatPeriod } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';

export const turn2020 = defineExhibit<typeof bar>({
  slug: 'turn-2020',
  kind: bar,
  headline: { en: 'After three quarters in the red, the year came out above zero' },
  subtitle: { en: 'Growth of manufacturing’s added value on the same period a year earlier, Tianjin, 2019 to 2021' },
  note: {
    en: 'The source gives the turn only as a difference: the year came out {tn21-manufacturing-acceleration} above its first three quarters. We subtract; a release of October 2020 prints the same rate. The year contains its first three quarters, so the last quarter did the lifting. 2019 and 2021 are context. Up to 2020 the rates are real and for firms above designated size; whether the one for 2021 is too, its report does not say.',
  },
  rows: (language) => [
    {
      key: 'before',
      label: formatPeriod('2019', language),
      datum: datum('ctx-manufacturing-growth-2019', language, { form: 'signed' }),
    },
    {
      key: 'quarters',
      label: exhibitWords(language).turn2020.quarters,
      datum: datum('d-manufacturing-growth-q3', language, { form: 'signed' }),
    },
    {
      key: 'year',
      label: exhibitWords(language).turn2020.year,
      datum: datum('tn21-manufacturing-growth', language, { form: 'signed' }),
    },
    {
      key: 'after',
      label: formatPeriod('2021', language),
      datum: datum('ctx-manufacturing-growth-2021', language, { form: 'signed' }),
    },
  ],
  base: (language) => ({
    orientation: 'columns',
    unit: 'percent',
    unitLabel: exhibitWords(language).growthOfAddedValue,
    signed: true,
  }),
  alsoFrom: ['ctx-manufacturing-growth-2020-q3', 'tn21-manufacturing-months'],
  views: {
    turn: {
      change: () => ({ emphasis: ['quarters', 'year'] }),
      says: {
        en: 'Manufacturing stood at {d-manufacturing-growth-q3|signed} over the first three quarters of 2020 and ended the year at {tn21-manufacturing-growth|signed}.',
      },
    },
  },
});
