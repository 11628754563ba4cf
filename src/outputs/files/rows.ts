/** An exhibit's numbers as files: its table, each cell with the figure it prints, how that came to be and who said it. */
import type { TableCell } from '../../charts/scene/types.ts';
import { figureNote } from '../../data/words/figure-words.ts';
import { formatPeriod, inLanguage } from '../../data/words/format.ts';
import { figure, isFigureId, type Figure } from '../../data/model/figures.ts';
import { PLACES } from '../../data/records/places.ts';
import type { Language } from '../../data/model/schema.ts';
import { SPEAKERS } from '../../data/records/speakers.ts';
import { UNITS } from '../../data/model/units.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import { figureRoots, type Exhibit } from '../../exhibits/define.ts';
import { sourceName, sourceRecord } from '../../lookups/source-line.ts';
import { csvText } from './csv.ts';
import { differingViews, licenceOf } from './picture.ts';

const figureOf = (cell: TableCell): Figure | undefined =>
  cell.figure && isFigureId(cell.figure) ? figure(cell.figure) : undefined;

/** Who said it; for our arithmetic, who said what it is made of. */
function sourcesOf(one: Figure, language: Language): string {
  const ids = [...new Set(figureRoots(one.id).flatMap((id) => figure(id).source ?? []))];
  const names = ids.map((id) => sourceName(id, language)).join('; ');
  return one.derivation ? `our arithmetic from ${names}` : names;
}

const unitName = (one: Figure, language: Language): string =>
  language === 'zh' ? UNITS[one.unit].zh : UNITS[one.unit].en.other;
const valueOf = ({ quantity }: Figure): number | undefined => ('value' in quantity ? quantity.value : undefined);

/** What stands behind a cell, beside its words. Values are in the unit itself: yuan, never billions of yuan. */
const PROVENANCE = [
  ['value', (one: Figure) => String(valueOf(one) ?? '')],
  ['reading', (one: Figure) => one.quantity.is],
  ['unit', unitName],
  ['figure', (one: Figure) => one.id],
  ['status', (one: Figure) => one.status],
  ['source', sourcesOf],
] as const satisfies readonly (readonly [string, (one: Figure, language: Language) => string])[];

/**
 * The table as CSV (RFC 4180, UTF-8): first its own columns as readers see them, then for each column that prints
 * figures the value, how it is to be read, unit, figure id, status and source.
 */
export function rowsCsv(one: Exhibit, language: Language): string {
  const { columns, rows } = one.table(language);
  const withFigures = columns.map((_, index) => index).filter((index) => rows.some((row) => row[index]?.figure));
  const head = [
    ...columns.map(({ label }) => label),
    ...withFigures.flatMap((index) => PROVENANCE.map(([name]) => `${columns[index]?.label ?? ''}: ${name}`)),
  ];
  const lines = rows.map((row) => [
    ...columns.map((_, index) => row[index]?.text ?? ''),
    ...withFigures.flatMap((index) => {
      const found = row[index] && figureOf(row[index]);
      return PROVENANCE.map(([, value]) => (found ? value(found, language) : ''));
    }),
  ]);
  return csvText([head, ...lines]);
}

function cellJson(cell: TableCell, language: Language) {
  const one = figureOf(cell);
  if (!one) return { text: cell.text, ...(cell.status ? { status: cell.status } : {}) };
  const note = figureNote(one, language);
  return {
    text: cell.text,
    figure: one.id,
    status: one.status,
    quantity: one.quantity,
    unit: one.unit,
    measure: inLanguage(one.measure, language),
    place: inLanguage(PLACES[one.place].name, language),
    period: one.period,
    periodText: formatPeriod(one.period, language),
    source: sourcesOf(one, language),
    ...(one.speaker ? { speaker: inLanguage(SPEAKERS[one.speaker].name, language) } : {}),
    ...(one.derivation
      ? {
          formula: inLanguage(one.derivation.formula, language),
          inputs: one.derivation.inputs,
          ...(one.derivation.low !== undefined ? { low: one.derivation.low, high: one.derivation.high } : {}),
        }
      : {}),
    ...(note ? { note: wordsText(note) } : {}),
  };
}

/** The exhibit as JSON: its words, its sources, its views in words, and the table with the whole record behind each cell. */
export function rowsJson(one: Exhibit, language: Language): string {
  const { columns, rows } = one.table(language);
  const note = one.note(language);
  return `${JSON.stringify(
    {
      exhibit: one.slug,
      kind: one.kindName,
      number: one.number,
      language,
      headline: wordsText(one.headline(language)),
      subtitle: wordsText(one.subtitle(language)),
      ...(note ? { note: wordsText(note) } : {}),
      licence: licenceOf(one),
      sources: one.sources().map((id) => ({
        id,
        name: sourceName(id, language),
        title: inLanguage(sourceRecord(id).title, language),
        ...(sourceRecord(id).url ? { url: sourceRecord(id).url } : {}),
      })),
      views: differingViews(one).map((view) => ({
        view,
        says: wordsText(one.says(view, language)),
        description: one.describe(view, language),
      })),
      columns,
      rows: rows.map((row) => row.map((cell) => cellJson(cell, language))),
    },
    null,
    1,
  )}\n`;
}
