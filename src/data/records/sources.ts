import type { SourceInput } from '../model/schema.ts';

/** The five reports that the explainer is built on. Their texts are not in the repository; see `fingerprints.ts`. */
export const CORE_SOURCES = {
  'china-daily-2024-02': {
    publisher: { en: 'China Daily' },
    title: { en: 'Tianjin to free ‘new productive forces’' },
    date: '2024-02',
    confidence: 'core',
    note: { en: 'The day is not given. “Last year” is 2023, “this year” 2024.' },
  },
  'china-daily-2023-01': {
    publisher: { en: 'China Daily' },
    title: { en: 'Work report: Tianjin strengthens coordinated development' },
    date: '2023-01-13',
    confidence: 'core',
    author: 'Yang Cheng',
    note: { en: '“Last year” is 2022.' },
  },
  'exploring-tianjin-2022-04': {
    publisher: { en: 'exploringtianjin.com' },
    title: { en: 'Tianjin legislature calls for promoting manufacturing sector' },
    date: '2022-04-01',
    confidence: 'core',
    note: { en: 'States no figures. What it calls a call is a binding decision of 30 March 2022.' },
  },
  'tonight-news-2021': {
    publisher: { en: 'Tonight News (Jinyun News)' },
    title: { en: 'Report on Tianjin’s manufacturing in 2020 (untitled copy)' },
    date: '2021',
    confidence: 'core',
    author: 'Liu Ying',
    note: {
      en: 'A machine translation. “Last year” is 2020, “next year” 2022. Several percent signs stand for percentage points.',
    },
  },
  'xinhua-2024-10': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: { en: 'Industrial coordination of Beijing-Tianjin-Hebei region bears fruit in 10 years' },
    date: '2024-10-25',
    confidence: 'core',
    url: 'http://en.people.cn/n3/2024/1025/c90000-20234215.html',
    note: { en: '“This year” is 2024.' },
  },
} as const satisfies Record<string, SourceInput>;

/** Id of one of the five sources. */
export type CoreSourceId = keyof typeof CORE_SOURCES;
