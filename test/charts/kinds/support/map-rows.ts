/** Rows and views of maps for the tests: the real geometry, coordinates of the data module's order of accuracy. */
import type { z } from 'zod';
import type { Language } from '../../../../src/data/model/schema.ts';
import { BTH_TOPOLOGY } from '../../../../src/data/geo/index.ts';
import { map } from '../../../../src/charts/kinds/map/index.ts';
import { parseChart } from '../../../../src/charts/parse-chart.ts';
import type { Board, Scene } from '../../../../src/charts/scene/types.ts';
import type { mapRowSchema, mapViewSchema, MapRow, MapView } from '../../../../src/charts/kinds/map/schema.ts';
import { drawRows } from '../../../../src/charts/draw.ts';

type RowInput = z.input<typeof mapRowSchema>;
export type ViewInput = Omit<z.input<typeof mapViewSchema>, 'geometry'>;

export const BEIJING: [number, number] = [116.4, 39.91];
export const TIANJIN: [number, number] = [117.18, 39.14];
/** West, south, east, north in degrees. */
export const CAMERAS = {
  region: [113.46, 36.05, 121.3, 42.62],
  places: [115.75, 38.5, 118.35, 40.7],
  north: [116.2, 38.95, 118.3, 40.15],
  tianjin: [116.7, 38.55, 118.07, 40.25],
} satisfies Record<string, [number, number, number, number]>;
const SIX_DISTRICTS = ['120101', '120102', '120103', '120104', '120105', '120106'];

export const mapRows = (language: Language): RowInput[] => {
  const zh = language === 'zh';
  const say = (en: string, chinese: string): string => (zh ? chinese : en);
  return [
    { type: 'region', id: '110000', label: say('Beijing', '北京市'), tone: 'b' },
    { type: 'region', id: '120000', label: say('Tianjin', '天津市'), tone: 'a' },
    {
      type: 'region',
      id: '130000',
      label: say('Hebei', '河北省'),
      ...(zh ? {} : { otherName: '河北省' }),
      tone: 'c',
    },
    { type: 'region', id: '120115', label: say('Baodi', '宝坻区'), tone: 'a' },
    { type: 'region', id: '120116', label: say('Binhai New Area', '滨海新区'), tone: 'a' },
    {
      type: 'place',
      key: 'beijing',
      label: say('Beijing', '北京'),
      ...(zh ? {} : { otherName: '北京市' }),
      at: BEIJING,
      tone: 'b',
      glyph: 'city',
      side: 'left',
    },
    {
      type: 'place',
      key: 'tianjin',
      label: say('Tianjin', '天津'),
      ...(zh ? {} : { otherName: '天津市' }),
      at: TIANJIN,
      tone: 'a',
      glyph: 'city',
      side: 'left',
    },
    {
      type: 'place',
      key: 'park',
      label: say('Baodi-Zhongguancun park', '京津中关村科技城'),
      at: [117.3, 39.72],
      tone: 'a',
      glyph: 'park',
    },
    {
      type: 'place',
      key: 'factory',
      label: say('A factory', '工厂'),
      at: [117.68, 39.03],
      tone: 'a',
      glyph: 'factory',
    },
    { type: 'place', key: 'sea', label: say('Bohai Sea', '渤海'), at: [118.7, 38.75], tone: 'muted', glyph: 'name' },
    {
      type: 'line',
      key: 'open',
      label: say('Beijing-Binhai, north section', '京滨城际北段'),
      tone: 'hot',
      state: 'open',
      stops: [
        { label: say('Baodi', '宝坻站'), at: [117.3, 39.66] },
        { label: say('Beichen', '北辰站'), at: [117.27, 39.27] },
      ],
    },
    {
      type: 'line',
      key: 'later',
      label: say('South section', '南段'),
      tone: 'hot',
      state: 'later',
      stops: [
        { label: say('Beichen', '北辰站'), at: [117.27, 39.27] },
        { label: 'Binhai West', at: [117.61, 39.08] },
      ],
    },
    {
      type: 'line',
      key: 'existing',
      label: say('Beijing-Tianjin', '京津城际'),
      tone: 'ink',
      state: 'existing',
      stops: [
        { label: 'Beijing South', at: [116.37, 39.86] },
        { label: 'Wuqing', at: [117.01, 39.37] },
        { label: say('Tianjin', '天津'), at: TIANJIN },
      ],
    },
    {
      type: 'flow',
      key: 'moved',
      label: say('companies', '家企业'),
      from: 'beijing',
      to: 'tianjin',
      units: 28,
      perUnit: 50,
      tone: 'b',
      datum: { value: 1406, text: '1,406', status: 'reported', figure: 'companies-moved' },
    },
  ];
};

export const MAP_VIEWS = {
  region: { camera: CAMERAS.region, labels: ['130000', 'beijing', 'tianjin', 'sea'] },
  'flow-from': {
    camera: CAMERAS.places,
    flow: 0,
    labels: ['beijing', 'tianjin', 'moved', 'sea'],
    inset: 'bottom-right',
  },
  'flow-to': { camera: CAMERAS.places, flow: 1, labels: ['beijing', 'tianjin', 'moved', 'sea'], inset: 'bottom-right' },
  rail: {
    camera: CAMERAS.north,
    layers: ['places', 'lines', 'neighbours'],
    labels: ['beijing', 'tianjin', 'open', 'later', 'existing'],
    emphasis: ['open', '120000'],
    inset: 'top-right',
  },
  tianjin: {
    camera: CAMERAS.tianjin,
    layers: ['places', 'neighbours'],
    districts: true,
    labels: ['120114', '120118', '120115', '120116', 'park', 'factory'],
    smallAreas: { ids: SIX_DISTRICTS, text: 'Six central districts' },
    annotations: [{ at: 'park', text: 'A park' }],
  },
  box: { camera: [117, 39, 118, 39.8], labels: 'none' },
} as const satisfies Record<string, ViewInput>;

export function mapOf(language: Language, view: ViewInput): { rows: MapRow[]; view: MapView } {
  return parseChart(
    map,
    mapRows(language),
    { geometry: BTH_TOPOLOGY, ...view },
    { file: 'test/charts/kinds/support/map-rows.ts', place: 'mapRows' },
  );
}

export function mapSceneOf(board: Board, view: ViewInput): Scene {
  const parsed = mapOf(board.words.language, view);
  return drawRows(map, parsed.rows, parsed.view, board);
}
