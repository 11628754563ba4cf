/** Records beside each other: each mistake is told by its place. */
import { describe, expect, it } from 'vitest';
import {
  checkChineseWords,
  checkCorrections,
  checkDays,
  checkStated,
  checkTogether,
  checkWithin,
} from '../../src/data/guard/check-together.ts';
import { requireVerdict } from '../../src/data/model/verdict.ts';
import { CHECKS } from '../../src/data/model/checks.ts';
import { CORRECTIONS } from '../../src/data/records/corrections.ts';
import { EVENTS } from '../../src/data/records/events.ts';
import { PLACES } from '../../src/data/records/places.ts';
import { refused as problemOf } from '../refused.ts';

const refused = (act: () => unknown): string => problemOf(act).message;
const EDITION = { published: '2026-11-22', updated: '2026-11-27' };
const event = EVENTS['coordination-symposium'];

describe('the records together', () => {
  it('pass as they are', () => expect(() => checkTogether(EDITION)).not.toThrow());

  it.each<[what: string, check: () => void, says: RegExp]>([
    [
      'arithmetic called stated',
      () => checkStated([{ id: 'a', stated: ['d-iva-growth'], computed: [] }]),
      /record "a", field stated/,
    ],
    [
      'a claim called computed',
      () => checkStated([{ id: 'a', stated: [], computed: ['xh24-iva-2013'] }]),
      /field computed/,
    ],
    [
      'a correction of another source',
      () => checkCorrections({ a: { ...CORRECTIONS['cd23-rail-name'], figures: ['xh24-years'] } }),
      /xh24-years, which xinhua-2024-10 states/,
    ],
    [
      'what happened in time to come',
      () => checkDays(EDITION, { a: { ...event, date: '2034-02-26' } }, {}),
      /2034-02-26, with the status context/,
    ],
    ['a month to come', () => checkDays(EDITION, { a: { ...event, date: '2026-12' } }, {}), /record "a", field date/],
    ['a place in itself', () => checkWithin({ a: { ...PLACES.tianjin, within: 'a' } }), /a within a/],
    [
      'places in each other',
      () => checkWithin({ a: { ...PLACES.tianjin, within: 'b' }, b: { ...PLACES.china, within: 'a' } }),
      /a within b within a/,
    ],
    [
      'an outline that there is none of',
      () => checkWithin({ a: { ...PLACES.tianjin, within: undefined, adcode: '129999' } }),
      /field adcode/,
    ],
    [
      'English words for Chinese ones',
      () => checkChineseWords([['a.ts', 'a', 'measure', { en: 'added value', zh: 'added value' }]]),
      /field measure\.zh/,
    ],
  ])('are refused with %s', (_, check, says) => expect(refused(check)).toMatch(says));

  it('allow a year or a month that holds the last day, and a plan for later', () => {
    for (const date of ['2026', '2026-11', '2026-11-27'])
      expect(() => checkDays(EDITION, { a: { ...event, date } }, {})).not.toThrow();
    expect(() => checkDays(EDITION, { a: { ...event, date: '2030', status: 'planned' } }, {})).not.toThrow();
  });

  it.each([
    ['holds', '不成立。'],
    ['holds-if', '按当年价格，不成立。'],
    ['fails', '是的，算得出来。'],
    ['unknowable', '成立。'],
  ] as const)('a check that %s is not answered in Chinese with %s', (verdict, zh) => {
    const check = CHECKS.find((one) => one.verdict === verdict);
    if (!check) throw new Error(`no check ${verdict}`);
    const { en } = check.verdictSentence;
    expect(refused(() => requireVerdict('a', 'a.ts', { ...check, verdictSentence: { en, zh } }))).toContain(zh);
  });
});
