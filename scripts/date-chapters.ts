/**
 * Gives each chapter that says something else than on its last day a new one: `npm run days`, today, or
 * `npm run days -- 2026-11-27`. Feed readers show what has a new day as changed; nothing but words, figures and charts
 * counts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { ChapterDays } from '../src/site/chapter-days.ts';
import { saidByChapters } from '../src/lookups/said-by-chapters.ts';

const FILE = 'src/site/chapter-days.json';
const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const before = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, ChapterDays>>;
const after = Object.fromEntries(
  [...saidByChapters()].map(([slug, said]) => {
    const { published = day, updated = day, said: was } = before[slug] ?? {};
    if (was !== said) console.log(`${slug}: ${day}`);
    return [slug, { published, updated: was === said ? updated : day, said }];
  }),
);
writeFileSync(FILE, await format(JSON.stringify(after), { parser: 'json', printWidth: 120 }));
