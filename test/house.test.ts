/** The rules of the house: who may import whom, and what is in one file only. Read from the sources, `.astro` included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chapterTexts } from '../src/site/chapter-texts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string }[];
}

/** `import … from`, `export … from`, and `import('…')`, whose module may be fetched later or be a type's. */
const IMPORT =
  /^\s*(?:import|export)\s+(?:type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => {
    const path = relative(root, join(entry.parentPath, entry.name));
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [...text.matchAll(IMPORT)].map((match) => {
      const target = match[1] ?? match[2] ?? '';
      return { from: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target };
    });
    return { path, text, imports };
  });

const importing = (test: (path: string) => boolean): string[] =>
  files.flatMap((file) => file.imports.filter(({ from }) => test(from)).map(() => file.path));

/**
 * The rooms of `src/` from the ground up: a room may use those before it, types included, and never those after it.
 * `charts` come before `site`, which dresses them; the package comes before all that is this site's own.
 */
const FLOORS = [
  'data',
  'charts',
  'styles',
  'site',
  'bundling',
  'scrolly',
  'exploring',
  'package',
  'exhibits',
  'lookups',
  'outputs',
  'hosting',
  'client',
  'story',
  'layouts',
  'pages',
] as const;

const roomOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

/** What a room may not use although it lies below: `site` and `exhibits` are this story's, and the package is not. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  charts: ['styles', 'site'],
  package: ['site'],
  // The scrolly knows no chart, no story and no site: it stands alone.
  scrolly: ['data', 'charts', 'styles', 'site', 'bundling'],
  // The client and the package share it, and neither may bring it the other's rooms.
  exploring: ['data', 'charts', 'styles', 'site', 'bundling', 'scrolly'],
  client: ['data', 'exhibits', 'charts', 'package', 'lookups', 'outputs', 'hosting', 'styles', 'bundling'],
};

/** All that charts may know of the data: shapes, statuses, formats, and how a refusal is worded. */
const SHAPES = [
  'src/data/model/schema.ts',
  'src/data/model/statuses.ts',
  'src/data/words/format.ts',
  'src/data/words/han.ts',
  'src/data/model/problem.ts',
  'src/data/model/found.ts',
  'src/data/model/nearest.ts',
  'src/data/model/explain.ts',
  'src/data/words/statuses.ts',
  'src/data/model/units.ts',
  'src/data/geo/topology.ts',
];

const mayImport = (path: string, from: string): boolean => {
  const [room, target] = [roomOf(path), roomOf(from)];
  // What Astro wants beside the rooms, the schema of the chapters, stands above them.
  if (target === '' || target === room || room === '') return true;
  if (FLOORS.findIndex((one) => one === target) > FLOORS.findIndex((one) => one === room)) return false;
  if (CLOSED[room]?.includes(target)) return false;
  return room !== 'charts' || SHAPES.includes(from);
};

/** Every way of imports that leads back to a file on it, each told once, from the file where it was first met. */
function circles(): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports.map(({ from }) => from)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const met = way.indexOf(path);
    if (met !== -1) found.push([...way.slice(met), path].join(' > '));
    if (met !== -1 || done.has(path)) return;
    for (const from of importsOf.get(path) ?? []) walk(from, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

describe('the rooms', () => {
  it('finds the house to look at, and every room has its floor', () => {
    expect(files.length).toBeGreaterThan(80);
    const rooms = new Set(files.map(({ path }) => roomOf(path)).filter(Boolean));
    expect([...rooms].toSorted()).toEqual([...FLOORS].toSorted());
  });

  it('use what lies below them and nothing above, types included', () => {
    const trespasses = files.flatMap(({ path, imports }) =>
      imports.filter(({ from }) => !mayImport(path, from)).map(({ from }) => `${path} imports ${from}`),
    );
    expect(trespasses).toEqual([]);
  });

  it('hold no circle of imports, types included', () => {
    expect(circles()).toEqual([]);
  });

  it('data and charts know nothing of Astro', () => {
    const astro = files.filter(
      ({ path, imports }) =>
        /^src\/(?:data|charts)\//.test(path) && imports.some(({ from }) => /^astro(?:$|[:/])/.test(from)),
    );
    expect(astro.map(({ path }) => path)).toEqual([]);
  });

  it('data and charts touch no page', () => {
    const touching = files
      .filter(({ path }) => /^src\/(?:data|charts)\//.test(path) && path.endsWith('.ts'))
      .filter(({ text }) =>
        /\bdocument\.(?:create|body|get)|\bwindow\.(?:add|inner|scroll|location|document)|\bquerySelector/.test(text),
      )
      .map(({ path }) => path);
    expect(touching).toEqual([]);
  });
});

describe('charts are free of this story', () => {
  /** What nobody else's chart may say, and why. Tests of charts may use the story's places: they draw them as examples. */
  const STORY_WORDS: readonly (readonly [word: RegExp, reason: string])[] = [
    [/tianjin|beijing|hebei|binhai|baodi|zhongguancun|天津|北京|河北|京津冀/i, 'a place of this story'],
    [/\bseal\b|津/i, 'this site’s seal'],
    [/five sources|五份来源/i, 'the sources of this story'],
    [/our arithmetic|本站/i, 'this site speaking of itself'],
    [/GB\/T 2260|adcode/i, 'codes of Chinese places'],
    [/\bchapter|retooling|lishen|benteler|boeing|toyota/i, 'a chapter or a company of this story'],
  ];

  it.each(STORY_WORDS)('no %s: it would be %s', (word) => {
    const saying = files
      .filter(({ path }) => path.startsWith('src/charts/'))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, i) => (word.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
      );
    expect(saying).toEqual([]);
  });
});

describe('words', () => {
  it('of a language stand in dictionaries: no code asks which language it is in order to choose words', () => {
    const choosing = files
      .filter(({ path }) => !/\/words\/|\/words\.ts$/.test(path))
      .filter(({ text }) =>
        /(?:=== '(?:en|zh)'|\b(?:zh|isChinese)|startsWith\('(?:en|zh)'\)) \?(?!\?| '(?:en|zh)')|=== '(?:en|zh)' &&/.test(
          text,
        ),
      )
      .map(({ path }) => path);
    expect(choosing).toEqual([]);
  });
});

describe('what stands in one file', () => {
  it('addresses of pages: no component, chart or file writes one', () => {
    const writing = files
      .filter(({ path }) => path !== 'src/site/url.ts' && !/^src\/(?:data|charts|hosting|package)\//.test(path))
      .filter(({ text }) =>
        /(?:href=|['"`/])(?:[\w-]+\/)*[\w-]+\.html\b/.test(
          text.replaceAll(/`[^`\n]*\.html[^`\n]*`(?=[^;]*\*\/)|\*.*$/gm, ''),
        ),
      )
      .map(({ path }) => path);
    expect(writing).toEqual([]);
  });
  it('the drawing of marks: scenes become SVG in the one renderer', () => {
    const drawing = files
      .filter(({ path }) => path.startsWith('src/charts/') && !path.startsWith('src/charts/files/'))
      .filter(({ text }) => /[`'"]<(?:svg|g|path|rect|circle|line|text)\b/.test(text))
      .map(({ path }) => path);
    expect(drawing).toEqual(['src/charts/scene/render.ts']);
  });
  it('names of chapters: they are those of the files in content/, and no code holds one', () => {
    const slugs = chapterTexts().map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThan(1);
    const naming = files.filter(({ text }) => slugs.some((slug) => text.includes(slug))).map(({ path }) => path);
    expect(naming).toEqual([]);
  });
  it('scrollama', () => expect(importing((from) => from === 'scrollama')).toEqual(['src/scrolly/watch-steps.ts']));
  it('D3 comes by its modules', () => expect(importing((from) => from === 'd3')).toEqual([]));
  it('scenes hold no chance and no clock', () => {
    const impure = files
      .filter(({ path }) => path.startsWith('src/charts/'))
      .filter(({ text }) => /Math\.random|Date\.now|new Date\(\)/.test(text))
      .map(({ path }) => path);
    expect(impure).toEqual([]);
  });
  it('a floor of the house is seen at a glance: no folder holds more than 25 files beside its folders', () => {
    const floors = new Map<string, number>();
    for (const folder of ['src', 'scripts', 'test'])
      for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
        if (entry.isFile()) floors.set(entry.parentPath, (floors.get(entry.parentPath) ?? 0) + 1);
    const crowded = [...floors]
      .filter(([path, count]) => count > 25 && !/\/(?:fonts|golden|\.artifacts)(?:\/|$)/.test(path))
      .map(([path, count]) => `${relative(root, path)}: ${count}`);
    expect(crowded).toEqual([]);
  });
  it('one subject a file: none is longer than 400 lines, records apart, which are lists', () => {
    const long = files
      .filter(({ path }) => !path.startsWith('src/data/records/'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });
  it('one thing a line: of a hundred lines not one is longer than 120 characters, and most are much shorter', () => {
    const lengths = files
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => line.trim() !== '')
      .map((line) => [...line].length);
    expect(lengths.filter((length) => length > 120).length / lengths.length).toBeLessThan(0.01);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(45);
  });
});
