/** What every built page goes through: links are guarded, addresses made relative. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fewAtOnce } from './at-once.ts';
import { applyEdits, elementsOf } from './edit-html.ts';
import { requireKnownHosts } from './foreign-links.ts';
import { relocatePage, relocateStyles } from './relocatable.ts';

const PAGES_AT_ONCE = 4;

/** The finished text of `path`, a page of the site. `own` is the site's own host, if it has one. */
export function finishPage(path: string, html: string, own: string | undefined): string {
  const elements = elementsOf(html);
  requireKnownHosts(path, elements, own);
  return applyEdits(html, relocatePage(path, elements));
}

/** Finishes the pages and stylesheets of a built folder; `files` are its files, from its root, with slashes. */
export const finishPages = (root: string, files: readonly string[], own: string | undefined): Promise<void> =>
  fewAtOnce(
    files.filter((file) => /\.(?:html|css)$/.test(file)),
    PAGES_AT_ONCE,
    async (path) => {
      const text = await readFile(join(root, path), 'utf8');
      const finished = path.endsWith('.css') ? relocateStyles(path, text) : finishPage(path, text, own);
      if (finished !== text) await writeFile(join(root, path), finished);
    },
  );
