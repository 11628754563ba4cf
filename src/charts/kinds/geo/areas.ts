/** Joins rows to the areas of a geometry; what fits none, or several, is refused with the nearest name. */
import { Problem } from '../../../data/model/problem.ts';
import { nearestName } from '../../../data/model/nearest.ts';
import { joinsOf, keyUnder, nameOf, readOutlines, type Outline } from './outlines.ts';
import { keyOfRow, type GeoRow, type GeoView, type RegionRow } from './schema.ts';

/** An area of the map: one outline, or several of one name. */
export interface Area {
  readonly key: string;
  readonly name: string;
  readonly row: RegionRow | undefined;
  readonly outlines: readonly Outline[];
}

export interface Joined {
  readonly areas: readonly Area[];
  readonly byKey: ReadonlyMap<string, Area>;
  readonly isPlanar: boolean;
  /** What rows and areas were joined by. */
  readonly join: string;
}

const refuse = (place: string, found: string, expected: string, remedy: string): Problem =>
  new Problem({ file: 'src/charts/kinds/geo', place, found, expected, remedy });

const NAMED_AT_MOST = 8;
const someOf = (names: readonly string[]): string =>
  names.length <= NAMED_AT_MOST
    ? names.join(', ')
    : `${names.slice(0, NAMED_AT_MOST).join(', ')} and ${names.length - NAMED_AT_MOST} more`;

/** The join that was asked for; else the one under which most rows find an area. */
function joinFor(rows: readonly RegionRow[], outlines: readonly Outline[], asked: string | undefined): string {
  const known = joinsOf(outlines);
  if (asked !== undefined) {
    if (known.includes(asked)) return asked;
    const near = nearestName(asked, known);
    throw refuse(
      'option join',
      `"${asked}", which no area has`,
      known.length === 0 ? 'a geometry whose areas have ids or properties' : `one of ${known.join(', ')}`,
      near === undefined ? 'name one of them' : `it is probably ${near}`,
    );
  }
  const ids = new Set(rows.map(({ id }) => id));
  const fits = (join: string): number => outlines.filter((one) => ids.has(keyUnder(one, join) ?? '')).length;
  return known.toSorted((a, b) => fits(b) - fits(a))[0] ?? 'id';
}

/** Numbers that lost their zeros, names in other letters: what a table's program makes of ids. */
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');

function refuseUnknown({ id }: RegionRow, index: number, known: readonly string[], join: string): Problem {
  const same = known.find((one) => plain(one) === plain(id));
  const near = same ?? nearestName(id, known);
  return refuse(
    `row ${index + 1}, field id`,
    `"${id}", which no area of the geometry is called`,
    `the ${join === 'id' ? 'id' : `property "${join}"`} of an area: ${someOf(known)}`,
    `${near === undefined ? 'write it as the geometry does' : `it is probably "${near}"`}; where rows name areas by another property, say join`,
  );
}

/** Parts of one area may be outlines of their own; areas of different ids that share a name are different areas. */
function refuseShared(key: string, outlines: readonly Outline[], join: string, others: () => readonly string[]): void {
  const ids = new Set(outlines.flatMap(({ id }) => (id === undefined ? [] : [id])));
  if (ids.size < 2) return;
  throw refuse(
    `area "${key}"`,
    `${ids.size} areas whose ${join} is "${key}": ${someOf([...ids])}`,
    'rows that name one area each',
    `join by what tells areas apart: ${
      others()
        .filter((one) => one !== join)
        .join(', ') || 'id'
    }`,
  );
}

function refuseMissing(areas: readonly Area[], { missing }: GeoView): void {
  const without = areas.filter(({ row }) => !row).map(({ name, key }) => (name === key ? name : `${name} (${key})`));
  if (missing === 'show' || without.length === 0) return;
  throw refuse(
    'option missing',
    `areas without a row: ${someOf(without)}`,
    'a row for each area of the geometry, as missing: "refuse" asks',
    'add the rows, or leave the option out: these areas are then shown as without data',
  );
}

function refuseDoubles(rows: readonly GeoRow[]): void {
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const first = seen.get(keyOfRow(row));
    if (first !== undefined)
      throw refuse(
        `row ${index + 1}, field ${row.type === 'region' ? 'id' : 'key'}`,
        `"${keyOfRow(row)}", which row ${first + 1} has too`,
        'one row for each area, place and flow',
        'add the values up first, or take one of the two out',
      );
    seen.set(keyOfRow(row), index);
  });
}

/** All areas of the view's geometry with their rows. Throws Problem on rows and options that name what is not there. */
export function joinAreas(rows: readonly GeoRow[], view: GeoView): Joined {
  refuseDoubles(rows);
  const read = readOutlines(view.geometry, view.object);
  // The schema has refused it.
  if ('trouble' in read) throw refuse('option geometry', read.trouble.found, read.trouble.expected, 'give another');
  const regions = rows.filter((row) => row.type === 'region');
  const join = joinFor(regions, read.outlines, view.join);
  const groups = new Map<string, Outline[]>();
  read.outlines.forEach((outline, i) => {
    // An area without a name can be seen, not joined.
    const key = keyUnder(outline, join) ?? `~${i}`;
    const group = groups.get(key);
    if (group) group.push(outline);
    else groups.set(key, [outline]);
  });
  const known = [...groups.keys()].filter((key) => !key.startsWith('~'));
  const byId = new Map(regions.map((row) => [row.id, row]));
  for (const row of regions) {
    const found = groups.get(row.id);
    if (!found) throw refuseUnknown(row, rows.indexOf(row), known, join);
    refuseShared(row.id, found, join, () => joinsOf(read.outlines));
  }
  const areas = [...groups].map(([key, outlines]): Area => {
    const row = byId.get(key);
    const [first] = outlines;
    return { key, row, outlines, name: row?.label ?? (first ? nameOf(first, key.startsWith('~') ? '–' : key) : key) };
  });
  refuseMissing(areas, view);
  return { areas, byKey: new Map(areas.map((area) => [area.key, area])), isPlanar: read.isPlanar, join };
}

/** Keys of `from`, `to`, `fit` and `labels` that name neither a place nor an area. */
export function refuseStrangers(rows: readonly GeoRow[], view: GeoView, { byKey }: Joined): void {
  const places = new Set(rows.map(keyOfRow));
  const named = [
    ...rows.flatMap((row, i) =>
      row.type === 'flow'
        ? [
            { place: `row ${i + 1}, field from`, key: row.from },
            { place: `row ${i + 1}, field to`, key: row.to },
          ]
        : [],
    ),
    ...[view, ...view.insets].flatMap(({ fit }) =>
      Array.isArray(fit) ? fit.flatMap((key) => (typeof key === 'string' ? [{ place: 'option fit', key }] : [])) : [],
    ),
    ...(Array.isArray(view.labels) ? view.labels.map((key) => ({ place: 'option labels', key })) : []),
  ];
  for (const { place, key } of named) {
    if (places.has(key) || byKey.has(key)) continue;
    const known = [...places, ...[...byKey.keys()].filter((one) => !one.startsWith('~'))];
    const near = nearestName(key, known);
    throw refuse(
      place,
      `"${key}"`,
      `the key of a place, or what the geometry calls an area: ${someOf(known)}`,
      near === undefined ? 'write it as the row or the geometry does' : `it is probably "${near}"`,
    );
  }
}
