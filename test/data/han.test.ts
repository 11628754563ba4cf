import { describe, expect, it } from 'vitest';
import { hanRuns, hanTag, quoteTag } from '../../src/data/words/han.ts';
import { foreignRuns } from '../../src/data/words/foreign-runs.ts';

const marked = (text: string): string =>
  hanRuns(text, 'en')
    .map(({ text: part, lang }) => (lang ? `<${part}>` : part))
    .join('');

describe('Chinese in a text', () => {
  it.each([
    ['Beijing and Tianjin', 'Beijing and Tianjin'],
    ['Beichen 北辰区', 'Beichen <北辰区>'],
    ['the phrase, 新质生产力. Only one', 'the phrase, <新质生产力>. Only one'],
    ['IT application innovation (信创) comes nearest', 'IT application innovation (<信创>) comes nearest'],
    ['京滨 (Beijing-Binhai) ≠ 京哈 (Beijing-Harbin)', '<京滨> (Beijing-Binhai) ≠ <京哈> (Beijing-Harbin)'],
    ['Beijing 北京市; 2023', 'Beijing <北京市>; 2023'],
    ['it reads 制造业增加值由降转增,增长1.5% here', 'it reads <制造业增加值由降转增,增长1.5%> here'],
    ['in 2020年前三季度。', 'in <2020年前三季度。>'],
  ])('%j is marked', (text, expected) => expect(marked(text)).toBe(expected));

  it('is traditional where it has a traditional character', () => {
    expect(hanRuns('發展新質生產力', 'en').map(({ lang }) => lang)).toEqual(['zh-Hant']);
    expect(hanTag('发展新质生产力', 'en')).toBe('zh-Hans');
  });

  it('is not taken for Japanese, nor Japanese for it', () => expect(hanTag('3.5%増の7187億', 'en')).toBe('ja'));

  it('needs no mark in Chinese', () => expect(hanRuns('北京', 'zh')).toEqual([{ text: '北京' }]));
  it('in traditional characters is marked in Chinese too', () =>
    expect(hanRuns('印有“發展新質生產力”一语', 'zh')).toEqual([
      { text: '印有“' },
      { text: '發展新質生產力', lang: 'zh-Hant' },
      { text: '”一语' },
    ]));

  it.each([
    ['写作“conversion of kinetic energy”，即动能转换', '写作“<en:conversion of kinetic energy>”，即动能转换'],
    ['“some”是“约”的意思', '“<en:some>”是“约”的意思'],
    ['用的词是“verdoppelt”（翻一番）', '用的词是“<de:verdoppelt>”（翻一番）'],
    ['企业，“hit ', '企业，“<en:hit >'],
    [' last year”，意思是', ' <en:last year>”，意思是'],
    ['即“1+3+4”体系，“BENTELER”和“GDP”', '即“1+3+4”体系，“BENTELER”和“GDP”'],
  ])('around quoted words tells their language: %s', (text, expected) =>
    expect(
      foreignRuns(text, 'zh')
        .map(({ text: part, lang }) => (lang ? `<${lang}:${part}>` : part))
        .join(''),
    ).toBe(expected),
  );

  it('is told from English where a Chinese page quotes it', () => {
    expect(quoteTag('almost doubling', 'zh')).toBe('en');
    expect(quoteTag('almost doubling', 'en')).toBeUndefined();
    expect(quoteTag('3.5%増の7187億', 'zh')).toBe('ja');
    expect(quoteTag('發展新質生產力', 'zh')).toBe('zh-Hant');
    expect(quoteTag('im Jahr 2023 verdoppelt', 'en')).toBe('de');
    expect(quoteTag('GDP增长', 'zh')).toBeUndefined();
    expect(quoteTag('发展新质生产力', 'en')).toBe('zh-Hans');
  });
  it('is not the language of a text with Latin letters', () => expect(hanTag('GDP增长', 'en')).toBeUndefined());
});
