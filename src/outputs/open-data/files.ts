/**
 * The files that the data page gives away, made from the same figures as its rows. They hold both languages, field by
 * field, so that each stands once; what describes them stands once for each language.
 */
import { allFigures } from '../../data/model/figures.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import { figureAppearances } from '../../lookups/appearances.ts';
import { chaptersIn } from '../../lookups/chapters.ts';
import type { OutputWords } from '../words/en.ts';
import { checksJson } from './checks.ts';
import { dataPackage, endingOf, figuresCsv, figuresJson, figuresSchema, schemaFile } from './formats.ts';
import { figureRecord } from './records.ts';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

interface OpenFile {
  readonly type: string;
  /** Under which name the dictionary tells what it is. */
  readonly words: keyof OutputWords['openData']['files'];
  /** The language that it is written in; without one it holds all of them. */
  readonly language?: Language;
  readonly text: (site: URL | undefined) => Promise<string>;
}

async function records(site: URL | undefined) {
  const appearances = figureAppearances(await chaptersIn('en'));
  return allFigures().map((one) => figureRecord(one, appearances.get(one.id) ?? [], site));
}

/** What describes the files to programs and their writers, in a language. */
const described = (language: Language): Record<string, OpenFile> => ({
  [schemaFile(language)]: {
    type: 'application/schema+json; charset=utf-8',
    words: 'schema',
    language,
    text: (site) => Promise.resolve(asJson(figuresSchema(language, site))),
  },
  [`datapackage${endingOf(language)}.json`]: {
    type: 'application/json; charset=utf-8',
    words: 'dataPackage',
    language,
    text: async (site) => {
      const all = await records(site);
      const files = { csv: figuresCsv(all), json: figuresJson(all), checks: checksJson(site) };
      return asJson(dataPackage(files, language, site));
    },
  },
});

/** Files under `data/` by name. `site` is the site's own address; without it the files hold relative ones. */
export const OPEN_FILES: Readonly<Record<string, OpenFile>> = {
  'figures.csv': {
    type: 'text/csv; charset=utf-8; header=present',
    words: 'csv',
    text: async (site) => figuresCsv(await records(site)),
  },
  'figures.json': {
    type: 'application/json; charset=utf-8',
    words: 'json',
    text: async (site) => figuresJson(await records(site)),
  },
  'checks.json': {
    type: 'application/json; charset=utf-8',
    words: 'checks',
    text: (site) => Promise.resolve(checksJson(site)),
  },
  ...Object.fromEntries(LANGUAGES.flatMap((language) => Object.entries(described(language)))),
};
