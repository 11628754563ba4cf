/** The three promises of 2021, a row each: what was promised of each measure, beside what is known of it. */
import type { GoalRow } from '../charts/kinds/goal/schema.ts';
import type { FigureId } from '../data/model/figures.ts';
import type { Language, Text } from '../data/model/schema.ts';
import { inLanguage } from '../data/words/format.ts';
import { datum } from './datum.ts';
import { TONES } from './tones.ts';

const PROMISES = {
  growth: {
    label: { en: 'Growth of industry a year', zh: '工业年均增速' },
    target: 'ctx-target-industry-growth',
  },
  strategic: {
    label: { en: 'Strategic emerging industries’ share of industry', zh: '战略性新兴产业占工业的比重' },
    target: 'ctx-target-strategic-share',
  },
  gdp: {
    label: { en: 'Manufacturing’s share of GDP', zh: '制造业占地区生产总值的比重' },
    target: 'ctx-target-manufacturing-gdp',
  },
} as const satisfies Record<string, { readonly label: Text; readonly target: FigureId }>;
type PromiseName = keyof typeof PROMISES;

interface KnownOfPromise {
  readonly result: FigureId;
  /** When that was. */
  readonly when: Text;
  /** What the target is called beside it. */
  readonly promised: Text;
}

export const promiseRows = (known: Readonly<Record<PromiseName, KnownOfPromise>>, language: Language): GoalRow[] =>
  (Object.keys(PROMISES) as PromiseName[]).map((key) => {
    const { label, target } = PROMISES[key];
    const { result, when, promised } = known[key];
    return {
      key,
      label: inLanguage(label, language),
      result: { datum: datum(result, language), label: inLanguage(when, language) },
      target: { datum: datum(target, language), label: inLanguage(promised, language) },
      tone: TONES.tianjin,
    };
  });

/** Of the chart: each measure has its own scale. */
export const promiseBase = (language: Language) => ({
  scales: 'own' as const,
  itemLabel: inLanguage({ en: 'What was promised', zh: '承诺的内容' }, language),
});
