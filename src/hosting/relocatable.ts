/**
 * Makes the build independent of where it is hosted: what the bundler writes as `/assets/…` becomes relative to the
 * page or stylesheet that asks for it. Everything else on the pages is relative already (see `url.ts`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { relativeHref } from '../site/url.ts';

const IN_HTML = /(\s(?:href|src|data-(?:text|label)-font)=")\/(assets\/[^"]*)"/g;
const IN_CSS = /url\((["']?)\/(assets\/[^)"']*)\1\)/g;

/** Addresses under `/assets/` rewritten as seen from `path`, a file of the site. */
export function relocateText(path: string, text: string): string {
  return path.endsWith('.css')
    ? text.replace(IN_CSS, (_, quote: string, to: string) => `url(${quote}${relativeHref(path, to)}${quote})`)
    : text.replace(IN_HTML, (_, lead: string, to: string) => `${lead}${relativeHref(path, to)}"`);
}

/** Rewrites the pages and stylesheets of a built folder; `files` are its files, from its root, with slashes. */
export async function relocateFolder(root: string, files: readonly string[]): Promise<void> {
  await Promise.all(
    files
      .filter((file) => /\.(?:html|css)$/.test(file))
      .map(async (path) => {
        const text = await readFile(join(root, path), 'utf8');
        const moved = relocateText(path, text);
        if (moved !== text) await writeFile(join(root, path), moved);
      }),
  );
}
