/**
 * Gives each chapter that says something else than on its last day a new one: `npm run days`, today, or
 * `npm run days -- 2026-11-27`. Feed readers show what has a new day as changed; nothing but words, figures and charts
 * counts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { ChapterDays } from '../src/site/chapter-days.ts';
import { Problem } from '../src/data/model/problem.ts';
import { saidByChapters } from '../src/lookups/said-by-chapters.ts';
import './tell-problems.ts';

const FILE = 'src/site/chapter-days.json';
const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (
  !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
  Number.isNaN(Date.parse(day)) ||
  new Date(day).toISOString().slice(0, 10) !== day
)
  throw new Problem({
    file: 'scripts/date-chapters.ts',
    place: 'arguments',
    found: day,
    expected: 'a day, such as 2026-11-27, or nothing for today',
    remedy: 'run npm run days, or npm run days -- 2026-11-27',
  });
const before = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, ChapterDays>>;
const after = Object.fromEntries(
  [...saidByChapters()].map(([slug, said]) => {
    const { published = day, updated = day, said: was } = before[slug] ?? {};
    if (was !== said) console.log(`${slug}: ${day}`);
    return [slug, { published, updated: was === said ? updated : day, said }];
  }),
);
writeFileSync(FILE, await format(JSON.stringify(after), { parser: 'json', printWidth: 120 }));
