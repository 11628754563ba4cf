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
  xinhua: { name: { en: 'Xinhua', zh: '新华社' } },
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

  // People who speak in sources from outside the five
  'wang-weidong': {
    name: { en: 'Wang Weidong', zh: '王卫东' },
    office: { en: 'vice-mayor of Tianjin', zh: '天津市副市长' },
  },
  'feng-jiaqiang': {
    name: { en: 'Feng Jiaqiang', zh: '冯嘉强' },
    office: { en: 'director, Tianjin Municipal Bureau of Statistics', zh: '天津市统计局局长' },
  },
  'zhang-yuxian': { name: { en: 'Zhang Yuxian', zh: '张宇贤' }, office: { en: 'State Information Center' } },
  'zhang-zhisong': {
    name: { en: 'Zhang Zhisong', zh: '张志松' },
    office: { en: 'Beijing Science and Technology Commission and Zhongguancun committee' },
  },
  'guo-rui': {
    name: { en: 'Guo Rui', zh: '郭睿' },
    office: { en: 'division head, Beijing Science and Technology Commission' },
  },
  'dai-yongkang': {
    name: { en: 'Dai Yongkang', zh: '戴永康' },
    office: { en: 'director, Tianjin Development and Reform Commission' },
  },
  'li-tao': {
    name: { en: 'Li Tao', zh: '李涛' },
    office: { en: 'deputy head, Tianjin Investment Promotion Bureau' },
  },
  'liu-bozheng': { name: { en: 'Liu Bozheng' }, office: { en: 'deputy director, Beijing’s coordination office' } },
  'hao-lixiao': {
    name: { en: 'Hao Lixiao', zh: '郝莉笑' },
    office: { en: 'deputy head, Hebei’s industry and information technology department' },
  },
  'wu-jiaxi': {
    name: { en: 'Wu Jiaxi', zh: '吴家喜' },
    office: { en: 'deputy head of planning, Ministry of Industry and Information Technology' },
  },
  'shen-xiue': {
    name: { en: 'Shen Xiu’e' },
    office: { en: 'director, Beijing Ecological and Environmental Monitoring Centre' },
  },
  'liu-baoxian': {
    name: { en: 'Liu Baoxian', zh: '刘保献' },
    office: { en: 'deputy director and spokesman, Beijing Ecology and Environment Bureau' },
  },
  'klaus-hansmeier': {
    name: { en: 'Klaus Hansmeier' },
    office: { en: 'Launch Manager, Benteler Automotive Component (Tianjin)' },
  },
  'gary-baker': { name: { en: 'Gary A. Baker' }, office: { en: 'general manager, Boeing Tianjin Composites' } },

  // Bodies that speak in sources from outside the five
  'tianjin-development-commission': { name: { en: 'Tianjin Development and Reform Commission' } },
  'tianjin-industry-conference': {
    name: { en: 'Tianjin’s conference on industry and information technology', zh: '全市工业和信息化工作会议' },
  },
  'hebei-statistics-bureau': { name: { en: 'Hebei Bureau of Statistics' } },
  'hebei-government': { name: { en: 'Hebei provincial government' } },
  'monitoring-office': { name: { en: 'Statistics monitoring office for the region’s coordination' } },
  'leaders-meeting': { name: { en: 'Meeting of the leaders of the three places' } },
  'builder-boeing': { name: { en: 'Builder of the plant’s third phase' } },
  'national-bureau-of-statistics': { name: { en: 'National Bureau of Statistics', zh: '国家统计局' } },
  'beijing-statistics-bureau': { name: { en: 'Beijing Municipal Bureau of Statistics', zh: '北京市统计局' } },
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
