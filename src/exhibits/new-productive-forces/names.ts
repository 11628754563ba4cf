/** Row labels that several figures of this chapter share. Chinese only where a source prints it. */
import { inLanguage } from '../../data/words/format.ts';
import type { Language, Text } from '../../data/model/schema.ts';

const NAMES = {
  'all-industry': { en: 'All industry above the size', zh: '规模以上工业' },
  manufacturing: { en: 'Manufacturing', zh: '制造业' },
  'high-tech': { en: 'High-tech manufacturing', zh: '高技术产业（制造业）' },
  equipment: { en: 'Equipment manufacturing', zh: '装备制造业' },
  'integrated-circuits': { en: 'Integrated circuits', zh: '集成电路' },
  'connected-vehicles': { en: 'Internet of vehicles', zh: '车联网' },
  aerospace: { en: 'Aerospace', zh: '航空航天' },
  biomedicine: { en: 'Biomedicine', zh: '生物医药' },
  'it-innovation': { en: 'IT application innovation', zh: '信创' },
  'high-end-equipment': { en: 'High-end equipment', zh: '高端装备' },
  'chinese-medicine': { en: 'Traditional Chinese medicine', zh: '中医药' },
  'twelve-chains': { en: 'All twelve chains', zh: '十二条重点产业链' },
} as const satisfies Record<string, Text>;

export type NameId = keyof typeof NAMES;

/** The label of a sector, a chain or a total in the reader's language. */
export const nameOf = (id: NameId, language: Language): string => inLanguage(NAMES[id], language);
