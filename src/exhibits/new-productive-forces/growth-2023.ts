import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { nameOf } from './names.ts';

export const growth2023 = defineExhibit<typeof bar>({
  slug: 'growth-2023',
  kind: bar,
  headline: { en: 'Three chains far outgrew the city’s industry in 2023' },
  subtitle: { en: 'Growth of added value on the year before, industrial chains of Tianjin, 2023' },
  note: {
    en: 'China Daily calls what grew “incremental industrial value”; Tianjin Daily prints the same three rates as growth of added value. Of the other two chains the city’s work report says only that they grew by {ctx-chain-2023-equipment}: their bars are open at the end. For the remaining seven of the {cd24-chains|word} we found no rate. Chains and the sectors of 2020 are cut differently, so this is no continuation of the figures for 2020.',
  },
  rows: (language) => [
    {
      key: 'integrated-circuits',
      label: nameOf('integrated-circuits', language),
      datum: datum('cd24-ic-growth', language, { form: 'signed' }),
    },
    {
      key: 'connected-vehicles',
      label: nameOf('connected-vehicles', language),
      datum: datum('cd24-connected-vehicles-growth', language, { form: 'signed' }),
    },
    {
      key: 'aerospace',
      label: nameOf('aerospace', language),
      datum: datum('cd24-aerospace-growth', language, { form: 'signed' }),
    },
    {
      key: 'high-end-equipment',
      label: nameOf('high-end-equipment', language),
      datum: datum('ctx-chain-2023-equipment', language),
    },
    {
      key: 'chinese-medicine',
      label: nameOf('chinese-medicine', language),
      datum: datum('ctx-chain-2023-chinese-medicine', language),
    },
  ],
  base: (language) => ({
    unit: 'percent',
    unitLabel: exhibitWords(language).growthOfAddedValue,
    signed: true,
    reference: {
      datum: datum('tianjin-industry-growth@2023', language, { form: 'signed' }),
      label: nameOf('all-industry', language),
    },
  }),
  views: {
    chains: {
      change: () => ({ emphasis: ['integrated-circuits', 'connected-vehicles', 'aerospace'] }),
      says: {
        en: 'Integrated circuits grew by {cd24-ic-growth}, the internet of vehicles by {cd24-connected-vehicles-growth} and aerospace by {cd24-aerospace-growth}, against {tianjin-industry-growth@2023} for all industry.',
      },
    },
  },
});
