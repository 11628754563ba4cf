/** The words of a dot chart. */
const en = {
  lead: (count: number, what: string | undefined): string =>
    `Dot chart${what ? ` of ${what}` : ''}: ${count} ${count === 1 ? 'value' : 'values'} on one scale.`,
  reference: (words: string): string => `Compared with: ${words}.`,
};
const zh: typeof en = {
  lead: (count, what) => `点图，${what ? `${what}，` : ''}共${count}个数值。`,
  reference: (words) => `参照值：${words}。`,
};

export const DOT_WORDS = { en, zh };
