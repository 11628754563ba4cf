/** The site's own stylesheets, read once, as paint for files that stand alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePaint } from '../charts/files/parse-paint.ts';

/** Builds and tests run from the project's root. */
const sheet = (name: string): string => readFileSync(join(process.cwd(), 'src/styles', name), 'utf8');

export const sitePaint = parsePaint(sheet('tokens.css'), sheet('chart.css') + sheet('drawing.css'), sheet('fonts.css'));
