/**
 * The sources from outside the five that the explainer is built on, each with how far it was verified.
 * All of them were read in stored copies. V1: at the publisher's own address, which is linked. V2: in a copy
 * elsewhere, or at an address that was not kept, so publisher and date stand without a link. V3: a table of the
 * statistics bureau, named by its vintage because the bureau has revised the same years more than once.
 */
import type { SourceInput } from './schema.ts';

const UNLINKED = { en: 'Read at the publisher’s own site; the full address was not kept, so it is not linked.' };

/** Every source from outside the five, with how far it is verified. */
export const OUTSIDE_SOURCES = {
  // Statistics bureau tables (V3)
  'nbs-provinces-b': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'National Data, annual data by province: after the 2018 census (vintage B)', zh: '分省年度数据' },
    confidence: 'V3',
    note: { en: 'The vintage after the 2018 economic census and before the 2023 one. It is the one that officials use for {ctx-gdp-multiple-2023}. It ends in 2022; the table’s day of issue was not recorded.' },
  },
  'nbs-provinces-c': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'National Data, annual data by province: after the 2023 census (vintage C)', zh: '分省年度数据' },
    confidence: 'V3',
    note: { en: 'The vintage that the bureau revised back to 1992 after the fifth economic census. It is never mixed with vintage B.' },
  },
  'nbs-provinces-a': {
    publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    title: { en: 'National Data, annual data by province: before the 2018 census (vintage A)', zh: '分省年度数据' },
    confidence: 'V3',
    note: { en: 'An obsolete vintage, shown only to warn: the 2018 census cut Tianjin’s 2017 GDP by a third.' },
  },

  // Read at the publisher's own address (V1)
  'beijing-statistics-2021-07': { publisher: { en: 'Beijing Municipal Bureau of Statistics' }, title: { en: 'Review of the Beijing-Tianjin-Hebei economy in 2020' }, date: '2021-07-13', confidence: 'V1', url: 'http://tjj.beijing.gov.cn/zt/jjjjdzl/sdjd_4304/202107/t20210713_2435668.html' },
  'cnr-2021-01': { publisher: { en: 'China National Radio' }, title: { en: 'Tianjin’s economy in 2020, from the statistics bureau’s press conference' }, date: '2021-01-22', confidence: 'V1', url: 'http://cnr.cn/tj/jrtj/20210122/t20210122_525397402.shtml', note: { en: 'The Chinese original behind the figures of Tonight News.' } },
  'people-overseas-2021-01': { publisher: { en: 'People’s Daily Overseas Edition' }, title: { en: 'The Beijing-Harbin high-speed railway opens over its whole length' }, date: '2021-01-23', confidence: 'V1', url: 'http://paper.people.com.cn/rmrbhwb/html/2021-01/23/content_2030587.htm' },
  'exploring-tianjin-2022-02': { publisher: { en: 'exploringtianjin.com' }, title: { en: 'Tianjin’s manufacturing sector in 2021' }, date: '2022-02-18', confidence: 'V1', url: 'http://www.exploringtianjin.com/2022-02/18/c_708630.htm' },
  'tianjin-daily-2022-02': { publisher: { en: 'Tianjin Daily, on enorth.com.cn' }, title: { en: 'Tianjin’s key industrial chains in 2021' }, date: '2022-02-25', confidence: 'V1', url: 'http://news.big5.enorth.com.cn/system/2022/02/25/052367015.shtml' },
  'china-daily-2022-03': { publisher: { en: 'China Daily' }, title: { en: 'Manufacturing in Tianjin’s economy' }, date: '2022-03-04', confidence: 'V1', url: 'http://regional.chinadaily.com.cn/tianjin/binhain/2022-03/04/c_725865.htm' },
  'beijing-youth-daily-2022-03': { publisher: { en: 'Beijing Youth Daily, on bjtitle.com' }, title: { en: 'Beijing, Tianjin and Hebei in 2021: contracts, investment, parks' }, date: '2022-03-23', confidence: 'V1', url: 'https://app.bjtitle.com/8816/newshow.php?newsid=6122258' },
  'people-online-2022-08': { publisher: { en: 'People’s Daily Online' }, title: { en: 'Tianjin’s high-tech and strategic emerging industries in 2021' }, date: '2022-08-31', confidence: 'V1', url: 'http://en.people.cn/n3/2022/0831/c90000-10141738.html' },
  'shijiazhuang-daily-2022-12': { publisher: { en: 'Shijiazhuang Daily, on myzaker.com' }, title: { en: 'The Beijing-Tangshan line and the Baodi-Beichen section of the Beijing-Binhai line open' }, date: '2022-12-29', confidence: 'V1', url: 'https://app.myzaker.com/article/63ad87821bc8e0407b000058' },
  'economic-daily-2023-02': { publisher: { en: 'Economic Daily, on gmw.cn' }, title: { en: 'Nine years of Beijing-Tianjin-Hebei coordination' }, date: '2023-02-23', confidence: 'V1', url: 'https://economy.gmw.cn/2023-02/23/content_36386064.htm' },
  'imsilkroad-2023-02': { publisher: { en: 'imsilkroad.com' }, title: { en: 'Beijing firms in Tianjin since 2014' }, date: '2023-02-27', confidence: 'V1', url: 'https://www.imsilkroad.com/news/p/503680.html' },
  'exploring-tianjin-2023-04': { publisher: { en: 'China Daily, Exploring Tianjin' }, title: { en: 'Baodi’s science park and its two intercity lines' }, date: '2023-04-13', confidence: 'V1', url: 'http://exploringtianjin.chinadaily.com.cn/2023-04/13/c_877378.htm' },
  'hjkx-2023': { publisher: { en: 'hjkx.ac.cn, an environmental science journal' }, title: { en: 'Fine particles in Beijing’s air, 2018-2020' }, date: '2023', confidence: 'V1', url: 'http://www.hjkx.ac.cn/hjkx/ch/html/20230501.htm' },
  'workerbj-2023-12': { publisher: { en: 'ldwb.workerbj.cn' }, title: { en: 'The line from Tianjin to Daxing Airport opens' }, date: '2023-12-19', confidence: 'V1', url: 'http://ldwb.workerbj.cn/content/2023-12/19/content_136460.htm' },
  'binhai-reform-commission-2023': { publisher: { en: 'Binhai New Area Development and Reform Commission' }, title: { en: 'The Binhai-Zhongguancun park at the end of 2023' }, confidence: 'V1', url: 'https://fgw.tjbh.gov.cn/contents/9640/281076.html', note: { en: 'The page’s day was not recorded. Its figures are for the end of 2023.' } },
  'xinhua-german-2024-01': { publisher: { en: 'Xinhua, German service' }, title: { en: 'Benteler in Tianjin' }, date: '2024-01-16', confidence: 'V1', url: 'https://german.news.cn/20240116/a29f3455f15d49b1ad178a2589f0cd3c/c.html' },
  'gov-cn-2024-02': { publisher: { en: 'The State Council, english.www.gov.cn' }, title: { en: 'The visit to Tianjin of 1-2 February 2024' }, date: '2024-02-03', confidence: 'V1', url: 'http://english.www.gov.cn/news/202402/03/content_WS65be4171c6d0868f4e8e3c2a.html' },
  'tianjin-daily-2024-02': { publisher: { en: 'Tianjin Daily, on gxj.tjbh.gov.cn' }, title: { en: 'Tianjin’s industrial chains in 2023' }, date: '2024-02-18', confidence: 'V1', url: 'https://gxj.tjbh.gov.cn/contents/6713/573190.html' },
  'xinhua-2024-02': { publisher: { en: 'Xinhua, in Plataforma Media' }, title: { en: 'Beijing-Tianjin-Hebei’s GDP up 90 percent in the past decade' }, date: '2024-02-22', confidence: 'V1', url: 'https://www.plataformamedia.com/en/2024/02/23/beijing-tianjin-hebeis-gdp-up-90-pct-in-past-decade/' },
  'china-daily-2024-02-26': { publisher: { en: 'China Daily' }, title: { en: 'Railways and expressways of Beijing, Tianjin and Hebei after ten years' }, date: '2024-02-26', confidence: 'V1', url: 'https://cnews.chinadaily.com.cn/a/202402/26/WS65dbed37a3109f7860dd2e0a.html' },
  'beijing-gov-coordination': { publisher: { en: 'Beijing Municipal Government, english.beijing.gov.cn' }, title: { en: 'Coordinated Development' }, confidence: 'V1', url: 'https://english.beijing.gov.cn/investinginbeijing/WhyBeijing/CoordinatedDevelopment', note: { en: 'The page bears no date. It gives figures for 2023.' } },
  'tianjin-mayor-2024-04': { publisher: { en: 'bjtitle.com' }, title: { en: 'Tianjin’s mayor at the State Council Information Office' }, date: '2024-04-03', confidence: 'V1', url: 'https://app.bjtitle.com/8816/newshow.php?newsid=6503894' },
  'flightglobal-2024-04': { publisher: { en: 'FlightGlobal' }, title: { en: 'Boeing completes expansion of Tianjin composites joint venture' }, date: '2024-04', confidence: 'V1', url: 'https://flightglobal.com/aerospace/boeing-completes-expansion-of-tianjin-composites-joint-venture/157768.article' },
  'stahl-eisen-2025-10': { publisher: { en: 'stahl und eisen' }, title: { en: 'Benteler opens a joint venture in China’s car industry' }, date: '2025-10-29', confidence: 'V1', url: 'https://www.stahleisen.de/2025/10/29/benteler-eroeffnet-joint-venture-in-chinas-automobilindustrie' },
  'sina-2008-08': { publisher: { en: 'Sina News' }, title: { en: 'The Beijing-Tianjin intercity railway opens' }, date: '2008-08-01', confidence: 'V1', url: 'http://news.sina.com.cn/c/p/2008-08-01/103016042635.shtml' },
  'chain-briefing-2021-08': { publisher: { en: 'China.com.cn' }, title: { en: 'Briefing on Tianjin’s twelve key industrial chains' }, date: '2021-08-23', confidence: 'V1', url: 'http://big5.china.com.cn/gate/big5/sm.guoqing.china.com.cn/2021-08/23/content_41652261.html', note: { en: 'The briefing was given on 19 August 2021.' } },

  // Read in a copy elsewhere, or at an address that was not kept (V2): never linked
  'netcomposites-2000-07': { publisher: { en: 'NetComposites' }, title: { en: 'A composites joint venture in Tianjin' }, date: '2000-07-18', confidence: 'V2', note: UNLINKED },
  'china-daily-2008-11': { publisher: { en: 'China Daily' }, title: { en: 'Boeing’s composites plant in Tianjin' }, date: '2008-11-20', confidence: 'V2' },
  'china-news-2015-01': { publisher: { en: 'China News Service' }, title: { en: 'Beijing’s air in 2014' }, date: '2015-01-04', confidence: 'V2' },
  'china-news-2016-02': { publisher: { en: 'China News Service' }, title: { en: 'Air quality in 2015, from the environment ministry' }, date: '2016-02-04', confidence: 'V2' },
  'beijing-air-2013': { publisher: { en: 'Re-post on Beijing’s air' }, title: { en: 'Beijing’s air in 2013' }, confidence: 'V2', note: { en: 'A re-post that does not name where it was first published; its day was not recorded.' } },
  'afp-2016-air': { publisher: { en: 'AFPBB News' }, title: { en: 'Beijing’s air in 2016' }, confidence: 'V2', note: { en: 'The day of publication was not recorded.' } },
  'ce-2017-air': { publisher: { en: 'CE.cn' }, title: { en: 'Beijing’s air in 2017' }, confidence: 'V2', note: { en: 'The day of publication was not recorded.' } },
  'people-2021-air': { publisher: { en: 'People.cn' }, title: { en: 'Beijing’s air in 2021' }, confidence: 'V2', note: { en: 'The day of publication was not recorded.' } },
  'cctv-2022-air': { publisher: { en: 'CCTV' }, title: { en: 'Beijing’s air in 2022' }, confidence: 'V2', note: { en: 'The day of publication was not recorded.' } },
  'china-news-2024-01-03': { publisher: { en: 'China News Service' }, title: { en: 'Beijing’s air in 2023' }, date: '2024-01-03', confidence: 'V2' },
  'lishen-plant-2017-11': { publisher: { en: 'Re-post on Lishen’s plant' }, title: { en: 'Lishen’s sixth-phase battery plant' }, date: '2017-11', confidence: 'V2', note: { en: 'A re-post that does not name where it was first published.' } },
  'economic-daily-2019-04': { publisher: { en: 'Economic Daily' }, title: { en: 'The Binhai-Zhongguancun park' }, date: '2019-04-11', confidence: 'V2' },
  'china-services-2019-04': { publisher: { en: 'China Services Info' }, title: { en: 'Companies in the Binhai-Zhongguancun park' }, date: '2019-04-19', confidence: 'V2', note: UNLINKED },
  'csteelnews-2019-08': { publisher: { en: 'csteelnews.com' }, title: { en: 'The Beijing-Tianjin Zhongguancun science city in Baodi' }, date: '2019-08-19', confidence: 'V2', note: UNLINKED },
  'zgcounty-2020': { publisher: { en: 'Re-post of Tianjin’s results' }, title: { en: 'Tianjin’s economy in 2019' }, confidence: 'V2', note: { en: 'It does not name where it was first published; its day was not recorded.' } },
  'chyxx-2020-04': { publisher: { en: 'Re-post of the region’s results' }, title: { en: 'The Beijing-Tianjin-Hebei economy in 2019' }, date: '2020-04', confidence: 'V2', note: { en: 'A re-post that does not name where it was first published.' } },
  'toyota-plan-2020-07': { publisher: { en: 'People’s Daily, on crntt.com' }, title: { en: 'FAW Toyota’s new energy plant in the Eco-City' }, date: '2020-07-03', confidence: 'V2', note: { en: 'Read together with a second report of the same plan, in a re-post. The full addresses were not kept, so nothing is linked.' } },
  'binhai-zgc-2020-09': { publisher: { en: 'Re-post on the Binhai park' }, title: { en: 'Companies registered in the Binhai-Zhongguancun park' }, date: '2020-09', confidence: 'V2', note: { en: 'Re-posts that do not name where it was first published.' } },
  'baodi-zgc-2020-10': { publisher: { en: 'Re-post on the Baodi park' }, title: { en: 'Companies in the Baodi-Zhongguancun park' }, date: '2020-10', confidence: 'V2', note: { en: 'Re-posts that do not name where it was first published.' } },
  'tianjin-q3-2020': { publisher: { en: 'Re-post of Tianjin’s results' }, title: { en: 'Tianjin’s economy in the first three quarters of 2020' }, date: '2020-10-23', confidence: 'V2', note: { en: 'A re-post that does not name where it was first published.' } },
  'nbs-rd-2020-09': { publisher: { en: 'National Bureau of Statistics', zh: '国家统计局' }, title: { en: 'Research and development in Beijing-Tianjin-Hebei, 2019' }, date: '2020-09-29', confidence: 'V2' },
  'xinhua-2022-01': { publisher: { en: 'Xinhua, on en.people.cn' }, title: { en: 'Tianjin’s economy in 2021' }, date: '2022-01-20', confidence: 'V2', note: UNLINKED },
  'regional-growth-2021': { publisher: { en: 'Re-post of the region’s results' }, title: { en: 'Growth of Beijing, Tianjin and Hebei in 2021' }, confidence: 'V2', note: { en: 'A re-post that does not name where it was first published.' } },
  'lishen-binhai-2022': { publisher: { en: 'Re-post on Lishen’s base' }, title: { en: 'Lishen’s Binhai base' }, date: '2022', confidence: 'V2', note: { en: 'A re-post that does not name where it was first published.' } },
  'chains-h1-2022': { publisher: { en: 'Re-post on Tianjin’s chains' }, title: { en: 'Tianjin’s industrial chains in the first half of 2022' }, confidence: 'V2', note: { en: 'A re-post that does not name where it was first published.' } },
  'chains-q3-2022': { publisher: { en: 'Re-post on Tianjin’s chains' }, title: { en: 'Tianjin’s industrial chains in the first three quarters of 2022' }, confidence: 'V2', note: { en: 'It does not name where it was first published; its day was not recorded.' } },
  'binhai-zgc-2022-08': { publisher: { en: 'Briefing on the Binhai park' }, title: { en: 'Companies registered in the Binhai-Zhongguancun park' }, date: '2022-08-30', confidence: 'V2', note: { en: 'Re-posts that do not name where it was first published.' } },
  'china-news-2022-09': { publisher: { en: 'China News Service' }, title: { en: 'Beijing-Tianjin-Hebei, 2013-2021' }, date: '2022-09-30', confidence: 'V2' },
  'people-japanese-2022-11': { publisher: { en: 'People.cn, Japanese edition' }, title: { en: 'FAW Toyota’s ten-millionth car' }, date: '2022-11-29', confidence: 'V2' },
  'china-news-2023-01': { publisher: { en: 'China News Service' }, title: { en: 'Tianjin’s government work report of January 2023' }, date: '2023-01-15', confidence: 'V2' },
  'xinhua-2023-02': { publisher: { en: 'Xinhua' }, title: { en: 'Lishen’s sales and orders' }, date: '2023-02-15', confidence: 'V2' },
  'cctv-2023-02': { publisher: { en: 'CCTV' }, title: { en: 'Capital from Beijing and Hebei in Tianjin, 2022' }, date: '2023-02-24', confidence: 'V2', note: { en: 'It cites the Beijing statistics bureau.' } },
  'tianjin-communique-2022': { publisher: { en: 'Tianjin’s statistics bureau' }, title: { en: 'Tianjin’s statistical communiqué for 2022' }, confidence: 'V2', note: { en: 'A re-post of the communiqué; its day was not recorded.' } },
  'tianjin-q1-2023': { publisher: { en: 'Re-post of a research note' }, title: { en: 'Tianjin’s industry in the first quarter of 2023, with the year before' }, confidence: 'V2', note: { en: 'A re-post of a commercial research note; its day was not recorded.' } },
  'boeing-builder-2023-05': { publisher: { en: 'The builder of the third phase' }, title: { en: 'Notice of the builder of Boeing Tianjin’s third phase' }, date: '2023-05-30', confidence: 'V2' },
  'industry-report-2023-11': { publisher: { en: 'People’s Daily' }, title: { en: 'Beijing-Tianjin-Hebei Industrial Development Report (2023)', zh: '京津冀产业发展报告(2023)' }, date: '2023-11', confidence: 'V2', note: { en: 'The report was presented on 29 November 2023.' } },
  'beijing-statistics-2023-12': { publisher: { en: 'National Bureau of Statistics and Beijing’s bureau' }, title: { en: 'Research, contracts and development of Beijing-Tianjin-Hebei, 2022' }, date: '2023-12-28', confidence: 'V2' },
  'beijing-business-today-2024': { publisher: { en: 'Beijing Business Today' }, title: { en: 'Technology contracts from Beijing to Tianjin and Hebei, 2013-2023' }, confidence: 'V2', note: { en: 'The day of publication was not recorded.' } },
  'rail-statistics-2024-01': { publisher: { en: 'Statistics text' }, title: { en: 'High-speed railways of Beijing-Tianjin-Hebei' }, date: '2024-01', confidence: 'V2', note: { en: 'Its publisher and day were not recorded.' } },
  'china-news-2024-01-23': { publisher: { en: 'China News Service' }, title: { en: 'Tianjin’s government work report of January 2024' }, date: '2024-01-23', confidence: 'V2' },
  'china-news-2024-01-25': { publisher: { en: 'China News Service' }, title: { en: 'GDP of Beijing, Tianjin and Hebei in 2023: preliminary figures' }, date: '2024-01-25', confidence: 'V2' },
  'peoples-daily-2024-03': { publisher: { en: 'People’s Daily' }, title: { en: 'Ten years of railways in Beijing-Tianjin-Hebei' }, date: '2024-03-26', confidence: 'V2' },
  'cluster-briefing-2024-04': { publisher: { en: 'Briefing on the clusters' }, title: { en: 'National clusters of Beijing-Tianjin-Hebei' }, date: '2024-04', confidence: 'V2', note: { en: 'Re-posts that do not name where it was first published.' } },
  'xinhua-2024-04': { publisher: { en: 'Xinhua' }, title: { en: 'The six industrial chains of Beijing-Tianjin-Hebei' }, date: '2024-04-30', confidence: 'V2' },
  'rd-2025-01': { publisher: { en: 'Re-post of a statistics release' }, title: { en: 'Research and development in Beijing-Tianjin-Hebei, 2023' }, date: '2025-01-03', confidence: 'V2', note: { en: 'The copy’s wording had been altered by a machine; its numbers were whole. Weak evidence.' } },
  'miit-2025-01': { publisher: { en: 'Securities Daily' }, title: { en: 'The industry ministry on Beijing-Tianjin-Hebei, January to September 2024' }, date: '2025-01-10', confidence: 'V2' },
  'china-news-2025-01': { publisher: { en: 'China News Service' }, title: { en: 'Tianjin’s industry in 2024' }, date: '2025-01-21', confidence: 'V2' },
  'great-wall-2025-02': { publisher: { en: 'Great Wall New Media' }, title: { en: 'Beijing-Tianjin-Hebei in 2024' }, date: '2025-02-22', confidence: 'V2' },
  'crntt-2025-08': { publisher: { en: 'crntt.com' }, title: { en: 'Companies registered in the Binhai-Zhongguancun park' }, date: '2025-08-30', confidence: 'V2', note: UNLINKED },

  // For the events, lists and corrections
  'china-daily-coordination': { publisher: { en: 'China Daily' }, title: { en: 'Interactive on the coordination of Beijing, Tianjin and Hebei' }, confidence: 'V1', url: 'http://show.chinadaily.com.cn/pub/view/1b538f777b284101a8f6be8674f1cfbe/htm', note: { en: 'The page’s day was not recorded.' } },
  'wikipedia-coordination': { publisher: { en: 'Wikipedia' }, title: { en: 'Coordinated Development of the Beijing-Tianjin-Hebei Region' }, confidence: 'V1', url: 'https://en.wikipedia.org/wiki/Coordinated_Development_of_the_Beijing-Tianjin-Hebei_Region', note: { en: 'The day of the version read was not recorded.' } },
  'rthk-2024-02': { publisher: { en: 'RTHK' }, title: { en: 'The visit to Tianjin of 1-2 February 2024' }, date: '2024-02-03', confidence: 'V2', note: { en: 'In Chinese; it prints the phrase 發展新質生產力.' } },
} as const satisfies Record<string, SourceInput>;
