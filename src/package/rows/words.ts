/** What rows that are made from a table say in the reader's language. */
import type { Language } from '../../data/model/schema.ts';

const en = {
  /** How many one dot stands for, already printed. */
  oneDot: (count: string): string => `One dot is ${count}`,
};
const zh: typeof en = { oneDot: (count) => `每点代表${count}` };

export const ROWS_WORDS: Readonly<Record<Language, typeof en>> = { en, zh };
