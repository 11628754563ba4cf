/** Every figure as a flat record: what the downloads hold, in the words that the pages print. */
import type { Figure } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { wordsText, type Segment } from '../../data/words/placeholders.ts';
import { figureFacts, type FigureFacts } from '../../lookups/figure-facts.ts';
import { addressIn, paths, relativePath } from '../../site/url.ts';

/** A record's values; a field that a figure does not have is left out. */
export type FigureRecord = Readonly<Record<string, string | number | readonly string[]>>;

/** The same facts in both languages. */
interface InBoth {
  readonly en: FigureFacts;
  readonly zh: FigureFacts;
}

const textOf = (words: readonly Segment[] | undefined): string | undefined => words && wordsText(words);

const statedFields = ({ quantity, unit, derivation }: Figure, { en, zh }: InBoth) => ({
  text_en: en.value,
  text_zh: zh.value,
  reading: quantity.is,
  value: quantity.is === 'range' ? undefined : quantity.value,
  low: quantity.is === 'range' ? quantity.low : undefined,
  high: quantity.is === 'range' ? quantity.high : undefined,
  step: quantity.step,
  unit,
  unit_en: en.unit,
  unit_zh: zh.unit,
  rounding_low: derivation?.low,
  rounding_high: derivation?.high,
});

const evidenceFields = (one: Figure, { en, zh }: InBoth) => ({
  status: one.status,
  source: one.source,
  source_en: en.source?.name,
  source_zh: zh.source?.name,
  speaker: one.speaker,
  speaker_en: en.speaker?.name,
  speaker_zh: zh.speaker?.name,
  office_en: en.speaker?.office,
  office_zh: zh.speaker?.office,
  phrase: en.phrase,
  original: en.original,
  note_en: textOf(en.note),
  note_zh: one.note?.zh === undefined ? undefined : textOf(zh.note),
  formula_en: textOf(en.sum?.words),
  formula_zh: textOf(zh.sum?.words),
  inputs: one.derivation?.inputs,
});

/**
 * A figure's record. `chapters` are the slugs of those that show it; `site` is the site's own address, if it has one.
 */
export function figureRecord(one: Figure, chapters: readonly string[], site: URL | undefined): FigureRecord {
  const from = paths.openData('figures.csv');
  const facts = { en: figureFacts(one.id, 'en', from), zh: figureFacts(one.id, 'zh', from) };
  // In full where the site knows its address, else as seen from a file in `data/`.
  const row = (language: Language): string => {
    const path = addressIn(language, paths.dataRow(one.id));
    return site ? new URL(path, site).href : relativePath(from, path);
  };
  const all = {
    id: one.id,
    kind: one.kind,
    series: one.series,
    ...statedFields(one, facts),
    measure_en: one.measure.en,
    measure_zh: one.measure.zh,
    place: one.place,
    place_en: facts.en.place,
    place_zh: facts.zh.place,
    company: one.company,
    company_en: facts.en.company?.name,
    company_zh: facts.zh.company?.name,
    period: one.period,
    period_en: facts.en.period,
    period_zh: facts.zh.period,
    ...evidenceFields(one, facts),
    corrections: facts.en.corrections.map(({ id }) => id),
    checks: facts.en.checks.map(({ id }) => id),
    chapters,
    address: row('en'),
    address_zh: row('zh'),
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, string | number | string[]] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}
