/** The map of anywhere: areas by value, circles, flows and insets on any GeoJSON or TopoJSON. */
import { kindWords } from '../../words/kind-words.ts';
import { tickFormat } from '../../layout/axes.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph, type NamedDatum } from '../../words/words.ts';
import { joinAreas } from './areas.ts';
import { someOf } from './head.ts';
import { flowName } from './marks.ts';
import { classesFor, geoScene, withoutData } from './scene.ts';
import { geoRowSchema, geoViewSchema, keyOfRow, type GeoRow, type GeoView } from './schema.ts';
import { GEO_WORDS } from './words.ts';

function named(rows: readonly GeoRow[], view: GeoView, words: Words) {
  const joined = joinAreas(rows, view);
  const board = { id: 'wide', widthPx: 720, words } as const;
  const name = (row: GeoRow): string =>
    row.type === 'region'
      ? (joined.byKey.get(row.id)?.name ?? row.id)
      : row.type === 'place'
        ? row.label
        : flowName(row, { rows, joined, board });
  const shown = rows.filter((row) => isShown(view, keyOfRow(row)));
  return { joined, list: shown.map((row) => ({ row, name: name(row) })) };
}

function table(rows: readonly GeoRow[], view: GeoView, words: Words): Table {
  const own = kindWords(GEO_WORDS, 'geo', words);
  const { list } = named(rows, view, words);
  const isMixed = new Set(list.map(({ row }) => row.type)).size > 1;
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      ...(isMixed ? [{ id: 'what', label: own.what, numeric: false }] : []),
      { id: 'value', label: view.unitLabel ?? words.heads.value, numeric: true },
    ],
    rows: list.map(({ row, name }) => [
      { text: name },
      ...(isMixed ? [{ text: own.types[row.type] }] : []),
      cellOf(row.datum),
    ]),
  };
}

/** Where colours change, in words. */
function describeClasses(rows: readonly GeoRow[], view: GeoView, words: Words): string {
  const classes = classesFor(rows, view);
  const values = rows.flatMap((row) => (row.type === 'region' && row.datum ? [row.datum.value] : []));
  if (!classes || classes.breaks.length === 0) return '';
  const { print } = tickFormat(view.unit, words, [Math.min(...values), Math.max(...values)], view.signed);
  const how = kindWords(GEO_WORDS, 'geo', words).classes[view.breaks ? 'breaks' : view.method];
  return `${how}${words.space}${words.list(classes.breaks.map(print))}${words.stop}`;
}

function describe(rows: readonly GeoRow[], view: GeoView, words: Words): string {
  const own = kindWords(GEO_WORDS, 'geo', words);
  const { joined, list } = named(rows, view, words);
  const valued = list.flatMap(({ row, name }): NamedDatum[] => (row.datum ? [{ name, datum: row.datum }] : []));
  const without = view.fit === 'all' && list.some(({ row }) => row.type === 'region') ? withoutData(joined.areas) : [];
  return paragraph(
    [
      own.lead(joined.areas.length, view.unitLabel ?? ''),
      describeExtremes(valued, words),
      describeClasses(rows, view, words),
      without.length === 0 ? '' : own.without(someOf(without, { words })),
      describeEvidence(valued, words),
    ],
    words,
  );
}

/** Areas by value, circles, flows and insets on any geometry. */
export const geo = {
  name: 'geo',
  about:
    'A map of anywhere: areas coloured by value in classes, circles, flows and insets, on any GeoJSON or TopoJSON whose areas are joined to rows by an id or a property. Good for what lies where, and for rates; large areas look like large amounts, so to compare amounts use bar or dot.',
  example: '{ "type": "region", "id": "north", "datum": { "value": 3, "text": "3", "status": "reported" } }',
  rowSchema: geoRowSchema,
  viewSchema: geoViewSchema,
  keysOf: (row: GeoRow) => [keyOfRow(row)],
  scene: geoScene,
  table,
  describe,
} as const satisfies ChartKind<GeoRow, GeoView>;
