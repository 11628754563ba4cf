/**
 * Readers may set text apart (WCAG 1.4.12). In prose there is room for it; a chart's words were measured for the room
 * they have. There their letters are drawn narrower, by as much as they were set apart, so that words keep to
 * their places and none covers another.
 */

/** Mean width of a letter in words of many narrow ones, in em: with a wider mean, such words would need more room. */
const LETTER_EM = 0.42;
/** A word's letters, its space included: a space's share of what is set apart. */
const LETTERS_A_WORD = 6;
/** Less than this, in em a letter, is the page's own spacing. */
const OWN_EM = 0.04;

export function mountTextSpacing(): void {
  const root = document.documentElement;
  const text = document.querySelector('svg.rt-scene text');
  if (!text) return;
  // From here on letters are set as far apart as the reader wishes (styles/marks/words.css).
  root.dataset['rtSpacing'] = 'followed';
  const follow = (): void => {
    const style = getComputedStyle(text);
    const em = (value: string): number => (Number.parseFloat(value) || 0) / Number.parseFloat(style.fontSize);
    const apart = em(style.letterSpacing) + em(style.wordSpacing) / LETTERS_A_WORD;
    const isSpaced = root.toggleAttribute('data-spaced', apart > OWN_EM);
    root.style.setProperty('--squeeze', isSpaced ? String(LETTER_EM / (LETTER_EM + apart)) : null);
  };
  // Nothing says that a style has come; boxes that hold text change their size with it.
  const observer = new ResizeObserver(follow);
  for (const box of [document.body, document.querySelector('.contents-button')]) if (box) observer.observe(box);
}
