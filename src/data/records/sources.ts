import type { SourceInput } from '../model/schema.ts';

/** The five reports that the explainer is built on. Their texts are not in the repository; see `fingerprints.ts`. */
export const CORE_SOURCES = {
  'china-daily-2024-02': {
    publisher: { en: 'China Daily', zh: '《中国日报》', isTranslation: true },
    title: { en: 'Tianjin to free ‘new productive forces’', zh: '《天津释放“新质生产力”》（英文标题直译）' },
    date: '2024-02',
    confidence: 'core',
    note: {
      en: 'The day is not given. “Last year” is 2023, “this year” 2024.',
      zh: '没有写明日期。“去年”指2023年，“今年”指2024年。',
    },
  },
  'china-daily-2023-01': {
    publisher: { en: 'China Daily', zh: '《中国日报》', isTranslation: true },
    title: {
      en: 'Work report: Tianjin strengthens coordinated development',
      zh: '《工作报告：天津加强协同发展》（英文标题直译）',
    },
    date: '2023-01-13',
    confidence: 'core',
    author: 'Yang Cheng',
    note: { en: '“Last year” is 2022.', zh: '“去年”指2022年。' },
  },
  'exploring-tianjin-2022-04': {
    publisher: { en: 'exploringtianjin.com', zh: 'exploringtianjin.com', isTranslation: true },
    title: {
      en: 'Tianjin legislature calls for promoting manufacturing sector',
      zh: '《天津市人大常委会呼吁促进制造业》（英文标题直译）',
    },
    date: '2022-04-01',
    confidence: 'core',
    note: {
      en: 'States no figures. What it calls a call is a binding decision of 30 March 2022.',
      zh: '没有数字。它所说的“呼吁”，是2022年3月30日有约束力的决定。',
    },
  },
  'tonight-news-2021': {
    publisher: { en: 'Tonight News (Jinyun News)', zh: '《今晚报》（津云新闻）', isTranslation: true },
    title: {
      en: 'Report on Tianjin’s manufacturing in 2020 (untitled copy)',
      zh: '关于2020年天津制造业的报道（无标题副本）',
    },
    date: '2021',
    confidence: 'core',
    author: 'Liu Ying',
    note: {
      en: 'A machine translation. “Last year” is 2020, “next year” 2022. Several percent signs stand for percentage points.',
      zh: '机器翻译。“去年”指2020年，“明年”指2022年。有几处百分号应为百分点。',
    },
  },
  'xinhua-2024-10': {
    publisher: { en: 'Xinhua', zh: '新华社' },
    title: {
      en: 'Industrial coordination of Beijing-Tianjin-Hebei region bears fruit in 10 years',
      zh: '《京津冀产业协同十年结硕果》（英文标题直译）',
    },
    date: '2024-10-25',
    confidence: 'core',
    url: 'http://en.people.cn/n3/2024/1025/c90000-20234215.html',
    note: { en: '“This year” is 2024.', zh: '“今年”指2024年。' },
  },
} as const satisfies Record<string, SourceInput>;

/** Id of one of the five sources. */
export type CoreSourceId = keyof typeof CORE_SOURCES;
