/**
 * Sources from outside the five that the second edition added: what was promised in 2021, what became of it by early
 * 2026, and documents that settle what the first edition left open. Graded as in `outside-sources.ts`, which takes them
 * in.
 */
import type { SourceInput } from '../model/schema.ts';

const REPOST = { en: 'A re-post that does not name where it was first published.', zh: '转载，未写明首发何处。' };

export const LATER_SOURCES = {
  // What was promised, and results for Tianjin
  'tianjin-plan-2021-08': {
    publisher: { en: 'Sina Tianjin', zh: '新浪天津', isTranslation: true },
    title: {
      en: 'Briefing on Tianjin’s plan for manufacturing to 2025, given on 19 August 2021',
      zh: '《天津市制造业高质量发展“十四五”规划》',
    },
    date: '2021-08-21',
    confidence: 'V1',
    url: 'http://tj.sina.com.cn/news/m/2021-08-21/detail-ikqciyzm2715622.shtml?from=tj_cnxh',
  },
  'tianjin-decision-2022-03': {
    publisher: {
      en: 'selecttj.com, the city’s investment site',
      zh: '天津市投资网站selecttj.com',
      isTranslation: true,
    },
    title: {
      en: 'Decision of the Standing Committee of the Tianjin Municipal People’s Congress on manufacturing, notice no. 96',
      zh: '《天津市人民代表大会常务委员会关于促进和保障制造业立市推动高质量发展的决定》',
    },
    date: '2022-03-31',
    confidence: 'V1',
    url: 'http://www.selecttj.com/zxzx/tzgg/2022/0331/6493.html',
    note: {
      en: 'Adopted on 30 March 2022 and in force at once. The text behind the report of exploringtianjin.com.',
      zh: '2022年3月30日通过，当日起施行。exploringtianjin.com那篇报道背后的原文。',
    },
  },
  'tianjin-plan-report-2026': {
    publisher: {
      en: 'Tianjin Development and Reform Commission, on enorth.com.cn',
      zh: '天津市发展和改革委员会，载北方网enorth.com.cn',
      isTranslation: true,
    },
    title: {
      en: 'Report on the plan for 2025 and the draft plan for 2026',
      zh: '2025年计划执行情况与2026年计划草案的报告',
    },
    date: '2026-02-11',
    confidence: 'V1',
    url: 'http://news.enorth.com.cn/system/2026/02/11/059147136.shtml',
    note: {
      en: 'Put before the city’s People’s Congress on 26 January 2026.',
      zh: '2026年1月26日提交市人民代表大会。',
    },
  },
  'tianjin-results-2025': {
    publisher: { en: 'Tianjin Municipal Bureau of Statistics', zh: '天津市统计局' },
    title: { en: 'Tianjin’s economy in 2025', zh: '2025年天津经济' },
    date: '2026-01-22',
    confidence: 'V2',
  },
  'tianjin-work-report-2026': {
    publisher: { en: 'People.cn', zh: '人民网', isTranslation: true },
    title: { en: 'Tianjin’s government work report of 26 January 2026', zh: '2026年1月26日天津市政府工作报告' },
    date: '2026-01',
    confidence: 'V2',
  },
  'tianjin-targets-2026': {
    publisher: {
      en: 'Tianjin Port Free Trade Zone, tjftz.gov.cn',
      zh: '天津港保税区，tjftz.gov.cn',
      isTranslation: true,
    },
    title: { en: 'Tianjin’s targets for 2026, from the work report', zh: '政府工作报告提出的天津2026年目标' },
    confidence: 'V1',
    url: 'https://www.tjftz.gov.cn/contents/5992/378323.html',
    note: {
      en: 'The page’s day was not recorded. The report was given on 26 January 2026.',
      zh: '页面日期未记录。报告作于2026年1月26日。',
    },
  },
  'sic-2025-02': {
    publisher: { en: 'State Information Center', zh: '国家信息中心', isTranslation: true },
    title: { en: 'Tianjin’s economy in 2024', zh: '2024年天津经济' },
    date: '2025-02-11',
    confidence: 'V1',
    url: 'http://bigdata.sic.gov.cn/sic/81/455/0211/20250211134343489047882_pc.html',
  },
  'tonight-news-2020-10': {
    publisher: { en: 'Tonight News, on enorth.com.cn', zh: '《今晚报》，载北方网enorth.com.cn', isTranslation: true },
    title: { en: 'Tianjin’s new growth drivers in the first half of 2020', zh: '2020年上半年天津的新动能' },
    date: '2020-10-08',
    confidence: 'V1',
    url: 'http://news.big5.enorth.com.cn/system/2020/10/08/050541692.shtml',
  },
  'chains-h1-2023': {
    publisher: { en: 'Hebei Daily', zh: '《河北日报》', isTranslation: true },
    title: { en: 'The three places in the first half of 2023', zh: '2023年上半年的三地' },
    confidence: 'V2',
    note: {
      en: 'It cites Beijing’s statistics bureau. The day of publication was not recorded.',
      zh: '引用北京市统计局。发表日期未记录。',
    },
  },
  'eastday-2022-10': {
    publisher: { en: 'Eastday', zh: '东方网', isTranslation: true },
    title: {
      en: 'Tianjin’s industry in the first half of 2022, by its industry bureau',
      zh: '2022年上半年天津工业（天津市工业和信息化局）',
    },
    date: '2022-10-03',
    confidence: 'V2',
  },
  'tianjin-h1-2022': {
    publisher: { en: 'Re-post on Tianjin’s first half-year', zh: '转载：天津上半年经济', isTranslation: true },
    title: { en: 'Tianjin’s economy in the first half of 2022', zh: '2022年上半年天津经济' },
    date: '2022-07-22',
    confidence: 'V2',
    note: REPOST,
  },
  'hkbjo-tianjin': {
    publisher: {
      en: 'Beijing Office of the Hong Kong government',
      zh: '香港特别行政区政府驻北京办事处',
      isTranslation: true,
    },
    title: { en: 'Tianjin: main figures', zh: '天津：主要数字' },
    confidence: 'V1',
    url: 'https://www.bjo.gov.hk/tc/trade/doing_business/tianjin.html',
    note: {
      en: 'The page’s day was not recorded. It gives figures for 2024.',
      zh: '页面日期未记录。所载为2024年的数字。',
    },
  },
  'china-org-2019-07': {
    publisher: { en: 'China.org.cn', zh: '中国网', isTranslation: true },
    title: { en: 'Tianjin’s industry in the first half of 2019', zh: '2019年上半年天津工业' },
    date: '2019-07-31',
    confidence: 'V1',
    url: 'http://www.china.org.cn/business/2019-07/31/content_75052838.htm',
  },

  // The phrase and the visit
  'study-session-2024-02': {
    publisher: { en: 'Xinhua, on qnzz.youth.cn', zh: '新华社，载qnzz.youth.cn', isTranslation: true },
    title: {
      en: 'Study session of the Politburo on new quality productive forces, 31 January 2024',
      zh: '2024年1月31日中央政治局新质生产力集体学习',
    },
    date: '2024-02-23',
    confidence: 'V1',
    url: 'https://qnzz.youth.cn/zhuanti/shzyll/fzyjs/202402/t20240223_15092041.htm',
    note: {
      en: 'The date is that of the page; Xinhua’s report is of 1 February 2024.',
      zh: '日期为页面日期；新华社的报道在2024年2月1日。',
    },
  },
  'xinhua-2024-02-02': {
    publisher: { en: 'Xinhua, on china.com', zh: '新华社，载china.com', isTranslation: true },
    title: { en: 'The visit to Tianjin of 1-2 February 2024', zh: '2024年2月1日至2日考察天津' },
    date: '2024-02-02',
    confidence: 'V1',
    url: 'https://news.china.com/zw/news/13000776/20240202/46153096_2.html',
  },
  'china-daily-2018-07': {
    publisher: { en: 'China Daily, on english.gov.cn', zh: '《中国日报》，载english.gov.cn', isTranslation: true },
    title: { en: 'Chu Liping on the industries that leave Beijing', zh: '褚丽萍谈产业从北京疏解' },
    date: '2018-07-19',
    confidence: 'V1',
    url: 'http://english.gov.cn/news/top_news/2018/07/19/content_281476228153036.htm',
  },

  // Value and output, and the region since 2023
  'china-communique-2022': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Statistical communiqué of China for 2022', zh: '《2022年国民经济和社会发展统计公报》' },
    date: '2023-02-28',
    confidence: 'V2',
  },
  'china-communique-2023': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Statistical communiqué of China for 2023', zh: '《2023年国民经济和社会发展统计公报》' },
    date: '2024-02-29',
    confidence: 'V2',
  },
  'china-prices-2023': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Producer prices of industry in December and in 2023', zh: '12月和2023年全年工业生产者出厂价格' },
    date: '2024-01',
    confidence: 'V2',
  },
  'tianjin-results-2023': {
    publisher: { en: 'A column on Tianjin’s districts', zh: '一篇关于天津各区的专栏', isTranslation: true },
    title: { en: 'GDP of Tianjin and its districts in 2023', zh: '2023年天津及各区地区生产总值' },
    date: '2024-07-16',
    confidence: 'V2',
    note: {
      en: 'A column that does not name its source. Its GDP and growth of the city are the official ones; its amount for industry and building was found nowhere else.',
      zh: '专栏没有写明来源。全市地区生产总值和增速与官方一致；第二产业的数额，别处没有查到。',
    },
  },
  'tianjin-prices-2023-06': {
    publisher: {
      en: 'Survey Office of the National Bureau of Statistics in Tianjin',
      zh: '国家统计局天津调查总队',
      isTranslation: true,
    },
    title: { en: 'Producer prices of industry in Tianjin, June 2023', zh: '2023年6月天津工业生产者出厂价格' },
    date: '2023-07-12',
    confidence: 'V1',
    url: 'http://tjzd.stats.gov.cn/system/2023/07/12/030043753.shtml',
  },
  'hebei-h1-2022': {
    publisher: { en: 'Hebei Bureau of Statistics', zh: '河北省统计局', isTranslation: true },
    title: { en: 'Hebei’s economy in the first half of 2022', zh: '2022年上半年河北经济' },
    date: '2022-07-20',
    confidence: 'V2',
  },
  'hebei-h1-2023': {
    publisher: { en: 'Hebei provincial government', zh: '河北省人民政府', isTranslation: true },
    title: { en: 'Briefing on Hebei’s economy in the first half of 2023', zh: '2023年上半年河北经济发布会' },
    date: '2023-07-18',
    confidence: 'V2',
  },
  'beijing-results-2023': {
    publisher: {
      en: 'Beijing Municipal Bureau of Statistics, beijing.gov.cn',
      zh: '北京市统计局，beijing.gov.cn',
      isTranslation: true,
    },
    title: { en: 'Beijing’s economy in 2023', zh: '2023年北京经济' },
    date: '2024-03-22',
    confidence: 'V1',
    url: 'https://www.beijing.gov.cn/renwen/bjgk/jj/sczz/202403/t20240322_3597143.html',
  },
  'beijing-communique-2024': {
    publisher: { en: 'Beijing Municipal Bureau of Statistics', zh: '北京市统计局', isTranslation: true },
    title: { en: 'Statistical communiqué of Beijing for 2024', zh: '《北京市2024年国民经济和社会发展统计公报》' },
    confidence: 'V2',
    note: { en: 'A re-post of the communiqué; its day was not recorded.', zh: '公报的转载，日期未记录。' },
  },
  'beijing-results-2025': {
    publisher: {
      en: 'Beijing Municipal Government, japanese.beijing.gov.cn',
      zh: '北京市人民政府，japanese.beijing.gov.cn',
      isTranslation: true,
    },
    title: { en: 'Beijing’s economy in 2025', zh: '2025年北京经济' },
    date: '2026-01-23',
    confidence: 'V1',
    url: 'https://japanese.beijing.gov.cn/beijinginfo/facts/economy/202601/t20260123_4458932.html',
  },
  'jschina-2024-02': {
    publisher: { en: 'jschina.com.cn', zh: '中国江苏网', isTranslation: true },
    title: { en: 'Ten years of coordination', zh: '京津冀协同发展十年' },
    date: '2024-02-27',
    confidence: 'V1',
    url: 'https://news.jschina.com.cn/scroll/szyw/202402/t20240227_3367164.shtml',
    note: {
      en: 'The earliest page that we found with the added value of 2023: it was public before the census revisions.',
      zh: '我们查到的载有2023年增加值的最早页面：可知它早于普查修订公布。',
    },
  },
  'xinhua-2025-02': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'The region’s economy in 2024', zh: '2024年的京津冀经济' },
    date: '2025-02-21',
    confidence: 'V2',
    note: {
      en: 'It prints the contracts of 2024 with two digits swapped.',
      zh: '所印2024年技术合同成交额，两位数字颠倒。',
    },
  },
  'xinhua-2026-02': {
    publisher: { en: 'Xinhua, on en.people.cn', zh: '新华社，载en.people.cn', isTranslation: true },
    title: { en: 'Beijing, Tianjin and Hebei from 2021 to 2025', zh: '2021年至2025年的京津冀' },
    date: '2026-02-25',
    confidence: 'V1',
    url: 'http://en.people.cn/n3/2026/0225/c90000-20427972.html',
  },
  'monitoring-2025-12': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Index of the region’s coordinated development, 2024', zh: '2024年京津冀区域协同发展指数' },
    date: '2025-12-25',
    confidence: 'V2',
  },
  'monitoring-2026': {
    publisher: {
      en: 'Statistics monitoring office for the region’s coordination',
      zh: '京津冀协同发展统计监测协调部门',
      isTranslation: true,
    },
    title: { en: 'The region’s five years from 2021 to 2025', zh: '2021年至2025年京津冀的五年' },
    date: '2026',
    confidence: 'V2',
    note: { en: 'The day of publication was not recorded.', zh: '发表日期未记录。' },
  },
  'rd-2025-12': {
    publisher: { en: 'CCTV News', zh: '央视新闻', isTranslation: true },
    title: { en: 'Research and development in Beijing-Tianjin-Hebei, 2024', zh: '2024年京津冀研发投入' },
    date: '2025-12-25',
    confidence: 'V2',
    note: { en: 'It cites the National Bureau of Statistics.', zh: '引用国家统计局。' },
  },
  'beijing-air-2026-01': {
    publisher: { en: 'Beijing News', zh: '《新京报》', isTranslation: true },
    title: { en: 'Beijing’s air in 2025', zh: '2025年北京空气质量' },
    date: '2026-01-04',
    confidence: 'V2',
  },
  'china-news-2025-01-02': {
    publisher: { en: 'China News Service', zh: '中国新闻社', isTranslation: true },
    title: { en: 'Beijing’s air in 2024', zh: '2024年北京空气质量' },
    date: '2025-01-02',
    confidence: 'V2',
  },
  'clusters-2025-01': {
    publisher: { en: 'China.com.cn', zh: '中国网', isTranslation: true },
    title: { en: 'The region’s clusters, by Tianjin’s industry bureau', zh: '京津冀的集群（天津市工业和信息化局）' },
    date: '2025-01-11',
    confidence: 'V1',
    url: 'http://news.china.com.cn/2025-01/11/content_117658055.shtml',
  },

  // Contracts and arrivals from Beijing
  'beijing-business-today-2021-02': {
    publisher: { en: 'Beijing Business Today', zh: '《北京商报》', isTranslation: true },
    title: {
      en: 'Technology contracts from Beijing to Tianjin and Hebei, to 2020',
      zh: '截至2020年北京流向津冀的技术合同',
    },
    date: '2021-02-25',
    confidence: 'V2',
  },
  'hebei-daily-2024-05': {
    publisher: { en: 'Hebei Daily', zh: '《河北日报》', isTranslation: true },
    title: { en: 'Meeting of the leaders of Beijing, Tianjin and Hebei', zh: '京津冀三地领导人会议' },
    date: '2024-05-12',
    confidence: 'V2',
  },
  'hebei-tv-2025-05': {
    publisher: { en: 'Hebei TV, on zjknews.com', zh: '河北电视台，载zjknews.com', isTranslation: true },
    title: { en: 'Meeting of the leaders of Beijing, Tianjin and Hebei', zh: '京津冀三地领导人会议' },
    date: '2025-05-14',
    confidence: 'V1',
    url: 'http://www.zjknews.com/news/hebei/202505/14/462498.html',
  },
  'xinhua-2025-02-27': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'What came from Beijing to Tianjin in 2024', zh: '2024年从北京来天津的项目与资金' },
    date: '2025-02-27',
    confidence: 'V2',
  },
  'baodi-2026-02': {
    publisher: { en: 'China.com.cn', zh: '中国网', isTranslation: true },
    title: { en: 'The Zhongguancun science city in Baodi', zh: '宝坻的京津中关村科技城' },
    date: '2026-02-11',
    confidence: 'V1',
    url: 'http://szjj.china.com.cn/2026-02/11/content_43355647.html',
  },
  'tianjin-daily-2025-12': {
    publisher: { en: 'Tianjin Daily', zh: '《天津日报》', isTranslation: true },
    title: { en: 'Beijing Tongzhou station opens', zh: '北京通州站开通' },
    date: '2025-12-31',
    confidence: 'V1',
    url: 'http://epaper.tianjinwe.com/tjrb/html/2025-12/31/content_143084_2992725.htm',
  },
  'jinbin-2022-11': {
    publisher: { en: 'Jinbin.net', zh: '津滨网', isTranslation: true },
    title: { en: 'Building starts on the southern section of the Beijing-Binhai line', zh: '京滨城际南段开工' },
    date: '2022-11-06',
    confidence: 'V2',
  },

  // Factories
  'china-daily-2010-08': {
    publisher: { en: 'China Daily', zh: '《中国日报》', isTranslation: true },
    title: {
      en: 'Boeing’s composites plant in Tianjin, with David Wang',
      zh: '波音在天津的复合材料工厂，与David Wang的谈话',
    },
    date: '2010-08-26',
    confidence: 'V1',
    url: 'https://www.chinadaily.com.cn/imqq/bizchina/2010-08/26/content_11208454.htm',
  },
  'boeing-2011-04': {
    publisher: { en: 'Boeing', zh: '波音', isTranslation: true },
    title: {
      en: 'Release on the expansion of Boeing Tianjin Composites',
      zh: '天津波音复合材料有限责任公司扩建的新闻稿',
    },
    date: '2011-04-18',
    confidence: 'V2',
  },
  'xinhua-2011-boeing': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: {
      en: 'Boeing Tianjin Composites, with Gary A. Baker',
      zh: '天津波音复合材料有限责任公司，与Gary A. Baker的谈话',
    },
    date: '2011',
    confidence: 'V2',
  },
  'nikkei-2019-11': {
    publisher: { en: 'Nikkei Business, citing The Paper', zh: '《日经商业》，援引澎湃新闻', isTranslation: true },
    title: { en: 'Work begins on the third phase of Boeing’s plant in Tianjin', zh: '波音天津工厂三期开工' },
    date: '2019-11-28',
    confidence: 'V1',
    url: 'https://business.nikkei.com/atcl/global/19/shanghai/112800587/',
  },
  'xinhua-2024-04-13': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'Boeing Tianjin Composites opens its third phase', zh: '天津波音复合材料有限责任公司三期启用' },
    date: '2024-04-13',
    confidence: 'V2',
  },
  'inside-logistics-2023-01': {
    publisher: { en: 'Inside Logistics', zh: 'Inside Logistics', isTranslation: true },
    title: { en: 'Atlas Air takes delivery of the last 747', zh: 'Atlas Air接收末架波音747' },
    date: '2023-01-31',
    confidence: 'V1',
    url: 'https://www.insidelogistics.ca/transportation/air/end-of-an-era-atlas-air-takes-delivery-of-last-production-747-184515/',
    note: { en: 'The date is that of the delivery.', zh: '日期为交付日期。' },
  },
} as const satisfies Record<string, SourceInput>;
