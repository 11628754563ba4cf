/** Context for chapter 2: output, prices, shares, research, capital and clusters of the region, from outside the five sources. */
import type { ClaimInput } from '../schema.ts';

const REGION = { place: 'bth', status: 'context', speaker: 'publication' } as const;
const IVA = { ...REGION, unit: 'yuan', measure: { en: 'industrial added value, whole industry', zh: '全部工业增加值' } } as const;
const REPORT_2023 = { ...REGION, source: 'industry-report-2023-11', speaker: 'bth-industry-report-2023', original: '2022年京津冀工业增加值突破2.5万亿元,是2014年的1.43倍' } as const;
const SHARE_OF_GDP = { ...REGION, unit: 'percent', source: 'economic-daily-2023-02', original: '由2013年的6.2∶35.7∶58.1变化为2022年的4.8∶29.6∶65.6' } as const;
const MULTIPLE_2022 = { ...REGION, unit: 'times', period: '2013/2022', source: 'economic-daily-2023-02', measure: { en: 'GDP of 2022 as a multiple of 2013, current prices', zh: '2022年地区生产总值相当于2013年的倍数(现价)' } } as const;
const GDP_C = { ...REGION, unit: 'yuan', source: 'nbs-provinces-c', speaker: 'national-bureau-of-statistics', measure: { en: 'gross domestic product at current prices, after the 2023 census', zh: '地区生产总值(现价,第五次经济普查后)' } } as const;
const AVERAGE_2013_2021 = { ...REGION, unit: 'percent-a-year', period: '2013/2021', source: 'china-news-2022-09', measure: { en: 'average real growth of GDP a year', zh: '地区生产总值年均增长(不变价)' }, original: '按不变价格计算,年均增长6.3%;天津…5.0%;河北…6.3%' } as const;
const RD_INTENSITY = { ...REGION, unit: 'percent', measure: { en: 'spending on research and development as a share of GDP', zh: '研发经费投入强度' } } as const;
const RD_SPENDING = { ...REGION, unit: 'yuan', measure: { en: 'spending on research and development', zh: '研发经费' } } as const;

export const contextRegionClaims = {
  // Industrial added value
  'ctx-iva-2024': { ...IVA, quantity: { is: 'exact', value: 2.66e12, step: 1e10 }, period: '2024', source: 'great-wall-2025-02', original: '由2013年的1.7万亿元,提升至2024年的2.66万亿元' },
  'ctx-iva-2022': { ...IVA, ...REPORT_2023, measure: { en: 'industrial added value', zh: '工业增加值' }, quantity: { is: 'more-than', value: 2.5e12 }, period: '2022', note: { en: 'The 2023 edition of the same report. It does not fit {xh24-iva-2023} for 2023 unless figures were revised or defined differently.' } },
  'ctx-iva-multiple-2022': { ...REPORT_2023, unit: 'times', quantity: { is: 'exact', value: 1.43, step: 0.01 }, period: '2014/2022', measure: { en: 'industrial added value of 2022 as a multiple of 2014', zh: '2022年工业增加值相当于2014年的倍数' }, note: { en: 'It matches {ctx-iva-annual-2022} over eight years. Whether price changes are in it is not said, and the years are not those of Xinhua’s {xh24-iva-growth}.' } },
  'ctx-iva-annual-2022': { ...REPORT_2023, unit: 'percent-a-year', quantity: { is: 'exact', value: 4.6, step: 0.1 }, period: '2014/2022', measure: { en: 'average growth of industrial added value a year', zh: '工业增加值年均增长' } },
  'ctx-iva-2024-nine-months': { ...IVA, measure: { en: 'industrial added value', zh: '工业增加值' }, quantity: { is: 'more-than', value: 1.8e12 }, period: '2024-Q1/2024-Q3', source: 'miit-2025-01', speaker: 'miit', original: '三地工业增加值超1.8万亿元,同比增长6.3%' },
  'ctx-iva-growth-2024-nine-months': { ...REGION, unit: 'percent', quantity: { is: 'exact', value: 6.3, step: 0.1 }, period: '2024-Q1/2024-Q3', source: 'miit-2025-01', speaker: 'miit', measure: { en: 'growth of industrial added value on the same months of 2023', zh: '工业增加值同比增长' }, original: '三地工业增加值超1.8万亿元,同比增长6.3%' },

  // Shares of the sectors in the region's GDP
  'ctx-primary-share-2013': { ...SHARE_OF_GDP, quantity: { is: 'exact', value: 6.2, step: 0.1 }, period: '2013', measure: { en: 'farming’s share of the region’s GDP (primary sector)', zh: '第一产业占比' } },
  'ctx-secondary-share-2013': { ...SHARE_OF_GDP, quantity: { is: 'exact', value: 35.7, step: 0.1 }, period: '2013', measure: { en: 'industry and construction’s share of the region’s GDP (secondary sector)', zh: '第二产业占比' } },
  'ctx-tertiary-share-2013': { ...SHARE_OF_GDP, quantity: { is: 'exact', value: 58.1, step: 0.1 }, period: '2013', measure: { en: 'services’ share of the region’s GDP (tertiary sector)', zh: '第三产业占比' } },
  'ctx-primary-share-2022': { ...SHARE_OF_GDP, quantity: { is: 'exact', value: 4.8, step: 0.1 }, period: '2022', measure: { en: 'farming’s share of the region’s GDP (primary sector)', zh: '第一产业占比' } },
  'ctx-secondary-share-2022': { ...SHARE_OF_GDP, quantity: { is: 'exact', value: 29.6, step: 0.1 }, period: '2022', measure: { en: 'industry and construction’s share of the region’s GDP (secondary sector)', zh: '第二产业占比' } },
  'ctx-tertiary-share-2022': { ...SHARE_OF_GDP, quantity: { is: 'exact', value: 65.6, step: 0.1 }, period: '2022', measure: { en: 'services’ share of the region’s GDP (tertiary sector)', zh: '第三产业占比' } },

  // GDP: what officials state, and the other vintages, to warn against mixing them
  'ctx-gdp-multiple-2023': { ...REGION, unit: 'times', quantity: { is: 'exact', value: 1.9, step: 0.1 }, period: '2013/2023', source: 'beijing-gov-coordination', speaker: 'beijing-government', measure: { en: 'GDP of 2023 as a multiple of 2013', zh: '2023年地区生产总值相当于2013年的倍数' } },
  'ctx-gdp-multiple-2022': { ...MULTIPLE_2022, quantity: { is: 'exact', value: 1.8, step: 0.1 }, original: '按现价计算,是2013年的1.8倍' },
  'ctx-gdp-multiple-2022-beijing': { ...MULTIPLE_2022, place: 'beijing', quantity: { is: 'exact', value: 2.0, step: 0.1 } },
  'ctx-gdp-multiple-2022-tianjin': { ...MULTIPLE_2022, place: 'tianjin', quantity: { is: 'exact', value: 1.6, step: 0.1 } },
  'ctx-gdp-multiple-2022-hebei': { ...MULTIPLE_2022, place: 'hebei', quantity: { is: 'exact', value: 1.7, step: 0.1 } },
  'ctx-gdp-c-beijing-2013': { ...GDP_C, place: 'beijing', quantity: { is: 'exact', value: 21746.0e8, step: 1e7 }, period: '2013' },
  'ctx-gdp-c-tianjin-2013': { ...GDP_C, place: 'tianjin', quantity: { is: 'exact', value: 10075.2e8, step: 1e7 }, period: '2013' },
  'ctx-gdp-c-hebei-2013': { ...GDP_C, place: 'hebei', quantity: { is: 'exact', value: 24659.1e8, step: 1e7 }, period: '2013' },
  'ctx-gdp-c-beijing-2023': { ...GDP_C, place: 'beijing', quantity: { is: 'exact', value: 47353.7e8, step: 1e7 }, period: '2023' },
  'ctx-gdp-c-tianjin-2023': { ...GDP_C, place: 'tianjin', quantity: { is: 'exact', value: 17211.8e8, step: 1e7 }, period: '2023' },
  'ctx-gdp-c-hebei-2023': { ...GDP_C, place: 'hebei', quantity: { is: 'exact', value: 45660.0e8, step: 1e7 }, period: '2023' },
  'ctx-gdp-a-beijing-2013': { ...GDP_C, place: 'beijing', source: 'nbs-provinces-a', quantity: { is: 'exact', value: 19800.81e8, step: 1e6 }, period: '2013', measure: { en: 'gross domestic product at current prices, before the 2018 census', zh: '地区生产总值(现价,第四次经济普查前)' } },
  'ctx-gdp-a-tianjin-2013': { ...GDP_C, place: 'tianjin', source: 'nbs-provinces-a', quantity: { is: 'exact', value: 14442.01e8, step: 1e6 }, period: '2013', measure: { en: 'gross domestic product at current prices, before the 2018 census', zh: '地区生产总值(现价,第四次经济普查前)' } },
  'ctx-gdp-a-hebei-2013': { ...GDP_C, place: 'hebei', source: 'nbs-provinces-a', quantity: { is: 'exact', value: 28442.95e8, step: 1e6 }, period: '2013', measure: { en: 'gross domestic product at current prices, before the 2018 census', zh: '地区生产总值(现价,第四次经济普查前)' } },
  'ctx-gdp-a-tianjin-2017': { ...GDP_C, place: 'tianjin', source: 'nbs-provinces-a', quantity: { is: 'exact', value: 18549.19e8, step: 1e6 }, period: '2017', measure: { en: 'gross domestic product at current prices, before the 2018 census', zh: '地区生产总值(现价,第四次经济普查前)' } },
  'ctx-real-growth-average-beijing': { ...AVERAGE_2013_2021, place: 'beijing', quantity: { is: 'exact', value: 6.3, step: 0.1 } },
  'ctx-real-growth-average-tianjin': { ...AVERAGE_2013_2021, place: 'tianjin', quantity: { is: 'exact', value: 5.0, step: 0.1 } },
  'ctx-real-growth-average-hebei': { ...AVERAGE_2013_2021, place: 'hebei', quantity: { is: 'exact', value: 6.3, step: 0.1 } },

  // Research and technology contracts
  'ctx-rd-spending-2019': { ...RD_SPENDING, quantity: { is: 'exact', value: 3261.4e8, step: 1e7 }, period: '2019', source: 'nbs-rd-2020-09', speaker: 'national-bureau-of-statistics' },
  'ctx-rd-spending-2022': { ...RD_SPENDING, quantity: { is: 'exact', value: 4260.9e8, step: 1e7 }, period: '2022', source: 'beijing-statistics-2023-12', speaker: 'beijing-statistics-bureau' },
  'ctx-rd-spending-2023': { ...RD_SPENDING, quantity: { is: 'exact', value: 4458.4e8, step: 1e7 }, period: '2023', source: 'rd-2025-01', speaker: 'beijing-statistics-bureau' },
  'ctx-rd-intensity-2019': { ...RD_INTENSITY, quantity: { is: 'exact', value: 3.86, step: 0.01 }, period: '2019', source: 'nbs-rd-2020-09', speaker: 'national-bureau-of-statistics', original: '投入强度…为3.86%' },
  'ctx-rd-intensity-2022': { ...RD_INTENSITY, quantity: { is: 'exact', value: 4.25, step: 0.01 }, period: '2022', source: 'beijing-statistics-2023-12', speaker: 'beijing-statistics-bureau', original: 'R&D经费投入强度为4.25%,比2021年提高0.18个百分点' },
  'ctx-rd-intensity-2023': { ...RD_INTENSITY, quantity: { is: 'exact', value: 4.27, step: 0.01 }, period: '2023', source: 'rd-2025-01', speaker: 'beijing-statistics-bureau' },
  'ctx-rd-intensity-beijing-2022': { ...RD_INTENSITY, place: 'beijing', quantity: { is: 'exact', value: 6.83, step: 0.01 }, period: '2022', source: 'beijing-statistics-2023-12', speaker: 'beijing-statistics-bureau' },
  'ctx-rd-intensity-tianjin-2022': { ...RD_INTENSITY, place: 'tianjin', quantity: { is: 'exact', value: 3.49, step: 0.01 }, period: '2022', source: 'tianjin-mayor-2024-04', speaker: 'zhang-gong', original: '天津全社会研发投入强度达到了3.49%', note: { en: 'Given in April 2024 as the latest figure, when the year 2022 was the last one published.' } },
  'ctx-contracts-count-2013': { ...REGION, place: 'beijing', unit: 'contract', quantity: { is: 'exact', value: 3176 }, period: '2013', source: 'beijing-business-today-2024', speaker: 'beijing-statistics-bureau', measure: { en: 'technology contracts from Beijing to Tianjin and Hebei', zh: '北京输出津冀技术合同数' } },
  'ctx-contracts-count-2022': { ...REGION, place: 'beijing', unit: 'contract', quantity: { is: 'exact', value: 5881 }, period: '2022', source: 'beijing-statistics-2023-12', speaker: 'beijing-statistics-bureau', measure: { en: 'technology contracts from Beijing to Tianjin and Hebei', zh: '北京输出津冀技术合同数' } },
  'ctx-contracts-count-2023': { ...REGION, place: 'beijing', unit: 'contract', quantity: { is: 'exact', value: 6758 }, period: '2023', source: 'beijing-business-today-2024', speaker: 'beijing-statistics-bureau', measure: { en: 'technology contracts from Beijing to Tianjin and Hebei', zh: '北京输出津冀技术合同数' } },
  'ctx-contracts-annual-growth': { ...REGION, place: 'beijing', unit: 'percent-a-year', quantity: { is: 'exact', value: 26.5, step: 0.1 }, period: '2013/2023', source: 'beijing-business-today-2024', speaker: 'beijing-statistics-bureau', measure: { en: 'average growth a year of the value of technology contracts from Beijing to Tianjin and Hebei', zh: '北京输出津冀技术合同成交额年均增长' }, original: '年均增长率26.5%' },

  // Capital, firms and clusters
  'ctx-capital-beijing-hebei-2022': { ...REGION, place: 'tianjin', unit: 'yuan', quantity: { is: 'exact', value: 1989.4e8, step: 1e7 }, period: '2022', source: 'cctv-2023-02', speaker: 'beijing-statistics-bureau', measure: { en: 'capital from Beijing and Hebei that arrived in Tianjin', zh: '京冀在津投资到位额' } },
  'ctx-capital-share-2022': { ...REGION, place: 'tianjin', unit: 'percent', quantity: { is: 'exact', value: 53.8, step: 0.1 }, period: '2022', source: 'cctv-2023-02', speaker: 'beijing-statistics-bureau', measure: { en: 'share of Beijing and Hebei in the domestic capital that Tianjin drew', zh: '京冀投资占天津引进内资比重' } },
  'ctx-capital-beijing-hebei-2021': { ...REGION, place: 'tianjin', unit: 'yuan', quantity: { is: 'exact', value: 1510.4e8, step: 1e7 }, period: '2021', source: 'beijing-youth-daily-2022-03', measure: { en: 'capital from Beijing and Hebei that arrived in Tianjin', zh: '京冀在津投资到位额' }, original: '京冀在津投资到位额1510.4亿元' },
  'ctx-capital-share-2021': { ...REGION, place: 'tianjin', unit: 'percent', quantity: { is: 'more-than', value: 40 }, period: '2021', source: 'beijing-youth-daily-2022-03', measure: { en: 'share of Beijing and Hebei in the domestic capital that Tianjin drew', zh: '京冀投资占天津引进内资比重' } },
  'ctx-beijing-projects-since-2014': { ...REGION, place: 'tianjin', unit: 'project', quantity: { is: 'more-than', value: 6900 }, period: '2014/2023-02', source: 'imsilkroad-2023-02', measure: { en: 'projects of Beijing firms in Tianjin (cumulative)', zh: '北京企业在津投资项目(累计)' }, original: '超6900个,资金到位额超1.2万亿元' },
  'ctx-beijing-capital-since-2014': { ...REGION, place: 'tianjin', unit: 'yuan', quantity: { is: 'more-than', value: 1.2e12 }, period: '2014/2023-02', source: 'imsilkroad-2023-02', measure: { en: 'capital of Beijing firms that arrived in Tianjin (cumulative)', zh: '北京企业在津资金到位额(累计)' }, original: '超6900个,资金到位额超1.2万亿元' },
  'ctx-beijing-investments-decade': { ...REGION, place: 'tianjin-and-hebei', unit: 'investment', quantity: { is: 'about', value: 49000 }, period: '2014/2024', source: 'xinhua-2024-02', speaker: 'xinhua', measure: { en: 'investments of Beijing firms in Tianjin and Hebei over the decade', zh: '十年间北京企业对津冀投资次数' } },
  'ctx-beijing-investments-decade-value': { ...REGION, place: 'tianjin-and-hebei', unit: 'yuan', quantity: { is: 'about', value: 2.3e12 }, period: '2014/2024', source: 'xinhua-2024-02', speaker: 'xinhua', measure: { en: 'value of investments of Beijing firms in Tianjin and Hebei over the decade', zh: '十年间北京企业对津冀投资额' } },
  'ctx-manufacturers-left-beijing': { ...REGION, place: 'beijing', unit: 'enterprise', quantity: { is: 'more-than', value: 3000 }, period: '2014/2024', source: 'xinhua-2024-02', speaker: 'xinhua', measure: { en: 'manufacturers closed in Beijing or moved out of it over the decade', zh: '十年间北京关停或迁出的制造业企业' } },
  'ctx-zgc-branches-2023': { ...REGION, place: 'tianjin-and-hebei', unit: 'branch', quantity: { is: 'more-than', value: 10000 }, period: '2023-12', source: 'xinhua-2024-02', speaker: 'xinhua', measure: { en: 'branches of Zhongguancun firms in Tianjin and Hebei', zh: '中关村企业在津冀设立的分支机构' } },
  'ctx-cluster-it-share-2024-04': { ...REGION, unit: 'percent', quantity: { is: 'more-than', value: 40 }, period: '2024-04', source: 'cluster-briefing-2024-04', measure: { en: 'national market share of the IT application innovation cluster', zh: '信创集群全国市场占有率' }, original: '全国市场占有率超过四成' },
  'ctx-cluster-life-health-output-2023': { ...REGION, unit: 'yuan', quantity: { is: 'nearly', value: 3900e8 }, period: '2023', source: 'cluster-briefing-2024-04', measure: { en: 'output value of the life and health cluster', zh: '生命健康集群产值' }, original: '近3900亿元' },
  'ctx-cluster-life-health-firms': { ...REGION, unit: 'enterprise', quantity: { is: 'more-than', value: 5300 }, period: '2023', source: 'cluster-briefing-2024-04', measure: { en: 'firms in the life and health cluster', zh: '生命健康集群企业' } },
  'ctx-national-clusters': { ...REGION, unit: 'cluster', quantity: { is: 'exact', value: 7 }, period: '2025-01', source: 'miit-2025-01', speaker: 'miit', measure: { en: 'national advanced manufacturing clusters in the region', zh: '国家先进制造业集群' } },
  'ctx-national-clusters-joint': { ...REGION, unit: 'cluster', quantity: { is: 'exact', value: 5 }, period: '2025-01', source: 'miit-2025-01', speaker: 'miit', measure: { en: 'national clusters that the three places run jointly', zh: '三地联合建设的国家级集群' } },
} as const satisfies Record<string, ClaimInput>;
