/**
 * The terms that both editions must use alike: English as this site writes it, Chinese as officials do, and where that
 * wording was read. Tests hold every text to it. A person or body whose characters were not found is not here.
 */

/** One term. */
export interface GlossaryTerm {
  /** As the English edition writes it. */
  readonly en: string;
  /** The official wording. */
  readonly zh: string;
  /** Other wordings that say the same, where the sentence asks for one. */
  readonly orZh?: readonly string[];
  /** Where the wording was read. */
  readonly from: string;
}

/** Terms of statistics. */
const STATISTICS: readonly GlossaryTerm[] = [
  { en: 'added value', zh: '增加值', from: '《天津日报》，2024年2月18日' },
  { en: 'industrial added value', zh: '工业增加值', from: '中国江苏网，2024年2月27日' },
  { en: 'above designated size', zh: '规模以上', orZh: ['规上'], from: '央广网，2021年1月22日' },
  { en: 'gross domestic product', zh: '地区生产总值', orZh: ['国内生产总值'], from: '天津市政府工作报告，2026年1月' },
  { en: 'percentage point', zh: '百分点', from: '央广网，2021年1月22日' },
  { en: 'secondary sector', zh: '第二产业', from: '国家统计局公报，2023年2月28日' },
  { en: 'constant prices', zh: '不变价格', from: '中国新闻网，2022年9月30日' },
  { en: 'producer prices', zh: '工业生产者出厂价格', from: '国家统计局天津调查总队，2023年7月12日' },
  { en: 'output value', zh: '产值', from: '《天津日报》，2022年2月25日' },
  { en: 'R&D intensity', zh: '研发投入强度', orZh: ['研发经费投入强度'], from: '天津市市长张工，2024年4月3日' },
  { en: 'technology contract', zh: '技术合同', from: '《北京青年报》，2022年3月23日' },
];

/** Industries, chains and clusters. */
const INDUSTRIES: readonly GlossaryTerm[] = [
  { en: 'equipment manufacturing', zh: '装备制造', from: '央广网，2021年1月22日' },
  { en: 'high-tech manufacturing', zh: '高技术制造业', orZh: ['高技术产业（制造业）'], from: '央广网，2021年1月22日' },
  { en: 'strategic emerging', zh: '战略性新兴', from: '《今晚报》，2020年10月8日' },
  { en: 'new growth drivers', zh: '新动能', orZh: ['动能转换'], from: '《今晚报》，2020年10月8日' },
  { en: 'industrial chain', zh: '产业链', from: '天津市工业和信息化局，2021年8月19日' },
  {
    en: 'IT application innovation',
    zh: '信创',
    orZh: ['信息技术应用创新'],
    from: '天津市工业和信息化局，2021年8月19日',
  },
  { en: 'internet of vehicles', zh: '车联网', from: '天津市工业和信息化局，2021年8月19日' },
  { en: 'integrated circuits', zh: '集成电路', from: '天津市工业和信息化局，2021年8月19日' },
  { en: 'biomedicine', zh: '生物医药', from: '天津市工业和信息化局，2021年8月19日' },
  { en: 'machine tools', zh: '工业母机', from: '新华社，2024年4月30日' },
  {
    en: 'new energy and intelligent connected vehicles',
    zh: '新能源和智能网联汽车',
    from: '新华社，2024年4月30日',
  },
  { en: 'cybersecurity and industrial internet', zh: '网络安全和工业互联网', from: '新华社，2024年4月30日' },
];

/** Wording of the policy. */
const POLICY: readonly GlossaryTerm[] = [
  { en: 'new quality productive forces', zh: '新质生产力', from: '新华社，2024年2月2日' },
  { en: 'Beijing-Tianjin-Hebei', zh: '京津冀', from: '《京津冀协同发展规划纲要》，2015年' },
  { en: 'coordination of the region', zh: '京津冀协同发展', from: '《京津冀协同发展规划纲要》，2015年' },
  {
    en: 'functions that a capital does not need',
    zh: '非首都功能',
    from: '“疏解北京非首都功能”，京津冀协同发展的固定提法',
  },
  { en: 'the city stands on manufacturing', zh: '制造业立市', from: '天津市人大常委会，2022年3月30日' },
  { en: 'supply-side reform', zh: '供给侧结构性改革', from: '天津市人大常委会，2022年3月30日' },
  {
    en: 'national base for research and development in advanced manufacturing',
    zh: '全国先进制造研发基地',
    from: '天津市人大常委会，2022年3月30日',
  },
  { en: 'smart hub', zh: '天津智港', from: '《天津日报》，2019年5月12日' },
  { en: 'new energy vehicle', zh: '新能源汽车', from: '天津市工业和信息化局，2021年8月19日' },
];

/** Places, lines and bodies whose official name cannot be guessed from the English one. */
const NAMES: readonly GlossaryTerm[] = [
  { en: 'Zhongguancun', zh: '中关村', from: '滨海新区发展和改革委员会，2023年' },
  { en: 'Beijing-Binhai', zh: '京滨', from: '《石家庄日报》，2022年12月29日' },
  { en: 'Beijing-Tangshan', zh: '京唐', from: '《石家庄日报》，2022年12月29日' },
  { en: 'Beijing-Harbin', zh: '京哈', from: '《人民日报海外版》，2021年1月23日' },
  { en: 'Eco-City', zh: '中新天津生态城', orZh: ['生态城'], from: '《人民日报》，2020年7月3日' },
];

/** Every term of the glossary, each once. */
export const GLOSSARY: readonly GlossaryTerm[] = [...STATISTICS, ...INDUSTRIES, ...POLICY, ...NAMES];
