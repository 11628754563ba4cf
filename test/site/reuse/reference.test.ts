/** The reference of the package: nothing that it exports is missing, and each export says what it is, takes and throws. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as data from '../../../src/data/index.ts';
import * as outlines from '../../../src/data/geo/index.ts';
import * as charts from '../../../src/package/index.ts';
import { readApi } from '../../../src/package/reference/read-api.ts';
import { builtPage } from '../support/built.ts';

const PATH = 'charts/reference.html';
const text = (html: string): string =>
  html
    .replaceAll(/<\/?(?:a|code)\b[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
/** Names that a module's source lists as types: what no import shows when it runs. */
const typesIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export (?:type )?\{([^}]+)\}|^export (?:type|interface) (\w+)/gm)]
    .flatMap(([, list = '', single = '']) => [...list.split(','), single])
    .map((name) => name.trim().replace(/^type /, ''))
    .filter(Boolean);

/** The front of the package, and what it hands on whole. */
const PACKAGE_FILES = ['index', 'render', 'any-kind', 'from-table'].map((name) => `src/package/${name}.ts`);

/** A function's text: from its declaration to the next one at the margin. */
const ownText = (file: string, name: string): string =>
  new RegExp(`^export (?:const|function) ${name}\\b[\\s\\S]*?(?=^(?:export|const|function|/\\*\\*))`, 'm').exec(
    `${readFileSync(file, 'utf8')}\nexport`,
  )?.[0] ?? '';

describe('the reference page', () => {
  const { root } = builtPage(PATH);

  it.each([
    ['module-retooling-tianjin', '', [...Object.keys(charts), ...PACKAGE_FILES.flatMap(typesIn)]],
    [
      'module-retooling-tianjin-data',
      'data-',
      [
        ...Object.keys(data),
        ...typesIn('src/data/index.ts'),
        ...typesIn('src/data/model/schema.ts'),
        ...typesIn('src/data/model/values.ts'),
      ],
    ],
    ['module-retooling-tianjin-data-outlines', 'data-outlines-', Object.keys(outlines)],
    ['module-retooling-tianjin-element', 'element-', typesIn('src/package/element/retooling-chart-types.ts')],
  ])('%s has every export', (section, prefix, names) => {
    const ids = new Set(
      root
        .getElementById(section)
        ?.querySelectorAll('.api-entry')
        .map(({ id }) => id),
    );
    expect(names.length).toBeGreaterThan(1);
    expect([...new Set(names)].filter((name) => !ids.has(`${prefix}${name}`))).toEqual([]);
  });

  it('says of each what it is, what each parameter is, and what it throws', () => {
    const silent = readApi().flatMap(({ specifier, entries }) =>
      entries.flatMap((entry) => [
        ...(entry.about.length < 10 ? [`${specifier} ${entry.name}: no docstring`] : []),
        ...entry.params
          .filter(({ about }) => about.length < 5)
          .map(({ name }) => `${specifier} ${entry.name}: nothing on ${name}`),
        // What throws says so in its own place, not in passing.
        ...(entry.sort === 'function' &&
        entry.errors.length === 0 &&
        /\bthrow new\b/.test(ownText(entry.file, entry.name))
          ? [`${specifier} ${entry.name}: throws, and does not say when`]
          : []),
        ...(/\b[Tt]hrows\b/.test(entry.about)
          ? [`${specifier} ${entry.name}: errors in the text, not by @throws`]
          : []),
      ]),
    );
    expect(silent).toEqual([]);
    for (const entry of root
      .querySelectorAll('#module-retooling-tianjin .api-entry')
      .filter(({ id }) => /^(?:render|tableOf|describe|sceneOf)/.test(id)))
      expect(text(entry.text), entry.id).toMatch(/Errors (?:Problem|RangeError) on /);
  });

  it('shows signatures as the compiler reads them', () => {
    const signature = (id: string): string => text(root.getElementById(id)?.querySelector('.api-code')?.text ?? '');
    expect(signature('renderBar')).toBe("const renderBar: Render<'bar'>");
    expect(signature('Render')).toContain('(rows: Rows<N>, options?: Options<N>) => string');
    expect(signature('data-figure')).toContain('figure(id: FigureId): Figure');
    expect(signature('element-RetoolingChart')).toContain('class RetoolingChart extends HTMLElement');
    expect(root.getElementById('astro-Chart')?.text).toContain('kind');
  });

  it('names no type of ours that it does not explain', () => {
    const modules = readApi();
    const known = new Set(modules.flatMap(({ entries }) => entries.map(({ name }) => name)));
    // The language's own, the browser's, zod's and topojson's; and what the compiler keeps inside.
    const foreign = new Set([
      'Readonly',
      'Partial',
      'Iterable',
      'Intl',
      'T',
      'One',
      'Record',
      'Omit',
      'Pick',
      'Map',
      'Extract',
      'Error',
      'HTMLElement',
      'CustomEvent',
      'Promise',
      'RegExp',
      'String',
      'MOMENT',
      'Topology',
      'GeometryCollection',
      'MultiLineString',
      'Polygon',
      'Areas',
      'Kinds',
      'K',
      'N',
      'Row',
      'View',
      'ZodType',
      'AxisUnit',
      ...['Iterable', 'Partial', 'Number', 'Intl', 'T', 'ShadowRoot', 'DetailedHTMLProps', 'HTMLAttributes', 'Full'],
    ]);
    const lost = modules.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        [entry.signature, ...entry.params.map(({ type }) => type)]
          .flatMap((code) => code.replaceAll(/'[^']*'|\/[^/]+\//g, '').match(/(?<![\w.])[A-Z]\w*/g) ?? [])
          .filter((name) => !known.has(name) && !foreign.has(name))
          .map((name) => `${entry.name}: ${name}`),
      ),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  it('is led to from the charts and from the kinds', () => {
    for (const from of ['charts/index.html', 'charts/kinds.html'])
      expect(builtPage(from).root.querySelectorAll('a[href$="reference.html"]').length, from).toBeGreaterThan(0);
  });
});
