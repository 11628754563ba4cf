/** Every kind of the registry, whoever adds it: it needs cases, and holds what all kinds hold. */
import { describe, expect, it } from 'vitest';
import { CHART_KINDS } from '../../../src/charts/index.ts';
import { optionGroups } from '../../../src/charts/options.ts';
import type { ChartKind } from '../../../src/charts/scene/types.ts';
import { exhibits } from '../../../src/exhibits/index.ts';
import { BOARDS, drawCase, type KindCase } from './support/harness.ts';
import { expectSound } from '../collide.ts';

const CASE_FILES = import.meta.glob<Readonly<Record<string, KindCase>>>('./cases/*.ts', { eager: true });
const TEST_FILES = Object.keys(import.meta.glob('./*.test.ts'));

/** Cases of a kind's own file; a kind that the story draws may do with its exhibits. */
const casesOf = (name: string): [string, KindCase][] => [
  ...Object.entries(CASE_FILES[`./cases/${name}.ts`] ?? {}),
  ...exhibits()
    .filter(({ kindName }) => kindName === name)
    .map((one): [string, KindCase] => {
      const { rows, view } = one.given(one.viewNames[0] ?? '', 'en');
      return [one.slug, { rows, view: view as KindCase['view'] }];
    }),
];

const kinds: readonly ChartKind<unknown, unknown>[] = Object.values(CHART_KINDS);

describe.each(kinds)('$name', (kind) => {
  const cases = casesOf(kind.name);

  it('has cases, test/charts/kinds/cases/<kind>.ts, and tests of its own', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(TEST_FILES).toContain(`./${kind.name}.test.ts`);
  });

  it.each(BOARDS)('is sound, says what it shows and is a table of as many cells as columns, on $id', (board) => {
    for (const [name, one] of cases) {
      expectSound(drawCase(kind, one, board), board);
      const rows = one.rows.map((row) => kind.rowSchema.parse(row));
      const view = kind.viewSchema.parse(one.view);
      const table = kind.table(rows, view, board.words);
      expect(table.rows.length, name).toBeGreaterThan(0);
      for (const row of table.rows) expect(row, name).toHaveLength(table.columns.length);
      expect(kind.describe(rows, view, board.words), name).toMatch(/^[^a-z].{10,}\.$/s);
    }
  });

  it('says in full what each field is, and what an option is by default', () => {
    const fields = [
      ...optionGroups(kind.rowSchema).flatMap(({ rows }) => rows),
      ...optionGroups(kind.viewSchema).flatMap(({ rows }) => rows),
    ].filter(({ takes }) => !takes.startsWith('"') && takes !== 'datum');
    expect(
      fields.filter(({ about }) => !/^[^a-z].*\.$/s.test(about)).map(({ name, about }) => `${name}: ${about}`),
    ).toEqual([]);
    const silent = fields.filter(({ byDefault, about }) => byDefault !== undefined && !/default/i.test(about));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
