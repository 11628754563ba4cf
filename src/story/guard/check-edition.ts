/** What is said of the site as a whole: its names, and the days of its chapters, as a script writes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printValue } from '../../data/model/found.ts';
import { Problem } from '../../data/model/problem.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import { EDITION, siteName } from '../../site/site-facts.ts';

const [FACTS, DAYS, MANIFEST] = ['src/site/site-facts.ts', 'src/site/chapter-days.json', 'public/site.webmanifest'];
const REMEDY = 'run npm run days';

/** A day of the calendar, spelt `2026-11-27`. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

interface Days {
  readonly published?: unknown;
  readonly updated?: unknown;
}

/** Throws a Problem unless both are days, the first not after the second. */
export function requireDays(file: string, place: string, { published, updated }: Days, remedy: string): void {
  for (const [name, value] of Object.entries({ published, updated }))
    if (!isDay(value))
      throw new Problem({
        file,
        place: `${place}, ${name}`,
        found: printValue(value),
        expected: 'a day, such as 2026-11-27',
        remedy,
      });
  if (String(published) > String(updated))
    throw new Problem({
      file,
      place,
      found: `published ${String(published)}, updated ${String(updated)}`,
      expected: 'published first',
      remedy,
    });
}

/** A JSON file of the project. Throws a Problem where it is none. */
function readJson(root: string, file: string, remedy: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    throw new Problem({
      file,
      place: 'the whole file',
      found: error instanceof Error ? error.message : String(error),
      expected: 'JSON',
      remedy,
    });
  }
}

/** Throws a Problem at a site without a name, at days that are none, and at days of a chapter that there is none of. */
export function checkEdition(
  root: string,
  slugs: readonly string[],
  nameOf: (language: Language) => string = siteName,
): void {
  for (const language of LANGUAGES)
    if (!nameOf(language).trim())
      throw new Problem({
        file: FACTS,
        place: `SITE_NAMES.${language}`,
        found: 'no words',
        expected: 'the name of the site in each language',
        remedy: 'write it',
      });
  requireDays(FACTS, 'EDITION', EDITION, 'correct it');
  for (const [slug, days] of Object.entries(
    readJson(root, DAYS, `restore it, and ${REMEDY}`) as Record<string, Days>,
  )) {
    requireDays(DAYS, slug, days, 'correct it');
    if (!slugs.includes(slug))
      throw new Problem({
        file: DAYS,
        place: slug,
        found: 'the days of a chapter that there is none of',
        expected: `one of ${slugs.join(', ')}`,
        remedy: REMEDY,
      });
  }
  if (existsSync(join(root, MANIFEST))) readJson(root, MANIFEST, 'correct it');
}
