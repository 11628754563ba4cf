import { area } from '../../charts/kinds/area/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { placeLabel } from './labels.ts';
import { yearPoints } from './series.ts';
import { TONES } from '../tones.ts';

const TOTALS = [
  'd-gdp-bth-2013',
  'd-gdp-bth-2014',
  'd-gdp-bth-2015',
  'd-gdp-bth-2016',
  'd-gdp-bth-2017',
  'd-gdp-bth-2018',
  'd-gdp-bth-2019',
  'd-gdp-bth-2020',
  'd-gdp-bth-2021',
  'd-gdp-bth-2022',
  'd-gdp-bth-2023',
] as const satisfies readonly FigureId[];

/** Tianjin at the bottom, so that its own edge can be read. */
const BANDS = [
  ['tianjin', 'gdp-tianjin'],
  ['hebei', 'gdp-hebei'],
  ['beijing', 'gdp-beijing'],
] as const;

/** GDP of the three places year by year, in one vintage of the bureau's tables. */
export const gdpByPlace = defineExhibit({
  slug: 'gdp-by-place',
  kind: area,
  headline: { en: 'All three places grew; Tianjin grew least', zh: '三地都在增长，天津增得最少' },
  subtitle: {
    en: 'Gross domestic product of Beijing, Tianjin and Hebei, yuan in prices of each year, 2013 to 2023',
    zh: '北京、天津、河北地区生产总值，当年价格，元，2013年至2023年',
  },
  note: {
    en: 'The bureau revises past years after each economic census. All of these are from one edition, after the census of 2018; those of 2023 are preliminary. Officials used it until early 2024. The edition after the next census, which they used by February 2026, makes the ten years {d-gdp-ratio-c}. Joining an older 2013 to this 2023 would give a false {d-gdp-ratio-mixed}. Which of Beijing and Hebei is ahead, and whether Tianjin fell in 2020, depend on the edition.',
    zh: '每次经济普查后，统计局都会修订往年数据。这里全部取自2018年普查之后的版本，2023年为初步数；官方用到2024年初。下一次普查后的版本，官方在2026年2月已在使用，十年为{d-gdp-ratio-c}。若把更早版本的2013年与这里的2023年相接，就会得出错误的{d-gdp-ratio-mixed}。北京与河北谁在前，天津2020年是否下降，都取决于版本。',
  },
  rows: (language) => [
    ...BANDS.map(([place, series]) => ({
      key: place,
      label: placeLabel(place, language),
      tone: TONES[place],
      points: yearPoints(series, language),
    })),
    {
      key: 'bth',
      label: exhibitWords(language).gdpByPlace.total,
      tone: TONES.region,
      role: 'total' as const,
      points: TOTALS.map((id, index) => ({ year: 2013 + index, datum: datum(id, language) })),
    },
  ],
  base: (language) => ({
    unit: 'yuan' as const,
    unitLabel: exhibitWords(language).gdpByPlace.unit,
    itemLabel: exhibitWords(language).gdpByPlace.item,
  }),
  views: {
    multiples: {
      change: () => ({ arrangement: 'multiples' as const }),
      says: {
        en: 'Each place on the same scale, from 2013 to 2023: Beijing to {d-gdp-ratio-beijing} its level, Hebei to {d-gdp-ratio-hebei}, Tianjin to {d-gdp-ratio-tianjin}.',
        zh: '三地同一刻度，2013年至2023年：北京为原来的{d-gdp-ratio-beijing}，河北{d-gdp-ratio-hebei}，天津{d-gdp-ratio-tianjin}。',
      },
    },
    stacked: {
      change: () => ({ values: 'last' as const }),
      says: {
        en: 'GDP of the three places together rose from {d-gdp-bth-2013} in 2013 to {d-gdp-bth-2023} in 2023.',
        zh: '三地地区生产总值合计，由2013年的{d-gdp-bth-2013}增至2023年的{d-gdp-bth-2023}。',
      },
    },
  },
});
