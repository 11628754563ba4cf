/**
 * Figures of the first edition that the second one does not show. Their addresses were promises, so each still leads
 * somewhere: to the figure or the passage that took its place, with a word on why it went.
 */
import { exhibit } from './index.ts';

export interface Withdrawn {
  /** What it was, in a few words. */
  readonly title: string;
  /** Slug of the figure that takes its place; left out where a sentence does. */
  readonly instead?: string;
  /** An exhibit of the chapter that tells it now, where none took its place. */
  readonly near?: string;
  /** Why it went, as a sentence. */
  readonly why: string;
}

const ONE = 'growth-2020';
const TWO = 'gdp-by-place';
const THREE = 'plans-and-after';
const FOUR = 'audit-summary';
const A_SENTENCE = 'A sentence says it better.';

export const WITHDRAWN: Readonly<Record<string, Withdrawn>> = {
  'before-the-phrase': {
    title: 'Dates before the phrase',
    instead: 'coordination-timeline',
    why: 'Its four dates stand in the timeline of the ten years.',
  },
  'parks-and-chains': {
    title: 'Chains, parks and an alliance',
    near: ONE,
    why: 'Three counts of different things made no finding.',
  },
  'shares-2020': {
    title: 'Manufacturing’s and equipment’s shares in 2020',
    instead: 'equipment-weight',
    why: 'It repeated a figure that shows all years.',
  },
  'equipment-share': {
    title: 'Equipment’s share of Tianjin’s industry',
    instead: 'equipment-weight',
    why: 'It has another address: reader modes take a part named “share” for buttons, and leave it out.',
  },
  'turn-2020': {
    title: 'The turn of 2020',
    near: ONE,
    why: 'It set three quarters, counted together, beside whole years.',
  },
  'investment-2020': { title: 'Growth of investment in 2020', near: ONE, why: A_SENTENCE },
  'investment-share': { title: 'High-tech’s share of investment', near: ONE, why: 'The two shares hardly differ.' },
  'projects-2020': { title: 'Projects under construction in 2020', near: ONE, why: A_SENTENCE },
  'growth-2023': {
    title: 'Three chains in 2023',
    instead: 'chains-by-year',
    why: 'The same three stand there beside those of other years.',
  },
  'industry-2018-2024': {
    title: 'Seven years of Tianjin’s industry',
    instead: 'industry-2018-2025',
    why: 'An eighth year was published.',
  },
  'nominal-and-real': {
    title: 'Nominal and real growth',
    instead: 'compounding',
    why: 'It repeated what the last chapter tells step by step.',
  },
  'real-growth': {
    title: 'Real growth of the three places, year by year',
    instead: 'growth-by-place',
    why: 'Published averages reach further than the five single years.',
  },
  'profit-h1-2024': {
    title: 'Profits of the first half of 2024',
    near: TWO,
    why: 'It drew one published figure beside what we worked back from it.',
  },
  'cluster-shares': {
    title: 'National shares of the region’s clusters',
    near: TWO,
    why: 'Lower bounds of four different wholes can’t be compared.',
  },
  'six-chains': { title: 'Six joint chains and five industries', near: TWO, why: A_SENTENCE },
  'arrivals-2022': {
    title: 'What came from Beijing in 2022',
    instead: 'region-map',
    why: 'The map shows the same companies and the same capital.',
  },
  baodi: {
    title: 'Baodi’s projects and targets',
    near: TWO,
    why: 'It counted three different things on one scale.',
  },
  'high-speed-rail': { title: 'The high-speed network', near: TWO, why: 'Two points make no picture.' },
  'lishen-efficiency': {
    title: 'Lishen’s efficiency and cost',
    near: THREE,
    why: 'Its tallest bar was our own “if”.',
  },
  'benteler-works': {
    title: 'Benteler’s works in China',
    near: THREE,
    why: 'It drew one number three times.',
  },
  'benteler-money': {
    title: 'Benteler’s investment and sales',
    near: THREE,
    why: 'Sums spent over years stood beside the sales of one.',
  },
  'boeing-orders': {
    title: 'Boeing Tianjin’s orders and investment',
    near: THREE,
    why: 'A sum spent once stood beside orders of a year.',
  },
  'toyota-plan': {
    title: 'FAW Toyota’s investment and output',
    instead: 'plans-and-after',
    why: 'A sum spent once stood beside the output of a year.',
  },
  'toyota-plan-and-after': {
    title: 'FAW Toyota’s plan and what followed',
    instead: 'plans-and-after',
    why: 'Its dates stand in the figure of all four factories.',
  },
  'four-side-by-side': {
    title: 'The four factories side by side',
    instead: 'plans-and-after',
    why: 'One figure tells promise, due date and evidence of all four.',
  },
  'rounding-range': {
    title: 'What one missing digit leaves open',
    near: FOUR,
    why: 'The check of this growth shows the same range.',
  },
  'stated-and-computed': {
    title: 'Stated and computed, on one scale',
    instead: 'audit-summary',
    why: 'It set ratios of growth rates and ratios of amounts on one scale.',
  },
};

/** Slug of the chapter that tells what a withdrawn figure showed. */
export const chapterOfWithdrawn = ({ instead, near }: Withdrawn): string => exhibit(instead ?? near ?? '').chapter;
