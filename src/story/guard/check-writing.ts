/**
 * A chapter's writing, as far as its form tells: it says something, in its own language, once, and is no draft. What is
 * said is the author's.
 */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Language, Text } from '../../data/model/schema.ts';
import { COMPANIES } from '../../data/records/companies.ts';
import { SPEAKERS } from '../../data/records/speakers.ts';
import { attribute, isJsx } from '../../site/jsx.ts';
import type { ChapterCheck, Fail, Placed } from './chapter.ts';
import { checkMarks } from './check-marks.ts';

const HAN = /\p{Script=Han}/gu;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Names and terms of another language stand among words of the chapter's own. */
const isForeign: Readonly<Record<Language, (text: string) => boolean>> = {
  en: (text) => countOf(text, HAN) > countOf(text, /\p{Script=Latin}/gu),
  zh: (text) => countOf(text, HAN) === 0 && countOf(text, /\p{Script=Latin}{2,}/gu) >= 4,
};
/** A title is too short for some words of its own among foreign ones. */
const isForeignTitle: typeof isForeign = { ...isForeign, zh: (text) => countOf(text, HAN) === 0 };
const NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

const DRAFT = /\b(?:TODO|FIXME|XXX|TBD|TKTK)\b|\blorem ipsum\b|待补充|此处省略/i;

/** Western marks beside Chinese characters: pasted, or typed with the keyboard in its other state. */
const WESTERN_MARK = /\p{Script=Han}[,;:?!]|[,;:?!](?=\p{Script=Han})|\p{Script=Han}\.(?!\w)/u;

let simplified: ReadonlySet<string> | undefined;
/** The characters of GB 2312: all that simplified Chinese is written with, but for rare ones in names. */
function simplifiedCharacters(): ReadonlySet<string> {
  if (simplified) return simplified;
  const [from, to] = [0xa1, 0xfe];
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
    Array.from({ length: to - from + 1 }, (__, cell) => [0xb0 + row, from + cell]),
  );
  simplified = new Set(new TextDecoder('gbk').decode(Uint8Array.from(rows.flat(2))));
  return simplified;
}

/** One rare character may be somebody's name; two are another script. */
function traditional(text: string): string | undefined {
  const others = new Set((text.match(HAN) ?? []).filter((one) => !simplifiedCharacters().has(one)));
  return others.size > 1 ? [...others].join('') : undefined;
}

function checkChinese(node: Placed, text: string, fail: Fail): void {
  const mark = WESTERN_MARK.exec(text)?.[0];
  if (mark !== undefined)
    fail(node, {
      found: `the mark “${mark}”`,
      expected: 'marks of full width in a Chinese sentence: ，。；：？！',
      remedy: 'type it with a Chinese keyboard',
    });
  const others = traditional(text);
  if (others !== undefined)
    fail(node, {
      found: `the characters ${others}`,
      expected: 'simplified Chinese',
      remedy: 'write their simplified forms',
    });
}

/** Names of people and companies with their characters, as the records have them. */
const NAMED: readonly (readonly [en: string, zh: string])[] = [
  ...Object.values<{ readonly name: Text }>(SPEAKERS).map(({ name }) => name),
  ...Object.values<{ readonly name: Text; readonly shortName: Text }>(COMPANIES).flatMap(({ name, shortName }) => [
    name,
    shortName,
  ]),
].flatMap(({ en, zh }) => (zh !== undefined && /\p{Script=Han}/u.test(zh) ? [[en, zh] as const] : []));

/** A name that is followed by its characters has those of the records: a slip of one makes it somebody else's. */
function checkNames(node: Placed, text: string, fail: Fail): void {
  for (const [, before = '', characters = ''] of text.matchAll(/([^.。(]+) \(([\p{Script=Han}·]+)\)/gu)) {
    const known = NAMED.filter(([en]) => before.endsWith(en)).map(([, zh]) => zh);
    if (known.length === 0 || known.some((zh) => zh.includes(characters) || characters.includes(zh))) continue;
    fail(node, {
      found: `${before.trim().slice(-40)} (${characters})`,
      expected: `${known.join(' or ')}, as in src/data/records`,
      remedy: 'correct the characters, here or there',
    });
  }
}

function checkBlock(node: Placed, text: string, { fail, language }: ChapterCheck): void {
  if (isForeign[language](text))
    fail(node, {
      found: `words in another language: ${text.slice(0, 60)}`,
      expected: `a paragraph in ${NAMES[language]}: the folder says so`,
      remedy: 'translate it, or move it to the folder of its language',
    });
  const draft = DRAFT.exec(text)?.[0];
  if (draft !== undefined)
    fail(node, {
      found: `“${draft}”: a note of a draft`,
      expected: 'finished words',
      remedy: 'write them, or remove it',
    });
  if (language === 'zh') checkChinese(node, text, fail);
  checkNames(node, text, fail);
}

/** From here on a paragraph is nobody's refrain. */
const LONG = 60;
/** What makes digits an amount: they measure something after all. */
const UNIT_AFTER = /^\s?(?:per ?cent|percent|%|points?\b|yuan\b|[mbtr]+illion\b|个百分点|[万亿元倍])/;

type Node = Root | Root['children'][number];
const nextOf = (node: Node, parent: Node | undefined): Node | undefined => {
  const children: readonly Node[] = parent && 'children' in parent ? parent.children : [];
  return children[children.indexOf(node) + 1];
};

function checkTagBeside(node: Node, parent: Node | undefined, fail: Fail): void {
  if (!isJsx(node)) return;
  const next = nextOf(node, parent);
  if (node.name === 'Num' && next && isJsx(next) && next.name === 'Num')
    fail(next, {
      found: `two figures with nothing between: ${attribute(node, 'id')}, ${attribute(next, 'id')}`,
      expected: 'words or a mark between them',
      remedy: 'remove one, or write what joins them',
    });
  if (node.name !== 'Typed') return;
  const text = toString(node);
  const after = next?.type === 'text' ? (UNIT_AFTER.exec(next.value)?.[0] ?? '') : '';
  if (/[%‰°$€£¥]/.test(text) || after !== '')
    fail(node, {
      found: `an amount inside <Typed>: ${text}${after}`,
      expected: 'digits that measure nothing',
      remedy: 'state it as a claim and print it with <Num id="…" />',
    });
}

/** What is printed letter by letter where words are plain: links, addresses, emphasis, tags. */
const MARKUP = /\[[^\]]*\]\(|\bhttps?:\/\/|\bwww\.|\S@\S+\.\w|\*\*|~~|`|[<{]/i;
/** Attributes that readers see. */
const SHOWN = ['title', 'caption', 'word', 'reason'] as const;

function checkAttributes(node: Node, { fail, language }: ChapterCheck): void {
  if (!isJsx(node)) return;
  for (const name of SHOWN) {
    const text = attribute(node, name) ?? '';
    const mark = MARKUP.exec(text)?.[0] ?? DRAFT.exec(text)?.[0];
    // A reason is for who writes.
    if (name !== 'reason' && text !== '' && isForeignTitle[language](text))
      fail(node, {
        found: `${name}="${text}", in another language`,
        expected: `words in ${NAMES[language]}: the folder says so`,
        remedy: 'translate it',
      });
    if (mark !== undefined)
      fail(node, {
        found: `“${mark}” in ${name}="${text}"`,
        expected: 'finished words alone: an attribute has no links and no emphasis',
        remedy: 'say it in a sentence of the chapter, or leave it out',
      });
  }
}

/** Front matter that readers see. */
const FIELDS = ['title', 'standfirst', 'description', 'short'] as const;

function checkHead(frontMatter: Readonly<Record<string, unknown>>, { fail, language }: ChapterCheck): void {
  for (const field of FIELDS) {
    const text = frontMatter[field];
    if (typeof text !== 'string') continue;
    const where = `the front matter’s ${field}`;
    if (isForeignTitle[language](text) || DRAFT.test(text))
      fail(
        { position: { start: { line: 1, column: 1 } } },
        {
          found: `${where}: ${text}`,
          expected: `finished words in ${NAMES[language]}, without links, addresses and emphasis`,
          remedy: 'write it plainly, in the language of its folder',
        },
      );
  }
}

/** Refuses a chapter that says nothing, says something twice, or says it in another language than its folder's. */
export function checkWriting(tree: Root, frontMatter: Readonly<Record<string, unknown>>, check: ChapterCheck): void {
  checkHead(frontMatter, check);
  checkMarks(tree, check.fail);
  const said = new Set<string>();
  let words = false;
  visitParents(tree, (node, parents) => {
    checkTagBeside(node, parents.at(-1), check.fail);
    checkAttributes(node, check);
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const text = toString(node).trim();
    words ||= text !== '' && node.type === 'paragraph';
    checkBlock(node, text, check);
    if (text.length >= LONG && said.has(text))
      check.fail(node, {
        found: `a paragraph a second time: ${text.slice(0, LONG)}…`,
        expected: 'each paragraph once',
        remedy: 'remove one of the two',
      });
    said.add(text);
  });
  if (!words)
    check.fail({}, { found: 'no words', expected: 'a chapter: paragraphs and tags', remedy: 'write it, or remove it' });
}
