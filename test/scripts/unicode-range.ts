/** The characters for which a stylesheet asks for a file of type: those of its `unicode-range`. */
export function unicodeRange(css: string, file: string): ReadonlySet<number> {
  const range = new RegExp(`${file}[^}]*unicode-range: ([^;]+);`).exec(css)?.[1] ?? '';
  return new Set(
    range.split(', ').flatMap((run) => {
      const [from = '', to = from] = run.replace('U+', '').split('-');
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}
