/** What the MDX parser cannot read, said as the guard says everything: with the line, and the tags that there are. */
import { nearestOf } from '../../data/model/nearest.ts';
import { Problem } from '../../data/model/problem.ts';
import { TAG_NAMES } from './check-tags.ts';

/** An error of the parser; its position may be in its words only. */
interface SyntaxError {
  readonly reason: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export const isSyntaxError = (error: unknown): error is SyntaxError =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

const TAGS = `tags are ${TAG_NAMES.join(', ')}`;
const LITERAL = 'write \\< or \\{ for the sign itself, {/* … */} for a comment';

/** What is meant by the parser's commonest complaints: what was found, what is right, how to get there. */
const MEANT: readonly (readonly [RegExp, (match: RegExpExecArray) => Omit<Problem['parts'], 'file' | 'place'>])[] = [
  [
    /^Expected a closing tag for `<(\w+)>`/,
    ([, tag = '']) => ({
      found: `<${tag}> that is not closed`,
      expected: `<${tag} … /> or <${tag} …>words</${tag}>${nearestTag(tag)}`,
      remedy: `close it in the paragraph where it is opened; ${TAGS}`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>`/,
    ([, found = '', open = '']) => ({
      found: `</${found}> where <${open}> is open`,
      expected: `</${open}>`,
      remedy: `correct one of the two; ${TAGS}`,
    }),
  ],
  [
    /^Unexpected closing slash `\/` in tag, expected an open tag first/,
    () => ({
      found: 'a closing tag of nothing that is open',
      expected: 'its opening tag before it',
      remedy: `open it, or remove it; ${TAGS}`,
    }),
  ],
  [
    /before attribute value|corresponding closing quote/,
    () => ({
      found: 'an attribute whose value is not between quotes',
      expected: 'name="text"',
      remedy: 'put a straight quote on each side of it',
    }),
  ],
  [
    /corresponding closing brace/,
    () => ({ found: 'a { that is not closed', expected: 'prose and tags, no code', remedy: LITERAL }),
  ],
  [
    /acorn/,
    () => ({
      found: 'code in a chapter',
      expected: 'prose and tags, no logic',
      remedy: `move it into src/story or src/exhibits; ${LITERAL}`,
    }),
  ],
  [
    /^Unexpected character .* before name/,
    () => ({ found: 'a < that begins no tag', expected: `a tag’s name: ${TAGS}`, remedy: LITERAL }),
  ],
  [
    /^Unexpected end of file|^Unexpected character/,
    ([, ..._rest]) => ({
      found: 'a tag that is not finished',
      expected: '<Name attribute="text" />',
      remedy: `finish it on its line; ${TAGS}`,
    }),
  ],
];

const nearestTag = (tag: string): string => (TAG_NAMES.includes(tag) ? '' : nearestOf(tag, TAG_NAMES));

/** A parser's error as a Problem. Where it names two places the first is where the mistake begins. */
export function syntaxProblem(file: string, { reason, line, column }: SyntaxError): Problem {
  const [, opened, at] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  const [first, second] = [opened ?? line, at ?? column];
  const place = first === undefined ? 'the chapter as a whole' : `line ${first}, column ${second ?? 1}`;
  for (const [words, meant] of MEANT) {
    const match = words.exec(reason);
    if (match) return new Problem({ file, place, ...meant(match) });
  }
  const [found = reason, expected = 'what MDX can read'] = reason.split(', expected ');
  return new Problem({ file, place, found, expected, remedy: `${LITERAL}; ${TAGS}` });
}
