/** The texts of components, scripts and dictionaries, read from their syntax trees. */
import astro from 'eslint-plugin-astro';

/** Attributes that a reader sees or hears. */
const HUMAN = /^(?:aria-label|aria-roledescription|alt|title|placeholder|caption|label|data-label|summary)$/;

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly callee?: { readonly name?: string };
  readonly name?: { readonly name?: unknown };
  readonly loc: { readonly start: { readonly line: number } };
}

const parser = astro.configs['flat/base'].flatMap(({ languageOptions }) => languageOptions?.parser ?? [])[0] as {
  parseForESLint(
    text: string,
    options: object,
  ): { ast: Node; visitorKeys: Readonly<Record<string, readonly string[]>> };
};

/**
 * Every text of a file that is not a name in code, with its line; a template's pieces each by itself.
 * @param path says whether it is a component or a script
 */
export function textsIn(path: string, text: string): { line: number; text: string }[] {
  // A script is a component without markup.
  const source = path.endsWith('.ts') ? `---\n${text}\n---` : text;
  const options = { sourceType: 'module', ecmaVersion: 'latest', parser: '@typescript-eslint/parser', loc: true };
  const { ast, visitorKeys } = parser.parseForESLint(source, options);
  const found: { line: number; text: string }[] = [];
  const isSilent = (node: Node): boolean =>
    /^(?:Import|Export|TS)/.test(node.type) ||
    // What an author of a chapter is told of a mistake is in the log, not in the page.
    (node.type === 'NewExpression' && /^(?:Problem|Error)$/.test(node.callee?.name ?? '')) ||
    (node.type === 'JSXAttribute' && typeof node.name?.name === 'string' && !HUMAN.test(node.name.name));
  const visit = (node: Node): void => {
    if (isSilent(node)) return;
    const value = node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : node.value;
    if (/^(?:JSXText|Literal|TemplateElement)$/.test(node.type) && typeof value === 'string')
      found.push({ line: node.loc.start.line - (path.endsWith('.ts') ? 1 : 0), text: value.trim() });
    for (const key of visitorKeys[node.type] ?? [])
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat())
        if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node);
  };
  visit(ast);
  return found;
}
