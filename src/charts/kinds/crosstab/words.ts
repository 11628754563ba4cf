/** The words of a crosstab. */
const en = {
  row: 'Row',
  column: 'Column',
  under: (count: number, column: string): string => `${count} under “${column}”`,
  lead: (count: number, counts: string): string => `${count} things sorted two ways: ${counts}.`,
  fullest: (row: string, count: number): string => `The fullest row is “${row}”, with ${count}.`,
};
const zh: typeof en = {
  row: '行',
  column: '列',
  under: (count, column) => `${column}${count}项`,
  lead: (count, counts) => `分类图，共${count}项：${counts}。`,
  fullest: (row, count) => `最多的一行是“${row}”，${count}项。`,
};

export const CROSSTAB_WORDS = { en, zh };
