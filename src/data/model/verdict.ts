/**
 * A check's verdict follows from its figures wherever two of them decide it, and agrees with the words of its answer
 * everywhere.
 */
import type { CheckInput } from './check-types.ts';
import { operandInterval } from './derive.ts';
import { figure, isFigureId, type FigureId } from './figures.ts';
import { Problem } from './problem.ts';
import { LANGUAGES, type Language } from './schema.ts';

/** How far below a stated "nearly", and how far around an "about", the true value may lie, as a part of it. */
const [NEARLY, ABOUT] = [0.1, 0.05];

/** Where the true value of a figure lies: rounding, what its inputs allow, and its bound. */
function intervalOf(id: FigureId): readonly [number, number] {
  const { quantity, derivation } = figure(id);
  const { low, high } = derivation ?? {};
  const [from, to] = operandInterval({ quantity, ...(low === undefined || high === undefined ? {} : { low, high }) });
  if (quantity.is === 'more-than' || quantity.is === 'at-least') return [from, Infinity];
  if (quantity.is === 'up-to' || quantity.is === 'less-than') return [-Infinity, to];
  if (quantity.is === 'nearly') return [from - Math.abs(from) * NEARLY, to];
  if (quantity.is === 'about') return [from - Math.abs(from) * ABOUT, to + Math.abs(to) * ABOUT];
  return [from, to];
}

/** Whether what a check rests on is so. `meets`: both may be one number, with all rounding allowed for. */
function isSo({ left, is, right }: { left: FigureId; is: 'meets' | 'below' | 'above'; right: FigureId }): boolean {
  const [[a, b], [c, d]] = [intervalOf(left), intervalOf(right)];
  // What a sum in doubles loses is no difference.
  const slack = 1e-9 * Math.max(1, Math.abs(a), Math.abs(c));
  if (is === 'meets') return Math.max(a, c) <= Math.min(b, d) + slack;
  return is === 'below' ? b < c : a > d;
}

/** How the answer to a question begins, or what it must say, by language and verdict. */
const ANSWERS: Readonly<Record<Language, Readonly<Record<CheckInput['verdict'], readonly [RegExp, string]>>>> = {
  en: {
    holds: [/^Yes\b/, 'an answer that begins with Yes'],
    'holds-if': [/^(?!No\b|Not\b).*\b(?:if|as|in|at|close to|on)\b/i, 'an answer that says under which reading'],
    fails: [/^(?:No|Not)\b/, 'an answer that begins with No or Not'],
    unknowable: [/^(?!Yes\b)/, 'an answer that does not begin with Yes'],
  },
  zh: {
    holds: [/^(?!不|没有|无从)(?!.*不成立)/, 'an answer that says yes: 是的, 成立'],
    'holds-if': [/^(?!不|没有|无从)(?!.*不成立)/, 'an answer that says under which reading, and not 不成立'],
    fails: [/^(?!是的|成立).*(?:不|没有)/, 'an answer that says no: 不, 没有'],
    unknowable: [/^(?!是的|成立|不成立)/, 'an answer that says neither yes nor no'],
  },
};

const REMEDY = 'correct the verdict, its answer, or what it rests on (see `rests` in src/data/model/check-types.ts)';

/** Throws a Problem where a check's verdict is not what its figures make it, or its answer says another. */
export function requireVerdict(id: string, file: string, { verdict, rests, verdictSentence }: CheckInput): void {
  const refuse = (found: string, expected: string): never => {
    throw new Problem({ file, place: `record "${id}", field verdict`, found, expected, remedy: REMEDY });
  };
  for (const language of LANGUAGES) {
    const said = verdictSentence[language];
    const [answer, expected] = ANSWERS[language][verdict];
    if (said && !answer.test(said)) refuse(`"${verdict}", and the answer "${said}"`, expected);
  }
  if (verdict === 'unknowable')
    return rests === undefined
      ? undefined
      : refuse('"unknowable", with what it rests on', 'another verdict, or no `rests`');
  if (rests === undefined)
    return refuse(`"${verdict}" without what it rests on`, 'rests: two figures, or why none decide');
  if ('why' in rests) return undefined;
  if (!isFigureId(rests.left) || !isFigureId(rests.right)) return refuse('figures that are none', 'ids of figures');
  const so = isSo(rests);
  const said = `"${verdict}", while ${rests.left} ${so ? 'is' : 'is not'} ${rests.is} ${rests.right}`;
  if (so === (verdict === 'fails')) refuse(said, so ? '"holds" or "holds-if"' : '"fails"');
  if ((verdict === 'holds-if') !== (rests.given !== undefined))
    refuse(
      `"${verdict}" ${rests.given === undefined ? 'without' : 'with'} given`,
      'given, the reading, for "holds-if" alone',
    );
  return undefined;
}
