/** The words of profiles. */
const en = {
  subject: 'Subject',
  measure: 'Measure',
  kind: 'Kind',
  columns: { result: 'Result', claim: 'Claim', plan: 'Plan' },
  lead: (names: string): string => `${names}, side by side.`,
  count: (count: number, column: 'result' | 'claim' | 'plan'): string => `${count} ${column}${count === 1 ? '' : 's'}`,
  counts: (counts: readonly string[]): string => `In all ${counts.slice(0, -1).join(', ')} and ${counts.at(-1) ?? ''}.`,
  withoutResult: (names: string): string => `Without any result: ${names}.`,
};
const columns = { result: '结果', claim: '说法', plan: '计划' };
const zh: typeof en = {
  subject: '对象',
  measure: '指标',
  kind: '性质',
  columns,
  lead: (names) => `${names}的对照。`,
  count: (count, column) => `${columns[column]}${count}项`,
  counts: (counts) => `共有${counts.join('、')}。`,
  withoutResult: (names) => `没有结果数据的：${names}。`,
};

export const PROFILE_WORDS = { en, zh };
