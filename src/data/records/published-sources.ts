/**
 * Sources from outside the five that were read at their publishers' own addresses, and the statistics bureau's tables
 * (V1, V3).
 */
import type { SourceInput } from '../model/schema.ts';

/** For pages whose publisher is known and whose address was not kept. */
export const UNLINKED = {
  en: 'Read at the publisher’s own site; the full address was not kept, so it is not linked.',
  zh: '在发布者自己的网站上读到；完整网址没有留存，所以不设链接。',
};

/** The tables, and what is linked to its publisher's own page. */
export const PUBLISHED_SOURCES = {
  // Statistics bureau tables (V3)
  'nbs-provinces-b': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: {
      en: 'National Data, annual data by province: after the 2018 census (vintage B)',
      zh: '分省年度数据（第四次经济普查后，B版）',
    },
    confidence: 'V3',
    note: {
      en: 'The vintage after the 2018 economic census and before the 2023 one. It is the one that officials used for {ctx-gdp-multiple-2023}; since 2026 they use the next. It ends in 2022; the table’s day of issue was not recorded.',
      zh: '2018年普查之后、2023年普查之前的版本，官方的{ctx-gdp-multiple-2023}用的就是它；2026年起改用下一版。数据止于2022年；发布日期未记录。',
    },
  },
  'nbs-provinces-c': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: {
      en: 'National Data, annual data by province: after the 2023 census (vintage C)',
      zh: '分省年度数据（第五次经济普查后，C版）',
    },
    confidence: 'V3',
    note: {
      en: 'The vintage that the bureau revised back to 1992 after the fifth economic census. It is never mixed with vintage B.',
      zh: '第五次经济普查后，统计局追溯修订至1992年的版本。从不与B版混用。',
    },
  },
  'nbs-provinces-a': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: {
      en: 'National Data, annual data by province: before the 2018 census (vintage A)',
      zh: '分省年度数据（第四次经济普查前，A版）',
    },
    confidence: 'V3',
    note: {
      en: 'An obsolete vintage, shown only to warn: the 2018 census cut Tianjin’s 2017 GDP by a third.',
      zh: '已废止的版本，列出只为提醒：2018年的普查把天津2017年的地区生产总值调低了三分之一。',
    },
  },

  // Read at the publisher's own address (V1)
  'beijing-statistics-2021-07': {
    publisher: { en: 'Beijing Municipal Bureau of Statistics', zh: '北京市统计局', isTranslation: true },
    title: { en: 'Review of the Beijing-Tianjin-Hebei economy in 2020', zh: '2020年京津冀经济回顾' },
    date: '2021-07-13',
    confidence: 'V1',
    url: 'http://tjj.beijing.gov.cn/zt/jjjjdzl/sdjd_4304/202107/t20210713_2435668.html',
  },
  'cnr-2021-01': {
    publisher: { en: 'China National Radio', zh: '央广网', isTranslation: true },
    title: {
      en: 'Tianjin’s economy in 2020, from the statistics bureau’s press conference',
      zh: '2020年天津经济（市统计局新闻发布会）',
    },
    date: '2021-01-22',
    confidence: 'V1',
    url: 'http://cnr.cn/tj/jrtj/20210122/t20210122_525397402.shtml',
    note: { en: 'The Chinese original behind the figures of Tonight News.', zh: '《今晚报》那些数字背后的中文原文。' },
  },
  'people-overseas-2021-01': {
    publisher: { en: 'People’s Daily Overseas Edition', zh: '《人民日报海外版》', isTranslation: true },
    title: { en: 'The Beijing-Harbin high-speed railway opens over its whole length', zh: '京哈高铁全线贯通' },
    date: '2021-01-23',
    confidence: 'V1',
    url: 'http://paper.people.com.cn/rmrbhwb/html/2021-01/23/content_2030587.htm',
  },
  'exploring-tianjin-2022-02': {
    publisher: { en: 'exploringtianjin.com', zh: 'exploringtianjin.com', isTranslation: true },
    title: { en: 'Tianjin’s manufacturing sector in 2021', zh: '2021年天津制造业' },
    date: '2022-02-18',
    confidence: 'V1',
    url: 'http://www.exploringtianjin.com/2022-02/18/c_708630.htm',
  },
  'tianjin-daily-2022-02': {
    publisher: {
      en: 'Tianjin Daily, on enorth.com.cn',
      zh: '《天津日报》，载北方网enorth.com.cn',
      isTranslation: true,
    },
    title: { en: 'Tianjin’s key industrial chains in 2021', zh: '2021年天津重点产业链' },
    date: '2022-02-25',
    confidence: 'V1',
    url: 'http://news.big5.enorth.com.cn/system/2022/02/25/052367015.shtml',
  },
  'china-daily-2022-03': {
    publisher: { en: 'China Daily', zh: '《中国日报》', isTranslation: true },
    title: { en: 'Manufacturing in Tianjin’s economy', zh: '天津经济中的制造业' },
    date: '2022-03-04',
    confidence: 'V1',
    url: 'http://regional.chinadaily.com.cn/tianjin/binhain/2022-03/04/c_725865.htm',
  },
  'beijing-youth-daily-2022-03': {
    publisher: { en: 'Beijing Youth Daily, on bjtitle.com', zh: '《北京青年报》，载bjtitle.com', isTranslation: true },
    title: {
      en: 'Beijing, Tianjin and Hebei in 2021: contracts, investment, parks',
      zh: '2021年的京津冀：合同、投资、园区',
    },
    date: '2022-03-23',
    confidence: 'V1',
    url: 'https://app.bjtitle.com/8816/newshow.php?newsid=6122258',
  },
  'people-online-2022-08': {
    publisher: { en: 'People’s Daily Online', zh: '人民网英文版', isTranslation: true },
    title: {
      en: 'Tianjin’s high-tech and strategic emerging industries in 2021',
      zh: '2021年天津的高技术产业和战略性新兴产业',
    },
    date: '2022-08-31',
    confidence: 'V1',
    url: 'http://en.people.cn/n3/2022/0831/c90000-10141738.html',
  },
  'shijiazhuang-daily-2022-12': {
    publisher: { en: 'Shijiazhuang Daily, on myzaker.com', zh: '《石家庄日报》，载myzaker.com', isTranslation: true },
    title: {
      en: 'The Beijing-Tangshan line and the Baodi-Beichen section of the Beijing-Binhai line open',
      zh: '京唐城际和京滨城际宝坻至北辰段开通',
    },
    date: '2022-12-29',
    confidence: 'V1',
    url: 'https://app.myzaker.com/article/63ad87821bc8e0407b000058',
  },
  'economic-daily-2023-02': {
    publisher: { en: 'Economic Daily, on gmw.cn', zh: '《经济日报》，载gmw.cn', isTranslation: true },
    title: { en: 'Nine years of Beijing-Tianjin-Hebei coordination', zh: '京津冀协同发展九年' },
    date: '2023-02-23',
    confidence: 'V1',
    url: 'https://economy.gmw.cn/2023-02/23/content_36386064.htm',
  },
  'imsilkroad-2023-02': {
    publisher: { en: 'imsilkroad.com', zh: 'imsilkroad.com', isTranslation: true },
    title: { en: 'Beijing firms in Tianjin since 2014', zh: '2014年以来在津的北京企业' },
    date: '2023-02-27',
    confidence: 'V1',
    url: 'https://www.imsilkroad.com/news/p/503680.html',
  },
  'exploring-tianjin-2023-04': {
    publisher: { en: 'China Daily, Exploring Tianjin', zh: '《中国日报》Exploring Tianjin', isTranslation: true },
    title: { en: 'Baodi’s science park and its two intercity lines', zh: '宝坻的科技园区与两条城际铁路' },
    date: '2023-04-13',
    confidence: 'V1',
    url: 'http://exploringtianjin.chinadaily.com.cn/2023-04/13/c_877378.htm',
  },
  'hjkx-2023': {
    publisher: {
      en: 'hjkx.ac.cn, an environmental science journal',
      zh: '环境科学期刊网站hjkx.ac.cn',
      isTranslation: true,
    },
    title: { en: 'Fine particles in Beijing’s air, 2018-2020', zh: '2018年至2020年北京空气中的细颗粒物' },
    date: '2023',
    confidence: 'V1',
    url: 'http://www.hjkx.ac.cn/hjkx/ch/html/20230501.htm',
  },
  'workerbj-2023-12': {
    publisher: { en: 'ldwb.workerbj.cn', zh: 'ldwb.workerbj.cn', isTranslation: true },
    title: { en: 'The line from Tianjin to Daxing Airport opens', zh: '津兴城际开通' },
    date: '2023-12-19',
    confidence: 'V1',
    url: 'http://ldwb.workerbj.cn/content/2023-12/19/content_136460.htm',
  },
  'binhai-reform-commission-2023': {
    publisher: {
      en: 'Binhai New Area Development and Reform Commission',
      zh: '天津市滨海新区发展和改革委员会',
      isTranslation: true,
    },
    title: { en: 'The Binhai-Zhongguancun park at the end of 2023', zh: '2023年底的滨海-中关村科技园' },
    confidence: 'V1',
    url: 'https://fgw.tjbh.gov.cn/contents/9640/281076.html',
    note: {
      en: 'The page’s day was not recorded. Its figures are for the end of 2023.',
      zh: '页面日期未记录。数字截至2023年底。',
    },
  },
  'xinhua-german-2024-01': {
    publisher: { en: 'Xinhua, German service', zh: '新华社德文部', isTranslation: true },
    title: { en: 'Benteler in Tianjin', zh: '本特勒在天津' },
    date: '2024-01-16',
    confidence: 'V1',
    url: 'https://german.news.cn/20240116/a29f3455f15d49b1ad178a2589f0cd3c/c.html',
  },
  'gov-cn-2024-02': {
    publisher: {
      en: 'The State Council, english.www.gov.cn',
      zh: '中国政府网，english.www.gov.cn',
      isTranslation: true,
    },
    title: { en: 'The visit to Tianjin of 1-2 February 2024', zh: '2024年2月1日至2日考察天津' },
    date: '2024-02-03',
    confidence: 'V1',
    url: 'http://english.www.gov.cn/news/202402/03/content_WS65be4171c6d0868f4e8e3c2a.html',
  },
  'tianjin-daily-2024-02': {
    publisher: { en: 'Tianjin Daily, on gxj.tjbh.gov.cn', zh: '《天津日报》，载gxj.tjbh.gov.cn', isTranslation: true },
    title: { en: 'Tianjin’s industrial chains in 2023', zh: '2023年天津产业链' },
    date: '2024-02-18',
    confidence: 'V1',
    url: 'https://gxj.tjbh.gov.cn/contents/6713/573190.html',
  },
  'xinhua-2024-02': {
    publisher: { en: 'Xinhua, in Plataforma Media', zh: '新华社，载Plataforma Media', isTranslation: true },
    title: {
      en: 'Beijing-Tianjin-Hebei’s GDP up 90 percent in the past decade',
      zh: '十年间京津冀地区生产总值增长九成',
    },
    date: '2024-02-22',
    confidence: 'V1',
    url: 'https://www.plataformamedia.com/en/2024/02/23/beijing-tianjin-hebeis-gdp-up-90-pct-in-past-decade/',
  },
  'china-daily-2024-02-26': {
    publisher: { en: 'China Daily', zh: '《中国日报》', isTranslation: true },
    title: {
      en: 'Railways and expressways of Beijing, Tianjin and Hebei after ten years',
      zh: '十年后京津冀的铁路和高速公路',
    },
    date: '2024-02-26',
    confidence: 'V1',
    url: 'https://cnews.chinadaily.com.cn/a/202402/26/WS65dbed37a3109f7860dd2e0a.html',
  },
  'beijing-gov-coordination': {
    publisher: {
      en: 'Beijing Municipal Government, english.beijing.gov.cn',
      zh: '北京市人民政府，english.beijing.gov.cn',
      isTranslation: true,
    },
    title: { en: 'Coordinated Development', zh: '协同发展' },
    confidence: 'V1',
    url: 'https://english.beijing.gov.cn/investinginbeijing/WhyBeijing/CoordinatedDevelopment',
    note: { en: 'The page bears no date. It gives figures for 2023.', zh: '页面没有日期。所载为2023年的数字。' },
  },
  'tianjin-mayor-2024-04': {
    publisher: { en: 'bjtitle.com', zh: 'bjtitle.com', isTranslation: true },
    title: { en: 'Tianjin’s mayor at the State Council Information Office', zh: '天津市市长在国务院新闻办公室' },
    date: '2024-04-03',
    confidence: 'V1',
    url: 'https://app.bjtitle.com/8816/newshow.php?newsid=6503894',
  },
  'flightglobal-2024-04': {
    publisher: { en: 'FlightGlobal', zh: 'FlightGlobal', isTranslation: true },
    title: {
      en: 'Boeing completes expansion of Tianjin composites joint venture',
      zh: '波音天津复合材料合资企业完成扩建',
    },
    date: '2024-04',
    confidence: 'V1',
    url: 'https://flightglobal.com/aerospace/boeing-completes-expansion-of-tianjin-composites-joint-venture/157768.article',
  },
  'stahl-eisen-2025-10': {
    publisher: { en: 'stahl und eisen', zh: 'stahl und eisen', isTranslation: true },
    title: { en: 'Benteler opens a joint venture in China’s car industry', zh: '本特勒在中国汽车业开设合资企业' },
    date: '2025-10-29',
    confidence: 'V1',
    url: 'https://www.stahleisen.de/2025/10/29/benteler-eroeffnet-joint-venture-in-chinas-automobilindustrie',
  },
  'sina-2008-08': {
    publisher: { en: 'Sina News', zh: '新浪新闻', isTranslation: true },
    title: { en: 'The Beijing-Tianjin intercity railway opens', zh: '京津城际铁路开通' },
    date: '2008-08-01',
    confidence: 'V1',
    url: 'http://news.sina.com.cn/c/p/2008-08-01/103016042635.shtml',
  },
} as const satisfies Record<string, SourceInput>;
