import { describe, expect, it } from 'vitest';
import { findParts, findTypedNumbers } from '../../src/data/guard/typed-numbers.ts';

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
    ['1999 cars', ['1999']],
    ['Some 2050 skilled workers', ['2050']],
    ['½ of it, or ¼', ['½', '¼']],
    ['４３ of them', ['４３']],
    ['Plan XIV', ['XIV']],
    ['on 32 January, on 31 February', ['32', '31']],
    ['two percent of it', ['two percent']],
    ['二十家企业', ['二十']],
    ['几百家', ['几百']],
    ['2013年有12家，5日内', ['12', '5']],
    ['13月1日', ['13', '1']],
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
    'the 2023 results, and the results of 2023',
    'In 2013 companies moved',
    'In 2023年3月, 百分点, “十四五”规划',
    '2022年12月30日开通，8月19日发布，2013—2023年',
    'carbon (CO₂) by the km²',
    'Xi’an and Xi',
  ])('are not seen in: %s', (text) => expect(found(text)).toEqual([]));
});

describe('parts and multiples in words', () => {
  it.each([
    'a third of it',
    'two-thirds of it',
    'more than half',
    'doubled',
    'three times as much',
    'twofold',
    'one in five',
  ])('are seen in: %s', (text) => expect(findParts(text)).toHaveLength(1));
  it.each(['the third of them', 'the first half of 2024', 'three times a day', 'its last quarter'])(
    'are not seen in: %s',
    (text) => expect(findParts(text)).toEqual([]),
  );
});
