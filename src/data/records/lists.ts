import type { ListInput } from '../model/schema.ts';

const legislature = {
  period: '2022-04',
  status: 'target',
  place: 'tianjin',
  source: 'exploring-tianjin-2022-04',
  speaker: 'tianjin-congress',
} as const;
const system = {
  period: '2023-01',
  status: 'context',
  place: 'tianjin',
  source: 'china-news-2023-01',
  speaker: 'tianjin-government',
} as const;
const paper2021 = {
  period: '2020',
  status: 'reported',
  place: 'tianjin',
  source: 'tonight-news-2021',
  speaker: 'tonight-news',
} as const;
const mayor = {
  period: '2023',
  status: 'planned',
  place: 'bth',
  source: 'china-daily-2023-01',
  speaker: 'zhang-gong',
} as const;
const xinhua = {
  period: '2024',
  status: 'reported',
  place: 'bth',
  source: 'xinhua-2024-10',
  speaker: 'xinhua',
} as const;

/**
 * Named things that the sources list. The same thing has the same item id in every list, so that lists can be compared.
 */
export const LISTS = {
  'et22-cultivate': {
    ...legislature,
    title: { en: 'Emerging industries to cultivate and expand', zh: '培育壮大的新兴产业' },
    phrase: 'new materials are being cultivated and expanded',
    items: [
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'new-energy', name: { en: 'new energy', zh: '新能源' } },
      { id: 'new-materials', name: { en: 'new materials', zh: '新材料' } },
    ],
  },
  'et22-upgrade': {
    ...legislature,
    title: { en: 'Traditional industries to upgrade', zh: '改造提升的传统产业' },
    phrase: 'traditional ones such as textiles are being upgraded',
    items: [
      {
        id: 'textiles',
        name: { en: 'textiles', zh: '纺织', isTranslation: true },
        note: {
          en: 'The only one the text names; “such as” leaves others open.',
          zh: '原文只举了这一例，以“例如”留有余地。',
        },
      },
    ],
  },
  'et22-strengthen': {
    ...legislature,
    title: { en: 'Advantageous industries to strengthen', zh: '做强的优势产业' },
    phrase: 'including aerospace and automobiles are further strengthened',
    items: [
      { id: 'aerospace', name: { en: 'aerospace', zh: '航空航天' } },
      { id: 'automobiles', name: { en: 'automobiles', zh: '汽车' } },
    ],
  },
  'et22-chains': {
    ...legislature,
    title: { en: 'Key industrial chains to upgrade', zh: '要提升的重点产业链' },
    phrase: 'information technology, integrated circuits, and biomedical',
    items: [
      { id: 'information-technology', name: { en: 'information technology', zh: '信息技术', isTranslation: true } },
      { id: 'integrated-circuits', name: { en: 'integrated circuits', zh: '集成电路' } },
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
    ],
  },
  'et22-funds': {
    ...legislature,
    title: { en: 'Special funds meant to guide the money', zh: '用于引导资金的专项资金' },
    phrase: 'the guiding role of relevant special financial funds',
    items: [
      { id: 'smart-manufacturing', name: { en: 'intelligent manufacturing', zh: '智能制造', isTranslation: true } },
      {
        id: 'technology-enterprises',
        name: { en: 'development of technology-based enterprises', zh: '科技型企业发展', isTranslation: true },
      },
      {
        id: 'energy-and-emissions',
        name: { en: 'energy saving and lower emissions', zh: '节能减排', isTranslation: true },
      },
    ],
  },
  'system-lead': {
    ...system,
    title: { en: 'The 1 of the 1+3+4 system: the industry that leads', zh: '1+3+4体系中的1：引领产业' },
    items: [{ id: 'smart-technology', name: { en: 'smart technology', zh: '智能科技' } }],
  },
  'system-emerging': {
    ...system,
    title: { en: 'The 3 of the 1+3+4 system: emerging industries', zh: '1+3+4体系中的3：新兴产业' },
    items: [
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'new-energy', name: { en: 'new energy', zh: '新能源' } },
      { id: 'new-materials', name: { en: 'new materials', zh: '新材料' } },
    ],
  },
  'system-advantage': {
    ...system,
    title: { en: 'The 4 of the 1+3+4 system: advantageous industries', zh: '1+3+4体系中的4：优势产业' },
    items: [
      { id: 'equipment', name: { en: 'equipment manufacturing', zh: '装备制造' } },
      { id: 'automobiles', name: { en: 'automobiles', zh: '汽车' } },
      { id: 'petrochemicals', name: { en: 'petrochemicals', zh: '石油化工' } },
      { id: 'aerospace', name: { en: 'aerospace', zh: '航空航天' } },
    ],
  },
  'twelve-chains': {
    title: { en: 'The twelve key industrial chains of Tianjin', zh: '天津十二条重点产业链' },
    period: '2021-08',
    status: 'context',
    place: 'tianjin',
    source: 'chain-briefing-2021-08',
    speaker: 'yin-jihui',
    original: '逐鏈編制12條重點產業鏈工作方案',
    items: [
      { id: 'it-innovation', name: { en: 'IT application innovation (xinchuang)', zh: '信创' } },
      { id: 'high-end-equipment', name: { en: 'high-end equipment', zh: '高端装备' } },
      { id: 'integrated-circuits', name: { en: 'integrated circuits', zh: '集成电路' } },
      { id: 'connected-vehicles', name: { en: 'internet of vehicles', zh: '车联网' } },
      { id: 'new-energy', name: { en: 'new energy', zh: '新能源' } },
      { id: 'aerospace', name: { en: 'aerospace', zh: '航空航天' } },
      { id: 'new-materials', name: { en: 'new materials', zh: '新材料' } },
      { id: 'automobiles', name: { en: 'automobiles and new energy vehicles', zh: '汽车及新能源汽车' } },
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'chinese-medicine', name: { en: 'traditional Chinese medicine', zh: '中医药' } },
      { id: 'petrochemicals', name: { en: 'green petrochemicals', zh: '绿色石化' } },
      {
        id: 'textiles',
        name: { en: 'light industry and textiles', zh: '轻纺' },
        note: { en: 'Later called light industry (轻工).', zh: '后改称轻工。' },
      },
    ],
  },
  'tn21-lead': {
    ...paper2021,
    title: { en: 'The industry that leads the others', zh: '引领其他产业的产业' },
    phrase: 'led by intelligent technology',
    items: [{ id: 'smart-technology', name: { en: 'smart technology', zh: '智能科技' } }],
  },
  'tn21-emerging': {
    ...paper2021,
    title: { en: 'Three emerging industries', zh: '三个新兴产业' },
    phrase: 'The three emerging industries of biomedicine',
    items: [
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'new-energy', name: { en: 'new energy', zh: '新能源' } },
      { id: 'new-materials', name: { en: 'new materials', zh: '新材料' } },
    ],
  },
  'tn21-traditional': {
    ...paper2021,
    title: { en: 'Four industries that the source calls traditional', zh: '来源称为传统产业的四个产业' },
    phrase: 'aerospace, high-end equipment, automobiles, and petroleum and petrochemicals',
    note: {
      en: 'Officials call them advantageous industries: they are the “4” of 1+3+4.',
      zh: '官方称优势产业，即1+3+4中的“4”。',
    },
    items: [
      { id: 'aerospace', name: { en: 'aerospace', zh: '航空航天' } },
      { id: 'equipment', name: { en: 'high-end equipment', zh: '高端装备', isTranslation: true } },
      { id: 'automobiles', name: { en: 'automobiles', zh: '汽车' } },
      { id: 'petrochemicals', name: { en: 'petroleum and petrochemicals', zh: '石油化工' } },
    ],
  },
  'tn21-toyota-process': {
    ...paper2021,
    status: 'planned',
    period: '2022',
    place: 'eco-city',
    title: { en: 'What the FAW Toyota plant was to cover', zh: '一汽丰田工厂将涵盖的环节' },
    phrase: 'covering complete vehicles, batteries, etc.',
    items: [
      { id: 'vehicles', name: { en: 'complete vehicles', zh: '整车', isTranslation: true } },
      { id: 'batteries', name: { en: 'batteries', zh: '电池', isTranslation: true } },
    ],
  },
  'tn21-lishen-steps': {
    ...paper2021,
    status: 'claimed',
    period: '2021',
    speaker: 'fu-huiqun',
    title: { en: 'Steps of Lishen’s production that smart manufacturing covers', zh: '力神智能制造覆盖的工序' },
    phrase: 'electrode production, battery cell assembly to module system assembly',
    items: [
      { id: 'electrodes', name: { en: 'electrode production', zh: '极片制造', isTranslation: true } },
      { id: 'cells', name: { en: 'assembly of battery cells', zh: '电芯装配', isTranslation: true } },
      { id: 'modules', name: { en: 'assembly of modules and systems', zh: '模组与系统装配', isTranslation: true } },
    ],
  },
  'cd23-manufacturing-sectors': {
    ...mayor,
    title: { en: 'Sectors to be boosted', zh: '要壮大的领域' },
    phrase: 'boost the manufacturing, high-tech innovation and modern service sectors',
    items: [
      { id: 'manufacturing', name: { en: 'manufacturing', zh: '制造业', isTranslation: true } },
      { id: 'high-tech-innovation', name: { en: 'high-tech innovation', zh: '高技术创新', isTranslation: true } },
      { id: 'modern-services', name: { en: 'modern services', zh: '现代服务业', isTranslation: true } },
    ],
  },
  'cd23-cooperation-fields': {
    ...mayor,
    title: { en: 'Fields of cooperation in 2023', zh: '2023年的合作领域' },
    phrase: 'information technology, biomedicine, digital economy and shipping services',
    items: [
      { id: 'information-technology', name: { en: 'information technology', zh: '信息技术', isTranslation: true } },
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'digital-economy', name: { en: 'digital economy', zh: '数字经济', isTranslation: true } },
      { id: 'shipping-services', name: { en: 'shipping services', zh: '航运服务', isTranslation: true } },
    ],
  },
  'cd23-baodi-clusters': {
    ...mayor,
    place: 'baodi',
    speaker: 'yin-xiangjie',
    title: { en: 'Clusters that Baodi expects', zh: '宝坻预期的集群' },
    phrase: 'advanced manufacturing, battery and automotive parts sectors',
    items: [
      { id: 'advanced-manufacturing', name: { en: 'advanced manufacturing', zh: '先进制造', isTranslation: true } },
      { id: 'batteries', name: { en: 'batteries', zh: '电池', isTranslation: true } },
      { id: 'car-parts', name: { en: 'car parts', zh: '汽车零部件', isTranslation: true } },
    ],
  },
  'cd24-asks': {
    period: '2024-02',
    status: 'reported',
    place: 'tianjin',
    source: 'china-daily-2024-02',
    speaker: 'xi-jinping',
    title: { en: 'What the visit of February 2024 asked of Tianjin', zh: '2024年2月的考察对天津的要求' },
    phrase: 'equal importance to scientific and technological innovation and industrial innovation',
    items: [
      {
        id: 'both-innovations',
        name: {
          en: 'give science and industry’s own innovation the same weight',
          zh: '坚持科技创新和产业创新一起抓',
          isTranslation: true,
        },
      },
      {
        id: 'innovation-parks',
        name: { en: 'build up science and technology parks', zh: '加强科创园区建设', isTranslation: true },
      },
      {
        id: 'digital-and-real',
        name: {
          en: 'join the digital economy to the making of things',
          zh: '促进数字经济与实体经济深度融合',
          isTranslation: true,
        },
      },
      {
        id: 'high-end-smart-green',
        name: {
          en: 'make manufacturing high-end, smart and green',
          zh: '推动制造业高端化、智能化、绿色化发展',
          isTranslation: true,
        },
      },
      {
        id: 'with-beijing',
        name: {
          en: 'work more closely with Beijing and build world-class clusters together',
          zh: '加强与北京的科技创新协同和产业体系融合，合力建设世界级先进制造业集群',
          isTranslation: true,
        },
      },
    ],
  },
  'cd24-growth-industries': {
    period: '2023',
    status: 'reported',
    place: 'tianjin',
    source: 'china-daily-2024-02',
    speaker: 'tianjin-iit-bureau',
    title: {
      en: 'Chains whose growth in 2023 the bureau singled out',
      zh: '天津市工业和信息化局点名的2023年增长较快的产业链',
    },
    phrase: 'integrated circuit, internet of vehicles and aerospace industries',
    items: [
      { id: 'integrated-circuits', name: { en: 'integrated circuits', zh: '集成电路' } },
      { id: 'connected-vehicles', name: { en: 'internet of vehicles', zh: '车联网' } },
      { id: 'aerospace', name: { en: 'aerospace', zh: '航空航天' } },
    ],
  },
  'cd24-boeing-models': {
    period: '2024',
    status: 'claimed',
    place: 'tianjin',
    source: 'china-daily-2024-02',
    speaker: 'boeing-tianjin-composites',
    title: { en: 'Aircraft whose component orders were to double', zh: '部件订单据称要翻番的机型' },
    phrase: "Boeing 747 and 737 aircraft models'",
    items: [
      { id: 'boeing-747', name: { en: 'Boeing 747', zh: '波音747', isTranslation: true } },
      { id: 'boeing-737', name: { en: 'Boeing 737', zh: '波音737', isTranslation: true } },
    ],
  },
  'xh24-six-chains': {
    ...xinhua,
    title: { en: 'Six key industrial chains of the region', zh: '京津冀六条重点产业链' },
    phrase: 'has laid out six key industrial chains',
    items: [
      { id: 'hydrogen', name: { en: 'hydrogen energy', zh: '氢能' } },
      {
        id: 'smart-vehicles',
        name: { en: 'new energy and intelligent connected vehicles', zh: '新能源和智能网联汽车' },
      },
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'cybersecurity', name: { en: 'cybersecurity and industrial internet', zh: '网络安全和工业互联网' } },
      { id: 'robots', name: { en: 'robots', zh: '机器人' } },
      {
        id: 'machine-tools',
        name: { en: 'high-end machine tools', zh: '高端工业母机' },
        note: {
          en: 'Printed as “mother-machines”: machines that make machines.',
          zh: '英文印作“mother-machines”：制造机器的机器。',
        },
      },
    ],
  },
  'xh24-emerging': {
    ...xinhua,
    title: { en: 'Strategic emerging industries the region has a base for', zh: '京津冀有基础的战略性新兴产业' },
    phrase: 'integrated circuits, cybersecurity, biomedicine, power equipment, and emergency response',
    items: [
      { id: 'integrated-circuits', name: { en: 'integrated circuits', zh: '集成电路' } },
      { id: 'cybersecurity', name: { en: 'cybersecurity', zh: '网络安全', isTranslation: true } },
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'power-equipment', name: { en: 'power equipment', zh: '电力装备', isTranslation: true } },
      { id: 'emergency-equipment', name: { en: 'emergency response equipment', zh: '应急装备', isTranslation: true } },
    ],
  },
  'xh24-clusters': {
    ...xinhua,
    speaker: 'bth-report-2024',
    title: { en: 'Clusters with a stated share of the national total', zh: '给出全国占比的集群' },
    phrase: 'life and health, and power and new energy high-end equipment',
    items: [
      { id: 'life-health', name: { en: 'life and health', zh: '生命健康' } },
      { id: 'power-equipment', name: { en: 'power and new energy high-end equipment', zh: '电力及新能源高端装备' } },
      {
        id: 'it-innovation',
        name: {
          en: 'new-generation IT application innovation and network security',
          zh: '新一代信息技术应用创新和网络安全',
          isTranslation: true,
        },
      },
    ],
  },
} as const satisfies Record<string, ListInput>;

/** Id of a list in `LISTS`. */
export type ListId = keyof typeof LISTS;
