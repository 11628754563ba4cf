/**
 * One chapter in two languages: it places the same exhibits, steps, checks and drawings in the same order, and explains
 * as many terms. Paragraph by paragraph it states the same figures, names the same sources and leads to the same places,
 * in the same order, beside the same dates and names, and under the same bounds. Where a language rightly has another
 * order, a list says so. Paragraphs that name none of these are each language's own affair.
 */
import { printValue } from '../../data/model/found.ts';
import { Problem } from '../../data/model/problem.ts';
import { differenceOfFacts, OTHER_ORDER_HINT } from '../../data/words/same-facts.ts';
import { differenceOfForms } from '../../data/words/same-forms.ts';
import { headingsIn, linksIn, tagsIn, type Heading, type Tag } from '../../site/chapter-tree.ts';
import { readFields } from './front-matter.ts';
import { paragraphsIn } from './paragraphs.ts';

/** A chapter's text and its file, from the project's root. */
interface Written {
  readonly file: string;
  readonly text: string;
}

/** Tags that have a place in the order of the chapter, and what of them both languages share. */
const PLACED: Readonly<Record<string, readonly string[]>> = {
  Exhibit: ['slug', 'view'],
  Scrolly: ['exhibit', 'scrub'],
  Step: ['view'],
  Checks: ['verdict'],
  AuditSummary: [],
  Calculator: [],
  Drawing: ['name'],
};

/** A tag with its shared attributes alone, as an author would look for it. */
function shared({ name, attributes }: Tag, keys: readonly string[]): string {
  const given = keys.flatMap((key) => (attributes[key] === undefined ? [] : [`${key}="${attributes[key]}"`]));
  return `<${[name, ...given].join(' ')}>`;
}

function refuse(file: string, place: string, said: Omit<Problem['parts'], 'file' | 'place'>): never {
  throw new Problem({ file, place, ...said });
}

interface Both {
  readonly first: Written;
  readonly second: Written;
  readonly tags: readonly Tag[];
  readonly others: readonly Tag[];
}

/** What has a place in the order of a chapter, its headings among it. */
function placedIn(text: string, tags: readonly Tag[]): readonly { readonly line: number; readonly as: string }[] {
  const placed = tags.flatMap((tag) => {
    const keys = PLACED[tag.name];
    return keys ? [{ line: tag.line, as: shared(tag, keys) }] : [];
  });
  const headings = headingsIn(text).map(({ level, line }) => ({ line, as: `a heading ${'#'.repeat(level)}` }));
  return [...placed, ...headings].toSorted((a, b) => a.line - b.line);
}

/** What is in the text in order: the first that differs is told. */
function checkOrder({ first, second, tags, others }: Both): void {
  const [expected, found] = [placedIn(first.text, tags), placedIn(second.text, others)];
  const at = Array.from({ length: Math.max(expected.length, found.length) }, (_, index) => index).find(
    (index) => expected[index]?.as !== found[index]?.as,
  );
  if (at === undefined) return;
  const [right, wrong] = [expected[at], found[at]];
  refuse(second.file, wrong ? `line ${wrong.line}` : `after line ${found.at(-1)?.line ?? 1}`, {
    found: wrong?.as ?? `no ${right?.as}`,
    expected: right
      ? `${right.as}, as in ${first.file}, line ${right.line}`
      : `nothing more: ${first.file} ends its exhibits here`,
    remedy: 'place the same in the same order in both languages',
  });
}

/** Something that is named in a text: what it is told as, where, and under which heading of the chapter. */
interface Named {
  readonly as: string;
  readonly line: number;
  /** How many headings stand before it. */
  readonly section: number;
}

/** The line of the last thing before one that both languages have: where what is missing may belong. */
function lineBefore(missing: Named, all: readonly Named[], others: readonly Named[]): number {
  for (const before of all.slice(0, all.indexOf(missing)).toReversed()) {
    const like = others.find(({ as, section }) => as === before.as && section === before.section);
    if (like) return like.line;
  }
  return 1;
}

/** Figures, sources and links: under each heading a set. */
function checkNamed(what: string, named: (text: string) => readonly Named[], { first, second }: Both): void {
  const [expected, found] = [named(first.text), named(second.text)];
  const lacks = (all: readonly Named[], { as, section }: Named): boolean =>
    !all.some((one) => one.as === as && one.section === section);
  const missing = expected.find((one) => lacks(found, one));
  if (missing) {
    const elsewhere = found.find(({ as }) => as === missing.as);
    const after = `after line ${lineBefore(missing, expected, found)}`;
    refuse(second.file, elsewhere ? `line ${elsewhere.line}` : after, {
      found: elsewhere ? `${missing.as} under another heading` : `no ${missing.as}`,
      expected: `the ${what} that ${first.file} has in line ${missing.line}`,
      remedy: elsewhere
        ? 'say it under the same heading in both languages'
        : 'add it, or take it out of the other language',
    });
  }
  const extra = found.find((one) => lacks(expected, one));
  if (extra)
    refuse(second.file, `line ${extra.line}`, {
      found: extra.as,
      expected: `a ${what} that ${first.file} has too, near its line ${lineBefore(extra, found, expected)}`,
      remedy: 'take it out, or add it to the other language',
    });
}

/** How many headings of a text stand before a line. */
const sectionOf = (text: string, line: number): number => headingsIn(text).filter((one) => one.line < line).length;

const tagsNamed =
  (name: 'Num' | 'Source') =>
  (text: string): readonly Named[] =>
    tagsIn(text)
      .filter((tag) => tag.name === name)
      .map((tag) => ({ as: shared(tag, ['id']), line: tag.line, section: sectionOf(text, tag.line) }));

const linksNamed = (text: string): readonly Named[] =>
  linksIn(text).map(({ url, line }) => ({ as: `link to ${url}`, line, section: sectionOf(text, line) }));

/** What is said of what: figures stay in their paragraph and in its order, beside the same dates, names and bounds. */
function checkParagraphs({ first, second }: Both): void {
  const [expected, found] = [paragraphsIn(first.text), paragraphsIn(second.text)];
  for (let index = 0; index < Math.max(expected.length, found.length); index += 1) {
    const [here, there] = [expected[index], found[index]];
    if (here?.kind !== there?.kind || !here || !there)
      refuse(second.file, there ? `line ${there.line}` : 'the chapter as a whole', {
        found: there ? `a ${there.kind}` : `no more than ${found.length} paragraphs, steps and headings`,
        expected: here ? `a ${here.kind}, as in ${first.file}, line ${here.line}` : `nothing more: ${first.file} ends`,
        remedy: 'give both languages the same paragraphs in the same order',
      });
    const facts = differenceOfFacts(here, there, true);
    if (facts)
      refuse(second.file, `line ${there.line}`, {
        found: `${facts.what} in this paragraph, where they differ: ${facts.zh.join(', ') || 'none'}`,
        expected: `${facts.en.join(', ') || 'none'}, as in the like of it in ${first.file}, line ${here.line}`,
        remedy: `say the same of the same, paragraph by paragraph; ${OTHER_ORDER_HINT}`,
      });
    const forms = differenceOfForms(here.printed, there.printed);
    if (forms)
      refuse(second.file, `line ${there.line}`, {
        found: `<Num id="${forms.id}"> with ${forms.zh}`,
        expected: `as in ${first.file}, line ${here.line}, with ${forms.en}`,
        remedy: 'print the same amount in both languages',
      });
  }
}

/** Headings, by their levels: each has the address of its English one. */
function checkHeadings({ first, second }: Both): void {
  const [expected, found] = [headingsIn(first.text), headingsIn(second.text)];
  const at = Array.from({ length: Math.max(expected.length, found.length) }, (_, index) => index).find(
    (index) => expected[index]?.level !== found[index]?.level,
  );
  if (at === undefined) return;
  const told = (heading: Heading | undefined): string =>
    heading ? `the heading ${'#'.repeat(heading.level)} ${heading.words}` : 'no more headings';
  refuse(second.file, 'the chapter as a whole', {
    found: told(found[at]),
    expected: `${told(expected[at])}, as in ${first.file}`,
    remedy: 'give both languages the same headings in the same order',
  });
}

const isWithin = (one: string, other: string): boolean => other !== '' && (one.includes(other) || other.includes(one));

/** Terms stand in another order where sentences do: each Chinese wording has to be one that Chinese explains. */
function checkWordings(expected: readonly Tag[], found: readonly Tag[], file: string, other: string): void {
  for (const { attributes, line } of expected) {
    const { word, zh } = attributes;
    if (!zh || found.some((term) => isWithin(zh, term.attributes['word'] ?? ''))) continue;
    refuse(file, `line ${line}`, {
      found: `<Term word="${word}" zh="${zh}">`,
      expected: `the wording of a term in ${other}: ${found.map((term) => term.attributes['word']).join(', ')}`,
      remedy: 'use the same characters in both',
    });
  }
}

function checkTerms({ first, second, tags, others }: Both): void {
  const [expected, found] = [tags, others].map((all) => all.filter(({ name }) => name === 'Term')) as [Tag[], Tag[]];
  if (expected.length === found.length) return checkWordings(expected, found, first.file, second.file);
  const told = (all: readonly Tag[]): string =>
    all.map(({ attributes, line }) => `${attributes['word']} (line ${line})`).join(', ');
  refuse(second.file, 'the chapter as a whole', {
    found: `${found.length} terms explained: ${told(found)}`,
    expected: `${expected.length}, as in ${first.file}: ${told(expected)}`,
    remedy: 'explain as many in both languages',
  });
}

const said = (value: unknown): string =>
  value === undefined ? 'nothing' : typeof value === 'string' ? value : printValue(value);

/**
 * Holds a chapter of one edition to the same chapter of the first.
 * @throws Problem with both places at the first thing that one has and the other lacks
 */
export function checkParity(first: Written, second: Written): void {
  const [head, other] = [readFields(first.file, first.text), readFields(second.file, second.text)];
  for (const field of ['number', 'emblem'])
    if (head[field] !== other[field])
      refuse(second.file, `front matter, ${field}`, {
        found: said(other[field]),
        expected: `${said(head[field])}, as in ${first.file}`,
        remedy: 'give it the same in both languages',
      });
  const wordsOf = (fields: Readonly<Record<string, unknown>>) => ({
    words: ['title', 'standfirst', 'description', 'short'].map((field) => said(fields[field])).join(' '),
    figures: [],
  });
  const dates = differenceOfFacts(wordsOf(head), wordsOf(other), true);
  if (dates)
    refuse(second.file, 'front matter', {
      found: `${dates.what} where they differ: ${dates.zh.join(', ') || 'none'}`,
      expected: `${dates.en.join(', ') || 'none'}, as in ${first.file}`,
      remedy: 'say the same in both languages',
    });
  const both: Both = { first, second, tags: tagsIn(first.text), others: tagsIn(second.text) };
  checkHeadings(both);
  checkOrder(both);
  checkNamed('figure', tagsNamed('Num'), both);
  checkNamed('source', tagsNamed('Source'), both);
  checkNamed('link', linksNamed, both);
  checkTerms(both);
  checkParagraphs(both);
}
