/** Chinese says that it is Chinese, wherever it stands: voices, faces and line breaks follow `lang`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { unicodeRange } from '../../scripts/unicode-range.ts';
import { builtPages, distFiles } from '../support/built.ts';

const HAN = /\p{Script=Han}/u;

interface Words {
  readonly text: string;
  readonly lang: string;
}

/** Each text with Chinese characters, and the language it is in. */
function hanTexts(node: Node, lang = ''): Words[] {
  if (node.nodeType === NodeType.TEXT_NODE) return HAN.test(node.rawText) ? [{ text: node.rawText.trim(), lang }] : [];
  if (!(node instanceof HTMLElement)) return [];
  if (node.rawTagName === 'script')
    return node.getAttribute('type') === 'text/html' ? hanTexts(parse(node.rawText), lang) : [];
  const own = node.getAttribute('lang') ?? lang;
  return node.childNodes.flatMap((child) => hanTexts(child, own));
}

const inFiles = (): (Words & { readonly file: string })[] => [
  ...builtPages().flatMap(({ path, root }) => hanTexts(root).map((words) => ({ file: path, ...words }))),
  ...distFiles()
    .filter((file) => file.endsWith('.svg'))
    .flatMap((file) =>
      hanTexts(parse(readFileSync(join(inject('dist'), file), 'utf8'))).map((words) => ({ file, ...words })),
    ),
];

/** The characters of GB 2312: all that simplified Chinese needs, and none that only traditional Chinese has. */
function simplified(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 72 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  return new Set(rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))));
}

describe('Chinese characters', () => {
  it('stand in an element whose language is Chinese, or Japanese', () => {
    const found = inFiles();
    expect(found.filter(({ file }) => file.endsWith('.svg')).length).toBeGreaterThan(100);
    expect(found.filter(({ file }) => file.endsWith('.html')).length).toBeGreaterThan(300);
    const wrong = found.filter(({ lang }) => !/^(?:zh|ja)\b/.test(lang));
    expect(wrong.map(({ file, text, lang }) => `${file} (${lang}): ${text.slice(0, 40)}`)).toEqual([]);
  });

  it('are called simplified where they are', () => {
    const known = simplified();
    expect(known.size).toBeGreaterThan(6000);
    const strange = inFiles()
      .filter(({ lang }) => lang === 'zh-Hans')
      .filter(({ text }) => [...text].some((sign) => HAN.test(sign) && !known.has(sign)));
    expect(strange.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});

describe('on a machine without a Chinese face', () => {
  const css = readFileSync('src/styles/fonts-han.css', 'utf8');
  const rangeOf = (file: string): ReadonlySet<number> => unicodeRange(css, `/noto-serif-sc-${file}\\.woff2`);
  const files = [...css.matchAll(/noto-serif-sc-([\w-]+)\.woff2/g)].map(([, file = '']) => file);
  const held = new Set(files.flatMap((file) => [...rangeOf(file)]));
  /** The page for lost addresses speaks to readers of every edition, whose system has a face for what they read. */
  const english = () =>
    builtPages().filter(
      ({ path, root }) => path !== '404.html' && root.querySelector('html')?.getAttribute('lang') === 'en',
    );
  const hanIn = (text = ''): string[] => [...new Set(text.match(/\p{Script=Han}/gu))];

  it('English pages print no character that our faces lack', () => {
    const lacking = english().flatMap(({ path, root }) =>
      hanIn(root.querySelector('body')?.text)
        .filter((char) => !held.has(char.codePointAt(0) ?? 0))
        .map((char) => `${path}: ${char}`),
    );
    expect(lacking).toEqual([]);
  });

  it('what stands at the head of every page asks for the smallest face alone', () => {
    const names = rangeOf('names');
    const asks = english().flatMap(({ path, root }) =>
      hanIn(root.querySelector('.site-header')?.text)
        .filter((char) => !names.has(char.codePointAt(0) ?? 0))
        .map((char) => `${path}: ${char}`),
    );
    expect(asks).toEqual([]);
  });
});
