/** Chinese words of the exhibits. */
import type { ExhibitWords } from './en.ts';

export const zh = {
  comma: '，',
  nameBeside: () => undefined,
  growthOfAddedValue: '增加值增速',

  growth2020: { average: '全市' },
  equipmentWeight: { share: '装备制造业占比', volume: '仅按产出推算' },
  policyIndustries: { item: '产业' },
  chainsByYear: { unit: '增速' },

  tenYears: { part: '工业增加值', whole: '地区生产总值', share: '工业占比', item: '年份' },
  gdpByPlace: { total: '合计', unit: '地区生产总值', item: '地区' },
  regionMap: {
    lines: {
      'beijing-tianjin': '京津城际',
      'beijing-tangshan': '京唐城际',
      'beijing-binhai-north': '京滨城际宝坻至北辰段',
      'beijing-binhai-south': '京滨城际南段（在建）',
    },
    companies: '（每点10家）',
    capital: '（每点10亿元）',
    misprint: '该报称“京哈”',
    centralDistricts: '市内六区',
  },
  parkRegistrations: { both: '两园合计', opening: '滨海园区揭牌', unit: '累计注册企业' },
  coordinationTimeline: { item: '事件' },

  checks: { aYear: '年均', beside: 'number' },
} satisfies ExhibitWords;
