/**
 * Reads every chapter before it is rendered: checks each tag and each number against the data and the exhibits, tells
 * each step which exhibit it belongs to, and lists what the chapter uses, so that the page can carry its evidence.
 * Whatever is wrong stops the build with file and line.
 */
import type { Root, Text as TextNode } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { checkFigures, checksWith } from '../data/model/checks.ts';
import { FORMS } from '../data/words/format.ts';
import { allFigures, isFigureId } from '../data/model/figures.ts';
import { nearestIds } from '../data/model/nearest.ts';
import { Problem } from '../data/model/problem.ts';
import { findTypedNumbers, TYPED_NUMBER_REMEDY } from '../data/guard/typed-numbers.ts';
import { VERDICTS } from '../data/model/schema.ts';
import { exhibit, isExhibitSlug } from '../exhibits/index.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Tags a chapter may use, with the attributes each takes; `!` marks the ones it cannot do without. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  Num: ['id!', 'form'],
  Exhibit: ['slug!', 'view'],
  Scrolly: ['exhibit!', 'scrub'],
  Step: ['view!'],
  Term: ['word!', 'zh'],
  Aside: ['title!'],
  Source: ['id!'],
  Typed: ['reason!'],
  Drawing: ['name!', 'caption!'],
  Checks: ['verdict!'],
  AuditSummary: [],
  Calculator: [],
};

/** What a chapter uses; it reaches the page as `remarkPluginFrontmatter.uses`. */
export interface ChapterUses {
  figures: string[];
  exhibits: string[];
  words: number;
}

const isJsx = (node: { type: string }): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** `import`, `export` and `{…}` of MDX; a comment in braces is harmless. */
const CODE_TYPES: readonly string[] = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];
const isCode = (node: { type: string }): node is { type: string; value: string } => CODE_TYPES.includes(node.type);

const attribute = (node: Jsx, name: string): string | undefined => {
  const found = node.attributes.find(
    (entry): entry is MdxJsxAttribute => entry.type === 'mdxJsxAttribute' && entry.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
};

export function remarkStory() {
  return (tree: Root, file: VFile): void => {
    const name = chapterFile(file);
    const fail = (
      node: { position?: { start: { line: number; column: number } } | undefined },
      found: string,
      expected: string,
      remedy: string,
    ): never => {
      const start = node.position?.start;
      throw new Problem({
        file: name,
        place: start ? `line ${start.line}, column ${start.column}` : 'somewhere in the text',
        found,
        expected,
        remedy,
      });
    };
    const uses: ChapterUses = { figures: [], exhibits: [], words: 0 };

    visitParents(tree, (node, parents) => {
      if (isCode(node)) {
        if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return;
        fail(node, 'code in a chapter', 'prose and tags, no logic', 'move it into src/story or src/exhibits');
      }
      if (node.type === 'heading') node.data = { ...node.data, hProperties: { id: headingId(toString(node)) } };
      if (node.type === 'text') checkText(node, parents, fail, uses);
      if (isJsx(node)) checkTag(node, parents.filter(isJsx), fail, uses);
      if (node.type === 'link' && /^https?:/.test(node.url)) {
        fail(
          node,
          `a link to ${node.url}`,
          'sources named by id, so that each stands in one place',
          'add the source to src/data and write <Source id="…" />',
        );
      }
      if (isJsx(node) && node.name === 'Typed') return SKIP;
      return undefined;
    });

    const astro = file.data.astro;
    if (astro)
      astro.frontmatter = {
        ...astro.frontmatter,
        uses: { figures: [...new Set(uses.figures)], exhibits: [...new Set(uses.exhibits)], words: uses.words },
      };
  };
}

/** Ids of headings never meet those of exhibits, which are bare slugs. */
const headingId = (text: string): string =>
  `section-${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

type Fail = (
  node: { position?: { start: { line: number; column: number } } | undefined },
  found: string,
  expected: string,
  remedy: string,
) => never;

const chapterFile = (file: VFile): string => {
  const path = String(file.path);
  const at = path.lastIndexOf('content/');
  return at >= 0 ? path.slice(at) : path;
};

function checkText(node: TextNode, parents: readonly { type: string }[], fail: Fail, uses: ChapterUses): void {
  uses.words += node.value.split(/\s+/).filter(Boolean).length;
  if (parents.some((parent) => isJsx(parent) && parent.name === 'Typed')) return;
  const [typed] = findTypedNumbers(node.value);
  if (!typed) return;
  const start = node.position?.start;
  const before = node.value.slice(0, typed.index).split('\n');
  const line = (start?.line ?? 1) + before.length - 1;
  const column = (before.length > 1 ? 1 : (start?.column ?? 1)) + (before.at(-1)?.length ?? 0);
  fail(
    { position: { start: { line, column } } },
    `the number "${typed.text}" typed by hand`,
    'a number bound to a figure',
    TYPED_NUMBER_REMEDY,
  );
}

function checkTag(node: Jsx, parents: readonly Jsx[], fail: Fail, uses: ChapterUses): void {
  const tag = node.name ?? '';
  const known = TAGS[tag];
  if (!known)
    return void fail(
      node,
      `the tag <${tag}>`,
      `one of ${Object.keys(TAGS).join(', ')}`,
      'correct the name; plain HTML has no place in a chapter',
    );
  const allowed = known.map((one) => one.replace('!', ''));
  for (const entry of node.attributes) {
    const entryName = entry.type === 'mdxJsxAttribute' ? entry.name : '{…}';
    if (!allowed.includes(entryName))
      fail(
        node,
        `the attribute ${entryName} on <${tag}>`,
        allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'no attributes',
        'correct or remove it',
      );
    if (entry.type === 'mdxJsxAttribute' && entry.value !== null && typeof entry.value !== 'string')
      fail(node, `code in the attribute ${entryName}`, 'a plain text in quotes', 'write it as text');
  }
  for (const need of known.filter((one) => one.endsWith('!')).map((one) => one.slice(0, -1))) {
    if (!attribute(node, need)) fail(node, `<${tag}> without ${need}`, `${need}="…"`, `add ${need}`);
  }
  const title = attribute(node, 'title') ?? attribute(node, 'caption');
  const [typed] = title ? findTypedNumbers(title) : [];
  if (typed)
    fail(
      node,
      `the number "${typed.text}" typed by hand in a title`,
      'a number bound to a figure',
      'say it in the text, with <Num id="…" />',
    );
  checkReference(node, tag, parents, fail, uses);
}

function checkReference(node: Jsx, tag: string, parents: readonly Jsx[], fail: Fail, uses: ChapterUses): void {
  if (tag === 'Num') {
    const id = attribute(node, 'id') ?? '';
    if (!isFigureId(id))
      fail(
        node,
        `the figure "${id}"`,
        `the id of a figure in src/data; nearest: ${nearestIds(
          id,
          allFigures().map((one) => one.id),
        ).join(', ')}`,
        'correct the id, or add the claim',
      );
    const form = attribute(node, 'form');
    if (form && !(FORMS as readonly string[]).includes(form))
      fail(node, `the form "${form}"`, `one of ${FORMS.join(', ')}`, 'correct the form');
    uses.figures.push(id);
  }
  const slug = tag === 'Exhibit' ? attribute(node, 'slug') : tag === 'Scrolly' ? attribute(node, 'exhibit') : undefined;
  if (slug !== undefined) {
    checkExhibit(node, slug, tag === 'Exhibit' ? attribute(node, 'view') : undefined, fail);
    uses.exhibits.push(slug);
  }
  if (tag === 'AuditSummary') uses.exhibits.push('audit-summary');
  if (tag === 'Checks') {
    const verdict = VERDICTS.find((one) => one === attribute(node, 'verdict'));
    if (!verdict)
      return void fail(
        node,
        `the verdict "${attribute(node, 'verdict') ?? ''}"`,
        `one of ${VERDICTS.join(', ')}`,
        'correct the verdict',
      );
    const checks = checksWith(verdict);
    uses.figures.push(...checks.flatMap(checkFigures));
    // A reader reads question and answer; the rest is opened at will.
    uses.words += checks.flatMap(({ title, verdictSentence }) =>
      `${title.en} ${verdictSentence.en}`.split(/\s+/),
    ).length;
  }
  if (tag === 'Step') {
    const scrolly = parents.findLast((parent) => parent.name === 'Scrolly');
    if (!scrolly)
      return void fail(
        node,
        'a <Step> outside a <Scrolly>',
        'steps inside <Scrolly exhibit="…">',
        'wrap it, or make it a paragraph',
      );
    const owner = attribute(scrolly, 'exhibit') ?? '';
    checkExhibit(node, owner, attribute(node, 'view'), fail);
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'exhibit', value: owner });
  }
}

function checkExhibit(node: Jsx, slug: string, view: string | undefined, fail: Fail): void {
  if (!isExhibitSlug(slug))
    return void fail(
      node,
      `the exhibit "${slug}"`,
      'the slug of an exhibit in src/exhibits',
      'correct the slug, or add the exhibit to its chapter’s list',
    );
  const { viewNames } = exhibit(slug);
  if (view !== undefined && !viewNames.includes(view))
    fail(
      node,
      `the view "${view}" of exhibit ${slug}`,
      `one of ${viewNames.join(', ')}`,
      'correct the view, or add it to the exhibit',
    );
}
