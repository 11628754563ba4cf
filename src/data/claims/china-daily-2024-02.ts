import type { ClaimInput } from '../schema.ts';

const paper = { place: 'tianjin', source: 'china-daily-2024-02', status: 'claimed', speaker: 'china-daily' } as const;
const bureau = { ...paper, status: 'reported', speaker: 'tianjin-iit-bureau' } as const;
const benteler = { ...paper, company: 'benteler-tianjin' } as const;
const boeing = { ...paper, company: 'boeing-tianjin-composites', speaker: 'boeing-tianjin-composites' } as const;

/** Figures of China Daily's report of February 2024 on new productive forces in Tianjin. */
export const chinaDaily2024Claims = {
  'cd24-alliance-members': {
    ...paper, place: 'bth', quantity: { is: 'nearly', value: 100 }, unit: 'alliance-member', period: '2024',
    measure: { en: 'companies in the region’s advanced manufacturing alliance', zh: '区域先进制造业联盟成员企业' },
    phrase: 'it comprises nearly 100 top domestic and foreign',
  },
  'cd24-parks': {
    ...bureau, quantity: { is: 'exact', value: 32 }, unit: 'park', period: '2024',
    measure: { en: 'municipal industrial theme parks', zh: '市级产业主题园区' },
    phrase: 'Some 32 industrial parks and 12 industrial chains',
    note: { en: 'Printed with “some”, as if still to come. The city had recognised {ctx-theme-parks-2023}, in three batches, by the end of 2023.' },
  },
  'cd24-chains': {
    ...bureau, quantity: { is: 'exact', value: 12 }, unit: 'chain', period: '2024',
    measure: { en: 'industrial chains backed by leading companies', zh: '由龙头企业带动的重点产业链' },
    phrase: 'and 12 industrial chains backed by leading companies',
    note: { en: 'The same twelve key chains that the bureau named in 2021.' },
  },
  'cd24-ic-growth': {
    ...bureau, quantity: { is: 'exact', value: 20.9, step: 0.1 }, unit: 'percent', period: '2023',
    measure: { en: 'growth of added value, integrated circuits', zh: '集成电路产业链增加值增长' },
    phrase: 'grew by 20.9 percent, 19.2 percent and 17.8 percent',
    note: { en: 'Printed as growth of “incremental industrial value”. It is growth of added value. Tianjin Daily gave the same three rates on 18 February 2024.' },
  },
  'cd24-connected-vehicles-growth': {
    ...bureau, quantity: { is: 'exact', value: 19.2, step: 0.1 }, unit: 'percent', period: '2023',
    measure: { en: 'growth of added value, internet of vehicles', zh: '车联网产业链增加值增长' },
    phrase: 'grew by 20.9 percent, 19.2 percent and 17.8 percent',
    note: { en: 'Printed as growth of “incremental industrial value”. It is growth of added value.' },
  },
  'cd24-aerospace-growth': {
    ...bureau, quantity: { is: 'exact', value: 17.8, step: 0.1 }, unit: 'percent', period: '2023',
    measure: { en: 'growth of added value, aerospace', zh: '航空航天产业链增加值增长' },
    phrase: 'grew by 20.9 percent, 19.2 percent and 17.8 percent',
    note: { en: 'Printed as growth of “incremental industrial value”. It is growth of added value.' },
  },
  'cd24-benteler-rank': {
    ...benteler, place: 'world', quantity: { is: 'up-to', value: 100 }, unit: 'rank', period: '2024',
    measure: { en: 'Benteler’s rank among the world’s makers of car parts', zh: '本特勒在全球汽车零部件企业中的排名' },
    phrase: 'among the Top 100 auto part producers globally',
    note: { en: 'Whose ranking, and of which year, is not said.' },
  },
  'cd24-benteler-companies': {
    ...benteler, place: 'china', quantity: { is: 'exact', value: 16 }, unit: 'company', period: '2024',
    measure: { en: 'Benteler’s car-part and module companies in China', zh: '本特勒在华汽车零部件和模块企业' },
    phrase: 'operates 16 auto part and module companies in China',
    note: { en: 'Xinhua’s German service counts the same number as works (January 2024), a trade journal as sites (October 2025).' },
  },
  'cd24-benteler-start': {
    ...benteler, place: 'beichen', quantity: { is: 'exact', value: 2021 }, unit: 'calendar-year', period: '2021',
    measure: { en: 'year in which Benteler launched its factories in Beichen', zh: '本特勒北辰工厂投产年份' },
    phrase: "factories in the city's Beichen district in 2021",
    note: { en: 'We found no second source for the year.' },
  },
  'cd24-benteler-sales-growth': {
    ...benteler, quantity: { is: 'exact', value: 200, step: 1 }, unit: 'percent', period: '2023',
    measure: { en: 'growth of Benteler Tianjin’s sales revenue', zh: '本特勒天津公司销售收入增长' },
    phrase: 'sales revenue surged by 200 percent last year',
    note: { en: 'Growth of {cd24-benteler-sales-growth} is three times as much. Xinhua’s German service wrote in January 2024 that sales had doubled. The sentence names no speaker.' },
  },
  'cd24-benteler-sales-2024': {
    ...benteler, status: 'planned', quantity: { is: 'more-than', value: 940e6, step: 1e6 }, unit: 'yuan', period: '2024',
    measure: { en: 'sales revenue that Benteler Tianjin is projected to exceed', zh: '本特勒天津公司预计销售收入' },
    phrase: 'is projected to exceed 940 million yuan',
    note: { en: 'A projection. The sales of 2023 cannot be worked out from it.' },
  },
  'cd24-benteler-sales-2024-usd': {
    ...benteler, status: 'planned', quantity: { is: 'more-than', value: 130.6e6, step: 1e5 }, unit: 'usd', period: '2024',
    measure: { en: 'projected sales revenue, in dollars as the source converts it', zh: '预计销售收入(来源换算的美元数)' },
    phrase: '940 million yuan ($130.6 million) this year',
    note: { en: 'The paper’s own conversion, at {d-rate-cd24}.' },
  },
  'cd24-boeing-components': {
    ...boeing, status: 'planned', quantity: { is: 'exact', value: 1500 }, unit: 'component-type', period: '2024',
    measure: { en: 'kinds of 747 and 737 components on order', zh: '747和737机型订单的部件种类' },
    phrase: "747 and 737 aircraft models' 1,500 components' orders",
    note: { en: 'Printed as a number of components. A plant that makes {cd24-boeing-capacity} cannot mean so few pieces; we read part numbers. That is our reading, not the company’s.' },
  },
  'cd24-boeing-orders-ratio': {
    ...boeing, status: 'planned', quantity: { is: 'exact', value: 2 }, unit: 'times', period: '2023/2024',
    measure: { en: 'orders by volume, as a multiple of the year before', zh: '订单量相当于上年的倍数' },
    phrase: 'orders will double in volume compared to last year',
    note: { en: 'Volume, not value: whether the value of orders doubles too is not said.' },
  },
  'cd24-boeing-orders-value': {
    ...boeing, status: 'planned', quantity: { is: 'exact', value: 1.3e9, step: 1e8 }, unit: 'yuan', period: '2024',
    measure: { en: 'value of the 747 and 737 component orders', zh: '747和737部件订单金额' },
    phrase: 'with their value hitting 1.3 billion yuan',
    note: { en: 'We found no second source.' },
  },
  'cd24-boeing-holiday-day': {
    ...boeing, speaker: 'china-daily', quantity: { is: 'exact', value: 4 }, unit: 'holiday-day', period: '2024-02',
    measure: { en: 'day of the Spring Festival holiday on which the engineers began work', zh: '工程师开工是春节假期第几天' },
    phrase: 'on the fourth day of the eight-day Spring Festival holiday',
  },
  'cd24-holiday-length': {
    ...paper, place: 'china', status: 'reported', quantity: { is: 'exact', value: 8 }, unit: 'day', period: '2024-02',
    measure: { en: 'length of the Spring Festival holiday', zh: '春节假期天数' },
    phrase: 'the eight-day Spring Festival holiday',
  },
  'cd24-boeing-capacity': {
    ...boeing, speaker: 'liu-lei', quantity: { is: 'exact', value: 12000 }, unit: 'component-a-month', period: '2024-02',
    measure: { en: 'production capacity', zh: '产能' },
    phrase: 'the current 12,000 units per month',
    note: { en: 'A builder’s notice of May 2023 gave {boeing-capacity@2023-05}.' },
  },
  'cd24-boeing-capacity-planned': {
    ...boeing, status: 'planned', speaker: 'liu-lei', quantity: { is: 'exact', value: 20000 }, unit: 'component-a-month', period: '2024',
    measure: { en: 'production capacity expected with new facilities and engineers', zh: '新增设施和人员后的预期产能' },
    phrase: 'expected to surge to 20,000 units',
    note: { en: 'Two thirds more than {cd24-boeing-capacity|number}. Boeing said of the same expansion that capacity was expected to double.' },
  },
  'cd24-boeing-investment': {
    ...boeing, speaker: 'china-daily', quantity: { is: 'up-to', value: 650e6, step: 1e6 }, unit: 'yuan', period: '2024',
    measure: { en: 'the company’s latest investment', zh: '公司最新一期投资' },
    phrase: 'latest investment of up to 650 million yuan',
    note: { en: 'An upper bound. How much of it was spent, and over which years, is not said.' },
  },
} as const satisfies Record<string, ClaimInput>;
