/** What was looked for and not found: “not found” is a statement too, so each says where it was looked for and until when. */
import type { NotFoundInput } from '../model/schema.ts';

const STORED = { until: '2026-02' } as const;
const SITES = 'stored copies of Chinese, English, German and Japanese news and statistics pages';

export const NOT_FOUND = {
  'after-february-2026': {
    until: '2026-02',
    what: { en: 'Any statistics of 2026, such as Tianjin’s first quarter or first half.' },
    looked: { en: `The newest dated text in the ${SITES} is of the end of February 2026.` },
  },
  'conference-report': {
    ...STORED,
    what: { en: 'The conference report that Xinhua quotes, with its definitions of added value and of the clusters.' },
    looked: { en: `In ${SITES}, by its title and its figures.` },
  },
  'added-value-by-place': {
    ...STORED,
    what: { en: 'Industrial added value of each of the three places for each year from 2013 to 2023.' },
    looked: { en: 'In stored copies and in exports of the statistics bureau’s tables, by name and by value.' },
  },
  'hebei-secondary': {
    ...STORED,
    what: {
      en: 'The added value of Hebei’s industry and building for the years 2022 to 2024, and Hebei’s producer prices.',
    },
    looked: { en: 'In the stored communiqués and trade profiles; only half-years were there.' },
  },
  'manufacturing-in-gdp': {
    ...STORED,
    what: { en: 'Manufacturing’s share of Tianjin’s GDP after 2022.' },
    looked: {
      en: 'In the results for 2025, the plan report and the work report of January 2026, as far as they are stored, and by name.',
    },
  },
  'chains-other-years': {
    ...STORED,
    what: {
      en: 'The twelve chains’ share of industry in 2021 and 2025, their growth in the whole of 2022 and 2023, high tech’s share in 2023, and the strategic emerging industries’ share in the years 2022 to 2024.',
    },
    looked: { en: `In ${SITES}, by name and by value.` },
  },
  alliance: {
    ...STORED,
    what: { en: 'A trace of the region’s advanced manufacturing alliance after its founding, or its Chinese name.' },
    looked: { en: `In ${SITES}.` },
  },
  'benteler-results': {
    ...STORED,
    what: { en: 'Benteler Tianjin’s sales in yuan in any year, and a second source for its start in 2021.' },
    looked: { en: 'In stored German, English and Chinese pages, by the company and its managers.' },
  },
  'boeing-results': {
    ...STORED,
    what: {
      en: 'Whether Boeing Tianjin reached the planned capacity, its counts from 2012 to 2022, and what its orders were worth.',
    },
    looked: { en: 'In stored English and Chinese pages, Tianjin TV’s report among what was looked for.' },
  },
  'lishen-results': {
    ...STORED,
    what: { en: 'Lishen’s sales after 2022 as results, and whether its base in Binhai was finished.' },
    looked: { en: 'In stored pages and on the company’s own site, as far as it is stored.' },
  },
  'toyota-results': {
    ...STORED,
    what: { en: 'How many cars FAW Toyota’s new plant makes in a year, and for how much.' },
    looked: { en: 'In stored Chinese and Japanese pages.' },
  },
  'baodi-results': {
    ...STORED,
    what: { en: 'Whether Baodi met its two targets of 2023.' },
    looked: { en: 'In stored pages of the district and the city.' },
  },
  profits: {
    ...STORED,
    what: { en: 'Profits of the region’s industry in any half-year before 2024.' },
    looked: { en: `In ${SITES}; one search.` },
  },
  'revised-rates': {
    ...STORED,
    what: {
      en: 'Revised yearly rates of real growth of the three places, and those of Tianjin and Hebei from 2014 to 2018.',
    },
    looked: { en: 'In stored releases and in exports of the statistics bureau’s tables.' },
  },
  'binhai-line': {
    ...STORED,
    what: { en: 'An opening of the southern section of the Beijing-Binhai line, or a date for it.' },
    looked: { en: 'In stored pages on the line and its stations.' },
  },
  originals: {
    ...STORED,
    what: {
      en: 'The Chinese originals of the China Daily, Tonight News and Xinhua reports, and the Chinese names of several people in them.',
    },
    looked: { en: `In ${SITES}, by their figures and by sound.` },
  },
} as const satisfies Record<string, NotFoundInput>;

/** Id of something that was looked for and not found. */
export type NotFoundId = keyof typeof NOT_FOUND;
