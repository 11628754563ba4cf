import type { CorrectionInput } from '../model/schema.ts';

/** What was printed wrongly or loosely, what we use instead, and how we know. `settledBy` is empty where the sources themselves show it, or nothing settles it. */
export const CORRECTIONS = {
  'cd23-rail-name': {
    source: 'china-daily-2023-01',
    printed: 'northern section of the Beijing-Harbin intercity rail',
    reading: { en: 'The Beijing-Binhai intercity railway, from Baodi to Beichen.', zh: '京滨城际铁路宝坻至北辰段' },
    why: {
      en: 'Two lines opened on 30 December 2022, parting at Baodi: Beijing-Tangshan and Beijing-Binhai. 京滨 (Beijing-Binhai) was rendered as 京哈 (Beijing-Harbin). The Beijing-Harbin railway had been complete since January 2021.',
    },
    settledBy: ['shijiazhuang-daily-2022-12', 'people-overseas-2021-01', 'exploring-tianjin-2023-04'],
    figures: ['cd23-rail-lines'],
  },
  'cd23-park-registrations': {
    source: 'china-daily-2023-01',
    printed: 'industrial parks, hit 5,080 last year',
    reading: {
      en: 'Companies registered at the two parks in all, from anywhere, by the end of 2022: {cd23-park-registrations|number}.',
    },
    why: {
      en: 'The official wording is cumulative registrations. The two parks’ own totals add up to about as many, and of the Binhai park’s companies about one in five came from Beijing.',
    },
    settledBy: [
      'china-news-2023-01',
      'imsilkroad-2023-02',
      'exploring-tianjin-2023-04',
      'binhai-reform-commission-2023',
    ],
    figures: ['cd23-park-registrations'],
  },
  'cd23-project-size': {
    source: 'china-daily-2023-01',
    printed: 'each with 50 million yuan to the district',
    reading: { en: 'A floor for each project: {cd23-baodi-project-size}.' },
    why: {
      en: 'That {cd23-baodi-projects} have exactly the same size cannot be meant. A threshold is the usual form of such a count; no source confirms it.',
    },
    settledBy: [],
    figures: ['cd23-baodi-project-size'],
  },
  'cd23-consultative-conference': {
    source: 'china-daily-2023-01',
    printed: "Chinese People's Political Consultative Committee",
    reading: { en: 'Chinese People’s Political Consultative Conference.' },
    why: { en: 'The body is called a conference.' },
    settledBy: [],
  },
  'cd23-declustering': {
    source: 'china-daily-2023-01',
    printed: '"declustering" the industrial burden of Beijing',
    reading: { en: 'Relieving Beijing of functions that a capital does not need.', zh: '疏解北京非首都功能' },
    why: { en: 'A loose translation of a set phrase of this policy.' },
    settledBy: ['xinhua-2024-02', 'china-daily-2018-07'],
  },
  'cd24-new-quality': {
    source: 'china-daily-2024-02',
    printed: "Tianjin to free 'new productive forces'",
    reading: { en: 'New quality productive forces.', zh: '新质生产力' },
    why: { en: 'The Chinese phrase has a word for quality; the paper leaves it out.' },
    settledBy: ['rthk-2024-02'],
  },
  'cd24-components': {
    source: 'china-daily-2024-02',
    printed: "747 and 737 aircraft models' 1,500 components' orders",
    reading: { en: '{cd24-boeing-components}, not so many pieces.' },
    why: {
      en: 'A plant that makes {cd24-boeing-capacity} would finish {cd24-boeing-components|number} in about four days, and each piece would cost some {d-boeing-value-per-type}. This is our reading; nobody has confirmed it.',
    },
    settledBy: ['china-daily-2024-02'],
    figures: ['cd24-boeing-components'],
  },
  'cd24-boeing-models': {
    source: 'china-daily-2024-02',
    printed: "Boeing 747 and 737 aircraft models'",
    reading: { en: 'The [[737]] stands; what “[[747]]” stands for we could not settle.' },
    why: {
      en: 'The last [[747]] was delivered on 31 January 2023, a year before. Reports on the expansion name the [[737 MAX, 777 and 787]]. It may be a slip for another model, an old list, or spare parts.',
    },
    settledBy: ['inside-logistics-2023-01', 'flightglobal-2024-04'],
    figures: ['cd24-boeing-orders-ratio'],
  },
  'cd24-value-added': {
    source: 'china-daily-2024-02',
    printed: "incremental industrial value of the Tianjin's integrated circuit",
    reading: { en: 'Added value of the three industries grew by these rates.' },
    why: { en: 'Tianjin Daily prints the same three rates as growth of added value (增加值).' },
    settledBy: ['tianjin-daily-2024-02'],
    figures: ['cd24-ic-growth', 'cd24-connected-vehicles-growth', 'cd24-aerospace-growth'],
  },
  'cd24-benteler-growth': {
    source: 'china-daily-2024-02',
    printed: 'sales revenue surged by 200 percent last year',
    reading: { en: 'Twice the sales of 2022, by the better evidence; we show both.' },
    why: {
      en: 'Klaus Hansmeier, Launch Manager of the works, said so in direct speech a month earlier. China Daily’s sentence names no speaker. It may have meant “to” this percentage; that is our guess.',
    },
    settledBy: ['xinhua-german-2024-01'],
    figures: ['cd24-benteler-sales-growth'],
  },
  'cd24-boeing-capacity': {
    source: 'china-daily-2024-02',
    printed: 'to surge to 20,000 units from the current 12,000 units',
    reading: { en: 'Two thirds more. Others give another start or another end; we show all of them.' },
    why: {
      en: 'Xinhua, according to Boeing, wrote that the same expansion was expected to double capacity; the builder’s notice put it at {boeing-capacity@2023-05} before. They may count differently.',
    },
    settledBy: ['xinhua-2024-04-13', 'boeing-builder-2023-05'],
    figures: ['cd24-boeing-capacity-planned'],
  },
  'cd24-parks': {
    source: 'china-daily-2024-02',
    printed: 'additional projects are in the pipeline. Some 32 industrial parks',
    reading: { en: 'Parks that the city has recognised, {cd24-parks|number} of them, not ones still to come.' },
    why: {
      en: 'Three batches had been recognised by December 2023, and Tianjin Daily counts {ctx-theme-parks-2023|number}.',
    },
    settledBy: ['tianjin-daily-2024-02'],
    figures: ['cd24-parks'],
  },
  'et22-call': {
    source: 'exploring-tianjin-2022-04',
    printed: 'has called for city-wide concerted efforts',
    reading: {
      en: 'Decided: the legislature’s decision of 30 March 2022, in force at once.',
      zh: '关于促进和保障制造业立市推动高质量发展的决定',
    },
    why: {
      en: 'The Chinese text is notice no. [[96]] of the Standing Committee, a binding decision. Its main idea, 制造业立市, “the city stands on manufacturing”, is missing from the English.',
    },
    settledBy: ['tianjin-decision-2022-03'],
  },
  'et22-base': {
    source: 'exploring-tianjin-2022-04',
    printed: 'shape the city into a national advanced manufacturing base',
    reading: {
      en: 'A national base for research and development in advanced manufacturing.',
      zh: '全国先进制造研发基地',
    },
    why: { en: 'The English drops two words: research and development here, and services (服务化) further down.' },
    settledBy: ['tianjin-decision-2022-03'],
  },
  'tn21-equipment-lead': {
    source: 'tonight-news-2021',
    printed: '6.2% faster than that of the above-scale industries',
    reading: { en: 'Faster by {tn21-equipment-lead}.' },
    why: {
      en: 'Industry above designated size grew by {tianjin-industry-growth@2020} in 2020, and {tn21-equipment-growth} less {tn21-equipment-lead|number} points is {d-equipment-average-points}. Taken as a ratio the sum gives {d-equipment-average-ratio}; only rounding at its very edge would bring it to the published rate. Points are far likelier, not proved.',
    },
    settledBy: ['beijing-statistics-2021-07'],
    figures: ['tn21-equipment-lead'],
  },
  'tn21-equipment-share-change': {
    source: 'tonight-news-2021',
    printed: 'above-scale industries, an increase of 4.8%',
    reading: { en: 'A rise of {tn21-equipment-share-change}.' },
    why: {
      en: 'The same text prints a percent sign for points one clause earlier. We found no Chinese original of this clause.',
    },
    settledBy: [],
    figures: ['tn21-equipment-share-change'],
  },
  'tn21-seven-months': {
    source: 'tonight-news-2021',
    printed: 'grew at a rate of 7 consecutive months',
    reading: { en: 'The rate of growth rose for seven months running.' },
    why: {
      en: 'As printed the clause has no meaning, and growth was still negative over the first three quarters, so seven months of growth cannot be meant.',
    },
    settledBy: ['tianjin-q3-2020'],
    figures: ['tn21-manufacturing-months'],
  },
  'tn21-traditional': {
    source: 'tonight-news-2021',
    printed: "city's original four major traditional industries",
    reading: { en: 'The four advantageous industries of the [[1+3+4]] system.', zh: '优势产业' },
    why: { en: 'A report of January 2023 on the city’s work report names these four so.' },
    settledBy: ['china-news-2023-01'],
    figures: ['tn21-traditional-industries'],
  },
  'xh24-growth-nominal': {
    source: 'xinhua-2024-10',
    printed: 'with a cumulative growth of 43 percent',
    reading: { en: 'We read it as growth in prices of each year, price changes included.' },
    why: {
      en: '{xh24-iva-2023} divided by {xh24-iva-2013} makes growth of {d-iva-growth}: the rate is the quotient of the two amounts.',
    },
    settledBy: ['xinhua-2024-10'],
    figures: ['xh24-iva-growth'],
  },
  'xh24-two-yardsticks': {
    source: 'xinhua-2024-10',
    printed: 'almost doubling that of 2013, with an average annual growth rate',
    reading: { en: 'Two yardsticks: “almost doubling” counts price changes, {xh24-gdp-growth-rate} does not.' },
    why: {
      en: 'Growth of {xh24-gdp-growth-rate} makes {d-gdp-real-multiple} in ten years. The statistics bureau’s amounts make {d-gdp-ratio}, or {d-gdp-cagr}.',
    },
    settledBy: ['nbs-provinces-b', 'china-news-2024-01-25', 'economic-daily-2023-02'],
    figures: ['xh24-gdp-ratio', 'xh24-gdp-growth-rate'],
  },
  'xh24-dollars': {
    source: 'xinhua-2024-10',
    printed: 'about 238 billion U.S. dollars',
    reading: {
      en: 'A 2013 amount at a rate close to those of 2024. It does not tell what it was worth in dollars then.',
    },
    why: {
      en: '{xh24-iva-2013} divided by {xh24-iva-2013-usd} is {d-rate-xh24}, close to the {d-rate-cd24} that China Daily used in February 2024.',
    },
    settledBy: ['china-daily-2024-02'],
    figures: ['xh24-iva-2013-usd'],
  },
  'xh24-value-added-2022': {
    source: 'xinhua-2024-10',
    printed: 'to 2.43 trillion yuan in 2023',
    reading: { en: 'Kept as printed. Less than the {ctx-iva-2022} of 2022, in yuan; that is no fall in output.' },
    why: {
      en: 'In 2023 prices fell. In Tianjin industry and building changed by {d-secondary-change-tianjin-2023} in yuan and by {ctx-secondary-real-tianjin-2023|signed} in output. The amount was public by February 2024, before the census revisions.',
    },
    settledBy: ['industry-report-2023-11', 'tianjin-results-2023', 'jschina-2024-02'],
    figures: ['xh24-iva-2023'],
  },
  'xh24-half': {
    source: 'xinhua-2024-10',
    printed: 'has exceeded half of the national total',
    reading: { en: 'Kept as printed: a share of the industry’s scale, not of its market.' },
    why: {
      en: 'In April 2024 Yin Jihui gave {ctx-cluster-it-share-2024-04} of the national market, in January 2025 more than half of the national scale. Two measures, no contradiction.',
    },
    settledBy: ['cluster-briefing-2024-04', 'clusters-2025-01'],
    figures: ['xh24-share-it-innovation'],
  },
  'high-speed-rail-2023': {
    source: 'china-daily-2024-02-26',
    printed: '由2013年的1284公里增长到2624公里',
    reading: { en: 'Kept as printed, beside {ctx-hsr-2023-january} by Beijing’s statistics bureau a month before.' },
    why: { en: 'Neither text explains the difference.' },
    settledBy: ['china-news-2024-01-25'],
    figures: ['ctx-hsr-2023'],
  },
  'beijing-190-percent': {
    source: 'beijing-gov-coordination',
    printed: 'a 190% increase',
    reading: { en: '{ctx-gdp-multiple-2023}: that is how much there is, not how much there is more.' },
    why: { en: 'The same page’s text says {ctx-gdp-multiple-2023}.' },
    settledBy: ['beijing-gov-coordination'],
  },
} as const satisfies Record<string, CorrectionInput>;

/** Id of a correction in `CORRECTIONS`. */
export type CorrectionId = keyof typeof CORRECTIONS;
