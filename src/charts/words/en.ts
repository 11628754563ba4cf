import type { AmountScale, Words } from './dictionary.ts';

const money = (name: string): readonly AmountScale[] => [
  { from: 1e12, size: 1e12, word: `trillion ${name}` },
  { from: 1e9, size: 1e9, word: `billion ${name}` },
  { from: 1e6, size: 1e6, word: `million ${name}` },
  { from: 0, size: 1, word: name },
];

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
    lead: (names, span, what) => `${what ?? 'Yearly values'}: ${names}, ${span}.`,
    one: (name, year, text) => `${name} is ${text} in ${year}`,
    change: (name, [from, first], [to, last]) => `${name} goes from ${first} in ${from} to ${last} in ${to}`,
    highest: (year, text) => `the highest value is ${text} in ${year}`,
    lowest: (year, text) => `the lowest is ${text} in ${year}`,
    turns: (parts) => {
      const text = parts.join(', ');
      return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
    },
    gap: (from, to) => `There are no values between ${from} and ${to}, so nothing is drawn there.`,
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
