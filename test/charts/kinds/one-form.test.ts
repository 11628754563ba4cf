/** What several kinds have, all of them take in one form: whoever knows one kind knows it of the others. */
import { describe, expect, it } from 'vitest';
import { CHART_KINDS } from '../../../src/charts/index.ts';
import { optionGroups } from '../../../src/charts/options.ts';
import type { ChartKind } from '../../../src/charts/scene/types.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';
import { exhibits } from '../../../src/exhibits/index.ts';
import { expectSound } from '../collide.ts';
import * as bars from './cases/bar.ts';
import * as curves from './cases/compound.ts';
import * as dots from './cases/dot.ts';
import { ALL_BOARDS, drawCase, type KindCase } from './support/harness.ts';

const kinds: readonly ChartKind<unknown, unknown>[] = Object.values(CHART_KINDS);
const options = kinds.flatMap(({ name: kind, viewSchema }) =>
  optionGroups(viewSchema).flatMap(({ rows }) => rows.map((row) => ({ kind, ...row }))),
);
const named = (name: string) => options.filter((one) => one.name === name);

const level = (value: number, label: string, text = `${value}%`) => ({
  datum: { value, text, status: 'reported' as const },
  label,
});
const points = [2020, 2021, 2022].map((year, i) => ({ year, datum: level(i * 3, '').datum }));
const line: KindCase = { rows: [{ key: 'a', label: 'A', points }], view: {} };

/** Every kind that has references, and two levels among the values of its case. */
const WITH_REFERENCES: Readonly<Record<string, readonly [KindCase, readonly ReturnType<typeof level>[]]>> = {
  bar: [bars.diverging, [level(2, 'Average'), level(5.5, 'Promised')]],
  columns: [bars.years, [level(2, 'Average'), level(4.2, 'Promised')]],
  dot: [dots.negative, [level(-2, 'Before'), level(3, 'After')]],
  compound: [curves.doubling, [level(200, 'Doubled', '×2'), level(150, 'Half as much again', '×1.5')]],
  line: [line, [level(2, 'Average'), level(4.5, 'Promised')]],
};
const CASE_FILES = import.meta.glob<Readonly<Record<string, KindCase>>>('./cases/*.ts', { eager: true });
const casesOf = (name: string): KindCase[] => [
  ...Object.values(CASE_FILES[`./cases/${name}.ts`] ?? {}),
  ...exhibits()
    .filter(({ kindName }) => kindName === name)
    .map((one) => ({ rows: one.given(one.viewNames[0] ?? '', 'en').rows, view: {} })),
];
const kindOf = (name: string): ChartKind<unknown, unknown> =>
  kinds.find((kind) => kind.name === (name === 'columns' ? 'bar' : name)) ?? expect.fail(name);

describe('references', () => {
  it('are a list of the same fields in every kind that has them', () => {
    const forms = named('reference');
    expect([...new Set(forms.map(({ takes }) => takes))]).toEqual(['list of { datum, label, hidden }']);
    // A new kind that has them is tried too, below: two levels among the values of a case.
    const tried = new Set(Object.keys(WITH_REFERENCES).map((name) => kindOf(name).name));
    expect(forms.map(({ kind }) => kind).filter((kind) => !tried.has(kind))).toEqual([]);
  });

  it.each(Object.entries(WITH_REFERENCES))(
    'are all drawn and told by %s, and hidden in the same room',
    (name, [one, levels]) => {
      const kind = kindOf(name);
      const given = (reference: readonly object[]): KindCase => ({ ...one, view: { ...one.view, reference } });
      for (const board of ALL_BOARDS) {
        const scene = drawCase(kind, given(levels), board);
        expectSound(scene, board);
        const lines = scene.marks.filter(({ part }) => part === 'reference');
        expect(lines.map(({ key }) => key)).toEqual(['reference:line', 'reference:1:line']);
        const printed = scene.marks.flatMap((mark) => (mark.shape === 'text' ? [mark.lines.join(' ')] : []));
        for (const { label, datum } of levels)
          expect(
            printed.some((text) => text.includes(label) && text.includes(datum.text)),
            `${name}: ${label}`,
          ).toBe(true);
        const hidden = drawCase(kind, given(levels.map((level) => ({ ...level, hidden: true }))), board);
        expect(hidden.heightPx).toBe(scene.heightPx);
        expect(hidden.marks.filter(({ key }) => key.startsWith('reference'))).toEqual([]);
      }
      const { rows, view } = given(levels);
      const told = kind.describe(
        rows.map((row) => kind.rowSchema.parse(row)),
        kind.viewSchema.parse(view),
        wordsIn('en'),
      );
      for (const { label, datum } of levels) expect(told).toContain(`${label} ${datum.text}`);
    },
  );
});

describe('names of options', () => {
  it('say one thing in all kinds: an arrangement is a choice, a scale is linear or logarithmic', () => {
    for (const { kind, takes } of named('arrangement')) expect(takes, kind).toMatch(/^one of \w/);
    for (const { kind, takes } of options.filter(({ name }) => /^(?:x?[sS]cale)$/.test(name)))
      expect(takes, kind).toBe('one of linear, log');
    for (const { kind, takes } of named('fromZero')) expect(takes, kind).toBe('yes or no');
    expect(options.filter(({ name }) => /^(?:orientation|mode|zero)$/.test(name))).toEqual([]);
  });

  it('tell rows of several sorts apart by their type', () => {
    const sorts = kinds.flatMap(({ name, rowSchema }) =>
      optionGroups(rowSchema)
        .filter((group) => group.name !== undefined)
        .map(({ rows }) => [name, rows.find(({ takes }) => takes.startsWith('"'))?.name]),
    );
    expect(sorts.length).toBeGreaterThan(8);
    expect(sorts.filter(([, field]) => field !== 'type')).toEqual([]);
  });

  it.each(['bar', 'dot', 'grid', 'stack', 'profile', 'taxonomy'])(
    'name a part of a row by the row, a slash and the part: %s',
    (name) => {
      const kind = kindOf(name);
      const parts = casesOf(name).flatMap(({ rows }) =>
        rows.flatMap((given) => {
          const row = kind.rowSchema.parse(given);
          const { key } = row as { readonly key: string };
          return (kind.keysOf?.(row) ?? []).map((one) => ({ key, one }));
        }),
      );
      const slashed = parts.filter(({ one }) => one.includes('/'));
      expect(slashed.length).toBeGreaterThan(1);
      for (const { key, one } of slashed) expect(one.slice(0, key.length + 1)).toBe(`${key}/`);
      // A column of a grid goes through all its rows, so its name stands alone.
      const bare = parts.filter(({ key, one }) => one !== key && !one.includes('/'));
      if (name !== 'grid') expect(bare).toEqual([]);
    },
  );
});
