/** The site's own stylesheets, read once, as paint for files that stand alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePaint } from '../charts/files/parse-paint.ts';

/** The tokens by day, and what changes in other themes. */
export const TOKEN_SHEETS: readonly string[] = ['styles/tokens.css', 'styles/themes.css'];

/** The paint of marks, in the order in which the sheets follow each other; under `src/`. */
export const MARK_SHEETS: readonly string[] = ['scene', 'tones', 'parts', 'furniture', 'words'].map(
  (name) => `styles/marks/${name}.css`,
);

/** Builds and tests run from the project's root. */
const sheet = (path: string): string => readFileSync(join(process.cwd(), 'src', path), 'utf8');

export const sitePaint = parsePaint(
  TOKEN_SHEETS.map(sheet).join(''),
  [...MARK_SHEETS, 'styles/marks/drawing.css'].map(sheet).join(''),
  sheet('styles/fonts.css'),
);
