/**
 * Figures of the first edition that the second one does not show. Their addresses were promises, so each still leads
 * somewhere: to the figure or the passage that took its place, with a word on why it went.
 */
export interface Withdrawn {
  /** What it was, in a few words. */
  readonly title: string;
  /** Slug of the figure that takes its place; left out where a sentence does. */
  readonly instead?: string;
  /** Slug of the chapter that tells it now. */
  readonly chapter: string;
  /** Why it went, as a sentence. */
  readonly why: string;
}

const ONE = '01-new-productive-forces';
const TWO = '02-ten-years-of-coordination';
const THREE = '03-four-factory-floors';
const FOUR = '04-do-the-numbers-add-up';
const A_SENTENCE = 'A sentence says it better.';

export const WITHDRAWN: Readonly<Record<string, Withdrawn>> = {
  'before-the-phrase': {
    title: 'Dates before the phrase',
    instead: 'coordination-timeline',
    chapter: TWO,
    why: 'Its four dates stand in the timeline of the ten years.',
  },
  'parks-and-chains': {
    title: 'Chains, parks and an alliance',
    chapter: ONE,
    why: 'Three counts of different things made no finding.',
  },
  'shares-2020': {
    title: 'Manufacturing’s and equipment’s shares in 2020',
    instead: 'equipment-share',
    chapter: ONE,
    why: 'It repeated a figure that shows all years.',
  },
  'turn-2020': {
    title: 'The turn of 2020',
    chapter: ONE,
    why: 'It set three quarters, counted together, beside whole years.',
  },
  'investment-2020': { title: 'Growth of investment in 2020', chapter: ONE, why: A_SENTENCE },
  'investment-share': { title: 'High-tech’s share of investment', chapter: ONE, why: 'The two shares hardly differ.' },
  'projects-2020': { title: 'Projects under construction in 2020', chapter: ONE, why: A_SENTENCE },
  'growth-2023': {
    title: 'Three chains in 2023',
    instead: 'chains-by-year',
    chapter: FOUR,
    why: 'The same three stand there beside those of other years.',
  },
  'industry-2018-2024': {
    title: 'Seven years of Tianjin’s industry',
    instead: 'industry-2018-2025',
    chapter: FOUR,
    why: 'An eighth year was published.',
  },
  'nominal-and-real': {
    title: 'Nominal and real growth',
    instead: 'compounding',
    chapter: FOUR,
    why: 'It repeated what the last chapter tells step by step.',
  },
  'real-growth': {
    title: 'Real growth of the three places, year by year',
    instead: 'growth-by-place',
    chapter: TWO,
    why: 'Published averages reach further than the five single years.',
  },
  'profit-h1-2024': {
    title: 'Profits of the first half of 2024',
    chapter: TWO,
    why: 'It drew one published figure beside what we worked back from it.',
  },
  'cluster-shares': {
    title: 'National shares of the region’s clusters',
    chapter: TWO,
    why: 'Lower bounds of four different wholes can’t be compared.',
  },
  'six-chains': { title: 'Six joint chains and five industries', chapter: TWO, why: A_SENTENCE },
  'arrivals-2022': {
    title: 'What came from Beijing in 2022',
    instead: 'region-map',
    chapter: TWO,
    why: 'The map shows the same companies and the same capital.',
  },
  baodi: {
    title: 'Baodi’s projects and targets',
    chapter: TWO,
    why: 'It counted three different things on one scale.',
  },
  'high-speed-rail': { title: 'The high-speed network', chapter: TWO, why: 'Two points make no picture.' },
  'lishen-efficiency': {
    title: 'Lishen’s efficiency and cost',
    chapter: THREE,
    why: 'Its tallest bar was our own “if”.',
  },
  'benteler-works': {
    title: 'Benteler’s works in China',
    chapter: THREE,
    why: 'It drew one number three times.',
  },
  'benteler-money': {
    title: 'Benteler’s investment and sales',
    chapter: THREE,
    why: 'Sums spent over years stood beside the sales of one.',
  },
  'boeing-orders': {
    title: 'Boeing Tianjin’s orders and investment',
    chapter: THREE,
    why: 'A sum spent once stood beside orders of a year.',
  },
  'toyota-plan': {
    title: 'FAW Toyota’s investment and output',
    instead: 'plans-and-after',
    chapter: THREE,
    why: 'A sum spent once stood beside the output of a year.',
  },
  'toyota-plan-and-after': {
    title: 'FAW Toyota’s plan and what followed',
    instead: 'plans-and-after',
    chapter: THREE,
    why: 'Its dates stand in the figure of all four factories.',
  },
  'four-side-by-side': {
    title: 'The four factories side by side',
    instead: 'plans-and-after',
    chapter: THREE,
    why: 'One figure tells promise, due date and evidence of all four.',
  },
  'rounding-range': {
    title: 'What one missing digit leaves open',
    chapter: FOUR,
    why: 'The check of this growth shows the same range.',
  },
  'stated-and-computed': {
    title: 'Stated and computed, on one scale',
    instead: 'audit-summary',
    chapter: FOUR,
    why: 'It set ratios of growth rates and ratios of amounts on one scale.',
  },
};
