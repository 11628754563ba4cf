/**
 * An exhibit's numbers as files: its table, each cell with the figure it prints, how that came to be and who said it.
 */
import type { TableCell } from '../../charts/scene/types.ts';
import { dataWords } from '../../data/words/dictionary.ts';
import { inLanguage } from '../../data/words/format.ts';
import { figure, isFigureId, type Figure } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import type { Exhibit } from '../../exhibits/define.ts';
import { figureFacts, type FigureFacts } from '../../lookups/figure-facts.ts';
import { sourceName, sourceRecord } from '../../lookups/source-line.ts';
import { addressIn, paths } from '../../site/url.ts';
import type { OutputWords } from '../words/en.ts';
import { outputWords } from '../words/index.ts';
import { csvText } from './csv.ts';
import { differingViews, licenceOf } from './picture.ts';

const figureOf = (cell: TableCell): Figure | undefined =>
  cell.figure && isFigureId(cell.figure) ? figure(cell.figure) : undefined;

const factsOf = (one: Figure, exhibit: string, language: Language): FigureFacts =>
  figureFacts(one.id, language, addressIn(language, paths.chartFile(`${exhibit}.json`)));

/** Who said it; for our arithmetic, who said what it is made of. */
function sourcesOf({ rootSources, sum }: FigureFacts, language: Language): string {
  const words = dataWords(language).sources;
  const names = rootSources.map(({ name }) => name).join(words.between);
  return sum ? words.ourArithmeticFrom(names) : names;
}

const valueOf = ({ quantity }: Figure): number | undefined => ('value' in quantity ? quantity.value : undefined);

type ProvenanceColumn = keyof OutputWords['columns']['heads'];

/** What stands behind a cell, beside its words. Values are in the unit itself: yuan, never billions of yuan. */
const PROVENANCE = [
  ['value', (one) => String(valueOf(one) ?? '')],
  ['reading', (one, _, language) => outputWords(language).columns.readings[one.quantity.is]],
  ['unit', (_, { unit }) => unit],
  ['figure', (one) => one.id],
  ['status', (_, { status }) => status.name],
  ['source', (_, facts, language) => sourcesOf(facts, language)],
] as const satisfies readonly (readonly [
  ProvenanceColumn,
  (one: Figure, facts: FigureFacts, language: Language) => string,
])[];

/**
 * The table as CSV (RFC 4180, UTF-8): first its own columns as readers see them, then for each column that prints
 * figures the value, how it is to be read, unit, figure id, status and source.
 */
export function rowsCsv(one: Exhibit, language: Language): string {
  const { columns, rows } = one.table(language);
  const { heads, of } = outputWords(language).columns;
  const withFigures = columns.map((_, index) => index).filter((index) => rows.some((row) => row[index]?.figure));
  const head = [
    ...columns.map(({ label }) => label),
    ...withFigures.flatMap((index) => PROVENANCE.map(([name]) => of(columns[index]?.label ?? '', heads[name]))),
  ];
  const lines = rows.map((row) => [
    ...columns.map((_, index) => row[index]?.text ?? ''),
    ...withFigures.flatMap((index) => {
      const found = row[index] && figureOf(row[index]);
      const facts = found && factsOf(found, one.slug, language);
      return PROVENANCE.map(([, value]) => (facts ? value(found, facts, language) : ''));
    }),
  ]);
  return csvText([head, ...lines]);
}

function cellJson(cell: TableCell, exhibit: string, language: Language) {
  const one = figureOf(cell);
  if (!one) return { text: cell.text, ...(cell.status ? { status: cell.status } : {}) };
  const facts = factsOf(one, exhibit, language);
  const { low, high, inputs } = one.derivation ?? {};
  return {
    text: cell.text,
    figure: one.id,
    status: one.status,
    quantity: one.quantity,
    unit: one.unit,
    measure: facts.measure,
    place: facts.place,
    period: one.period,
    periodText: facts.period,
    source: sourcesOf(facts, language),
    ...(facts.speaker ? { speaker: facts.speaker.name } : {}),
    ...(facts.sum ? { formula: wordsText(facts.sum.words), inputs } : {}),
    ...(low === undefined ? {} : { low, high }),
    ...(facts.note ? { note: wordsText(facts.note) } : {}),
  };
}

/**
 * The exhibit as JSON: its words, its sources, its views in words, and the table with the whole record behind each
 * cell.
 */
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
      licence: licenceOf(one, language),
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
      rows: rows.map((row) => row.map((cell) => cellJson(cell, one.slug, language))),
    },
    null,
    1,
  )}\n`;
}
