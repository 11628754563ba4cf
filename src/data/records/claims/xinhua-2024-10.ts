import type { ClaimInput } from '../../model/schema.ts';

const xinhua = { place: 'bth', source: 'xinhua-2024-10', status: 'reported', speaker: 'xinhua' } as const;
const report = { ...xinhua, speaker: 'bth-report-2024' } as const;

/** Figures of Xinhua's report of 25 October 2024 on ten years of regional industrial coordination. */
export const xinhua2024Claims = {
  'xh24-years': {
    ...xinhua,
    quantity: { is: 'exact', value: 10 },
    unit: 'year',
    period: '2014/2024',
    measure: {
      en: 'time since coordination of the region became a national strategy',
      zh: '京津冀协同发展上升为国家战略以来的时间',
    },
    phrase: '10 years after China designated it as a national strategy',
  },
  'xh24-iva-2013': {
    ...report,
    quantity: { is: 'exact', value: 1.7e12, step: 1e11 },
    unit: 'yuan',
    period: '2013',
    measure: { en: 'industrial added value', zh: '工业增加值' },
    phrase: 'increased from 1.7 trillion yuan',
    note: {
      en: 'Stated to two digits only: the true figure may be off by half of the last one either way, so growth worked out from it is uncertain too. The source does not say whether prices are current; we read them so, because its {xh24-iva-growth} is their plain quotient.',
      zh: '只有两位有效数字：真实数可能上下相差末位的一半，由此推算的增速也就不确定。来源没有写明是否按现价计算；我们读作现价，因为它给的{xh24-iva-growth}正是两数之商。',
    },
  },
  'xh24-iva-2013-usd': {
    ...xinhua,
    quantity: { is: 'about', value: 238e9, step: 1e9 },
    unit: 'usd',
    period: '2013',
    measure: {
      en: 'industrial added value in 2013, in dollars as the source converts it',
      zh: '2013年工业增加值（来源换算的美元数）',
    },
    phrase: 'about 238 billion U.S. dollars',
    note: {
      en: 'A 2013 amount converted at {d-rate-xh24}, the implied rate of the source. Do not use it as the value of 2013 in dollars of 2013.',
      zh: '把2013年的数额按来源隐含的{d-rate-xh24}折算。不可当作2013年当年的美元数使用。',
    },
  },
  'xh24-iva-2023': {
    ...report,
    quantity: { is: 'exact', value: 2.43e12, step: 1e10 },
    unit: 'yuan',
    period: '2023',
    measure: { en: 'industrial added value', zh: '工业增加值' },
    phrase: 'to 2.43 trillion yuan in 2023',
    note: {
      en: 'A report of November 2023 gave {ctx-iva-2022} for 2022. Less in yuan a year later is no sign of less output: prices fell in 2023.',
      zh: '2023年11月的一份报告称2022年为{ctx-iva-2022}。一年后金额变少，不等于产出变少：2023年价格下跌。',
    },
  },
  'xh24-iva-growth': {
    ...report,
    quantity: { is: 'exact', value: 43, step: 1 },
    unit: 'percent',
    period: '2013/2023',
    measure: { en: 'growth of industrial added value over ten years', zh: '工业增加值十年累计增长' },
    phrase: 'with a cumulative growth of 43 percent',
    note: {
      en: 'It is the quotient of the two amounts in yuan. We read these in prices of their years, so that price changes are in the growth; the source does not say.',
      zh: '是两个金额之商。我们把金额读作当年价格，所以增速里含有价格变动；来源没有说明。',
    },
  },
  'xh24-profit-h1-2024': {
    ...xinhua,
    quantity: { is: 'exact', value: 231e9, step: 1e9 },
    unit: 'yuan',
    period: '2024-H1',
    measure: { en: 'total profit of major industrial enterprises', zh: '规模以上工业企业利润总额' },
    phrase: 'reached a record high of 231 billion yuan',
    note: {
      en: 'The source calls it a record high. We found no half-years before it, in stored copies to February 2026.',
      zh: '来源称创历史新高。此前各个上半年的数，我们在截至2026年2月的存档页面中没有查到。',
    },
  },
  'xh24-profit-growth': {
    ...xinhua,
    quantity: { is: 'exact', value: 10.2, step: 0.1 },
    unit: 'percent',
    period: '2024-H1',
    measure: {
      en: 'growth of total profit of major industrial enterprises on the same half of 2023',
      zh: '规模以上工业企业利润总额同比增长',
    },
    phrase: 'up 10.2 percent year on year',
    note: {
      en: 'Growth rates of enterprise statistics are on a comparable base, so the year before that follows from this rate is implied, not published.',
      zh: '这类企业统计的增速按可比口径计算，所以由它反推的上年数是隐含的，不是公布的。',
    },
  },
  'xh24-clusters-over-20': {
    ...report,
    quantity: { is: 'exact', value: 2 },
    unit: 'cluster',
    period: '2024',
    measure: {
      en: 'manufacturing clusters with more than a fifth of national output value',
      zh: '产值占全国五分之一以上的制造业集群',
    },
    phrase: 'the output value of two manufacturing clusters in the region',
  },
  'xh24-share-life-health': {
    ...report,
    quantity: { is: 'more-than', value: 20 },
    unit: 'percent',
    period: '2024',
    measure: {
      en: 'share of the life and health cluster in its sector’s national output value',
      zh: '生命健康集群产值占全国同行业比重',
    },
    phrase: 'accounted for more than 20 percent of the national total',
    note: {
      en: 'A lower bound without a year; 2024 is the year of the report. It cannot be computed from anything published here.',
      zh: '没有写明年份的下限；2024年是报道的年份。用这里公布的任何数都算不出来。',
    },
  },
  'xh24-share-power-equipment': {
    ...report,
    quantity: { is: 'more-than', value: 20 },
    unit: 'percent',
    period: '2024',
    measure: {
      en: 'share of the power and new-energy high-end equipment cluster in its sector’s national output value',
      zh: '电力及新能源高端装备集群产值占全国同行业比重',
    },
    phrase: 'accounted for more than 20 percent of the national total',
    note: {
      en: 'A lower bound without a year; 2024 is the year of the report. It cannot be computed from anything published here.',
      zh: '没有写明年份的下限；2024年是报道的年份。用这里公布的任何数都算不出来。',
    },
  },
  'xh24-share-it-innovation': {
    ...report,
    quantity: { is: 'more-than', value: 50 },
    unit: 'percent',
    period: '2024',
    measure: {
      en: 'share of the national total held by new-generation IT application innovation and network security, by industrial scale',
      zh: '新一代信息技术应用创新和网络安全产业规模占全国比重',
    },
    phrase: 'has exceeded half of the national total',
    note: {
      en: 'Printed as “half”. A briefing of April 2024 gave this cluster {ctx-cluster-it-share-2024-04} of the national market. Scale and market share are two measures.',
      zh: '原文写作“一半”。2024年4月的一次发布会称，该集群全国市场占有率{ctx-cluster-it-share-2024-04}。产业规模与市场占有率是两个指标。',
    },
  },
  'xh24-chains': {
    ...xinhua,
    quantity: { is: 'exact', value: 6 },
    unit: 'chain',
    period: '2024',
    measure: { en: 'key industrial chains laid out jointly by the three places', zh: '三地共同布局的重点产业链' },
    phrase: 'has laid out six key industrial chains',
    note: {
      en: 'The list names six if “new energy and intelligent connected vehicles” and “cybersecurity and industrial Internet” are one chain each, as they are in Chinese.',
      zh: '“新能源和智能网联汽车”“网络安全和工业互联网”各算一条，就是六条；中文里正是这样。',
    },
  },
  'xh24-gdp-2023': {
    ...xinhua,
    quantity: { is: 'exact', value: 10.4e12, step: 1e11 },
    unit: 'yuan',
    period: '2023',
    measure: { en: 'gross domestic product, in prices of the year', zh: '地区生产总值（现价）' },
    phrase: 'reached 10.4 trillion yuan in 2023',
  },
  'xh24-gdp-ratio': {
    ...xinhua,
    quantity: { is: 'nearly', value: 2 },
    unit: 'times',
    period: '2013/2023',
    measure: { en: 'gross domestic product of 2023 as a multiple of 2013', zh: '2023年地区生产总值相当于2013年的倍数' },
    phrase: 'almost doubling that of 2013',
    note: {
      en: 'True of amounts in prices of each year: the bureau of statistics’ tables give {d-gdp-ratio}. It cannot be joined to the {xh24-gdp-growth-rate} of the same sentence, which leaves price changes out.',
      zh: '按当年价格成立：据统计局年度数据，为{d-gdp-ratio}。不能与同一句里的{xh24-gdp-growth-rate}接在一起，后者不含价格变动。',
    },
  },
  'xh24-gdp-growth-rate': {
    ...xinhua,
    quantity: { is: 'exact', value: 5.8, step: 0.1 },
    unit: 'percent-a-year',
    period: '2013/2023',
    measure: { en: 'average yearly growth of gross domestic product', zh: '地区生产总值年均增长' },
    phrase: 'an average annual growth rate of 5.8 percent',
    note: {
      en: 'Read as real growth, in constant prices: over ten years it makes {d-gdp-real-multiple}, not “almost” two. The source does not say that it is real. The three places’ own published rates come to {d-region-real-rate}.',
      zh: '读作按不变价格计算的实际增速：十年得{d-gdp-real-multiple}，谈不上“接近”两倍。来源没有说它是实际增速。由三地各自公布的增速推算，得{d-region-real-rate}。',
    },
  },
} as const satisfies Record<string, ClaimInput>;
