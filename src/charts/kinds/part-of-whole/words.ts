/** The words of a part-of-whole chart. */
const en = {
  share: 'Share',
  shareOf: 'share',
  lead: (part: string, whole: string): string => `Columns: ${part}, as a part of ${whole}.`,
  row: (name: string, part: string, whole: string, share: string): string =>
    `${name}: ${part} of ${whole}, which is ${share}.`,
};
const zh: typeof en = {
  share: '比重',
  shareOf: '比重',
  lead: (part, whole) => `柱形图：${part}及其所在的${whole}。`,
  row: (name, part, whole, share) => `${name}：${part}，占${whole}的${share}。`,
};

export const PART_OF_WHOLE_WORDS = { en, zh };
