/** Code that strangers copy: values as JavaScript, and a chart as a call, an element or a component. */
import type { ChartName } from '../charts/index.ts';
import { kindTitle } from '../charts/kind-title.ts';
import { escapeMarkup } from '../charts/scene/elements.ts';

const LINE = 100;
const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);
const quoted = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;

/**
 * A value as it would be written by hand: on one line where that has room, else an entry a line. What is undefined is
 * left out.
 */
export function jsValue(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = (inner: string): string[] =>
    isList
      ? value.map((one: unknown) => jsValue(one, inner))
      : Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .map(([name, one]) => `${isName(name) ? name : quoted(name)}: ${jsValue(one, inner)}`);
  const [open, shut, gap] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  const flat = parts(deeper);
  if (flat.length === 0) return `${open}${shut}`;
  const line = `${open}${gap}${flat.join(', ')}${gap}${shut}`;
  if (!line.includes('\n') && indent.length + line.length <= LINE) return line;
  return `${open}\n${flat.map((one) => `${deeper}${one},\n`).join('')}${indent}${shut}`;
}

const template = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/** A chart from a table, in one call. */
export const tableCall = (kind: ChartName, csv: string, options: object): string =>
  `import { chart } from 'retooling-tianjin';

const csv = \`${template(csv)}\`;
const svg = chart('${kind}', csv, ${jsValue(options)});`;

/** Rows of a kind, and how they are drawn. */
export interface Written {
  readonly rows: readonly unknown[];
  readonly view: object;
}

/** The same from rows in full. */
export function rowsCall(kind: ChartName, { rows, view }: Written): string {
  const name = `render${kindTitle(kind)}`;
  const second = Object.keys(view).length > 0 ? `, ${jsValue({ view })}` : '';
  return `import { ${name} } from 'retooling-tianjin';

const rows = ${jsValue(rows)};
const svg = ${name}(rows${second});`;
}

const inAttribute = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(String).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
};
const attribute = ([name, value]: readonly [string, unknown]): string =>
  ` ${name}="${escapeMarkup(inAttribute(value))}"`;

/**
 * As an element that reads the table's file: columns and words are attributes, options of the kind JSON in one of them.
 */
export const elementCode = (
  kind: ChartName,
  { attributes, options }: { readonly attributes: object; readonly options: object },
): string =>
  `<retooling-chart kind="${kind}" src="data.csv"${Object.entries(attributes).map(attribute).join('')}${
    Object.keys(options).length > 0 ? attribute(['options', options]) : ''
  }></retooling-chart>`;
