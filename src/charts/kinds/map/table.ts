/** The map in rows and in sentences, for those who do not see it. */
import { kindWords } from '../../words/kind-words.ts';
import type { Table } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph, type NamedDatum } from '../../words/words.ts';
import { keyOfRow, type MapRow, type MapView } from './schema.ts';
import { MAP_WORDS } from './words.ts';

const degrees = ([lon, lat]: readonly [number, number]): string =>
  `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;

const nameOf = (rows: readonly MapRow[], key: string): string =>
  rows.find((row) => keyOfRow(row) === key)?.label ?? key;

function whatOf(row: MapRow, { language }: Words): string {
  const own = MAP_WORDS[language];
  if (row.type === 'place') return own.glyphs[row.glyph];
  return row.type === 'line' ? own.states[row.state] : own.types[row.type];
}

function whereOf(row: MapRow, rows: readonly MapRow[]): string {
  switch (row.type) {
    case 'region':
      return '–';
    case 'place':
      return degrees(row.at);
    case 'line':
      return row.stops.map((stop) => stop.label).join(' – ');
    case 'flow':
      return `${nameOf(rows, row.from)} → ${nameOf(rows, row.to)}`;
  }
}

const bothNames = (row: MapRow): string =>
  'otherName' in row && row.otherName ? `${row.label} ${row.otherName}` : row.label;

const shownRows = (rows: readonly MapRow[], view: MapView): MapRow[] =>
  rows.filter((row) => isShown(view, keyOfRow(row)));

export function mapTable(rows: readonly MapRow[], view: MapView, words: Words): Table {
  const own = kindWords(MAP_WORDS, 'map', words);
  const shown = shownRows(rows, view);
  const withFigures = shown.some((row) => row.datum);
  return {
    columns: [
      { id: 'name', label: own.name, numeric: false },
      { id: 'what', label: own.what, numeric: false },
      { id: 'where', label: own.where, numeric: false },
      ...(withFigures ? [{ id: 'figure', label: own.figure, numeric: true }] : []),
    ],
    rows: shown.map((row) => [
      { text: bothNames(row) },
      { text: whatOf(row, words) },
      { text: whereOf(row, rows) },
      ...(withFigures ? [cellOf(row.datum)] : []),
    ]),
  };
}

export function describeMap(rows: readonly MapRow[], view: MapView, words: Words): string {
  const own = kindWords(MAP_WORDS, 'map', words);
  const shown = shownRows(rows, view);
  const labels = (type: MapRow['type']): string =>
    words.list(
      shown
        .filter((row) => row.type === type && !(row.type === 'place' && row.glyph === 'name'))
        .map((row) => row.label),
    );
  const [regions, places, lines] = [labels('region'), labels('place'), labels('line')];
  const valued = shown.flatMap((row): NamedDatum[] => (row.datum ? [{ name: row.label, datum: row.datum }] : []));
  const moved = shown.flatMap((row) =>
    row.type === 'flow' ? [own.moved(row.label, nameOf(rows, row.from), nameOf(rows, row.to), row.datum.text)] : [],
  );
  const still = valued.filter(({ name }) => !shown.some((row) => row.type === 'flow' && row.label === name));
  return paragraph(
    [
      own.lead(regions),
      places && own.places(places),
      lines && own.lines(lines),
      ...moved,
      describeExtremes(still, words),
      describeEvidence(valued, words),
    ],
    words,
  );
}
