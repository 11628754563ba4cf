/**
 * Browsers may break a line between a button and the comma after it, whatever stands between; only a box around both
 * prevents it. So the built pages get that box wherever punctuation touches a number or a term.
 */
const OPENING = String.raw`[(“‘]*`;
const BUTTON = String.raw`<button type="button" class="(?:num|term)\b[^>]*>[^<]*</button>`;
/** An explanation may hold the term in Chinese, and words in italics. */
const TERM_CARD = String.raw`(?:<span popover[^>]*>(?:[^<]|<(?!/?span\b)[^>]*>|<span\b[^>]*>[^<]*</span>)*</span>)?`;
const CLOSING = String.raw`[,.;:!?)’”…]*`;
const TOUCHING = new RegExp(`(${OPENING})(${BUTTON})(${TERM_CARD})(${CLOSING})`, 'gu');

/** The page with numbers and the punctuation that touches them in one unbreakable `span.keep` each. */
export const keepPunctuation = (html: string): string =>
  html.replace(TOUCHING, (whole, opening: string, button: string, card: string, closing: string) =>
    opening === '' && closing === '' ? whole : `<span class="keep">${opening}${button}${closing}</span>${card}`,
  );
