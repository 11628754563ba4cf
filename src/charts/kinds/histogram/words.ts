/** The words of a histogram. */
const en = {
  counts: 'Values',
  from: 'From',
  to: 'to below',
  lead: (what: string | undefined, count: number): string =>
    `Histogram${what ? ` of ${what}` : ''}: ${count} ${count === 1 ? 'value' : 'values'}.`,
  row: (name: string, median: string, low: string, high: string): string =>
    `${name}: from ${low} to ${high}, the middle one is ${median}.`,
  most: (span: string, count: string): string => `Most, ${count}, are ${span}.`,
  span: (from: string, to: string, last: boolean): string => `${from} to ${last ? '' : 'below '}${to}`,
};
const zh: typeof en = {
  counts: '个数',
  from: '从',
  to: '至（不含）',
  lead: (what, count) => `分布图${what ? `，${what}` : ''}，共${count}个数值。`,
  row: (name, median, low, high) => `${name}：由${low}至${high}，中间值为${median}。`,
  most: (span, count) => `最多的是${span}，${count}个。`,
  span: (from, to, last) => `${from}至${to}${last ? '' : '（不含）'}`,
};

export const HISTOGRAM_WORDS = { en, zh };
