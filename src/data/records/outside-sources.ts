/**
 * The sources from outside the five that the explainer is built on, each with how far it was verified.
 * All of them were read in stored copies. V1: at the publisher's own address, which is linked. V2: in a copy
 * elsewhere, or at an address that was not kept, so publisher and date stand without a link. V3: a table of the
 * statistics bureau, named by its vintage because the bureau has revised the same years more than once.
 */
import type { SourceInput } from '../model/schema.ts';
import { LATER_SOURCES } from './later-sources.ts';
import { PUBLISHED_SOURCES, UNLINKED } from './published-sources.ts';

/** Every source from outside the five, with how far it is verified. */
export const OUTSIDE_SOURCES = {
  ...PUBLISHED_SOURCES,

  'chain-briefing-2021-08': {
    publisher: { en: 'China.com.cn', zh: '中国网', isTranslation: true },
    title: { en: 'Briefing on Tianjin’s twelve key industrial chains', zh: '天津十二条重点产业链发布会' },
    date: '2021-08-23',
    confidence: 'V1',
    url: 'http://big5.china.com.cn/gate/big5/sm.guoqing.china.com.cn/2021-08/23/content_41652261.html',
    note: { en: 'The briefing was given on 19 August 2021.', zh: '发布会于2021年8月19日举行。' },
  },

  // Read in a copy elsewhere, or at an address that was not kept (V2): never linked
  'netcomposites-2000-07': {
    publisher: { en: 'NetComposites', zh: 'NetComposites', isTranslation: true },
    title: { en: 'A composites joint venture in Tianjin', zh: '天津的一家复合材料合资企业' },
    date: '2000-07-18',
    confidence: 'V2',
    note: UNLINKED,
  },
  'china-daily-2008-11': {
    publisher: { en: 'China Daily', zh: '《中国日报》', isTranslation: true },
    title: { en: 'Boeing’s composites plant in Tianjin', zh: '波音在天津的复合材料工厂' },
    date: '2008-11-20',
    confidence: 'V2',
  },
  'china-news-2015-01': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Beijing’s air in 2014', zh: '2014年北京空气质量' },
    date: '2015-01-04',
    confidence: 'V2',
  },
  'china-news-2016-02': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Air quality in 2015, from the environment ministry', zh: '2015年空气质量（环境保护主管部门）' },
    date: '2016-02-04',
    confidence: 'V2',
  },
  'beijing-air-2013': {
    publisher: { en: 'Re-post on Beijing’s air', zh: '转载：北京空气质量', isTranslation: true },
    title: { en: 'Beijing’s air in 2013', zh: '2013年北京空气质量' },
    confidence: 'V2',
    note: {
      en: 'A re-post that does not name where it was first published; its day was not recorded.',
      zh: '转载，未写明首发何处；日期未记录。',
    },
  },
  'afp-2016-air': {
    publisher: { en: 'AFPBB News', zh: 'AFPBB News', isTranslation: true },
    title: { en: 'Beijing’s air in 2016', zh: '2016年北京空气质量' },
    confidence: 'V2',
    note: { en: 'The day of publication was not recorded.', zh: '发表日期未记录。' },
  },
  'ce-2017-air': {
    publisher: { en: 'CE.cn', zh: '中国经济网', isTranslation: true },
    title: { en: 'Beijing’s air in 2017', zh: '2017年北京空气质量' },
    confidence: 'V2',
    note: { en: 'The day of publication was not recorded.', zh: '发表日期未记录。' },
  },
  'people-2021-air': {
    publisher: { en: 'People.cn', zh: '人民网', isTranslation: true },
    title: { en: 'Beijing’s air in 2021', zh: '2021年北京空气质量' },
    confidence: 'V2',
    note: { en: 'The day of publication was not recorded.', zh: '发表日期未记录。' },
  },
  'cctv-2022-air': {
    publisher: { en: 'CCTV', zh: '中央电视台', isTranslation: true },
    title: { en: 'Beijing’s air in 2022', zh: '2022年北京空气质量' },
    confidence: 'V2',
    note: { en: 'The day of publication was not recorded.', zh: '发表日期未记录。' },
  },
  'china-news-2024-01-03': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Beijing’s air in 2023', zh: '2023年北京空气质量' },
    date: '2024-01-03',
    confidence: 'V2',
  },
  'lishen-plant-2017-11': {
    publisher: { en: 'Re-post on Lishen’s plant', zh: '转载：力神的工厂', isTranslation: true },
    title: { en: 'Lishen’s sixth-phase battery plant', zh: '力神六期电池工厂' },
    date: '2017-11',
    confidence: 'V2',
    note: { en: 'A re-post that does not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'economic-daily-2019-04': {
    publisher: { en: 'Economic Daily', zh: '《经济日报》', isTranslation: true },
    title: { en: 'The Binhai-Zhongguancun park', zh: '天津滨海-中关村科技园' },
    date: '2019-04-11',
    confidence: 'V2',
  },
  'china-services-2019-04': {
    publisher: { en: 'China Services Info', zh: 'China Services Info', isTranslation: true },
    title: { en: 'Companies in the Binhai-Zhongguancun park', zh: '滨海-中关村科技园的企业' },
    date: '2019-04-19',
    confidence: 'V2',
    note: UNLINKED,
  },
  'csteelnews-2019-08': {
    publisher: { en: 'csteelnews.com', zh: 'csteelnews.com', isTranslation: true },
    title: { en: 'The Beijing-Tianjin Zhongguancun science city in Baodi', zh: '宝坻的京津中关村科技城' },
    date: '2019-08-19',
    confidence: 'V2',
    note: UNLINKED,
  },
  'zgcounty-2020': {
    publisher: { en: 'Re-post of Tianjin’s results', zh: '转载：天津的结果', isTranslation: true },
    title: { en: 'Tianjin’s economy in 2019', zh: '2019年天津经济' },
    confidence: 'V2',
    note: {
      en: 'It does not name where it was first published; its day was not recorded.',
      zh: '未写明首发何处；日期未记录。',
    },
  },
  'chyxx-2020-04': {
    publisher: { en: 'Re-post of the region’s results', zh: '转载：京津冀的结果', isTranslation: true },
    title: { en: 'The Beijing-Tianjin-Hebei economy in 2019', zh: '2019年京津冀经济' },
    date: '2020-04',
    confidence: 'V2',
    note: { en: 'A re-post that does not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'toyota-plan-2020-07': {
    publisher: { en: 'People’s Daily, on crntt.com', zh: '《人民日报》，载crntt.com', isTranslation: true },
    title: { en: 'FAW Toyota’s new energy plant in the Eco-City', zh: '中新天津生态城的一汽丰田新能源工厂' },
    date: '2020-07-03',
    confidence: 'V2',
    note: {
      en: 'It gives the planned capacity. The full address was not kept, so nothing is linked.',
      zh: '载有计划产能。完整网址没有留存，所以不设链接。',
    },
  },
  'toyota-plan-repost': {
    publisher: { en: 'Re-post on FAW Toyota’s new plant', zh: '转载：一汽丰田新工厂', isTranslation: true },
    title: {
      en: 'Investment, site and output planned for FAW Toyota’s new energy plant',
      zh: '一汽丰田新能源工厂计划的投资、用地与产值',
    },
    date: '2020',
    confidence: 'V2',
    note: { en: 'A re-post that does not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'binhai-zgc-2020-09': {
    publisher: { en: 'Re-post on the Binhai park', zh: '转载：滨海园区', isTranslation: true },
    title: { en: 'Companies registered in the Binhai-Zhongguancun park', zh: '滨海-中关村科技园注册企业' },
    date: '2020-09',
    confidence: 'V2',
    note: { en: 'Re-posts that do not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'baodi-zgc-2020-10': {
    publisher: { en: 'Re-post on the Baodi park', zh: '转载：宝坻园区', isTranslation: true },
    title: { en: 'Companies in the Baodi-Zhongguancun park', zh: '京津中关村科技城的企业' },
    date: '2020-10',
    confidence: 'V2',
    note: { en: 'Re-posts that do not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'tianjin-q3-2020': {
    publisher: { en: 'Re-post of Tianjin’s results', zh: '转载：天津的结果', isTranslation: true },
    title: { en: 'Tianjin’s economy in the first three quarters of 2020', zh: '2020年前三季度天津经济' },
    date: '2020-10-23',
    confidence: 'V2',
    note: { en: 'A re-post that does not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'nbs-rd-2020-09': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Research and development in Beijing-Tianjin-Hebei, 2019', zh: '2019年京津冀研发投入' },
    date: '2020-09-29',
    confidence: 'V2',
  },
  'xinhua-2022-01': {
    publisher: { en: 'Xinhua, on en.people.cn', zh: '新华社，载en.people.cn', isTranslation: true },
    title: { en: 'Tianjin’s economy in 2021', zh: '2021年天津经济' },
    date: '2022-01-20',
    confidence: 'V2',
    note: UNLINKED,
  },
  'regional-growth-2021': {
    publisher: { en: 'Re-post of the region’s results', zh: '转载：京津冀的结果', isTranslation: true },
    title: { en: 'Growth of Beijing, Tianjin and Hebei in 2021', zh: '2021年京津冀三地增速' },
    confidence: 'V2',
    note: { en: 'A re-post that does not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'lishen-binhai-2022': {
    publisher: { en: 'Re-post on Lishen’s base', zh: '转载：力神的基地', isTranslation: true },
    title: { en: 'Lishen’s Binhai base', zh: '力神滨海基地' },
    date: '2022',
    confidence: 'V2',
    note: { en: 'A re-post that does not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'chains-h1-2022': {
    publisher: { en: 'Tianjin Municipal Bureau of Statistics', zh: '天津市统计局', isTranslation: true },
    title: { en: 'Tianjin’s industrial chains in the first half of 2022', zh: '2022年上半年天津产业链' },
    confidence: 'V2',
    note: {
      en: 'Read in a re-post, in English, that names the bureau; its month was not recorded.',
      zh: '读到的是写明该局的英文转载；月份未记录。',
    },
  },
  'chains-q3-2022': {
    publisher: { en: 'Re-post on Tianjin’s chains', zh: '转载：天津产业链', isTranslation: true },
    title: { en: 'Tianjin’s industrial chains in the first three quarters of 2022', zh: '2022年前三季度天津产业链' },
    confidence: 'V2',
    note: {
      en: 'It does not name where it was first published; its day was not recorded.',
      zh: '未写明首发何处；日期未记录。',
    },
  },
  'binhai-zgc-2022-08': {
    publisher: { en: 'Briefing on the Binhai park', zh: '滨海园区发布会', isTranslation: true },
    title: { en: 'Companies registered in the Binhai-Zhongguancun park', zh: '滨海-中关村科技园注册企业' },
    date: '2022-08-30',
    confidence: 'V2',
    note: { en: 'Re-posts that do not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'china-news-2022-09': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Beijing-Tianjin-Hebei, 2013-2021', zh: '2013年至2021年的京津冀' },
    date: '2022-09-30',
    confidence: 'V2',
  },
  'people-japanese-2022-11': {
    publisher: { en: 'People.cn, Japanese edition', zh: '人民网日文版', isTranslation: true },
    title: { en: 'FAW Toyota’s ten-millionth car', zh: '一汽丰田第1000万辆车' },
    date: '2022-11-29',
    confidence: 'V2',
  },
  'china-news-2023-01': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Tianjin’s government work report of January 2023', zh: '2023年1月天津市政府工作报告' },
    date: '2023-01-15',
    confidence: 'V2',
  },
  'xinhua-2023-02': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'Lishen’s sales and orders', zh: '力神的销量与订单' },
    date: '2023-02-15',
    confidence: 'V2',
  },
  'cctv-2023-02': {
    publisher: { en: 'CCTV', zh: '中央电视台', isTranslation: true },
    title: { en: 'Capital from Beijing and Hebei in Tianjin, 2022', zh: '2022年京冀来津资金' },
    date: '2023-02-24',
    confidence: 'V2',
    note: { en: 'It cites the Beijing statistics bureau.', zh: '引用北京市统计局。' },
  },
  'tianjin-communique-2022': {
    publisher: { en: 'Tianjin’s statistics bureau', zh: '天津市统计局', isTranslation: true },
    title: { en: 'Tianjin’s statistical communiqué for 2022', zh: '《天津市2022年国民经济和社会发展统计公报》' },
    confidence: 'V2',
    note: { en: 'A re-post of the communiqué; its day was not recorded.', zh: '公报的转载，日期未记录。' },
  },
  'tianjin-q1-2023': {
    publisher: { en: 'Re-post of a research note', zh: '转载：研究报告', isTranslation: true },
    title: {
      en: 'Tianjin’s industry in the first quarter of 2023, with the year before',
      zh: '2023年第一季度及上年的天津工业',
    },
    confidence: 'V2',
    note: {
      en: 'A re-post of a commercial research note; its day was not recorded.',
      zh: '商业研究报告的转载；日期未记录。',
    },
  },
  'boeing-builder-2023-05': {
    publisher: { en: 'The builder of the third phase', zh: '三期工程的建设方', isTranslation: true },
    title: { en: 'Notice of the builder of Boeing Tianjin’s third phase', zh: '天津波音三期工程建设方的通告' },
    date: '2023-05-30',
    confidence: 'V2',
  },
  'industry-report-2023-11': {
    publisher: { en: 'People’s Daily', zh: '《人民日报》', isTranslation: true },
    title: { en: 'Beijing-Tianjin-Hebei Industrial Development Report (2023)', zh: '《京津冀产业发展报告（2023）》' },
    date: '2023-11',
    confidence: 'V2',
    note: { en: 'The report was presented on 29 November 2023.', zh: '报告于2023年11月29日发布。' },
  },
  'beijing-statistics-2023-12': {
    publisher: {
      en: 'National Bureau of Statistics and Beijing’s bureau',
      zh: '国家统计局、北京市统计局',
      isTranslation: true,
    },
    title: {
      en: 'Research, contracts and development of Beijing-Tianjin-Hebei, 2022',
      zh: '2022年京津冀的研发、合同与发展',
    },
    date: '2023-12-28',
    confidence: 'V2',
  },
  'beijing-business-today-2024': {
    publisher: { en: 'Beijing Business Today', zh: '《北京商报》', isTranslation: true },
    title: {
      en: 'Technology contracts from Beijing to Tianjin and Hebei, 2013-2023',
      zh: '2013年至2023年北京流向津冀的技术合同',
    },
    confidence: 'V2',
    note: { en: 'The day of publication was not recorded.', zh: '发表日期未记录。' },
  },
  'china-news-2024-01-23': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Tianjin’s government work report of January 2024', zh: '2024年1月天津市政府工作报告' },
    date: '2024-01-23',
    confidence: 'V2',
  },
  'china-news-2024-01-25': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Beijing, Tianjin and Hebei in 2023: preliminary figures', zh: '2023年京津冀初步核算数' },
    date: '2024-01-25',
    confidence: 'V2',
    note: { en: 'It cites Beijing’s statistics bureau.', zh: '引用北京市统计局。' },
  },
  'peoples-daily-2024-03': {
    publisher: { en: 'People’s Daily', zh: '《人民日报》', isTranslation: true },
    title: { en: 'Ten years of railways in Beijing-Tianjin-Hebei', zh: '京津冀铁路十年' },
    date: '2024-03-26',
    confidence: 'V2',
  },
  'cluster-briefing-2024-04': {
    publisher: { en: 'Briefing on the clusters', zh: '集群发布会', isTranslation: true },
    title: { en: 'National clusters of Beijing-Tianjin-Hebei', zh: '京津冀的国家级集群' },
    date: '2024-04',
    confidence: 'V2',
    note: { en: 'Re-posts that do not name where it was first published.', zh: '转载，未写明首发何处。' },
  },
  'xinhua-2024-04': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'The six industrial chains of Beijing-Tianjin-Hebei', zh: '京津冀六条产业链' },
    date: '2024-04-30',
    confidence: 'V2',
  },
  'rd-2025-01': {
    publisher: { en: 'Re-post of a statistics release', zh: '转载：统计发布', isTranslation: true },
    title: { en: 'Research and development in Beijing-Tianjin-Hebei, 2023', zh: '2023年京津冀研发投入' },
    date: '2025-01-03',
    confidence: 'V2',
    note: {
      en: 'The copy’s wording had been altered by a machine; its numbers were whole. Weak evidence.',
      zh: '该副本的文字被机器改写过，数字完整。证据较弱。',
    },
  },
  'miit-2025-01': {
    publisher: { en: 'Securities Daily', zh: '《证券日报》', isTranslation: true },
    title: {
      en: 'The industry ministry on Beijing-Tianjin-Hebei, January to September 2024',
      zh: '工业和信息化部谈2024年1月至9月的京津冀',
    },
    date: '2025-01-10',
    confidence: 'V2',
  },
  'china-news-2025-01': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Tianjin’s industry in 2024', zh: '2024年天津工业' },
    date: '2025-01-21',
    confidence: 'V2',
  },
  'great-wall-2025-02': {
    publisher: { en: 'Great Wall New Media', zh: '长城新媒体', isTranslation: true },
    title: { en: 'Beijing-Tianjin-Hebei in 2024', zh: '2024年的京津冀' },
    date: '2025-02-22',
    confidence: 'V2',
  },
  'crntt-2025-08': {
    publisher: { en: 'crntt.com', zh: 'crntt.com', isTranslation: true },
    title: { en: 'Companies registered in the Binhai-Zhongguancun park', zh: '滨海-中关村科技园注册企业' },
    date: '2025-08-30',
    confidence: 'V2',
    note: UNLINKED,
  },

  // For the events, lists and corrections
  'china-daily-coordination': {
    publisher: { en: 'China Daily', zh: '《中国日报》', isTranslation: true },
    title: { en: 'Interactive on the coordination of Beijing, Tianjin and Hebei', zh: '京津冀协同发展互动页面' },
    confidence: 'V1',
    url: 'http://show.chinadaily.com.cn/pub/view/1b538f777b284101a8f6be8674f1cfbe/htm',
    note: { en: 'The page’s day was not recorded.', zh: '页面日期未记录。' },
  },
  'wikipedia-coordination': {
    publisher: { en: 'Wikipedia', zh: '维基百科', isTranslation: true },
    title: { en: 'Coordinated Development of the Beijing-Tianjin-Hebei Region', zh: '京津冀协同发展' },
    confidence: 'V1',
    url: 'https://en.wikipedia.org/wiki/Coordinated_Development_of_the_Beijing-Tianjin-Hebei_Region',
    note: { en: 'The day of the version read was not recorded.', zh: '所读版本的日期未记录。' },
  },
  'rthk-2024-02': {
    publisher: { en: 'RTHK', zh: '香港电台', isTranslation: true },
    title: { en: 'The visit to Tianjin of 1-2 February 2024', zh: '2024年2月1日至2日考察天津' },
    date: '2024-02-03',
    confidence: 'V2',
    note: { en: 'In Chinese; it prints the phrase 發展新質生產力.', zh: '中文，繁体，印有“發展新質生產力”一语。' },
  },

  ...LATER_SOURCES,
} as const satisfies Record<string, SourceInput>;
