import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { periodLabel } from './labels.ts';
import { TONES } from '../tones.ts';

/** Profit of the first half of 2024 as published, and the half-year before as its growth rate implies it. */
export const profitH12024 = defineExhibit({
  slug: 'profit-h1-2024',
  kind: bar,
  headline: { en: 'The published rate puts the year before at {d-profit-h1-2023}' },
  subtitle: { en: 'Total profit of large industrial firms in Beijing-Tianjin-Hebei, yuan, first half of each year' },
  note: {
    en: 'Only the solid bar was published, with its growth of {xh24-profit-growth}. Such rates are worked out on a comparable set of firms, so the outlined bar is implied and may differ from any figure printed in 2023. The source calls the half-year a record; none of the five sources lets us check that.',
  },
  rows: (language) => [
    {
      key: 'h1-2023',
      label: exhibitWords(language).profitH12024.implied(periodLabel('2023-H1', language)),
      datum: datum('d-profit-h1-2023', language),
      tone: TONES.region,
    },
    {
      key: 'h1-2024',
      label: exhibitWords(language).profitH12024.published(periodLabel('2024-H1', language)),
      datum: datum('xh24-profit-h1-2024', language),
      tone: TONES.region,
    },
  ],
  base: (language) => ({
    unit: 'yuan' as const,
    unitLabel: exhibitWords(language).profitH12024.unit,
    itemLabel: exhibitWords(language).profitH12024.item,
  }),
  views: {
    published: {
      says: {
        en: 'Large industrial firms made {xh24-profit-h1-2024} in the first half of 2024, {xh24-profit-growth} more than a year earlier. That implies {d-profit-h1-2023} for the first half of 2023.',
      },
    },
  },
});
