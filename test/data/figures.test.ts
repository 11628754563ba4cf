import { describe, expect, it } from 'vitest';
import {
  allFigures,
  figure,
  isFigureId,
  parseFigures,
  points,
  type FigureFiles,
} from '../../src/data/model/figures.ts';
import { Problem } from '../../src/data/model/problem.ts';
import { CLAIM_FILES, SOURCE_FILES } from '../../src/data/model/registry.ts';
import { CORE_SOURCES } from '../../src/data/records/sources.ts';
import { sound } from './support.ts';
import { refused } from '../refused.ts';

const FILE = 'src/data/records/claims/made-up.ts';
const derivation = {
  inputs: ['a', 'b'],
  compute: (a: number, b: number) => a / b,
  formula: { en: '{0} / {1}' },
  unit: 'times',
  measure: { en: 'ratio' },
  place: 'bth',
  period: '2013/2023',
  decimals: 2,
};
const files = (parts: Partial<FigureFiles>): FigureFiles => ({
  claims: {},
  series: {},
  derivations: {},
  sources: SOURCE_FILES,
  ...parts,
});
const claims = (set: Record<string, unknown>) => files({ claims: { [FILE]: set } });

/** The Problem that a set of files is refused with. */
const problemOf = (input: FigureFiles): Problem['parts'] => refused(() => parseFigures(input)).parts;

describe('the figures as they are', () => {
  it('hold every claim of the five sources, once', () => {
    const ids = allFigures().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const core = allFigures().filter(
      (one) => one.kind === 'claim' && one.source !== undefined && one.source in CORE_SOURCES,
    );
    const perSource = Object.keys(CORE_SOURCES).map((source) => [
      source,
      core.filter((one) => one.source === source).length,
    ]);
    expect(Object.fromEntries(perSource)).toEqual({
      'china-daily-2024-02': 20,
      'china-daily-2023-01': 12,
      'exploring-tianjin-2022-04': 0,
      'tonight-news-2021': 24,
      'xinhua-2024-10': 15,
    });
    expect(core.length).toBe(
      Object.values(CLAIM_FILES)
        .slice(0, 5)
        .flatMap((set) => Object.keys(set)).length,
    );
  });

  it('name a source and a speaker, or are derived', () => {
    for (const one of allFigures()) {
      if (one.kind === 'derivation')
        expect(one, one.id).toMatchObject({ status: 'derived', derivation: { formula: { en: expect.any(String) } } });
      else expect(one, one.id).toMatchObject({ source: expect.any(String), speaker: expect.any(String) });
    }
  });

  it('are found by id, and an unknown id is answered with the nearest', () => {
    expect(figure('xh24-iva-2013').quantity).toEqual({ is: 'exact', value: 1.7e12, step: 1e11 });
    expect(isFigureId('xh24-iva-2014')).toBe(false);
    // @ts-expect-error a misspelt id fails the type check before it gets here
    expect(() => figure('xh24-iva-2014')).toThrow(/xh24-iva-2013/);
    expect(() => points('no-series' as never)).toThrow(Problem);
  });
});

describe('a broken claim is refused with its record, field and remedy', () => {
  it.each<[string, Record<string, unknown>, RegExp, RegExp]>([
    ['a bad period', { period: '2013-2023' }, /field period/, /"2013-2023"/],
    ['an unknown reading', { quantity: { is: 'roughly', value: 1 } }, /field quantity/, /roughly/],
    ['a value that is text', { quantity: { is: 'exact', value: '43' } }, /field quantity.value/, /"43"/],
    ['a status of its own', { status: 'derived' }, /field status/, /"derived"/],
    [
      'too long a phrase',
      { phrase: 'one two three four five six seven eight nine ten eleven twelve thirteen' },
      /field phrase/,
      /thirteen/,
    ],
    ['a misspelt field', { measures: { en: 'x' } }, /whole record/, /"measures"/],
    ['no measure', { measure: undefined }, /field measure/, /nothing/],
    ['an unknown unit', { unit: 'percents' }, /field unit/, /"percents"/],
    ['an unknown place', { place: 'tianjing' }, /field place/, /"tianjing"/],
    ['an unknown company', { company: 'lisheng' }, /field company/, /"lisheng"/],
    ['an unknown source', { source: 'xinhua-2024' }, /field source/, /"xinhua-2024"/],
    ['an unknown speaker', { speaker: 'xinhuan' }, /field speaker/, /"xinhuan"/],
    ['no evidence from a core source', { phrase: undefined }, /field phrase/, /nothing/],
  ])('%s', (_, change, place, found) => {
    const parts = problemOf(claims({ broken: JSON.parse(JSON.stringify({ ...sound, ...change })) }));
    expect(parts.file).toBe(FILE);
    expect(parts.place).toContain('record "broken"');
    expect(parts.place).toMatch(place);
    expect(parts.found).toMatch(found);
    expect(parts.expected).not.toBe('');
    expect(parts.remedy).not.toBe('');
  });

  it('an unknown id comes with the nearest one', () => {
    expect(problemOf(claims({ broken: { ...sound, place: 'tianjing' } })).expected).toContain('tianjin');
  });

  it('an id that is not kebab-case', () => {
    expect(problemOf(claims({ Broken_id: sound })).found).toContain('Broken_id');
  });

  it('an id in two files, and one shared by a claim and a derivation', () => {
    const twice = files({ claims: { [FILE]: { same: sound }, 'src/data/records/claims/other.ts': { same: sound } } });
    expect(problemOf(twice)).toMatchObject({
      file: 'src/data/records/claims/other.ts',
      found: expect.stringContaining(FILE),
    });
    expect(
      problemOf(
        files({
          claims: { [FILE]: { a: sound, b: sound, same: sound } },
          derivations: { 'd.ts': { same: derivation } },
        }),
      ),
    ).toMatchObject({ file: 'd.ts' });
  });

  it('a sound one passes', () => {
    expect(parseFigures(claims({ sound })).get('sound')).toMatchObject({ id: 'sound', kind: 'claim', ...sound });
  });
});

describe('series', () => {
  const { quantity: _q, period: _p, phrase: _f, ...shared } = sound;
  const series = {
    ...shared,
    status: 'context',
    source: 'nbs-provinces-b',
    points: [
      { period: '2013', quantity: { is: 'exact', value: 1 } },
      { period: '2014', quantity: { is: 'exact', value: 2 }, source: 'china-news-2024-01-25' },
    ],
  };
  const withSeries = (one: unknown) => files({ series: { 'src/data/records/series/made-up.ts': { growth: one } } });

  it('become points that inherit from the series and may differ from it', () => {
    const found = parseFigures(withSeries(series));
    expect(found.get('growth@2013')).toMatchObject({
      kind: 'point',
      series: 'growth',
      source: 'nbs-provinces-b',
      quantity: { value: 1 },
    });
    expect(found.get('growth@2014')).toMatchObject({ source: 'china-news-2024-01-25', unit: 'percent' });
    expect(found.get('growth@2014')).not.toHaveProperty('points');
  });

  it('are refused with two points for one period, or a point with an unknown source', () => {
    const [first, second] = series.points;
    expect(problemOf(withSeries({ ...series, points: [first, first] })).found).toContain('2013');
    expect(problemOf(withSeries({ ...series, points: [{ ...second, source: 'nobody' }] })).place).toContain(
      'points.0.source',
    );
  });
});

describe('derivations', () => {
  const { phrase: _f, ...context } = { ...sound, status: 'context', source: 'nbs-provinces-b' };
  const inputs = {
    a: { ...context, quantity: { is: 'exact', value: 3 } },
    b: { ...context, quantity: { is: 'exact', value: 2 } },
  };
  const withDerivations = (set: Record<string, unknown>, claimSet: Record<string, unknown> = inputs) =>
    files({ claims: { [FILE]: claimSet }, derivations: { 'src/data/records/derivations/made-up.ts': set } });

  it('are computed after their inputs, whatever the order', () => {
    const found = parseFigures(
      withDerivations({ 'd-second': { ...derivation, inputs: ['d-first', 'b'] }, 'd-first': derivation }),
    );
    expect(found.get('d-first')).toMatchObject({
      kind: 'derivation',
      status: 'derived',
      quantity: { is: 'exact', value: 1.5, step: 0.01 },
    });
    expect(found.get('d-second')).toMatchObject({
      quantity: { value: 0.75 },
      derivation: { inputs: ['d-first', 'b'] },
    });
    expect(found.get('d-second')?.derivation).not.toHaveProperty('low');
  });

  it('are refused for an unknown input, a circle, or a placeholder that does not fit', () => {
    expect(problemOf(withDerivations({ d: { ...derivation, inputs: ['a', 'bb'] } }))).toMatchObject({
      found: '"bb"',
      expected: expect.stringContaining('b'),
    });
    expect(
      problemOf(withDerivations({ d: { ...derivation, inputs: ['a', 'e'] }, e: { ...derivation, inputs: ['d', 'b'] } }))
        .found,
    ).toContain('d → e → d');
    expect(problemOf(withDerivations({ d: { ...derivation, formula: { en: '{0} / 2' } } })).expected).toContain(
      '{1} is missing',
    );
    expect(problemOf(withDerivations({ d: { ...derivation, formula: { en: '{0} / {1} / {2}' } } })).expected).toContain(
      'no {2}',
    );
  });
});
