/**
 * Reads every chapter before it is rendered: checks each tag and each number against the data and the exhibits, tells
 * each step which exhibit it belongs to, and lists what the chapter uses, so that the page can carry its evidence.
 * Whatever is wrong stops the build with file and line.
 */
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { collectTerms, levelFigures } from './arrange.ts';
import { chapterCheck, type ChapterCheck } from './guard/chapter.ts';
import { checkReferences } from './guard/check-references.ts';
import { checkWriting } from './guard/check-writing.ts';
import { checkTag } from './guard/check-tags.ts';
import { checkShape } from './guard/check-shape.ts';
import { checkFrontMatter, checkLink, checkText, isWorded } from './guard/check-texts.ts';
import { isJsx } from '../site/jsx.ts';
import { headingIds } from './heading-ids.ts';

export type { ChapterUses } from './guard/chapter.ts';

/** `import`, `export` and `{…}` of MDX; a comment in braces is harmless. */
const CODE_TYPES: readonly string[] = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];
const isCode = (node: { type: string }): node is { type: string; value: string } => CODE_TYPES.includes(node.type);
const isComment = (code: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(code);

function headingId(heading: Heading, { fail }: ChapterCheck, idOf: (text: string) => string | undefined): string {
  const text = toString(heading);
  return (
    idOf(text) ??
    fail(heading, {
      found: `the heading “${text}”, one more than the English chapter has`,
      expected: 'as many headings in each language',
      remedy: 'take it out, or add it to the English chapter',
    })
  );
}

function checkTree(tree: Root, check: ChapterCheck, idOf: (text: string) => string | undefined): void {
  const ids = new Set<string>();
  visitParents(tree, (node, parents) => {
    if (isCode(node) && !isComment(node.value))
      check.fail(node, {
        found: 'code in a chapter',
        expected: 'prose and tags, no logic',
        remedy: 'move it into src/story or src/exhibits',
      });
    if (node.type === 'heading') {
      const id = headingId(node, check, idOf);
      if (ids.has(id))
        check.fail(node, {
          found: `the heading “${toString(node)}” a second time`,
          expected: 'a heading of its own for each part: it is an address',
          remedy: 'word one of the two otherwise',
        });
      ids.add(id);
      node.data = { ...node.data, hProperties: { id } };
    }
    if (isWorded(node)) checkText(node, parents, check);
    checkLink(node, check);
    if (isJsx(node)) checkTag(node, check);
    checkShape(node, parents, check.fail);
    if (!isJsx(node)) return undefined;
    checkReferences(node, parents.filter(isJsx), check);
    return node.name === 'Typed' ? SKIP : undefined;
  });
}

export function remarkStory() {
  return (tree: Root, file: VFile): void => {
    const check = chapterCheck(file);
    const { uses } = check;
    const astro = file.data.astro;
    checkFrontMatter(astro?.frontmatter ?? {}, check);
    checkTree(tree, check, headingIds(String(file.path)));
    levelFigures(tree);
    collectTerms(tree, (term, word) =>
      check.fail(term, {
        found: `<Term word="${word}"> a second time`,
        expected: 'each term explained once',
        remedy: 'let the second stand as plain text',
      }),
    );
    checkWriting(tree, astro?.frontmatter ?? {}, check);
    if (!astro) return;
    const used = { figures: [...new Set(uses.figures)], exhibits: uses.exhibits, words: uses.words };
    astro.frontmatter = { ...astro.frontmatter, uses: used };
  };
}
