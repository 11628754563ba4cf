import type { AmountScale, Words } from './dictionary.ts';

const money = (name: string): readonly AmountScale[] => [
  { from: 1e12, size: 1e12, word: `万亿${name}` },
  { from: 1e8, size: 1e8, word: `亿${name}` },
  { from: 1e4, size: 1e4, word: `万${name}` },
  { from: 0, size: 1, word: name },
];

/** Simplified Chinese. */
export const ZH: Words = {
  language: 'zh',
  locale: 'zh-Hans',
  statuses: {
    reported: '公布值',
    claimed: '单方说法',
    planned: '计划',
    target: '目标',
    derived: '推算',
    context: '背景',
  },
  statusNames: {
    reported: '公布值',
    claimed: '单方说法',
    planned: '计划',
    target: '目标',
    derived: '推算',
    context: '背景',
  },
  noData: '暂无数据',

  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  space: '',
  list: (names) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}和${names.at(-1) ?? ''}`),
  brackets: (text) => `（${text}）`,
  span: (from, to) => `${from}至${to}`,
  year: (year) => `${year}年`,
  periods: {
    quarter: (quarter, year) => `${year}第${'一二三四'[quarter - 1] ?? ''}季度`,
    half: (half, year) => `${year}${half === 1 ? '上' : '下'}半年`,
    quarterMark: (quarter) => `${'一二三四'[quarter - 1] ?? ''}季度`,
    halfMark: (half) => `${half === 1 ? '上' : '下'}半年`,
    at: (when) => when,
  },

  heads: {
    item: '项目',
    value: '数值',
    group: '组别',
    series: '分项',
    date: '日期',
    evidence: '依据',
    share: '占比',
    year: '年份',
  },
  extremes: {
    one: (name, text) => `${name}：${text}。`,
    equal: (text) => `各项均为${text}。`,
    ends: (high, highText, low, lowText) => `最高的是${high}（${highText}），最低的是${low}（${lowText}）。`,
  },
  evidence: {
    lower: '只有下限',
    upper: '只有上限',
    range: '为区间',
    aim: '为计划或目标，不是结果',
    claimed: '为单方说法，未经他方核实',
    derived: '为推算',
    count: (values) => `${values}项`,
    part: (names, what) => `${names}${what}`,
    sentence: (parts) => `注意：${parts.join('；')}。`,
  },
  years: {
    lead: (names, span, what) => `${names}，${span}${what ? `：${what}` : ''}。`,
    one: (name, when, text) => `${name}${when}为${text}`,
    change: (name, [from, first], [to, last]) => `${name}由${from}的${first}变为${to}的${last}`,
    highest: (when, text) => `最高为${when}的${text}`,
    lowest: (when, text) => `最低为${when}的${text}`,
    turns: (parts) => `${parts.join('，')}。`,
    gap: (from, to, series) => `${series === undefined ? '' : `${series}在`}${from}至${to}之间没有数据，图中留空。`,
    series: (count) => `${count}个系列`,
    dense: '数据点太密，不逐一标出；线条经过每个数据点。',
  },
  axis: {
    points: '百分点',
    amounts: {
      yuan: money('元'),
      usd: money('美元'),
      count: [
        { from: 1e8, size: 1e8, word: '亿' },
        { from: 1e5, size: 1e4, word: '万' },
        { from: 0, size: 1, word: '' },
      ],
    },
    amount: (text, unitWord) => `${text}${unitWord}`,
  },
};
