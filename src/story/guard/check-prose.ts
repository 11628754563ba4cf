/**
 * The prose of pages beside the chapters (`src/story/prose`): a number may be in it only by a component or an expression,
 * which take it from a figure or count it. Code that is shown may hold any.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { withoutNames } from '../../data/guard/guard.ts';
import { findTypedNumbers, TYPED_NUMBER_REMEDY } from '../../data/guard/typed-numbers.ts';
import { Problem } from '../../data/model/problem.ts';
import { withoutHead } from '../../site/chapter-tree.ts';

const FOLDER = 'src/story/prose';
/** Elements that show code, or are none of the page's words. */
const NO_PROSE: ReadonlySet<string> = new Set(['style', 'script', 'code', 'Code', 'pre']);

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** Components are written as JSX is, but for comments, which JSX does not know. */
function withoutComments(source: string): string {
  const [before = '', ...rest] = source.split('<!--');
  return rest.reduce((done, one) => {
    const end = one.includes('-->') ? one.indexOf('-->') + 3 : one.length;
    return done + blank(`<!--${one.slice(0, end)}`) + one.slice(end);
  }, before);
}

/** The words that a component prints itself, each in its place, also those inside its expressions. */
function proseOf(source: string): string {
  const [open, close] = ['<>', '</>'];
  const markup = open + withoutComments(withoutHead(source)) + close;
  const file = ts.createSourceFile('prose.tsx', markup, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  let prose = blank(markup);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && NO_PROSE.has(node.openingElement.tagName.getText())) return;
    if (ts.isJsxText(node)) prose = prose.slice(0, node.pos) + node.text + prose.slice(node.end);
    ts.forEachChild(node, visit);
  };
  visit(file);
  // A name leaves as it came: only what is left of the line is looked at.
  return prose
    .slice(open.length, -close.length)
    .split('\n')
    .map((line) => withoutNames(line))
    .join('\n');
}

/** Throws a Problem at the first number typed into the prose of a page; `root` is the project's folder. */
export function checkProse(root: string): void {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro'));
  for (const name of names.toSorted()) {
    const prose = proseOf(readFileSync(join(folder, name), 'utf8'));
    const [typed] = findTypedNumbers(prose);
    if (!typed) continue;
    throw new Problem({
      file: `${FOLDER}/${name.replaceAll('\\', '/')}`,
      place: `line ${prose.slice(0, typed.index).split('\n').length}`,
      found: `the number "${typed.text}" typed by hand`,
      expected: 'a number bound to a figure, or counted by an expression',
      remedy: TYPED_NUMBER_REMEDY,
    });
  }
}
