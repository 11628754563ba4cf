/** Zod and D3 without what charts never ask of them: for the element's bundle, and for the package's own modules. */
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { D3_MODULE, markDroppable } from '../bundling/droppable-calls.ts';
import { packagesIn, withNotice } from '../bundling/notices.ts';

const textOf = (path: string): Promise<string> => readFile(path, 'utf8');

/**
 * Methods of zod's strings that check their format: with them come all the formats. Ours are checked by `z.iso` and
 * patterns.
 */
const STRING_FORMATS = /^(export const ZodString = [^{]*\{[^}]*\n\}), \{\n[\s\S]*?\n\}\);/m;
/** Methods of every schema that no chart's schemas use, each of which keeps a class of its own. */
const UNUSED = [
  ...['encode', 'decode', 'safeEncode', 'safeDecode', 'validate'].flatMap((name) => [name, `${name}Async`]),
  ...'and catch exactOptional nonoptional nullable nullish partial pipe prefault readonly required transform'.split(
    ' ',
  ),
  ...'parseAsync safeParseAsync spa brand register isOptional isNullable apply with overwrite'.split(' '),
  ...'includes startsWith endsWith lowercase uppercase normalize toLowerCase toUpperCase slugify'.split(' '),
];
const UNUSED_METHODS = new RegExp(
  `^ {4}(?:async )?(?:${UNUSED.join('|')})(?:: (?:async )?function \\w+)?\\([^)]*\\) \\{\\n(?: {8}.*\\n)*? {4}\\},\\n`,
  'gm',
);

/**
 * Imports of the whole of zod keep the whole of zod; by namespace the bundler can see what is used. Its printing of
 * JSON schemas is never asked for here, and no code is made at run time, which strict pages forbid. D3's top-level
 * calls do nothing else. Dates on axes are printed by the charts, in their own words, never by the scale. Scales map
 * numbers to numbers here, never colours or texts: with d3-scale's general interpolation would come d3-color.
 */
export const lean: Plugin = {
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
    // Rows that hold themselves are refused: no schema of ours goes round in a circle.
    onLoad({ filter: /zod\/v4\/core\/memoizer\.js$/ }, () => ({
      contents:
        'export const memoizer = () => undefined, isBackEdge = () => false, isRecursiveSchema = isBackEdge, $ZodCyclicError = Error;',
      loader: 'js',
    }));
    // Errors are told as Problems: nobody asks zod's own to print themselves.
    onLoad({ filter: /zod\/v4\/classic\/errors\.js$/ }, async ({ path }) => ({
      contents: (await textOf(path)).replace(/^ {4}const proto = Object\.getPrototypeOf\(inst\);[\s\S]*?^\};/m, '};'),
      loader: 'js',
    }));
    onLoad({ filter: /zod\/v4\/core\/to-json-schema\.js$/ }, () => ({
      contents:
        'export const createToJSONSchemaMethod = () => () => undefined, createStandardJSONSchemaMethod = createToJSONSchemaMethod, initializeContext = undefined, process = undefined, extractDefs = undefined, finalize = undefined, processSchema = undefined, handleUnrepresentable = undefined;',
      loader: 'js',
    }));
    onLoad({ filter: /zod\/v4\/classic\/schemas\.js$/ }, async ({ path }) => ({
      contents: (await textOf(path))
        .replace(STRING_FORMATS, '$1);')
        // By way of the index the whole of it would be kept.
        .replace('import { util } from "../core/index.js";', 'import * as util from "../core/util.js";')
        .replaceAll('core.util.', 'util.')
        .replaceAll(UNUSED_METHODS, '')
        .replaceAll('$ZodObjectJIT', '$ZodObject'),
      loader: 'js',
    }));
    onLoad({ filter: /d3-time-format\/dist\/d3-time-format\.mjs$/ }, () => ({
      contents: 'export const timeFormat = () => String, utcFormat = timeFormat;',
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

/**
 * The names that charts ask of a library, as one module: bundlers of strangers find in it what they would have to be
 * told to leave out. What the library itself depends on stays outside, in `apart`.
 */
export async function leanModule(
  library: string,
  names: readonly string[],
  apart: readonly string[],
): Promise<{ readonly code: string; readonly packages: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${library}';`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external: [...apart],
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [lean],
  });
  const packages = packagesIn(metafile);
  return { code: withNotice(outputFiles[0]?.text ?? '', packages), packages };
}
