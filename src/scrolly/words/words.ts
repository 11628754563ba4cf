/** What the scrolly says of itself. */
export interface ScrollyWords {
  /** Name of the choice between the two ways of reading. */
  readonly reading: string;
  readonly steps: string;
  readonly article: string;
  /** Said where the window is too small to keep the picture beside its words. */
  readonly tooSmall: string;
  readonly walk: string;
  readonly previous: string;
  readonly next: string;
  readonly link: string;
  readonly copied: string;
  readonly kept: string;
}

const en: ScrollyWords = {
  reading: 'How to read this',
  steps: 'Step by step',
  article: 'All at once',
  tooSmall: 'All at once: this window is too small to keep the picture beside its words.',
  walk: 'Steps',
  previous: 'Previous step',
  next: 'Next step',
  link: 'Link to this step',
  copied: 'Link copied',
  kept: 'The link is in the address bar',
};
const zh: ScrollyWords = {
  reading: '阅读方式',
  steps: '逐步阅读',
  article: '全部展开',
  tooSmall: '全部展开:窗口太小,图与文字无法并排。',
  walk: '步骤',
  previous: '上一步',
  next: '下一步',
  link: '本步链接',
  copied: '链接已复制',
  kept: '链接在地址栏中',
};
const LANGUAGES: Readonly<Record<string, ScrollyWords>> = { en, zh };

/** The words in a language, a tag of BCP 47; English where there are none. */
export const wordsIn = (language: string): ScrollyWords => LANGUAGES[language.split('-')[0] ?? ''] ?? en;
