/**
 * What an exhibit draws is what it says it draws: the same figures in every language, in the unit of its axis, at the
 * years that they are of; and its words are sentences, in their own language.
 */
import { figure, isFigureId, type Figure } from '../../data/model/figures.ts';
import { Problem } from '../../data/model/problem.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import { UNITS, type UnitKind } from '../../data/model/units.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import type { Exhibit } from '../../exhibits/define.ts';
import { fileOfExhibit } from '../../exhibits/where.ts';

/** Kinds of unit that an axis of a unit counts in; an axis of another unit is anybody's. */
const COUNTED_IN: Readonly<Record<string, readonly UnitKind[]>> = {
  percent: ['percent', 'points'],
  yuan: ['money'],
  count: ['count', 'measure'],
  plain: ['count', 'measure', 'ratio'],
};
const unitKinds: Readonly<Record<string, { readonly kind: UnitKind }>> = UNITS;

/** A figure that rows draw, and the year that they put it at, where they do. */
interface Drawn {
  readonly figure: Figure;
  readonly year: number | undefined;
}

function drawnIn(value: unknown, year?: number): readonly Drawn[] {
  if (typeof value !== 'object' || value === null) return [];
  const at = 'year' in value && typeof value.year === 'number' ? value.year : year;
  const own =
    'text' in value && 'figure' in value && typeof value.figure === 'string' && isFigureId(value.figure)
      ? [{ figure: figure(value.figure), year: at }]
      : [];
  return [...own, ...Object.values(value).flatMap((part) => drawnIn(part, at))];
}

type Refuse = (found: string, expected: string, remedy: string) => never;

function checkUnit(drawn: readonly Drawn[], options: object, refuse: Refuse): void {
  const unit = 'unit' in options && typeof options.unit === 'string' ? options.unit : '';
  const kinds = COUNTED_IN[unit];
  const other = drawn.find((one) => kinds && !kinds.includes(unitKinds[one.figure.unit]?.kind ?? 'measure'));
  if (other)
    refuse(
      `${other.figure.id}, in ${other.figure.unit}, on an axis whose unit is ${unit}`,
      'figures of the unit that the axis has',
      'correct the unit of the view, or take the figure out',
    );
}

function checkYears(drawn: readonly Drawn[], refuse: Refuse): void {
  const other = drawn.find((one) => one.year !== undefined && !one.figure.period.includes(String(one.year)));
  if (other)
    refuse(
      `${other.figure.id}, of ${other.figure.period}, at ${other.year}`,
      'each figure at the year that it is of',
      'correct the year, or the order of the figures',
    );
}

/** Throws a Problem at the first view whose rows draw something else than its words and its axis say. */
export function checkDrawn(one: Exhibit): void {
  for (const view of one.viewNames) {
    const refuse: Refuse = (found, expected, remedy) => {
      throw new Problem({
        file: fileOfExhibit(one.slug),
        place: `exhibit ${one.slug}, view ${view}, rows`,
        found,
        expected,
        remedy,
      });
    };
    const idsOf = (language: Language): readonly string[] =>
      drawnIn(one.given(view, language).rows).map((drawn) => drawn.figure.id);
    const { rows, view: options } = one.given(view, 'en');
    const drawn = drawnIn(rows);
    checkUnit(drawn, options, refuse);
    checkYears(drawn, refuse);
    for (const language of LANGUAGES) {
      const at = idsOf(language).findIndex((id, index) => id !== drawn[index]?.figure.id);
      if (at >= 0 || idsOf(language).length !== drawn.length)
        refuse(
          `in "${language}" ${idsOf(language)[at] ?? 'fewer figures'}, where English has ${drawn[at]?.figure.id ?? 'none'}`,
          'the same figures in every language, in the same order',
          'let rows differ in their words alone',
        );
    }
  }
}

/** What words of a language are written in, some of them at least. */
const LETTERS: Readonly<Record<Language, RegExp>> = { en: /\p{Script=Latin}/u, zh: /\p{Script=Han}/u };
/** How a sentence ends. */
const ENDS: Readonly<Record<Language, RegExp>> = { en: /[.?!]”?$/, zh: /[。？！]”?$/ };

/** Throws a Problem at words in another language than their own, and at a view’s words that do not end. */
export function checkSentences(one: Exhibit, language: Language): void {
  const refuse = (place: string, found: string, expected: string, remedy: string): never => {
    throw new Problem({
      file: fileOfExhibit(one.slug),
      place: `exhibit ${one.slug}, ${place}`,
      found,
      expected,
      remedy,
    });
  };
  const check = (place: string, text: string): void => {
    if (text !== '' && !LETTERS[language].test(text))
      refuse(`${place}.${language}`, text, 'words in the language that it is for', 'translate it');
  };
  check('headline', wordsText(one.headline(language)));
  check('subtitle', wordsText(one.subtitle(language)));
  check('note', wordsText(one.note(language) ?? []));
  for (const view of one.viewNames) {
    const text = wordsText(one.says(view, language)).trim();
    check(`view ${view}, says`, text);
    if (!ENDS[language].test(text))
      refuse(`view ${view}, says.${language}`, `…${text.slice(-30)}`, 'a sentence, with its full stop', 'end it');
  }
}
