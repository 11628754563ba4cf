/**
 * Reads what the package exports from its own types and docstrings, with the compiler: the reference page and the
 * package's API.md are written from this, so that neither can differ from the code.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { ApiField } from './api-field.ts';
import { signatureOf, typeText } from './signatures.ts';

export interface ApiEntry {
  readonly name: string;
  readonly sort: 'function' | 'value' | 'type' | 'class';
  readonly signature: string;
  /** Docstring: paragraphs, lines that begin with "- ", `code` in backticks. */
  readonly about: string;
  readonly params: readonly ApiField[];
  /** What is thrown and when; none where nothing is. */
  readonly errors: readonly string[];
  /** Members of an interface, a class or a checked record. */
  readonly fields: readonly ApiField[];
  /** Where it is written, from the project's root. */
  readonly file: string;
}

export interface ApiModule {
  /** As it is imported: `retooling-tianjin/data`. */ readonly specifier: string;
  readonly about: string;
  readonly entries: readonly ApiEntry[];
}

/** Builds run from the project's root. */
const root = process.cwd();
const MODULES: readonly { readonly specifier: string; readonly file: string; readonly about: string }[] = [
  {
    specifier: 'retooling-tianjin',
    file: 'src/package/index.ts',
    about:
      'Charts of your own rows, as markup, files, tables and words. Runs in Node, browsers and workers; every function is pure.',
  },
  {
    specifier: 'retooling-tianjin/data',
    file: 'src/data/index.ts',
    about:
      'Every figure of Retooling Tianjin with its evidence, and the names, lists, events, checks and corrections around them.',
  },
  {
    specifier: 'retooling-tianjin/data/outlines',
    file: 'src/data/geo/index.ts',
    about: 'Outlines for maps of Beijing, Tianjin and Hebei.',
  },
  {
    specifier: 'retooling-tianjin/element',
    file: 'src/package/element/retooling-chart.ts',
    about: 'Importing it defines the custom element <retooling-chart>; on a server it does nothing.',
  },
  {
    specifier: 'retooling-tianjin/explore',
    file: 'src/package/explore.ts',
    about: 'Lines of evidence at the marks of pictures that the functions made. For browsers.',
  },
  {
    specifier: 'retooling-tianjin/scrolly',
    file: 'src/scrolly/scrolly.ts',
    about: 'Figures of steps as one pinned, moving picture, whoever drew them. For browsers; its styles come with it.',
  },
  {
    specifier: 'retooling-tianjin/scrolly/element',
    file: 'src/scrolly/element.ts',
    about: 'The same as the custom element <retooling-scrolly>; on a server importing it does nothing.',
  },
  {
    specifier: 'retooling-tianjin/react',
    file: 'src/package/element/react.ts',
    about: 'Types of the elements for React 19, and nothing else.',
  },
];

const parts = (text: readonly ts.SymbolDisplayPart[] | undefined): string =>
  ts
    .displayPartsToString(text ? [...text] : [])
    .replaceAll('\r', '')
    .trim();
const tagsOf = (symbol: ts.Symbol, checker: ts.TypeChecker, name: string): string[] =>
  symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === name)
    .map((tag) => parts(tag.text));
const docOf = (symbol: ts.Symbol | undefined, checker: ts.TypeChecker): string =>
  parts(symbol?.getDocumentationComment(checker));
const docOfNode = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .flatMap((doc) => (ts.isJSDoc(doc) ? [ts.getTextOfJSDocComment(doc.comment) ?? ''] : []))
    .join('\n');

const functionOf = (declaration: ts.Declaration): ts.SignatureDeclaration | undefined => {
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
};

/** The docstring of a parameter's own type, where the function's says nothing of the parameter. */
function docOfType(node: ts.TypeNode | undefined, checker: ts.TypeChecker): string {
  if (!node || !ts.isTypeReferenceNode(node)) return '';
  const found = checker.getSymbolAtLocation(node.typeName);
  return (
    docOf(found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found, checker).split(
      '\n\n',
    )[0] ?? ''
  );
}

function paramsOf(made: ts.SignatureDeclaration, symbol: ts.Symbol, checker: ts.TypeChecker): ApiField[] {
  const tags = tagsOf(symbol, checker, 'param').map((text) => /^(\S+)\s*([\s\S]*)$/.exec(text) ?? []);
  return made.parameters.map((param, index) => {
    const name = ts.isIdentifier(param.name) ? param.name.text : (tags[index]?.[1] ?? 'given');
    const about = tags.find(([, tagged]) => tagged === name)?.[2]?.replace(/^[-–]\s*/, '');
    return {
      name,
      optional: Boolean(param.questionToken ?? param.initializer),
      type: param.type ? typeText(param.type) : checker.typeToString(checker.getTypeAtLocation(param)),
      about: about || docOfType(param.type, checker),
    };
  });
}

const isHidden = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  Boolean(
    ts
      .getModifiers(node)
      ?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword),
  );

/** Fields of a schema that is written as an object: its own docstrings say what each is. */
function schemaFields(node: ts.Node): ApiField[] {
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    if (
      /\bz\.(?:strictObject|object)$/.test(node.expression.getText()) &&
      first &&
      ts.isObjectLiteralExpression(first)
    ) {
      return first.properties.filter(ts.isPropertyAssignment).map((one) => ({
        name: one.name.getText(),
        optional: /\.optional\(\)$/.test(one.initializer.getText()),
        type: one.initializer
          .getText()
          .replace(/\s+/g, ' ')
          .replace(/\.optional\(\)$/, ''),
        about: docOfNode(one),
      }));
    }
    return schemaFields(node.expression);
  }
  return ts.isPropertyAccessExpression(node) ? schemaFields(node.expression) : [];
}

function fieldsOf(declaration: ts.Declaration, checker: ts.TypeChecker): ApiField[] {
  if (ts.isVariableDeclaration(declaration) && declaration.initializer) return schemaFields(declaration.initializer);
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
  return [...declaration.members].flatMap((member): ApiField[] => {
    const isMethod = ts.isMethodSignature(member) || ts.isMethodDeclaration(member);
    const isField =
      ts.isPropertySignature(member) || ts.isPropertyDeclaration(member) || ts.isGetAccessorDeclaration(member);
    if (isHidden(member) || !(isMethod || isField || ts.isConstructorDeclaration(member))) return [];
    const name = ts.isConstructorDeclaration(member) ? 'new' : member.name.getText();
    if (name.startsWith('#')) return [];
    const optional = (isMethod || ts.isPropertySignature(member)) && Boolean(member.questionToken);
    if (isField)
      return [
        {
          name: name.replaceAll(/^'|'$/g, ''),
          optional,
          type: member.type ? typeText(member.type) : checker.typeToString(checker.getTypeAtLocation(member)),
          about: docOfNode(member),
        },
      ];
    const signature = `(${member.parameters.map((param) => `${param.getText().replace(/^readonly /, '')}`).join(', ')})${member.type ? `: ${typeText(member.type)}` : ''}`;
    return [{ name, optional, type: signature, about: docOfNode(member) }];
  });
}

function entryOf(exported: ts.Symbol, checker: ts.TypeChecker): ApiEntry {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  if (!declaration)
    throw new Error(
      `the export ${exported.name} has no declaration to read; export a function, constant, class or type`,
    );
  const made = functionOf(declaration);
  const params = made ? paramsOf(made, symbol, checker) : [];
  const sort = made
    ? 'function'
    : ts.isClassDeclaration(declaration)
      ? 'class'
      : ts.isVariableDeclaration(declaration)
        ? 'value'
        : 'type';
  return {
    name: exported.name,
    sort,
    params,
    signature: signatureOf(exported.name, declaration, { made, params }, checker),
    about: docOf(symbol, checker),
    errors: tagsOf(symbol, checker, 'throws'),
    fields: fieldsOf(declaration, checker),
    file: relative(root, declaration.getSourceFile().fileName),
  };
}

/** Props of an Astro component: the `Props` of its front matter. */
function componentEntry(): ApiEntry {
  const file = 'src/package/astro/Chart.astro';
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  const parsed = ts.createSourceFile('Chart.ts', front, ts.ScriptTarget.Latest, true);
  const [first] = parsed.statements;
  const props = parsed.statements.find(
    (one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && one.name.text === 'Props',
  );
  if (!props) throw new Error(`${file} has no interface Props to read; declare one in its front matter`);
  const fields = props.members.filter(ts.isPropertySignature).map((one) => ({
    name: one.name.getText(),
    optional: Boolean(one.questionToken),
    type: one.type ? typeText(one.type) : '',
    about: docOfNode(one),
  }));
  return {
    name: 'Chart',
    sort: 'value',
    signature: '<Chart kind="bar" rows={rows} />  <BarChart rows={rows} />',
    about: `${first ? docOfNode(first) : ''} Beside \`Chart.astro\` there is a component for each kind, \`BarChart.astro\`, \`PartOfWholeChart.astro\` and so on, which takes the same props without \`kind\`.`,
    params: [],
    errors: ['Problem while the page is built, where rows or options do not fit.'],
    fields,
    file,
  };
}

let read: readonly ApiModule[] | undefined;

/** Every export of the package by module, in the order of the source. Takes a second or two the first time. */
export function readApi(): readonly ApiModule[] {
  if (read) return read;
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'src/package/tsconfig.json'),
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error('src/package/tsconfig.json could not be read');
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const modules = MODULES.map(({ specifier, file, about }): ApiModule => {
    const source = program.getSourceFile(join(root, file));
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${file} is no module of src/package/tsconfig.json; add it to files there`);
    return { specifier, about, entries: checker.getExportsOfModule(symbol).map((one) => entryOf(one, checker)) };
  });
  read = [
    ...modules,
    {
      specifier: 'retooling-tianjin/astro/*',
      about: 'The same charts as Astro components. They need retooling-tianjin/style.css on the page.',
      entries: [componentEntry()],
    },
  ];
  return read;
}
