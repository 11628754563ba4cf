/** The words of a stacked bar chart. */
const en = {
  lead: (count: number, parts: string, what: string | undefined): string =>
    `Stacked bars${what ? ` of ${what}` : ''}: ${count} ${count === 1 ? 'bar' : 'bars'} made of ${parts}.`,
  shares: 'Each bar is drawn as long as the others: its parts are shares of their sum.',
  largest: (bar: string, part: string, text: string): string => `${bar}: largest part ${part}, ${text}.`,
  total: 'Total',
};
const zh: typeof en = {
  lead: (count, parts, what) => `分段条形图，${what ? `${what}，` : ''}共${count}条，由${parts}组成。`,
  shares: '各条等长：各部分为其占总和的比重。',
  largest: (bar, part, text) => `${bar}：最大部分为${part}（${text}）。`,
  total: '合计',
};

export const STACK_WORDS = { en, zh };
