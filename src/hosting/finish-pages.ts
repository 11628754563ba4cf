/**
 * What every built page goes through: links are guarded, addresses made relative, what is in the page allowed by
 * its policy, and the stylesheet asked for where the first window ends.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeInProject } from '../bundling/code-of.ts';
import { hashOf, keptIn, type Kept } from '../bundling/kept.ts';
import { fewAtOnce } from './at-once.ts';
import { applyEdits, elementsOf } from './edit-html.ts';
import { firstWindowEdits } from './first-window.ts';
import { requireKnownHosts } from './foreign-links.ts';
import { linksIn, requireLinksHold, type PageLinks } from './inside-links.ts';
import { inlineIn, policyEdits } from './inline.ts';
import type { Inline } from './policy.ts';
import { relocatePage, relocateStyles } from './relocatable.ts';

const PAGES_AT_ONCE = 4;

/** What is in a finished page. */
export interface FinishedPage {
  readonly inside: Inline;
  readonly links: PageLinks;
}
interface Finished extends FinishedPage {
  readonly html: string;
}

/**
 * The finished text of `path`, a page of the site, and what is in it. `own` is the site's own host, if it has one.
 */
export function finishPage(path: string, html: string, own: string | undefined): Finished {
  const written = elementsOf(html);
  const moves = firstWindowEdits(html, written);
  const moved = applyEdits(html, moves);
  // Few pages have a first window of their own: the others are read once.
  const elements = moves.length > 0 ? elementsOf(moved) : written;
  requireKnownHosts(path, elements, own);
  const inside = inlineIn(elements, (text) => relocateStyles(path, text));
  const edits = [...relocatePage(path, elements), ...policyEdits(elements, inside)];
  return { html: applyEdits(moved, edits), inside, links: linksIn(elements) };
}

/** The first line of a page as it is kept. */
interface KeptHead extends Record<keyof Inline, readonly string[]> {
  readonly links: PageLinks;
}

/** `finishPage`, or what it returned in an earlier build for the same page. */
function finishedPage(kept: Kept, key: string, finish: () => Finished): Finished {
  const found = kept.get(key)?.toString('utf8');
  if (found !== undefined) {
    const end = found.indexOf('\n');
    const { scripts, styles, links } = JSON.parse(found.slice(0, end)) as KeptHead;
    return { html: found.slice(end + 1), inside: { scripts: new Set(scripts), styles: new Set(styles) }, links };
  }
  const finished = finish();
  const { scripts, styles } = finished.inside;
  const head: KeptHead = { scripts: [...scripts], styles: [...styles], links: finished.links };
  kept.put(key, `${JSON.stringify(head)}\n${finished.html}`);
  return finished;
}

/** What pages are finished for. */
interface Finishing {
  /** A hash of the project, which knows all code. */
  readonly project: string;
  /** The site's own host, if it has one. */
  readonly own: string | undefined;
  /** Pages that are finished already. */
  readonly finished: ReadonlyMap<string, FinishedPage>;
}

/**
 * Finishes the pages and stylesheets of a built folder; `files` are its files, from its root, with slashes. Returns
 * what is in each page, those that were finished among them.
 */
export async function finishPages(
  root: string,
  files: readonly string[],
  { project, own, finished }: Finishing,
): Promise<Map<string, FinishedPage>> {
  const pages = new Map(finished);
  const [kept, code] = [keptIn('pages'), await codeInProject(project, process.cwd(), 'src/hosting/finish-pages.ts')];
  await fewAtOnce(
    files.filter((file) => /\.(?:html|css)$/.test(file) && !finished.has(file)),
    PAGES_AT_ONCE,
    async (path) => {
      const text = await readFile(join(root, path), 'utf8');
      if (path.endsWith('.css')) return writeFile(join(root, path), relocateStyles(path, text));
      const {
        html,
        inside,
        links: its,
      } = finishedPage(kept, hashOf(code, path, own ?? '', text), () => finishPage(path, text, own));
      pages.set(path, { inside, links: its });
      await writeFile(join(root, path), html);
    },
  );
  requireLinksHold(root, new Map([...pages].map(([path, { links }]) => [path, links])));
  return pages;
}
