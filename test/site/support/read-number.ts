/** Reads a printed number back, in either language, without any of the site's code: value and size of the last digit. */

export interface ReadNumber {
  readonly value: number;
  readonly step: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:trillion|万亿)/, 1e12],
  [/^(?:billion)/, 1e9],
  [/^亿/, 1e8],
  [/^million/, 1e6],
  [/^万/, 1e4],
  [/^thousand/, 1e3],
];
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['zero', '零'],
    ['one', '一'],
    ['two', '两'],
    ['three', '三'],
    ['four', '四'],
    ['five', '五'],
    ['six', '六'],
    ['seven', '七'],
    ['eight', '八'],
    ['nine', '九'],
    ['ten', '十'],
    ['eleven', '十一'],
    ['twelve', '十二'],
  ].flatMap((words, value) => words.map((word) => [word, value])),
);

const sign = (text: string): number => (/[−-]\s*[$¥]?$/.test(text) ? -1 : 1);

/** Every number of a text, in order: digits with their scale, or a small number's word where there are no digits. */
export function readNumbers(text: string): ReadNumber[] {
  const found = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(({ 0: digits, index }) => {
    const after = text.slice(index + digits.length).replace(/^[\s\u00a0\u202f]+/, '');
    const scale = SCALES.find(([words]) => words.test(after))?.[1] ?? 1;
    const plain = digits.replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    return {
      value: sign(text.slice(0, index)) * Number(plain) * scale,
      step: 10 ** -decimals * scale,
    };
  });
  if (found.length > 0) return found;
  const word = /^[a-z]+|^(?:十[一二]|[零一两三四五六七八九十])/i.exec(text.trim())?.[0].toLowerCase();
  const value = word === undefined ? undefined : WORDS[word];
  return value === undefined ? [] : [{ value, step: 1 }];
}

/** Whether two printed numbers are the same one, each rounded to its own last digit. */
export const areSame = (one: ReadNumber, other: ReadNumber): boolean =>
  Math.abs(one.value - other.value) <= (Math.max(one.step, other.step) / 2) * 1.000001 + 1e-9;
