/**
 * Where Chinese rightly says things in another order than English, or adds a date: what differs in each language,
 * without what stands before and after it in both. Only this order passes there. A row that nothing needs fails a test.
 */
import type { FigureId } from '../model/figures.ts';

/** One place. */
export interface OtherOrder {
  /** What has another order: ids of figures; dates (`2024-02-01`); or names and terms, by their Chinese words. */
  readonly of: 'figures' | 'dates' | 'names and terms';
  /** A figure that no other text states beside these: where dates and names are meant. */
  readonly beside?: FigureId;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly why: string;
}

const PART_OF = 'Chinese names the whole before the part: of these, so many.';
const EARLIER_FIRST = 'Chinese tells the earlier year first.';
const OFFICE_FIRST = 'Chinese names the office, and so its place, before the person.';

const FIGURES: readonly Omit<OtherOrder, 'of'>[] = [
  {
    en: ['ctx-binhai-zgc-from-beijing-2023', 'binhai-zgc-registrations@2023-12'],
    zh: ['binhai-zgc-registrations@2023-12', 'ctx-binhai-zgc-from-beijing-2023'],
    why: PART_OF,
  },
  {
    en: ['cd24-boeing-holiday-day', 'cd24-holiday-length'],
    zh: ['cd24-holiday-length', 'cd24-boeing-holiday-day'],
    why: PART_OF,
  },
  {
    en: ['xh24-iva-2023', 'ctx-iva-2022'],
    zh: ['ctx-iva-2022', 'xh24-iva-2023'],
    why: EARLIER_FIRST,
  },
  {
    en: ['d-boeing-capacity-growth', 'cd24-boeing-capacity'],
    zh: ['cd24-boeing-capacity', 'd-boeing-capacity-growth'],
    why: 'A Chinese comparison begins with what is compared against.',
  },
  {
    en: ['ctx-chains-contribution-2024', 'd-chains-share-2023'],
    zh: ['d-chains-share-2023', 'ctx-chains-contribution-2024'],
    why: 'Chinese names the weight first, and then what it moved.',
  },
  {
    en: ['ctx-chains-contribution-2024', 'tianjin-industry-growth@2024'],
    zh: ['tianjin-industry-growth@2024', 'ctx-chains-contribution-2024'],
    why: PART_OF,
  },
];

const NAMES: readonly Omit<OtherOrder, 'of'>[] = [
  {
    beside: 'ctx-line-beijing-tangshan-trains',
    en: ['唐山', '河北'],
    zh: ['河北', '唐山'],
    why: 'Chinese names the larger place before the place in it.',
  },
  {
    beside: 'cd23-capital-usd',
    en: ['天津', '河北'],
    zh: ['河北', '天津'],
    why: '从北京、河北两地到天津: from where before where to.',
  },
  {
    beside: 'cd23-baodi-sme-target',
    en: ['Yin Xiangjie', '宝坻区'],
    zh: ['宝坻区', 'Yin Xiangjie'],
    why: OFFICE_FIRST,
  },
  { beside: 'cd24-benteler-sales-2024-usd', en: ['Liao Kai', '天津'], zh: ['天津', 'Liao Kai'], why: OFFICE_FIRST },
  {
    beside: 'cd24-holiday-length',
    en: ['天津波音', '波音', '天津'],
    zh: ['天津', '天津波音', '波音'],
    why: '天津波音复合材料 is how the firm is called.',
  },
];

const DATES: readonly Omit<OtherOrder, 'of'>[] = [
  { beside: 'ctx-iva-2022', en: ['2023', '2022'], zh: ['2022', '2023'], why: EARLIER_FIRST },
];

export const OTHER_ORDERS: readonly OtherOrder[] = [
  ...FIGURES.map((one) => ({ ...one, of: 'figures' as const })),
  ...NAMES.map((one) => ({ ...one, of: 'names and terms' as const })),
  ...DATES.map((one) => ({ ...one, of: 'dates' as const })),
];
