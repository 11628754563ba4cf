/**
 * Evidence of the figures that a page draws but does not print: what their cards would say, as compact data in the
 * page, from which the reader's script builds a card when a mark is asked for. Figures in the text have their cards
 * in the page already, for readers without a script.
 */
import { correctionsOf } from '../data/model/annals.ts';
import { COMPANIES } from '../data/records/companies.ts';
import { formatPeriod, formatQuantity, inLanguage } from '../data/words/format.ts';
import { figure, type Figure, type FigureId } from '../data/model/figures.ts';
import { PLACES } from '../data/records/places.ts';
import { READING_WORDS } from '../data/words/readings.ts';
import type { Language } from '../data/model/schema.ts';
import { SPEAKERS } from '../data/records/speakers.ts';
import { STATUS_WORDS } from '../data/words/statuses.ts';
import { UNITS } from '../data/model/units.ts';
import { VERDICT_WORDS } from '../data/words/verdicts.ts';
import { wordsText } from '../data/words/placeholders.ts';
import { checkWords } from '../exhibits/audit/check-words.ts';
import { checksOf } from './dependents.ts';
import { formulaText } from '../outputs/open-data/records.ts';
import { sourceName, sourceRecord } from './source-line.ts';
import { correctionElementId, figureElementId, paths, relativeHref, type SitePath } from '../site/url.ts';

/** A row of a card: heading, text, and where the text leads. */
export type CardRow = readonly [heading: string, text: string, href?: string];

/** A card: value and what it measures, status and its explanation, note, rows. */
export interface CardFacts {
  readonly value: string;
  readonly measure: string;
  readonly status: string;
  readonly says: string;
  readonly rows: readonly CardRow[];
  readonly note?: string;
}

/** The sum in words, and the range that rounding allows; two ends that print alike are no range to a reader. */
function workedOut(one: Figure, language: Language): string {
  const sum = formulaText(one, language) ?? '';
  const { low, high, decimals = 0 } = one.derivation ?? {};
  if (low === undefined || high === undefined) return sum;
  const step = 10 ** -decimals;
  const [least, most] = [low, high].map((value) =>
    formatQuantity({ is: 'exact', value, step }, one.unit, language, 'full'),
  );
  return least === most
    ? sum
    : `${sum} Rounding of the inputs allows ${formatQuantity({ is: 'range', low, high, step }, one.unit, language, 'full')}.`;
}

function factsOf(id: FigureId, language: Language, path: SitePath): CardFacts {
  const one = figure(id);
  const say = (text: { en: string; zh?: string | undefined }): string => inLanguage(text as { en: string }, language);
  const speaker = one.speaker && SPEAKERS[one.speaker];
  const where = `${one.company ? `${say(COMPANIES[one.company].shortName)}, ` : ''}${say(PLACES[one.place].name)}, ${formatPeriod(one.period, language)}`;
  const rows: CardRow[] = one.quantity.is === 'exact' ? [] : [['To be read', say(READING_WORDS[one.quantity.is])]];
  rows.push(['Unit', language === 'zh' ? UNITS[one.unit].zh : UNITS[one.unit].en.other], ['Where, when', where]);
  if (speaker)
    rows.push([
      'Said by',
      `${say(speaker.name)}${'office' in speaker && speaker.office ? `, ${say(speaker.office)}` : ''}`,
    ]);
  if (one.source)
    rows.push([
      'Source',
      `${sourceName(one.source, language)}${sourceRecord(one.source).confidence === 'core' ? '' : ' (outside the five)'}`,
      relativeHref(path, paths.sourceEntry(one.source)),
    ]);
  if (one.phrase) rows.push(['In its words', `“${one.phrase}”`]);
  if (one.original) rows.push(['In the original', `“${one.original}”`]);
  if (one.derivation) rows.push(['Worked out', workedOut(one, language)]);
  for (const correction of correctionsOf(id))
    rows.push([
      'Corrected',
      'What we read instead, and why',
      relativeHref(path, `${paths.sources}#${correctionElementId(correction.id)}`),
    ]);
  for (const check of checksOf(id))
    rows.push([
      'Checked',
      `${wordsText(checkWords(check, language).title)} ${say(VERDICT_WORDS[check.verdict].name)}`,
      relativeHref(path, paths.check(check.id)),
    ]);
  return {
    value: formatQuantity(one.quantity, one.unit, language, 'exact'),
    measure: say(one.measure),
    status: one.status,
    says: `${say(STATUS_WORDS[one.status].name)}: ${say(STATUS_WORDS[one.status].meaning)}`,
    rows,
    ...(one.note ? { note: say(one.note) } : {}),
  };
}

/** Cards of the given figures by element id, as JSON that may stand inside a script element. */
export function renderIsland(ids: readonly FigureId[], language: Language, path: SitePath): string {
  const cards = Object.fromEntries(ids.map((id) => [figureElementId(id), factsOf(id, language, path)]));
  return JSON.stringify(cards).replaceAll('<', '\\u003c');
}
