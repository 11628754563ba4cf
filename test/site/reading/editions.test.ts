/** Editions in more than one language: the same numbers, each page with its like, and no English left in Chinese. */
import { posix } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../../src/site/editions.ts';
import { builtPage, builtPages, cardsIn, isChapter, type BuiltPage } from '../support/built.ts';
import { areSame, readNumbers } from '../support/read-number.ts';

const others = EDITIONS.filter((language) => language !== 'en');
const twin = ({ path }: BuiltPage, language: string): BuiltPage => builtPage(`${language}/${path}`);

/** What each figure is printed as in a chapter, by its id. */
function printed({ root }: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const number of root.querySelectorAll('main a.num')) {
    const id = number.getAttribute('href')?.split('#').at(-1) ?? '';
    found.set(id, [...(found.get(id) ?? []), number.text.trim()]);
  }
  return found;
}

describe.skipIf(others.length === 0)('chapters in two languages', () => {
  it.each(others)('print the same figures, and the same numbers for each: en and %s', (language) => {
    let compared = 0;
    for (const page of builtPages().filter(isChapter)) {
      const [first, second] = [printed(page), printed(twin(page, language))];
      expect([...second.keys()].toSorted(), page.path).toEqual([...first.keys()].toSorted());
      for (const [id, texts] of first) {
        const [here, there] = [texts, second.get(id) ?? []].map((all) =>
          all.map(readNumbers).find((one) => one.length > 0),
        );
        expect(Boolean(there), `${page.path}, ${id}: ${texts.join(' / ')} and ${second.get(id)?.join(' / ')}`).toBe(
          Boolean(here),
        );
        if (!here || !there) continue;
        compared += 1;
        const says = `${page.path}, ${id}: “${texts.join(' / ')}” and “${second.get(id)?.join(' / ')}”`;
        expect(there.length, says).toBe(here.length);
        expect(
          here.every((one, index) => there[index] && areSame(one, there[index])),
          says,
        ).toBe(true);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});

describe.skipIf(others.length === 0)('each page', () => {
  it('leads to itself in the other languages and is led back to', () => {
    for (const page of builtPages().filter(({ root }) => root.querySelector('.site-header'))) {
      const links = page.root.querySelectorAll('.edition-link');
      if (page.root.querySelector('body[data-kind="404"]')) {
        expect(links, page.path).toEqual([]);
        continue;
      }
      expect(links.length, page.path).toBe(EDITIONS.length - 1);
      for (const link of links) {
        const path = posix.join(posix.dirname(page.path), link.getAttribute('href') ?? '');
        const other = builtPage(path);
        expect(other.root.querySelector('html')?.getAttribute('lang'), path).toBe(link.getAttribute('lang'));
        const back = other.root
          .querySelectorAll('.edition-link')
          .map((one) => posix.join(posix.dirname(path), one.getAttribute('href') ?? ''));
        expect(back, path).toContain(page.path);
      }
    }
  });

  it.each(others)('has the places that links of the other lead to: en and %s', (language) => {
    const idsOf = ({ root }: BuiltPage): string[] =>
      root
        .querySelectorAll('main [id]')
        .filter((one) => !one.closest('svg') && !one.id.startsWith('term-'))
        .map(({ id }) => id);
    // What the package exports is told once, in English: the Chinese page leads there.
    for (const page of builtPages().filter(
      (one) => isChapter(one) || one.path === 'data.html' || /^charts\/(?!index|reference)/.test(one.path),
    )) {
      if (page.root.querySelector('body[data-kind="404"]')) continue;
      expect(idsOf(twin(page, language)), page.path).toEqual(idsOf(page));
    }
  });
});

/** English that stays in a Chinese page, each with its reason. */
const STAYS: readonly (readonly [RegExp, string])[] = [
  [/retooling[ -]tianjin/i, 'the site’s own name and the package’s'],
  [/npm (?:pack|install|ci|run \w+)/, 'a command'],
  [/stahl und eisen/, 'the name of a periodical'],
  [/“[^”]*”|^[^“”]*”/, 'words quoted from a source in its own language'],
];
const isLeft = (text: string): boolean =>
  /\b[A-Za-z]+ [a-z]{2,}\b|\b[a-z]{2,} [A-Za-z]+\b/.test(
    STAYS.reduce((rest, [one]) => rest.replaceAll(new RegExp(one, 'gi'), ''), text),
  );

/** Texts and attributes that are read as Chinese: quotations say their language, code is code. */
function chineseTexts(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text.startsWith('<!') ? [] : [node.text];
  if (!(node instanceof HTMLElement)) return [];
  const lang = node.getAttribute('lang');
  if (lang !== undefined && !lang.startsWith('zh')) return [];
  if (['SCRIPT', 'STYLE', 'CODE', 'PRE', 'TEXTAREA'].includes(node.tagName)) return [];
  const shown = ['alt', 'aria-label', 'title', 'placeholder', 'label'].flatMap((name) => node.getAttribute(name) ?? []);
  const meta =
    node.tagName === 'META' &&
    /description|title|alt/.test(`${node.getAttribute('name')}${node.getAttribute('property')}`);
  return [...shown, ...(meta ? [node.getAttribute('content') ?? ''] : []), ...node.childNodes.flatMap(chineseTexts)];
}

describe.skipIf(!EDITIONS.includes('zh'))('a Chinese page', () => {
  it('has no English left but names, quotations and code', () => {
    const left = builtPages()
      .filter(({ path }) => path.startsWith('zh/'))
      .flatMap(({ path, root }) =>
        [...chineseTexts(root), ...chineseTexts(cardsIn(root))]
          .filter(isLeft)
          .map((text) => `${path}: ${text.trim().slice(0, 100)}`),
      );
    expect([...new Set(left)]).toEqual([]);
  });
  it('knows English where it is', () => {
    expect(isLeft('产值 grew by the year')).toBe(true);
    expect(isLeft('由 BENTELER 与 Klaus Hansmeier 建')).toBe(false);
    expect(isLeft('原文为“grew by”，不是 grew by')).toBe(true);
    expect(chineseTexts(parse('<p>一<q lang="en">it grew by</q></p>')).some(isLeft)).toBe(false);
  });
});
