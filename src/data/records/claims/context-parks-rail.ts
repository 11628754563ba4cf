/** Context for chapter 2: the Zhongguancun parks, railways and expressways, from outside the five sources. */
import type { ClaimInput } from '../../model/schema.ts';

const CONTEXT = { status: 'context', speaker: 'publication' } as const;
const BINHAI_2023 = {
  ...CONTEXT,
  place: 'binhai-zgc',
  period: '2023-12',
  source: 'binhai-reform-commission-2023',
  speaker: 'binhai-reform-commission',
  original: '累计承接北京企业1009家,注册企业4900余家',
} as const;
const BAODI_2023 = { ...CONTEXT, place: 'baodi-zgc', period: '2023-04', source: 'exploring-tianjin-2023-04' } as const;
const TEN_YEARS = { ...CONTEXT, place: 'bth', unit: 'kilometre', source: 'china-daily-2024-02-26' } as const;
const HSR = {
  ...TEN_YEARS,
  measure: { en: 'high-speed railways in operation at the end of the year', zh: '高速铁路营业里程' },
  original: '由2013年的1284公里增长到2624公里',
} as const;
const EXPRESSWAYS = {
  ...TEN_YEARS,
  measure: { en: 'expressways at the end of the year', zh: '高速公路里程' },
} as const;
const OPENING = { ...CONTEXT, source: 'shijiazhuang-daily-2022-12', period: '2022-12-30' } as const;
const LENGTH = { unit: 'kilometre', measure: { en: 'length of the line', zh: '线路长度' } } as const;
const SPEED = { unit: 'kilometre-an-hour', measure: { en: 'design speed of the line', zh: '设计时速' } } as const;

export const contextParksRailClaims = {
  // The two parks
  'ctx-zgc-both-2022': {
    ...CONTEXT,
    place: 'zgc-parks',
    unit: 'company',
    quantity: { is: 'exact', value: 5080 },
    period: '2022-12',
    source: 'china-news-2023-01',
    speaker: 'tianjin-government',
    measure: { en: 'companies registered in both parks (cumulative)', zh: '累计注册企业' },
    original: '累计注册企业5080家',
    note: {
      en: 'The official wording behind China Daily’s {cd23-park-registrations|number}: a running total of registrations.',
      zh: '这是《中国日报》{cd23-park-registrations|number}背后的官方说法：累计注册。',
    },
  },
  'ctx-binhai-zgc-from-beijing-2023': {
    ...BINHAI_2023,
    unit: 'company',
    quantity: { is: 'exact', value: 1009 },
    measure: { en: 'companies from Beijing that the park took in (cumulative)', zh: '累计承接北京企业' },
  },
  'ctx-binhai-zgc-capital-2023': {
    ...CONTEXT,
    place: 'binhai-zgc',
    period: '2023-12',
    source: 'binhai-reform-commission-2023',
    speaker: 'binhai-reform-commission',
    unit: 'yuan',
    quantity: { is: 'exact', value: 2100e8, step: 1e10 },
    measure: { en: 'registered capital of the companies in the park', zh: '园区企业注册资本' },
    note: { en: 'Registered capital is not money spent.', zh: '注册资本不是已投入的钱。' },
  },
  'ctx-binhai-zgc-beijing-share-2025': {
    ...CONTEXT,
    place: 'binhai-zgc',
    period: '2025-08',
    source: 'crntt-2025-08',
    unit: 'percent',
    quantity: { is: 'exact', value: 20, step: 1 },
    measure: { en: 'share of registered companies that came from Beijing', zh: '北京企业占比' },
  },
  'ctx-baodi-zgc-projects-2023': {
    ...BAODI_2023,
    unit: 'project',
    quantity: { is: 'more-than', value: 100 },
    measure: { en: 'projects in the park', zh: '园区项目' },
  },
  'ctx-baodi-zgc-investment-2023': {
    ...BAODI_2023,
    unit: 'yuan',
    quantity: { is: 'about', value: 17e9, step: 1e9 },
    measure: { en: 'investment in the park’s projects', zh: '园区项目投资额' },
  },
  'ctx-baodi-beijing-projects-2023': {
    ...BAODI_2023,
    place: 'baodi',
    unit: 'project',
    quantity: { is: 'more-than', value: 160 },
    measure: { en: 'projects from Beijing in Baodi in five years', zh: '五年来宝坻引进的北京项目' },
  },
  'ctx-baodi-beijing-investment-2023': {
    ...BAODI_2023,
    place: 'baodi',
    unit: 'yuan',
    quantity: { is: 'about', value: 60e9, step: 1e10 },
    measure: { en: 'investment in projects from Beijing in Baodi in five years', zh: '五年来宝坻北京项目投资额' },
  },
  'ctx-binhai-zgc-area': {
    ...CONTEXT,
    place: 'binhai-zgc',
    period: '2019',
    source: 'economic-daily-2019-04',
    unit: 'square-kilometre',
    quantity: { is: 'exact', value: 10.3, step: 0.1 },
    measure: { en: 'area of the park', zh: '园区面积' },
  },
  'ctx-baodi-zgc-area': {
    ...CONTEXT,
    place: 'baodi-zgc',
    period: '2019',
    source: 'csteelnews-2019-08',
    unit: 'square-kilometre',
    quantity: { is: 'exact', value: 14.5, step: 0.1 },
    measure: { en: 'area of the park', zh: '园区面积' },
  },

  // High-speed railways and expressways of the region
  'ctx-hsr-2013': { ...HSR, quantity: { is: 'exact', value: 1284, step: 1 }, period: '2013' },
  'ctx-hsr-2023': { ...HSR, quantity: { is: 'exact', value: 2624, step: 1 }, period: '2023' },
  'ctx-hsr-2023-january': {
    ...CONTEXT,
    place: 'bth',
    unit: 'kilometre',
    source: 'china-news-2024-01-25',
    speaker: 'beijing-statistics-bureau',
    original: '高铁总里程达2576公里',
    quantity: { is: 'exact', value: 2576, step: 1 },
    period: '2023',
    measure: {
      en: 'high-speed railways in operation, as Beijing’s statistics bureau counted them in January 2024',
      zh: '高速铁路营业里程（北京市统计局2024年1月）',
    },
    note: {
      en: 'China Daily printed {ctx-hsr-2023} a month later. Neither explains the difference.',
      zh: '一个月后，《中国日报》印的是{ctx-hsr-2023}。两者都没有解释差别。',
    },
  },
  'ctx-railways-2023': {
    ...CONTEXT,
    place: 'bth',
    unit: 'kilometre',
    quantity: { is: 'more-than', value: 11000 },
    period: '2023',
    source: 'xinhua-2024-02',
    speaker: 'xinhua',
    measure: { en: 'all railways in operation', zh: '铁路营业里程' },
  },
  'ctx-expressways-2014': { ...EXPRESSWAYS, quantity: { is: 'exact', value: 7983, step: 1 }, period: '2014' },
  'ctx-expressways-2023': { ...EXPRESSWAYS, quantity: { is: 'exact', value: 10990, step: 1 }, period: '2023' },
  'ctx-expressways-2023-beijing': {
    ...EXPRESSWAYS,
    place: 'beijing',
    quantity: { is: 'exact', value: 1211, step: 1 },
    period: '2023',
  },
  'ctx-expressways-2023-tianjin': {
    ...EXPRESSWAYS,
    place: 'tianjin',
    quantity: { is: 'exact', value: 1358, step: 1 },
    period: '2023',
  },
  'ctx-expressways-2023-hebei': {
    ...EXPRESSWAYS,
    place: 'hebei',
    quantity: { is: 'exact', value: 8421, step: 1 },
    period: '2023',
  },
  'ctx-rail-passengers-2014': {
    ...CONTEXT,
    place: 'bth',
    unit: 'passenger',
    quantity: { is: 'exact', value: 252e6, step: 1e6 },
    period: '2014',
    source: 'peoples-daily-2024-03',
    measure: { en: 'rail passengers in the year', zh: '铁路旅客发送量' },
  },
  'ctx-rail-passengers-2023': {
    ...CONTEXT,
    place: 'bth',
    unit: 'passenger',
    quantity: { is: 'exact', value: 325e6, step: 1e6 },
    period: '2023',
    source: 'peoples-daily-2024-03',
    measure: { en: 'rail passengers in the year', zh: '铁路旅客发送量' },
  },

  // Lines
  'ctx-line-beijing-tianjin-length': {
    ...CONTEXT,
    ...LENGTH,
    place: 'bth',
    period: '2008-08-01',
    source: 'sina-2008-08',
    quantity: { is: 'exact', value: 120, step: 1 },
    original: '全长120公里…8月1日正式开通运营',
  },
  'ctx-line-beijing-tianjin-speed': {
    ...CONTEXT,
    ...SPEED,
    place: 'bth',
    period: '2008-08-01',
    source: 'sina-2008-08',
    quantity: { is: 'exact', value: 350 },
  },
  'ctx-line-beijing-tangshan-length': {
    ...OPENING,
    ...LENGTH,
    place: 'bth',
    quantity: { is: 'exact', value: 150, step: 1 },
    original: '线路全长150公里,设计时速350公里',
  },
  'ctx-line-beijing-tangshan-speed': {
    ...OPENING,
    ...SPEED,
    place: 'bth',
    quantity: { is: 'exact', value: 350 },
    original: '线路全长150公里,设计时速350公里',
  },
  'ctx-line-beijing-binhai-length': {
    ...OPENING,
    ...LENGTH,
    place: 'tianjin',
    quantity: { is: 'exact', value: 97, step: 1 },
    original: '宝坻至北辰段同步开通运营',
    differs: { in: 'number', why: 'the words tell which section opened, not how long the line is' },
    note: {
      en: 'The whole line from Baodi to Binhai West. Only its northern section, Baodi to Beichen, opened in December 2022.',
      zh: '是宝坻至滨海西的全线长度。2022年12月开通的只是北段，宝坻至北辰。',
    },
  },
  'ctx-line-beijing-binhai-speed': { ...OPENING, ...SPEED, place: 'tianjin', quantity: { is: 'exact', value: 250 } },
  'ctx-line-beijing-tangshan-minutes': {
    ...OPENING,
    place: 'bth',
    unit: 'minute',
    quantity: { is: 'exact', value: 63, step: 1 },
    measure: { en: 'fastest journey from Beijing to Tangshan at opening', zh: '开通时北京至唐山最快用时' },
  },
  'ctx-line-beijing-beichen-minutes': {
    ...OPENING,
    place: 'tianjin',
    unit: 'minute',
    quantity: { is: 'exact', value: 92, step: 1 },
    measure: { en: 'fastest journey from Beijing to Beichen at opening', zh: '开通时北京至北辰最快用时' },
  },
  'ctx-line-beijing-tangshan-trains': {
    ...OPENING,
    place: 'bth',
    unit: 'train-pair-a-day',
    quantity: { is: 'exact', value: 5 },
    measure: { en: 'pairs of trains a day on the Beijing-Tangshan line at opening', zh: '开通时京唐城际每日列车对数' },
  },
  'ctx-line-beijing-beichen-trains': {
    ...OPENING,
    place: 'tianjin',
    unit: 'train-pair-a-day',
    quantity: { is: 'exact', value: 2 },
    measure: { en: 'pairs of trains a day between Beijing and Beichen at opening', zh: '开通时北京至北辰每日列车对数' },
  },
  'ctx-line-tianjin-daxing-length': {
    ...CONTEXT,
    ...LENGTH,
    place: 'bth',
    period: '2023-12-18',
    source: 'workerbj-2023-12',
    quantity: { is: 'exact', value: 101, step: 1 },
  },
  'ctx-line-tianjin-daxing-speed': {
    ...CONTEXT,
    ...SPEED,
    place: 'bth',
    period: '2023-12-18',
    source: 'workerbj-2023-12',
    quantity: { is: 'exact', value: 250 },
  },
  'ctx-line-beijing-harbin-length': {
    ...CONTEXT,
    ...LENGTH,
    place: 'china',
    period: '2021-01-22',
    source: 'people-overseas-2021-01',
    quantity: { is: 'exact', value: 1198, step: 1 },
    original: '京承段开通运营,标志着京哈高铁全线贯通',
    differs: { in: 'number', why: 'the words tell when the line was complete, not how long it is' },
    note: {
      en: 'The Beijing-Harbin line was complete almost two years before the openings of December 2022.',
      zh: '京哈高铁全线贯通，比2022年12月的开通早了近两年。',
    },
  },
} as const satisfies Record<string, ClaimInput>;
