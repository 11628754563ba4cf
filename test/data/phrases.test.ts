/** Numbers as phrases say them, and claims that say otherwise than their phrases. */
import { describe, expect, it } from 'vitest';
import { checkPhrases, requireQuoted } from '../../src/data/guard/check-phrases.ts';
import { holdAgainstPhrase, type Stated } from '../../src/data/guard/hold-phrase.ts';
import { readNumbers } from '../../src/data/guard/read-numbers.ts';
import { problemOf } from './support.ts';

describe('a phrase is read', () => {
  it.each<[string, number[]]>([
    ['sold 3.25 billion litres of milk', [3.25e9]],
    ['1,204 schools and 17 hospitals', [1204, 17]],
    ['some twelve thousand visitors a day', [12_000]],
    ['fell to a quarter of the harvest', [25]],
    ['has more than doubled since', [2]],
    ['on the ninth floor', [9]],
    ['the three-day fair', [3]],
    ['产量达到4.5亿吨', [4.5e8]],
    ['投资12万亿元', [1.2e13]],
    ['收入3亿2000万元', [3.2e8]],
    ['占比超过三成', [30]],
    ['共有二十五家工厂', [25]],
    ['１２家工厂', [12]],
    ['verdoppelt', [2]],
  ])('%s', (phrase, values) => expect(readNumbers(phrase).map(({ value }) => value)).toEqual(values));

  it.each([
    ['up to 650 horses', 'up-to'],
    ['nearly 100 horses', 'nearly'],
    ['exceeded 40 percent', 'more-than'],
    ['近200辆', 'nearly'],
    ['增长6%以上', 'at-least'],
    ['4900余家', 'more-than'],
    ['some 32 horses', undefined],
  ])('with its bound: %s', (phrase, reading) => expect(readNumbers(phrase)[0]?.reading).toBe(reading));

  it('with its unit, its last digit and whether it fell', () => {
    expect(readNumbers('costs were reduced by 7.5 percent')[0]).toMatchObject({
      kind: 'percent',
      step: 0.1,
      falls: true,
    });
    expect(readNumbers('2.8 percentage points faster')[0]).toMatchObject({ kind: 'points', falls: false });
    expect(readNumbers('a sum of $25.5 billion')[0]).toMatchObject({ kind: 'usd', step: 1e8 });
    expect(readNumbers('下降1.3%')[0]).toMatchObject({ kind: 'percent', falls: true });
  });
});

const WHERE = { file: 'x.ts', place: 'record "a"' };
const sold: Stated = {
  quantity: { is: 'exact', value: 3.2e9, step: 1e8 },
  unit: 'yuan',
  period: '2019',
  phrase: 'sold for 3.2 billion yuan in 2019',
};
const holding = (change: Partial<Stated>) => () => holdAgainstPhrase({ ...sold, ...change }, WHERE);

describe('a claim', () => {
  it('passes with what its phrase says', () => {
    expect(holding({})).not.toThrow();
    expect(holding({ period: '2013/2023', phrase: 'rose to 3.2 billion yuan by 2019' })).not.toThrow();
    expect(
      holding({
        unit: 'percent',
        quantity: { is: 'exact', value: 4.8, step: 0.1 },
        phrase: undefined,
        original: '分别增长6.1、4.8和6.8%',
      }),
    ).not.toThrow();
  });

  it.each<[what: string, change: Partial<Stated>, place: RegExp]>([
    ['another value', { quantity: { is: 'exact', value: 3.3e9, step: 1e8 } }, /quantity/],
    ['a value a thousand times too small', { quantity: { is: 'exact', value: 3.2e6, step: 1e5 } }, /quantity/],
    ['a fall for a rise', { quantity: { is: 'exact', value: -3.2e9, step: 1e8 } }, /quantity/],
    ['a bound of its own', { quantity: { is: 'more-than', value: 3.2e9 } }, /quantity/],
    ['a finer digit than is printed', { quantity: { is: 'exact', value: 3.2e9, step: 1e7 } }, /quantity/],
    ['another currency', { unit: 'usd' }, /unit/],
    ['a percent of it', { unit: 'percent' }, /unit/],
    ['another year', { period: '2018' }, /period/],
    ['a phrase without a number', { phrase: 'sold for a good price' }, /quantity/],
    ['a reason where nothing differs', { differs: { in: 'number', why: 'it was worked out' } }, /differs/],
    [
      'a reason for something else',
      { unit: 'usd', differs: { in: 'bound', why: 'it stands in the line before' } },
      /unit/,
    ],
  ])('is refused with %s', (_, change, place) =>
    expect(problemOf(holding(change))).toMatchObject({ file: 'x.ts', place: expect.stringMatching(place) as string }),
  );

  it('of another count is refused', () => {
    const parks: Stated = {
      ...sold,
      quantity: { is: 'exact', value: 32 },
      unit: 'park',
      phrase: 'built 32 large parks',
    };
    expect(() => holdAgainstPhrase(parks, WHERE)).not.toThrow();
    expect(problemOf(() => holdAgainstPhrase({ ...parks, unit: 'chain' }, WHERE)).expected).toContain('park');
  });

  it('may differ with a reason, and is held to all else', () => {
    const differs = { in: 'unit', why: 'printed with the wrong sign' } as const;
    expect(holding({ unit: 'usd', differs })).not.toThrow();
    expect(problemOf(holding({ unit: 'usd', quantity: { is: 'exact', value: 1e9 }, differs })).place).toContain(
      'quantity',
    );
    const finer = holding({ unit: 'usd', quantity: { is: 'exact', value: 3.2e9, step: 1 }, differs });
    expect(problemOf(finer).found).toContain('a step of 1');
  });
});

describe('the records', () => {
  it('agree with their phrases, and their phrases with the sources', () => expect(() => checkPhrases()).not.toThrow());

  it.each(['lists.ts', 'events.ts', 'corrections.ts'])('are refused for words of %s that no source has', (file) => {
    const where = { file, id: 'a', source: 'xinhua-2024-10', words: 'words that nobody ever wrote' } as const;
    expect(problemOf(() => requireQuoted({ ...where, field: 'phrase' })).expected).toContain('words that nobody');
    const annals = { [file]: { a: { source: 'xinhua-2024-10', printed: 'words that nobody ever wrote' } } };
    expect(problemOf(() => checkPhrases({ claims: {}, series: {}, annals })).place).toContain('field printed');
  });
});
