/**
 * The prose of pages beside the chapters (`src/story/prose`): a number stands in it only by a component or an expression,
 * which take it from a figure or count it. Code that is shown may hold any.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutNames } from '../../data/guard/guard.ts';
import { findTypedNumbers, TYPED_NUMBER_REMEDY } from '../../data/guard/typed-numbers.ts';
import { Problem } from '../../data/model/problem.ts';

const FOLDER = 'src/story/prose';
/** What is no prose: the script at the head, styles, code, comments, expressions, tags. */
const NO_PROSE: readonly RegExp[] = [
  /^---[\s\S]*?\n---/,
  /<(style|script|code|Code|pre)\b[\s\S]*?<\/\1>/g,
  /<!--[\s\S]*?-->/g,
  /\{[^{}]*\}/g,
  /<[^>]*>/g,
];

const blank = (match: string): string => match.replaceAll(/[^\n]/g, ' ');

/** The words of a component as they are printed, each in its place. */
const proseOf = (source: string): string => {
  const bare = NO_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), source);
  // A name leaves as it came: only what is left of the line is looked at.
  return bare
    .split('\n')
    .map((line) => withoutNames(line))
    .join('\n');
};

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
