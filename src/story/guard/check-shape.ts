/**
 * What a chapter is made of, and what may be in what: paragraphs, headings, lists, links and tags, each where the
 * page has a form for it. What Markdown has besides would be printed without one, or be read by no other check.
 */
import type { Fail, Placed } from './chapter.ts';
import { isJsx } from '../../site/jsx.ts';

interface Node extends Placed {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly name?: string | null | undefined;
  readonly value?: string;
  readonly depth?: number;
  readonly start?: number | null | undefined;
  readonly title?: string | null | undefined;
}

/** Elements of Markdown that pages have no form for. */
const NO_FORM: Readonly<Record<string, string>> = {
  blockquote: 'a quotation set off with >',
  break: 'a line broken by hand',
  code: 'a block of code',
  definition: 'the address of a link apart from it',
  html: 'HTML',
  thematicBreak: 'a rule across the page',
};

/**
 * The same where it would be read as plain text: tables, notes, boxes to tick, words struck through, bare addresses.
 */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^\s*\|.*\|\s*$/m, 'a row of a table'],
  [/~~/, 'words struck through'],
  [/\[\^[^\]]*\]/, 'a footnote'],
  [/^\[[ xX]\] /, 'a box to tick'],
  [/\]\[|\[[^\]]+\]\(/, 'a link that is not finished'],
  [/\b(?:https?:\/\/|www\.)\S+/i, 'a bare address'],
  [/\S+@\S+\.\w+/, 'an address of mail'],
];

/** Tags that stand between paragraphs; the others are in a sentence. */
const BETWEEN_PARAGRAPHS = ['Exhibit', 'Scrolly', 'Aside', 'Drawing', 'Checks', 'AuditSummary', 'Calculator'];
const IN_SENTENCES = ['Num', 'Source', 'Term', 'Typed'];
/** What holds no tag: a heading is repeated in lists and addresses, a link is one thing to press. */
const PLAIN: Readonly<Record<string, string>> = { heading: 'a heading', link: 'a link' };

/** Characters that nobody sees, or that turn others round: pasted by accident, found by no search. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\ufffd]/u;
const BLANKS = /[\t\n\r]/g;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Refuses characters that no reader sees, at their line. `source` is the whole file. */
export function checkCharacters(source: string, fail: Fail): void {
  const at = source.replaceAll(BLANKS, ' ').search(UNSEEN);
  if (at < 0) return;
  const before = source.slice(0, at).split('\n');
  fail(
    { position: { start: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } } },
    {
      found: `the character ${codeOf(source.slice(at))}, which is not seen`,
      expected: 'letters, digits, signs and blanks',
      remedy: 'remove it: it came with something pasted',
    },
  );
}

function checkMarkdown(node: Node, fail: Fail): void {
  const noForm = NO_FORM[node.type];
  const mark = node.type === 'text' ? MARKS.find(([pattern]) => pattern.test(node.value ?? ''))?.[1] : undefined;
  const found =
    noForm ??
    mark ??
    (node.type === 'heading' && (node.depth ?? 2) !== 2 && node.depth !== 3
      ? `a heading of level ${node.depth}`
      : undefined) ??
    (node.type === 'link' && node.title ? `a link with a title, “${node.title}”` : undefined) ??
    (PLAIN[node.type] && node.children?.length === 0 ? `${PLAIN[node.type]} without words` : undefined) ??
    (node.type === 'list' && typeof node.start === 'number' && node.start !== 1
      ? `a list that counts from ${node.start}`
      : undefined);
  if (found)
    fail(node, {
      found,
      expected:
        'paragraphs, headings (## and ###), lists, *emphasis*, **strong**, [links](page.html) and the tags of CONTRIBUTING.md',
      remedy: 'say it in one of these; figures in rows belong to an exhibit, an address to <Source id="…" />',
    });
}

function checkTagPlace(node: Node & { readonly name: string }, parents: readonly Node[], fail: Fail): void {
  const { name } = node;
  const plain = parents.map(({ type }) => PLAIN[type]).find(Boolean);
  if (plain)
    fail(node, {
      found: `<${name}> in ${plain}`,
      expected: `words alone in ${plain}`,
      remedy: 'move the tag into the sentence beside it',
    });
  if (BETWEEN_PARAGRAPHS.includes(name) && (node.type !== 'mdxJsxFlowElement' || parents.at(-1)?.type !== 'root'))
    fail(node, {
      found: `<${name}> inside ${parents.at(-1)?.name ? `<${parents.at(-1)?.name}>` : 'a paragraph, a list or another element'}`,
      expected: `<${name}> by itself, between two paragraphs`,
      remedy: 'give it lines of its own with an empty line before and after',
    });
  if (IN_SENTENCES.includes(name) && node.type !== 'mdxJsxTextElement')
    fail(node, {
      found: `<${name}> alone on its lines`,
      expected: `<${name}> in a sentence`,
      remedy: 'write the sentence that it belongs to',
    });
}

/** A passage holds steps and nothing else: words between them would stand on no step. */
function checkPassage(node: Node, fail: Fail): void {
  const parts = (node.children ?? []).flatMap((child) => (child.type === 'paragraph' ? (child.children ?? []) : child));
  const other = parts.find((part) => part.name !== 'Step' && (part.type !== 'text' || part.value?.trim()));
  if (other)
    fail(other, {
      found: 'words between the steps of a <Scrolly>',
      expected: 'steps alone: <Step view="…">words</Step>',
      remedy: 'move them into a step, or before or after the passage',
    });
}

/** Checks one element by where it stands; `parents` are those around it, the chapter itself first. */
export function checkShape(node: Node, parents: readonly Node[], fail: Fail): void {
  checkMarkdown(node, fail);
  if (!isJsx(node) || !node.name) return;
  checkTagPlace({ ...node, name: node.name }, parents, fail);
  if (node.name === 'Scrolly') checkPassage(node, fail);
}
