/**
 * Checks how a chart is asked for, beside its rows and view: the kind's name, the board, the language, the words of a
 * file.
 */
import { printValue, valueAt } from '../data/model/found.ts';
import { Problem } from '../data/model/problem.ts';
import { nearestName } from '../data/model/nearest.ts';

interface Wrong {
  readonly from: string;
  readonly place: string;
  readonly found: unknown;
  readonly expected: string;
  readonly remedy: string;
}
const problem = ({ from, place, found, expected, remedy }: Wrong): Problem =>
  new Problem({ file: from, place, found: printValue(found), expected, remedy });

const fromOf = (options: unknown): string => {
  const from = valueAt(options, ['from']);
  return typeof from === 'string' ? from : 'your rows';
};

/** The value of an option that is one of a few words; Problem where it is another, with the nearest of them. */
function refuseOthers(options: unknown, option: string, known: readonly string[]): void {
  const value = valueAt(options, [option]);
  if (value === undefined || (typeof value === 'string' && known.includes(value))) return;
  const near = typeof value === 'string' ? nearestName(value, known) : undefined;
  throw problem({
    from: fromOf(options),
    place: `option ${option}`,
    found: value,
    expected: `one of ${known.join(', ')}`,
    remedy: near ? `it is probably ${near}` : 'write one of them, or leave it out',
  });
}

/** No narrower than words find room, no wider than an eye follows a line. */
const [LEAST_PX, MOST_PX] = [280, 1600];

/** What every drawing takes beside its view. Throws Problem on the first option that does not fit. */
export function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw problem({
      from: 'your rows',
      place: 'options',
      found: options,
      expected: "an object: { view: { unit: 'percent' }, board: 'narrow' }",
      remedy: 'leave it out where nothing is to be said',
    });
  refuseOthers(options, 'board', ['wide', 'narrow']);
  refuseOthers(options, 'theme', ['host', 'light', 'dark', 'system']);
  const width = valueAt(options, ['width']);
  if (width !== undefined && !(typeof width === 'number' && width >= LEAST_PX && width <= MOST_PX))
    throw problem({
      from: fromOf(options),
      place: 'option width',
      found: width,
      expected: `a number of px from ${LEAST_PX} to ${MOST_PX}`,
      remedy: 'give the width of the element that the chart will stand in, or leave it out',
    });
}

/** The kind of a name. Throws Problem where none has it. */
export function kindNamed<K>(kinds: Readonly<Record<string, K>>, name: unknown): K {
  const found = typeof name === 'string' && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(kinds);
  const near = typeof name === 'string' ? nearestName(name, known) : undefined;
  throw problem({
    from: 'your rows',
    place: 'the kind of chart',
    found: name,
    expected: `one of ${known.toSorted().join(', ')}`,
    remedy: near ? `it is probably ${near}` : 'charts/kinds.html on the site shows what each kind draws',
  });
}

const WORDS_OF_A_FILE = ['headline', 'subtitle', 'source', 'licence'];

/** Letters, digits, hyphens, underscores and dots: what may be in an id and begin a class without escapes. */
const ID = /^[\w.-]+$/;

/** What a file takes beside that. Throws Problem on the first that does not fit. */
export function checkFileOptions(options: unknown): void {
  // A file has no page around it.
  refuseOthers(options, 'theme', ['light', 'dark']);
  checkOptions(options);
  for (const option of WORDS_OF_A_FILE) {
    const value = valueAt(options, [option]);
    if (typeof value !== 'string')
      throw problem({
        from: fromOf(options),
        place: `option ${option}`,
        found: value,
        expected: 'text',
        remedy: `a file that stands alone says what it shows and who said it: { ${WORDS_OF_A_FILE.map((one) => `${one}: '…'`).join(', ')} }`,
      });
  }
  const id = valueAt(options, ['id']);
  if (id !== undefined && (typeof id !== 'string' || !ID.test(id)))
    throw problem({
      from: fromOf(options),
      place: 'option id',
      found: id,
      expected: 'letters, digits, hyphens, underscores and dots: gdp-2024',
      remedy: 'take out what is none of these',
    });
}

/** An id as it begins ids and classes: these may not begin with a digit or hold a dot. */
export const asName = (id: string): string => {
  const name = id.replaceAll('.', '-');
  return /^[A-Za-z_]/.test(name) ? name : `c${name}`;
};
