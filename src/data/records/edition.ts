/**
 * What this edition changed in the one before it: our own mistakes, dated, beside those of the sources. Words may name figures
 * in braces. The newest first.
 */
import type { EditionCorrectionInput } from '../model/schema.ts';

const ON_26_NOVEMBER = { date: '2026-11-26' } as const;

export const EDITION_CORRECTIONS = {
  'value-is-not-output': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'The audit found that {xh24-iva-2023} for 2023, after {ctx-iva-2022} in 2022, “does not hold”, and the story said that nothing explains it.',
    },
    now: { en: 'Holds if read rightly. In yuan industry can shrink while it makes more, when prices fall.' },
    why: {
      en: 'We fell into the trap that the last chapter warns of. In Tianjin industry and building changed by {d-secondary-change-tianjin-2023} in yuan in 2023, and by {ctx-secondary-real-tianjin-2023|signed} in output.',
    },
    sources: ['tianjin-results-2023', 'china-communique-2023'],
  },
  'question-answered': {
    ...ON_26_NOVEMBER,
    before: { en: 'Whether the new industries outgrow the old ones was called a sum that cannot be done yet.' },
    now: { en: 'It is done in the last chapter, as far as the published weights and rates carry it.' },
    why: {
      en: 'The twelve chains’ share and growth were in our own table, unused; the city’s results for 2025 were not.',
    },
    sources: ['china-news-2025-01', 'sic-2025-02', 'tianjin-results-2025'],
  },
  'chains-added-value': {
    ...ON_26_NOVEMBER,
    before: { en: 'A note said that our excerpts do not tell what grew in the chains of 2021, 2022 and 2024.' },
    now: { en: 'Added value, in every year.' },
    why: { en: 'The pages that we cited say so.' },
    sources: ['tianjin-daily-2022-02', 'china-news-2025-01'],
  },
  'contracts-before-2021': {
    ...ON_26_NOVEMBER,
    before: { en: 'Of contracts from 2014 to 2020 we said that nothing was found.' },
    now: {
      en: 'The years are not known one by one; their sum is, {ctx-contracts-to-2020}. The picture shows averages.',
    },
    why: { en: 'The empty gap made one year’s jump look larger than it was.' },
    sources: ['beijing-business-today-2021-02', 'china-news-2022-09'],
  },
  'the-747': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'We wrote that Boeing’s plant makes parts for “the other models in production”, as if the [[747]] were one.',
    },
    now: { en: 'The last [[747]] was delivered in January 2023. What the name stands for in the source is open.' },
    why: { en: 'We had not checked the model.' },
    sources: ['inside-logistics-2023-01'],
  },
  'boeing-double': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'The doubling of capacity was credited to FlightGlobal, and the audit held that it “cannot be right” beside the manager’s figures. For the years after 2008 we said that no figure was found.',
    },
    now: {
      en: 'It is Xinhua’s, according to Boeing; units and base may differ, so it cannot be checked. Counts of 2010 and 2011 are added.',
    },
    why: { en: 'FlightGlobal says only that capacity increases, and takes the area from media reports.' },
    sources: ['xinhua-2024-04-13', 'china-daily-2010-08', 'xinhua-2011-boeing'],
  },
  'benteler-speaker': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'We treated the two growth rates of Benteler’s sales as a draw, and placed China Daily’s sentence after the robots.',
    },
    now: {
      en: 'A named manager says in direct speech that sales doubled. China Daily’s sentence stands between two of Liao Kai’s.',
    },
    why: { en: 'The page that we cited quotes Klaus Hansmeier; the first edition left him out.' },
    sources: ['xinhua-german-2024-01'],
  },
  'editions-of-gdp': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'The story said that Tianjin’s GDP fell once, in 2020, and that Beijing and Hebei change places at the top four times.',
    },
    now: {
      en: 'Both depend on the edition of the tables: {d-gdp-tianjin-2020-b} in one, {d-gdp-tianjin-2020-c|signed} in the next. Statements that depend on it are left out, or name it.',
    },
    why: { en: 'We had warned of mixed editions and then rested on one.' },
    sources: ['nbs-provinces-b', 'nbs-provinces-c'],
  },
  'report-not-read': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'We pinned an omission on the conference report, and read prices of each year into its words on the cover.',
    },
    now: {
      en: 'Only Xinhua’s account was read. That its amounts are in prices of each year is marked as our reading.',
    },
    why: { en: 'The report itself was not found.' },
    sources: ['xinhua-2024-10'],
  },
  'rate-from-places': {
    ...ON_26_NOVEMBER,
    before: { en: 'The audit said that the three places’ averages fit {xh24-gdp-growth-rate}.' },
    now: { en: 'They come to {d-region-real-rate}, which is not the same. A check of its own says so.' },
    why: { en: 'We had not done the sum.' },
    sources: ['china-news-2022-09', 'china-news-2024-01-25'],
  },
  'five-checks-gone': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Five checks tested nothing that the five sources state: the dollars of the day, two reports’ like-sounding growth, the contracts, the editions of GDP, and industry’s share.',
    },
    now: { en: 'They are gone. What is worth knowing of them stands in the chapters.' },
    why: { en: 'A “holds” for a sum that cannot fail is worth nothing.' },
    sources: [],
  },
  'ratios-on-one-axis': {
    ...ON_26_NOVEMBER,
    before: { en: 'One picture set ratios of growth rates and ratios of amounts on one scale.' },
    now: { en: 'It is withdrawn.' },
    why: { en: 'How far each dot fell short depended on that choice.' },
    sources: [],
  },
  'manufacturing-weight': {
    ...ON_26_NOVEMBER,
    before: { en: 'Manufacturing’s contribution of 2020 was said to hold, nearly.' },
    now: { en: 'Cannot be checked.' },
    why: { en: 'The sum needs the weight of the year before, and the difference is larger than rounding.' },
    sources: ['cnr-2021-01'],
  },
  'who-measured': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Cards credited figures to the wrong office: GDP and growth of 2022 and 2023, contracts, the chains of 2022 to 2024, the equipment share of 2024, the railways of January 2024, shares, output and profit of 2021, research spending of 2023, and the investment in FAW Toyota’s plant.',
    },
    now: {
      en: 'Beijing’s statistics bureau, Beijing’s science commission, Tianjin’s statistics bureau and its director, and the city’s industry conference are named, as the cited texts have it; where a text names nobody, it speaks for itself.',
    },
    why: { en: 'The body was guessed from the subject.' },
    sources: ['china-news-2024-01-25', 'beijing-business-today-2024', 'china-news-2025-01'],
  },
  'meaning-of-reported': {
    ...ON_26_NOVEMBER,
    before: { en: '“Reported” was defined as a result that is published by the body that measures it.' },
    now: {
      en: 'A result, as one of the five sources states it; its evidence names who measured it, where the source does.',
    },
    why: { en: 'Of many such figures a newspaper speaks, or a report that nobody here has read.' },
    sources: [],
  },
  'points-likelier': {
    ...ON_26_NOVEMBER,
    before: { en: 'Of a lead printed with a percent sign the story said that it is points, as if that were proved.' },
    now: { en: 'Points are far likelier, not proved. We read points, and say so.' },
    why: { en: 'Our own check showed that rounding at its edge could bring the percent to the published rate.' },
    sources: ['beijing-statistics-2021-07'],
  },
  'stated-may-be-exact': {
    ...ON_26_NOVEMBER,
    before: { en: 'The story said that the true growth of industry lies near {xh24-iva-growth}, not exactly on it.' },
    now: { en: 'The stated growth may be exact. What is rough is our own quotient of two rounded amounts.' },
    why: { en: 'Rounding of the amounts says nothing against the growth.' },
    sources: ['xinhua-2024-10'],
  },
  'decision-not-call': {
    ...ON_26_NOVEMBER,
    before: { en: 'We told of the legislature’s “call” of April 2022.' },
    now: { en: 'A binding decision of 30 March 2022, whose main idea the English report never names.' },
    why: { en: 'The Chinese text was found.' },
    sources: ['tianjin-decision-2022-03'],
  },
  'parks-and-some': {
    ...ON_26_NOVEMBER,
    before: { en: 'We read “some” before the number of parks as if they were still to come.' },
    now: { en: '“Some” means about. The misleading words are “in the pipeline”.' },
    why: { en: 'A slip of ours in reading.' },
    sources: ['china-daily-2024-02'],
  },
  'clusters-no-conflict': {
    ...ON_26_NOVEMBER,
    before: { en: 'Two national shares of one cluster were shown as differing.' },
    now: { en: 'One is of the market, the other of the industry’s scale: no contradiction.' },
    why: { en: 'The same official gave both.' },
    sources: ['clusters-2025-01', 'cluster-briefing-2024-04'],
  },
  'firms-of-some-size': {
    ...ON_26_NOVEMBER,
    before: {
      en: '“All industry” stood where only firms above a size are counted, and the size was left to “the statisticians”.',
    },
    now: { en: 'Firms with a yearly revenue of {ctx-above-scale-threshold}; the label says so.' },
    why: { en: 'Two of our own sources give the number.' },
    sources: ['china-org-2019-07', 'china-daily-2022-03'],
  },
  'nobody-visited': {
    ...ON_26_NOVEMBER,
    before: { en: 'The story spoke of visits to four factories.' },
    now: { en: 'It is a reading of reports, and says so.' },
    why: { en: 'Nobody went.' },
    sources: [],
  },
  'pictures-and-headlines': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Some pictures did not show what their headline says: the map, the ten years of industry, the summary of the audit.',
    },
    now: { en: 'The first view of each figure, its file and its share picture show the headline.' },
    why: { en: 'The first state of a passage had become the figure’s own.' },
    sources: [],
  },
} as const satisfies Record<string, EditionCorrectionInput>;

/** Id of a correction of this edition. */
export type EditionCorrectionId = keyof typeof EDITION_CORRECTIONS;
