/** The rules of the house: who may import whom, and what stands in one file only. Read from the sources, `.astro` included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => {
    const path = relative(root, join(entry.parentPath, entry.name));
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [...text.matchAll(IMPORT)].map((match) => {
      const target = match[2] ?? '';
      return {
        from: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
        typeOnly: match[1] !== undefined,
      };
    });
    return { path, text, imports };
  });

const importing = (test: (path: string) => boolean): string[] =>
  files.flatMap((file) => file.imports.filter(({ from }) => test(from)).map(() => file.path));

/** Imports that lead from a folder to where they may not. `allowed` are exceptions by target. */
const trespass = (room: string, forbidden: readonly string[], allowed: readonly string[] = []): string[] =>
  files
    .filter((file) => file.path.startsWith(room))
    .flatMap((file) =>
      file.imports
        .filter(
          ({ from, typeOnly }) => !typeOnly && forbidden.some((one) => from.startsWith(one)) && !allowed.includes(from),
        )
        .map(({ from }) => `${file.path} imports ${from}`),
    );

const HIGHER = ['src/exhibits', 'src/story', 'src/layouts', 'src/pages', 'src/styles'];

describe('the rooms', () => {
  it('finds the house to look at', () => expect(files.length).toBeGreaterThan(80));

  it('data imports nothing from above', () =>
    expect(trespass('src/data/', ['src/charts', ...HIGHER, 'astro'])).toEqual([]));

  it('charts know no value of this story: of data only types, statuses, formats and problems', () => {
    const shapes = [
      'src/data/model/schema.ts',
      'src/data/words/format.ts',
      'src/data/words/han.ts',
      'src/data/model/problem.ts',
      'src/data/model/found.ts',
      'src/data/words/statuses.ts',
      'src/data/model/units.ts',
    ];
    expect(trespass('src/charts/', ['src/data', ...HIGHER, 'astro'], shapes)).toEqual([]);
  });

  it('exhibits know nothing of story, pages and styles', () =>
    expect(
      trespass(
        'src/exhibits/',
        HIGHER.filter((one) => one !== 'src/exhibits'),
      ),
    ).toEqual([]));

  it('story knows nothing of pages and layouts', () =>
    expect(trespass('src/story/', ['src/pages', 'src/layouts'])).toEqual([]));

  it('the reader’s script carries no data, no exhibit and no chart kind with it', () =>
    expect(trespass('src/client/', ['src/data', 'src/exhibits', 'src/charts'])).toEqual([]));

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

  it('import nothing of the site, its outputs or its styles', () =>
    expect(
      trespass('src/charts/', ['src/site', 'src/outputs', 'src/lookups', 'src/package', 'src/client', 'src/styles']),
    ).toEqual([]));
});

describe('words', () => {
  it('of a language stand in dictionaries: no code asks which language it is in order to choose words', () => {
    const choosing = files
      .filter(({ path }) => !/\/words\/|\/words\.ts$/.test(path))
      .filter(({ text }) => /(?:=== '(?:en|zh)'|\b(?:zh|isChinese)) \?(?!\?)|=== '(?:en|zh)' &&/.test(text))
      .map(({ path }) => path);
    expect(choosing).toEqual([]);
  });
});

describe('what stands in one file', () => {
  it('scrollama', () => expect(importing((from) => from === 'scrollama')).toEqual(['src/client/watch-steps.ts']));
  it('D3 comes by its modules', () => expect(importing((from) => from === 'd3')).toEqual([]));
  it('scenes hold no chance and no clock', () => {
    const impure = files
      .filter(({ path }) => path.startsWith('src/charts/'))
      .filter(({ text }) => /Math\.random|Date\.now|new Date\(\)/.test(text))
      .map(({ path }) => path);
    expect(impure).toEqual([]);
  });
  it('one subject: no file is longer than 600 lines (those over 300 since the format are to be split)', () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 600);
    expect(long).toEqual([]);
  });
});
