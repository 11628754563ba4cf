/**
 * Context for chapter 3: what other sources say of the four factories. Company statements; nothing else checks them.
 */
import type { ClaimInput } from '../../model/schema.ts';

const BENTELER = {
  status: 'context',
  place: 'beichen',
  company: 'benteler-tianjin',
  source: 'xinhua-german-2024-01',
  speaker: 'klaus-hansmeier',
} as const;
const BOEING = {
  status: 'context',
  place: 'tianjin',
  company: 'boeing-tianjin-composites',
  source: 'flightglobal-2024-04',
  speaker: 'boeing',
} as const;
const LISHEN = {
  status: 'context',
  place: 'tianjin',
  company: 'lishen',
  source: 'lishen-binhai-2022',
  speaker: 'lishen',
} as const;
const LISHEN_2017 = { ...LISHEN, source: 'lishen-plant-2017-11', speaker: 'publication', period: '2017-11' } as const;
const TOYOTA = {
  status: 'planned',
  place: 'eco-city',
  company: 'faw-toyota-new-energy',
  source: 'toyota-plan-repost',
  speaker: 'publication',
} as const;

export const contextCompanyClaims = {
  // Benteler
  'ctx-benteler-invested': {
    ...BENTELER,
    unit: 'yuan',
    quantity: { is: 'exact', value: 260e6, step: 1e7 },
    period: '2023-03',
    measure: { en: 'invested in Tianjin by March 2023 (cumulative)', zh: '截至2023年3月在津累计投资' },
  },
  'ctx-benteler-invested-2023': {
    ...BENTELER,
    unit: 'yuan',
    quantity: { is: 'exact', value: 100e6, step: 1e7 },
    period: '2023',
    measure: { en: 'further investment in Tianjin in the year', zh: '当年追加投资' },
  },
  'ctx-benteler-planned-2027': {
    ...BENTELER,
    status: 'planned',
    unit: 'yuan',
    quantity: { is: 'exact', value: 300e6, step: 1e7 },
    period: '2024/2027',
    measure: { en: 'further investment planned in Tianjin', zh: '计划追加投资' },
    note: {
      en: 'A plan published in January 2024, from outside the five sources.',
      zh: '2024年1月公布的计划，来自五份来源以外。',
    },
  },
  'ctx-benteler-sales-multiple-2023': {
    ...BENTELER,
    unit: 'times',
    quantity: { is: 'about', value: 2 },
    period: '2022/2023',
    measure: { en: 'sales of 2023 as a multiple of the year before', zh: '2023年销售额相当于上年的倍数' },
    original: 'im Jahr 2023 im Vergleich zum Vorjahr verdoppelt',
    differs: { in: 'bound', why: '“doubled”, said in an interview, is read as about twice' },
    note: {
      en: 'In direct speech of a named manager. China Daily prints growth of {cd24-benteler-sales-growth} for the same year and names no speaker.',
      zh: '具名管理人员的直接引语。对同一年，《中国日报》所印增速为{cd24-benteler-sales-growth}，未写明出自何人。',
    },
  },
  'ctx-benteler-works-china': {
    ...BENTELER,
    place: 'china',
    speaker: 'publication',
    unit: 'plant',
    quantity: { is: 'exact', value: 16 },
    period: '2024-01',
    measure: { en: 'Benteler works in China', zh: '本特勒在华工厂' },
  },
  'ctx-benteler-sites-china-2025': {
    ...BENTELER,
    place: 'china',
    source: 'stahl-eisen-2025-10',
    speaker: 'publication',
    unit: 'plant',
    quantity: { is: 'exact', value: 16 },
    period: '2025-10',
    measure: { en: 'Benteler sites in China', zh: '本特勒在华基地' },
  },

  // Boeing Tianjin Composites
  'ctx-boeing-founded': {
    ...BOEING,
    unit: 'calendar-year',
    quantity: { is: 'exact', value: 1999 },
    period: '1999',
    measure: { en: 'founding of the joint venture', zh: '合资公司成立年份' },
  },
  'ctx-boeing-phase3-area': {
    ...BOEING,
    speaker: 'publication',
    unit: 'square-metre',
    quantity: { is: 'exact', value: 58000, step: 1000 },
    period: '2024-04-12',
    measure: { en: 'area of the third phase', zh: '三期工程面积' },
    note: { en: 'FlightGlobal passes it on from “media reports”.', zh: 'FlightGlobal转引“媒体报道”。' },
  },
  'ctx-boeing-capacity-multiple': {
    ...BOEING,
    source: 'xinhua-2024-04-13',
    status: 'planned',
    unit: 'times',
    quantity: { is: 'exact', value: 2 },
    period: '2024-04',
    measure: { en: 'capacity expected from the third phase, as a multiple of before', zh: '三期预计产能倍数' },
    note: {
      en: 'Xinhua, according to Boeing. FlightGlobal says only that capacity increases. In 2011 Boeing called the area of an expansion doubled and its capacity up by {ctx-boeing-expansion-2011}.',
      zh: '新华社援引波音的说法。FlightGlobal只说产能提高。2011年那次扩建，波音称面积翻一番，产能提高{ctx-boeing-expansion-2011}。',
    },
  },
  'ctx-boeing-expansion-2011': {
    ...BOEING,
    source: 'boeing-2011-04',
    unit: 'percent',
    quantity: { is: 'exact', value: 60, step: 1 },
    period: '2011-04',
    measure: {
      en: 'growth of capacity expected from the expansion of 2011, whose area doubled',
      zh: '2011年扩建预期产能增幅',
    },
  },
  'ctx-boeing-components-total': {
    ...BOEING,
    unit: 'component',
    quantity: { is: 'more-than', value: 1.8e6 },
    period: '1999/2024-04',
    measure: { en: 'components made since the plant began (cumulative)', zh: '累计交付部件' },
  },
  'ctx-boeing-start-investment': {
    ...BOEING,
    source: 'netcomposites-2000-07',
    speaker: 'publication',
    unit: 'usd',
    quantity: { is: 'exact', value: 52e6, step: 1e6 },
    period: '2000-07',
    measure: { en: 'cost of the first plant', zh: '首期投资' },
  },
  'ctx-boeing-stake-2008': {
    ...BOEING,
    source: 'china-daily-2008-11',
    speaker: 'publication',
    unit: 'percent',
    quantity: { is: 'exact', value: 88, step: 1 },
    period: '2008-07',
    measure: { en: 'Boeing’s stake in the joint venture', zh: '波音持股比例' },
  },

  // Lishen
  'ctx-lishen-output-value-2021': {
    ...LISHEN,
    unit: 'yuan',
    quantity: { is: 'exact', value: 67e8, step: 1e8 },
    period: '2021',
    measure: { en: 'output value of the company', zh: '企业产值' },
  },
  'ctx-lishen-binhai-capacity': {
    ...LISHEN,
    status: 'planned',
    unit: 'gigawatt-hour-a-year',
    quantity: { is: 'exact', value: 24, step: 1 },
    period: '2022-06',
    measure: { en: 'planned capacity of the Binhai base', zh: '滨海基地规划产能' },
  },
  'ctx-lishen-binhai-phase1': {
    ...LISHEN,
    status: 'planned',
    unit: 'gigawatt-hour-a-year',
    quantity: { is: 'exact', value: 8, step: 1 },
    period: '2022-06',
    measure: { en: 'planned capacity of the Binhai base, first phase', zh: '滨海基地一期规划产能' },
    note: {
      en: 'Work began on 26 June 2022; it was to be built and running in 2023. We looked for an outcome in stored copies to February 2026 and found none.',
      zh: '2022年6月26日开工，力争2023年建成投产。结果如何，我们在截至2026年2月的存档页面中没有查到。',
    },
  },
  'ctx-lishen-binhai-investment': {
    ...LISHEN,
    status: 'planned',
    unit: 'yuan',
    quantity: { is: 'about', value: 100e8 },
    period: '2022-06',
    measure: { en: 'planned investment in the Binhai base', zh: '滨海基地计划投资' },
  },
  'ctx-lishen-cars-a-day': {
    ...LISHEN,
    source: 'xinhua-2023-02',
    unit: 'car-a-day',
    quantity: { is: 'nearly', value: 200 },
    period: '2023-02',
    measure: { en: 'cars that a day’s batteries equip', zh: '日产电池可装车数' },
    original: '近二百辆',
  },
  'ctx-lishen-plant-investment': {
    ...LISHEN_2017,
    unit: 'yuan',
    quantity: { is: 'exact', value: 13.2e8, step: 1e7 },
    measure: { en: 'investment in the sixth-phase plant', zh: '六期工厂投资' },
  },
  'ctx-lishen-plant-capacity': {
    ...LISHEN_2017,
    unit: 'gigawatt-hour-a-year',
    quantity: { is: 'about', value: 2.6, step: 0.1 },
    measure: { en: 'capacity of the sixth-phase plant', zh: '六期工厂产能' },
  },
  'ctx-lishen-capacity-2017': {
    ...LISHEN_2017,
    unit: 'gigawatt-hour-a-year',
    quantity: { is: 'more-than', value: 10 },
    measure: { en: 'capacity of the company in all', zh: '企业总产能' },
  },

  // FAW Toyota
  'ctx-toyota-investment': {
    ...TOYOTA,
    unit: 'yuan',
    quantity: { is: 'exact', value: 84.95e8, step: 1e6 },
    period: '2020',
    measure: { en: 'total investment in the new energy plant', zh: '新能源工厂总投资' },
    note: { en: 'The sum of the plan of 2020, not of money spent.', zh: '是2020年计划的总额，不是已花的钱。' },
  },
  'ctx-toyota-capacity': {
    ...TOYOTA,
    source: 'toyota-plan-2020-07',
    unit: 'vehicle-a-year',
    quantity: { is: 'exact', value: 200000 },
    period: '2020',
    measure: { en: 'planned capacity of the plant', zh: '规划产能' },
    original: '項目規劃產能20萬輛',
  },
  'ctx-toyota-output-value': {
    ...TOYOTA,
    unit: 'yuan',
    quantity: { is: 'exact', value: 500e8, step: 1e10 },
    period: '2020',
    measure: { en: 'planned output value a year', zh: '计划年产值' },
  },
  'ctx-toyota-site-area': {
    ...TOYOTA,
    unit: 'square-kilometre',
    quantity: { is: 'exact', value: 1.97, step: 0.01 },
    period: '2020',
    measure: { en: 'area of the site', zh: '占地面积' },
  },
  'ctx-toyota-site-area-phase1': {
    ...TOYOTA,
    unit: 'square-kilometre',
    quantity: { is: 'exact', value: 0.97, step: 0.01 },
    period: '2020',
    measure: { en: 'area of the site, first phase', zh: '一期占地面积' },
  },
  'ctx-toyota-building-area': {
    ...TOYOTA,
    unit: 'square-metre',
    quantity: { is: 'exact', value: 342000, step: 1000 },
    period: '2020',
    measure: { en: 'floor area of the plant', zh: '建筑面积' },
  },
  'ctx-toyota-cumulative-2022': {
    ...TOYOTA,
    status: 'context',
    source: 'people-japanese-2022-11',
    unit: 'vehicle',
    quantity: { is: 'exact', value: 10e6 },
    period: '2022-11-28',
    measure: {
      en: 'cars that FAW Toyota had made in all when one rolled off at this plant (cumulative)',
      zh: '一汽丰田累计产量（截至该车在该厂下线）',
    },
    note: {
      en: 'The ten-millionth car of the whole company, a [[bZ4X]], left this plant: it shows that the plant had opened by then, not what it makes.',
      zh: '公司累计[[第1000万辆]]车是一辆[[bZ4X]]，在该厂下线：可知工厂当时已投产，但不能说明它造多少辆。',
    },
  },
  'ctx-toyota-plant-number': {
    ...TOYOTA,
    status: 'context',
    source: 'people-japanese-2022-11',
    unit: 'plant',
    quantity: { is: 'exact', value: 5 },
    period: '2022-11',
    measure: { en: 'FAW Toyota’s vehicle plants, this one included', zh: '一汽丰田整车工厂数（含该厂）' },
  },
} as const satisfies Record<string, ClaimInput>;
