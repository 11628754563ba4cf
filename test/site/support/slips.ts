/** What a reader should never see: a slot that a figure was to fill, and what a program prints of nothing. */

/** `{xh24-iva-growth|signed}` and `{0}`; `undefined`, `NaN`, `[object Object]`. */
const SLIPS = /\{(?:\d+|[a-z]\w*-[\w@.-]+)(?:\|\w+)?\}|\bundefined\b|\bNaN\b|\[object\b/g;
/** Code shown as code may hold anything. */
const CODE = /<(pre|code)\b.*?<\/\1>/gs;

/** Each slip with what stands around it. */
export function slips(text: string): string[] {
  const read = text.replace(CODE, '');
  return [...read.matchAll(SLIPS)].map(({ index }) => read.slice(Math.max(0, index - 40), index + 40));
}
