/** The words of a bar chart. */
const en = {
  distance: (reference: string | undefined): string => `Distance from${reference ? `: ${reference}` : ''}`,
  lead: (count: number, what: string | undefined): string =>
    `Bar chart${what ? ` of ${what}` : ''}: ${count} ${count === 1 ? 'value' : 'values'}.`,
  reference: (words: string): string => `Measured against: ${words}.`,
};
const zh: typeof en = {
  distance: () => '与参照值之差',
  lead: (count, what) => `条形图，${what ? `${what}，` : ''}共${count}项。`,
  reference: (words) => `参照值：${words}。`,
};

export const BAR_WORDS = { en, zh };
