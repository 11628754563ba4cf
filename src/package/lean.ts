/** Zod and D3 without what charts never ask of them: for the element's bundle, and for the package's own modules. */
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { D3_MODULE, markDroppable } from '../bundling/droppable-calls.ts';
import { editCode, nodesIn, replaced, type Edit } from '../bundling/edit-code.ts';
import { packagesIn, withNotice } from '../bundling/notices.ts';

/** Methods of every schema that no chart's schemas use, each of which keeps a class of its own. */
const UNUSED: ReadonlySet<string> = new Set([
  ...['encode', 'decode', 'safeEncode', 'safeDecode', 'validate'].flatMap((name) => [name, `${name}Async`]),
  ...'and catch exactOptional nonoptional nullable nullish partial pipe prefault readonly required transform'.split(
    ' ',
  ),
  ...'parseAsync safeParseAsync spa brand register isOptional isNullable apply with overwrite'.split(' '),
  ...'includes startsWith endsWith lowercase uppercase normalize toLowerCase toUpperCase slugify'.split(' '),
  ...['toJSONSchema', '"~standard"'],
]);

/** Stops the build where a release of zod or D3 no longer holds what is to be left out of it. */
function found<T>(what: string, edits: readonly T[]): readonly T[] {
  if (edits.length > 0) return edits;
  throw new Error(
    `${what} is not in the installed release any more: correct src/package/lean.ts, or take it out there`,
  );
}

const constructorNamed = (file: ts.SourceFile, name: string): ts.CallExpression | undefined =>
  nodesIn(file, ts.isCallExpression).find(
    ({ expression, arguments: [first] }) =>
      expression.getText() === 'core.$constructor' && first && ts.isStringLiteral(first) && first.text === name,
  );

/**
 * Methods of zod's strings that check their format: with them come all the formats. Ours are checked by `z.iso` and
 * patterns.
 */
function withoutFormats(file: ts.SourceFile): readonly Edit[] {
  const [, made, methods] = constructorNamed(file, 'ZodString')?.arguments ?? [];
  return found(
    'the list of formats in ZodString',
    made && methods ? [{ from: made.getEnd(), to: methods.getEnd(), text: '' }] : [],
  );
}

/** Methods on prototypes: members of objects that are handed to a constructor. */
function withoutUnused(file: ts.SourceFile): readonly Edit[] {
  const methods = nodesIn(file, ts.isObjectLiteralExpression).flatMap(({ properties, parent }) =>
    ts.isCallExpression(parent) ? properties.filter(isMethod) : [],
  );
  const named = (name: string) => methods.filter((one) => one.name?.getText() === name);
  return [...UNUSED].flatMap((name) =>
    found(`zod's method ${name}`, named(name)).map((one) => ({
      from: one.getFullStart(),
      to: one.getEnd() + 1,
      text: '',
    })),
  );
}
const isMethod = (one: ts.ObjectLiteralElementLike): boolean =>
  ts.isMethodDeclaration(one) ||
  ts.isAccessor(one) ||
  (ts.isPropertyAssignment(one) && ts.isFunctionExpression(one.initializer));

/** Only the site prints JSON schemas of kinds: with what writes them come facts that each schema reads off itself. */
function withoutJsonSchemas(file: ts.SourceFile): readonly Edit[] {
  const written = nodesIn(file, ts.isExpressionStatement).filter(
    ({ expression: one }) => ts.isBinaryExpression(one) && one.left.getText() === 'inst._zod.processJSONSchema',
  );
  const facts = nodesIn(file, ts.isPropertyAssignment).filter(({ initializer }) =>
    nodesIn(initializer, ts.isPropertyAccessExpression).some((one) => one.getText() === 'processors.aggregateChecks'),
  );
  return [
    ...found('what writes zod’s JSON schemas', written).map((one) => replaced(one, '')),
    ...found('what zod’s schemas read off themselves', facts).map((one) => ({
      from: one.getFullStart(),
      to: one.getEnd() + 1,
      text: '',
    })),
  ];
}

/** Rows that hold themselves are refused: no schema of ours goes round in a circle, so none is remembered. */
const withoutMemory = (file: ts.SourceFile): readonly Edit[] =>
  found(
    'zod’s memoizer',
    nodesIn(file, ts.isFunctionDeclaration).filter(({ name }) => name?.text === '_ensureDefaultMemoizer'),
  ).flatMap(({ body }) => (body ? [replaced(body, '{}')] : []));

/** By way of the index the whole of it would be kept; what zod compiles at run time, strict pages forbid. */
function byNamespace(file: ts.SourceFile): readonly Edit[] {
  const imported = nodesIn(file, ts.isImportDeclaration).filter(
    ({ importClause, moduleSpecifier }) =>
      importClause?.namedBindings?.getText() === '{ util }' && moduleSpecifier.getText() === '"../core/index.js"',
  );
  const used = nodesIn(file, ts.isPropertyAccessExpression).filter((one) => one.getText() === 'core.util');
  const compiled = nodesIn(file, ts.isIdentifier).filter(({ text }) => text === '$ZodObjectJIT');
  return [
    ...found('zod’s import of its util', imported).map((one) =>
      replaced(one, 'import * as util from "../core/util.js";'),
    ),
    ...used.map((one) => replaced(one, 'util')),
    ...found('zod’s $ZodObjectJIT', compiled).map((one) => replaced(one, '$ZodObject')),
  ];
}

/** Errors are told as Problems: nobody asks zod's own to print themselves. */
function withoutPrinting(file: ts.SourceFile): readonly Edit[] {
  const [body] = nodesIn(file, ts.isVariableDeclaration)
    .filter(({ name }) => name.getText() === 'initializer')
    .flatMap(({ initializer }) => (initializer && ts.isArrowFunction(initializer) ? [initializer.body] : []));
  const statements = body && ts.isBlock(body) ? body.statements : undefined;
  const first = statements?.find((one) => one.getText().startsWith('const proto ='));
  const last = statements?.at(-1);
  return found(
    'what zod’s errors print',
    first && last ? [{ from: first.getStart(), to: last.getEnd(), text: '' }] : [],
  );
}

/** Scales map numbers to numbers here, never colours or texts: with d3-scale's general interpolation comes d3-color. */
const numbersOnly = (file: ts.SourceFile): readonly Edit[] =>
  nodesIn(file, ts.isImportSpecifier)
    .filter(({ name, propertyName }) => name.text === 'interpolate' && !propertyName)
    .map((one) => replaced(one, 'interpolateNumber as interpolate'));

type Change = (source: string) => string;
const CHANGES: readonly (readonly [module: RegExp, change: Change])[] = [
  [/zod\/v4\/classic\/errors\.js$/, (source) => editCode(source, withoutPrinting)],
  [
    /zod\/v4\/classic\/schemas\.js$/,
    (source) =>
      [withoutFormats, withoutUnused, withoutJsonSchemas, withoutMemory, byNamespace].reduce(editCode, source),
  ],
  [D3_MODULE, (source) => editCode(markDroppable(source), numbersOnly)],
];

/** Zod and D3 without what charts never ask of them. */
export const lean: Plugin = {
  name: 'lean',
  setup: ({ onLoad }) => {
    for (const [filter, change] of CHANGES)
      onLoad({ filter }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')), loader: 'js' }));
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
