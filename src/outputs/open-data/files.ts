/**
 * The files that the data page gives away, made from the same figures as its rows. They hold both languages, field by
 * field, so that each stands once: what they say of their fields, and the addresses in them, are English.
 */
import { allFigures } from '../../data/model/figures.ts';
import { figureAppearances } from '../../lookups/appearances.ts';
import { chaptersIn } from '../../lookups/chapters.ts';
import type { OutputWords } from '../words/en.ts';
import { checksJson } from './checks.ts';
import { dataPackage, figuresCsv, figuresJson, figuresSchema } from './formats.ts';
import { figureRecord } from './records.ts';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

interface OpenFile {
  readonly type: string;
  /** Under which name the dictionary tells what it is. */
  readonly words: keyof OutputWords['openData']['files'];
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
    words: 'csv',
    text: async (site) => figuresCsv(await records(site)),
  },
  'figures.json': {
    type: 'application/json; charset=utf-8',
    words: 'json',
    text: async (site) => figuresJson(await records(site)),
  },
  'figures.schema.json': {
    type: 'application/schema+json; charset=utf-8',
    words: 'schema',
    text: (site) => Promise.resolve(asJson(figuresSchema(site))),
  },
  'checks.json': {
    type: 'application/json; charset=utf-8',
    words: 'checks',
    text: (site) => Promise.resolve(checksJson(site)),
  },
  'datapackage.json': {
    type: 'application/json; charset=utf-8',
    words: 'dataPackage',
    text: async (site) => {
      const all = await records(site);
      return asJson(dataPackage({ csv: figuresCsv(all), json: figuresJson(all), checks: checksJson(site) }, site));
    },
  },
};
