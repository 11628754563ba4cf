import type { EventInput } from './schema.ts';

const context = { status: 'context' } as const;

/** Dated things that happened, or that a source says will. Dates from the five sources are checked against their words. */
export const EVENTS = {
  'boeing-tianjin-founded': { ...context, date: '1999', place: 'tianjin', source: 'flightglobal-2024-04', title: { en: 'Boeing Tianjin Composites is founded' } },
  'beijing-tianjin-rail-opens': { ...context, date: '2008-08-01', place: 'tianjin', source: 'sina-2008-08', title: { en: 'The Beijing-Tianjin intercity railway opens' } },
  'coordination-symposium': { ...context, date: '2014-02-26', place: 'bth', source: 'china-daily-coordination', title: { en: 'A symposium makes the region’s coordination a national strategy' } },
  'coordination-outline': { ...context, date: '2015-04-30', place: 'bth', source: 'wikipedia-coordination', title: { en: 'The Politburo adopts the outline plan for coordination' } },
  'binhai-extension-opens': { ...context, date: '2015-09-20', place: 'binhai', source: 'peoples-daily-2024-03', title: { en: 'The Beijing-Tianjin line reaches Binhai' } },
  'binhai-zgc-opens': { ...context, date: '2016-11-22', place: 'binhai-zgc', source: 'economic-daily-2019-04', title: { en: 'The Binhai-Zhongguancun park is inaugurated' } },
  'baodi-zgc-building-starts': { ...context, date: '2017-03', place: 'baodi-zgc', source: 'csteelnews-2019-08', title: { en: 'Building starts at the Baodi-Zhongguancun park' } },
  'xiongan-announced': { ...context, date: '2017-04', place: 'xiongan', source: 'china-daily-coordination', title: { en: 'China announces Xiong’an New Area' } },
  'toyota-launch': { date: '2020', status: 'reported', place: 'eco-city', source: 'tonight-news-2021', phrase: 'FAW Toyota New Energy Branch project launched last year', title: { en: 'FAW Toyota launches its new energy plant in the Eco-City' } },
  'beijing-xiongan-rail-opens': { ...context, date: '2020-12-27', place: 'xiongan', source: 'peoples-daily-2024-03', title: { en: 'The Beijing-Xiong’an line is open over its whole length' } },
  'benteler-beichen-starts': { date: '2021', status: 'claimed', place: 'beichen', source: 'china-daily-2024-02', phrase: "factories in the city's Beichen district in 2021", title: { en: 'Benteler launches its factories in Beichen' }, detail: { en: 'We found no second source for the year.' } },
  'beijing-harbin-rail-complete': { ...context, date: '2021-01-22', place: 'china', source: 'people-overseas-2021-01', title: { en: 'The Beijing-Harbin high-speed railway is complete' }, detail: { en: 'So it cannot be the line that opened in December 2022.' } },
  'twelve-chains-briefing': { ...context, date: '2021-08-19', place: 'tianjin', source: 'chain-briefing-2021-08', title: { en: 'Tianjin presents its twelve key industrial chains' } },
  'legislature-call': { date: '2022-04-01', status: 'reported', place: 'tianjin', source: 'exploring-tianjin-2022-04', phrase: 'called for city-wide concerted efforts to make headway', title: { en: 'Tianjin’s legislature calls for a push in manufacturing' }, detail: { en: 'The date of the report.' } },
  'toyota-planned-completion': { date: '2022', status: 'planned', place: 'eco-city', source: 'tonight-news-2021', phrase: 'completed and put into production next year', title: { en: 'Planned completion of FAW Toyota’s plant' } },
  'lishen-binhai-starts': { ...context, date: '2022-06-26', place: 'binhai', source: 'lishen-binhai-2022', title: { en: 'Building starts at Lishen’s Binhai base' } },
  'toyota-ten-millionth-car': { ...context, date: '2022-11-28', place: 'eco-city', source: 'people-japanese-2022-11', title: { en: 'FAW Toyota’s ten-millionth car leaves the new plant' }, detail: { en: 'So the plan of 2021 was kept, in November 2022 at the latest.' } },
  'beijing-tangshan-rail-opens': { ...context, date: '2022-12-30', place: 'bth', source: 'shijiazhuang-daily-2022-12', title: { en: 'The Beijing-Tangshan intercity railway opens' } },
  'beijing-binhai-rail-opens': { ...context, date: '2022-12-30', place: 'tianjin', source: 'shijiazhuang-daily-2022-12', title: { en: 'The Beijing-Binhai intercity railway opens from Baodi to Beichen' } },
  'two-lines-late-december': { date: '2022-12', status: 'reported', place: 'baodi', source: 'china-daily-2023-01', phrase: 'both began operation in late December', title: { en: 'Two intercity lines begin to run' }, detail: { en: 'China Daily names the second one wrongly; see the corrections.' } },
  'work-report-2023': { date: '2023-01-11', status: 'reported', place: 'tianjin', source: 'china-daily-2023-01', phrase: 'during the ongoing local two sessions on Wednesday', title: { en: 'The mayor delivers the work report for 2022' }, detail: { en: 'The Wednesday before the report of Friday 13 January 2023.' } },
  'tianjin-daxing-rail-opens': { ...context, date: '2023-12-18', place: 'tianjin', source: 'workerbj-2023-12', title: { en: 'The line from Tianjin to Beijing Daxing Airport opens' } },
  'alliance-founded': { date: '2024', status: 'reported', place: 'tianjin', source: 'china-daily-2024-02', phrase: 'for the region at the beginning of this year', title: { en: 'An advanced manufacturing alliance for the region is set up in Tianjin' }, detail: { en: 'At “the beginning of this year”.' } },
  'visit-2024': { ...context, date: '2024-02-01/2024-02-02', place: 'tianjin', source: 'gov-cn-2024-02', title: { en: 'Xi Jinping visits Tianjin' } },
  'boeing-facilities-planned': { date: '2024-04', status: 'planned', place: 'tianjin', source: 'china-daily-2024-02', phrase: 'expected to be put into service this April', title: { en: 'Boeing Tianjin’s new facilities are to open' } },
  'boeing-phase-three-opens': { ...context, date: '2024-04-12', place: 'tianjin', source: 'flightglobal-2024-04', title: { en: 'Boeing Tianjin opens Phase III' }, detail: { en: 'As planned: the source had said April.' } },
  'chain-conference-2024': { date: '2024-10-25', status: 'reported', place: 'tianjin', source: 'xinhua-2024-10', phrase: 'Beijing-Tianjin-Hebei Industrial Chain and Supply Chain Conference', title: { en: 'The 2024 Beijing-Tianjin-Hebei conference on industrial and supply chains', zh: '2024京津冀产业链供应链大会' } },
} as const satisfies Record<string, EventInput>;

/** Id of an event in `EVENTS`. */
export type EventId = keyof typeof EVENTS;
