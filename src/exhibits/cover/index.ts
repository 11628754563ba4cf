/**
 * The cover's picture: the region in linework with its three places, its sea, and a dot for each company that came from
 * the capital.
 */
import { keptDrawing } from '../../bundling/kept-drawings.ts';
import { coverScene } from './scene.ts';
import type { CoverSheet } from './sheets.ts';
import type { Scene } from '../../charts/scene/types.ts';
import { inLanguage } from '../../data/words/format.ts';
import { BTH_TOPOLOGY } from '../../data/geo/index.ts';
import { PLACES, type PlaceId } from '../../data/records/places.ts';
import { Problem } from '../../data/model/problem.ts';
import type { Language } from '../../data/model/schema.ts';
import { datum } from '../datum.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

type LonLat = readonly [number, number];

const position = (place: PlaceId): LonLat[] => {
  const found = PLACES[place];
  return 'at' in found ? [found.at] : [];
};
const names = (place: PlaceId, language: Language) => {
  const { name } = PLACES[place];
  return {
    label: inLanguage(name, language),
    otherName: exhibitWords(language)
      .nameBeside(name)
      ?.replace(/[省市]$/, ''),
  };
};

/** Between Baoding and Tianjin's edge, in sight on every sheet. */
const HEBEI_NAME: LonLat = [116.12, 38.78];
/** In the bay, off the coast. */
const TIANJIN_NAME: LonLat = [118.22, 38.78];

export function coverPicture(sheet: CoverSheet, language: Language): Scene {
  const [beijing] = position('beijing');
  const [tianjin] = position('tianjin');
  if (!beijing || !tianjin)
    throw new Problem({
      file: 'src/data/records/places.ts',
      place: 'beijing, tianjin',
      found: 'no position',
      expected: 'where each city lies',
      remedy: 'give it `at`',
    });
  const tones = [
    [PLACES.beijing.adcode, TONES.beijing],
    [PLACES.tianjin.adcode, TONES.tianjin],
    [PLACES.hebei.adcode, TONES.hebei],
  ] as const;
  const given = {
    geometry: BTH_TOPOLOGY,
    subject: PLACES.tianjin.adcode,
    places: [
      { key: 'beijing', ...names('beijing', language), at: beijing, tone: TONES.beijing, side: 'left' },
      {
        key: 'tianjin',
        ...names('tianjin', language),
        at: tianjin,
        tone: TONES.tianjin,
        nameAt: TIANJIN_NAME,
        ringTone: 'paper',
      },
      { key: 'hebei', ...names('hebei', language), at: HEBEI_NAME, tone: TONES.hebei, area: true },
    ],
    lines: [],
    swarm: { from: 'beijing', to: 'tianjin', count: datum('cd23-companies', language).value, tone: TONES.beijing },
    language,
  } as const;
  return keptDrawing('scenes', ['cover', given, tones, sheet], () =>
    coverScene({ ...given, tones: new Map(tones) }, sheet),
  );
}
