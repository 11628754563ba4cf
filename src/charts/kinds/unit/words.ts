/** The words of a unit chart. */
const en = {
  count: 'Number',
  lead: (what: string | undefined): string => `Count in dots${what ? `: ${what}` : ''}.`,
  way: (from: string, to: string): string => `From ${from} to ${to}.`,
};
const zh: typeof en = {
  count: '数量',
  lead: (what) => `计数图${what ? `，${what}` : ''}。`,
  way: (from, to) => `从${from}到${to}。`,
};

export const UNIT_WORDS = { en, zh };
