/**
 * Other people's code, changed where a bundler needs a hint: found in its syntax tree, so that a release which looks
 * another way stops the build instead of passing unchanged.
 */
import ts from 'typescript';

/** Text to replace what lies between two offsets. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const treeOf = (source: string, name: string): ts.SourceFile =>
  ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);

/** A script's text after the edits that its tree asks for. They may not overlap. */
export const editCode = (source: string, editsOf: (file: ts.SourceFile) => readonly Edit[]): string =>
  edit(source, editsOf(treeOf(source, 'module.js')));

function edit(source: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);
}

/** All nodes of a tree that a test takes, outermost first. */
export function nodesIn<N extends ts.Node>(root: ts.Node, isOne: (node: ts.Node) => node is N): N[] {
  const found: N[] = [];
  const walk = (node: ts.Node): void => {
    if (isOne(node)) found.push(node);
    ts.forEachChild(node, walk);
  };
  walk(root);
  return found;
}

export const replaced = (node: ts.Node, text: string): Edit => ({ from: node.getStart(), to: node.getEnd(), text });

/** The name of the module in `import … from`, `export … from` and `import('…')`, as it is written. */
function moduleNamed(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

/** A module or its declarations with the names of other modules changed: `rename` is given each as it is written. */
export const withModules = (source: string, rename: (name: string) => string): string =>
  edit(
    source,
    nodesIn(treeOf(source, 'module.ts'), namesModule).flatMap((node) => {
      const name = moduleNamed(node);
      if (!name || !ts.isStringLiteral(name)) return [];
      const other = rename(name.text);
      return other === name.text ? [] : [replaced(name, `'${other}'`)];
    }),
  );

/** A module that imports JSON as modules beside it: `from './names.json.js'`, without import attributes. */
export const withJsonAsModules = (source: string): string =>
  editCode(source, (file) =>
    nodesIn(file, ts.isImportDeclaration).flatMap(({ moduleSpecifier: name, attributes }) =>
      attributes && ts.isStringLiteral(name) && name.text.endsWith('.json')
        ? [{ from: name.getStart(), to: attributes.getEnd(), text: `'${name.text}.js'` }]
        : [],
    ),
  );

const namesModule = (node: ts.Node): node is ts.Node => moduleNamed(node) !== undefined;

/** What a script takes of another module: names between braces, and what it asks of the whole as `* as name`. */
export function namesTaken(source: string, module: string): string[] {
  const file = treeOf(source, 'module.js');
  return nodesIn(file, ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== module) return [];
    if (ts.isNamedImports(bindings)) return bindings.elements.map(({ name, propertyName = name }) => propertyName.text);
    return nodesIn(file, ts.isPropertyAccessExpression)
      .filter(({ expression }) => ts.isIdentifier(expression) && expression.text === bindings.name.text)
      .map(({ name }) => name.text);
  });
}
