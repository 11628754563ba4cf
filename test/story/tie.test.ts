import { expect, it } from 'vitest';
import { isWhole, tied } from '../../src/story/tie.ts';

const lines = (text: string): string[] => tied(text).split(' ');

it('keeps short numbers and their words on one line, and digits with what they count in long ones', () => {
  expect(lines('at least 30%')).toHaveLength(1);
  expect(lines('26 minutes')).toHaveLength(1);
  expect(lines('at least 19.7 percentage points')).toEqual(['at', 'least', '19.7\u{a0}percentage', 'points']);
  expect(lines('6.749 yuan to the dollar')).toEqual(['6.749\u{a0}yuan', 'to', 'the', 'dollar']);
  expect(lines('more than $130.6 million')).toEqual(['more', 'than', '$130.6\u{a0}million']);
  expect(tied('至少30%')).toBe('至少30%');
});

it('keeps short numbers in Chinese whole, and breaks long ones', () => {
  expect(isWhole('超过5,100家企业')).toBe(true);
  expect(isWhole('约4.8个百分点')).toBe(true);
  expect(isWhole('26 minutes')).toBe(false);
  expect(isWhole('年主营业务收入2,000万元及以上')).toBe(false);
});
