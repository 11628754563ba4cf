import { describe, expect, it } from 'vitest';
import { findTypedNumbers } from '../../src/data/guard/typed-numbers.ts';

const found = (text: string) => findTypedNumbers(text).map((one) => one.text);

describe('numbers typed by hand', () => {
  it.each([
    ['It grew 43% over ten years', ['43%']],
    ['1,406 companies', ['1,406']],
    ['some 172.1 billion yuan', ['172.1', 'billion']],
    ['two hundred projects', ['hundred']],
    ['twenty towns', ['twenty']],
    ['−1.3 in the autumn', ['−1.3']],
    ['2013 companies moved', ['2013']],
    ['2,013', ['2,013']],
  ])('are found in: %s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    'In 2013 and again from 2013 to 2023',
    'on 30 December 2022',
    'on 1–2 February 2024',
    'February 13',
    'the 1990s',
    '2013–2023',
    'the 4th day',
    'six chains and three places',
  ])('are not seen in: %s', (text) => expect(found(text)).toEqual([]));
});
