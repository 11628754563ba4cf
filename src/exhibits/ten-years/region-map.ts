import { map } from '../../charts/kinds/map/index.ts';
import { inLanguage } from '../../data/words/format.ts';
import { BTH_TOPOLOGY } from '../../data/geo/index.ts';
import { PLACES, RAIL_LINES, type PlaceId, type RailLineId } from '../../data/records/places.ts';
import type { Language } from '../../data/model/schema.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { placeLabel, THREE_PLACES } from './labels.ts';
import { CAMERAS } from '../cameras.ts';
import { TONES } from '../tones.ts';

type At = readonly [number, number];
const at = (place: PlaceId): At | undefined => {
  const found = PLACES[place];
  return 'at' in found ? found.at : undefined;
};

/** English name with the Chinese one beside it; in Chinese the name alone. */
function named(place: PlaceId, language: Language): { label: string; otherName: string | undefined } {
  const { name } = PLACES[place];
  return { label: inLanguage(name, language), otherName: exhibitWords(language).nameBeside(name) };
}

const CODES = {
  beijing: PLACES.beijing.adcode,
  tianjin: PLACES.tianjin.adcode,
  hebei: PLACES.hebei.adcode,
  baodi: PLACES.baodi.adcode,
  beichen: PLACES.beichen.adcode,
  binhai: PLACES.binhai.adcode,
} as const;
const CENTRAL_DISTRICTS = ['120101', '120102', '120103', '120104', '120105', '120106'];

const regionRows = (language: Language) =>
  THREE_PLACES.map((place) => ({
    type: 'region' as const,
    id: CODES[place],
    ...named(place, language),
    tone: TONES[place],
  }));

const districtRows = (language: Language) =>
  (['baodi', 'beichen', 'binhai'] as const).map((place) => ({
    type: 'region' as const,
    id: CODES[place],
    ...named(place, language),
    tone: TONES.tianjin,
  }));

const GLYPHS = [
  ['beijing', 'city', 'left', TONES.beijing],
  ['tianjin', 'city', 'left', TONES.tianjin],
  ['zhongguancun', 'park', 'above', TONES.beijing],
  ['baodi-zgc', 'park', 'right', TONES.tianjin],
  ['binhai-zgc', 'park', 'right', TONES.tianjin],
] as const;

const placeRows = (language: Language) =>
  GLYPHS.flatMap(([place, glyph, side, tone]) => {
    const position = at(place);
    if (!position) return [];
    const names = glyph === 'city' ? { label: placeLabel(place, language) } : named(place, language);
    return [{ type: 'place' as const, key: place, ...names, at: [...position] as [number, number], glyph, side, tone }];
  });

const LINES = [
  ['beijing-tianjin', 'existing', 'muted'],
  ['beijing-tangshan', 'open', 'hot'],
  ['beijing-binhai-north', 'open', 'hot'],
  ['beijing-binhai-south', 'later', 'muted'],
] as const satisfies readonly (readonly [RailLineId, string, string])[];

const lineRows = (language: Language) =>
  LINES.map(([line, state, tone]) => {
    const { stations } = RAIL_LINES[line];
    return {
      type: 'line' as const,
      key: line,
      label: exhibitWords(language).regionMap.lines[line],
      state,
      tone,
      stops: stations.flatMap((station) => {
        const position = at(station);
        return position
          ? [{ label: inLanguage(PLACES[station].name, language), at: [...position] as [number, number] }]
          : [];
      }),
    };
  });

const COMPANIES_A_DOT = 10;
/**
 * What crossed from Beijing in 2022, each under a key of its own: companies ten to a dot, capital a billion yuan to a
 * dot.
 */
function flowRows(language: Language) {
  const companies = datum('cd23-companies', language, { form: 'short' });
  const billions = datum('cd23-capital', language, { scale: 1e9 });
  const crossing = { type: 'flow' as const, from: 'beijing', to: 'tianjin' };
  return [
    {
      ...crossing,
      key: 'companies',
      label: exhibitWords(language).regionMap.companies,
      units: Math.ceil(companies.value / COMPANIES_A_DOT),
      perUnit: COMPANIES_A_DOT,
      tone: TONES.beijing,
      datum: companies,
    },
    {
      ...crossing,
      key: 'capital',
      label: exhibitWords(language).regionMap.capital,
      units: Math.ceil(billions.value),
      perUnit: 1,
      tone: 'ink' as const,
      datum: billions,
    },
  ];
}

const THE_THREE = [CODES.beijing, CODES.tianjin, CODES.hebei];
const CROSSING = { camera: CAMERAS.places, layers: ['places' as const, 'flows' as const, 'neighbours' as const] };
const PARKS = ['zhongguancun', 'baodi-zgc', 'binhai-zgc'];

/**
 * The region, its three places, the parks, the lines of December 2022, Tianjin's districts, and what crossed from
 * Beijing.
 */
export const regionMap = defineExhibit({
  slug: 'region-map',
  kind: map,
  headline: {
    en: '{cd23-companies} came from Beijing to Tianjin in 2022, says the mayor',
    zh: '市长说，2022年从北京来天津的有{cd23-companies}',
  },
  subtitle: {
    en: 'Companies, ten to a dot; other states show the parks, the railways of December 2022 and Tianjin’s districts',
    zh: '企业，每点十家；其他画面显示园区、2022年12月开通的铁路和天津各区',
  },
  note: {
    en: 'China Daily calls one of the lines the northern section of a Beijing-Harbin railway. It is the Beijing-Binhai line: the Chinese names differ in one character, and the line to Harbin had been complete since January 2021. The dots stand for companies and show no routes; where in Tianjin each of them settled is not known. Parks stand at the seats of their districts, Zhongguancun at the centre of Haidian. Baodi South station is missing, because we found no coordinates.',
    zh: '《中国日报》把其中一条线称作京哈城际北段，实为京滨城际：两个名称只差一字，而通往哈尔滨的线2021年1月已全线贯通。点代表企业，不代表路线；每家落在天津哪里，不得而知。园区画在所在区的政府驻地，中关村画在海淀区中心。宝坻南站没有画，因为没有查到坐标。',
  },
  rows: (language) => [
    ...regionRows(language),
    ...districtRows(language),
    ...placeRows(language),
    ...lineRows(language),
    ...flowRows(language),
  ],
  base: () => ({ geometry: BTH_TOPOLOGY, layers: ['neighbours' as const] }),
  views: {
    arriving: {
      change: () => ({
        ...CROSSING,
        labels: ['beijing', 'tianjin', 'companies'],
        show: [...THE_THREE, 'beijing', 'tianjin', 'companies'],
        flow: 1 as const,
      }),
      says: {
        en: '{cd23-companies} from Beijing, ten to a dot, at Tianjin.',
        zh: '来自北京的{cd23-companies}，每点十家，在天津。',
      },
    },
    region: {
      change: () => ({
        camera: CAMERAS.region,
        layers: ['places' as const, 'neighbours' as const],
        labels: ['beijing', 'tianjin', CODES.hebei],
        show: [...THE_THREE, 'beijing', 'tianjin'],
      }),
      says: {
        en: 'The region: Beijing and Tianjin, with Hebei around them and the sea to the east.',
        zh: '京津冀：北京和天津，四周是河北，东边是海。',
      },
    },
    parks: {
      change: () => ({
        camera: CAMERAS.north,
        layers: ['places' as const, 'neighbours' as const],
        labels: ['beijing', 'tianjin', ...PARKS],
        show: [...THE_THREE, 'beijing', 'tianjin', ...PARKS],
      }),
      says: {
        en: 'Zhongguancun in the north-west of Beijing, and the two parks in Tianjin that carry its name, at Baodi and in Binhai.',
        zh: '北京西北部的中关村，和天津两个以它为名的园区，在宝坻和滨海。',
      },
    },
    rail: {
      change: () => ({
        camera: CAMERAS.north,
        layers: ['places' as const, 'lines' as const, 'neighbours' as const],
        labels: [
          'beijing',
          'tianjin',
          'beijing-tianjin',
          'beijing-tangshan',
          'beijing-binhai-north',
          'beijing-binhai-south',
        ],
        show: [...THE_THREE, 'beijing', 'tianjin', ...LINES.map(([line]) => line)],
      }),
      says: {
        en: 'On 30 December 2022 two lines opened from Baodi: one to Tangshan, one to Beichen in Tianjin. The rest of the second, to Binhai, was still being built.',
        zh: '2022年12月30日，两条线在宝坻开通：一条到唐山，一条到天津北辰。后一条通往滨海的其余部分当时在建。',
      },
    },
    correction: {
      change: (language) => ({
        camera: CAMERAS.north,
        layers: ['places' as const, 'lines' as const, 'neighbours' as const],
        labels: ['beijing', 'tianjin', 'beijing-binhai-north', 'beijing-binhai-south'],
        show: [...THE_THREE, 'beijing', 'tianjin', ...LINES.map(([line]) => line)],
        emphasis: [...THE_THREE, 'beijing', 'tianjin', 'beijing-binhai-north', 'beijing-binhai-south'],
        annotations: [{ at: 'beijing-binhai-north', text: exhibitWords(language).regionMap.misprint }],
      }),
      says: {
        en: 'The line that China Daily calls Beijing-Harbin: it runs from Baodi to Beichen and is to end at Binhai, in Tianjin.',
        zh: '《中国日报》称作京哈的那条线：从宝坻到北辰，终点将是天津滨海。',
      },
    },
    districts: {
      change: (language) => ({
        camera: CAMERAS.tianjin,
        layers: ['places' as const, 'lines' as const, 'neighbours' as const],
        districts: true,
        labels: [CODES.baodi, CODES.beichen, CODES.binhai, '120114', '120118', '120117', '120119'],
        show: [
          ...THE_THREE,
          CODES.baodi,
          CODES.beichen,
          CODES.binhai,
          'baodi-zgc',
          'binhai-zgc',
          'beijing-tangshan',
          'beijing-binhai-north',
          'beijing-binhai-south',
        ],
        smallAreas: { ids: CENTRAL_DISTRICTS, text: exhibitWords(language).regionMap.centralDistricts },
      }),
      says: {
        en: 'Tianjin’s districts: Baodi in the north, where the lines part, Beichen at the edge of the city, and Binhai on the coast.',
        zh: '天津各区：北面的宝坻是两线分岔处，北辰在城区边缘，滨海在海边。',
      },
    },
    leaving: {
      change: () => ({
        ...CROSSING,
        labels: ['beijing', 'tianjin', 'companies'],
        show: [...THE_THREE, 'beijing', 'tianjin', 'companies'],
        flow: 0 as const,
      }),
      says: {
        en: '{cd23-companies}, ten to a dot, before the move: at Beijing.',
        zh: '{cd23-companies}，每点十家，迁出之前，在北京。',
      },
    },
    capital: {
      change: () => ({
        ...CROSSING,
        labels: ['beijing', 'tianjin', 'capital'],
        show: [...THE_THREE, 'beijing', 'tianjin', 'capital'],
        flow: 1 as const,
      }),
      says: {
        en: 'The capital that came with them and with {cd23-projects}: {cd23-capital}.',
        zh: '随它们和{cd23-projects}而来的资金：{cd23-capital}。',
      },
    },
  },
  events: [
    'beijing-tangshan-rail-opens',
    'beijing-binhai-rail-opens',
    'beijing-harbin-rail-complete',
    'beijing-tianjin-rail-opens',
    'binhai-zgc-opens',
  ],
});
