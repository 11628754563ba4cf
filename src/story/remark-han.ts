/**
 * Chinese in a chapter's English text is marked as Chinese, and words that a Chinese chapter quotes as what they are.
 */
import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { foreignRuns, type ForeignRun } from '../data/words/foreign-runs.ts';
import { chapterLanguage } from './guard/chapter.ts';

const span = (lang: string, value: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'lang', value: lang }],
  children: [{ type: 'text', value }],
});

const isHan = (run: ForeignRun | undefined): boolean => /^(?:zh|ja)/.test(run?.lang ?? '');

/** Punctuation that touches Chinese stands with it: the two keep one line, and move as one when the face arrives. */
const withPunctuation = (runs: readonly ForeignRun[]): readonly ForeignRun[] =>
  runs.map((run, index) => {
    const closing = (of: ForeignRun | undefined): string => /^[.,;:!?)’”]+/.exec(of?.text ?? '')?.[0] ?? '';
    if (isHan(run)) return { ...run, text: run.text + closing(runs[index + 1]) };
    return isHan(runs[index - 1]) ? { text: run.text.slice(closing(run).length) } : run;
  });

/** Stands after `remarkStory`, which knows the tags of authors only. */
export function remarkHan() {
  return (tree: Root, file: VFile): void => {
    const language = chapterLanguage(file);
    visitParents(tree, 'text', (node, parents) => {
      const parent = parents.at(-1);
      const index = parent?.children.findIndex((child) => child === node) ?? -1;
      const runs = foreignRuns(node.value, language);
      if (!parent || index < 0 || !runs.some(({ lang }) => lang)) return undefined;
      const parts = withPunctuation(runs).map(({ text, lang }) =>
        lang ? span(lang, text) : ({ type: 'text', value: text } as const),
      );
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
