/** The packed package in a stranger's plain Node project: draws, types, refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHART_KINDS } from '../../src/charts/index.ts';
import { kindTitle } from '../../src/charts/kind-title.ts';
import { root, run, stranger, type Stranger } from './pack.ts';

/** As the reader of the README would write them. */
const ROWS = `[
  { key: 'oak', label: 'Oak', datum: { value: 40, text: '40 trees', status: 'reported' } },
  { key: 'elm', label: 'Elm', datum: { value: 25, text: '25 trees', status: 'planned' } },
]`;

let project: Stranger;
const node = (file: string) => run(process.execPath, [file], { cwd: project.folder });
// Its own dependencies are found in ours, three folders up, as npm would have hoisted them.
beforeAll(async () => {
  project = await stranger(inject('tarball'));
});
afterAll(() => project.remove());

describe('the package', () => {
  it('holds modules, types, components, styles and licences, and nothing of the story, the tests or the tools', async () => {
    const { stdout } = await run('tar', ['-tzf', inject('tarball')]);
    const files = stdout
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, ''));
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'lib/CHANGELOG.md',
        'lib/NOTICE.md',
        'lib/LICENSE-APACHE-2.0.txt',
        'lib/style.css',
        'lib/package/index.js',
        'lib/package/index.d.ts',
        'lib/data/index.js',
      ]),
    );
    expect([...new Set(files.flatMap((file) => /^lib\/[^/]+/.exec(file)?.[0] ?? []))].toSorted()).toEqual(
      [
        'API.md',
        'CHANGELOG.md',
        'LICENSE-APACHE-2.0.txt',
        'NOTICE.md',
        'README.md',
        'THIRD-PARTY.txt',
        'astro',
        'charts',
        'data',
        'element',
        'exploring',
        'lean',
        'package',
        'pictures',
        'scrolly',
        'scrolly.css',
        'style.css',
      ].map((name) => `lib/${name}`),
    );
    expect(
      files
        .filter((file) => file.startsWith('lib/package/'))
        .map((file) => file.slice('lib/package/'.length))
        .filter((file) => !file.startsWith('rows/'))
        .toSorted(),
    ).toEqual(
      [
        'any-kind',
        'chart',
        'explore',
        'figure',
        'file',
        'from-table',
        'index',
        'multiples',
        'paint',
        'palette',
        'plain-data',
        'render',
        'words/en',
        'words/index',
        'words/zh',
      ].flatMap((name) => [`${name}.d.ts`, `${name}.js`]),
    );
    // One a kind, Chart and Scrolly.
    expect(files.filter((file) => file.startsWith('lib/astro/')).length).toBe(Object.keys(CHART_KINDS).length + 2);
    expect(
      files.filter((file) =>
        /test|content\/|\.mdx|story|exhibits|pages|hosting|fingerprint|node_modules|(?<!\.d)\.ts$/.test(file),
      ),
    ).toEqual([]);
    expect(files.filter((file) => !/^(?:lib\/|package\.json$|README\.md$|LICENSE$)/.test(file))).toEqual([]);
  });

  it('tells what is new in the version that it is', () => {
    const folder = join(project.folder, 'node_modules/retooling-tianjin');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const [, newest] = /^## (\S+)/m.exec(readFileSync(join(folder, 'lib/CHANGELOG.md'), 'utf8')) ?? [];
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(newest).toBe(version);
  });

  it('exports what it has promised: a name less is a new major version', async () => {
    project.write(
      'names.js',
      `import * as charts from 'retooling-tianjin';
import * as data from 'retooling-tianjin/data';
import * as outlines from 'retooling-tianjin/data/outlines';
console.log(JSON.stringify([charts, data, outlines].map((one) => Object.keys(one).join(' '))));`,
    );
    const [charts, data, outlines] = JSON.parse((await node('names.js')).stdout) as string[];
    const renderers = Object.keys(CHART_KINDS).map((kind) => `render${kindTitle(kind)}`);
    const others = (charts ?? '').split(' ').filter((name) => !renderers.includes(name));
    expect((charts ?? '').split(' ').filter((name) => renderers.includes(name))).toEqual(renderers.toSorted());
    expect(others.join(' ')).toMatchInlineSnapshot(
      `"CHART_KINDS HATCH_PATTERN Problem chart chartDefs describeChart palette renderChart renderFile renderMultiples renderScene rowsFrom sceneOf tableOf"`,
    );
    expect(data).toMatchInlineSnapshot(
      `"CHECKS CHECK_KINDS COMPANIES CONFIDENCES CORE_SOURCES FORMS LANGUAGES OUTSIDE_SOURCES PHRASE_MAX_WORDS PLACES Problem RAIL_LINES SINGLE_READINGS SPEAKERS STATUSES UNITS UNIT_KINDS VERDICTS allCorrections allEvents allFigures allLists checksWith claimSchema companySchema comparedFigures correctionSchema correctionsOf distinct editionCorrectionSchema editionCorrections event eventSchema figure formatPeriod formatQuantity inLanguage isFigureId isPlaceId isUnitId list listSchema momentStart notFound notFoundSchema parseCorrections parseEditionCorrections parseEvents parseFigures parseLists periodSchema placeSchema placeholders points quantitySchema seriesSchema sourceSchema speakerSchema textSchema wordsSchema"`,
    );
    expect(outlines).toMatchInlineSnapshot(`"BTH_TOPOLOGY GEOMETRY_NOTICE"`);
  });

  it('leads every export to a file that is there', () => {
    const { exports } = JSON.parse(
      readFileSync(join(project.folder, 'node_modules/retooling-tianjin/package.json'), 'utf8'),
    ) as { exports: Record<string, string | Record<string, string>> };
    const targets = Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter((target) => !target.includes('*'));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets)
      expect(() => readFileSync(join(project.folder, 'node_modules/retooling-tianjin', target)), target).not.toThrow();
  });
});

describe('a stranger’s Node script', () => {
  it('draws a chart into an SVG file that stands alone', async () => {
    project.write(
      'draw.js',
      `import { writeFileSync } from 'node:fs';
import { renderFile } from 'retooling-tianjin';
writeFileSync('trees.svg', renderFile('bar', ${ROWS}, { headline: 'More oaks than elms', subtitle: 'Trees in the park', source: 'Source: our count', licence: 'CC0' }));`,
    );
    await node('draw.js');
    const svg = readFileSync(join(project.folder, 'trees.svg'), 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const word of ['More oaks than elms', '40 trees', 'Source: our count', 'CC0', '#'])
      expect(svg).toContain(word);
    expect(svg).not.toContain('var(--');
  });

  it('does what the first lines of its README say, from a CSV file to a chart', async () => {
    const readme = readFileSync(join(project.folder, 'node_modules/retooling-tianjin/README.md'), 'utf8');
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(code.split('\n').filter(Boolean).length).toBeLessThanOrEqual(10);
    project.write('trees.csv', 'park,trees\nNorth,40\nSouth,25\n');
    project.write('first.mjs', code);
    await node('first.mjs');
    const svg = readFileSync(join(project.folder, 'trees.svg'), 'utf8');
    for (const word of ['The north park has most trees', 'North', '40']) expect(svg).toContain(word);
    // Every picture and every page that it names is in the package.
    for (const [, path = ''] of readme.matchAll(/\]\((lib\/[^)]+)\)|`(lib\/[\w.-]+\.\w+)`/g))
      if (path) expect(readFileSync(join(project.folder, 'node_modules/retooling-tianjin', path), 'utf8')).toBeTruthy();
  });

  it('draws markup, a table and words with one function a kind', async () => {
    project.write(
      'all.js',
      `import * as charts from 'retooling-tianjin';
const rows = ${ROWS};
console.log(JSON.stringify({ names: Object.keys(charts), svg: charts.renderBar(rows, { view: { unitLabel: 'Trees' } }), table: charts.tableOf('bar', rows), words: charts.describeChart('bar', rows) }));`,
    );
    const made = JSON.parse((await node('all.js')).stdout) as {
      names: string[];
      svg: string;
      table: { rows: { text: string }[][] };
      words: string;
    };
    expect(made.svg).toContain('class="rt-bar');
    expect(made.table.rows[0]?.map(({ text }) => text)).toEqual(['Oak', '40 trees']);
    expect(made.words).toContain('Oak');
    const functions = Object.keys(CHART_KINDS).map((kind) => `render${kindTitle(kind)}`);
    expect(made.names).toEqual(expect.arrayContaining(functions));
  });

  it('is told which row and field is wrong, what was found and what would be right', async () => {
    project.write(
      'bad.js',
      `import { renderBar } from 'retooling-tianjin';
renderBar([{ key: 'oak', label: 'Oak', datum: { value: 'forty', text: '40', status: 'reported' } }], { from: 'trees.json' });`,
    );
    const { stderr } = await node('bad.js').then(
      () => ({ stderr: '' }),
      (error: { stderr: string }) => error,
    );
    for (const word of ['trees.json', 'row 1 "oak"', 'datum.value', 'found:', '"forty"', 'expected:', 'fix:'])
      expect(stderr).toContain(word);
    // The remedy names a file that a stranger has.
    const [named = ''] = /lib\/charts\/kinds\/bar\/\S+\.d\.ts/.exec(stderr) ?? [];
    expect(readFileSync(join(project.folder, 'node_modules/retooling-tianjin', named), 'utf8')).toContain(
      'barRowSchema',
    );
  });

  it('puts words around a picture where there are any, and escapes them', async () => {
    project.write(
      'words.js',
      `import { renderBar } from 'retooling-tianjin';
const rows = ${ROWS};
console.log(JSON.stringify([renderBar(rows, { headline: 'Oaks & <elms>', source: 'Source: us', theme: 'dark' }), renderBar(rows, { width: 400 })]));`,
    );
    const [figure = '', picture = ''] = JSON.parse((await node('words.js')).stdout) as string[];
    expect(figure).toMatch(
      /^<figure class="rt-figure rt-dark"><figcaption><p class="rt-headline">Oaks &amp; &lt;elms&gt;/,
    );
    expect(figure).toMatch(/<\/svg><p class="rt-source">Source: us<\/p><\/figure>$/);
    expect(picture).toMatch(/^<svg[^>]* viewBox="0 0 400 /);
  });

  it('may import the element on a server, and load all by require', async () => {
    project.write(
      'server.js',
      "import { RetoolingChart } from 'retooling-tianjin/element';\nimport 'retooling-tianjin/scrolly/element';\nimport 'retooling-tianjin/scrolly';\nimport 'retooling-tianjin/explore';\nconsole.log(typeof RetoolingChart);",
    );
    expect((await node('server.js')).stdout.trim()).toBe('function');
    project.write(
      'old.cjs',
      `const { renderBar } = require('retooling-tianjin');
require('retooling-tianjin/element');
console.log(renderBar(${ROWS}).slice(0, 4), typeof require('retooling-tianjin/data').figure);`,
    );
    expect((await node('old.cjs')).stdout.trim()).toBe('<svg function');
  });

  it('makes a small bundle of one kind by esbuild alone', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { renderBar } from 'retooling-tianjin';", resolveDir: project.folder },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    });
    const [bundle] = outputFiles;
    expect(brotliCompressSync(bundle?.contents ?? '').byteLength).toBeLessThanOrEqual(45_000);
    // Strict pages make no code at run time.
    expect(bundle?.text).not.toMatch(/new Function|\beval\(/);
  });

  it('reads the data with its evidence', async () => {
    project.write(
      'data.js',
      `import { figure, allFigures } from 'retooling-tianjin/data';
import { BTH_TOPOLOGY } from 'retooling-tianjin/data/outlines';
const { id } = allFigures()[0];
console.log(JSON.stringify([figure(id).status, allFigures().length, BTH_TOPOLOGY.type]));`,
    );
    const [status, count, type] = JSON.parse((await node('data.js')).stdout) as [string, number, string];
    expect(status).toMatch(/reported|claimed|planned|target|derived|context/);
    expect(count).toBeGreaterThan(60);
    expect(type).toBe('Topology');
  });
});

describe('a stranger’s TypeScript', () => {
  it('is checked against rows, options and ids', { timeout: 120_000 }, async () => {
    project.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: 'nodenext',
          target: 'es2023',
          skipLibCheck: false,
          types: [],
          lib: ['es2023', 'dom', 'dom.iterable'],
          jsx: 'react-jsx',
        },
        files: ['good.ts', 'bad.ts', 'page.tsx'],
      }),
    );
    project.write(
      'good.ts',
      `import { renderBar, type Rows } from 'retooling-tianjin';
import { figure } from 'retooling-tianjin/data';
const rows: Rows<'bar'> = ${ROWS};
export const svg: string = renderBar(rows, { view: { unit: 'count', sort: 'value' }, board: 'narrow' }) + figure('xh24-iva-growth').unit;
import { RetoolingChart, type RetoolingChartAttributes } from 'retooling-tianjin/element';
const attributes: RetoolingChartAttributes = { kind: 'bar', src: 'rows.json' };
const element: RetoolingChart | null = document.querySelector('retooling-chart');
if (element) element.data = { rows, headline: attributes.kind ?? '' };
element?.addEventListener('retooling-failed', (event) => console.error(event.detail));
export const drawn: Promise<void> = document.createElement('retooling-chart').draw();`,
    );
    project.write(
      'bad.ts',
      `import { renderBar } from 'retooling-tianjin';
import { figure } from 'retooling-tianjin/data';
renderBar([{ key: 'oak', lable: 'Oak' }]);
renderBar([], { view: { sort: 'upwards' } });
figure('no-such-figure');
document.createElement('retooling-chart').data = 40;`,
    );
    project.write(
      'page.tsx',
      `import type {} from 'retooling-tianjin/react';
import type { RetoolingChartProps } from 'retooling-tianjin/react';
const given: RetoolingChartProps = { kind: 'bar', theme: 'dark' };
export const page = <retooling-chart {...given} data={[]} className="wide" lang="zh" onretooling-failed={(event) => console.error(event.detail)}>As a list</retooling-chart>;
export const story = <retooling-scrolly id="story" data-scrub=""><figure /></retooling-scrolly>;
// @ts-expect-error: no such kind
export const wrong = <retooling-chart kind="pie" />;`,
    );
    const { stdout } = await run(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', project.folder],
      { cwd: project.folder },
    ).then(
      ({ stdout: text }) => ({ stdout: text }),
      (error: { stdout: string }) => error,
    );
    const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
    expect(errors.filter((line) => !line.startsWith('bad.ts'))).toEqual([]);
    expect(errors.map((line) => /^bad\.ts\((\d)/.exec(line)?.[1])).toEqual(['3', '4', '5', '6']);
  });
});
