/** The files that the data page gives away, made from the same figures as its rows. */
import { allFigures } from '../../data/model/figures.ts';
import { figureAppearances } from '../../lookups/appearances.ts';
import { chaptersIn } from '../../lookups/chapters.ts';
import { outputWords } from '../words/index.ts';
import { checksJson } from './checks.ts';
import { dataPackage, figuresCsv, figuresJson, figuresSchema } from './formats.ts';
import { figureRecord } from './records.ts';

const WORDS = outputWords('en').openData.files;

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

interface OpenFile {
  readonly type: string;
  readonly title: string;
  readonly about: string;
  readonly text: (site: URL | undefined) => Promise<string>;
}

async function records(site: URL | undefined) {
  const appearances = figureAppearances(await chaptersIn('en'));
  return allFigures().map((one) => figureRecord(one, appearances.get(one.id) ?? [], site));
}

/** Files under `data/` by name. `site` is the site's own address; without it the files hold relative ones. */
export const OPEN_FILES: Readonly<Record<string, OpenFile>> = {
  'figures.csv': {
    type: 'text/csv; charset=utf-8; header=present',
    ...WORDS.csv,
    text: async (site) => figuresCsv(await records(site)),
  },
  'figures.json': {
    type: 'application/json; charset=utf-8',
    ...WORDS.json,
    text: async (site) => figuresJson(await records(site)),
  },
  'figures.schema.json': {
    type: 'application/schema+json; charset=utf-8',
    ...WORDS.schema,
    text: (site) => Promise.resolve(asJson(figuresSchema(site))),
  },
  'checks.json': {
    type: 'application/json; charset=utf-8',
    ...WORDS.checks,
    text: (site) => Promise.resolve(checksJson(site)),
  },
  'datapackage.json': {
    type: 'application/json; charset=utf-8',
    ...WORDS.dataPackage,
    text: async (site) => {
      const all = await records(site);
      return asJson(dataPackage({ csv: figuresCsv(all), json: figuresJson(all), checks: checksJson(site) }, site));
    },
  },
};
