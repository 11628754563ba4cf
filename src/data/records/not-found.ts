/**
 * What was looked for and not found: “not found” is a statement too, so each says where it was looked for and until
 * when.
 */
import type { NotFoundInput } from '../model/schema.ts';

const STORED = { until: '2026-02' } as const;
const SITES = {
  en: 'stored copies of Chinese, English, German and Japanese news and statistics pages',
  zh: '中文、英文、德文和日文新闻与统计页面的存档',
};

export const NOT_FOUND = {
  'after-february-2026': {
    until: '2026-02',
    what: {
      en: 'Any statistics of 2026, such as Tianjin’s first quarter or first half.',
      zh: '2026年的任何统计，如天津第一季度或上半年。',
    },
    looked: {
      en: `The newest dated text in the ${SITES.en} is of the end of February 2026.`,
      zh: `查了${SITES.zh}，其中注明日期的文本最晚到2026年2月底。`,
    },
  },
  'conference-report': {
    ...STORED,
    what: {
      en: 'The conference report that Xinhua quotes, with its definitions of added value and of the clusters.',
      zh: '新华社所引的大会报告，及其对增加值和集群的定义。',
    },
    looked: { en: `In ${SITES.en}, by its title and its figures.`, zh: `查了${SITES.zh}，按标题，也按数字。` },
  },
  'added-value-by-place': {
    ...STORED,
    what: {
      en: 'Industrial added value of each of the three places for each year from 2013 to 2023.',
      zh: '2013年至2023年三地各自每年的工业增加值。',
    },
    looked: {
      en: 'In stored copies and in exports of the statistics bureau’s tables, by name and by value.',
      zh: '查了存档页面和统计局年度数据的导出文件，按名称，也按数值。',
    },
  },
  'hebei-secondary': {
    ...STORED,
    what: {
      en: 'The added value of Hebei’s industry and building for the years 2022 to 2024, and Hebei’s producer prices.',
      zh: '河北2022年至2024年的第二产业增加值，以及河北的工业生产者出厂价格。',
    },
    looked: {
      en: 'In the stored communiqués and trade profiles; only half-years were there.',
      zh: '查了存档的公报和商贸概况，只有半年数。',
    },
  },
  'manufacturing-in-gdp': {
    ...STORED,
    what: {
      en: 'Manufacturing’s share of Tianjin’s GDP after 2022.',
      zh: '2022年以后制造业占天津地区生产总值的比重。',
    },
    looked: {
      en: 'In the results for 2025, the plan report and the work report of January 2026, as far as they are stored, and by name.',
      zh: '查了2025年的结果、2026年1月的计划报告和政府工作报告（以存档所及为限），并按名称检索。',
    },
  },
  'chains-other-years': {
    ...STORED,
    what: {
      en: 'The twelve chains’ share of industry in 2021 and 2025, their growth in the whole of 2022 and 2023, high tech’s share in 2023, and the strategic emerging industries’ share in the years 2022 to 2024.',
      zh: '十二条产业链2021年和2025年的占比、2022年和2023年全年的增速，高技术制造业2023年的占比，战略性新兴产业2022年至2024年的占比。',
    },
    looked: { en: `In ${SITES.en}, by name and by value.`, zh: `查了${SITES.zh}，按名称，也按数值。` },
  },
  alliance: {
    ...STORED,
    what: {
      en: 'A trace of the region’s advanced manufacturing alliance after its founding, or its Chinese name.',
      zh: '京津冀那个先进制造业联盟成立之后的消息，以及它的中文名称。',
    },
    looked: { en: `In ${SITES.en}.`, zh: `查了${SITES.zh}。` },
  },
  'benteler-results': {
    ...STORED,
    what: {
      en: 'Benteler Tianjin’s sales in yuan in any year, and a second source for its start in 2021.',
      zh: '本特勒天津任何一年的销售额，以及2021年启动的第二个来源。',
    },
    looked: {
      en: 'In stored German, English and Chinese pages, by the company and its managers.',
      zh: '查了存档的德文、英文和中文页面，按公司名，也按管理人员的姓名。',
    },
  },
  'boeing-results': {
    ...STORED,
    what: {
      en: 'Whether Boeing Tianjin reached the planned capacity, its counts from 2012 to 2022, and what its orders were worth.',
      zh: '天津波音是否达到计划产能，2012年至2022年的数，以及订单的金额。',
    },
    looked: {
      en: 'In stored English and Chinese pages, Tianjin TV’s report among what was looked for.',
      zh: '查了存档的英文和中文页面，天津电视台的报道也在查找之列。',
    },
  },
  'lishen-results': {
    ...STORED,
    what: {
      en: 'Lishen’s sales after 2022 as results, and whether its base in Binhai was finished.',
      zh: '力神2022年以后的实际销量，以及滨海基地是否建成。',
    },
    looked: {
      en: 'In stored pages and on the company’s own site, as far as it is stored.',
      zh: '查了存档页面，以及存档所及的公司网站。',
    },
  },
  'toyota-results': {
    ...STORED,
    what: {
      en: 'How many cars FAW Toyota’s new plant makes in a year, and for how much.',
      zh: '一汽丰田新工厂一年造多少辆车，值多少钱。',
    },
    looked: { en: 'In stored Chinese and Japanese pages.', zh: '查了存档的中文和日文页面。' },
  },
  'baodi-results': {
    ...STORED,
    what: { en: 'Whether Baodi met its two targets of 2023.', zh: '宝坻是否达到2023年的两个目标。' },
    looked: { en: 'In stored pages of the district and the city.', zh: '查了存档的区、市页面。' },
  },
  profits: {
    ...STORED,
    what: {
      en: 'Profits of the region’s industry in any half-year before 2024.',
      zh: '2024年以前任何半年的京津冀工业利润。',
    },
    looked: { en: `In ${SITES.en}; one search.`, zh: `查了${SITES.zh}，检索一次。` },
  },
  'revised-rates': {
    ...STORED,
    what: {
      en: 'Revised yearly rates of real growth of the three places, and those of Tianjin and Hebei from 2014 to 2018.',
      zh: '三地实际增速的修订数，以及天津和河北2014年至2018年的实际增速。',
    },
    looked: {
      en: 'In stored releases and in exports of the statistics bureau’s tables.',
      zh: '查了存档的发布稿和统计局年度数据的导出文件。',
    },
  },
  'binhai-line': {
    ...STORED,
    what: {
      en: 'An opening of the southern section of the Beijing-Binhai line, or a date for it.',
      zh: '京滨城际南段的开通消息或开通日期。',
    },
    looked: { en: 'In stored pages on the line and its stations.', zh: '查了有关该线及其车站的存档页面。' },
  },
  originals: {
    ...STORED,
    what: {
      en: 'The Chinese originals of the China Daily, Tonight News and Xinhua reports, and the Chinese names of several people in them.',
      zh: '《中国日报》、《今晚报》和新华社报道的中文原文，以及其中几个人的中文姓名。',
    },
    looked: { en: `In ${SITES.en}, by their figures and by sound.`, zh: `查了${SITES.zh}，按数字，也按读音。` },
  },
} as const satisfies Record<string, NotFoundInput>;

/** Id of something that was looked for and not found. */
export type NotFoundId = keyof typeof NOT_FOUND;
