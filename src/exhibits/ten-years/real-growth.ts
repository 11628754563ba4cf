import { grid } from '../../charts/kinds/grid/index.ts';
import { formatPeriod } from '../../data/words/format.ts';
import { points, type SeriesId } from '../../data/model/figures.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { placeLabel, THREE_PLACES } from './labels.ts';
import { TONES } from '../tones.ts';

/** Real growth of the three places in the last five years of the decade. */
export const realGrowth = defineExhibit({
  slug: 'real-growth',
  kind: grid,
  headline: { en: 'In five years Hebei led four times, Beijing once, Tianjin never' },
  subtitle: {
    en: 'Growth of GDP on the year before without price changes, Beijing, Tianjin and Hebei, 2019 to 2023, percent',
  },
  note: {
    en: 'Rates as first published. Those of 2022 follow by subtraction: the release of 2023 gives its growth and by how many points it beat the year before. We found no yearly rates of Tianjin and Hebei for 2014 to 2018.',
  },
  rows: (language) =>
    THREE_PLACES.map((place) => ({
      key: place,
      label: placeLabel(place, language),
      tone: TONES[place],
      cells: points(`real-growth-${place}` satisfies SeriesId).map(({ id, period }) => ({
        at: formatPeriod(period, language),
        datum: datum(id, language),
      })),
    })),
  base: (language) => ({
    unit: 'percent' as const,
    unitLabel: exhibitWords(language).realGrowth.unit,
    itemLabel: exhibitWords(language).realGrowth.item,
  }),
  views: {
    all: {
      says: {
        en: 'Tianjin grew by {real-growth-tianjin@2019} in 2019, {real-growth-tianjin@2020} in 2020, {real-growth-tianjin@2021} in 2021, {real-growth-tianjin@2022} in 2022 and {real-growth-tianjin@2023} in 2023. In no year was it ahead of both others.',
      },
    },
    tianjin: {
      change: () => ({ emphasis: ['tianjin'] }),
      says: {
        en: 'Tianjin alone: from {real-growth-tianjin@2022} in 2022 to {real-growth-tianjin@2021} the year before that.',
      },
    },
  },
});
