/** The map in rows and in sentences, for those who do not see it. */
import type { Language } from '../../../data/model/schema.ts';
import type { Datum } from '../../evidence/datum.ts';
import type { Table } from '../../scene/types.ts';
import { emptyDescription, isShown } from '../../scene/view.ts';
import {
  cellOf,
  describeEvidence,
  describeExtremes,
  joinNames,
  paragraph,
  type NamedDatum,
} from '../../words/words.ts';
import { keyOfRow, type LineRow, type MapRow, type MapView } from './schema.ts';

interface Words {
  readonly heads: readonly [string, string, string, string];
  readonly type: Readonly<Record<MapRow['type'], string>>;
  readonly glyph: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<LineRow['state'], string>>;
}
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    heads: ['Name', 'What it is', 'Where', 'Figure'],
    type: { region: 'area', place: 'place', line: 'rail line', flow: 'movement' },
    glyph: {
      city: 'city',
      park: 'park',
      factory: 'factory',
      station: 'station',
      port: 'port',
      name: 'name on the map',
    },
    state: { open: 'rail line, opened', later: 'rail line, not yet open then', existing: 'rail line, open before' },
  },
  zh: {
    heads: ['名称', '类别', '位置', '数据'],
    type: { region: '区域', place: '地点', line: '铁路线', flow: '流动' },
    glyph: { city: '城市', park: '园区', factory: '工厂', station: '车站', port: '港口', name: '地图注记' },
    state: { open: '铁路线，已开通', later: '铁路线，当时尚未开通', existing: '铁路线，此前已开通' },
  },
};

const degrees = ([lon, lat]: readonly [number, number]): string =>
  `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;

const nameOf = (rows: readonly MapRow[], key: string): string =>
  rows.find((row) => keyOfRow(row) === key)?.label ?? key;

function whatOf(row: MapRow, words: Words): string {
  if (row.type === 'place') return words.glyph[row.glyph] ?? words.type.place;
  return row.type === 'line' ? words.state[row.state] : words.type[row.type];
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

const shownRows = (rows: readonly MapRow[], view: MapView): MapRow[] =>
  rows.filter((row) => isShown(view, keyOfRow(row)));
const datumOf = (row: MapRow): Datum | undefined => row.datum;

export function mapTable(rows: readonly MapRow[], view: MapView, language: Language): Table {
  const words = WORDS[language];
  const [name, what, where, figure] = words.heads;
  const shown = shownRows(rows, view);
  const withFigures = shown.some(datumOf);
  return {
    columns: [
      { id: 'name', label: name, numeric: false },
      { id: 'what', label: what, numeric: false },
      { id: 'where', label: where, numeric: false },
      ...(withFigures ? [{ id: 'figure', label: figure, numeric: true }] : []),
    ],
    rows: shown.map((row) => [
      { text: row.type !== 'line' && row.type !== 'flow' && row.labelZh ? `${row.label} ${row.labelZh}` : row.label },
      { text: whatOf(row, words) },
      { text: whereOf(row, rows) },
      ...(withFigures ? [cellOf(datumOf(row))] : []),
    ]),
  };
}

export function describeMap(rows: readonly MapRow[], view: MapView, language: Language): string {
  const shown = shownRows(rows, view);
  if (shown.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const labels = (type: MapRow['type']): string =>
    joinNames(
      shown
        .filter((row) => row.type === type && !(row.type === 'place' && row.glyph === 'name'))
        .map((row) => row.label),
      language,
    );
  const [regions, places, lines] = [labels('region'), labels('place'), labels('line')];
  const valued = shown.flatMap((row): NamedDatum[] => (row.datum ? [{ name: row.label, datum: row.datum }] : []));
  const moved = shown.flatMap((row) =>
    row.type === 'flow'
      ? [
          zh
            ? `${row.label}由${nameOf(rows, row.from)}至${nameOf(rows, row.to)}：${row.datum.text}。`
            : `From ${nameOf(rows, row.from)} to ${nameOf(rows, row.to)}: ${row.datum.text} ${row.label}.`,
        ]
      : [],
  );
  const still = valued.filter(({ name }) => !shown.some((row) => row.type === 'flow' && row.label === name));
  return paragraph(
    [
      regions ? (zh ? `${regions}的示意地图。` : `Schematic map of ${regions}.`) : zh ? '示意地图。' : 'Schematic map.',
      places && (zh ? `标出：${places}。` : `Places marked: ${places}.`),
      lines && (zh ? `铁路线：${lines}。` : `Rail lines: ${lines}.`),
      ...moved,
      still.length > 0 ? describeExtremes(still, language) : '',
      describeEvidence(valued, language),
    ],
    language,
  );
}
