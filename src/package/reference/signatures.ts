/**
 * Declarations as a reader of the reference should see them: in one line where that is possible, without bodies and
 * comments.
 */
import ts from 'typescript';
import type { ApiField } from './api-field.ts';

const LONGEST_SOURCE = 320;
const squeeze = (text: string): string =>
  text
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\(\s+/g, '(')
    .replaceAll(/,?\s+\)/g, ')')
    .replaceAll(/;\s+\}/g, ' }')
    .replaceAll(/\s+\.(?!\.)/g, '.')
    .trim();

const shorten = (text: string): string => (text.length > LONGEST_SOURCE ? `${text.slice(0, LONGEST_SOURCE)}…` : text);

/** A type as it is written in the source. */
export const typeText = (node: ts.TypeNode): string => squeeze(node.getText());

const typeParameters = (node: {
  readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined;
}): string => (node.typeParameters ? `<${node.typeParameters.map((one) => squeeze(one.getText())).join(', ')}>` : '');

/** A union of many words is shown by its first and their number. */
function literals(type: ts.Type): string | undefined {
  if (!type.isUnion() || !type.types.every((one) => one.isStringLiteral())) return undefined;
  const words = type.types.map((one) => (one.isStringLiteral() ? `'${one.value}'` : ''));
  return words.length <= 20
    ? words.toSorted().join(' | ')
    : `${words.slice(0, 3).join(' | ')} | … (${words.length} in all)`;
}

function valueSignature(name: string, declaration: ts.VariableDeclaration, checker: ts.TypeChecker): string {
  const { type, initializer } = declaration;
  if (type) return `const ${name}: ${typeText(type)}`;
  if (!initializer) return `const ${name}`;
  if (ts.isSatisfiesExpression(initializer)) return `const ${name} satisfies ${typeText(initializer.type)}`;
  const bare = ts.isAsExpression(initializer) ? initializer.expression : initializer;
  if (ts.isObjectLiteralExpression(bare))
    return `const ${name}: { ${bare.properties.map((one) => one.name?.getText() ?? '').join(', ')} }`;
  const source = squeeze(bare.getText());
  if (/^\w+Schema\./.test(source)) return `const ${name} = ${source}`;
  if (/^z\./.test(source))
    return `const ${name} = ${/^z\.(?:strictObject|object)\(/.test(source) ? 'z.strictObject({ … })' : source}`;
  if (ts.isArrayLiteralExpression(bare) || ts.isNumericLiteral(bare)) return `const ${name} = ${source}`;
  return `const ${name}: ${checker.typeToString(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(declaration)))}`;
}

function typeSignature(name: string, declaration: ts.TypeAliasDeclaration, checker: ts.TypeChecker): string {
  const words = literals(checker.getTypeAtLocation(declaration));
  return `type ${name}${typeParameters(declaration)} = ${words ?? typeText(declaration.type)}`;
}

/** The function behind a name, if there is one, and what was read of its parameters. */
export interface MadeOf {
  readonly made: ts.SignatureDeclaration | undefined;
  readonly params: readonly ApiField[];
}

/** The first line of an entry. */
export function signatureOf(
  name: string,
  declaration: ts.Declaration,
  { made, params }: MadeOf,
  checker: ts.TypeChecker,
): string {
  if (made) {
    const returns = made.type
      ? typeText(made.type)
      : checker.typeToString(
          checker.getTypeAtLocation(made).getCallSignatures()[0]?.getReturnType() ?? checker.getAnyType(),
        );
    const given = params.map(
      (param, index) =>
        `${made.parameters[index]?.dotDotDotToken ? '...' : ''}${param.name}${param.optional ? '?' : ''}: ${param.type}`,
    );
    return `${name}${typeParameters(made)}(${given.join(', ')}): ${returns}`;
  }
  if (ts.isVariableDeclaration(declaration)) return shorten(valueSignature(name, declaration, checker));
  if (ts.isTypeAliasDeclaration(declaration)) return typeSignature(name, declaration, checker);
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    const heritage = declaration.heritageClauses?.map((clause) => ` ${squeeze(clause.getText())}`).join('') ?? '';
    return `${ts.isClassDeclaration(declaration) ? 'class' : 'interface'} ${name}${typeParameters(declaration)}${heritage}`;
  }
  return name;
}
