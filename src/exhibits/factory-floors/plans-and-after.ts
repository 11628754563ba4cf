/**
 * What the four factories promised, for when, and what was heard of it afterwards: the one figure that all of them
 * share.
 */
import { timeline } from '../../charts/kinds/timeline/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Language, Text } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { formatFigure } from '../../data/words/placeholders.ts';
import { defineExhibit } from '../define.ts';
import { storyWords } from '../story-words.ts';
import { TONES } from '../tones.ts';

const NOT_FOUND: Text = { en: 'Evidence after: not found', zh: '此后的证据：没有查到' };

interface Promise {
  readonly key: string;
  /** Whose and what; the amount is put after it. */
  readonly what: Text;
  readonly figure?: FigureId;
  readonly due: string;
  readonly after: Text;
  /** True where others saw it happen. */
  readonly kept?: boolean;
}
const PROMISES: readonly Promise[] = [
  {
    key: 'boeing-first-plan',
    what: { en: 'Boeing: third phase complete, by the plan of 2019', zh: '波音：三期完工，2019年的计划' },
    due: '2021',
    after: { en: 'It opened three years later', zh: '晚三年才启用' },
  },
  {
    key: 'toyota-running',
    what: { en: 'FAW Toyota: plant running', zh: '一汽丰田：工厂投产' },
    due: '2022',
    after: { en: 'Kept: a car left it on 28 November 2022', zh: '已兑现：2022年11月28日有车下线' },
    kept: true,
  },
  {
    key: 'toyota-cars',
    what: { en: 'FAW Toyota:', zh: '一汽丰田产能：' },
    figure: 'tn21-toyota-capacity',
    due: '2022',
    after: NOT_FOUND,
  },
  {
    key: 'toyota-output',
    what: { en: 'FAW Toyota, a year:', zh: '一汽丰田年产值：' },
    figure: 'tn21-toyota-output-value',
    due: '2022',
    after: NOT_FOUND,
  },
  {
    key: 'lishen-base',
    what: { en: 'Lishen, Binhai:', zh: '力神滨海基地：' },
    figure: 'ctx-lishen-binhai-phase1',
    due: '2023',
    after: NOT_FOUND,
  },
  {
    key: 'lishen-sales',
    what: { en: 'Lishen, sales:', zh: '力神销量：' },
    figure: 'lishen-sales@2023',
    due: '2023',
    after: NOT_FOUND,
  },
  {
    key: 'boeing-open',
    what: { en: 'Boeing: new facilities in service', zh: '波音：新设施启用' },
    due: '2024-04',
    after: { en: 'Kept: they opened on 12 April 2024', zh: '已兑现：2024年4月12日启用' },
    kept: true,
  },
  {
    key: 'boeing-capacity',
    what: { en: 'Boeing:', zh: '波音产能：' },
    figure: 'cd24-boeing-capacity-planned',
    due: '2024',
    after: NOT_FOUND,
  },
  {
    key: 'boeing-orders',
    what: { en: 'Boeing, orders:', zh: '波音订单：' },
    figure: 'cd24-boeing-orders-value',
    due: '2024',
    after: NOT_FOUND,
  },
  {
    key: 'benteler-sales',
    what: { en: 'Benteler, sales:', zh: '本特勒销售额：' },
    figure: 'cd24-benteler-sales-2024',
    due: '2024',
    after: NOT_FOUND,
  },
  {
    key: 'benteler-money',
    what: { en: 'Benteler, more investment:', zh: '本特勒追加投资：' },
    figure: 'ctx-benteler-planned-2027',
    due: '2027',
    after: { en: 'Still to come', zh: '尚未到期' },
  },
];

const labelOf = ({ what, figure }: Promise, language: Language): string => {
  const words = inLanguage(what, language);
  return figure ? `${words}${storyWords(language).space}${formatFigure(figure, language)}` : words;
};

export const plansAndAfter = defineExhibit<typeof timeline>({
  slug: 'plans-and-after',
  kind: timeline,
  headline: { en: 'Openings are on record; of no amount was a result found', zh: '投产都有记录，数额没有一个查到结果' },
  subtitle: {
    en: 'What four factories in Tianjin promised, at the date it was due, and what was heard after, 2021–2027',
    zh: '天津四家工厂承诺了什么，按到期日排列，附此后的消息，2021年至2027年',
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
      detail: inLanguage(one.after, language),
      status: one.kept ? 'reported' : 'planned',
      tone: TONES.tianjin,
    })),
  base: (language) => ({ itemLabel: inLanguage({ en: 'Promise', zh: '承诺' }, language) }),
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
