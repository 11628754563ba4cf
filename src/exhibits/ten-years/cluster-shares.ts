import { waffle } from '../../charts/kinds/waffle/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

/** What the region's clusters are said to hold of the country's total: bounds, all of them, and one in two versions. */
export const clusterShares = defineExhibit({
  slug: 'cluster-shares',
  kind: waffle,
  headline: { en: 'Every published share is “more than”, and two of them differ' },
  subtitle: { en: 'Share of Beijing-Tianjin-Hebei clusters in the national total of their sector, percent, 2024' },
  note: {
    en: 'The first two are shares of output value, the third of “industrial scale”, the fourth of the market. The first three come from the report of October 2024, which gives no year; the fourth from a briefing of April 2024. None of them can be worked out from what is published.',
  },
  rows: (language) => [
    {
      key: 'life-health',
      label: exhibitWords(language).clusterShares.lifeHealth,
      datum: datum('xh24-share-life-health', language),
      tone: TONES.region,
    },
    {
      key: 'power-equipment',
      label: exhibitWords(language).clusterShares.powerEquipment,
      datum: datum('xh24-share-power-equipment', language),
      tone: TONES.region,
    },
    {
      key: 'it-october',
      label: exhibitWords(language).clusterShares.itOctober,
      datum: datum('xh24-share-it-innovation', language),
      tone: TONES.region,
    },
    {
      key: 'it-april',
      label: exhibitWords(language).clusterShares.itApril,
      datum: datum('ctx-cluster-it-share-2024-04', language),
      tone: TONES.region,
    },
  ],
  base: (language) => ({
    unitLabel: exhibitWords(language).clusterShares.unit,
    itemLabel: exhibitWords(language).clusterShares.item,
  }),
  views: {
    all: {
      says: {
        en: 'Life and health, and power and new-energy equipment: {xh24-share-life-health} each. IT application innovation: {xh24-share-it-innovation} in October 2024, {ctx-cluster-it-share-2024-04} in April.',
      },
    },
    clash: {
      change: () => ({ emphasis: ['it-october', 'it-april'] }),
      says: {
        en: 'The same cluster twice: {xh24-share-it-innovation} of national scale, {ctx-cluster-it-share-2024-04} of the national market.',
      },
    },
  },
});
