/** Words stand in dictionaries and in prose, never in the markup of a component: each edition has its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import astro from 'eslint-plugin-astro';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['src/story/components', 'src/story/tags', 'src/layouts', 'src/client'];

/** What may stand there all the same, and why. */
const ALLOWED: readonly (readonly [words: RegExp, reason: string])[] = [
  [/^(?:SVG|PNG|CSV|JSON|BibTeX|CSL-JSON|GB\/T 7714)$/, 'a format is called the same in every language'],
  [/[<{=]|;$|^'\)/, 'code that readers copy'],
  [/^V\d$/, 'how well a source is known, as the data say it'],
  [/^There is no chart “/, 'the loader has English of its own, for pages of others that bring no words'],
  [/^\((?:prefers|min)-|^[.#:][a-z]|^a\.|^main \.|^, \./, 'a query of media or a selector'],
  [/^(?:DOMContentLoaded|HEAD|card term-card)$/, 'names of the web and of styles'],
  [/^津$/, 'the site’s seal'],
];
/** Attributes that a reader sees or hears. */
const HUMAN = /^(?:aria-label|aria-roledescription|alt|title|placeholder|caption|label|data-label|summary)$/;
/** A capital, or a blank between letters: what no class, key or address has. */
const WORDED = /^\s*\p{Lu}|\p{L}[,;:.!?’”]* [“‘]?\p{L}/u;

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

/** Every text of a component that is not a name in code, with its line. */
function textsIn(source: string): { line: number; text: string }[] {
  const options = { sourceType: 'module', ecmaVersion: 'latest', parser: '@typescript-eslint/parser', loc: true };
  const { ast, visitorKeys } = parser.parseForESLint(source, options);
  const found: { line: number; text: string }[] = [];
  const isSilent = (node: Node): boolean =>
    /^(?:Import|Export|TS)/.test(node.type) ||
    // What an author of a chapter is told of a mistake stands in the log, not in the page.
    (node.type === 'NewExpression' && /^(?:Problem|Error)$/.test(node.callee?.name ?? '')) ||
    (node.type === 'JSXAttribute' && typeof node.name?.name === 'string' && !HUMAN.test(node.name.name));
  const visit = (node: Node): void => {
    if (isSilent(node)) return;
    const value = node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : node.value;
    if (/^(?:JSXText|Literal|TemplateElement)$/.test(node.type) && typeof value === 'string')
      found.push({ line: node.loc.start.line, text: value.trim() });
    for (const key of visitorKeys[node.type] ?? [])
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat())
        if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node);
  };
  visit(ast);
  return found;
}

/** A script as a component without markup. */
const asComponent = (path: string, text: string): string => (path.endsWith('.ts') ? `---\n${text}\n---` : text);

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|ts)$/.test(name))
    .map((name) => `${room}/${name}`),
);

it('components and readers’ scripts hold no words of a language', () => {
  expect(files.length).toBeGreaterThan(30);
  const worded = files.flatMap((path) =>
    textsIn(asComponent(path, readFileSync(join(ROOT, path), 'utf8')))
      .filter(({ text }) => WORDED.test(text) && !ALLOWED.some(([words]) => words.test(text)))
      .map(({ line, text }) => `${path}:${line} ${text.slice(0, 80)}`),
  );
  expect(worded).toEqual([]);
});

it('would see a sentence in markup, in an attribute and in an expression', () => {
  const source = `<p aria-label="A label">Words stand here</p>{count > 1 && 'and here'}{\`\${count} so many\`}`;
  expect(textsIn(source).filter(({ text }) => WORDED.test(text))).toHaveLength(4);
});
