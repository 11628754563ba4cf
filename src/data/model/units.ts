import type { Text } from './schema.ts';

/**
 * What sort of quantity a unit counts, which decides how it is printed.
 * `points` are percentage points and never a percent; a `label` numbers something (a year, a rank) and is not an
 * amount.
 */
export const UNIT_KINDS = ['money', 'percent', 'points', 'count', 'measure', 'ratio', 'label'] as const;
/** One of `UNIT_KINDS`. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** How amounts of a unit are printed. */
export interface Unit {
  kind: UnitKind;
  /** English name after the number 1, and after any other number. */
  en: { one: string; other: string };
  /** Chinese name after a number, with its measure word. */
  zh: string;
  /** ISO 4217 code, for money. */
  currency?: 'CNY' | 'USD';
  /** For labels: the whole text, with `{n}` where the number goes ("day {n} of the holiday"). */
  pattern?: Text & { zh: string };
}

const count = (one: string, other: string, zh: string) => ({ kind: 'count', en: { one, other }, zh }) as const;
const measure = (one: string, other: string, zh: string) => ({ kind: 'measure', en: { one, other }, zh }) as const;

/** Every unit a figure may have. Values are always in the unit itself: yuan, never billions of yuan. */
export const UNITS = {
  yuan: { kind: 'money', currency: 'CNY', en: { one: 'yuan', other: 'yuan' }, zh: '元' },
  usd: { kind: 'money', currency: 'USD', en: { one: 'US dollar', other: 'US dollars' }, zh: '美元' },
  percent: { kind: 'percent', en: { one: 'percent', other: 'percent' }, zh: '%' },
  'percent-a-year': { kind: 'percent', en: { one: 'percent a year', other: 'percent a year' }, zh: '%（年均）' },
  'percentage-point': { kind: 'points', en: { one: 'percentage point', other: 'percentage points' }, zh: '个百分点' },
  times: { kind: 'ratio', en: { one: 'times', other: 'times' }, zh: '倍' },
  'yuan-per-dollar': { kind: 'ratio', en: { one: 'yuan to the dollar', other: 'yuan to the dollar' }, zh: '元/美元' },
  'yuan-per-vehicle': {
    kind: 'money',
    currency: 'CNY',
    en: { one: 'yuan a vehicle', other: 'yuan a vehicle' },
    zh: '元/辆',
  },
  'yuan-per-person': {
    kind: 'money',
    currency: 'CNY',
    en: { one: 'yuan a person', other: 'yuan a person' },
    zh: '元/人',
  },
  'index-point': { kind: 'ratio', en: { one: 'index point', other: 'index points' }, zh: '点' },

  company: count('company', 'companies', '家企业'),
  enterprise: count('enterprise', 'enterprises', '家企业'),
  project: count('project', 'projects', '个项目'),
  investment: count('investment', 'investments', '笔投资'),
  contract: count('contract', 'contracts', '项合同'),
  park: count('park', 'parks', '个园区'),
  chain: count('chain', 'chains', '条产业链'),
  cluster: count('cluster', 'clusters', '个集群'),
  industry: count('industry', 'industries', '个产业'),
  market: count('market', 'markets', '个市场'),
  branch: count('branch', 'branches', '家分支机构'),
  plant: count('plant', 'plants', '家工厂'),
  'alliance-member': count('member', 'members', '家成员企业'),
  'rail-line': count('line', 'lines', '条线路'),
  passenger: count('passenger', 'passengers', '人次'),
  person: count('person', 'people', '人'),
  component: count('component', 'components', '件'),
  'component-type': count('kind of component', 'kinds of component', '种部件'),
  vehicle: count('vehicle', 'vehicles', '辆'),
  'component-a-month': count('component a month', 'components a month', '件/月'),
  'component-a-year': count('component a year', 'components a year', '件/年'),
  'vehicle-a-year': count('vehicle a year', 'vehicles a year', '辆/年'),
  'car-a-day': count('car a day', 'cars a day', '辆/日'),
  'train-pair-a-day': count('pair of trains a day', 'pairs of trains a day', '对/日'),
  month: count('month', 'months', '个月'),
  day: count('day', 'days', '天'),
  year: count('year', 'years', '年'),

  'ampere-hour-a-year': measure('ampere-hour a year', 'ampere-hours a year', '安时/年'),
  'megawatt-hour': measure('megawatt-hour', 'megawatt-hours', '兆瓦时'),
  'gigawatt-hour': measure('gigawatt-hour', 'gigawatt-hours', '吉瓦时'),
  'gigawatt-hour-a-year': measure('gigawatt-hour a year', 'gigawatt-hours a year', '吉瓦时/年'),
  kilometre: measure('kilometre', 'kilometres', '公里'),
  'kilometre-an-hour': measure('kilometre an hour', 'kilometres an hour', '公里/小时'),
  'square-metre': measure('square metre', 'square metres', '平方米'),
  'square-kilometre': measure('square kilometre', 'square kilometres', '平方公里'),
  'microgram-per-cubic-metre': measure('microgram per cubic metre', 'micrograms per cubic metre', '微克/立方米'),
  minute: measure('minute', 'minutes', '分钟'),

  rank: { kind: 'label', en: { one: 'rank', other: 'rank' }, zh: '位', pattern: { en: 'top {n}', zh: '前{n}位' } },
  'calendar-year': { kind: 'label', en: { one: 'year', other: 'year' }, zh: '年', pattern: { en: '{n}', zh: '{n}年' } },
  'holiday-day': {
    kind: 'label',
    en: { one: 'day', other: 'day' },
    zh: '天',
    pattern: { en: 'the {n}th day', zh: '第{n}天' },
  },
} as const satisfies Record<string, Unit>;

/** Id of a unit in `UNITS`. */
export type UnitId = keyof typeof UNITS;

/**
 * True for the id of a unit in `UNITS`: narrows a text.
 * @param id any text
 */
export function isUnitId(id: string): id is UnitId {
  return Object.hasOwn(UNITS, id);
}
