/** What the page to try charts says of a reader's table in Chinese: how it was read, and what is wrong with it. */
import { describe, expect, it } from 'vitest';
import type { ChartName } from '../../src/charts/index.ts';
import { chart } from '../../src/package/index.ts';
import { readTable } from '../../src/package/element/try-table.ts';
import { wrongIn } from '../../src/package/words/told.ts';
import { refused } from '../refused.ts';

/** Words that are no quotation, no code, no example and no name of a kind, a column or an option. */
const CODES =
  /"[^"]*"|\{.*\}|\w+: (?:"[^"]*"|\[.*\])|country,value|USD|字段\S+|选项\w+|作为\w+|\(\w+\)|（reported）|10⁶|UTF-8|\b(?:JSON|key|low|high|group|gap|value|view|domain|result|target|plan|perUnit|bar|line|dot|goal|area|stack|slope|scatter|histogram|unit|waffle|crosstab)\b/g;
const english = (text: string): string | null => text.replaceAll(CODES, '').match(/[A-Za-z’']{2,}/)?.[0] ?? null;

const read = (kind: string, text: string, columns: Readonly<Record<string, string>> = {}) =>
  readTable(text, { kind, columns, words: {}, language: 'zh-Hans' });

describe('a table that cannot be drawn', () => {
  it.each<[kind: string, table: string, columns?: Record<string, string>]>([
    ['bar', ''],
    ['bar', '地区,值\n天津,"12'],
    ['bar', '地区,值\n天津,12,13'],
    ['bar', '地区,地区\n天津,12'],
    ['bar', '地区,值\n天津,十二'],
    ['bar', '地区,值\n天津,12x\n北京,13'],
    ['bar', '地区,值\n天津,12%\n北京,13'],
    ['bar', '地区,值\n天津,$12\n北京,€13'],
    ['bar', '地区,值\n天津,12\n天津,13'],
    ['bar', '地区,值\n,12\n北京,13'],
    ['bar', '地区,值\n天津,12', { x: '数' }],
    ['bar', '1,2\n3,4'],
    ['line', '地区,值\n天津,12'],
    ['line', '年份,地区,值\n2020,天津,12\n,天津,13'],
    ['line', '日期,值\n03/04/2020,1\n05/06/2020,2'],
    ['line', '年份,值\n2020,12\n二〇二一,13'],
    ['scatter', '名称,甲\n天津,12'],
    ['goal', '地区,result\n天津,很多'],
    ['stack', '地区,种,值\n天津,甲,1\n天津,乙,2\n天津,合计,3'],
    ['histogram', '名称\n天津'],
    ['unit', '地区,值\n天津,-3'],
    ['waffle', '地区,值\n天津,130%'],
    ['area', '年份,地区,值\n2020,天津,-5'],
    ['crosstab', '物,行,列'],
    ['part-of-whole', `地区,part,whole\n${Array.from({ length: 30 }, (_, i) => `区${i},1,2`).join('\n')}`],
    ['part-of-whole', '地区,part,whole\n天津,3–8,6'],
    ['bar', `地区,值\n${Array.from({ length: 2001 }, (_, i) => `区${i},${i}`).join('\n')}`],
  ])('%s: %s', (kind, table, columns = {}) => {
    const error = refused(() => {
      const { given } = read(kind, table, columns);
      chart(kind as ChartName, table, { ...columns, view: (given as { view: object }).view });
    });
    const words = wrongIn(error, 'zh-Hans');
    expect(words).toMatch(/^\S.*\n {2}读到的：.*\n {2}应当是：.*\n {2}怎样改：/);
    expect(english(words), `${error.message}\n${words}`).toBeNull();
    expect(wrongIn(error, 'en')).toBe(error.message);
  });
});

describe('a table that is drawn', () => {
  it.each<[kind: string, table: string]>([
    ['bar', '地区,值\n天津,12\n北京,13'],
    ['bar', '地区;值\n天津;1.234,5\n北京;13'],
    ['bar', '地区,值,注\n天津,12,甲\n北京,,乙'],
    ['bar', '地区\t值\n天津\t\n北京\t\n河北\t3'],
    ['bar', '地区,值\n天津,"1,234"\n北京,13'],
    ['line', '年份,天津\n2013,1\n2018,3'],
    ['line', '年份,地区,值\n2013,天津,1\n2018,天津,3'],
    ['unit', '地区,值\n天津,1200\n北京,300'],
    ['area', '年份,地区,值\n2020,天津,1\n2020,北京,2\n2020,合计,3\n2021,天津,2\n2021,北京,2\n2021,合计,4'],
  ])('%s: %s', (kind, table) => {
    const { said } = read(kind, table);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((sentence) => english(sentence) !== null)).toEqual([]);
  });
});
