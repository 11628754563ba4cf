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

/** English; other languages are given as `words`. */
export const ENGLISH: ScrollyWords = {
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
