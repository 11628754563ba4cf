import { dot } from '../../charts/kinds/dot/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { withRounding } from '../rounding.ts';
import { TONES } from '../tones.ts';

export const roundingRange = defineExhibit<typeof dot>({
  slug: 'rounding-range',
  kind: dot,
  headline: { en: 'One missing digit leaves nine points of room' },
  subtitle: { en: 'Growth of industrial added value, prices of each year, Beijing, Tianjin and Hebei, 2013 to 2023' },
  note: {
    en: 'Computed: {xh24-iva-2023} ÷ {xh24-iva-2013} − [[1]]. The first amount has one decimal and may be off by half of it either way; that alone makes nearly all of the room. It does not make the stated growth wrong: whoever had the unrounded amounts could work it out exactly.',
  },
  rows: (language) => [
    {
      key: 'stated',
      label: 'Stated by Xinhua',
      tone: TONES.region,
      datum: withRounding(datum('xh24-iva-growth', language), 'xh24-iva-growth'),
    },
    {
      key: 'computed',
      label: 'Computed from the two amounts',
      tone: TONES.region,
      datum: withRounding(datum('d-iva-growth', language), 'd-iva-growth'),
    },
  ],
  base: () => ({ unit: 'percent', unitLabel: 'Growth over ten years', domain: [36, 50] }),
  views: {
    all: {
      says: {
        en: 'Xinhua states {xh24-iva-growth}. The two printed amounts give {d-iva-growth}, with several points of room to either side.',
      },
    },
  },
});
