/**
 * Companies registered in the two Zhongguancun parks (cumulative counts, at the dates they were stated), and the
 * value of technology contracts from Beijing (five single years; for 2014 to 2020 there are sums, in
 * `context-since.ts`).
 */
import type { SeriesInput } from '../../model/schema.ts';

const REGISTRATIONS = {
  unit: 'company',
  measure: { en: 'companies registered in the park since it opened (cumulative)', zh: '累计注册企业' },
  status: 'context',
  speaker: 'publication',
} as const;

export const parkSeries = {
  'binhai-zgc-registrations': {
    ...REGISTRATIONS,
    place: 'binhai-zgc',
    source: 'imsilkroad-2023-02',
    note: {
      en: 'A running total of registrations. It is not a count of companies that moved.',
      zh: '累计注册数，不是迁来企业的数目。',
    },
    points: [
      {
        period: '2019-04',
        quantity: { is: 'exact', value: 941 },
        source: 'china-services-2019-04',
        note: {
          en: 'Stated in April 2019; the page does not say at which day the count was taken.',
          zh: '2019年4月的说法；页面没有写明统计到哪一天。',
        },
      },
      {
        period: '2020-09',
        quantity: { is: 'exact', value: 1884 },
        source: 'binhai-zgc-2020-09',
        original: '累计注册企业已达1884家',
      },
      {
        period: '2022-08',
        quantity: { is: 'exact', value: 3200 },
        source: 'binhai-zgc-2022-08',
        original: '注册企业达到3200家',
      },
      { period: '2023-02', quantity: { is: 'more-than', value: 4000 }, original: '累计注册企业超4000家' },
      {
        period: '2023-12',
        quantity: { is: 'more-than', value: 4900 },
        source: 'binhai-reform-commission-2023',
        original: '注册企业4900余家',
      },
      { period: '2025-08', quantity: { is: 'more-than', value: 6000 }, source: 'crntt-2025-08' },
    ],
  },
  'baodi-zgc-registrations': {
    ...REGISTRATIONS,
    place: 'baodi-zgc',
    source: 'exploring-tianjin-2023-04',
    measure: { en: 'companies settled in the park since it opened (cumulative)', zh: '累计落户企业' },
    points: [
      {
        period: '2020-10',
        quantity: { is: 'exact', value: 236 },
        source: 'baodi-zgc-2020-10',
        original: '236家企业落户',
      },
      { period: '2023-04', quantity: { is: 'exact', value: 1100 } },
    ],
  },
  'tech-contracts': {
    unit: 'yuan',
    measure: {
      en: 'technology contracts from Beijing to Tianjin and Hebei, value in the year',
      zh: '北京输出津冀技术合同成交额',
    },
    place: 'beijing',
    status: 'context',
    source: 'beijing-business-today-2024',
    speaker: 'zhang-zhisong',
    note: {
      en: 'The years from 2014 to 2020 were not found one by one; together they come to {ctx-contracts-to-2020}.',
      zh: '2014年至2020年各年的数没有查到，合计为{ctx-contracts-to-2020}。',
    },
    points: [
      {
        period: '2013',
        quantity: { is: 'exact', value: 71.2e8, step: 1e7 },
        original: '由2013年的71.2亿元增长至2023年的748.7亿元',
      },
      {
        period: '2021',
        quantity: { is: 'exact', value: 350.4e8, step: 1e7 },
        source: 'beijing-youth-daily-2022-03',
        speaker: 'beijing-statistics-bureau',
        original: '输出津冀技术合同成交额350.4亿元',
      },
      {
        period: '2022',
        quantity: { is: 'exact', value: 356.9e8, step: 1e7 },
        source: 'beijing-statistics-2023-12',
        speaker: 'beijing-statistics-bureau',
      },
      {
        period: '2023',
        quantity: { is: 'exact', value: 748.7e8, step: 1e7 },
        original: '由2013年的71.2亿元增长至2023年的748.7亿元',
      },
      {
        period: '2024',
        quantity: { is: 'exact', value: 843.7e8, step: 1e7 },
        source: 'hebei-tv-2025-05',
        speaker: 'leaders-meeting',
        original: '843.7亿元,同比增长12.7%',
        note: {
          en: 'Xinhua printed it with two digits swapped in February 2025; {tech-contracts@2023} and the stated growth give this one.',
          zh: '新华社2025年2月的稿子把两位数字印颠倒了；由{tech-contracts@2023}和所述增速推得此数。',
        },
      },
    ],
  },
} as const satisfies Record<string, SeriesInput>;
