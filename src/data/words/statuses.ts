import type { Status, Text } from '../model/schema.ts';

/** What readers see of a status: its word, what it means, and how charts draw it. */
export const STATUS_WORDS: Readonly<Record<Status, { name: Text; meaning: Text; drawn: Text }>> = {
  reported: {
    name: { en: 'reported', zh: '公布值' },
    meaning: {
      en: 'a result, as one of the five sources states it; its evidence names who measured it, where the source does',
      zh: '结果，按五份来源之一所述；来源写明由谁统计的，依据里也写明',
    },
    drawn: { en: 'solid', zh: '实心' },
  },
  claimed: {
    name: { en: 'claimed', zh: '单方说法' },
    meaning: {
      en: 'a company’s or official’s statement that nothing else checks',
      zh: '企业或官员的说法，别无佐证',
    },
    drawn: { en: 'lighter, with a dotted edge', zh: '浅色，点线边' },
  },
  planned: {
    name: { en: 'planned', zh: '计划' },
    meaning: { en: 'what somebody expects or means to do', zh: '有人预计或打算做的事' },
    drawn: { en: 'hatched', zh: '斜线' },
  },
  target: {
    name: { en: 'target', zh: '目标' },
    meaning: { en: 'what a government has set itself', zh: '政府为自己定下的目标' },
    drawn: { en: 'hatched', zh: '斜线' },
  },
  derived: {
    name: { en: 'derived', zh: '推算' },
    meaning: { en: 'our own arithmetic, with its formula', zh: '本站推算，附算式' },
    drawn: { en: 'outline only', zh: '只有轮廓' },
  },
  context: {
    name: { en: 'context', zh: '背景' },
    meaning: { en: 'from outside the five sources', zh: '来自五份来源以外' },
    drawn: { en: 'lighter ink', zh: '浅色' },
  },
};
