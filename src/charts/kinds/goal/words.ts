/** The words of a chart of results against targets and plans. */
const en = {
  heads: { result: 'Result', target: 'Target', plan: 'Plan' },
  parts: { result: 'result', target: 'target', plan: 'plan' },
  measure: (label: string, text: string): string => `${label} ${text}`,
  /** A value and its name at its mark. */
  beside: (label: string, text: string): string => `${text} ${label}`,
  lead: (parts: string, count: number, what: string | undefined): string =>
    `Chart of ${parts}${what ? `, ${what}` : ''}, for ${count} ${count === 1 ? 'measure' : 'measures'}.`,
};
const zh: typeof en = {
  heads: { result: '结果', target: '目标', plan: '计划' },
  parts: { result: '结果', target: '目标', plan: '计划' },
  measure: (label, text) => `${label}${text}`,
  beside: (label, text) => `${label}${text}`,
  lead: (parts, count, what) => `${what ?? ''}${what ? '：' : ''}${parts}对照，共${count}项。`,
};

export const GOAL_WORDS = { en, zh };
