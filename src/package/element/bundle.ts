/** Bundles the custom element: one module to load, and a file for each chart kind that it fetches when it is asked for. */
import { D3_MODULE, markDroppable } from '../../bundling/droppable-calls.ts';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { hostFaces, hostStyles } from './host-styles.ts';

const textOf = (path: string): Promise<string> => readFile(path, 'utf8');

/**
 * Imports of the whole of zod keep the whole of zod; by namespace the bundler can see what is used. Its printing of
 * JSON schemas is never asked for here. D3's top-level calls do nothing else. Scales map numbers to numbers here, never
 * colours or texts: with d3-scale's general interpolation would come d3-color.
 */
const lean: Plugin = {
  name: 'lean',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/src\/(?:charts|data|package)\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await textOf(path)).replace(/^import \{ z \} from 'zod'/m, "import * as z from 'zod'"),
      loader: 'ts',
    }));
    onLoad({ filter: /zod\/v4\/core\/json-schema-processors\.js$/ }, () => ({
      contents: 'export const toJSONSchema = undefined, allProcessors = undefined;',
      loader: 'js',
    }));
    onLoad({ filter: /zod\/v4\/core\/to-json-schema\.js$/ }, () => ({
      contents:
        'export const createToJSONSchemaMethod = () => () => undefined, createStandardJSONSchemaMethod = createToJSONSchemaMethod, initializeContext = undefined, process = undefined, extractDefs = undefined, finalize = undefined, processSchema = undefined, handleUnrepresentable = undefined;',
      loader: 'js',
    }));
    onLoad({ filter: D3_MODULE }, async ({ path }) => ({
      contents: markDroppable(await textOf(path)).replace(
        /^import \{ interpolateNumber, interpolate, /m,
        'import { interpolateNumber, interpolateNumber as interpolate, ',
      ),
      loader: 'js',
    }));
  },
};

export interface ElementFile {
  readonly name: string;
  readonly code: string;
}

let made: Promise<readonly ElementFile[]> | undefined;

async function bundle(): Promise<readonly ElementFile[]> {
  const { outputFiles } = await build({
    entryPoints: ['src/package/element/retooling-chart.ts'],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: 'element',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [lean],
    define: { ELEMENT_STYLES: JSON.stringify(hostStyles()), ELEMENT_FACES: JSON.stringify(hostFaces()) },
  });
  return outputFiles.map(({ path, text }) => ({ name: basename(path), code: text }));
}

/** All files of the element; `retooling-chart.js` is the one that pages load. */
export const elementFiles = (): Promise<readonly ElementFile[]> => (made ??= bundle());
