/**
 * Sources from outside the five that the second edition added: what was promised in 2021, what became of it by early 2026, and
 * documents that settle what the first edition left open. Graded as in `outside-sources.ts`, which takes them in.
 */
import type { SourceInput } from '../model/schema.ts';

const REPOST = { en: 'A re-post that does not name where it was first published.' };

export const LATER_SOURCES = {
  // What was promised, and results for Tianjin
  'tianjin-plan-2021-08': {
    publisher: { en: 'Sina Tianjin' },
    title: {
      en: 'Briefing on Tianjin’s plan for manufacturing to 2025, given on 19 August 2021',
      zh: '天津市制造业高质量发展“十四五”规划',
    },
    date: '2021-08-21',
    confidence: 'V1',
    url: 'http://tj.sina.com.cn/news/m/2021-08-21/detail-ikqciyzm2715622.shtml?from=tj_cnxh',
  },
  'tianjin-decision-2022-03': {
    publisher: { en: 'selecttj.com, the city’s investment site' },
    title: {
      en: 'Decision of the Standing Committee of the Tianjin Municipal People’s Congress on manufacturing, notice no. 96',
      zh: '天津市人民代表大会常务委员会关于促进和保障制造业立市推动高质量发展的决定',
    },
    date: '2022-03-31',
    confidence: 'V1',
    url: 'http://www.selecttj.com/zxzx/tzgg/2022/0331/6493.html',
    note: { en: 'Adopted on 30 March 2022 and in force at once. The text behind the report of exploringtianjin.com.' },
  },
  'tianjin-plan-report-2026': {
    publisher: { en: 'Tianjin Development and Reform Commission, on enorth.com.cn' },
    title: { en: 'Report on the plan for 2025 and the draft plan for 2026' },
    date: '2026-02-11',
    confidence: 'V1',
    url: 'http://news.enorth.com.cn/system/2026/02/11/059147136.shtml',
    note: { en: 'Put before the city’s People’s Congress on 26 January 2026.' },
  },
  'tianjin-results-2025': {
    publisher: { en: 'Tianjin Municipal Bureau of Statistics', zh: '天津市统计局' },
    title: { en: 'Tianjin’s economy in 2025' },
    date: '2026-01-22',
    confidence: 'V2',
  },
  'tianjin-work-report-2026': {
    publisher: { en: 'People.cn' },
    title: { en: 'Tianjin’s government work report of 26 January 2026' },
    date: '2026-01',
    confidence: 'V2',
  },
  'tianjin-targets-2026': {
    publisher: { en: 'Tianjin Port Free Trade Zone, tjftz.gov.cn' },
    title: { en: 'Tianjin’s targets for 2026, from the work report' },
    confidence: 'V1',
    url: 'https://www.tjftz.gov.cn/contents/5992/378323.html',
    note: { en: 'The page’s day was not recorded. The report was given on 26 January 2026.' },
  },
  'sic-2025-02': {
    publisher: { en: 'State Information Center' },
    title: { en: 'Tianjin’s economy in 2024' },
    date: '2025-02-11',
    confidence: 'V1',
    url: 'http://bigdata.sic.gov.cn/sic/81/455/0211/20250211134343489047882_pc.html',
  },
  'tonight-news-2020-10': {
    publisher: { en: 'Tonight News, on enorth.com.cn' },
    title: { en: 'Tianjin’s new growth drivers in the first half of 2020' },
    date: '2020-10-08',
    confidence: 'V1',
    url: 'http://news.big5.enorth.com.cn/system/2020/10/08/050541692.shtml',
  },
  'chains-h1-2023': {
    publisher: { en: 'Hebei Daily' },
    title: { en: 'The three places in the first half of 2023' },
    confidence: 'V2',
    note: { en: 'It cites Beijing’s statistics bureau. The day of publication was not recorded.' },
  },
  'eastday-2022-10': {
    publisher: { en: 'Eastday' },
    title: { en: 'Tianjin’s industry in the first half of 2022, by its industry bureau' },
    date: '2022-10-03',
    confidence: 'V2',
  },
  'tianjin-h1-2022': {
    publisher: { en: 'Re-post on Tianjin’s first half-year' },
    title: { en: 'Tianjin’s economy in the first half of 2022' },
    date: '2022-07-22',
    confidence: 'V2',
    note: REPOST,
  },
  'hkbjo-tianjin': {
    publisher: { en: 'Beijing Office of the Hong Kong government' },
    title: { en: 'Tianjin: main figures' },
    confidence: 'V1',
    url: 'https://www.bjo.gov.hk/tc/trade/doing_business/tianjin.html',
    note: { en: 'The page’s day was not recorded. It gives figures for 2024.' },
  },
  'china-org-2019-07': {
    publisher: { en: 'China.org.cn' },
    title: { en: 'Tianjin’s industry in the first half of 2019' },
    date: '2019-07-31',
    confidence: 'V1',
    url: 'http://www.china.org.cn/business/2019-07/31/content_75052838.htm',
  },

  // The phrase and the visit
  'study-session-2024-02': {
    publisher: { en: 'Xinhua, on qnzz.youth.cn' },
    title: { en: 'Study session of the Politburo on new quality productive forces, 31 January 2024' },
    date: '2024-02-23',
    confidence: 'V1',
    url: 'https://qnzz.youth.cn/zhuanti/shzyll/fzyjs/202402/t20240223_15092041.htm',
    note: { en: 'The date is that of the page; Xinhua’s report is of 1 February 2024.' },
  },
  'xinhua-2024-02-02': {
    publisher: { en: 'Xinhua, on china.com' },
    title: { en: 'The visit to Tianjin of 1-2 February 2024' },
    date: '2024-02-02',
    confidence: 'V1',
    url: 'https://news.china.com/zw/news/13000776/20240202/46153096_2.html',
  },
  'china-daily-2018-07': {
    publisher: { en: 'China Daily, on english.gov.cn' },
    title: { en: 'Chu Liping on the industries that leave Beijing' },
    date: '2018-07-19',
    confidence: 'V1',
    url: 'http://english.gov.cn/news/top_news/2018/07/19/content_281476228153036.htm',
  },

  // Value and output, and the region since 2023
  'china-communique-2022': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Statistical communiqué of China for 2022' },
    date: '2023-02-28',
    confidence: 'V2',
  },
  'china-communique-2023': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Statistical communiqué of China for 2023' },
    date: '2024-02-29',
    confidence: 'V2',
  },
  'china-prices-2023': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Producer prices of industry in December and in 2023' },
    date: '2024-01',
    confidence: 'V2',
  },
  'tianjin-results-2023': {
    publisher: { en: 'A column on Tianjin’s districts' },
    title: { en: 'GDP of Tianjin and its districts in 2023' },
    date: '2024-07-16',
    confidence: 'V2',
    note: {
      en: 'A column that does not name its source. Its GDP and growth of the city are the official ones; its amount for industry and building was found nowhere else.',
    },
  },
  'tianjin-prices-2023-06': {
    publisher: { en: 'Survey Office of the National Bureau of Statistics in Tianjin' },
    title: { en: 'Producer prices of industry in Tianjin, June 2023' },
    date: '2023-07-12',
    confidence: 'V1',
    url: 'http://tjzd.stats.gov.cn/system/2023/07/12/030043753.shtml',
  },
  'hebei-h1-2022': {
    publisher: { en: 'Hebei Bureau of Statistics' },
    title: { en: 'Hebei’s economy in the first half of 2022' },
    date: '2022-07-20',
    confidence: 'V2',
  },
  'hebei-h1-2023': {
    publisher: { en: 'Hebei provincial government' },
    title: { en: 'Briefing on Hebei’s economy in the first half of 2023' },
    date: '2023-07-18',
    confidence: 'V2',
  },
  'beijing-results-2023': {
    publisher: { en: 'Beijing Municipal Bureau of Statistics, beijing.gov.cn' },
    title: { en: 'Beijing’s economy in 2023' },
    date: '2024-03-22',
    confidence: 'V1',
    url: 'https://www.beijing.gov.cn/renwen/bjgk/jj/sczz/202403/t20240322_3597143.html',
  },
  'beijing-communique-2024': {
    publisher: { en: 'Beijing Municipal Bureau of Statistics' },
    title: { en: 'Statistical communiqué of Beijing for 2024' },
    confidence: 'V2',
    note: { en: 'A re-post of the communiqué; its day was not recorded.' },
  },
  'beijing-results-2025': {
    publisher: { en: 'Beijing Municipal Government, japanese.beijing.gov.cn' },
    title: { en: 'Beijing’s economy in 2025' },
    date: '2026-01-23',
    confidence: 'V1',
    url: 'https://japanese.beijing.gov.cn/beijinginfo/facts/economy/202601/t20260123_4458932.html',
  },
  'jschina-2024-02': {
    publisher: { en: 'jschina.com.cn' },
    title: { en: 'Ten years of coordination' },
    date: '2024-02-27',
    confidence: 'V1',
    url: 'https://news.jschina.com.cn/scroll/szyw/202402/t20240227_3367164.shtml',
    note: {
      en: 'The earliest page that we found with the added value of 2023: it was public before the census revisions.',
    },
  },
  'xinhua-2025-02': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'The region’s economy in 2024' },
    date: '2025-02-21',
    confidence: 'V2',
    note: { en: 'It prints the contracts of 2024 with two digits swapped.' },
  },
  'xinhua-2026-02': {
    publisher: { en: 'Xinhua, on en.people.cn' },
    title: { en: 'Beijing, Tianjin and Hebei from 2021 to 2025' },
    date: '2026-02-25',
    confidence: 'V1',
    url: 'http://en.people.cn/n3/2026/0225/c90000-20427972.html',
  },
  'monitoring-2025-12': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'Index of the region’s coordinated development, 2024' },
    date: '2025-12-25',
    confidence: 'V2',
  },
  'monitoring-2026': {
    publisher: { en: 'Statistics monitoring office for the region’s coordination' },
    title: { en: 'The region’s five years from 2021 to 2025' },
    date: '2026',
    confidence: 'V2',
    note: { en: 'The day of publication was not recorded.' },
  },
  'rd-2025-12': {
    publisher: { en: 'CCTV News' },
    title: { en: 'Research and development in Beijing-Tianjin-Hebei, 2024' },
    date: '2025-12-25',
    confidence: 'V2',
    note: { en: 'It cites the National Bureau of Statistics.' },
  },
  'beijing-air-2026-01': {
    publisher: { en: 'Beijing News' },
    title: { en: 'Beijing’s air in 2025' },
    date: '2026-01-04',
    confidence: 'V2',
  },
  'china-news-2025-01-02': {
    publisher: { en: 'China News Service' },
    title: { en: 'Beijing’s air in 2024' },
    date: '2025-01-02',
    confidence: 'V2',
  },
  'clusters-2025-01': {
    publisher: { en: 'China.com.cn' },
    title: { en: 'The region’s clusters, by Tianjin’s industry bureau' },
    date: '2025-01-11',
    confidence: 'V1',
    url: 'http://news.china.com.cn/2025-01/11/content_117658055.shtml',
  },

  // Contracts and arrivals from Beijing
  'beijing-business-today-2021-02': {
    publisher: { en: 'Beijing Business Today' },
    title: { en: 'Technology contracts from Beijing to Tianjin and Hebei, to 2020' },
    date: '2021-02-25',
    confidence: 'V2',
  },
  'hebei-daily-2024-05': {
    publisher: { en: 'Hebei Daily' },
    title: { en: 'Meeting of the leaders of Beijing, Tianjin and Hebei' },
    date: '2024-05-12',
    confidence: 'V2',
  },
  'hebei-tv-2025-05': {
    publisher: { en: 'Hebei TV, on zjknews.com' },
    title: { en: 'Meeting of the leaders of Beijing, Tianjin and Hebei' },
    date: '2025-05-14',
    confidence: 'V1',
    url: 'http://www.zjknews.com/news/hebei/202505/14/462498.html',
  },
  'xinhua-2025-02-27': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'What came from Beijing to Tianjin in 2024' },
    date: '2025-02-27',
    confidence: 'V2',
  },
  'baodi-2026-02': {
    publisher: { en: 'China.com.cn' },
    title: { en: 'The Zhongguancun science city in Baodi' },
    date: '2026-02-11',
    confidence: 'V1',
    url: 'http://szjj.china.com.cn/2026-02/11/content_43355647.html',
  },
  'tianjin-daily-2025-12': {
    publisher: { en: 'Tianjin Daily' },
    title: { en: 'Beijing Tongzhou station opens', zh: '北京通州站开通' },
    date: '2025-12-31',
    confidence: 'V1',
    url: 'http://epaper.tianjinwe.com/tjrb/html/2025-12/31/content_143084_2992725.htm',
  },
  'jinbin-2022-11': {
    publisher: { en: 'Jinbin.net' },
    title: { en: 'Building starts on the southern section of the Beijing-Binhai line' },
    date: '2022-11-06',
    confidence: 'V2',
  },

  // Factories
  'china-daily-2010-08': {
    publisher: { en: 'China Daily' },
    title: { en: 'Boeing’s composites plant in Tianjin, with David Wang' },
    date: '2010-08-26',
    confidence: 'V1',
    url: 'https://www.chinadaily.com.cn/imqq/bizchina/2010-08/26/content_11208454.htm',
  },
  'boeing-2011-04': {
    publisher: { en: 'Boeing' },
    title: { en: 'Release on the expansion of Boeing Tianjin Composites' },
    date: '2011-04-18',
    confidence: 'V2',
  },
  'xinhua-2011-boeing': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'Boeing Tianjin Composites, with Gary A. Baker' },
    date: '2011',
    confidence: 'V2',
  },
  'nikkei-2019-11': {
    publisher: { en: 'Nikkei Business, citing The Paper' },
    title: { en: 'Work begins on the third phase of Boeing’s plant in Tianjin' },
    date: '2019-11-28',
    confidence: 'V1',
    url: 'https://business.nikkei.com/atcl/global/19/shanghai/112800587/',
  },
  'xinhua-2024-04-13': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'Boeing Tianjin Composites opens its third phase' },
    date: '2024-04-13',
    confidence: 'V2',
  },
  'inside-logistics-2023-01': {
    publisher: { en: 'Inside Logistics' },
    title: { en: 'Atlas Air takes delivery of the last 747' },
    date: '2023-01-31',
    confidence: 'V1',
    url: 'https://www.insidelogistics.ca/transportation/air/end-of-an-era-atlas-air-takes-delivery-of-last-production-747-184515/',
    note: { en: 'The date is that of the delivery.' },
  },
} as const satisfies Record<string, SourceInput>;
