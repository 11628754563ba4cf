/** What the checks of a chapter share: how they refuse, and what they gather. */
import type { VFile } from 'vfile';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import { Problem } from '../../data/model/problem.ts';

/** What a chapter uses; it reaches the page as `remarkPluginFrontmatter.uses`. */
export interface ChapterUses {
  figures: string[];
  exhibits: string[];
  /** Words; in Chinese, characters. */
  words: number;
}

/** A place in a chapter; without one the whole text is meant. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

interface Refusal {
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Stops the build at a place of the chapter. */
export type Fail = (node: Placed, refusal: Refusal) => never;

/** A chapter as its checks see it. */
export interface ChapterCheck {
  /** Address without its ending: `NN-name`. */
  readonly slug: string;
  readonly language: Language;
  readonly fail: Fail;
  readonly uses: ChapterUses;
}

const chapterFile = (file: VFile): string => {
  const path = String(file.path);
  const at = path.lastIndexOf('content/');
  return at >= 0 ? path.slice(at) : path;
};

/** Words of a text as `ChapterUses` counts them. */
export const countWords = (text: string, language: Language): number =>
  language === 'zh'
    ? (text.match(/\p{Script=Han}|[\p{Script=Latin}\d]+/gu) ?? []).length
    : text.split(/\s+/).filter(Boolean).length;

/** The language that a chapter is written in, by its folder. */
export const chapterLanguage = (file: VFile): Language =>
  LANGUAGES.find((one) => chapterFile(file).startsWith(`content/${one}/`)) ?? 'en';

export function chapterCheck(file: VFile): ChapterCheck {
  const name = chapterFile(file);
  return {
    language: chapterLanguage(file),
    slug: name.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    uses: { figures: [], exhibits: [], words: 0 },
    fail: (node, refusal) => {
      const start = node.position?.start;
      const place = start ? `line ${start.line}, column ${start.column}` : 'the chapter as a whole';
      throw new Problem({ file: name, place, ...refusal });
    },
  };
}
