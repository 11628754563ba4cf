/** A chapter as paragraphs: list items, steps and headings among them, each with what its like must say too. */
import type { Node } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { figure, isFigureId } from '../../data/model/figures.ts';
import type { Said } from '../../data/words/same-facts.ts';
import type { Printed } from '../../data/words/same-forms.ts';
import { chapterTree } from '../../site/chapter-tree.ts';
import { attribute, isJsx } from '../../site/jsx.ts';

/** A paragraph, list item, step or heading: its words, its figures in order, and its sources and links. */
export interface Paragraph extends Said {
  /** `paragraph`, `heading` or `step`. */
  readonly kind: string;
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly others: readonly string[];
  readonly printed: readonly Printed[];
}

const isStep = (node: Node): boolean => isJsx(node) && node.name === 'Step';
const isParagraph = (node: Node): boolean => node.type === 'paragraph' || node.type === 'heading';

/** Words in these are a name, and measure nothing. */
const isName = (node: Node): boolean => isJsx(node) && node.name === 'Typed';

type Piece = string | { readonly other: string } | { readonly id: string; readonly form: string };

function pieceOf(node: Node & { value?: string; url?: string }, ancestors: readonly Node[]): Piece | undefined {
  if (node.type === 'text') return ancestors.some(isName) ? undefined : node.value;
  if (node.type === 'link') return { other: `link to ${node.url}` };
  if (!isJsx(node)) return undefined;
  const id = attribute(node, 'id') ?? '';
  if (node.name === 'Term') return ` ${attribute(node, 'word') ?? ''} `;
  if (node.name === 'Source') return { other: `source ${id}` };
  return node.name === 'Num' ? { id, form: attribute(node, 'form') ?? 'full' } : undefined;
}

const wordsOf = (pieces: readonly Piece[]): string => pieces.filter((piece) => typeof piece === 'string').join('');

const paragraphOf = (kind: string, line: number, pieces: readonly Piece[]): Paragraph => ({
  kind,
  line,
  words: wordsOf(pieces),
  figures: pieces.flatMap((piece) => (typeof piece === 'object' && 'id' in piece ? piece.id : [])),
  others: pieces.flatMap((piece) => (typeof piece === 'object' && 'other' in piece ? piece.other : [])),
  printed: pieces.flatMap((piece, at) =>
    typeof piece === 'object' && 'id' in piece && isFigureId(piece.id)
      ? {
          ...piece,
          unit: figure(piece.id).unit,
          before: wordsOf(pieces.slice(0, at)),
          after: wordsOf(pieces.slice(at + 1)),
        }
      : [],
  ),
});

/** The paragraphs of a chapter, in its order. */
export function paragraphsIn(text: string): readonly Paragraph[] {
  const found = new Map<Node, { readonly line: number; readonly pieces: Piece[] }>();
  visitParents(chapterTree(text), (node, ancestors) => {
    // Steps of one line each are parsed as one paragraph; a step of several lines has paragraphs in it.
    if (isStep(node)) for (const around of ancestors) found.delete(around);
    const inside = ancestors.findLast((one) => found.has(one));
    if (isStep(node) || (isParagraph(node) && !inside))
      found.set(node, { line: node.position?.start.line ?? 1, pieces: [] });
    const piece = pieceOf(node, ancestors);
    if (inside && piece !== undefined) found.get(inside)?.pieces.push(piece);
  });
  return [...found].map(([node, { line, pieces }]) => paragraphOf(isJsx(node) ? 'step' : node.type, line, pieces));
}
