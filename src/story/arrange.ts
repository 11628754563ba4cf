/**
 * What a chapter's tree gets once it has been checked: its terms' explanations at its end, its figures' heading levels.
 */
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const isJsx = (node: { type: string }): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const element = (name: string, attributes: Jsx['attributes'], children: unknown[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes,
  children: children as MdxJsxFlowElement['children'],
});

const wordOf = (term: Jsx): string => {
  const found = term.attributes.find(
    (one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === 'word',
  );
  return typeof found?.value === 'string' ? found.value : '';
};

/**
 * Moves what each `<Term>` holds to the chapter's end, as `<Glossary>`: there it is read where no script opens it in
 * place, in reader modes and on paper. `onTwice` is told of a word that is explained again.
 */
export function collectTerms(tree: Root, onTwice: (term: Jsx, word: string) => void): void {
  const terms: Jsx[] = [];
  visitParents(tree, (node) => {
    if (isJsx(node) && node.name === 'Term') terms.push(node);
  });
  if (terms.length === 0) return;
  const known = new Set<string>();
  const entries = terms.map((term) => {
    const word = wordOf(term).toLowerCase();
    if (known.has(word)) onTwice(term, word);
    known.add(word);
    const explanation = term.children;
    term.children = [];
    return element('GlossaryEntry', [...term.attributes], explanation);
  });
  tree.children.push(element('Glossary', [], entries));
}

/** A figure that stands before the chapter's first heading has one of the second level itself: none is left out. */
export function levelFigures(tree: Root): void {
  for (const node of tree.children) {
    if (node.type === 'heading') return;
    if (isJsx(node) && (node.name === 'Exhibit' || node.name === 'Scrolly'))
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'level', value: '2' });
  }
}
