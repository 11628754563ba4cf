/** Headings of Chinese chapters in phrases, between which a line may break (phrases.ts). */
import type { Heading, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { phrasesOf } from './phrases.ts';
import { chapterLanguage } from './guard/chapter.ts';

const mayBreak = (): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'wbr',
  attributes: [],
  children: [],
});

const phrased = (node: PhrasingContent): PhrasingContent[] =>
  node.type === 'text'
    ? phrasesOf(node.value).flatMap((value, index) => [
        ...(index > 0 ? [mayBreak()] : []),
        { type: 'text' as const, value },
      ])
    : [node];

/** Stands after `remarkStory`, which makes the headings' ids of their words. */
export function remarkPhrases() {
  return (tree: Root, file: VFile): void => {
    if (chapterLanguage(file) !== 'zh') return;
    visitParents(tree, 'heading', (heading: Heading) => {
      heading.children = heading.children.flatMap(phrased);
    });
  };
}
