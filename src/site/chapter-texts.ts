/**
 * The chapters as they are written, read from their folder: what stands in which chapter is said there and nowhere in
 * code. Their order is that of their files' names; figures are numbered in the order of the text.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the rest of the site asks of a chapter's text. */
export interface ChapterText {
  /** Address without its ending: the file's name. */
  readonly slug: string;
  /** Slugs of the exhibits that it places, in order. */
  readonly places: readonly string[];
  /** Verdicts whose checks it shows. */
  readonly verdicts: readonly string[];
}

/** One edition speaks for all: the guard holds every other one to the same chapters, figures and checks. */
const FOLDER = join('content', 'en');
/** The one exhibit that has a tag of its own. */
const SUMMARY = 'audit-summary';
const PLACED = /<(?:Exhibit|Scrolly)\b[^>]*?\s(?:slug|exhibit)="([^"]*)"|<AuditSummary\b/g;
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

function readChapter(slug: string, text: string): ChapterText {
  const words = text.replace(COMMENT, '');
  return {
    slug,
    places: [...words.matchAll(PLACED)].map(([, exhibit]) => exhibit ?? SUMMARY),
    verdicts: [...words.matchAll(/<Checks\b[^>]*?\sverdict="([^"]*)"/g)].map(([, verdict = '']) => verdict),
  };
}

let known: { readonly stamp: string; readonly texts: readonly ChapterText[] } | undefined;
/** Whether this project's folder was looked at in this turn of the event loop: pages ask hundreds of times in one. */
let looked = false;

/**
 * Every chapter in order. Read again when a file has changed: while somebody writes, numbers follow the text.
 * @param root the project's folder; the one that is worked in where it is left out
 */
export function chapterTexts(root = ''): readonly ChapterText[] {
  if (known && looked && root === '') return known.texts;
  looked = root === '';
  if (looked) setImmediate(() => (looked = false));
  const folder = join(root, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  const paths = files.toSorted().map((name) => join(folder, name));
  const stamp = paths.map((path) => `${path} ${statSync(path).mtimeMs}`).join();
  if (known?.stamp !== stamp) {
    const texts = paths.map((path) => readChapter(basename(path, '.mdx'), readFileSync(path, 'utf8')));
    known = { stamp, texts };
  }
  return known.texts;
}

/** The chapter that shows the checks of a verdict; the last one where none does. */
export const chapterOfVerdict = (verdict: string): string =>
  (chapterTexts().find(({ verdicts }) => verdicts.includes(verdict)) ?? chapterTexts().at(-1))?.slug ?? '';
