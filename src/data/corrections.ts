import type { CorrectionInput } from './schema.ts';

/** What was printed wrongly or loosely, what we use instead, and how we know. `settledBy` is empty where the sources themselves show it, or nothing settles it. */
export const CORRECTIONS = {
  'cd23-rail-name': {
    source: 'china-daily-2023-01', printed: 'northern section of the Beijing-Harbin intercity rail',
    reading: { en: 'The Beijing-Binhai intercity railway, from Baodi to Beichen.', zh: '京滨城际铁路宝坻至北辰段' },
    why: { en: 'Two lines opened on 30 December 2022, parting at Baodi: Beijing-Tangshan and Beijing-Binhai. 京滨 (Beijing-Binhai) was rendered as 京哈 (Beijing-Harbin). The Beijing-Harbin railway had been complete since January 2021.' },
    settledBy: ['shijiazhuang-daily-2022-12', 'people-overseas-2021-01', 'exploring-tianjin-2023-04'],
  },
  'cd23-park-registrations': {
    source: 'china-daily-2023-01', printed: 'industrial parks, hit 5,080 last year',
    reading: { en: '5,080 companies registered at the two parks in all, from anywhere, by the end of 2022.' },
    why: { en: 'The official wording is cumulative registrations. The two parks’ own totals add up to about as many, and of the Binhai park’s companies about one in five came from Beijing.' },
    settledBy: ['china-news-2023-01', 'imsilkroad-2023-02', 'exploring-tianjin-2023-04', 'binhai-reform-commission-2023'],
  },
  'cd23-project-size': {
    source: 'china-daily-2023-01', printed: 'each with 50 million yuan to the district',
    reading: { en: 'At least 50 million yuan each.' },
    why: { en: 'That 248 projects have exactly the same size cannot be meant. A threshold is the usual form of such a count; no source confirms it.' },
    settledBy: [],
  },
  'cd23-consultative-conference': {
    source: 'china-daily-2023-01', printed: "Chinese People's Political Consultative Committee",
    reading: { en: 'Chinese People’s Political Consultative Conference.' },
    why: { en: 'The body is called a conference.' },
    settledBy: [],
  },
  'cd23-declustering': {
    source: 'china-daily-2023-01', printed: '"declustering" the industrial burden of Beijing',
    reading: { en: 'Relieving Beijing of functions that a capital does not need.', zh: '疏解北京非首都功能' },
    why: { en: 'A loose translation of a set phrase of this policy.' },
    settledBy: ['xinhua-2024-02'],
  },
  'cd24-new-quality': {
    source: 'china-daily-2024-02', printed: "Tianjin to free 'new productive forces'",
    reading: { en: 'New quality productive forces.', zh: '新质生产力' },
    why: { en: 'The Chinese phrase has a word for quality; the paper leaves it out.' },
    settledBy: ['rthk-2024-02'],
  },
  'cd24-components': {
    source: 'china-daily-2024-02', printed: "747 and 737 aircraft models' 1,500 components' orders",
    reading: { en: 'About 1,500 kinds of component, not 1,500 pieces.' },
    why: { en: 'A plant that makes 12,000 pieces a month would finish 1,500 in four days, and each piece would cost some 867,000 yuan. This is our reading; nobody has confirmed it.' },
    settledBy: ['china-daily-2024-02'],
  },
  'cd24-boeing-models': {
    source: 'china-daily-2024-02', printed: "Boeing 747 and 737 aircraft models'",
    reading: { en: 'The plant also makes parts for the other models in production.' },
    why: { en: 'Reports on the expansion name the 737 MAX, 777 and 787. The two models of the source are those of the doubled orders.' },
    settledBy: ['flightglobal-2024-04'],
  },
  'cd24-value-added': {
    source: 'china-daily-2024-02', printed: "incremental industrial value of the Tianjin's integrated circuit",
    reading: { en: 'Value added of the three industries grew by these rates.' },
    why: { en: 'Tianjin Daily prints the same three rates as growth of value added (增加值).' },
    settledBy: ['tianjin-daily-2024-02'],
  },
  'cd24-benteler-growth': {
    source: 'china-daily-2024-02', printed: 'sales revenue surged by 200 percent last year',
    reading: { en: 'Either three times or twice the sales of 2022: we show both.' },
    why: { en: 'Xinhua’s German service wrote a month earlier that sales had doubled. Nothing settles which is right.' },
    settledBy: ['xinhua-german-2024-01'],
  },
  'cd24-boeing-capacity': {
    source: 'china-daily-2024-02', printed: 'to surge to 20,000 units from the current 12,000 units',
    reading: { en: 'Two thirds more, which is not the doubling that Boeing announced.' },
    why: { en: 'Reports on the same expansion say capacity was expected to double; the builder’s notice put it at about 13,000 before. We show all of them.' },
    settledBy: ['flightglobal-2024-04', 'boeing-builder-2023-05'],
  },
  'cd24-parks': {
    source: 'china-daily-2024-02', printed: 'additional projects are in the pipeline. Some 32 industrial parks',
    reading: { en: '32 parks that the city has recognised, not ones still to come.' },
    why: { en: 'Three batches had been recognised by December 2023, and Tianjin Daily counts 32.' },
    settledBy: ['tianjin-daily-2024-02'],
  },
  'tn21-equipment-lead': {
    source: 'tonight-news-2021', printed: '6.2% faster than that of the above-scale industries',
    reading: { en: '6.2 percentage points faster.' },
    why: { en: 'Industry above designated size grew by 1.6 percent in 2020, and 7.8 less 6.2 is 1.6. Taken as a ratio the sum does not work.' },
    settledBy: ['cnr-2021-01'],
  },
  'tn21-equipment-share-change': {
    source: 'tonight-news-2021', printed: 'above-scale industries, an increase of 4.8%',
    reading: { en: 'A rise of 4.8 percentage points.' },
    why: { en: 'The same text prints a percent sign for points one clause earlier. We found no Chinese original of this clause.' },
    settledBy: [],
  },
  'tn21-seven-months': {
    source: 'tonight-news-2021', printed: 'grew at a rate of 7 consecutive months',
    reading: { en: 'The rate of growth rose for seven months running.' },
    why: { en: 'As printed the clause has no meaning, and growth was still negative over the first three quarters, so seven months of growth cannot be meant.' },
    settledBy: ['tianjin-q3-2020'],
  },
  'tn21-traditional': {
    source: 'tonight-news-2021', printed: "city's original four major traditional industries",
    reading: { en: 'The four advantageous industries of the 1+3+4 system.', zh: '优势产业' },
    why: { en: 'The bureau lists the same four under that name.' },
    settledBy: ['china-news-2023-01'],
  },
  'xh24-growth-nominal': {
    source: 'xinhua-2024-10', printed: 'with a cumulative growth of 43 percent',
    reading: { en: 'Growth in prices of each year, price changes included.' },
    why: { en: '2.43 divided by 1.7 is 1.43: the rate is the quotient of the two amounts.' },
    settledBy: ['xinhua-2024-10'],
  },
  'xh24-two-yardsticks': {
    source: 'xinhua-2024-10', printed: 'almost doubling that of 2013, with an average annual growth rate',
    reading: { en: 'Two yardsticks: “almost doubling” counts price changes, 5.8 percent a year does not.' },
    why: { en: '5.8 percent a year makes 1.76 times in ten years. The statistics bureau’s amounts make 1.89 times, or 6.6 percent a year.' },
    settledBy: ['nbs-provinces-b', 'china-news-2024-01-25', 'economic-daily-2023-02'],
  },
  'xh24-dollars': {
    source: 'xinhua-2024-10', printed: 'about 238 billion U.S. dollars',
    reading: { en: 'A 2013 amount at the exchange rate of 2024; not what it was worth in dollars then.' },
    why: { en: '1.7 trillion divided by 238 billion is 7.14 yuan to the dollar, close to the 7.2 that China Daily used in February 2024.' },
    settledBy: ['china-daily-2024-02'],
  },
  'xh24-value-added-2022': {
    source: 'xinhua-2024-10', printed: 'to 2.43 trillion yuan in 2023',
    reading: { en: 'Kept as printed, with a warning.' },
    why: { en: 'The report’s edition of 2023 gave more than 2.5 trillion yuan for 2022, which is more than this for a year earlier. Nothing settles it.' },
    settledBy: ['industry-report-2023-11'],
  },
  'xh24-half': {
    source: 'xinhua-2024-10', printed: 'has exceeded half of the national total',
    reading: { en: 'Kept as printed, beside an earlier figure of more than 40 percent.' },
    why: { en: 'A briefing of April 2024 gave the cluster’s share of the national market as more than 40 percent. The two may not measure the same.' },
    settledBy: ['cluster-briefing-2024-04'],
  },
  'beijing-190-percent': {
    source: 'beijing-gov-coordination', printed: 'a 190% increase',
    reading: { en: '1.9 times, which is 90 percent more.' },
    why: { en: 'The same page’s text says 1.9 times.' },
    settledBy: ['beijing-gov-coordination'],
  },
} as const satisfies Record<string, CorrectionInput>;

/** Id of a correction in `CORRECTIONS`. */
export type CorrectionId = keyof typeof CORRECTIONS;
