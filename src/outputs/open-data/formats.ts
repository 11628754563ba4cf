/** The records as files: CSV by RFC 4180, JSON with its schema, a Frictionless data package. */
import { createHash } from 'node:crypto';
import { inLanguage } from '../../data/words/format.ts';
import { csvText } from '../files/csv.ts';
import { LICENCE_URL } from '../../site/site-facts.ts';
import { sourceIds, sourceName, sourceRecord } from '../../lookups/source-line.ts';
import { paths } from '../../site/url.ts';
import { outputWords } from '../words/index.ts';
import { FIELDS, type Field } from './fields.ts';
import type { FigureRecord } from './records.ts';

// The files stand once for all editions; what is said of their fields is said in the language of the fields' names.
const WORDS = outputWords('en');
const { title: TITLE, about: ABOUT, fields: ABOUT_FIELDS } = WORDS.openData;
const LICENCE = {
  name: 'CC-BY-4.0',
  title: WORDS.licence.name,
  path: LICENCE_URL,
} as const;

const cellText = (value: FigureRecord[string] | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? value.join(' ') : String(value);

/** Header and one line a record, fields in the order of `FIELDS`, lines ended by CRLF, UTF-8 without a mark. */
export function figuresCsv(records: readonly FigureRecord[]): string {
  return csvText([
    FIELDS.map(({ name }) => name),
    ...records.map((record) => FIELDS.map(({ name }) => cellText(record[name]))),
  ]);
}

/** The records under `figures`, with the address of the schema. */
export const figuresJson = (records: readonly FigureRecord[]): string =>
  `${JSON.stringify({ $schema: 'figures.schema.json', title: TITLE, license: LICENCE.path, figures: records }, null, 1)}\n`;

const schemaType = ({ name, type, oneOf }: Field) => ({
  description: ABOUT_FIELDS[name],
  ...(type === 'ids' ? { type: 'array', items: { type: 'string' }, uniqueItems: true } : { type }),
  ...(oneOf ? { enum: oneOf } : {}),
});

/** JSON Schema 2020-12 of `figures.json`. */
export const figuresSchema = (site: URL | undefined) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...(site ? { $id: new URL('data/figures.schema.json', site).href } : {}),
  title: TITLE,
  description: ABOUT,
  type: 'object',
  required: ['figures'],
  properties: {
    $schema: { type: 'string' },
    title: { type: 'string' },
    license: { type: 'string' },
    figures: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: FIELDS.filter(({ required }) => required).map(({ name }) => name),
        properties: Object.fromEntries(FIELDS.map((field) => [field.name, schemaType(field)])),
      },
    },
  },
  additionalProperties: false,
});

const tableField = ({ name, type, required, oneOf }: Field) => {
  const about = ABOUT_FIELDS[name];
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(oneOf ? { enum: oneOf } : {}),
  };
  return {
    name,
    type: type === 'number' ? 'number' : 'string',
    description: type === 'ids' ? `${about} ${WORDS.openData.separatedBySpaces}` : about,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
};

/**
 * A Frictionless data package of the two figure files and the checks; `csv` and the others are their contents, for size
 * and hash.
 */
export function dataPackage(files: { csv: string; json: string; checks: string }, site: URL | undefined) {
  const resource = (name: string, path: string, text: string, mediatype: string) => ({
    name,
    path,
    mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  });
  return {
    profile: 'data-package',
    name: 'retooling-tianjin',
    title: TITLE,
    description: ABOUT,
    ...(site ? { homepage: new URL(paths.data, site).href } : {}),
    licenses: [LICENCE],
    sources: sourceIds().map((id) => ({
      title: `${sourceName(id, 'en')}: ${inLanguage(sourceRecord(id).title, 'en')}`,
      ...(sourceRecord(id).url ? { path: sourceRecord(id).url } : {}),
    })),
    resources: [
      {
        ...resource('figures', 'figures.csv', files.csv, 'text/csv'),
        profile: 'tabular-data-resource',
        format: 'csv',
        dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
        schema: { fields: FIELDS.map(tableField), primaryKey: 'id', missingValues: [''] },
      },
      {
        ...resource('figures-json', 'figures.json', files.json, 'application/json'),
        format: 'json',
        jsonSchema: 'figures.schema.json',
      },
      { ...resource('checks', 'checks.json', files.checks, 'application/json'), format: 'json' },
    ],
  };
}
