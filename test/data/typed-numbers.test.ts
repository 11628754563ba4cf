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
    ['2013家企业，2050名工人', ['2013', '2050']],
    ['共三十三条，另有一百零一个', ['三十三', '一百零一']],
    ['占百分之五，提高两个百分点', ['百分之五', '两个百分点']],
    ['增长三点二', ['三点二']],
    ['数十家、上百家、数万人、十几个、百余项', ['数十', '百', '数万', '十几', '百余']],
    ['二〇二四年，两亿元', ['二〇二四', '两亿']],
    ['十九个镇', ['十九']],
    ['一万亿元', ['一万亿']],
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
    '一个、两家、三市、十二条产业链，一方面，第一，第十三个，第二十四届',
    '十分，百分点、百年、千万不要、万一、千家万户、数据、指数、几何、数一数二',
    '党的二十大、二十届三中全会、“十五五”规划、“十二五”期间',
    '从百分之二到百分之三是一个百分点的差别'.replace('一个百分点', '点'),
    '2013至2023年，2013年以来，2021年第一季度',
    '一点一滴、三三两两、三五家、七八年',
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
    '三分之一',
    '三成',
    '四成半',
    '增长两倍',
    '翻了一番',
    '超过一半',
    '过半',
  ])('are seen in: %s', (text) => expect(findParts(text)).toHaveLength(1));
  it.each([
    '上半年',
    '一成立就',
    '成为',
    '分成',
    'the third of them',
    'the first half of 2024',
    'three times a day',
    'its last quarter',
  ])('are not seen in: %s', (text) => expect(findParts(text)).toEqual([]));
});
