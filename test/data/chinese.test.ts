/** The Chinese of the records and of the exhibits, held to its English: complete, with the same figures, in Chinese punctuation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** Reads texts in order to judge them, or holds a dictionary a language. */
const NO_TEXTS = /^src\/data\/(?:guard|model)\//;

interface BothTexts {
  readonly place: string;
  readonly en: string;
  readonly zh: string | undefined;
}

/** A literal's words; a template's with its slots as they are written. */
const wordsOf = (node: ts.Expression, file: ts.SourceFile): string | undefined =>
  ts.isStringLiteralLike(node)
    ? node.text
    : ts.isTemplateExpression(node)
      ? node.getText(file).slice(1, -1)
      : undefined;

function textsOf(path: string): BothTexts[] {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: BothTexts[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const field = (name: string): string | undefined => {
        const one = node.properties.find(
          (property) => ts.isPropertyAssignment(property) && property.name.getText(file) === name,
        );
        return one && ts.isPropertyAssignment(one) ? wordsOf(one.initializer, file) : undefined;
      };
      const en = field('en');
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      if (en !== undefined) found.push({ place: `${path}:${line}`, en, zh: field('zh') });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const texts = ['src/data', 'src/exhibits']
  .flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
  )
  .filter((path) => path.endsWith('.ts') && !NO_TEXTS.test(path))
  .flatMap(textsOf);

/** What a text of both languages does wrong, with its place. */
const wrong = (test: (en: string, zh: string) => boolean): string[] =>
  texts.filter(({ en, zh }) => zh !== undefined && test(en, zh)).map(({ place, zh }) => `${place}: ${zh ?? ''}`);

const figures = (text: string): string =>
  [...text.matchAll(/\{([^{}]+)\}/g)]
    .map(([, id]) => id?.replace(/\.(?:en|zh)$/, ''))
    .toSorted()
    .join(' ');
const withoutFigures = (text: string): string => text.replaceAll(/\{\d+\}/g, '').replaceAll(/\$?\{[^{}]*\}/g, '中');

describe('the Chinese of records and exhibits', () => {
  it('is there wherever English is', () => {
    expect(texts.length).toBeGreaterThan(1500);
    expect(texts.filter(({ zh }) => zh === undefined).map(({ place, en }) => `${place}: ${en}`)).toEqual([]);
  });

  it('has the figures of its English, each as often', () => {
    expect(wrong((en, zh) => figures(en) !== figures(zh))).toEqual([]);
  });

  it('has no ASCII punctuation beside Chinese, and no blank between Chinese and letters or digits', () => {
    const beside =
      /\p{Script=Han}[,;:?!()."']|[,;:?!()"']\p{Script=Han}|\p{Script=Han} [\p{L}\d]|[a-z\d] \p{Script=Han}/iu;
    expect(wrong((_, zh) => beside.test(withoutFigures(zh)))).toEqual([]);
  });

  it('says no unit twice after a figure', () => {
    expect(wrong((_, zh) => /\{[a-z0-9@-]+\}(?:家企业|个百分点|亿|万|元|倍|%)/.test(zh))).toEqual([]);
  });
});
