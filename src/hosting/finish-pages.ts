/**
 * What every built page goes through: links are guarded, addresses made relative, what stands in the page allowed by
 * its policy, and the stylesheet asked for where the first window ends.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fewAtOnce } from './at-once.ts';
import { applyEdits, elementsOf } from './edit-html.ts';
import { firstWindowEdits } from './first-window.ts';
import { requireKnownHosts } from './foreign-links.ts';
import { inlineIn, policyEdits } from './inline.ts';
import { inlineOf, type Inline } from './policy.ts';
import { relocatePage, relocateStyles } from './relocatable.ts';

const PAGES_AT_ONCE = 4;

interface Finished {
  readonly html: string;
  readonly inside: Inline;
}

/**
 * The finished text of `path`, a page of the site, and what stands in it. `own` is the site's own host, if it has one.
 */
export function finishPage(path: string, html: string, own: string | undefined): Finished {
  const moved = applyEdits(html, firstWindowEdits(html));
  const elements = elementsOf(moved);
  requireKnownHosts(path, elements, own);
  const inside = inlineIn(elements, (text) => relocateStyles(path, text));
  return { html: applyEdits(moved, [...relocatePage(path, elements), ...policyEdits(elements, inside)]), inside };
}

/**
 * Finishes the pages and stylesheets of a built folder; `files` are its files, from its root, with slashes. Returns
 * what stands in the pages.
 */
export async function finishPages(root: string, files: readonly string[], own: string | undefined): Promise<Inline> {
  const found: Inline[] = [];
  await fewAtOnce(
    files.filter((file) => /\.(?:html|css)$/.test(file)),
    PAGES_AT_ONCE,
    async (path) => {
      const text = await readFile(join(root, path), 'utf8');
      if (path.endsWith('.css')) return writeFile(join(root, path), relocateStyles(path, text));
      const { html, inside } = finishPage(path, text, own);
      found.push(inside);
      await writeFile(join(root, path), html);
    },
  );
  return inlineOf(found);
}
