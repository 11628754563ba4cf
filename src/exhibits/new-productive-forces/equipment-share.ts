import { line } from '../../charts/kinds/line/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';

export const equipmentShare = defineExhibit<typeof line>({
  slug: 'equipment-share',
  kind: line,
  headline: { en: 'Equipment’s share jumps up and down; output alone does not' },
  subtitle: {
    en: 'Equipment manufacturing’s share of the added value of industry above designated size, at each year’s prices, Tianjin, 2019 to 2025',
  },
  note: {
    en: 'The axis does not begin at zero, and where no year was found the line is left open. The hollow point is the share by output alone; the {d-equipment-share-price-part} above it must come from prices, or from a change in which firms are counted. When oil and gas get dearer, every other share shrinks, without a machine less being made.',
  },
  rows: (language) => [
    {
      key: 'share',
      label: exhibitWords(language).equipmentShare.share,
      points: [
        { year: 2019, datum: datum('d-equipment-share-2019', language) },
        { year: 2020, datum: datum('tn21-equipment-share', language) },
        { year: 2023, datum: datum('d-equipment-share-2023', language) },
        { year: 2024, datum: datum('ctx-equipment-share-2024', language) },
        { year: 2025, datum: datum('ctx-equipment-share-2025', language) },
      ],
    },
    {
      key: 'volume',
      label: exhibitWords(language).equipmentShare.volume,
      tone: 'muted',
      points: [{ year: 2020, datum: datum('d-equipment-share-by-volume', language) }],
    },
  ],
  base: () => ({ unit: 'percent', values: 'all', domain: [30, 40] }),
  alsoFrom: ['ctx-equipment-share-gain-2024', 'd-equipment-share-change-2020-2024'],
  views: {
    all: {
      says: {
        en: 'The share was {d-equipment-share-2019} in 2019, {tn21-equipment-share} in 2020, {d-equipment-share-2023} in 2023 and {ctx-equipment-share-2025} in 2025. Output alone would have made it {d-equipment-share-by-volume} in 2020.',
      },
    },
    measured: {
      change: () => ({ show: ['share'] }),
      says: {
        en: 'The share itself: {d-equipment-share-2019} in 2019, {tn21-equipment-share} in 2020, {d-equipment-share-2023} in 2023, {ctx-equipment-share-2024} in 2024, {ctx-equipment-share-2025} in 2025.',
      },
    },
  },
});
