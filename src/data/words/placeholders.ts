/**
 * Reader-facing sentences that hold figures by id: `Industry grew {xh24-iva-growth|signed}.` The number is put in
 * when the sentence is printed, so it can never differ from its claim, and it can carry its evidence.
 */
import { formatQuantity, FORMS, inLanguage, type Form } from './format.ts';
import { allFigures, figure, isFigureId, type FigureId } from '../model/figures.ts';
import { nearestIds } from '../model/nearest.ts';
import { Problem } from '../model/problem.ts';
import type { Language, Text } from '../model/schema.ts';
import { differenceOfFacts, OTHER_ORDER_HINT } from './same-facts.ts';
import { differenceOfForms, type Printed } from './same-forms.ts';
import { findTypedNumbers } from '../guard/typed-numbers.ts';

/** A sentence cut into plain text and figures. */
export type Segment = string | { readonly figure: FigureId; readonly form: Form; readonly text: string };

const isForm = (form: string): form is Form => (FORMS as readonly string[]).includes(form);

const printed = new Map<string, string>();

/** Prints a figure in a form; the one place where figures become text. */
export function formatFigure(id: FigureId, language: Language, form: Form = 'full'): string {
  const key = `${id} ${language} ${form}`;
  const known = printed.get(key);
  if (known !== undefined) return known;
  const { quantity, unit } = figure(id);
  const text = formatQuantity(quantity, unit, language, form);
  printed.set(key, text);
  return text;
}

interface Where {
  readonly file: string;
  readonly place: string;
}

function parsePlaceholder(inside: string, language: Language, where: Where): Segment {
  const [id = '', form = 'full'] = inside.split('|').map((part) => part.trim());
  if (!isForm(form)) {
    throw new Problem({
      ...where,
      found: `{${inside}}`,
      expected: `a form after the bar: ${FORMS.join(', ')}`,
      remedy: `write {${id}} or {${id}|short}`,
    });
  }
  if (!isFigureId(id)) {
    throw new Problem({
      ...where,
      found: `{${inside}}`,
      expected: `the id of a figure; nearest: ${nearestIds(
        id,
        allFigures().map((one) => one.id),
      ).join(', ')}`,
      remedy: 'correct the id; the data page lists them all',
    });
  }
  return { figure: id, form, text: formatFigure(id, language, form) };
}

/**
 * Cuts a sentence at its `{figure-id}` and `{figure-id|form}` placeholders. Throws Problem on an unknown id or form,
 * and on a number typed by hand; a name that holds digits is written `[[1+3+4]]`; on a text of blanks, and on one
 * that is not there in the language.
 */
export function parseWords(text: Text, language: Language, where: Where): Segment[] {
  if (text[language] === undefined)
    throw new Problem({
      ...where,
      found: `no words in the language "${language}", beside: ${text.en.slice(0, 60)}`,
      expected: 'the text in each language of the site',
      remedy: `add ${language}: '…' to it`,
    });
  if (language !== 'en' && !held.has(text)) requireSameFigures(text, language, where);
  if (!inLanguage(text, language).trim())
    throw new Problem({ ...where, found: 'no words', expected: 'a text', remedy: 'say it, or leave the field out' });
  return cut(text, language, where, plainText);
}

/** Texts held against their English before: pages ask for the same ones again and again. */
const held = new WeakSet<Text>();

const idsIn = (words: string): readonly string[] =>
  [...words.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/g)].map(([, id = '']) => id.trim());

/** The first of `ids` that `others` lacks, or has less often. */
function lackedBy(others: readonly string[], ids: readonly string[]): string | undefined {
  const left = [...others];
  return ids.find((id) => {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const withoutFigures = (words: string): string => words.replaceAll(/\{[^{}]*\}/g, '');

/** The figures of a text with the words around them; unknown ids are told where the text is cut. */
const printedIn = (words: string): readonly Printed[] =>
  [...words.matchAll(/\{([^{}|]*)(?:\|([^{}]*))?\}/g)].flatMap(({ index, 0: whole, 1: id = '', 2: form = 'full' }) =>
    isFigureId(id.trim())
      ? {
          id: id.trim(),
          unit: figure(id.trim() as FigureId).unit,
          form: form.trim(),
          before: withoutFigures(words.slice(0, index)),
          after: withoutFigures(words.slice(index + whole.length)),
        }
      : [],
  );

/** Both languages say the same figures of the same: each as often, in order, under the same bounds. */
function requireSameFigures(text: Text, language: Language, where: Where): void {
  const said = inLanguage(text, language);
  const [expected, found] = [idsIn(text.en), idsIn(said)];
  const [lost, more] = [lackedBy(found, expected), lackedBy(expected, found)];
  if (lost !== undefined || more !== undefined)
    throw new Problem({
      ...where,
      found:
        more === undefined
          ? `no {${lost}} in the words in "${language}"`
          : `{${more}} in the words in "${language}" alone`,
      expected: 'the figures of the English words, each as often',
      remedy: 'state the same figures in both languages',
    });
  const facts = differenceOfFacts(
    { words: withoutFigures(text.en), figures: expected },
    { words: withoutFigures(said), figures: found },
    false,
  );
  if (facts)
    throw new Problem({
      ...where,
      found: `${facts.what} in this order in "${language}": ${facts.zh.join(', ')}`,
      expected: `as in English: ${facts.en.join(', ')}`,
      remedy: `say the same of the same; ${OTHER_ORDER_HINT}`,
    });
  const forms = differenceOfForms(printedIn(text.en), printedIn(said));
  if (forms)
    throw new Problem({
      ...where,
      found: `{${forms.id}} in "${language}" with ${forms.zh}`,
      expected: `as in English, with ${forms.en}`,
      remedy: 'print the same amount in both languages',
    });
  held.add(text);
}

/** The same for a sum, in which constants may be typed: `1 ÷ (1 + {id})`, `over 10 years`. */
export function parseFormula(text: Text, language: Language, where: Where): Segment[] {
  return cut(text, language, where, (part) => part);
}

function cut(text: Text, language: Language, where: Where, plain: (part: string, where: Where) => string): Segment[] {
  const source = inLanguage(text, language);
  const segments: Segment[] = [];
  for (const [index, part] of source.split(/\{([^{}]*)\}/).entries()) {
    if (index % 2 === 1) segments.push(parsePlaceholder(part, language, where));
    else if (part) segments.push(plain(part, where));
  }
  return segments;
}

/** A brace or bracket that opens or closes nothing would be printed as it is, and so would a tag. */
function refuseStrayMarks(part: string, where: Where): void {
  const [mark] = /[{}]|\[\[|\]\]|<\/?[a-z!][^>]*>?/i.exec(part.replaceAll(/\[\[[^[\]]*\]\]/g, '')) ?? [];
  if (mark === undefined) return;
  throw new Problem({
    ...where,
    found: `${mark} in: ${part.trim().slice(0, 90)}`,
    expected: 'plain words, {figure-id} or {figure-id|form}, and [[…]] for a name with digits',
    remedy: 'close or remove it',
  });
}

/** Parts that hold no number: pages ask for the same words again and again. */
const passed = new Set<string>();

function plainText(part: string, where: Where): string {
  if (!passed.has(part)) checkPlainText(part, where);
  passed.add(part);
  return part.replace(/\[\[(.*?)\]\]/g, '$1');
}

function checkPlainText(part: string, where: Where): void {
  refuseStrayMarks(part, where);
  const [typed] = findTypedNumbers(part.replace(/\[\[.*?\]\]/g, ''));
  if (typed) {
    throw new Problem({
      ...where,
      found: `the number "${typed.text}" in: ${part.trim().slice(0, 90)}`,
      expected: 'every number bound to a figure',
      remedy: 'write {figure-id}; for a name that measures nothing, [[…]]',
    });
  }
}

/** The sentence as plain text. */
export const wordsText = (segments: readonly Segment[]): string =>
  segments.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('');

/** Ids of the figures in a sentence, in order, each once. */
export const wordsFigures = (segments: readonly Segment[]): FigureId[] => [
  ...new Set(segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.figure]))),
];
