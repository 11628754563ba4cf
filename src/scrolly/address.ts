/** The id that the page's address names after `#`; nothing where it names none. */
export function idInAddress(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    // `#100%` is no encoded text: taken as it is written.
    return written;
  }
}

/**
 * The page's own address with another fragment, `#` and all, or with none; whole, because a fragment alone is read from
 * the page's `<base>`.
 */
export const addressOf = (hash: string): string => location.href.replace(/#.*$/, '') + hash;
