import { waffle } from '../../charts/kinds/waffle/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { nameOf } from './names.ts';

export const shares2020 = defineExhibit<typeof waffle>({
  slug: 'shares-2020',
  kind: waffle,
  headline: { en: 'Equipment’s slice of industry grew by {tn21-equipment-share-change} in 2020' },
  subtitle: { en: 'Share of the added value of all industry above designated size, at each year’s prices, Tianjin' },
  note: {
    en: 'One square is a hundredth of the added value. Equipment is part of manufacturing, so the grids overlap. The source prints the rise with a percent sign; we read {tn21-equipment-share-change}, which puts 2019 at {d-equipment-share-2019}. Read as a percent it would be {d-equipment-share-2019-relative}.',
  },
  rows: (language) => [
    {
      key: 'manufacturing',
      label: `${nameOf('manufacturing', language)}, 2020`,
      datum: datum('tn21-manufacturing-share', language),
    },
    {
      key: 'equipment-2019',
      label: `${nameOf('equipment', language)}, 2019`,
      datum: datum('d-equipment-share-2019', language),
    },
    {
      key: 'equipment-2020',
      label: `${nameOf('equipment', language)}, 2020`,
      datum: datum('tn21-equipment-share', language),
    },
  ],
  base: () => ({ perRow: 3 }),
  views: {
    shares: {
      says: {
        en: 'Manufacturing made up {tn21-manufacturing-share} of industry’s added value in 2020. Equipment alone went from {d-equipment-share-2019} to {tn21-equipment-share}.',
      },
    },
  },
});
