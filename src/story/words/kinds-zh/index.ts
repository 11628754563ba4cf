/** What the schemas of the kinds say in English, in Chinese. */
import { ABOUTS } from './abouts.ts';
import { ROW_FIELDS } from './rows.ts';
import { VIEW_OPTIONS } from './views.ts';

/** A field or an option in Chinese; one that nobody has translated stays as it is. */
export const optionInChinese = (english: string): string => ROW_FIELDS[english] ?? VIEW_OPTIONS[english] ?? english;

/** What a kind is for, in Chinese. */
export const kindInChinese = (kind: string, english: string): string => ABOUTS[kind] ?? english;

const TYPES: Readonly<Record<string, string>> = {
  text: '文字',
  number: '数',
  'whole number': '整数',
  'yes or no': '是或否',
  datum: '一个数据',
  list: '列表',
  any: '不限',
};

/** What a field takes, in Chinese; names of values and fields stay as code writes them. */
export function typeInChinese(english: string): string {
  const either = english.split(/, or (?![^{]*\})/);
  if (either.length > 1) return either.map(typeInChinese).join('，或');
  const [, listed] = /^list of (.*)$/.exec(english) ?? [];
  if (listed !== undefined) return `${typeInChinese(listed)}的列表`;
  const [, choices] = /^one of (.*)$/.exec(english) ?? [];
  if (choices !== undefined) return `${choices.replaceAll(', ', '、')}之一`;
  const [, count, values] = /^(\d+) values: (.*)$/.exec(english) ?? [];
  if (values !== undefined) return `${count ?? ''}个值：${values.split(', ').map(typeInChinese).join('、')}`;
  return TYPES[english] ?? english;
}
