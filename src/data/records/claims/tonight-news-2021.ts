import type { ClaimInput } from '../../model/schema.ts';

const paper = { place: 'tianjin', source: 'tonight-news-2021' } as const;
/** The statistics bureau's results for 2020: "last year" in the text. */
const bureau = { ...paper, status: 'reported', speaker: 'tianjin-statistics-bureau', period: '2020' } as const;
const lishen = { ...paper, status: 'claimed', company: 'lishen', period: '2021' } as const;
const toyota = {
  ...paper,
  status: 'planned',
  place: 'eco-city',
  company: 'faw-toyota-new-energy',
  period: '2022',
} as const;

/** Figures of Tonight News's report of early 2021, in a machine translation whose slips the notes correct. */
export const tonightNews2021Claims = {
  'tn21-lishen-output': {
    ...lishen,
    speaker: 'tonight-news',
    quantity: { is: 'exact', value: 300e6, step: 1e6 },
    unit: 'ampere-hour-a-year',
    measure: {
      en: 'output of square lithium-ion power batteries of one production line',
      zh: '方形锂离子动力电池生产线年产量',
    },
    phrase: 'annual output of 300 million Ah',
    note: {
      en: 'Ampere-hours are charge, not energy: what it is in watt-hours depends on the cell’s voltage, which is not given.',
      zh: '安时是电荷，不是电能：合多少瓦时要看电芯电压，而电压没有给出。',
    },
  },
  'tn21-lishen-efficiency': {
    ...lishen,
    speaker: 'fu-huiqun',
    quantity: { is: 'exact', value: 20, step: 1 },
    unit: 'percent',
    measure: { en: 'change in production efficiency through the smart factory', zh: '智能工厂带来的生产效率变化' },
    phrase: 'production efficiency of the company has increased by 20%',
    note: { en: 'No base year, and no definition of efficiency.', zh: '没有基年，也没有给效率下定义。' },
  },
  'tn21-lishen-cost': {
    ...lishen,
    speaker: 'fu-huiqun',
    quantity: { is: 'exact', value: -20, step: 1 },
    unit: 'percent',
    measure: { en: 'change in overall operating cost through the smart factory', zh: '智能工厂带来的综合运营成本变化' },
    phrase: 'overall operating cost has been reduced by 20%',
    note: {
      en: 'No base year. A separate claim from efficiency: one does not follow from the other.',
      zh: '没有基年。与效率是两个说法，不能由一个推出另一个。',
    },
  },
  'tn21-emerging-industries': {
    ...paper,
    status: 'reported',
    speaker: 'tonight-news',
    period: '2020',
    quantity: { is: 'exact', value: 3 },
    unit: 'industry',
    measure: { en: 'emerging industries that the city develops', zh: '新兴产业' },
    phrase: 'The three emerging industries of biomedicine',
    note: {
      en: 'The [[“3”]] of the city’s [[1+3+4]] industrial system.',
      zh: '即天津[[“1+3+4”]]现代工业产业体系中的[[“3”]]。',
    },
  },
  'tn21-manufacturing-growth': {
    ...bureau,
    quantity: { is: 'exact', value: 1.5, step: 0.1 },
    unit: 'percent',
    measure: { en: 'growth of added value, manufacturing above designated size', zh: '规模以上制造业增加值增长' },
    phrase: 'with an increase of 1.5% throughout the year',
  },
  'tn21-manufacturing-acceleration': {
    ...bureau,
    quantity: { is: 'exact', value: 2.8, step: 0.1 },
    unit: 'percentage-point',
    measure: {
      en: 'growth of manufacturing in the year above that of its first three quarters',
      zh: '制造业全年增速比前三季度快',
    },
    phrase: '2.8 percentage points faster than the previous three quarters',
    note: {
      en: 'So growth had been {d-manufacturing-growth-q3} in the first three quarters, as a report of October 2020 prints.',
      zh: '可知前三季度为{d-manufacturing-growth-q3}，与2020年10月的报道一致。',
    },
  },
  'tn21-manufacturing-months': {
    ...bureau,
    quantity: { is: 'exact', value: 7 },
    unit: 'month',
    measure: { en: 'months in a row in which manufacturing’s growth rate rose', zh: '制造业增速连续回升的月数' },
    phrase: 'grew at a rate of 7 consecutive months',
    note: {
      en: 'The machine translation is garbled here. It says that the rate of growth rose for seven months running.',
      zh: '机器翻译在这里不通。意思是增速连续七个月加快。',
    },
  },
  'tn21-manufacturing-share': {
    ...bureau,
    quantity: { is: 'exact', value: 72.9, step: 0.1 },
    unit: 'percent',
    measure: {
      en: 'share of manufacturing in added value of industry above designated size',
      zh: '制造业占规模以上工业增加值比重',
    },
    phrase: 'industrial enterprises above designated size. 72.9%',
  },
  'tn21-equipment-growth': {
    ...bureau,
    quantity: { is: 'exact', value: 7.8, step: 0.1 },
    unit: 'percent',
    measure: { en: 'growth of added value, equipment manufacturing', zh: '装备制造业增加值增长' },
    phrase: 'The annual added value increased by 7.8%',
  },
  'tn21-equipment-lead': {
    ...bureau,
    quantity: { is: 'exact', value: 6.2, step: 0.1 },
    unit: 'percentage-point',
    measure: {
      en: 'growth of equipment manufacturing above that of all industry above designated size',
      zh: '装备制造业增速快于规模以上工业',
    },
    phrase: '6.2% faster than that of the above-scale industries',
    differs: { in: 'unit', why: 'printed with a percent sign, and meant in points' },
    note: {
      en: 'Printed with a percent sign; we read percentage points. {tn21-equipment-growth} less {tn21-equipment-lead|number} points leaves {d-equipment-average-points}, the published growth of all industry above designated size.',
      zh: '原文印的是百分号；我们读作百分点。{tn21-equipment-growth}减去{tn21-equipment-lead|number}个百分点，得{d-equipment-average-points}，就是公布的规模以上工业增速。',
    },
  },
  'tn21-equipment-share': {
    ...bureau,
    quantity: { is: 'exact', value: 38.3, step: 0.1 },
    unit: 'percent',
    measure: {
      en: 'share of equipment manufacturing in added value of industry above designated size',
      zh: '装备制造业占规模以上工业增加值比重',
    },
    phrase: "accounted for 38.3% of the city's above-scale industries",
    note: {
      en: 'A share at current prices: when oil and gas get cheaper, every other share rises without more output.',
      zh: '按现价计算的占比：油气跌价时，其他各项即使没有多产，占比也会上升。',
    },
  },
  'tn21-equipment-share-change': {
    ...bureau,
    quantity: { is: 'exact', value: 4.8, step: 0.1 },
    unit: 'percentage-point',
    measure: { en: 'rise in equipment manufacturing’s share on the year before', zh: '装备制造业比重比上年提高' },
    phrase: 'above-scale industries, an increase of 4.8%',
    differs: { in: 'unit', why: 'printed with a percent sign, and meant in points' },
    note: {
      en: 'Printed with a percent sign; we read percentage points, which makes the share of 2019 {d-equipment-share-2019}. More output explains only part of the rise; the rest most likely comes from prices.',
      zh: '原文印的是百分号；我们读作百分点，由此得2019年占比{d-equipment-share-2019}。增产只能解释升幅的一部分，其余多半来自价格。',
    },
  },
  'tn21-high-tech-growth': {
    ...bureau,
    quantity: { is: 'exact', value: 4.6, step: 0.1 },
    unit: 'percent',
    measure: { en: 'growth of added value, high-tech manufacturing', zh: '高技术产业（制造业）增加值增长' },
    phrase: 'with the added value increasing by 4.6%',
  },
  'tn21-high-tech-lead': {
    ...bureau,
    quantity: { is: 'exact', value: 3, step: 1 },
    unit: 'percentage-point',
    measure: {
      en: 'growth of high-tech manufacturing above that of all industry above designated size',
      zh: '高技术产业（制造业）增速快于规模以上工业',
    },
    phrase: "3 percentage points faster than the city's average",
    note: {
      en: 'Stated here without a decimal; China National Radio’s report of the same release prints one.',
      zh: '这里没有写小数；央广网对同一次发布的报道写有小数。',
    },
  },
  'tn21-traditional-industries': {
    ...paper,
    status: 'reported',
    speaker: 'tonight-news',
    period: '2020',
    quantity: { is: 'exact', value: 4 },
    unit: 'industry',
    measure: { en: 'industries that the source calls traditional', zh: '来源所称的传统产业' },
    phrase: "city's original four major traditional industries",
    note: {
      en: 'The [[“4”]] of the city’s [[1+3+4]] industrial system, which officials call advantageous rather than traditional industries.',
      zh: '即[[“1+3+4”]]体系中的[[“4”]]，官方称优势产业，不称传统产业。',
    },
  },
  'tn21-toyota-capacity': {
    ...toyota,
    speaker: 'tonight-news',
    quantity: { is: 'exact', value: 200000 },
    unit: 'vehicle-a-year',
    measure: { en: 'planned production capacity of the FAW Toyota new energy plant', zh: '一汽丰田新能源工厂规划产能' },
    phrase: 'planned production capacity of 200,000 vehicles',
    note: {
      en: 'The source does not say “a year”; reports of the launch do. A plan, with 2022 as its date of completion.',
      zh: '来源没有写“每年”，启动时的报道写了。是计划，定于2022年建成。',
    },
  },
  'tn21-toyota-output-value': {
    ...toyota,
    speaker: 'eco-city-commercial-bureau',
    quantity: { is: 'exact', value: 50e9, step: 1e9 },
    unit: 'yuan',
    measure: {
      en: 'yearly output value expected of the FAW Toyota new energy plant',
      zh: '一汽丰田新能源工厂预计年产值',
    },
    phrase: 'annual industrial output value will be 50 billion yuan',
    note: {
      en: 'An estimate before the plant opened. It is gross output, including all bought-in parts, and only at full use.',
      zh: '投产前的估计。是总产值，含全部外购零部件，且以满产为前提。',
    },
  },
  'tn21-manufacturing-investment-growth': {
    ...bureau,
    quantity: { is: 'exact', value: 0.6, step: 0.1 },
    unit: 'percent',
    measure: { en: 'growth of investment in manufacturing', zh: '制造业投资增长' },
    phrase: 'positive growth at the end of last year. 0.6%',
  },
  'tn21-high-tech-investment-quarter': {
    ...bureau,
    quantity: { is: 'more-than', value: 25 },
    unit: 'percent',
    measure: {
      en: 'share of high-tech manufacturing in manufacturing investment, as first stated',
      zh: '高技术制造业占制造业投资比重（首次表述）',
    },
    phrase: 'high-tech manufacturing investment accounted for more than a quarter',
    note: {
      en: 'Printed as “a quarter”. The next sentence gives the figure itself.',
      zh: '原文写作“四分之一”，下一句给出了数字本身。',
    },
  },
  'tn21-high-tech-projects': {
    ...bureau,
    quantity: { is: 'exact', value: 226 },
    unit: 'project',
    measure: { en: 'high-tech manufacturing projects under construction', zh: '高技术制造业在建项目' },
    phrase: 'there were 226 projects under construction',
    note: {
      en: 'How many of these are also among the smart manufacturing projects is not said, so the two must not be added.',
      zh: '其中有多少同时属于智能制造项目，没有说明，所以两者不能相加。',
    },
  },
  'tn21-high-tech-investment-growth': {
    ...bureau,
    quantity: { is: 'exact', value: 3.3, step: 0.1 },
    unit: 'percent',
    measure: { en: 'growth of completed investment in high-tech manufacturing', zh: '高技术制造业完成投资增长' },
    phrase: 'completed investment increased by 3.3%',
  },
  'tn21-high-tech-investment-share': {
    ...bureau,
    quantity: { is: 'exact', value: 26.2, step: 0.1 },
    unit: 'percent',
    measure: { en: 'share of high-tech manufacturing in manufacturing investment', zh: '高技术制造业占制造业投资比重' },
    phrase: 'accounting for 26.2% of manufacturing investment',
  },
  'tn21-smart-projects': {
    ...bureau,
    quantity: { is: 'exact', value: 246 },
    unit: 'project',
    measure: { en: 'smart manufacturing projects under construction in the year', zh: '智能制造在建项目' },
    phrase: 'with 246 projects under construction throughout the year',
    note: {
      en: 'How many of these are also among the high-tech projects is not said, so the two must not be added.',
      zh: '其中有多少同时属于高技术项目，没有说明，所以两者不能相加。',
    },
  },
  'tn21-smart-investment-growth': {
    ...bureau,
    quantity: { is: 'exact', value: 22.9, step: 0.1 },
    unit: 'percent',
    measure: { en: 'growth of completed investment in smart manufacturing', zh: '智能制造完成投资增长' },
    phrase: 'completed investment growth of 22.9%',
  },
} as const satisfies Record<string, ClaimInput>;
