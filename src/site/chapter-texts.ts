/**
 * The chapters as they are written, read from their folder: what is in which chapter is said there and nowhere in
 * code. Their order is that of their files' names; figures are numbered in the order of the text.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Problem } from '../data/model/problem.ts';
import { tagsIn, type Tag } from './chapter-tree.ts';

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
/** The tags that place an exhibit, each with the attribute that names it; the summary is one by itself. */
const NAMED_BY: Readonly<Record<string, string>> = { Exhibit: 'slug', Scrolly: 'exhibit' };
const SUMMARY = { tag: 'AuditSummary', exhibit: 'audit-summary' };

function placedBy({ name, attributes }: Tag): string[] {
  if (name === SUMMARY.tag) return [SUMMARY.exhibit];
  const slug = attributes[NAMED_BY[name] ?? ''];
  return slug === undefined ? [] : [slug];
}

/** @throws Problem with the line where the parser stops; the guard says it better, and first. */
function tagsOf(path: string): readonly Tag[] {
  try {
    return tagsIn(readFileSync(path, 'utf8'));
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    throw new Problem({
      file: path,
      place: line === undefined ? 'the chapter as a whole' : `line ${line}`,
      found: reason,
      expected: 'prose and tags that MDX can read',
      remedy: 'close what is open there; write \\< or \\{ for the sign itself',
    });
  }
}

function readChapter(path: string): ChapterText {
  const tags = tagsOf(path);
  return {
    slug: basename(path, '.mdx'),
    places: tags.flatMap(placedBy),
    verdicts: tags.flatMap(({ name, attributes: { verdict } }) =>
      name === 'Checks' && verdict !== undefined ? [verdict] : [],
    ),
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
    known = { stamp, texts: paths.map(readChapter) };
  }
  return known.texts;
}

/** The chapter that shows the checks of a verdict; the last one where none does. */
export const chapterOfVerdict = (verdict: string): string =>
  (chapterTexts().find(({ verdicts }) => verdicts.includes(verdict)) ?? chapterTexts().at(-1))?.slug ?? '';
