import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

/** Growth a year in two yardsticks, and the rate that a doubling would need. */
export const nominalAndReal = defineExhibit({
  slug: 'nominal-and-real',
  kind: bar,
  headline: { en: 'GDP grew {d-gdp-cagr|number} a year with price rises, {xh24-gdp-growth-rate|number} without' },
  subtitle: { en: 'Average growth a year, Beijing-Tianjin-Hebei, 2013 to 2023, percent' },
  note: {
    en: 'Xinhua prints the real rate and “almost doubling” in one sentence. Over ten years the real rate makes {d-gdp-real-multiple}, the rate in yuan {d-gdp-ratio}. The added value of industry was published in yuan only, so its real growth is not known here.',
  },
  rows: (language) => [
    {
      key: 'doubling',
      label: 'What a full doubling in ten years would need',
      datum: datum('d-gdp-doubling-rate', language, { form: 'number' }),
      tone: 'other' as const,
    },
    {
      key: 'gdp-nominal',
      label: 'GDP in yuan of each year (nominal)',
      datum: datum('d-gdp-cagr', language, { form: 'number' }),
      tone: TONES.region,
    },
    {
      key: 'gdp-real',
      label: 'GDP without price changes (real)',
      datum: datum('xh24-gdp-growth-rate', language, { form: 'number' }),
      tone: TONES.region,
    },
    {
      key: 'iva-nominal',
      label: 'Industry’s added value in yuan of each year (nominal)',
      datum: datum('d-iva-cagr', language, { form: 'number' }),
      tone: TONES.region,
    },
  ],
  base: (language) => ({
    unit: 'percent' as const,
    unitLabel: exhibitWords(language).nominalAndReal.unit,
    itemLabel: exhibitWords(language).nominalAndReal.item,
  }),
  views: {
    all: {
      says: {
        en: 'GDP in yuan grew {d-gdp-cagr} on average, GDP without price changes {xh24-gdp-growth-rate}. A full doubling would have needed {d-gdp-doubling-rate}. Industry’s added value in yuan grew {d-iva-cagr}.',
      },
    },
    gdp: {
      change: () => ({ emphasis: ['gdp-nominal', 'gdp-real'] }),
      says: { en: 'The two growth rates of GDP: {d-gdp-cagr} with price changes, {xh24-gdp-growth-rate} without.' },
    },
  },
});
