import type { Status, Text } from '../model/schema.ts';

/** What readers see of a status: its word, what it means, and how charts draw it. */
export const STATUS_WORDS: Readonly<Record<Status, { name: Text; meaning: Text; drawn: Text }>> = {
  reported: {
    name: { en: 'reported', zh: '公布' },
    meaning: {
      en: 'a result, as one of the five sources states it; its evidence names who measured it, where the source does',
    },
    drawn: { en: 'solid' },
  },
  claimed: {
    name: { en: 'claimed', zh: '自称' },
    meaning: { en: 'a company’s or official’s statement that nothing else checks' },
    drawn: { en: 'lighter, with a dotted edge' },
  },
  planned: {
    name: { en: 'planned', zh: '计划' },
    meaning: { en: 'what somebody expects or means to do' },
    drawn: { en: 'hatched' },
  },
  target: {
    name: { en: 'target', zh: '目标' },
    meaning: { en: 'what a government has set itself' },
    drawn: { en: 'hatched' },
  },
  derived: {
    name: { en: 'derived', zh: '推算' },
    meaning: { en: 'our own arithmetic, with its formula' },
    drawn: { en: 'outline only' },
  },
  context: {
    name: { en: 'context', zh: '背景' },
    meaning: { en: 'from outside the five sources' },
    drawn: { en: 'lighter ink' },
  },
};
