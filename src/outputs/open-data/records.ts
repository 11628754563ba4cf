/** Every figure as a flat record: what the downloads hold, in the words that the pages print. */
import { correctionsOf } from '../../data/model/annals.ts';
import { COMPANIES } from '../../data/records/companies.ts';
import { figureNote } from '../../data/words/figure-words.ts';
import { figure, type Figure } from '../../data/model/figures.ts';
import { formatPeriod, formatQuantity, inLanguage } from '../../data/words/format.ts';
import { PLACES } from '../../data/records/places.ts';
import type { Language } from '../../data/model/schema.ts';
import { SPEAKERS } from '../../data/records/speakers.ts';
import { UNITS } from '../../data/model/units.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import { checksOf } from '../../lookups/dependents.ts';
import { sourceName } from '../../lookups/source-line.ts';
import { paths, relativeHref } from '../../site/url.ts';

/** A record's values; a field that a figure does not have is left out. */
export type FigureRecord = Readonly<Record<string, string | number | readonly string[]>>;

/** A derivation's sum with its inputs printed in: "2.43 trillion yuan ÷ 1.7 trillion yuan − 1". */
export function formulaText(one: Figure, language: Language): string | undefined {
  const { derivation } = one;
  return (
    derivation &&
    inLanguage(derivation.formula, language).replace(/\{(\d+)\}/g, (_, index: string) => {
      const id = derivation.inputs[Number(index)];
      return id === undefined ? '' : formatQuantity(figure(id).quantity, figure(id).unit, language, 'full');
    })
  );
}

function statedFields({ quantity, unit, derivation }: Figure) {
  return {
    text_en: formatQuantity(quantity, unit, 'en', 'exact'),
    text_zh: formatQuantity(quantity, unit, 'zh', 'exact'),
    reading: quantity.is,
    value: quantity.is === 'range' ? undefined : quantity.value,
    low: quantity.is === 'range' ? quantity.low : undefined,
    high: quantity.is === 'range' ? quantity.high : undefined,
    step: quantity.step,
    unit,
    unit_en: UNITS[unit].en.other,
    rounding_low: derivation?.low,
    rounding_high: derivation?.high,
  };
}

function evidenceFields(one: Figure) {
  const speaker = one.speaker && SPEAKERS[one.speaker];
  const note = (language: Language) => {
    const words = figureNote(one, language);
    return words && wordsText(words);
  };
  return {
    status: one.status,
    source: one.source,
    source_en: one.source && sourceName(one.source, 'en'),
    speaker: one.speaker,
    speaker_en: speaker && inLanguage(speaker.name, 'en'),
    office_en: speaker && 'office' in speaker ? inLanguage(speaker.office, 'en') : undefined,
    phrase: one.phrase,
    original: one.original,
    note_en: note('en'),
    note_zh: one.note?.zh === undefined ? undefined : note('zh'),
    formula_en: formulaText(one, 'en'),
    formula_zh: formulaText(one, 'zh'),
    inputs: one.derivation?.inputs,
  };
}

/** Where the row of a figure is, as seen from a file in `data/`, or in full where the site knows its address. */
const rowAddress = (id: string, site: URL | undefined): string =>
  site ? new URL(paths.dataRow(id), site).href : relativeHref(paths.openData('figures.csv'), paths.dataRow(id));

/** A figure's record. `chapters` are the slugs of those that show it; `site` is the site's own address, if it has one. */
export function figureRecord(one: Figure, chapters: readonly string[], site: URL | undefined): FigureRecord {
  const all = {
    id: one.id,
    kind: one.kind,
    series: one.series,
    ...statedFields(one),
    measure_en: one.measure.en,
    measure_zh: one.measure.zh,
    place: one.place,
    place_en: PLACES[one.place].name.en,
    company: one.company,
    company_en: one.company && COMPANIES[one.company].name.en,
    period: one.period,
    period_en: formatPeriod(one.period, 'en'),
    ...evidenceFields(one),
    corrections: correctionsOf(one.id).map(({ id }) => id),
    checks: checksOf(one.id).map(({ id }) => id),
    chapters,
    address: rowAddress(one.id, site),
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, string | number | string[]] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}
