import type { CompanyInput } from '../model/schema.ts';

/** The companies whose factory floors the sources tell of. Chinese names only where verified. */
export const COMPANIES = {
  lishen: {
    name: { en: 'Tianjin Lishen Battery', zh: '天津力神电池股份有限公司' },
    shortName: { en: 'Lishen', zh: '力神电池' },
    place: 'tianjin',
    makes: { en: 'square lithium-ion power batteries', zh: '方形锂离子动力电池' },
    note: {
      en: 'The sources do not say in which district the smart factory stands.',
      zh: '来源没有说这座智能工厂在哪个区。',
    },
  },
  'benteler-tianjin': {
    name: { en: 'Benteler, Tianjin', zh: '本特勒' },
    shortName: { en: 'Benteler', zh: '本特勒' },
    place: 'beichen',
    makes: { en: 'car chassis and body parts', zh: '汽车底盘和车身部件' },
    note: {
      en: 'A German maker of car parts. Its Tianjin works stand in the Beichen economic and technological development zone.',
      zh: '德国汽车零部件企业。天津的工厂在北辰经济技术开发区。',
    },
  },
  'boeing-tianjin-composites': {
    name: { en: 'Boeing Tianjin Composites', zh: '天津波音复合材料有限责任公司' },
    shortName: { en: 'Boeing Tianjin', zh: '天津波音', isTranslation: true },
    place: 'tanggu',
    makes: { en: 'composite parts for airliners', zh: '民用飞机复合材料部件' },
    note: {
      en: 'A report of July 2000 puts the plant in the Tanggu Marine High-Tech zone.',
      zh: '2000年7月的一篇报道称，工厂在塘沽海洋高新区。',
    },
  },
  'faw-toyota-new-energy': {
    name: { en: 'FAW Toyota New Energy Branch', zh: '一汽丰田新能源分公司' },
    shortName: { en: 'FAW Toyota', zh: '一汽丰田' },
    place: 'eco-city',
    makes: { en: 'new energy vehicles and their batteries', zh: '新能源汽车及电池' },
  },
} as const satisfies Record<string, CompanyInput>;

/** Id of a company in `COMPANIES`. */
export type CompanyId = keyof typeof COMPANIES;
