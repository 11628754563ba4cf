/** The records as files: CSV by RFC 4180, JSON with its schema, a Frictionless data package. */
import { createHash } from 'node:crypto';
import type { Language } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { csvText } from '../files/csv.ts';
import { LICENCE_URL } from '../../site/site-facts.ts';
import { sourceIds, sourceName, sourceRecord } from '../../lookups/source-line.ts';
import { addressIn, folderOf, paths } from '../../site/url.ts';
import { outputWords } from '../words/index.ts';
import { FIELDS, type Field } from './fields.ts';
import type { FigureRecord } from './records.ts';

const wordsOf = (language: Language) => outputWords(language).openData;

const cellText = (value: FigureRecord[string] | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? value.join(' ') : String(value);

/** Header and one line a record, fields in the order of `FIELDS`, lines ended by CRLF, UTF-8 without a mark. */
export function figuresCsv(records: readonly FigureRecord[]): string {
  return csvText([
    FIELDS.map(({ name }) => name),
    ...records.map((record) => FIELDS.map(({ name }) => cellText(record[name]))),
  ]);
}

/** What a file that is written in a language has in its name: nothing in that of the edition at the root. */
export const endingOf = (language: Language): string => {
  const folder = folderOf(language);
  return folder === undefined ? '' : `.${folder}`;
};

/** What tells of the files' fields, in a language. */
export const schemaFile = (language: Language): string => `figures.schema${endingOf(language)}.json`;

/** The records under `figures`, with the address of the schema. */
export const figuresJson = (records: readonly FigureRecord[]): string =>
  `${JSON.stringify(
    {
      $schema: schemaFile('en'),
      title: wordsOf('en').title,
      title_zh: wordsOf('zh').title,
      license: LICENCE_URL,
      figures: records,
    },
    null,
    1,
  )}\n`;

const schemaType = ({ name, type, oneOf }: Field, language: Language) => ({
  description: wordsOf(language).fields[name],
  ...(type === 'ids' ? { type: 'array', items: { type: 'string' }, uniqueItems: true } : { type }),
  ...(oneOf ? { enum: oneOf } : {}),
});

/** JSON Schema 2020-12 of `figures.json`, its fields described in a language. */
export const figuresSchema = (language: Language, site: URL | undefined) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...(site ? { $id: new URL(`data/${schemaFile(language)}`, site).href } : {}),
  title: wordsOf(language).title,
  description: wordsOf(language).about,
  type: 'object',
  required: ['figures'],
  properties: {
    $schema: { type: 'string' },
    title: { type: 'string' },
    title_zh: { type: 'string' },
    license: { type: 'string' },
    figures: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: FIELDS.filter(({ required }) => required).map(({ name }) => name),
        properties: Object.fromEntries(FIELDS.map((field) => [field.name, schemaType(field, language)])),
      },
    },
  },
  additionalProperties: false,
});

const tableField = ({ name, type, required, oneOf }: Field, language: Language) => {
  const { fields, separatedBySpaces } = wordsOf(language);
  const about = fields[name];
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(oneOf ? { enum: oneOf } : {}),
  };
  return {
    name,
    type: type === 'number' ? 'number' : 'string',
    description: type === 'ids' ? `${about}${separatedBySpaces}` : about,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
};

/** What the package is of: the contents of the files, for size and hash. */
interface PackedFiles {
  readonly csv: string;
  readonly json: string;
  readonly checks: string;
}

/** A Frictionless data package of the two figure files and the checks, described in a language. */
export function dataPackage(files: PackedFiles, language: Language, site: URL | undefined) {
  const { licence, claimReview, openData } = outputWords(language);
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
    title: openData.title,
    description: openData.about,
    ...(site ? { homepage: new URL(addressIn(language, paths.data), site).href } : {}),
    licenses: [{ name: 'CC-BY-4.0', title: licence.name, path: LICENCE_URL }],
    sources: sourceIds().map((id) => ({
      title: `${sourceName(id, language)}${claimReview.before}${inLanguage(sourceRecord(id).title, language)}`,
      ...(sourceRecord(id).url ? { path: sourceRecord(id).url } : {}),
    })),
    resources: [
      {
        ...resource('figures', 'figures.csv', files.csv, 'text/csv'),
        profile: 'tabular-data-resource',
        format: 'csv',
        dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
        schema: { fields: FIELDS.map((field) => tableField(field, language)), primaryKey: 'id', missingValues: [''] },
      },
      {
        ...resource('figures-json', 'figures.json', files.json, 'application/json'),
        format: 'json',
        jsonSchema: schemaFile(language),
      },
      { ...resource('checks', 'checks.json', files.checks, 'application/json'), format: 'json' },
    ],
  };
}
