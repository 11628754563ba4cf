import { describe, expect, it } from 'vitest';
import { CHART_KINDS } from '../../src/charts/index.ts';
import { optionGroups } from '../../src/charts/options.ts';

describe.each(Object.values(CHART_KINDS).map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it('names the fields of its rows and its options, each with what it takes', () => {
    for (const schema of [kind.rowSchema, kind.viewSchema]) {
      const groups = optionGroups(schema);
      expect(groups.length).toBeGreaterThan(0);
      for (const { rows } of groups) {
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row.takes, row.name).toMatch(/\w/);
      }
    }
  });
});

it('reads defaults, choices and descriptions from the schema itself', () => {
  const [options] = optionGroups(CHART_KINDS.bar.viewSchema);
  expect(options?.rows.find(({ name }) => name === 'arrangement')).toMatchObject({
    takes: 'one of bars, columns',
    byDefault: '"bars"',
    required: false,
  });
  const [fields] = optionGroups(CHART_KINDS.bar.rowSchema);
  expect(fields?.rows.find(({ name }) => name === 'datum')?.takes).toBe('datum');
  expect(fields?.rows.find(({ name }) => name === 'key')?.required).toBe(true);
});
