/** How Chinese prints numbers, units and periods. */
import type { DataWords } from './en.ts';

const BOUNDS = {
  exact: '',
  about: '约',
  'more-than': '超过',
  'at-least': '至少',
  'up-to': '至多',
  nearly: '近',
  'less-than': '低于',
};
const NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const QUARTERS = ['一', '二', '三', '四'];

export const zh = {
  numbers: {
    locale: 'zh-CN',
    useGrouping: true,
    scales: [
      { size: 1e12, full: '万亿', short: '万亿' },
      { size: 1e8, full: '亿', short: '亿', dropsZeros: true },
      // 1,406 keeps its digits; 200,000 is 20万. Below ten thousand Chinese has no larger unit to use.
      { size: 1e4, full: '万', short: '万', maxDecimals: 2 },
    ],
    wholeFrom: Infinity,
    words: NUMBERS,
    bound: (is) => BOUNDS[is],
    range: (low, high, _isBelowZero, unit) => `${low}${unit === 'percent' ? '%' : ''}至${high}`,
  },
  units: {
    // By itself a unit has no measure word: 企业, not 家企业.
    name: (unit) => unit.zh.replace(/^[家个条种项笔](?=\p{Script=Han}{2})/u, ''),
    aYear: (percent, hasSign) => (hasSign ? percent : `年均${percent}`),
    points: (text) => `${text}个百分点`,
    amount: (text, { unit }) => `${text}${unit.zh}`,
  },
  periods: {
    year: (year) => `${year}年`,
    half: (year, isFirst) => `${year}年${isFirst ? '上' : '下'}半年`,
    quarter: (year, quarter) => `${year}年第${QUARTERS[quarter - 1] ?? ''}季度`,
    month: (year, month) => `${year}年${month}月`,
    day: (year, month, day) => `${year}年${month}月${day}日`,
    firstQuarters: (year, count) => `${year}年前${NUMBERS[count] ?? ''}季度`,
    years: (from, to) => `${from}年至${to}年`,
    span: (from, to) => `${from}至${to}`,
  },
  sources: {
    undated: '日期不详',
    with: (publisher, detail) => `${publisher}，${detail}`,
    heading: () => '来源：',
    between: '；',
    ourArithmetic: '本站推算',
    ourArithmeticFrom: (names) => `本站据${names}推算`,
    more: (count) => `，另有${count}项`,
  },
} satisfies DataWords;
