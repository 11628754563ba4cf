/** The words of a waffle chart. */
const en = {
  square: 'One square is 1% of the whole',
  lead: (count: number, what: string | undefined): string =>
    `${count} ${count === 1 ? 'share of a whole' : 'shares, each of its own whole'}${what ? `: ${what}` : ''}.`,
};
const zh: typeof en = {
  square: '每格为整体的1%',
  lead: (count, what) => `占比图${what ? `，${what}` : ''}，共${count}项，每项都是各自整体的一部分。`,
};

export const WAFFLE_WORDS = { en, zh };
