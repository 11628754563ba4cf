/**
 * One chapter in two languages: it places the same exhibits, steps, checks and drawings in the same order, states the
 * same figures, names the same sources and explains as many terms. How often a figure or a source is named is each
 * language's own affair, and so is a number's form: Chinese need not repeat what English repeats.
 */
import { printValue } from '../../data/model/found.ts';
import { Problem } from '../../data/model/problem.ts';
import { headingsIn, tagsIn, type Heading, type Tag } from '../../site/chapter-tree.ts';
import { readFields } from './front-matter.ts';

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

/** What stands in the text in order: the first that differs is told. */
function checkOrder({ first, second, tags, others }: Both): void {
  const [expected, found] = [tags, others].map((all) =>
    all.flatMap((tag) => {
      const keys = PLACED[tag.name];
      return keys ? [{ line: tag.line, as: shared(tag, keys) }] : [];
    }),
  ) as [{ line: number; as: string }[], { line: number; as: string }[]];
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

/** The line of the last tag before one that both languages have: where what is missing may belong. */
function lineBefore(missing: Tag, { tags, others }: Both): number {
  const before = tags.slice(0, tags.indexOf(missing)).toReversed();
  for (const tag of before) {
    const like = others.find(({ name, attributes }) => name === tag.name && attributes['id'] === tag.attributes['id']);
    if (like && tag.attributes['id'] !== undefined) return like.line;
  }
  return 1;
}

/** Figures and sources, each as a set of ids. */
function checkNamed(name: 'Num' | 'Source', what: string, both: Both): void {
  const { first, second } = both;
  const [tags, others] = [both.tags, both.others].map((all) => all.filter((tag) => tag.name === name)) as [
    Tag[],
    Tag[],
  ];
  const lacks = (all: readonly Tag[], { attributes }: Tag): boolean =>
    !all.some((one) => one.attributes['id'] === attributes['id']);
  const missing = tags.find((tag) => lacks(others, tag));
  if (missing)
    refuse(second.file, `after line ${lineBefore(missing, both)}`, {
      found: `no ${shared(missing, ['id'])}`,
      expected: `the ${what} that ${first.file} has in line ${missing.line}`,
      remedy: 'add it, or take it out of the other language',
    });
  const extra = others.find((tag) => lacks(tags, tag));
  if (extra)
    refuse(second.file, `line ${extra.line}`, {
      found: shared(extra, ['id']),
      expected: `a ${what} that ${first.file} has too, near its line ${lineBefore(extra, { first: second, second: first, tags: both.others, others: both.tags })}`,
      remedy: 'take it out, or add it to the other language',
    });
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

function checkTerms({ first, second, tags, others }: Both): void {
  const [expected, found] = [tags, others].map((all) => all.filter(({ name }) => name === 'Term')) as [Tag[], Tag[]];
  if (expected.length === found.length) return;
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
  const both: Both = { first, second, tags: tagsIn(first.text), others: tagsIn(second.text) };
  checkOrder(both);
  checkHeadings(both);
  checkNamed('Num', 'figure', both);
  checkNamed('Source', 'source', both);
  checkTerms(both);
}
