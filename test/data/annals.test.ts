import { describe, expect, it } from 'vitest';
import {
  allCorrections,
  allEvents,
  allLists,
  correctionsOf,
  event,
  list,
  parseCorrections,
  parseEvents,
  parseLists,
} from '../../src/data/model/annals.ts';
import { figure } from '../../src/data/model/figures.ts';
import { problemOf } from './support.ts';

const [anyList] = allLists();
const [anyEvent] = allEvents();
const [anyCorrection] = allCorrections();
const without = <T extends object>(record: T | undefined): Record<string, unknown> => {
  const { id: _id, ...rest } = { id: '', ...record };
  return rest;
};

describe('lists', () => {
  it('are as long as the sources count them', () => {
    expect(list('twelve-chains').items).toHaveLength(12);
    expect(list('xh24-six-chains').items).toHaveLength(6);
    expect(
      ['system-lead', 'system-emerging', 'system-advantage'].map((id) => list(id as 'system-lead').items.length),
    ).toEqual([1, 3, 4]);
    for (const [listId, countId] of [
      ['xh24-six-chains', 'xh24-chains'],
      ['twelve-chains', 'cd24-chains'],
      ['tn21-traditional', 'tn21-traditional-industries'],
      ['tn21-emerging', 'tn21-emerging-industries'],
      ['cd23-baodi-clusters', 'cd23-baodi-clusters'],
    ] as const) {
      expect(figure(countId).quantity, listId).toMatchObject({ is: 'exact', value: list(listId).items.length });
    }
  });

  it('give the same thing the same id', () => {
    const byId = new Map<string, Set<string>>();
    for (const { id, name } of allLists().flatMap(({ items }) => items)) {
      // A translation renders its own list's English, which may be wider or narrower.
      if (name.zh !== undefined && !name.isTranslation) byId.set(id, (byId.get(id) ?? new Set()).add(name.zh));
    }
    // Cars and petrochemicals are named more widely or narrowly from list to list, and clusters and chains differ by a word.
    const wider = new Set(['automobiles', 'petrochemicals', 'equipment']);
    for (const [id, names] of byId) if (!wider.has(id)) expect([...names], id).toHaveLength(1);
  });

  it('are refused with an item twice or an unknown speaker', () => {
    const sound = without(anyList);
    expect(
      problemOf(() =>
        parseLists({
          'x.ts': { broken: { ...sound, items: [...list('et22-cultivate').items, ...list('et22-chains').items] } },
        }),
      ).found,
    ).toContain('"biomedicine" twice');
    expect(problemOf(() => parseLists({ 'x.ts': { broken: { ...sound, speaker: 'nobody' } } })).place).toContain(
      'field speaker',
    );
  });
});

describe('events', () => {
  it('come in the order of their dates', () => {
    const dates = allEvents().map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(event('beijing-binhai-rail-opens').date).toBe('2022-12-30');
    expect(event('beijing-harbin-rail-complete').date < event('beijing-binhai-rail-opens').date).toBe(true);
  });

  it('are refused with an impossible date or an unknown place', () => {
    const sound = without(anyEvent);
    expect(problemOf(() => parseEvents({ 'x.ts': { broken: { ...sound, date: '2022-13' } } })).place).toContain(
      'field date',
    );
    expect(problemOf(() => parseEvents({ 'x.ts': { broken: { ...sound, place: 'harbing' } } })).expected).toContain(
      'harbin',
    );
  });
});

describe('corrections', () => {
  it('are refused when an unknown source is to settle them', () => {
    expect(
      problemOf(() => parseCorrections({ 'x.ts': { broken: { ...without(anyCorrection), settledBy: ['hearsay'] } } })),
    ).toMatchObject({ found: '"hearsay"', place: expect.stringContaining('settledBy.0') });
  });
});

it('an id that got past the types is answered with the nearest', () => {
  expect(() => list('twelve-chain' as 'twelve-chains')).toThrow(/twelve-chains/);
  expect(() => event('visit-2025' as 'visit-2024')).toThrow(/visit-2024/);
});

describe('a corrected figure', () => {
  it('leads to its correction, and one that was printed well leads nowhere', () => {
    expect(correctionsOf('cd23-park-registrations').map(({ id }) => id)).toEqual(['cd23-park-registrations']);
    expect(correctionsOf('xh24-profit-growth')).toEqual([]);
  });

  it('has to exist', () => {
    const sound = without(anyCorrection);
    expect(
      problemOf(() => parseCorrections({ 'x.ts': { broken: { ...sound, figures: ['cd23-park-registration'] } } })),
    ).toMatchObject({ found: '"cd23-park-registration"', place: 'record "broken", field figures' });
  });
});
