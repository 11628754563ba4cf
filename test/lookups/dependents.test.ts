import { describe, expect, it } from 'vitest';
import { CHECKS, checkFigures } from '../../src/data/model/checks.ts';
import { checksOf, derivedFrom } from '../../src/lookups/dependents.ts';

describe('what rests on a figure', () => {
  it('are the derivations that take it', () => {
    expect(derivedFrom('cd24-boeing-capacity-planned')).toEqual(
      expect.arrayContaining(['d-boeing-capacity-growth', 'd-boeing-capacity-year-planned']),
    );
    expect(derivedFrom('d-boeing-capacity-growth')).toEqual([]);
  });

  it('and the checks that state or compute it, not those that only name it', () => {
    expect(checksOf('cd23-park-registrations').map(({ id }) => id)).toEqual([
      'parks-last-year',
      'parks-from-zhongguancun',
    ]);
    expect(checksOf('d-equipment-average-ratio').map(({ id }) => id)).toEqual(['equipment-lead']);
    expect(checksOf('d-boeing-capacity-year')).toEqual([]);
    const naming = CHECKS.filter((check) => checkFigures(check).includes('d-boeing-capacity-year')).map(({ id }) => id);
    expect(naming).toEqual(['boeing-components']);
  });
});
