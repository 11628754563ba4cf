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
