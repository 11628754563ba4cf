/** The built pages as documents, for tests that read rather than look. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { inject } from 'vitest';
import { chapterTexts } from '../../../src/site/chapter-texts.ts';
import { EDITIONS } from '../../../src/site/editions.ts';
import { runSeed } from './seed.ts';

export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** The evidence cards of a page, which are in it as text until they are asked for. */
export const cardsIn = (root: HTMLElement): HTMLElement => parse(root.querySelector('#evidence-cards')?.rawText ?? '');

const made: { pages?: readonly BuiltPage[] } = {};

export const distFiles = (): string[] =>
  readdirSync(inject('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inject('dist').length + 1));

/** Read when it is asked for its text, and parsed when it is asked for its elements: most tests ask few pages of two hundred. */
function builtPageAt(path: string): BuiltPage {
  let html: string | undefined;
  let root: HTMLElement | undefined;
  return {
    path,
    get html() {
      return (html ??= readFileSync(join(inject('dist'), path), 'utf8'));
    },
    get root() {
      return (root ??= parse(this.html));
    },
  };
}

export const builtPages = (): readonly BuiltPage[] =>
  (made.pages ??= distFiles()
    .filter((file) => file.endsWith('.html'))
    .map(builtPageAt));

export const isChapter = ({ path }: BuiltPage): boolean => /^\d\d-/.test(path);

/** Paths of all chapters, in order: none is named in a test. */
export const chapterPages: readonly string[] = chapterTexts().map(({ slug }) => `${slug}.html`);
export const [FIRST_CHAPTER = '', SECOND_CHAPTER = ''] = chapterPages;
export const LAST_CHAPTER = chapterPages.at(-1) ?? '';

/** Paths of the chapters with passages that are told by scrolling. */
export const chaptersWithPassages = (): string[] =>
  builtPages()
    .filter(isChapter)
    .filter(({ root }) => root.querySelector('.passage'))
    .map(({ path }) => path);

const inEdition = (path: string, language = 'en'): string => (language === 'en' ? path : `${language}/${path}`);
export const inAllEditions = (paths: readonly string[]): string[] =>
  EDITIONS.flatMap((language) => paths.map((path) => inEdition(path, language)));
/** Each in one edition, and in the next with another seed: they share what a browser's time is spent on. */
export const inEditionsByTurns = (paths: readonly string[]): string[] =>
  paths.map((path, index) => inEdition(path, EDITIONS[(index + runSeed()) % EDITIONS.length]));

export function builtPage(path: string): BuiltPage {
  const found = builtPages().find((page) => page.path === path);
  if (!found)
    throw new Error(
      `${path} is not in the build; there is ${builtPages()
        .map((page) => page.path)
        .join(', ')}`,
    );
  return found;
}
