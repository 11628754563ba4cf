import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseChart } from '../../src/charts/parse-chart.ts';
import { datumSchema } from '../../src/charts/evidence/datum.ts';

const kind = {
  name: 'bar',
  rowSchema: z.strictObject({ key: z.string(), datum: datumSchema }),
  viewSchema: z.strictObject({
    emphasis: z.array(z.string()).optional(),
    sort: z.enum(['given', 'value']).default('given'),
  }),
};
const origin = { file: 'src/exhibits/growth.ts', place: 'growth' };
const datum = { value: 20.9, text: '20.9%', status: 'reported' };

describe('parseChart', () => {
  it('fills in defaults', () => {
    expect(parseChart(kind, [{ key: 'a', datum }], {}, origin).view).toEqual({ sort: 'given' });
  });
  it('names row, field, what was found and what to do', () => {
    const rows = [
      { key: 'a', datum },
      { key: 'b', datum: { ...datum, value: '20.9' } },
    ];
    expect(() => parseChart(kind, rows, {}, origin)).toThrowErrorMatchingInlineSnapshot(`
      [Problem: src/exhibits/growth.ts: growth, row 2 "b", field datum.value
        found:    "20.9"
        expected: a number
        fix:      write 20.9 without quotes; from a file: Number(text.replaceAll(',', '')); see what a bar chart takes: src/charts/kinds/bar/schema.ts here, lib/charts/kinds/bar/schema.d.ts in the package, charts/kinds.html#kind-bar on the site]
    `);
  });
  it('refuses unknown options by name', () => {
    expect(() => parseChart(kind, [], { colour: 'red' }, origin)).toThrow(/growth, view\n.*unknown option colour/);
    expect(() => parseChart(kind, [{ key: 'a', datum, note: 1 }], {}, origin)).toThrow(/unknown option note/);
  });
  it('refuses two rows with one key', () => {
    expect(() =>
      parseChart(
        kind,
        [
          { key: 'a', datum },
          { key: 'a', datum },
        ],
        {},
        origin,
      ),
    ).toThrow(/row 2, field key[\s\S]*row 1 has too/);
  });
  it('refuses a view that names a row that is not there', () => {
    expect(() => parseChart(kind, [{ key: 'a', datum }], { emphasis: ['b'] }, origin)).toThrow(
      /option emphasis\n.*"b"/,
    );
  });
});
