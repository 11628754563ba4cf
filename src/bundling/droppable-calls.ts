/**
 * D3's modules come as one file each, with functions made by calls at their top level and given methods there, which
 * esbuild keeps whether they are used or not. Those statements do nothing else, so they may be marked as droppable.
 */
import ts from 'typescript';
import { editCode, type Edit } from './edit-code.ts';

export const D3_MODULE = /node_modules\/d3-[a-z-]+\/.*\.m?js$/;

const PURE = '/* @__PURE__ */ ';

/** Marks of what a declaration calls or makes as the module is read. */
const pureCalls = (statement: ts.VariableStatement): Edit[] =>
  statement.declarationList.declarations.flatMap(({ initializer }) =>
    initializer && (ts.isCallExpression(initializer) || ts.isNewExpression(initializer))
      ? [{ from: initializer.getStart(), to: initializer.getStart(), text: PURE }]
      : [],
  );

/** Whether a statement gives a function of this name its prototype or its inverse. */
function isMethodsOf(name: string, statement: ts.Statement | undefined): boolean {
  if (!statement || !ts.isExpressionStatement(statement)) return false;
  const { expression } = statement;
  if (!ts.isBinaryExpression(expression) || !ts.isPropertyAccessExpression(expression.left)) return false;
  const { expression: owner, name: property } = expression.left;
  return owner.getText() === name && ['prototype', 'invert'].includes(property.text);
}

/** A function and the methods that it is given right after, as one droppable call. */
function withMethods(statement: ts.FunctionDeclaration, next: ts.Statement | undefined): Edit[] {
  const name = statement.name?.text ?? '';
  if (!next || !isMethodsOf(name, next)) return [];
  const [from, to] = [statement.getStart(), next.getEnd()];
  return [
    { from, to: from, text: `var ${name} = ${PURE}(() => {\n` },
    { from: to, to, text: `\nreturn ${name};\n})();` },
  ];
}

/** The source of a D3 module, its calls marked. */
export const markDroppable = (source: string): string =>
  editCode(source, ({ statements }) =>
    statements.flatMap((statement, index) => {
      if (ts.isVariableStatement(statement)) return pureCalls(statement);
      return ts.isFunctionDeclaration(statement) ? withMethods(statement, statements[index + 1]) : [];
    }),
  );
