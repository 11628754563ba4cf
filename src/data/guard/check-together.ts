/**
 * What no record can tell alone: what a check calls stated and computed, whose figures a correction is about, whether
 * what is said to have happened is still to come, where a place lies; and that Chinese words are Chinese.
 */
import { fileOfFigure } from '../model/file-of-figure.ts';
import { BTH_TOPOLOGY } from '../geo/index.ts';
import { CHECKS } from '../model/checks.ts';
import { allFigures, figure, type FigureId } from '../model/figures.ts';
import { Problem } from '../model/problem.ts';
import type { CorrectionInput, EditionCorrectionInput, EventInput, PlaceInput, Text } from '../model/schema.ts';
import { CORRECTIONS } from '../records/corrections.ts';
import { EDITION_CORRECTIONS } from '../records/edition.ts';
import { EVENTS } from '../records/events.ts';
import { LISTS } from '../records/lists.ts';
import { PLACES } from '../records/places.ts';

type Records<One> = Readonly<Record<string, One>>;
type Said = Pick<Problem['parts'], 'found' | 'expected' | 'remedy'>;

const RECORDS = 'src/data/records';
function refuse(file: string, id: string, field: string, said: Said): never {
  throw new Problem({ file: `${RECORDS}/${file}`, place: `record "${id}", field ${field}`, ...said });
}

/** What a source says is stated; what we work out is computed. */
export function checkStated(
  checks: readonly {
    readonly id: string;
    readonly stated: readonly FigureId[];
    readonly computed: readonly FigureId[];
  }[] = CHECKS,
): void {
  for (const { id, stated, computed } of checks) {
    const ours = stated.find((one) => figure(one).derivation !== undefined);
    if (ours !== undefined)
      refuse('checks', id, 'stated', {
        found: `${ours}, which is our own arithmetic`,
        expected: 'what sources state',
        remedy: 'move it to computed',
      });
    const theirs = computed.find((one) => figure(one).derivation === undefined);
    if (theirs !== undefined)
      refuse('checks', id, 'computed', {
        found: `${theirs}, which a source states`,
        expected: 'our own arithmetic',
        remedy: 'move it to stated',
      });
  }
}

/** A correction is of what its source printed. */
export function checkCorrections(corrections: Records<CorrectionInput> = CORRECTIONS): void {
  for (const [id, { source, figures = [] }] of Object.entries(corrections))
    for (const one of figures) {
      const from = figure(one as FigureId).source;
      if (from === source) continue;
      refuse('corrections.ts', id, 'figures', {
        found: `${one}, which ${from ?? 'no source'} states`,
        expected: `figures of ${source}`,
        remedy: 'name the figure that was printed wrongly, or correct the source',
      });
    }
}

/** Whether what is spelt as a year, a month or a day lies wholly after a day. */
const isAfter = (date: string, day: string): boolean => date > day.slice(0, date.length);

/** Day on which the edition came out first, and on which it changed last: `2026-11-27`. */
export type EditionDays = Readonly<Record<'published' | 'updated', string>>;

/** What happened did so before this edition; our own corrections were made between its first day and its last. */
export function checkDays(
  edition: EditionDays,
  events: Records<EventInput> = EVENTS,
  corrections: Records<EditionCorrectionInput> = EDITION_CORRECTIONS,
): void {
  for (const [id, { date, status }] of Object.entries(events))
    if (status !== 'planned' && status !== 'target' && isAfter(date, edition.updated))
      refuse('events.ts', id, 'date', {
        found: `${date}, with the status ${status}`,
        expected: `a day up to ${edition.updated}, when this edition changed last; what is to come is planned`,
        remedy: 'correct the date or the status, or EDITION in src/site/site-facts.ts',
      });
  for (const [id, { date }] of Object.entries(corrections))
    if (isAfter(date, edition.updated) || date < edition.published)
      refuse('edition.ts', id, 'date', {
        found: date,
        expected: `a day from ${edition.published} to ${edition.updated}`,
        remedy: 'correct it, or EDITION in src/site/site-facts.ts',
      });
}

const OUTLINES: ReadonlySet<string> = new Set(
  Object.values(BTH_TOPOLOGY.objects).flatMap((area) =>
    (area.geometries as readonly { readonly id?: string | number }[]).flatMap(({ id }) =>
      id === undefined ? [] : [String(id)],
    ),
  ),
);

/** A place lies in others, never in itself, and its outline is one of those that are drawn. */
export function checkWithin(places: Records<PlaceInput> = PLACES): void {
  for (const [id, { within, adcode }] of Object.entries(places)) {
    const around: string[] = [];
    for (let at = within; at !== undefined && !around.includes(at); at = places[at]?.within) around.push(at);
    if (around.includes(id))
      refuse('places.ts', id, 'within', {
        found: `${id} within ${around.join(' within ')}`,
        expected: 'a larger place',
        remedy: 'correct it, or leave it out',
      });
    if (adcode !== undefined && !OUTLINES.has(adcode))
      refuse('places.ts', id, 'adcode', {
        found: adcode,
        expected: 'the code of an outline in src/data/geo/bth.topo.json',
        remedy: 'correct it, or leave it out where no outline is drawn',
      });
  }
}

/** Words that are no names: in Chinese they have Chinese characters. */
export function checkChineseWords(
  texts: readonly (readonly [file: string, id: string, field: string, text: Text | undefined])[] = [
    ...allFigures().flatMap((one) =>
      (['measure', 'note'] as const).map(
        (field) => [fileOfFigure(one).replace(`${RECORDS}/`, ''), one.id, field, one[field]] as const,
      ),
    ),
    ...Object.entries<{ readonly title: Text }>(EVENTS).map(
      ([id, { title }]) => ['events.ts', id, 'title', title] as const,
    ),
    ...Object.entries<{ readonly title: Text }>(LISTS).map(
      ([id, { title }]) => ['lists.ts', id, 'title', title] as const,
    ),
  ],
): void {
  for (const [file, id, field, text] of texts)
    if (text?.zh !== undefined && !/\p{Script=Han}/u.test(text.zh))
      refuse(file, id, `${field}.zh`, {
        found: text.zh,
        expected: 'Chinese words',
        remedy: 'translate it, or leave the language out',
      });
}

/** All of these. Throws the first Problem. */
export function checkTogether(edition: EditionDays): void {
  checkStated();
  checkCorrections();
  checkDays(edition);
  checkWithin();
  checkChineseWords();
}
