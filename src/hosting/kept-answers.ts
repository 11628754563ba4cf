/**
 * Pages and files of earlier builds, as they came from their routes: one whose project, chapters and address are the
 * same is not made again. What a page sees of the chapters is said here: its own words if it is a chapter's, everybody's
 * if it is the home page, which counts them, and else no prose at all.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, keptIn, type Kept } from '../bundling/kept.ts';
import { LANGUAGES } from '../data/model/schema.ts';
import { contentFiles, outlineOf } from '../site/chapter-outlines.ts';
import { addressIn, paths } from '../site/url.ts';

/** What a route answered. */
interface Answer {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface KeptAnswers {
  /** A hash of all that files are made from, but for the prose of chapters. */
  readonly world: string;
  /** What an answer is made from beside that: the same key, the same answer. To be asked when stylesheets are built. */
  keyOf(file: string): string;
  /** What an earlier build answered for a file such as `charts/gdp.html`. */
  get(file: string): Answer | undefined;
  put(file: string, answer: Answer): void;
  /** Writes down what this build answered, for later ones. */
  close(): void;
}

const CHAPTER = /^([a-z]+)\/(.+)\.mdx$/;

/** The prose that pages see, as hashes by their files. */
function proseOf(files: readonly { readonly name: string; readonly text: string }[]): ReadonlyMap<string, string> {
  const all = hashOf(...files.flatMap(({ name, text }) => [name, text]));
  const homes = LANGUAGES.map((language) => [addressIn(language, paths.home), all] as const);
  const own = files.flatMap(({ name, text }) => {
    const [, folder, slug = ''] = CHAPTER.exec(name) ?? [];
    const language = LANGUAGES.find((one) => one === folder);
    return language ? [[addressIn(language, paths.chapter(slug)), hashOf(text)] as const] : [];
  });
  return new Map([...homes, ...own]);
}

/** The parser takes a tenth of a second for a chapter. */
function keptOutline(kept: Kept, project: string, text: string): string {
  const key = hashOf(project, text);
  const found = kept.get(key)?.toString('utf8');
  if (found !== undefined) return found;
  const outline = outlineOf(text);
  kept.put(key, outline);
  return outline;
}

/** One line an answer: what it was made from, its type, and the name of its content in the drawer. */
type Line = readonly [key: string, type: string, content: string];

/**
 * Answers of earlier builds of the same project with the same chapters, but for their prose.
 * @param root the project's folder
 * @param project a hash of all else that the build is made from
 * @param out the folder that is built: the stylesheets in it are part of every page
 */
export function keptAnswers(root: string, project: string, out: string): KeptAnswers {
  const files = contentFiles(root);
  const prose = proseOf(files);
  const drawer = keptIn('outlines');
  const outlines = files.flatMap(({ name, text }) => [
    name,
    name.endsWith('.mdx') ? keptOutline(drawer, project, text) : text,
  ]);
  const [lists, contents] = [keptIn('answers'), keptIn('answered')];
  const world = hashOf(project, ...outlines);
  const written = lists.get(world)?.toString('utf8');
  const known = new Map<string, Line>((written ? (JSON.parse(written) as Line[]) : []).map((line) => [line[0], line]));
  let styles: string | undefined;
  const keyOf = (file: string): string => {
    const assets = join(out, 'assets');
    styles ??= existsSync(assets) ? readdirSync(assets).toSorted().join() : '';
    return hashOf(styles, file, prose.get(file) ?? '');
  };
  return {
    world,
    keyOf,
    get(file) {
      const [, type, content] = known.get(keyOf(file)) ?? [];
      const body = content === undefined ? undefined : contents.get(content);
      return body && type !== undefined ? { type, body } : undefined;
    },
    put(file, { type, body }) {
      const [key, content] = [keyOf(file), hashOf(body)];
      // Most of what is made anew is what it was.
      if (!contents.has(content)) contents.put(content, body);
      known.set(key, [key, type, content]);
    },
    close() {
      lists.put(world, JSON.stringify([...known.values()]));
    },
  };
}
