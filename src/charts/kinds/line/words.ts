/** The words of a line chart. */
const en = {
  reference: (words: string): string => `Compared with: ${words}.`,
};
const zh: typeof en = {
  reference: (words) => `参照值：${words}。`,
};

export const LINE_WORDS = { en, zh };
