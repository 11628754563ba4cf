/**
 * What the four factories promised, for when, and what was heard of it afterwards: the one figure that all of them
 * share.
 */
import { timeline } from '../../charts/kinds/timeline/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { formatFigure } from '../../data/words/placeholders.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

const NOT_FOUND = 'Evidence after: not found';

interface Promise {
  readonly key: string;
  /** Whose and what; the amount is put in front. */
  readonly what: string;
  readonly figure?: FigureId;
  readonly due: string;
  readonly after: string;
  /** True where others saw it happen. */
  readonly kept?: boolean;
}
const PROMISES: readonly Promise[] = [
  {
    key: 'boeing-first-plan',
    what: 'Boeing: third phase complete, by the plan of 2019',
    due: '2021',
    after: 'It opened three years later',
  },
  {
    key: 'toyota-running',
    what: 'FAW Toyota: plant running',
    due: '2022',
    after: 'Kept: a car left it on 28 November 2022',
    kept: true,
  },
  { key: 'toyota-cars', what: 'FAW Toyota:', figure: 'tn21-toyota-capacity', due: '2022', after: NOT_FOUND },
  {
    key: 'toyota-output',
    what: 'FAW Toyota, a year:',
    figure: 'tn21-toyota-output-value',
    due: '2022',
    after: NOT_FOUND,
  },
  { key: 'lishen-base', what: 'Lishen, Binhai:', figure: 'ctx-lishen-binhai-phase1', due: '2023', after: NOT_FOUND },
  { key: 'lishen-sales', what: 'Lishen, sales:', figure: 'lishen-sales@2023', due: '2023', after: NOT_FOUND },
  {
    key: 'boeing-open',
    what: 'Boeing: new facilities in service',
    due: '2024-04',
    after: 'Kept: they opened on 12 April 2024',
    kept: true,
  },
  { key: 'boeing-capacity', what: 'Boeing:', figure: 'cd24-boeing-capacity-planned', due: '2024', after: NOT_FOUND },
  { key: 'boeing-orders', what: 'Boeing, orders:', figure: 'cd24-boeing-orders-value', due: '2024', after: NOT_FOUND },
  {
    key: 'benteler-sales',
    what: 'Benteler, sales:',
    figure: 'cd24-benteler-sales-2024',
    due: '2024',
    after: NOT_FOUND,
  },
  {
    key: 'benteler-money',
    what: 'Benteler, more investment:',
    figure: 'ctx-benteler-planned-2027',
    due: '2027',
    after: 'Still to come',
  },
];

const labelOf = ({ what, figure }: Promise, language: Language): string =>
  figure ? `${what} ${formatFigure(figure, language)}` : what;

export const plansAndAfter = defineExhibit<typeof timeline>({
  slug: 'plans-and-after',
  kind: timeline,
  headline: { en: 'Openings are on record; of no amount was a result found', zh: '投产都有记录，数额没有一个查到结果' },
  subtitle: {
    en: 'What four factories in Tianjin promised, at the date it was due, and what was heard after, 2021–2027',
    zh: '天津四家工厂承诺了什么，列在到期之日，以及此后的消息，2021年至2027年',
  },
  note: {
    en: 'Solid: seen to have happened. Hatched: promised. An amount without a year of its own stands at the year in which the plant was to run or the amount was expected. “Not found” means in stored copies of pages to February 2026; it does not mean that the promise failed.',
    zh: '实心：已见发生。斜线：承诺。没有写明年份的数额，列在工厂应投产或预计达到的那一年。“没有查到”指在截至2026年2月的存档页面中没有查到，不等于承诺落空。',
  },
  rows: (language) =>
    PROMISES.map((one) => ({
      key: one.key,
      label: labelOf(one, language),
      date: one.due,
      detail: one.after,
      status: one.kept ? 'reported' : 'planned',
      tone: TONES.tianjin,
    })),
  base: () => ({ itemLabel: 'Promise' }),
  views: {
    all: {
      says: {
        en: 'Kept: FAW Toyota’s plant ran in 2022, Boeing’s facilities opened in April 2024. Not found: {tn21-toyota-capacity}, {tn21-toyota-output-value} of output a year, {ctx-lishen-binhai-phase1}, {lishen-sales@2023}, {cd24-boeing-capacity-planned}, {cd24-boeing-orders-value} of orders, {cd24-benteler-sales-2024} of sales.',
        zh: '已兑现：一汽丰田工厂2022年投产，波音的设施2024年4月启用。没有查到：{tn21-toyota-capacity}，年产值{tn21-toyota-output-value}，{ctx-lishen-binhai-phase1}，{lishen-sales@2023}，{cd24-boeing-capacity-planned}，订单{cd24-boeing-orders-value}，销售额{cd24-benteler-sales-2024}。',
      },
    },
  },
  events: [
    'boeing-phase-three-starts',
    'toyota-planned-completion',
    'toyota-ten-millionth-car',
    'lishen-binhai-planned',
    'boeing-facilities-planned',
    'boeing-phase-three-opens',
  ],
  alsoFrom: PROMISES.flatMap(({ figure }) => figure ?? []),
});
