/** The words of a grid of small bars. */
const en = {
  lead: (names: string, span: string, what: string | undefined): string => `${what ?? 'Values'}: ${names}, ${span}.`,
  cell: (row: string, column: string): string => `${row} in ${column}`,
};
const zh: typeof en = {
  lead: (names, span, what) => `${names}，${span}${what ? `：${what}` : ''}。`,
  cell: (row, column) => `${row}${column}`,
};

export const GRID_WORDS = { en, zh };
