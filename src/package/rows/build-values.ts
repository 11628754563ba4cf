/** Rows that are values with a name. */
import { builtIn } from '../../charts/words/languages.ts';
import { numberPrinter } from '../../charts/words/numbers.ts';
import { byName, dataOf, nameIn, refuseDoubles, tonesOf } from './observations.ts';
import { axisOf, countOf, hasValue, noData, observations, toneOption, type Built, type Given } from './given.ts';
import type { MadeDatum } from './options.ts';
import { ROWS_WORDS } from './words.ts';

/** Several values of one row, or one: bars, dots. */
export function valueRows(given: Given, isBar: boolean): Built {
  const { reader, roles, options } = given;
  const list = observations(given);
  const isSeveral = list.some((one) => one.group !== undefined);
  refuseDoubles(reader, list, (one) => [one.key, one.group].filter(Boolean).join(', '), roles.label ?? roles.key);
  const tone = tonesOf(reader, [...byName(list, (one) => one.group ?? '').keys()], options);
  const rows = [...byName(list, (one) => one.key)].flatMap(([key, members]): object[] => {
    const [first] = members;
    if (!first) return [];
    const head = {
      key,
      label: first.label,
      ...(roles.heading === undefined ? {} : { group: nameIn(reader, roles.heading, first.row) }),
      ...toneOption(options, first.label),
    };
    const filled = members.filter(hasValue);
    if (filled.length === 0) return isBar ? [{ ...head, absent: noData(options) }] : [];
    if (!isSeveral) return [{ ...head, datum: filled[0]?.datum }];
    const values = filled.map(({ group = '', datum }) => ({ key: group, label: group, datum, tone: tone(group) }));
    return [{ ...head, values }];
  });
  return { rows, view: axisOf(given) };
}

export function grid(given: Given): Built {
  const { reader, roles, options } = given;
  const list = observations(given).filter(hasValue);
  refuseDoubles(reader, list, (one) => [one.key, one.group].filter(Boolean).join(', '), roles.label);
  const rows = [...byName(list, (one) => one.key)].map(([key, members]) => ({
    key,
    label: members[0]?.label,
    cells: members.map(({ group, column, datum }) => ({ column: group ?? column, datum })),
    ...toneOption(options, members[0]?.label ?? ''),
  }));
  return { rows, view: axisOf(given) };
}

/** Rows of one value each: waffles, dots that count, rates. */
export const single =
  (field: string) =>
  (given: Given): Built => {
    const { reader, roles, options } = given;
    const list = observations(given);
    refuseDoubles(reader, list, (one) => one.key, roles.label);
    const rows = list
      .filter(hasValue)
      .map(({ key, label, datum }) => ({ key, label, [field]: datum, ...toneOption(options, label) }));
    return { rows };
  };

const ROUND = [1, 2, 5];
/** The least round number that makes at most a hundred dots of the largest count. */
function dotsFor(largest: number): number {
  for (let power = 1; power < 1e300; power *= 10)
    for (const digit of ROUND) if (largest / (digit * power) <= 100) return digit * power;
  return 1;
}

export function unit(given: Given): Built {
  const { reader, options } = given;
  const built = single('datum')(given);
  const rows = built.rows as { label: string; datum: MadeDatum }[];
  const perUnit = options.perUnit ?? dotsFor(Math.max(0, ...rows.map(({ datum }) => datum.value)));
  const { language = 'en' } = options;
  const print = numberPrinter({ locale: language }, [perUnit]);
  reader.say(`One dot stands for ${perUnit}.`);
  const perUnitText = ROWS_WORDS[builtIn(language)].oneDot(print(perUnit));
  return { rows: rows.map((row) => ({ ...row, perUnit, perUnitText })) };
}

export function goal({ reader, roles, options }: Given): Built {
  const parts = (['result', 'target', 'plan'] as const).flatMap((part) => {
    const column = roles[part] ?? (part === 'result' ? roles.value[0] : undefined);
    return column === undefined ? [] : [{ part, column }];
  });
  const datum = dataOf(
    reader,
    parts.map(({ column }) => column),
    {},
    options,
  );
  const status = { result: 'reported', target: 'target', plan: 'planned' } as const;
  const rows = countOf(reader).map((row) => {
    const label = nameIn(reader, roles.label ?? '', row);
    const measures = parts.flatMap(({ part, column }) => {
      const one = datum(column, row);
      return one ? [[part, { datum: { ...one, status: part === 'result' ? one.status : status[part] } }] as const] : [];
    });
    return {
      key: roles.key === undefined ? label : nameIn(reader, roles.key, row),
      label,
      ...Object.fromEntries(measures),
      ...toneOption(options, label),
    };
  });
  return { rows };
}

export function partOfWhole({ reader, roles, options }: Given): Built {
  const [part = '', whole = ''] = [roles.part, roles.whole];
  const datum = dataOf(reader, [part, whole], {}, options);
  const rows = countOf(reader).flatMap((row) => {
    const [one, all] = [datum(part, row), datum(whole, row)];
    if (!one || !all) return [];
    const label = nameIn(reader, roles.label ?? '', row);
    const share = (one.value / all.value) * 100;
    const print = numberPrinter({ locale: options.language ?? 'en', unit: 'percent' }, [Math.round(share * 10) / 10]);
    const text = print(Math.round(share * 10) / 10);
    return [{ key: label, label, part: one, whole: all, share: { value: share, text, status: 'derived' } }];
  });
  return { rows, view: { partLabel: part, wholeLabel: whole } };
}

export function crosstab({ reader, roles }: Given): Built {
  const [heading = '', group = ''] = [roles.heading, roles.group];
  const rows = countOf(reader).map((row) => {
    const label = nameIn(reader, roles.label ?? '', row);
    const key = roles.key === undefined ? label : nameIn(reader, roles.key, row);
    return { key, label, row: nameIn(reader, heading, row), column: nameIn(reader, group, row) };
  });
  const heads = (names: readonly string[]): { key: string; label: string }[] =>
    [...new Set(names)].map((key) => ({ key, label: key }));
  const looks = ['solid', 'pale', 'outline'];
  return {
    rows,
    view: {
      rowHeads: heads(rows.map((one) => one.row)),
      columnHeads: heads(rows.map((one) => one.column)).map((head, i) => ({
        ...head,
        sign: String.fromCodePoint(65 + (i % 26)),
        look: looks[i % 3],
      })),
    },
  };
}

export function profile(given: Given): Built {
  const { reader, roles } = given;
  const list = observations(given).filter(hasValue);
  refuseDoubles(reader, list, (one) => [one.key, one.group ?? one.column].join(', '), roles.label);
  const rows = [...byName(list, (one) => one.key)].map(([key, members]) => ({
    key,
    label: members[0]?.label,
    facts: members.map(({ group, column, datum }) => ({
      key: group ?? column,
      label: group ?? column,
      datum,
      ...(datum.status === 'derived' ? { column: 'result' } : {}),
    })),
  }));
  return { rows };
}

export function taxonomy({ reader, roles }: Given): Built {
  const group = roles.group ?? '';
  const list = countOf(reader).map((row) => ({
    set: nameIn(reader, group, row),
    item: nameIn(reader, roles.label ?? '', row),
  }));
  const sets = byName(list, ({ set }) => set);
  const shared = new Set(
    [...byName(list, ({ item }) => item)]
      .filter(([, members]) => new Set(members.map(({ set }) => set)).size > 1)
      .map(([item]) => item),
  );
  const rows = [...sets].map(([key, members]) => ({
    key,
    label: key,
    items: [...new Set(members.map(({ item }) => item))].map((item) => ({
      key: item,
      label: item,
      ...(shared.has(item) ? { same: item } : {}),
    })),
  }));
  return { rows };
}

/** Areas by what the geometry calls them, or places where there are longitudes and latitudes. */
export function geo(given: Given): Built {
  const { reader, roles, options } = given;
  const [value] = roles.value;
  const datum = dataOf(reader, roles.value, roles, options);
  const isPlaces = roles.lon !== undefined && roles.lat !== undefined;
  const [lons, lats] = isPlaces ? [reader.numbers(roles.lon ?? ''), reader.numbers(roles.lat ?? '')] : [[], []];
  const rows = countOf(reader).map((row) => {
    const label = nameIn(reader, roles.label ?? '', row);
    const id = roles.key === undefined ? label : nameIn(reader, roles.key, row);
    const found = value === undefined ? undefined : datum(value, row);
    const more = { label, ...(found ? { datum: found } : {}) };
    if (!isPlaces) return { type: 'region', id, ...more };
    const at = [lons[row]?.value ?? Number.NaN, lats[row]?.value ?? Number.NaN];
    return { type: 'place', key: id, at, ...more, ...toneOption(options, label) };
  });
  return { rows, view: axisOf(given) };
}

export function map(given: Given): Built {
  const { reader, roles, options } = given;
  const datum = dataOf(reader, roles.value, roles, options);
  const [value] = roles.value;
  const isPlaces = roles.lon !== undefined && roles.lat !== undefined;
  const [lons, lats] = isPlaces ? [reader.numbers(roles.lon ?? ''), reader.numbers(roles.lat ?? '')] : [[], []];
  const rows = countOf(reader).map((row) => {
    const label = nameIn(reader, roles.label ?? roles.key ?? '', row);
    const id = roles.key === undefined ? label : nameIn(reader, roles.key, row);
    const found = value === undefined ? undefined : datum(value, row);
    const more = { ...(found ? { datum: found } : {}), ...toneOption(options, label) };
    if (!isPlaces) return { type: 'region', id, label, tone: 'ink', ...more };
    return {
      type: 'place',
      key: id,
      label,
      at: [lons[row]?.value ?? Number.NaN, lats[row]?.value ?? Number.NaN],
      glyph: 'city',
      ...more,
    };
  });
  return { rows };
}
