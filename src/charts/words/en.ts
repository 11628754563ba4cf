import type { AmountScale, Words } from './dictionary.ts';

const money = (name: string): readonly AmountScale[] => [
  { from: 1e12, size: 1e12, word: `trillion ${name}` },
  { from: 1e9, size: 1e9, word: `billion ${name}` },
  { from: 1e6, size: 1e6, word: `million ${name}` },
  { from: 0, size: 1, word: name },
];

/** What stands before a moment, by its length. */
const PREPOSITIONS = { year: 'in', half: 'in the', quarter: 'in the', month: 'in', day: 'on' } as const;

/** English. */
export const EN: Words = {
  language: 'en',
  locale: 'en-GB',
  statuses: {
    reported: 'reported',
    claimed: 'claimed',
    planned: 'planned',
    target: 'a target',
    derived: 'calculated',
    context: 'context',
  },
  statusNames: {
    reported: 'reported',
    claimed: 'claimed',
    planned: 'planned',
    target: 'target',
    derived: 'calculated',
    context: 'context',
  },
  noData: 'No data',

  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  space: ' ',
  list: (names) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
  brackets: (text) => ` (${text})`,
  span: (from, to) => `${from} to ${to}`,
  year: (year) => String(year),
  periods: {
    quarter: (quarter, year) => `${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter of ${year}`,
    half: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    quarterMark: (quarter) => `Q${quarter}`,
    halfMark: (half) => `H${half}`,
    at: (when, length) => `${PREPOSITIONS[length]} ${when}`,
  },

  heads: {
    item: 'Item',
    value: 'Value',
    group: 'Group',
    series: 'Of which',
    date: 'Date',
    evidence: 'Evidence',
    share: 'Share',
    year: 'Year',
  },
  extremes: {
    one: (name, text) => `${name}: ${text}.`,
    equal: (text) => `All are ${text}.`,
    ends: (high, highText, low, lowText) => `Highest is ${high}, ${highText}; lowest is ${low}, ${lowText}.`,
  },
  evidence: {
    lower: 'only a lower bound',
    upper: 'only an upper bound',
    range: 'a range',
    aim: 'plan or target, not a result',
    claimed: 'claimed and not otherwise checked',
    derived: 'calculated',
    count: (values) => `${values} values`,
    part: (names, what) => `${names} (${what})`,
    sentence: (parts) => `Not plain results: ${parts.join('; ')}.`,
  },
  years: {
    lead: (names, span, what) => `${what ?? 'Values'}: ${names}, ${span}.`,
    one: (name, when, text) => `${name} is ${text} ${when}`,
    change: (name, [from, first], [to, last]) => `${name} goes from ${first} ${from} to ${last} ${to}`,
    highest: (when, text) => `the highest value is ${text} ${when}`,
    lowest: (when, text) => `the lowest is ${text} ${when}`,
    turns: (parts) => {
      const text = parts.join(', ');
      return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
    },
    gap: (from, to, series) =>
      `${series === undefined ? 'There are' : `${series} has`} no values between ${from} and ${to}, so ${series === undefined ? 'nothing' : 'nothing of it'} is drawn there.`,
    series: (count) => `${count} series`,
    dense: 'The measurements lie too close for a dot each; the line runs through all of them.',
  },
  axis: {
    points: 'percentage points',
    amounts: {
      yuan: money('yuan'),
      usd: money('US dollars'),
      count: [
        { from: 1e10, size: 1e9, word: 'billions' },
        { from: 1e7, size: 1e6, word: 'millions' },
        { from: 0, size: 1, word: '' },
      ],
    },
    amount: (text, unitWord) => [text, unitWord].filter(Boolean).join(' '),
  },
};
