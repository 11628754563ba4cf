/** Rows and options of exhibits: every value is a figure's, and no label states a number that no figure prints. */
import { withoutNames } from '../../data/guard/guard.ts';
import { findTypedNumbers } from '../../data/guard/typed-numbers.ts';
import { allFigures } from '../../data/model/figures.ts';
import { Problem } from '../../data/model/problem.ts';
import type { Language } from '../../data/model/schema.ts';
import { FORMS } from '../../data/words/format.ts';
import { formatFigure } from '../../data/words/placeholders.ts';
import type { Exhibit } from '../../exhibits/define.ts';
import { fileOfExhibit } from '../../exhibits/where.ts';

/** Fields that no reader sees: names of rows, dates, where a mark leads. */
const UNSEEN = /^(?:key|id|date|from|to|until|period|leadsTo|emphasis|show|unit|tone|measure|area|areas|place|extent)$/;

/** The size of a unit: trillion yuan, a billion to a dot. */
const SIZE = /^(?:hundred|thousand|million|billion|trillion)s?$|^[百千万亿]+$/i;

/** A district by its code, as the map's outlines have it. */
const AREA = /^\d{6}$/;

const printed = new Map<Language, readonly string[]>();

/** What figures print in a language, in every form, the longest first. */
function printedIn(language: Language): readonly string[] {
  const known = printed.get(language);
  if (known) return known;
  const texts = allFigures().flatMap(({ id }) => FORMS.map((form) => formatFigure(id, language, form)));
  const made = [...new Set(texts)].toSorted((a, b) => b.length - a.length);
  printed.set(language, made);
  return made;
}

/** A text without another where that stands whole in it: 2 is no part of 2022. */
const without = (text: string, part: string): string =>
  text
    .split(part)
    .reduce((left, right) =>
      /\d[.,]?$/.test(left) || /^[.,]?\d/.test(right) ? left + part + right : `${left} ${right}`,
    );

function checkText(text: string, where: { readonly file: string; readonly place: string }, language: Language): void {
  if (!text.trim())
    throw new Problem({ ...where, found: 'blanks', expected: 'words', remedy: 'say it, or leave the field out' });
  if (AREA.test(text) || findTypedNumbers(text).length === 0) return;
  const rest = printedIn(language).reduce(without, withoutNames(text));
  const typed = findTypedNumbers(rest).find((one) => !SIZE.test(one.text));
  if (typed)
    throw new Problem({
      ...where,
      found: `the number "${typed.text}" in: ${text}`,
      expected: 'words, years, and numbers as a figure prints them',
      remedy: 'take the number from a figure (formatFigure), or say it without',
    });
}

const isDatum = (value: object): value is { readonly figure?: string; readonly text: string } =>
  'status' in value && 'text' in value && 'value' in value && typeof value.value === 'number';

/** Checks the rows and options that an exhibit gives its kind, in one view and language. */
export function checkRows(one: Exhibit, view: string, language: Language): void {
  const look = (value: unknown, at: readonly string[]): void => {
    const where = { file: fileOfExhibit(one.slug), place: `exhibit ${one.slug}, view ${view}, ${at.join('.')}` };
    if (typeof value === 'string') return checkText(value, where, language);
    if (typeof value !== 'object' || value === null) return;
    if (isDatum(value)) {
      if (value.figure !== undefined) return;
      throw new Problem({
        ...where,
        found: `the value ${value.text}, which is no figure’s`,
        expected: 'a value with its evidence',
        remedy: 'make it with datum(), from a figure’s id',
      });
    }
    for (const [field, part] of Object.entries(value)) if (!UNSEEN.test(field)) look(part, [...at, field]);
  };
  const { rows, view: options } = one.given(view, language);
  look(rows, ['rows']);
  look(options, ['options']);
}
