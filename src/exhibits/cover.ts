/** The cover's picture: the region in linework with its three places, its sea and the lines the story speaks of. */
import { coverScene, type CoverSheet } from '../charts/map/cover.ts';
import type { Scene } from '../charts/scene/types.ts';
import { inLanguage } from '../data/format.ts';
import { BTH_TOPOLOGY } from '../data/geo/index.ts';
import { PLACES, RAIL_LINES, type PlaceId, type RailLineId } from '../data/places.ts';
import type { Language } from '../data/schema.ts';

type LonLat = readonly [number, number];

const position = (place: PlaceId): LonLat[] => { const found = PLACES[place]; return 'at' in found ? [found.at] : []; };
const stops = (line: RailLineId): LonLat[] => RAIL_LINES[line].stations.flatMap(position);
const names = (place: PlaceId, language: Language) => {
  const { name } = PLACES[place];
  return language === 'en' && 'zh' in name ? { label: name.en, labelZh: name.zh.replace(/[省市]$/, '') } : { label: inLanguage(name, language) };
};

/** South of Baoding and west of Cangzhou Hebei is at its widest: room for its name. */
const HEBEI_NAME: LonLat = [115.3, 38.2];

export function coverPicture(sheet: CoverSheet, language: Language): Scene {
  const cities = (['beijing', 'tianjin'] as const).flatMap((key) => position(key).map((at) => ({ key, ...names(key, language), at, tone: key, side: key === 'beijing' ? 'left' as const : 'right' as const })));
  return coverScene({
    geometry: BTH_TOPOLOGY,
    tones: new Map([['110000', 'beijing'], ['120000', 'tianjin'], ['130000', 'hebei']] as const),
    subject: '120000',
    places: [...cities, { key: 'hebei', ...names('hebei', language), at: HEBEI_NAME, tone: 'hebei', area: true }],
    lines: (['beijing-tianjin', 'beijing-tangshan', 'beijing-binhai-north'] as const).map((key) => ({ key, stops: stops(key), tone: key === 'beijing-tianjin' ? 'muted' as const : 'ink' as const })),
    language,
  }, sheet);
}
