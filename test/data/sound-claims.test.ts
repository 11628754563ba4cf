/** What a record may not say, whoever says it: amounts, times, statuses, texts and ids that cannot be. */
import { describe, expect, it } from 'vitest';
import { parseCorrections, parseEvents, parseLists } from '../../src/data/model/annals.ts';
import { parseChecks } from '../../src/data/model/checks.ts';
import { parseFigures, type FigureFiles } from '../../src/data/model/figures.ts';
import { CORRECTIONS } from '../../src/data/records/corrections.ts';
import { EVENTS } from '../../src/data/records/events.ts';
import { LISTS } from '../../src/data/records/lists.ts';
import { CORE_SOURCES } from '../../src/data/records/sources.ts';
import { SOURCE_FILES } from '../../src/data/model/registry.ts';
import { problemOf, sound } from './support.ts';

const refused = (parts: Partial<FigureFiles>) =>
  problemOf(() => parseFigures({ claims: {}, series: {}, derivations: {}, sources: SOURCE_FILES, ...parts }));
const claim = (change: object, id = 'made-up', file = 'src/data/records/claims/made-up.ts') =>
  refused({ claims: { [file]: { [id]: { ...sound, ...change } } } });
const exact = (value: number, step?: number) => ({ is: 'exact', value, ...(step === undefined ? {} : { step }) });

describe('a claim is refused', () => {
  it.each<[what: string, change: object, place: RegExp]>([
    ['with its low above its high', { quantity: { is: 'range', low: 5, high: 1 } }, /quantity\.low/],
    ['with a range of nothing', { quantity: { is: 'range', low: 1, high: 1 } }, /quantity\.low/],
    ['with companies below zero', { quantity: exact(-5080), unit: 'company' }, /quantity/],
    ['with half a company', { quantity: exact(5080.5, 0.5), unit: 'company' }, /quantity/],
    ['with yuan for trillions of yuan', { quantity: exact(1.7, 0.1), unit: 'yuan' }, /quantity/],
    ['with a value between its steps', { quantity: exact(1.75e12, 1e11), unit: 'yuan' }, /quantity\.value/],
    ['with decimals and no step', { quantity: exact(1.5) }, /quantity\.value/],
    ['with more than there is', { quantity: exact(4.3e301), unit: 'yuan' }, /quantity\.value/],
    ['with a fall to less than nothing', { quantity: exact(-120) }, /quantity/],
    ['with a year that is not its own', { quantity: exact(2020), unit: 'calendar-year', period: '2021' }, /quantity/],
    ['on a day that is not in the calendar', { period: '2024-02-31' }, /period/],
    ['with its years turned round', { period: '2023/2013' }, /period/],
    ['from a year to itself', { period: '2024/2024' }, /period/],
    ['from a half to an earlier quarter', { period: '2020-H2/2020-Q2' }, /period/],
    ['in a year far off', { period: '2204' }, /period/],
    ['after its source was published', { period: '2025' }, /period/],
    ['planned for before', { status: 'planned', period: '2013' }, /period/],
    ['as context from one of the five', { status: 'context' }, /status/],
    ['as a result from outside', { source: 'nbs-provinces-b', phrase: undefined }, /status/],
    ['with a measure of blanks', { measure: { en: '  ' } }, /measure\.en/],
    ['with a blank before its measure', { measure: { en: ' growth' } }, /measure\.en/],
    ['with two blanks in its measure', { measure: { en: 'growth  of it' } }, /measure\.en/],
    ['with what cannot be seen', { measure: { en: 'gro\u200Bwth' } }, /measure\.en/],
    ['with a dash for a note', { note: { en: '—' } }, /note\.en/],
    ['with a reason of one word', { differs: { in: 'unit', why: 'yes' } }, /differs\.why/],
  ])('%s', (_, change, place) => expect(claim(change).place).toMatch(place));

  it.each(['2013', 'constructor', 'valueOf', 'Growth', 'a--b'])('under the id %s', (id) =>
    expect(claim({}, id).place).toContain(id),
  );

  it('in the file of another source', () =>
    expect(claim({}, 'made-up', 'src/data/records/claims/china-daily-2023-01.ts').expected).toContain('china-daily'));
});

describe('other records are refused', () => {
  it('a series whose points stand out of order', () => {
    const { quantity, period: _p, phrase: _f, ...shared } = sound;
    const points = ['2014', '2013'].map((period) => ({ period, quantity }));
    const one = { ...shared, status: 'context', source: 'nbs-provinces-b', points };
    expect(refused({ series: { 's.ts': { made: one } } }).found).toBe('2013 after 2014');
  });

  it('one of the five sources that is graded as another, and another as one of the five', () => {
    const [id, source] = Object.entries(CORE_SOURCES)[0] ?? [];
    const graded = (confidence: string, file: string) =>
      refused({ sources: { [file]: { [id ?? '']: { ...source, confidence } } } }).place;
    expect(graded('V2', 'src/data/records/sources.ts')).toContain('confidence');
    expect(graded('core', 'src/data/records/outside-sources.ts')).toContain('confidence');
  });

  it('a derivation with one input twice', () => {
    const made = { inputs: ['a', 'a'], compute: () => 1, formula: { en: '{0} / {1}' }, unit: 'times', decimals: 2 };
    const rest = { measure: { en: 'ratio' }, place: 'bth', period: '2013/2023' };
    expect(refused({ derivations: { 'd.ts': { made: { ...made, ...rest } } } }).place).toContain('inputs');
  });

  it('events, lists and corrections with a time, a status or a list that cannot be', () => {
    const [event] = Object.values(EVENTS);
    const [list] = Object.values(LISTS);
    const [correction] = Object.values(CORRECTIONS);
    expect(problemOf(() => parseEvents({ 'e.ts': { a: { ...event, date: '2015-04-31' } } })).place).toContain('date');
    expect(problemOf(() => parseEvents({ 'e.ts': { a: { ...event, status: 'reported' } } })).place).toContain('status');
    expect(problemOf(() => parseLists({ 'l.ts': { a: { ...list, status: 'context' } } })).place).toContain('status');
    const settledBy = ['nbs-provinces-b', 'nbs-provinces-b'];
    expect(problemOf(() => parseCorrections({ 'c.ts': { a: { ...correction, settledBy } } })).place).toContain(
      'settledBy',
    );
  });

  it('a check that names a figure twice', () => {
    const good = {
      verdict: 'holds',
      rests: { why: 'one is the other' },
      kind: 'arithmetic',
      sources: ['xinhua-2024-10'],
      title: { en: 'Is it so?' },
      stated: ['xh24-iva-growth'],
      computed: ['d-iva-growth'],
      formula: { en: 'one and the other' },
      verdictSentence: { en: 'Yes.' },
      detail: { en: 'As it says.' },
    };
    const twice = (change: object) => problemOf(() => parseChecks({ 'c.ts': { a: { ...good, ...change } } })).place;
    expect(twice({ stated: ['xh24-iva-growth', 'xh24-iva-growth'] })).toContain('stated');
    expect(twice({ sources: ['xinhua-2024-10', 'xinhua-2024-10'] })).toContain('sources');
    const one = { figure: 'xh24-iva-growth', as: { en: 'Stated' } };
    expect(twice({ comparison: { unit: 'percent', figures: [one, one] } })).toContain('comparison');
  });
});
