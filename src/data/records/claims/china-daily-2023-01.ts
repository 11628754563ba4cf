import type { ClaimInput } from '../../model/schema.ts';

const paper = { place: 'tianjin', source: 'china-daily-2023-01', status: 'reported', speaker: 'china-daily' } as const;
const mayor = { ...paper, speaker: 'zhang-gong' } as const;
const baodi = { ...paper, place: 'baodi', speaker: 'yin-xiangjie' } as const;

/** Figures of China Daily's report of 13 January 2023 on the mayor's work report. */
export const chinaDaily2023Claims = {
  'cd23-years-reviewed': {
    ...mayor,
    place: 'bth',
    quantity: { is: 'exact', value: 5 },
    unit: 'year',
    period: '2018/2022',
    measure: { en: 'years of coordination that the work report looks back on', zh: '工作报告回顾的协同发展年数' },
    phrase: 'Over the past five years',
  },
  'cd23-companies': {
    ...mayor,
    quantity: { is: 'exact', value: 1406 },
    unit: 'company',
    period: '2022',
    measure: { en: 'companies that came from Beijing', zh: '来自北京的企业' },
    phrase: '1,406 companies with 318 new large-sized projects from Beijing',
    note: {
      en: 'The English leaves open whether the {cd23-projects} are among the {cd23-companies} or beside them, so we do not divide one by the other on a chart.',
      zh: '英文没有说清{cd23-projects}是否包含在{cd23-companies}之内，所以图上不拿两者相除。',
    },
  },
  'cd23-projects': {
    ...mayor,
    quantity: { is: 'exact', value: 318 },
    unit: 'project',
    period: '2022',
    measure: { en: 'new large projects from Beijing', zh: '来自北京的新建大项目' },
    phrase: '318 new large-sized projects from Beijing',
    note: {
      en: 'Whether they are part of the {cd23-companies} is not said.',
      zh: '是否属于{cd23-companies}，没有说明。',
    },
  },
  'cd23-capital': {
    ...mayor,
    quantity: { is: 'exact', value: 172.1e9, step: 1e8 },
    unit: 'yuan',
    period: '2022',
    measure: { en: 'capital that the companies and projects from Beijing brought', zh: '北京企业和项目带来的资金' },
    phrase: 'a combined capital of 172.1 billion yuan',
    note: {
      en: 'Consistent with {ctx-capital-beijing-hebei-2022} from Beijing and Hebei together in the same year, as Beijing’s statistics office counted it.',
      zh: '与北京统计部门统计的同年京冀来津合计{ctx-capital-beijing-hebei-2022}并不矛盾。',
    },
  },
  'cd23-capital-usd': {
    ...mayor,
    speaker: 'china-daily',
    quantity: { is: 'exact', value: 25.5e9, step: 1e8 },
    unit: 'usd',
    period: '2022',
    measure: {
      en: 'capital from Beijing, in dollars as the source converts it',
      zh: '来自北京的资金（来源换算的美元数）',
    },
    phrase: '172.1 billion yuan ($25.5 billion)',
    note: { en: 'The paper’s own conversion, at {d-rate-cd23}.', zh: '该报自行换算，汇率为{d-rate-cd23}。' },
  },
  'cd23-park-registrations': {
    ...paper,
    place: 'zgc-parks',
    quantity: { is: 'exact', value: 5080 },
    unit: 'company',
    period: '2022',
    measure: {
      en: 'companies registered in all at the two Zhongguancun parks by the end of the year',
      zh: '两个中关村园区截至年末累计注册企业',
    },
    phrase: 'industrial parks, hit 5,080 last year',
    note: {
      en: 'The source prints it as companies moving from Zhongguancun last year. The official wording is a running total of registrations since the parks opened; at the larger park about one in five came from Beijing.',
      zh: '来源写成去年从中关村迁来的企业。官方说法是两园开园以来的累计注册企业；在较大的那个园区，约五分之一来自北京。',
    },
  },
  'cd23-rail-lines': {
    ...baodi,
    quantity: { is: 'exact', value: 2 },
    unit: 'rail-line',
    period: '2022-12',
    measure: { en: 'intercity rail lines newly opened through Baodi', zh: '新开通的经宝坻城际铁路' },
    phrase: 'newly opened two city rails with Baodi as the hub',
    note: {
      en: 'The source names one of them the northern section of a Beijing-Harbin line. It is the Beijing-Binhai line, from Baodi to Beichen.',
      zh: '来源把其中一条写作京哈城际北段，实为京滨城际宝坻至北辰段。',
    },
  },
  'cd23-baodi-clusters': {
    ...baodi,
    status: 'planned',
    quantity: { is: 'exact', value: 3 },
    unit: 'cluster',
    period: '2023',
    measure: { en: 'industrial clusters expected to emerge in the next few years', zh: '今后几年预计形成的产业集群' },
    phrase: 'expected to see three industrial clusters emerge',
    note: {
      en: '“The next few years”: no date is given. 2023 is the year it was said.',
      zh: '原文只说“未来几年”，没有日期。2023年是说这话的年份。',
    },
  },
  'cd23-baodi-projects': {
    ...baodi,
    status: 'claimed',
    speaker: 'china-daily',
    quantity: { is: 'exact', value: 248 },
    unit: 'project',
    period: '2023-01',
    measure: { en: 'key projects brought in by Zhongguancun’s resources, to date', zh: '中关村资源累计引进的重点项目' },
    phrase: 'have brought in 248 key projects',
  },
  'cd23-baodi-project-size': {
    ...baodi,
    status: 'claimed',
    speaker: 'china-daily',
    quantity: { is: 'at-least', value: 50e6 },
    unit: 'yuan',
    period: '2023-01',
    measure: { en: 'size of each of Baodi’s key projects', zh: '宝坻每个重点项目的规模' },
    phrase: 'each with 50 million yuan to the district',
    differs: { in: 'bound', why: 'printed as an exact sum, which cannot be meant of every project' },
    note: {
      en: 'Printed as if each project had exactly this much. That cannot be meant; we read it as a floor, and label it so.',
      zh: '印得好像每个项目恰好都是这个数，不可能如此；我们读作下限，并这样标注。',
    },
  },
  'cd23-baodi-sme-target': {
    ...baodi,
    status: 'target',
    quantity: { is: 'exact', value: 240 },
    unit: 'enterprise',
    period: '2023',
    measure: {
      en: 'national-level small and medium-sized science and technology enterprises',
      zh: '国家级科技型中小企业',
    },
    phrase: 'enterprises in the sci-tech sector will hit 240',
    note: {
      en: 'A target for the year, not a result. We looked for one in stored copies to February 2026 and found none.',
      zh: '是当年的目标，不是结果。我们在截至2026年2月的存档页面中查找结果，没有查到。',
    },
  },
  'cd23-baodi-high-tech-target': {
    ...baodi,
    status: 'target',
    quantity: { is: 'exact', value: 300 },
    unit: 'enterprise',
    period: '2023',
    measure: { en: 'national-level high-tech companies', zh: '国家级高新技术企业' },
    phrase: 'national-level high-tech companies will reach 300',
    note: {
      en: 'A target for the year, not a result. We looked for one in stored copies to February 2026 and found none.',
      zh: '是当年的目标，不是结果。我们在截至2026年2月的存档页面中查找结果，没有查到。',
    },
  },
} as const satisfies Record<string, ClaimInput>;
