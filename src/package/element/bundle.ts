/**
 * Bundles the custom elements, and the scrolly as a function: one module to load, and a file for each chart kind that
 * it fetches when it is asked for.
 */
import { basename } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { keptBundle } from '../../bundling/kept-bundles.ts';
import { packagesIn, withNotice } from '../../bundling/notices.ts';
import { elementFaces, elementStyles, scrollyStyles } from '../stylesheets.ts';
import { paintAsCode } from '../paint-as-code.ts';

export interface ElementFile {
  readonly name: string;
  readonly code: string;
  /** Names of the npm packages of which it holds code. */
  readonly packages: readonly string[];
}

/**
 * The map of anywhere asks d3-geo for more than the schematic map does: a copy of its own keeps the other's as small as
 * it is.
 */
const ownGeo: Plugin = {
  name: 'own d3-geo',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^d3-geo$/ }, async ({ importer, resolveDir, pluginData }) => {
      if (pluginData === ownGeo || !/\/kinds\/geo\//.test(importer)) return undefined;
      const { path } = await resolve('d3-geo', { resolveDir, kind: 'import-statement', pluginData: ownGeo });
      return { path, suffix: '?geo' };
    });
  },
};

interface Made {
  readonly files: readonly ElementFile[];
  readonly packages: readonly string[];
}

/**
 * Bundles apart, so that none brings what another needs: the chart's element; the scrolly, whose element and function
 * share their code; and for the site's page to try charts alone what that reads tables and makes files with.
 */
const CHART = { 'retooling-chart': 'src/package/element/retooling-chart.ts' };
const SCROLLY = { 'retooling-scrolly': 'src/scrolly/element.ts', scrolly: 'src/scrolly/scrolly.ts' };
const TRY = { 'try-table': 'src/package/element/try-table.ts' };

/** Files that stand alone read their paint from stylesheets as they are built: a browser gets it parsed. */
const parsedPaint: Plugin = {
  name: 'parsed paint',
  setup: ({ onLoad }) => {
    onLoad({ filter: /src\/package\/paint\.ts$/ }, () => ({ contents: paintAsCode(), loader: 'js' }));
  },
};

let made: Promise<Made> | undefined;

/** A file that says where the licences are if it holds anybody else's code. */
function fileOf(path: string, text: string, { inputs, outputs }: Metafile): ElementFile {
  const name = basename(path);
  const output = outputs[`element/${name}`];
  const packages = output ? packagesIn({ inputs, outputs: { [name]: output } }) : [];
  return { name, code: withNotice(text, packages), packages };
}

const bundle = (entryPoints: Readonly<Record<string, string>>): Promise<Made> =>
  keptBundle(`element ${Object.keys(entryPoints).join()}`, () => bundleNow(entryPoints));

async function bundleNow(entryPoints: Readonly<Record<string, string>>): Promise<Made> {
  // With it comes the compiler: who takes a bundle that was kept does not wait for it.
  const { lean } = await import('../lean.ts');
  const { outputFiles, metafile } = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    outdir: 'element',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [ownGeo, parsedPaint, lean],
    define: {
      ELEMENT_STYLES: JSON.stringify(elementStyles()),
      ELEMENT_FACES: JSON.stringify(elementFaces()),
      SCROLLY_STYLES: JSON.stringify(scrollyStyles()),
    },
  });
  return {
    files: outputFiles.map(({ path, text }) => fileOf(path, text, metafile)),
    packages: packagesIn(metafile),
  };
}

const makeElements = async (): Promise<Made> => {
  const both = await Promise.all([bundle(CHART), bundle(SCROLLY)]);
  return {
    files: both.flatMap(({ files }) => files),
    packages: [...new Set(both.flatMap(({ packages }) => packages))],
  };
};

/** All files of the elements; `retooling-chart.js` and `retooling-scrolly.js` are the ones that pages load. */
export const elementFiles = async (): Promise<readonly ElementFile[]> => (await (made ??= makeElements())).files;

/** What the site's page to try charts loads, `try-table.js`; a file that the element has too stands once. */
export async function tryFiles(): Promise<readonly ElementFile[]> {
  const held = new Set((await elementFiles()).map(({ name }) => name));
  return (await bundle(TRY)).files.filter(({ name }) => !held.has(name));
}

/** The npm packages of which the elements hold code. */
export const elementPackages = async (): Promise<readonly string[]> => (await (made ??= makeElements())).packages;
