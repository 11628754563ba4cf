/**
 * For the page to try charts, which loads it beside the element: a table as rows, with what was inferred; code that
 * draws it; and the drawing as a file. Runs in the browser alone, and sends nothing.
 */
import type { ChartName } from '../../charts/index.ts';
import { Problem } from '../../data/model/problem.ts';
import { tableOfCsv } from '../rows/csv.ts';
import type { RowsFromOptions } from '../rows/options.ts';
import { readRows } from '../rows/rows-from.ts';
import { saidIn } from '../words/told.ts';
import { KIND_NAMES, loadKind } from './kinds.ts';

export { wrongIn } from '../words/told.ts';

/** A page that follows each key draws no more rows than this. */
const MOST_ROWS = 2000;
/** Code with a longer table names a file instead of holding it. */
const MOST_LINES_IN_CODE = 40;
const FROM = 'your table';

/** What the form says beside the table: columns by option of `rowsFrom`, and words around the chart. */
interface Asked {
  readonly kind: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly language: string;
}

/** Headings of a table. Throws Problem where it is none. */
export const columnsOf = (text: string): readonly string[] => tableOfCsv(text.trim(), { from: FROM, skip: 0 }).columns;

const optionsOf = ({ columns, language }: Asked): RowsFromOptions => ({ ...columns, language, from: FROM });

/**
 * Rows and options of a kind as JSON can hold them, and in sentences how the table was read. Throws Problem as
 * `rowsFrom` does, and on a table of too many rows.
 */
export function readTable(text: string, asked: Asked): { readonly given: object; readonly said: readonly string[] } {
  const { records } = tableOfCsv(text.trim(), { from: FROM, skip: 0 });
  if (records.length > MOST_ROWS)
    throw new Problem({
      file: FROM,
      place: 'the whole table',
      found: `${records.length} rows`,
      expected: `up to ${MOST_ROWS} on this page, which draws anew at each change`,
      remedy: 'try it with the first rows; the element and the functions have no such limit',
    });
  const rows = readRows(asked.kind as ChartName, text.trim(), optionsOf(asked));
  return { given: { rows: [...rows], view: rows.view, ...asked.words }, said: saidIn(rows.said, asked.language) };
}

const forAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const forTemplate = (text: string): string => text.replaceAll(/[`\\]|\$\{/g, (found) => `\\${found}`);

/** The same chart as an element of any page and as a function of the package. */
export function codeOf(text: string, asked: Asked): { readonly element: string; readonly module: string } {
  const table = text.trim();
  const isInside = table.split('\n').length <= MOST_LINES_IN_CODE && !/<\/script/i.test(table);
  const options = Object.entries({ ...asked.columns, ...asked.words });
  const attributes = options.map(([name, value]) => ` ${name}="${forAttribute(value)}"`).join('');
  const opens = `<retooling-chart kind="${asked.kind}"${isInside ? '' : ' src="data.csv"'}${attributes}>`;
  const inside = isInside ? `\n<script type="text/csv">\n${table}\n</script>\n` : '';
  const given = options.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
  const csv = isInside ? `\`${forTemplate(table)}\`` : "await readFile('data.csv', 'utf8')";
  return {
    element: `<script type="module" src="${new URL('retooling-chart.js', import.meta.url).href}"></script>\n${opens}${inside}</retooling-chart>`,
    module: [
      ...(isInside ? [] : ["import { readFile } from 'node:fs/promises';"]),
      "import { chart } from 'retooling-tianjin';\n",
      `const csv = ${csv};`,
      `const svg = chart('${asked.kind}', csv${given && `, { ${given} }`});`,
    ].join('\n'),
  };
}

const textIn = (given: object, name: string): string => {
  const value: unknown = Reflect.get(given, name);
  return typeof value === 'string' ? value : '';
};

/**
 * An SVG file of rows and options; without a headline the chart’s description in words. Throws Problem as drawing
 * does.
 */
export async function fileOf(kindName: string, given: object, language: string): Promise<string> {
  const [kind, { drawFile }, { describeChart }] = await Promise.all([
    loadKind(kindName),
    import('../file.ts'),
    import('../chart.ts'),
  ]);
  if (!kind)
    throw new RangeError(`no kind of chart is called ${kindName}; one of ${KIND_NAMES.join(', ')} is expected`);
  const rows = Reflect.get(given, 'rows') as readonly never[];
  const options = { view: (Reflect.get(given, 'view') ?? {}) as never, from: FROM, language };
  const headline = textIn(given, 'headline') || describeChart(kind, rows, options);
  const [subtitle, source] = [textIn(given, 'subtitle'), textIn(given, 'source')];
  return drawFile(kind, rows, { ...options, headline, subtitle, source, licence: '' });
}
