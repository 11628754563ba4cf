import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

export const investment2020 = defineExhibit<typeof bar>({
  slug: 'investment-2020',
  kind: bar,
  headline: { en: 'Outside high technology, investment in manufacturing fell slightly' },
  subtitle: { en: 'Growth of investment on the year before, manufacturing, Tianjin, 2020' },
  note: {
    en: 'The rest is our arithmetic: high technology’s share was {tn21-high-tech-investment-share} in 2020 and, worked back, {d-hightech-investment-share-2019} in 2019; what the total and the high-tech part leave is {d-other-investment-growth}. Smart manufacturing is another cut: by how a factory works, not by what it makes. How much of it is also high-tech is not said, nor whether changes of price were taken out.',
  },
  rows: (language) => [
    {
      key: 'all',
      group: exhibitWords(language).investment2020.byProduct,
      label: exhibitWords(language).investment2020.all,
      datum: datum('tn21-manufacturing-investment-growth', language, { form: 'signed' }),
      tone: TONES.tianjin,
    },
    {
      key: 'high-tech',
      group: exhibitWords(language).investment2020.byProduct,
      label: exhibitWords(language).investment2020.highTech,
      datum: datum('tn21-high-tech-investment-growth', language, { form: 'signed' }),
    },
    {
      key: 'rest',
      group: exhibitWords(language).investment2020.byProduct,
      label: exhibitWords(language).investment2020.rest,
      datum: datum('d-other-investment-growth', language, { form: 'signed' }),
    },
    {
      key: 'smart',
      group: exhibitWords(language).investment2020.byProcess,
      label: exhibitWords(language).investment2020.smart,
      datum: datum('tn21-smart-investment-growth', language, { form: 'signed' }),
    },
  ],
  base: (language) => ({
    unit: 'percent',
    unitLabel: exhibitWords(language).investment2020.unit,
    signed: true,
  }),
  views: {
    all: {
      says: {
        en: 'Manufacturing investment grew by {tn21-manufacturing-investment-growth}: high-tech by {tn21-high-tech-investment-growth}, the rest by {d-other-investment-growth}. Smart manufacturing, counted in another way, grew by {tn21-smart-investment-growth}.',
      },
    },
  },
});
