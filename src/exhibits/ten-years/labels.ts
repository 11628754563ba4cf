/** Short names that rows of this chapter share. */
import { formatPeriod, inLanguage } from '../../data/words/format.ts';
import { PLACES, type PlaceId } from '../../data/records/places.ts';
import type { Language, Text } from '../../data/model/schema.ts';

/** Names too long for a label at a mark, shortened the way readers say them. */
const SHORT_NAMES: Partial<Record<PlaceId, Text>> = {
  bth: { en: 'The region', zh: '京津冀' },
  beijing: { en: 'Beijing', zh: '北京' },
  tianjin: { en: 'Tianjin', zh: '天津' },
  hebei: { en: 'Hebei', zh: '河北' },
  'binhai-zgc': { en: 'Binhai park', zh: '滨海-中关村科技园' },
  'baodi-zgc': { en: 'Baodi park', zh: '京津中关村科技城' },
};

/** Name of a place at its mark. */
export const placeLabel = (place: PlaceId, language: Language): string =>
  inLanguage(SHORT_NAMES[place] ?? PLACES[place].name, language);

/** Text at the start of a label. */
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A period at the start of a label: "First half of 2024", "2024年上半年". */
export const periodLabel = (period: string, language: Language): string => capitalised(formatPeriod(period, language));

/** The three places in the order in which this chapter names them. */
export const THREE_PLACES = ['beijing', 'tianjin', 'hebei'] as const;
