/** A build step: in every built page, punctuation stays on the line of the number that it touches. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepPunctuation } from './keep-punctuation.ts';

/** Stands before `publish()`, which compresses what it finds. */
export function lineBreaks(): AstroIntegration {
  return {
    name: 'line-breaks',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        await Promise.all(
          pages.map(async (file) => {
            const html = await readFile(join(root, file), 'utf8');
            const kept = keepPunctuation(html);
            if (kept !== html) await writeFile(join(root, file), kept);
          }),
        );
      },
    },
  };
}
