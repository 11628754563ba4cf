import { describe, expect, it } from 'vitest';
import { CHECKS, checksWith, comparedFigures, parseChecks, placeholders } from '../../src/data/model/checks.ts';
import { figure } from '../../src/data/model/figures.ts';
import { Problem } from '../../src/data/model/problem.ts';
import { CHECK_KINDS, VERDICTS } from '../../src/data/model/schema.ts';
import { refused } from '../refused.ts';

/** Words of a text, a figure counting as one. */
const wordCount = (text: string): number => text.replaceAll(/\{[^}]*\}/g, 'figure').split(/\s+/).length;
const texts = CHECKS.flatMap(({ id, title, verdictSentence, detail }) =>
  [title, verdictSentence, detail].map((text) => ({ id, text: text.en })),
);

const GOOD = {
  verdict: 'holds',
  rests: { left: 'xh24-iva-growth', is: 'meets', right: 'd-iva-growth' },
  kind: 'arithmetic',
  sources: ['xinhua-2024-10'],
  title: { en: 'Is it {xh24-iva-growth}?' },
  stated: ['xh24-iva-growth'],
  computed: ['d-iva-growth'],
  comparison: {
    unit: 'percent',
    figures: [
      { figure: 'xh24-iva-growth', as: { en: 'Stated' } },
      { figure: 'd-iva-growth', as: { en: 'Computed' } },
    ],
  },
  formula: { en: '{xh24-iva-2023} ÷ {xh24-iva-2013}' },
  verdictSentence: { en: 'Yes, from 2013 to 2023.' },
  detail: { en: 'As it says.' },
} as const;
const problemOf = (change: object): Problem =>
  refused(() => parseChecks({ 'src/data/records/checks/test.ts': { 'a-check': { ...GOOD, ...change } } }));

describe('the audit', () => {
  it('has at least twenty checks, of every verdict and every kind of slip', () => {
    expect(CHECKS.length).toBeGreaterThanOrEqual(20);
    for (const verdict of VERDICTS) expect(checksWith(verdict).length, verdict).toBeGreaterThanOrEqual(4);
    expect([...new Set(CHECKS.map(({ kind }) => kind))].sort()).toEqual([...CHECK_KINDS].sort());
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  });

  it('asks about a statement of the five sources, every one of them', () => {
    const core = ['china-daily-2024-02', 'china-daily-2023-01', 'tonight-news-2021', 'xinhua-2024-10'];
    const outsideOnly = CHECKS.filter(({ sources }) => !sources.some((source) => core.includes(source))).map(
      ({ id }) => id,
    );
    expect(outsideOnly).toEqual([]);
  });

  it('answers briefly', () => {
    for (const { id, title, verdictSentence, detail } of CHECKS) {
      expect(wordCount(title.en) + wordCount(verdictSentence.en), id).toBeLessThanOrEqual(30);
      expect(wordCount(detail.en), id).toBeLessThanOrEqual(60);
    }
  });

  it('types no number but years, and closes every brace', () => {
    for (const { id, text } of texts) {
      const bare = text.replaceAll(/\{[a-z0-9@-]+(?:\|[a-z]+)?\}|\[\[.*?\]\]/g, '');
      expect(bare, id).not.toMatch(/[{}]/);
      expect(bare.match(/\d+/g)?.filter((digits) => !/^(?:19|20)\d\d$/.test(digits)) ?? [], id).toEqual([]);
    }
  });

  it('computes with derivations only, and states with what is not', () => {
    for (const { id, stated, computed } of CHECKS) {
      expect(
        computed.filter((one) => figure(one).kind !== 'derivation'),
        id,
      ).toEqual([]);
      expect(
        stated.filter((one) => figure(one).kind === 'derivation'),
        id,
      ).toEqual([]);
    }
  });

  it('compares figures of one unit', () => {
    for (const check of CHECKS) {
      expect(new Set(comparedFigures(check).map(({ unit }) => unit)).size, check.id).toBeLessThanOrEqual(1);
    }
  });

  it('gives a verdict that its numbers bear out', () => {
    const value = (id: Parameters<typeof figure>[0]): number => {
      const { quantity } = figure(id);
      return quantity.is === 'range' ? Number.NaN : quantity.value;
    };
    expect(Math.round(value('d-iva-growth'))).toBe(value('xh24-iva-growth'));
    expect(value('d-gdp-real-multiple')).toBeLessThan(1.8);
    expect(value('d-equipment-average-points')).toBeCloseTo(value('tianjin-industry-growth@2020'), 6);
    expect(value('d-hightech-average-points')).toBeCloseTo(value('tianjin-industry-growth@2020'), 6);
    expect(value('d-manufacturing-growth-q3')).toBeCloseTo(value('ctx-manufacturing-growth-2020-q3'), 6);
    expect(value('tn21-high-tech-investment-share')).toBeGreaterThan(value('tn21-high-tech-investment-quarter'));
    expect(value('d-boeing-capacity-doubled')).toBeGreaterThan(value('cd24-boeing-capacity-planned'));
    // In yuan less, in output more: what makes the two editions of the added value compatible.
    expect(value('ctx-iva-2022')).toBeGreaterThan(value('xh24-iva-2023'));
    expect(value('d-secondary-change-tianjin-2023')).toBeLessThan(0);
    expect(value('ctx-secondary-real-tianjin-2023')).toBeGreaterThan(0);
    // The ranges of the stated rate and of the one rebuilt from the three places do not meet.
    expect(figure('d-region-real-rate').derivation?.high).toBeLessThan(value('xh24-gdp-growth-rate') - 0.05);
  });
});

describe('a verdict', () => {
  const parse = (one: object) => () => parseChecks({ 'c.ts': { a: one } });
  const asWritten = CHECKS.map(({ id: _id, ...check }) => check);

  it('of any check cannot be turned round', () => {
    const turned = CHECKS.flatMap(({ id, ...check }) =>
      VERDICTS.filter((verdict) => verdict !== check.verdict)
        .filter((verdict) => {
          try {
            parse({ ...check, verdict })();
            return true;
          } catch {
            return false;
          }
        })
        .map((verdict) => `${id}: ${verdict}`),
    );
    // Where no two figures decide it, "yes" and "yes, if" differ by their words alone.
    expect(turned.filter((one) => !/: holds(-if)?$/.test(one))).toEqual([]);
    expect(turned.length).toBeLessThanOrEqual(6);
    for (const one of turned)
      expect(CHECKS.find(({ id }) => one.startsWith(`${id}:`))?.rests, one).toHaveProperty('why');
  });

  it('follows from figures at least a dozen times, and passes as written', () => {
    expect(asWritten.filter(({ rests }) => rests && 'left' in rests).length).toBeGreaterThanOrEqual(12);
    for (const check of asWritten) expect(parse(check)).not.toThrow();
  });

  it('is refused where its figures say another, and where nothing decides it', () => {
    const apart = { left: 'xh24-iva-growth', is: 'meets', right: 'xh24-profit-growth' };
    expect(problemOf({ rests: apart }).parts.expected).toBe('"fails"');
    expect(problemOf({ rests: { ...apart, is: 'below' } }).parts.found).toContain('is not below');
    expect(problemOf({ rests: undefined }).parts.found).toContain('without what it rests on');
    expect(problemOf({ rests: { ...GOOD.rests, given: 'one reading' } }).parts.found).toContain('with given');
    expect(problemOf({ verdictSentence: { en: 'No, it did not.' } }).parts.expected).toContain('begins with Yes');
  });
});

describe('placeholders', () => {
  it('are found in order', () => {
    expect(placeholders('{xh24-iva-growth} and {gdp-beijing@2013}')).toEqual(['xh24-iva-growth', 'gdp-beijing@2013']);
    expect(placeholders('none, {not-a-figure}')).toEqual([]);
  });
});

describe('a bad check is refused, and the message says why', () => {
  it('accepts a good one', () => {
    expect(() => parseChecks({ 'src/data/records/checks/test.ts': { 'a-check': GOOD } })).not.toThrow();
  });
  it('with a number typed in', () => {
    expect(problemOf({ detail: { en: 'It grew by 43 percent.' } }).parts.expected).toContain('43');
    expect(problemOf({ title: { en: 'Is it 1.43?' } }).parts.place).toContain('title');
  });
  it('with an unknown figure', () => {
    expect(problemOf({ title: { en: 'Is it {xh24-iva-grwth}?' } }).parts.expected).toContain('xh24-iva-grwth');
    expect(problemOf({ title: { en: 'Is it {xh24-iva-growth|loud}?' } }).parts.expected).toContain('loud');
    expect(problemOf({ stated: ['nothing-known'] }).parts.place).toContain('stated');
  });
  it('with unlike units side by side', () => {
    expect(
      problemOf({
        comparison: {
          unit: 'percent',
          figures: [
            { figure: 'xh24-iva-growth', as: { en: 'One' } },
            { figure: 'xh24-iva-2013', as: { en: 'Two' } },
          ],
        },
      }).parts.found,
    ).toBe('xh24-iva-2013 in yuan');
  });
  it('with a source left out', () => {
    expect(problemOf({ stated: ['cd23-capital'] }).parts.remedy).toContain('china-daily-2023-01');
  });
});
