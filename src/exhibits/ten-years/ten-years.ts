import { partOfWhole } from '../../charts/kinds/part-of-whole/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { periodLabel } from './labels.ts';
import { withRounding } from '../rounding.ts';
import { TONES } from '../tones.ts';

const MOMENTS = [
  { year: '2013', part: 'xh24-iva-2013', whole: 'd-gdp-bth-2013', share: 'd-iva-share-2013' },
  { year: '2023', part: 'xh24-iva-2023', whole: 'd-gdp-bth-2023', share: 'd-iva-share-2023' },
] as const;

/** Industry's added value, then the GDP it is part of, then its share: the sum that the sources leave out. */
export const tenYearsOfIndustry = defineExhibit({
  slug: 'ten-years',
  kind: partOfWhole,
  headline: {
    en: 'Industry’s share of the region’s GDP fell from {d-iva-share-2013} to {d-iva-share-2023}',
    zh: '工业占京津冀地区生产总值的比重，由{d-iva-share-2013}降至{d-iva-share-2023}',
  },
  subtitle: {
    en: 'Industrial added value and GDP of Beijing-Tianjin-Hebei, 2013 and 2023, in prices of each year, as we read them',
    zh: '京津冀工业增加值与地区生产总值，2013年和2023年；按我们的理解，为当年价格',
  },
  note: {
    en: 'Added value is Xinhua’s, GDP the sum of the three places in the statistics bureau’s tables. The whiskers show what rounding allows: the first amount, {xh24-iva-2013}, was stated to two digits only. Nothing is drawn between the two years, because the sources give only these two. Growth in yuan counts prices; it is not growth in quantity. GDP is from the edition before the census of 2023, like the added value.',
    zh: '增加值据新华社，地区生产总值是统计局年度数据中三地之和。误差线表示四舍五入的余地：第一个数额{xh24-iva-2013}只有两位有效数字。来源只给这两年，所以中间不画线。金额的增长含价格，不是数量的增长。地区生产总值与增加值一样，取2023年普查之前的版本。',
  },
  rows: (language) =>
    MOMENTS.map(({ year, part, whole, share }) => ({
      key: year,
      label: periodLabel(year, language),
      part: withRounding(datum(part, language), part),
      whole: datum(whole, language),
      share: withRounding(datum(share, language), share),
    })),
  base: (language) => ({
    tone: TONES.region,
    partLabel: exhibitWords(language).tenYears.part,
    wholeLabel: exhibitWords(language).tenYears.whole,
    shareLabel: exhibitWords(language).tenYears.share,
    itemLabel: exhibitWords(language).tenYears.item,
    changes: {
      part: datum('xh24-iva-growth', language, { form: 'signed' }),
      whole: datum('d-gdp-growth-nominal', language, { form: 'signed' }),
      share: datum('d-iva-share-change', language, { form: 'signed' }),
    },
  }),
  views: {
    share: {
      change: () => ({ arrangement: 'share' as const }),
      says: {
        en: 'So industry’s share of GDP fell from {d-iva-share-2013} to {d-iva-share-2023}, by our division.',
        zh: '由本站相除，工业占地区生产总值的比重由{d-iva-share-2013}降至{d-iva-share-2023}。',
      },
    },
    industry: {
      change: () => ({ arrangement: 'part' as const }),
      says: {
        en: 'Industrial added value rose from {xh24-iva-2013} in 2013 to {xh24-iva-2023} in 2023: {xh24-iva-growth} more.',
        zh: '工业增加值由2013年的{xh24-iva-2013}增至2023年的{xh24-iva-2023}，增长{xh24-iva-growth}。',
      },
    },
    gdp: {
      change: () => ({ arrangement: 'whole' as const }),
      says: {
        en: 'Around it GDP rose from {d-gdp-bth-2013} to {d-gdp-bth-2023}: {d-gdp-growth-nominal} more.',
        zh: '同期地区生产总值由{d-gdp-bth-2013}增至{d-gdp-bth-2023}，增长{d-gdp-growth-nominal}。',
      },
    },
  },
});
