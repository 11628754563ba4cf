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
  /** What an earlier build answered at an address such as `/charts/gdp.html`. */
  get(address: string): Answer | undefined;
  put(address: string, answer: Answer): void;
  /** Writes down what this build answered, for later ones. */
  close(): void;
}

const CHAPTER = /^([a-z]+)\/(.+)\.mdx$/;

/** The prose that pages see, as hashes by their addresses. */
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
  const keyOf = (address: string): string => {
    const assets = join(out, 'assets');
    styles ??= existsSync(assets) ? readdirSync(assets).toSorted().join() : '';
    return hashOf(styles, address, prose.get(address.replace(/^\//, '')) ?? '');
  };
  return {
    get(address) {
      const [, type, content] = known.get(keyOf(address)) ?? [];
      const body = content === undefined ? undefined : contents.get(content);
      return body && type !== undefined ? { type, body } : undefined;
    },
    put(address, { type, body }) {
      const [key, content] = [keyOf(address), hashOf(body)];
      // Most of what is made anew is what it was.
      if (!contents.has(content)) contents.put(content, body);
      known.set(key, [key, type, content]);
    },
    close() {
      lists.put(world, JSON.stringify([...known.values()]));
    },
  };
}

/** The pages are built from modules of their own: what both hold is known to the process alone. */
const HELD = Symbol.for('retooling-tianjin: answers of earlier builds');
interface Holder {
  [HELD]?: KeptAnswers | undefined;
}

/** From here on routes may answer as they did. */
export function keepAnswers(answers: KeptAnswers | undefined): void {
  (globalThis as Holder)[HELD] = answers;
}

export const answersOfNow = (): KeptAnswers | undefined => (globalThis as Holder)[HELD];
