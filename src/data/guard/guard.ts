/**
 * The guard over reader-facing text in src/data: no number is in it that no figure answers for. Notes and
 * corrections hold figures by id and are parsed; short texts (measures, titles, names) hold no number at all, but for
 * names made with digits.
 */
import { allCorrections, allEvents, allLists, editionCorrections, notFound } from '../model/annals.ts';
import { COMPANIES } from '../records/companies.ts';
import { correctionWords, editionCorrectionWords, figureNote, sourceNote } from '../words/figure-words.ts';
import { allFigures, type Figure, type FigureId, type SourceId } from '../model/figures.ts';
import { OUTSIDE_SOURCES } from '../records/outside-sources.ts';
import { PLACES } from '../records/places.ts';
import { Problem } from '../model/problem.ts';
import { LANGUAGES, type SourceInput, type Text } from '../model/schema.ts';
import { fileOfFigure } from '../model/file-of-figure.ts';
import { SOURCE_FILES } from '../model/registry.ts';
import { CORE_SOURCES } from '../records/sources.ts';
import { SPEAKERS } from '../records/speakers.ts';
import { findTypedNumbers } from './typed-numbers.ts';

/** Names that are written with digits and measure nothing. A number that is no name has no place here. */
const NAMES_WITH_DIGITS: readonly RegExp[] = [
  /\b(?:the [134] of )?1\+3\+4(?:中的[134]|\b)/g,
  /\bThe [134] of the\b/g,
  /体系中的[134](?=：)/g,
  /波音7[34]7/g,
  /[“"]4[”"]/g,
  /\bBoeing 7[34]7\b/g,
  /(?<!\d)747(?: and |和)737(?!\d)/g,
  /PM2\.5/g,
  /CC BY 4\.0/g,
  /(?:Attribution |署名)4\.0/g,
  /\bPhase III\b/g,
  /第1000万辆/g,
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g,
];

/** A text without its names that are written with digits. */
export const withoutNames = (text: string): string =>
  NAMES_WITH_DIGITS.reduce((rest, name) => rest.replace(name, ''), text);

/** A short text of a record, with its place in the files. */
export interface ShortText {
  readonly file: string;
  readonly place: string;
  readonly text: Text | undefined;
}

/**
 * Throws a Problem at the first short text with a typed number in it, or with braces, which would be printed as they
 * are.
 */
export function requireNoNumbers(texts: Iterable<ShortText>): void {
  for (const { file, place, text } of texts) {
    for (const words of [text?.en, text?.zh]) {
      const braces = /\{[^}]*\}?|\}|\[\[|\]\]/.exec(words ?? '');
      if (braces)
        throw new Problem({
          file,
          place,
          found: `${braces[0]} in: ${words}`,
          expected: 'plain words: no figure is put into a short text',
          remedy: 'say it without, or in a note with {figure-id}',
        });
      const [typed] = findTypedNumbers(withoutNames(words ?? ''));
      if (!typed) continue;
      throw new Problem({
        file,
        place,
        found: `the number "${typed.text}" in: ${words}`,
        expected: 'a text without numbers but years and dates',
        remedy:
          'say it without the number, or in a note with {figure-id}; a name with digits goes into NAMES_WITH_DIGITS of src/data/guard/guard.ts',
      });
    }
  }
}

const SOURCES: Readonly<Record<SourceId, SourceInput>> = { ...CORE_SOURCES, ...OUTSIDE_SOURCES };
const entries = <Id extends string, R>(records: Readonly<Record<Id, R>>): [Id, R][] =>
  Object.entries(records) as [Id, R][];

/** Every short text of the records. Titles of sources are quoted as printed and stand apart. */
function* shortTexts(): Generator<ShortText> {
  for (const [file, set] of Object.entries(SOURCE_FILES))
    for (const [id, { publisher, author }] of Object.entries<SourceInput>(set))
      for (const [field, text] of Object.entries({ publisher, author: author === undefined ? author : { en: author } }))
        yield { file, place: `record "${id}", field ${field}`, text };
  for (const { id, measure, series } of allFigures())
    yield {
      file: fileOfFigure({ id, ...(series ? { series } : {}) }),
      place: `figure "${id}", field measure`,
      text: measure,
    };
  for (const { id, title, note, items } of allLists()) {
    const place = (field: string) => ({ file: 'src/data/records/lists.ts', place: `record "${id}", ${field}` });
    yield { ...place('field title'), text: title };
    yield { ...place('field note'), text: note };
    for (const item of items) {
      yield { ...place(`item ${item.id}`), text: item.name };
      yield { ...place(`item ${item.id}, field note`), text: item.note };
    }
  }
  for (const { id, title, detail } of allEvents())
    for (const text of [title, detail]) yield { file: 'src/data/records/events.ts', place: `record "${id}"`, text };
  for (const { id, what, looked } of notFound())
    for (const text of [what, looked]) yield { file: 'src/data/records/not-found.ts', place: `record "${id}"`, text };
  for (const [id, { name, shortName, makes, ...company }] of entries(COMPANIES))
    for (const text of [name, shortName, makes, 'note' in company ? company.note : undefined])
      yield { file: 'src/data/records/companies.ts', place: `record "${id}"`, text };
  for (const [id, { name, ...place }] of entries(PLACES))
    for (const text of [name, 'atNote' in place ? place.atNote : undefined])
      yield { file: 'src/data/records/places.ts', place: `record "${id}"`, text };
  for (const [id, { name, ...speaker }] of entries(SPEAKERS))
    for (const text of [name, 'office' in speaker ? speaker.office : undefined])
      yield { file: 'src/data/records/speakers.ts', place: `record "${id}"`, text };
}

/**
 * Checks every reader-facing text of the data module; throws a Problem at the first number that no figure answers for.
 */
export function guardTexts(): void {
  requireNoNumbers(shortTexts());
  for (const { file, place, text } of shortTexts())
    if (text && text.zh === undefined && !place.endsWith('field author'))
      throw new Problem({
        file,
        place,
        found: `no words in the language "zh", beside: ${text.en}`,
        expected: 'the text in each language of the site',
        remedy: "add zh: '…' to it",
      });
  for (const language of LANGUAGES) {
    for (const one of allFigures()) figureNote(one, language);
    for (const [id, source] of entries(SOURCES)) sourceNote(id, source, language);
    for (const one of allCorrections()) correctionWords(one, language);
    for (const one of editionCorrections()) editionCorrectionWords(one, language);
  }
}

/** Throws a Problem that names the figures of the five sources which no chapter shows; `isShown` knows the chapters. */
export function requireShown(figures: readonly Figure[], isShown: (id: FigureId) => boolean): void {
  const hidden = figures
    .filter(({ id, source }) => source !== undefined && source in CORE_SOURCES && !isShown(id))
    .map(({ id }) => id);
  if (hidden.length === 0) return;
  throw new Problem({
    file: 'src/data/records/claims',
    place: hidden.map((id) => `"${id}"`).join(', '),
    found: 'figures that no chapter shows',
    expected: 'every figure of the five sources in a chapter’s text, charts or checks',
    remedy: 'show it (<Num id="…" />, or a datum() in an exhibit), or remove the claim if it is none',
  });
}
