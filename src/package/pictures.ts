/** Each kind of chart drawn from a small table, for the package's README. */
import { CHART_KINDS, type ChartName } from '../charts/index.ts';
import { kindTitle } from '../charts/kind-title.ts';
import { jsValue } from './code.ts';
import { EXAMPLES } from './examples.ts';
import { renderFile, rowsFrom } from './index.ts';
import { ROWS_FROM_OPTIONS } from './rows/rows-from.ts';

export interface KindPicture {
  readonly kind: ChartName;
  readonly svg: string;
}

/** Options of an example, those of its columns apart from those of its kind. */
export function partedOptions(options: Readonly<Record<string, unknown>>): { columns: object; view: object } {
  const isColumn = ([name]: readonly [string, unknown]): boolean => ROWS_FROM_OPTIONS.includes(name);
  const entries = Object.entries(options);
  return {
    columns: Object.fromEntries(entries.filter(isColumn)),
    view: Object.fromEntries(entries.filter((one) => !isColumn(one))),
  };
}

/** Each example as a file that stands alone. Throws Problem where a table no longer fits its kind. */
export const kindPictures = (): readonly KindPicture[] =>
  Object.entries(EXAMPLES).map(([name, { csv, options, shows }]) => {
    const kind = name as ChartName;
    const words = { headline: kindTitle(kind), subtitle: shows, source: 'Example', licence: 'CC0' };
    const { columns, view } = partedOptions(options);
    return { kind, svg: renderFile(kind, rowsFrom(kind, csv, columns), { ...words, id: kind, board: 'narrow', view }) };
  });

/** Options on one line; an outline is named, not printed. */
const inBrief = ({ geometry, ...options }: Readonly<Record<string, unknown>>): string =>
  jsValue(options)
    .replaceAll(/\s+/g, ' ')
    .replace(/ \}$/, geometry === undefined ? ' }' : ', geometry }');

/** The kinds as a table in Markdown, each with its picture and what it is made from. */
export const kindTable = (): string =>
  Object.keys(CHART_KINDS)
    .map((name) => {
      const example = EXAMPLES[name as ChartName];
      if (!example)
        return `### \`${name}\`, \`render${kindTitle(name)}\`\n\nPlaces, regions and movements on an outline.`;
      const { csv, options, shows } = example;
      const told = `${shows.charAt(0).toUpperCase()}${shows.slice(1)}`;
      return `### \`${name}\`, \`render${kindTitle(name)}\`

${told}: \`chart('${name}', csv, ${inBrief(options)})\`

![${kindTitle(name)} chart: ${shows}](lib/pictures/${name}.svg)

\`\`\`csv
${csv}
\`\`\``;
    })
    .join('\n\n');
