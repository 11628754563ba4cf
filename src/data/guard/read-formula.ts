/**
 * Reads the sum that a formula states in words, as it is printed: `{1} ÷ {0} − 1`, `(1 + {0}) to the power of 10`. So a
 * formula can be held against the function that computes.
 */

/** What the sum says with the inputs' values; undefined where it is told in words that no rule here reads. */
export function readFormula(formula: string, inputs: readonly number[]): number | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };

  function atom(): number {
    if (take('(')) {
      const inner = sum();
      return take(')') ? inner : Number.NaN;
    }
    const token = tokens?.[at] ?? '';
    at += 1;
    const [, input] = /^\{(\d+)\}$/.exec(token) ?? [];
    const value = input === undefined ? Number(token || 'none') : (inputs[Number(input)] ?? Number.NaN);
    return take('%') ? value / 100 : value;
  }
  function power(): number {
    if (take('−')) return -power();
    const base = atom();
    return take('^') ? base ** power() : base;
  }
  function product(): number {
    let value = power();
    for (;;) {
      if (take('×')) value *= power();
      else if (take('÷')) value /= power();
      else return value;
    }
  }
  function sum(): number {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('−')) value -= product();
      else return value;
    }
  }

  let value = sum();
  // After a comma the sum so far is meant: “…, to the power of 1/5, less 1”.
  while (take(',')) {
    if (take('^')) value **= product();
    else if (take('−')) value -= product();
    else return undefined;
  }
  return at === tokens.length && !Number.isNaN(value) ? value : undefined;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Signs, numbers and slots; undefined where a word is left that is none of them. */
function tokensOf(formula: string): readonly string[] | undefined {
  const signs = formula
    // What comes after says what constants mean.
    .replace(/[;:].*$/u, '')
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => ` ^ ${SUPERSCRIPTS.indexOf(digit)}`)
    .replaceAll(/(?<=\d),(?=\d{3})/g, '')
    .replaceAll(' to the power of ', ' ^ ')
    .replaceAll(/\^ (\d+)\/(\d+)/g, '^ ($1÷$2)')
    .replaceAll(/\bless\b/g, '−')
    .replaceAll(' read as a percent', '')
    // A constant's unit.
    .replaceAll(/(?<=\d )(?:months|years|volts)\b/g, '')
    .replaceAll('-', '−')
    .replaceAll('/', '÷');
  const tokens = signs.match(/\{\d+\}|\d+(?:\.\d+)?|[()+−×÷^,%]|\S/gu) ?? [];
  return tokens.every((token) => /^(?:\{\d+\}|\d+(?:\.\d+)?|[()+−×÷^,%])$/u.test(token)) ? tokens : undefined;
}
