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
  headline: { en: 'Three of the four factories can be put on the map' },
  subtitle: { en: 'The four factories of the reports in Tianjin, by the district or zone that a source names' },
  note: {
    en: 'A mark stands at the centre of the district or zone, not at the factory’s gate. Lishen has none: no source says where in Tianjin its smart factory is.',
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
      },
    },
    lishen: {
      change: () => ({ emphasis: [TIANJIN] }),
      says: { en: 'Lishen’s smart factory is somewhere in Tianjin; the report does not say in which district.' },
    },
    benteler: {
      change: () => ({
        camera: [116.85, 39.0, 117.55, 39.5],
        show: [TIANJIN, BEICHEN, BINHAI, 'benteler-tianjin'],
        emphasis: ['benteler-tianjin', BEICHEN],
      }),
      says: { en: 'Benteler’s works are in Beichen, a district in the north of the city.' },
    },
    boeing: {
      change: () => ({
        camera: [117.35, 38.75, 118.0, 39.3],
        emphasis: ['boeing-tianjin-composites', BINHAI],
      }),
      says: { en: 'Boeing Tianjin Composites was put in Tanggu, in Binhai New Area, when it was announced.' },
    },
    toyota: {
      change: () => ({ camera: [117.35, 38.75, 118.0, 39.3], emphasis: ['faw-toyota-new-energy', BINHAI] }),
      says: { en: 'FAW Toyota’s plant is in the Sino-Singapore Tianjin Eco-City, on the coast of Binhai New Area.' },
    },
  },
  alsoFrom: ['tn21-lishen-output', 'cd24-benteler-start', 'ctx-boeing-start-investment', 'tn21-toyota-capacity'],
});
