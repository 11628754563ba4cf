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

/** Named things that the sources list. The same thing has the same item id in every list, so that lists can be compared. */
export const LISTS = {
  'et22-cultivate': {
    ...legislature,
    title: { en: 'Emerging industries to cultivate and expand' },
    phrase: 'new materials are being cultivated and expanded',
    items: [
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'new-energy', name: { en: 'new energy', zh: '新能源' } },
      { id: 'new-materials', name: { en: 'new materials', zh: '新材料' } },
    ],
  },
  'et22-upgrade': {
    ...legislature,
    title: { en: 'Traditional industries to upgrade' },
    phrase: 'traditional ones such as textiles are being upgraded',
    items: [
      {
        id: 'textiles',
        name: { en: 'textiles' },
        note: { en: 'The only one the text names; “such as” leaves others open.' },
      },
    ],
  },
  'et22-strengthen': {
    ...legislature,
    title: { en: 'Advantageous industries to strengthen' },
    phrase: 'including aerospace and automobiles are further strengthened',
    items: [
      { id: 'aerospace', name: { en: 'aerospace', zh: '航空航天' } },
      { id: 'automobiles', name: { en: 'automobiles', zh: '汽车' } },
    ],
  },
  'et22-chains': {
    ...legislature,
    title: { en: 'Key industrial chains to upgrade' },
    phrase: 'information technology, integrated circuits, and biomedical',
    items: [
      { id: 'information-technology', name: { en: 'information technology' } },
      { id: 'integrated-circuits', name: { en: 'integrated circuits', zh: '集成电路' } },
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
    ],
  },
  'et22-funds': {
    ...legislature,
    title: { en: 'Special funds meant to guide the money' },
    phrase: 'the guiding role of relevant special financial funds',
    items: [
      { id: 'smart-manufacturing', name: { en: 'intelligent manufacturing' } },
      { id: 'technology-enterprises', name: { en: 'development of technology-based enterprises' } },
      { id: 'energy-and-emissions', name: { en: 'energy saving and lower emissions' } },
    ],
  },
  'system-lead': {
    ...system,
    title: { en: 'The 1 of the 1+3+4 system: the industry that leads' },
    items: [{ id: 'smart-technology', name: { en: 'smart technology', zh: '智能科技' } }],
  },
  'system-emerging': {
    ...system,
    title: { en: 'The 3 of the 1+3+4 system: emerging industries' },
    items: [
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'new-energy', name: { en: 'new energy', zh: '新能源' } },
      { id: 'new-materials', name: { en: 'new materials', zh: '新材料' } },
    ],
  },
  'system-advantage': {
    ...system,
    title: { en: 'The 4 of the 1+3+4 system: advantageous industries' },
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
        note: { en: 'Later called light industry (轻工).' },
      },
    ],
  },
  'tn21-lead': {
    ...paper2021,
    title: { en: 'The industry that leads the others' },
    phrase: 'led by intelligent technology',
    items: [{ id: 'smart-technology', name: { en: 'smart technology', zh: '智能科技' } }],
  },
  'tn21-emerging': {
    ...paper2021,
    title: { en: 'Three emerging industries' },
    phrase: 'The three emerging industries of biomedicine',
    items: [
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'new-energy', name: { en: 'new energy', zh: '新能源' } },
      { id: 'new-materials', name: { en: 'new materials', zh: '新材料' } },
    ],
  },
  'tn21-traditional': {
    ...paper2021,
    title: { en: 'Four industries that the source calls traditional' },
    phrase: 'aerospace, high-end equipment, automobiles, and petroleum and petrochemicals',
    note: { en: 'Officials call them advantageous industries: they are the “4” of 1+3+4.' },
    items: [
      { id: 'aerospace', name: { en: 'aerospace', zh: '航空航天' } },
      { id: 'equipment', name: { en: 'high-end equipment' } },
      { id: 'automobiles', name: { en: 'automobiles', zh: '汽车' } },
      { id: 'petrochemicals', name: { en: 'petroleum and petrochemicals', zh: '石油化工' } },
    ],
  },
  'tn21-toyota-process': {
    ...paper2021,
    status: 'planned',
    period: '2022',
    place: 'eco-city',
    title: { en: 'What the FAW Toyota plant was to cover' },
    phrase: 'covering complete vehicles, batteries, etc.',
    items: [
      { id: 'vehicles', name: { en: 'complete vehicles' } },
      { id: 'batteries', name: { en: 'batteries' } },
    ],
  },
  'tn21-lishen-steps': {
    ...paper2021,
    status: 'claimed',
    period: '2021',
    speaker: 'fu-huiqun',
    title: { en: 'Steps of Lishen’s production that smart manufacturing covers' },
    phrase: 'electrode production, battery cell assembly to module system assembly',
    items: [
      { id: 'electrodes', name: { en: 'electrode production' } },
      { id: 'cells', name: { en: 'assembly of battery cells' } },
      { id: 'modules', name: { en: 'assembly of modules and systems' } },
    ],
  },
  'cd23-manufacturing-sectors': {
    ...mayor,
    title: { en: 'Sectors to be boosted' },
    phrase: 'boost the manufacturing, high-tech innovation and modern service sectors',
    items: [
      { id: 'manufacturing', name: { en: 'manufacturing' } },
      { id: 'high-tech-innovation', name: { en: 'high-tech innovation' } },
      { id: 'modern-services', name: { en: 'modern services' } },
    ],
  },
  'cd23-cooperation-fields': {
    ...mayor,
    title: { en: 'Fields of cooperation in 2023' },
    phrase: 'information technology, biomedicine, digital economy and shipping services',
    items: [
      { id: 'information-technology', name: { en: 'information technology' } },
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'digital-economy', name: { en: 'digital economy' } },
      { id: 'shipping-services', name: { en: 'shipping services' } },
    ],
  },
  'cd23-baodi-clusters': {
    ...mayor,
    place: 'baodi',
    speaker: 'yin-xiangjie',
    title: { en: 'Clusters that Baodi expects' },
    phrase: 'advanced manufacturing, battery and automotive parts sectors',
    items: [
      { id: 'advanced-manufacturing', name: { en: 'advanced manufacturing' } },
      { id: 'batteries', name: { en: 'batteries' } },
      { id: 'car-parts', name: { en: 'car parts' } },
    ],
  },
  'cd24-asks': {
    period: '2024-02',
    status: 'reported',
    place: 'tianjin',
    source: 'china-daily-2024-02',
    speaker: 'xi-jinping',
    title: { en: 'What the visit of February 2024 asked of Tianjin' },
    phrase: 'equal importance to scientific and technological innovation and industrial innovation',
    items: [
      { id: 'both-innovations', name: { en: 'give science and industry’s own innovation the same weight' } },
      { id: 'innovation-parks', name: { en: 'build up science and technology parks' } },
      { id: 'digital-and-real', name: { en: 'join the digital economy to the making of things' } },
      { id: 'high-end-smart-green', name: { en: 'make manufacturing high-end, smart and green' } },
      { id: 'with-beijing', name: { en: 'work more closely with Beijing and build world-class clusters together' } },
    ],
  },
  'cd24-growth-industries': {
    period: '2023',
    status: 'reported',
    place: 'tianjin',
    source: 'china-daily-2024-02',
    speaker: 'tianjin-iit-bureau',
    title: { en: 'Chains whose growth in 2023 the bureau singled out' },
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
    title: { en: 'Aircraft whose component orders were to double' },
    phrase: "Boeing 747 and 737 aircraft models'",
    items: [
      { id: 'boeing-747', name: { en: 'Boeing 747' } },
      { id: 'boeing-737', name: { en: 'Boeing 737' } },
    ],
  },
  'xh24-six-chains': {
    ...xinhua,
    title: { en: 'Six key industrial chains of the region' },
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
        note: { en: 'Printed as “mother-machines”: machines that make machines.' },
      },
    ],
  },
  'xh24-emerging': {
    ...xinhua,
    title: { en: 'Strategic emerging industries the region has a base for' },
    phrase: 'integrated circuits, cybersecurity, biomedicine, power equipment, and emergency response',
    items: [
      { id: 'integrated-circuits', name: { en: 'integrated circuits', zh: '集成电路' } },
      { id: 'cybersecurity', name: { en: 'cybersecurity' } },
      { id: 'biomedicine', name: { en: 'biomedicine', zh: '生物医药' } },
      { id: 'power-equipment', name: { en: 'power equipment' } },
      { id: 'emergency-equipment', name: { en: 'emergency response equipment' } },
    ],
  },
  'xh24-clusters': {
    ...xinhua,
    speaker: 'bth-report-2024',
    title: { en: 'Clusters with a stated share of the national total' },
    phrase: 'life and health, and power and new energy high-end equipment',
    items: [
      { id: 'life-health', name: { en: 'life and health', zh: '生命健康' } },
      { id: 'power-equipment', name: { en: 'power and new energy high-end equipment', zh: '电力及新能源高端装备' } },
      { id: 'it-innovation', name: { en: 'new-generation IT application innovation and network security' } },
    ],
  },
} as const satisfies Record<string, ListInput>;

/** Id of a list in `LISTS`. */
export type ListId = keyof typeof LISTS;
