/** Marks that are printed as they stand and meant something else: half a pair, a typewriter's quote, a word twice. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Fail } from './chapter.ts';

type Node = Root | Root['children'][number];

interface Slip {
  readonly pattern: RegExp;
  readonly what: string;
  readonly expected: string;
  readonly remedy: string;
}

const SLIPS: readonly Slip[] = [
  {
    pattern: /\*+|__+|~~|\]\(|[[\]]/,
    what: 'printed as it stands: half of an emphasis or a link',
    expected: 'both halves: **so**, [words](page.html)',
    remedy: 'write the other half, or remove it',
  },
  {
    pattern: /["']/,
    what: 'a straight quotation mark',
    expected: 'curly ones: “so”, ‘so’, China’s',
    remedy: 'type it as printers do',
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?!(?:had|that) )(\p{Script=Latin}{2,}) \1(?![\p{L}\p{N}])/iu,
    what: 'a word twice',
    expected: 'each word once',
    remedy: 'remove one',
  },
];

const PAIRS = [
  ['(', ')'],
  ['（', '）'],
  ['“', '”'],
  ['《', '》'],
] as const;

/** The first bracket or quotation mark of a text that has no other half. */
function unpaired(text: string): string | undefined {
  for (const [open, close] of PAIRS) {
    let depth = 0;
    for (const letter of text) {
      if (letter === open) depth += 1;
      if (letter === close) depth -= 1;
      if (depth < 0) return close;
    }
    if (depth > 0) return open;
  }
  return undefined;
}

/** Refuses such marks in prose, at the words that they stand in. */
export function checkMarks(tree: Root, fail: Fail): void {
  visitParents(tree, (node: Node) => {
    if (node.type === 'text')
      for (const { pattern, what, expected, remedy } of SLIPS) {
        const found = pattern.exec(node.value);
        if (!found) continue;
        const around = node.value.slice(Math.max(0, found.index - 20), found.index + found[0].length + 20).trim();
        fail(node, { found: `${found[0]} in “${around}”: ${what}`, expected, remedy });
      }
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const alone = unpaired(toString(node));
    if (alone !== undefined)
      fail(node, {
        found: `${alone} without its other half`,
        expected: 'brackets and quotation marks in pairs, within one paragraph',
        remedy: 'write the other half, or remove it',
      });
  });
}
