import { bar } from '../../charts/kinds/bar/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';
import { placeLabel } from './labels.ts';

const SPANS: readonly (readonly [group: string, Readonly<Record<'beijing' | 'tianjin' | 'hebei', FigureId>>])[] = [
  [
    'From 2013 to 2021',
    {
      beijing: 'ctx-real-growth-average-beijing',
      tianjin: 'ctx-real-growth-average-tianjin',
      hebei: 'ctx-real-growth-average-hebei',
    },
  ],
  [
    'From 2020 to 2025',
    {
      beijing: 'ctx-real-growth-2025-average-beijing',
      tianjin: 'ctx-real-growth-2025-average-tianjin',
      hebei: 'ctx-real-growth-2025-average-hebei',
    },
  ],
];

/** Real growth of the three places over two published spans. */
export const growthByPlace = defineExhibit<typeof bar>({
  slug: 'growth-by-place',
  kind: bar,
  headline: { en: 'In real terms, too, Tianjin grew more slowly than its neighbours' },
  subtitle: { en: 'Average real growth of GDP a year, Beijing, Tianjin and Hebei, two overlapping spans to 2025' },
  note: {
    en: 'Published averages, of Beijing’s statistics bureau for the first span and of the statistics monitoring office for the region’s coordination for the second. The spans share the year 2021. Single years could be otherwise: in each from 2020 to 2022 Beijing or Hebei was slower than Tianjin.',
  },
  rows: (language) =>
    SPANS.flatMap(([group, figures]) =>
      (['beijing', 'tianjin', 'hebei'] as const).map((place) => ({
        key: `${group}-${place}`,
        group,
        label: placeLabel(place, language),
        datum: datum(figures[place], language, { form: 'number' }),
        tone: TONES[place],
      })),
    ),
  base: () => ({ unit: 'percent', unitLabel: 'Growth a year', itemLabel: 'Place' }),
  views: {
    all: {
      says: {
        en: 'From 2013 to 2021: Beijing {ctx-real-growth-average-beijing}, Tianjin {ctx-real-growth-average-tianjin}, Hebei {ctx-real-growth-average-hebei}. From 2020 to 2025: {ctx-real-growth-2025-average-beijing}, {ctx-real-growth-2025-average-tianjin} and {ctx-real-growth-2025-average-hebei}.',
      },
    },
  },
});
