import type { SpeakerInput } from '../model/schema.ts';

/**
 * Who says a figure: people with the office they held when they spoke, and bodies. People's
 * Chinese names only where verified; offices and bodies that were not read in Chinese are marked as translations.
 */
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
    name: { en: 'Yang Dongmei', zh: 'Yang Dongmei' },
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
    name: { en: 'Yin Xiangjie', zh: 'Yin Xiangjie' },
    office: {
      en: 'Party secretary of Baodi district and deputy in the city’s People’s Congress',
      zh: '宝坻区委书记、市人大代表',
    },
  },
  'ji-youhu': {
    name: { en: 'Ji Youhu', zh: 'Ji Youhu' },
    office: {
      en: 'professor at Tianjin University of Finance and Economics and member of the city’s political consultative conference',
      zh: '天津财经大学教授、市政协委员',
      isTranslation: true,
    },
  },
  'liao-kai': {
    name: { en: 'Liao Kai', zh: 'Liao Kai' },
    office: { en: 'general manager of Benteler’s Tianjin branch', zh: '本特勒天津分公司总经理', isTranslation: true },
  },
  'liu-lei': {
    name: { en: 'Liu Lei', zh: 'Liu Lei' },
    office: {
      en: 'senior executive in charge of production, Boeing Tianjin Composites',
      zh: '天津波音复合材料有限责任公司主管生产的高级管理人员',
      isTranslation: true,
    },
  },
  'fu-huiqun': {
    name: { en: 'Fu Huiqun', zh: 'Fu Huiqun' },
    office: {
      en: 'head of the passenger car division, Tianjin Lishen Battery',
      zh: '天津力神电池乘用车事业部门负责人',
      isTranslation: true,
    },
  },
  'xi-jinping': {
    name: { en: 'Xi Jinping', zh: '习近平', isTranslation: true },
    office: { en: 'President of China', zh: '国家主席', isTranslation: true },
  },

  // Bodies and papers that speak in the five sources
  'china-daily': { name: { en: 'China Daily', zh: '《中国日报》', isTranslation: true } },
  xinhua: { name: { en: 'Xinhua', zh: '新华社', isTranslation: true } },
  'tonight-news': { name: { en: 'Tonight News', zh: '《今晚报》', isTranslation: true } },
  'exploring-tianjin': { name: { en: 'exploringtianjin.com', zh: 'exploringtianjin.com', isTranslation: true } },
  'bth-report-2024': {
    name: {
      en: 'report on coordination in the region, given out at the 2024 industrial and supply chain conference',
      zh: '2024京津冀产业链供应链大会上发布的京津冀协同报告',
      isTranslation: true,
    },
  },
  'tianjin-iit-bureau': {
    name: { en: 'Tianjin Industrial and Information Technology Bureau', zh: '天津市工业和信息化局' },
  },
  'tianjin-statistics-bureau': { name: { en: 'Tianjin Municipal Bureau of Statistics', zh: '天津市统计局' } },
  'tianjin-congress': {
    name: { en: 'Standing Committee of the Tianjin Municipal People’s Congress', zh: '天津市人民代表大会常务委员会' },
  },
  'eco-city-commercial-bureau': {
    name: {
      en: 'Commercial Bureau of the Sino-Singapore Tianjin Eco-City',
      zh: '中新天津生态城商务部门',
      isTranslation: true,
    },
  },
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
  'zhang-yuxian': {
    name: { en: 'Zhang Yuxian', zh: '张宇贤' },
    office: { en: 'State Information Center', zh: '国家信息中心', isTranslation: true },
  },
  'zhang-zhisong': {
    name: { en: 'Zhang Zhisong', zh: '张志松' },
    office: {
      en: 'Beijing Science and Technology Commission and Zhongguancun committee',
      zh: '北京市科学技术委员会、中关村科技园区管理委员会',
      isTranslation: true,
    },
  },
  'guo-rui': {
    name: { en: 'Guo Rui', zh: '郭睿' },
    office: {
      en: 'division head, Beijing Science and Technology Commission',
      zh: '北京市科学技术委员会处长',
      isTranslation: true,
    },
  },
  'dai-yongkang': {
    name: { en: 'Dai Yongkang', zh: '戴永康' },
    office: {
      en: 'director, Tianjin Development and Reform Commission',
      zh: '天津市发展和改革委员会主任',
      isTranslation: true,
    },
  },
  'li-tao': {
    name: { en: 'Li Tao', zh: '李涛' },
    office: {
      en: 'deputy head, Tianjin Investment Promotion Bureau',
      zh: '天津市投资促进局副局长',
      isTranslation: true,
    },
  },
  'liu-bozheng': {
    name: { en: 'Liu Bozheng', zh: 'Liu Bozheng' },
    office: {
      en: 'deputy director, Beijing’s coordination office',
      zh: '北京市推进京津冀协同发展工作机构副主任',
      isTranslation: true,
    },
  },
  'hao-lixiao': {
    name: { en: 'Hao Lixiao', zh: '郝莉笑' },
    office: {
      en: 'deputy head, Hebei’s industry and information technology department',
      zh: '河北省工业和信息化厅副厅长',
      isTranslation: true,
    },
  },
  'wu-jiaxi': {
    name: { en: 'Wu Jiaxi', zh: '吴家喜' },
    office: {
      en: 'deputy head of planning, Ministry of Industry and Information Technology',
      zh: '工业和信息化部规划司副司长',
      isTranslation: true,
    },
  },
  'shen-xiue': {
    name: { en: 'Shen Xiu’e', zh: 'Shen Xiu’e' },
    office: {
      en: 'director, Beijing Ecological and Environmental Monitoring Centre',
      zh: '北京市生态环境监测中心主任',
      isTranslation: true,
    },
  },
  'liu-baoxian': {
    name: { en: 'Liu Baoxian', zh: '刘保献' },
    office: {
      en: 'deputy director and spokesman, Beijing Ecology and Environment Bureau',
      zh: '北京市生态环境局副局长、新闻发言人',
      isTranslation: true,
    },
  },
  'klaus-hansmeier': {
    name: { en: 'Klaus Hansmeier', zh: 'Klaus Hansmeier' },
    office: {
      en: 'Launch Manager, Benteler Automotive Component (Tianjin)',
      zh: '投产经理（Launch Manager），BENTELER Automotive Component (Tianjin)',
      isTranslation: true,
    },
  },
  'gary-baker': {
    name: { en: 'Gary A. Baker', zh: 'Gary A. Baker' },
    office: {
      en: 'general manager, Boeing Tianjin Composites',
      zh: '天津波音复合材料有限责任公司总经理',
      isTranslation: true,
    },
  },

  // Bodies that speak in sources from outside the five
  'tianjin-development-commission': {
    name: { en: 'Tianjin Development and Reform Commission', zh: '天津市发展和改革委员会', isTranslation: true },
  },
  'tianjin-industry-conference': {
    name: { en: 'Tianjin’s conference on industry and information technology', zh: '全市工业和信息化工作会议' },
  },
  'hebei-statistics-bureau': { name: { en: 'Hebei Bureau of Statistics', zh: '河北省统计局', isTranslation: true } },
  'hebei-government': { name: { en: 'Hebei provincial government', zh: '河北省人民政府', isTranslation: true } },
  'monitoring-office': {
    name: {
      en: 'Statistics monitoring office for the region’s coordination',
      zh: '京津冀协同发展统计监测协调部门',
      isTranslation: true,
    },
  },
  'leaders-meeting': {
    name: { en: 'Meeting of the leaders of the three places', zh: '三地领导人会议', isTranslation: true },
  },
  'builder-boeing': { name: { en: 'Builder of the plant’s third phase', zh: '三期工程的建设方', isTranslation: true } },
  'national-bureau-of-statistics': { name: { en: 'National Bureau of Statistics', zh: '国家统计局' } },
  'beijing-statistics-bureau': { name: { en: 'Beijing Municipal Bureau of Statistics', zh: '北京市统计局' } },
  'beijing-government': { name: { en: 'Beijing Municipal Government', zh: '北京市人民政府' } },
  'tianjin-government': {
    name: {
      en: 'Tianjin Municipal Government, in its work report',
      zh: '天津市人民政府（政府工作报告）',
      isTranslation: true,
    },
  },
  'binhai-reform-commission': {
    name: {
      en: 'Binhai New Area Development and Reform Commission',
      zh: '天津市滨海新区发展和改革委员会',
      isTranslation: true,
    },
  },
  miit: { name: { en: 'Ministry of Industry and Information Technology', zh: '工业和信息化部', isTranslation: true } },
  'bth-industry-report-2023': {
    name: {
      en: 'Beijing-Tianjin-Hebei Industrial Development Report (2023)',
      zh: '《京津冀产业发展报告（2023）》',
      isTranslation: true,
    },
  },
  lishen: { name: { en: 'Tianjin Lishen Battery', zh: '天津力神电池股份有限公司' } },
  benteler: { name: { en: 'Benteler', zh: '本特勒' } },
  boeing: { name: { en: 'Boeing', zh: '波音', isTranslation: true } },
  publication: { name: { en: 'the publication itself', zh: '该出版物自身', isTranslation: true } },
} as const satisfies Record<string, SpeakerInput>;

/** Id of a person or body in `SPEAKERS`. */
export type SpeakerId = keyof typeof SPEAKERS;
