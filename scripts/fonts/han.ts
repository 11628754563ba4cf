/** Which Chinese characters the site's own files use: the webfont holds these and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const TEXT_FILE = /\.(?:ts|astro|mdx|md)$/;
const HAN = /[\p{Script=Han}、。《》]/gu;

/**
 * Files whose Chinese is in plain sight on the English pages: names of places, companies and lists, and what
 * chapters and pages say. The rest (quotations in evidence cards and on the data page, words of a Chinese edition)
 * prefers a face of the reader's system and asks for ours only where there is none.
 */
const NAME_SOURCES = [
  'content',
  'src/data/records/places.ts',
  'src/data/records/companies.ts',
  'src/data/records/lists.ts',
  'src/layouts',
  'src/pages',
  'src/site/editions.ts',
  'src/story',
];

/** Reads words of the sources in order to judge them, and prints none of its own; or holds words of the Chinese edition alone. */
const NEVER_PRINTED =
  /^(?:src\/data\/guard\/|src\/story\/guard\/|src\/data\/words\/(?:same-facts|same-forms|other-orders)\.ts$|content\/zh\/|src\/data\/words\/glossary\.ts$|src\/story\/phrases\.ts$|src\/.*[/-]zh(?:\/|\.ts$))/;

const LITERAL = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`[^\`]*\`)`;
/** The Chinese of a text in both languages, with the name of the field that has it, where one has. */
const TRANSLATED = new RegExp(
  String.raw`(?:(\w+)(?::| =) )?\{\s*en:\s*(${LITERAL}),\s*zh:\s*${LITERAL}(,\s*isTranslation: true)?`,
  'g',
);
/** Names that English pages print beside their English ones; all other Chinese of such texts is the Chinese edition's. */
const PRINTED_BESIDE = new Set(['OWN_NAMES', 'name', 'shortName', 'publisher', 'reading']);

/** Notes to whoever reads the code; an address's two slashes are none. */
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** A file without comments and what only the Chinese edition prints: that is set in the reader's own faces. */
const ofEnglishPages = (file: string): string =>
  file
    .replaceAll(COMMENTS, '')
    .replace(TRANSLATED, (text, field: string | undefined, english: string, translation?: string) =>
      PRINTED_BESIDE.has(field ?? '') && !translation ? text : `${field ?? ''} ${english}`,
    );

function* textFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* textFiles(path);
    else if (TEXT_FILE.test(entry.name)) yield path;
  }
}

export interface HanInUse {
  /** On show as a page opens, on one or other. */
  readonly names: ReadonlySet<string>;
  /** Only on demand: loaded when first seen. */
  readonly rest: ReadonlySet<string>;
}

/** The Chinese characters of `content/` and `src/` under a project's root, each in one of two sets. */
export function hanInUse(root: string): HanInUse {
  const names = new Set<string>();
  const rest = new Set<string>();
  const folders = ['content', 'src'].filter((folder) => readdirSync(root).includes(folder));
  for (const folder of folders) {
    for (const path of textFiles(join(root, folder))) {
      const place = relative(root, path).split(sep).join('/');
      if (NEVER_PRINTED.test(place)) continue;
      // Code in `src/story` holds words of a Chinese edition only; its components hold what pages show.
      const shown =
        NAME_SOURCES.some((source) => place === source || place.startsWith(`${source}/`)) &&
        !(place.startsWith('src/story/') && place.endsWith('.ts'));
      const set = shown ? names : rest;
      for (const [char] of ofEnglishPages(readFileSync(path, 'utf8')).matchAll(HAN)) set.add(char);
    }
  }
  for (const char of names) rest.delete(char);
  return { names, rest };
}

/** What a page prints that is open: without scripts, closed details and tags. */
const printedHan = (html: string): ReadonlySet<string> =>
  new Set(
    html
      .replaceAll(/<(script|style|details)\b[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, '')
      .match(HAN),
  );

/** A face with fewer characters of its own costs more as a request than it saves. */
const LEAST_OF_A_FACE = 10;

/**
 * The characters in files that pages ask for apart: `names` of those on the home page or in several chapters, one for what a single
 * chapter prints, `other-names` on pages of data and charts, `rest` of all that is seen on demand. By the English pages of the last build.
 */
export function hanByFile({ names, rest }: HanInUse, dist: string): ReadonlyMap<string, ReadonlySet<string>> {
  const pages = readdirSync(dist).filter((file) => /^(?:\d+-.*|index)\.html$/.test(file));
  const printed = new Map(pages.map((file) => [file, printedHan(readFileSync(join(dist, file), 'utf8'))]));
  const files = new Map([
    ['names', new Set<string>()],
    ['rest', new Set(rest)],
  ]);
  for (const char of names) {
    const on = [...printed].filter(([, chars]) => chars.has(char)).map(([file]) => file);
    const [first = ''] = on;
    const chapter = /^\d+/.exec(first)?.[0];
    const file = on.length === 0 ? 'other-names' : on.length === 1 && chapter ? `chapter-${chapter}` : 'names';
    files.set(file, (files.get(file) ?? new Set()).add(char));
  }
  for (const [file, chars] of files) {
    if (chars.size >= LEAST_OF_A_FACE || file === 'names') continue;
    for (const char of chars) files.get('names')?.add(char);
    files.delete(file);
  }
  return files;
}
