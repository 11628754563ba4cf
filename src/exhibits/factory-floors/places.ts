/** Where the four factories stand, as far as any source says. */
import { map } from '../../charts/kinds/map/index.ts';
import { COMPANIES, type CompanyId } from '../../data/records/companies.ts';
import { inLanguage } from '../../data/words/format.ts';
import { BTH_TOPOLOGY } from '../../data/geo/index.ts';
import { PLACES } from '../../data/records/places.ts';
import type { Language, Text } from '../../data/model/schema.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { CAMERAS } from '../cameras.ts';
import { TONES } from '../tones.ts';

const TIANJIN = PLACES.tianjin.adcode;
const BEICHEN = PLACES.beichen.adcode;
const BINHAI = PLACES.binhai.adcode;

const factory = (
  company: CompanyId,
  at: readonly [number, number],
  side: 'left' | 'right' | 'above' | 'below',
  language: Language,
) => {
  const { shortName }: { shortName: Text } = COMPANIES[company];
  return {
    type: 'place' as const,
    key: company,
    label: inLanguage(shortName, language),
    otherName: exhibitWords(language).nameBeside(shortName),
    at: [at[0], at[1]] as [number, number],
    tone: TONES.tianjin,
    glyph: 'factory' as const,
    side,
  };
};

const region = (place: 'tianjin' | 'beichen' | 'binhai', language: Language) => {
  const { adcode, name } = PLACES[place];
  return {
    type: 'region' as const,
    id: adcode,
    label: inLanguage(name, language),
    otherName: exhibitWords(language).nameBeside(name),
    tone: TONES.tianjin,
  };
};

export const fourPlaces = defineExhibit<typeof map>({
  slug: 'four-places',
  kind: map,
  headline: { en: 'Three of the four factories can be put on the map', zh: '四家工厂，有三家能在地图上找到位置' },
  subtitle: {
    en: 'The four factories of the reports in Tianjin, by the district or zone that a source names',
    zh: '报道所写的天津四家工厂，按来源写明的区或功能区',
  },
  note: {
    en: 'A mark stands at the centre of the district or zone, not at the factory’s gate. Lishen has none: no source says where in Tianjin its smart factory is.',
    zh: '标记画在区或功能区的中心，不在厂门口。力神没有标记：没有来源说它的智能工厂在天津哪里。',
  },
  rows: (language) => [
    region('tianjin', language),
    region('beichen', language),
    region('binhai', language),
    factory('benteler-tianjin', PLACES.beichen.at, 'left', language),
    factory('boeing-tianjin-composites', PLACES.tanggu.at, 'left', language),
    factory('faw-toyota-new-energy', PLACES['eco-city'].at, 'right', language),
  ],
  base: () => ({
    geometry: BTH_TOPOLOGY,
    camera: CAMERAS.tianjin,
    districts: true,
    inset: 'top-left',
    labels: [BEICHEN, BINHAI, 'benteler-tianjin', 'boeing-tianjin-composites', 'faw-toyota-new-energy'],
  }),
  views: {
    all: {
      says: {
        en: 'Three of the four factories can be placed: Benteler in Beichen, Boeing and FAW Toyota in Binhai New Area on the coast.',
        zh: '四家工厂中三家能定位：本特勒在北辰，波音和一汽丰田在海边的滨海新区。',
      },
    },
    lishen: {
      change: () => ({ emphasis: [TIANJIN] }),
      says: {
        en: 'Lishen’s smart factory is somewhere in Tianjin; the report does not say in which district.',
        zh: '力神的智能工厂在天津某处，报道没有说在哪个区。',
      },
    },
    benteler: {
      change: () => ({
        camera: [116.85, 39.0, 117.55, 39.5],
        show: [TIANJIN, BEICHEN, BINHAI, 'benteler-tianjin'],
        emphasis: ['benteler-tianjin', BEICHEN],
      }),
      says: {
        en: 'Benteler’s works are in Beichen, a district in the north of the city.',
        zh: '本特勒在天津的工厂位于北辰，城区北面的一个区。',
      },
    },
    boeing: {
      change: () => ({
        camera: [117.35, 38.75, 118.0, 39.3],
        emphasis: ['boeing-tianjin-composites', BINHAI],
      }),
      says: {
        en: 'Boeing Tianjin Composites was put in Tanggu, in Binhai New Area, when it was announced.',
        zh: '天津波音公布设立时，厂址在滨海新区的塘沽。',
      },
    },
    toyota: {
      change: () => ({ camera: [117.35, 38.75, 118.0, 39.3], emphasis: ['faw-toyota-new-energy', BINHAI] }),
      says: {
        en: 'FAW Toyota’s plant is in the Sino-Singapore Tianjin Eco-City, on the coast of Binhai New Area.',
        zh: '一汽丰田的工厂在中新天津生态城，滨海新区的海边。',
      },
    },
  },
  alsoFrom: ['tn21-lishen-output', 'cd24-benteler-start', 'ctx-boeing-start-investment', 'tn21-toyota-capacity'],
});
