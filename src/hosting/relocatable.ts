/**
 * Makes the build independent of where it is hosted: what the bundler writes as `/assets/…` becomes relative to the
 * page or stylesheet that asks for it. Everything else on the pages is relative already (see `url.ts`).
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativeHref } from '../story/url.ts';

const IN_HTML = /(\s(?:href|src)=")\/(assets\/[^"]*)"/g;
const IN_CSS = /url\((["']?)\/(assets\/[^)"']*)\1\)/g;

/** Addresses under `/assets/` rewritten as seen from `path`, a file of the site. */
export function relocateText(path: string, text: string): string {
  return path.endsWith('.css')
    ? text.replace(IN_CSS, (_, quote: string, to: string) => `url(${quote}${relativeHref(path, to)}${quote})`)
    : text.replace(IN_HTML, (_, lead: string, to: string) => `${lead}${relativeHref(path, to)}"`);
}

export function relocatable(): AstroIntegration {
  return {
    name: 'relocatable',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        await Promise.all(files.filter((file) => /\.(html|css)$/.test(file)).map(async (file) => {
          const path = relative(root, join(root, file)).split(sep).join('/');
          const text = await readFile(join(root, file), 'utf8');
          const moved = relocateText(path, text);
          if (moved !== text) await writeFile(join(root, file), moved);
        }));
      },
    },
  };
}
