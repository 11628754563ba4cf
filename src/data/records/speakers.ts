import type { SpeakerInput } from '../model/schema.ts';

/** Who says a figure: people with the office they held when they spoke, and bodies. Chinese names only where verified. */
export const SPEAKERS = {
  // People named in the five sources
  'zhang-gong': { name: { en: 'Zhang Gong', zh: '张工' }, office: { en: 'mayor of Tianjin', zh: '天津市市长' } },
  'yin-jihui': {
    name: { en: 'Yin Jihui', zh: '尹继辉' },
    office: {
      en: 'Party chief and director, Tianjin Industrial and Information Technology Bureau',
      zh: '天津市工业和信息化局党组书记、局长',
    },
  },
  'yang-dongmei': {
    name: { en: 'Yang Dongmei' },
    office: {
      en: 'deputy director, Tianjin Industrial and Information Technology Bureau',
      zh: '天津市工业和信息化局副局长',
    },
  },
  'chu-liping': {
    name: { en: 'Chu Liping', zh: '褚丽萍' },
    office: {
      en: 'deputy director, spokesperson and Party group member, Tianjin Municipal Bureau of Statistics',
      zh: '天津市统计局副局长、新闻发言人',
    },
  },
  'yin-xiangjie': {
    name: { en: 'Yin Xiangjie' },
    office: {
      en: 'Party secretary of Baodi district and deputy in the city’s People’s Congress',
      zh: '宝坻区委书记、市人大代表',
    },
  },
  'ji-youhu': {
    name: { en: 'Ji Youhu' },
    office: {
      en: 'professor at Tianjin University of Finance and Economics and member of the city’s political consultative conference',
    },
  },
  'liao-kai': { name: { en: 'Liao Kai' }, office: { en: 'general manager of Benteler’s Tianjin branch' } },
  'liu-lei': {
    name: { en: 'Liu Lei' },
    office: { en: 'senior executive in charge of production, Boeing Tianjin Composites' },
  },
  'fu-huiqun': {
    name: { en: 'Fu Huiqun' },
    office: { en: 'head of the passenger car division, Tianjin Lishen Battery' },
  },
  'xi-jinping': { name: { en: 'Xi Jinping' }, office: { en: 'President of China' } },

  // Bodies and papers that speak in the five sources
  'china-daily': { name: { en: 'China Daily' } },
  xinhua: { name: { en: 'Xinhua' } },
  'tonight-news': { name: { en: 'Tonight News' } },
  'exploring-tianjin': { name: { en: 'exploringtianjin.com' } },
  'bth-report-2024': {
    name: { en: 'report on coordination in the region, given out at the 2024 industrial and supply chain conference' },
  },
  'tianjin-iit-bureau': {
    name: { en: 'Tianjin Industrial and Information Technology Bureau', zh: '天津市工业和信息化局' },
  },
  'tianjin-statistics-bureau': { name: { en: 'Tianjin Municipal Bureau of Statistics', zh: '天津市统计局' } },
  'tianjin-congress': { name: { en: 'Standing Committee of the Tianjin Municipal People’s Congress' } },
  'eco-city-commercial-bureau': { name: { en: 'Commercial Bureau of the Sino-Singapore Tianjin Eco-City' } },
  'boeing-tianjin-composites': { name: { en: 'Boeing Tianjin Composites', zh: '天津波音复合材料有限责任公司' } },

  // Bodies that speak in sources from outside the five
  'national-bureau-of-statistics': { name: { en: 'National Bureau of Statistics', zh: '国家统计局' } },
  'beijing-statistics-bureau': { name: { en: 'Beijing Municipal Bureau of Statistics' } },
  'beijing-government': { name: { en: 'Beijing Municipal Government' } },
  'tianjin-government': { name: { en: 'Tianjin Municipal Government, in its work report' } },
  'binhai-reform-commission': { name: { en: 'Binhai New Area Development and Reform Commission' } },
  miit: { name: { en: 'Ministry of Industry and Information Technology' } },
  'bth-industry-report-2023': {
    name: { en: 'Beijing-Tianjin-Hebei Industrial Development Report (2023)', zh: '京津冀产业发展报告(2023)' },
  },
  lishen: { name: { en: 'Tianjin Lishen Battery', zh: '天津力神电池股份有限公司' } },
  benteler: { name: { en: 'Benteler', zh: '本特勒' } },
  boeing: { name: { en: 'Boeing' } },
  publication: { name: { en: 'the publication itself' } },
} as const satisfies Record<string, SpeakerInput>;

/** Id of a person or body in `SPEAKERS`. */
export type SpeakerId = keyof typeof SPEAKERS;
