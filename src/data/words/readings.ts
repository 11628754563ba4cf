import type { Quantity, Text } from '../model/schema.ts';

/** How a value that is not exact is to be read; exact ones need no words. */
export const READING_WORDS: Readonly<Record<Exclude<Quantity['is'], 'exact'>, Text>> = {
  about: { en: 'Approximate.', zh: '约数。' },
  'more-than': {
    en: 'A lower bound: the figure is higher, and nobody says by how much.',
    zh: '下限：实际数更高，高多少未说明。',
  },
  'at-least': { en: 'A lower bound: this or higher.', zh: '下限：等于或高于此数。' },
  'up-to': { en: 'An upper bound: this or lower.', zh: '上限：等于或低于此数。' },
  nearly: { en: 'An upper bound: somewhat less than this.', zh: '上限：略低于此数。' },
  'less-than': { en: 'An upper bound: the figure is lower.', zh: '上限：实际数更低。' },
  range: { en: 'A range: anywhere from the one to the other.', zh: '区间：介于两数之间。' },
};
