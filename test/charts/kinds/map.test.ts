import { describe, expect, it } from 'vitest';
import { applyTransform } from '../../../src/charts/kinds/map/camera.ts';
import { areaContains, geographyOf } from '../../../src/charts/kinds/map/geography.ts';
import { map } from '../../../src/charts/kinds/map/index.ts';
import { pathOf, simplifyLine } from '../../../src/charts/kinds/map/simplify.ts';
import { parseChart } from '../../../src/charts/parse-chart.ts';
import {
  narrowBoard,
  wideBoard,
  type Board,
  type Mark,
  type Scene,
  type Transform,
} from '../../../src/charts/scene/types.ts';
import { BTH_TOPOLOGY } from '../../../src/data/geo/index.ts';
import { LANGUAGES } from '../../../src/data/model/schema.ts';
import { allMarks, expectSound } from '../collide.ts';
import { expectGolden } from '../golden.ts';
import {
  BEIJING,
  CAMERAS,
  MAP_VIEWS,
  mapOf,
  mapRows,
  mapSceneOf,
  TIANJIN,
  type ViewInput,
} from './support/map-rows.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';
import { drawRows } from '../../../src/charts/draw.ts';

const BOARDS: Board[] = LANGUAGES.flatMap((language) => [narrowBoard(language), wideBoard(language)]);
const geography = geographyOf(BTH_TOPOLOGY);
const markOf = (scene: Scene, key: string): Mark => {
  const found = allMarks(scene.marks).find((mark) => mark.key === key);
  if (!found) throw new Error(`no mark ${key}`);
  return found;
};
const transformOf = (mark: Mark): Transform => {
  if ((mark.shape === 'use' || mark.shape === 'group') && mark.transform) return mark.transform;
  throw new Error(`${mark.key} has no transform`);
};

describe.each(Object.entries<ViewInput>(MAP_VIEWS))('map, view %s', (name, view) => {
  it.each(BOARDS)('is sound on the $id board in $words.language', (board) => {
    expectSound(mapSceneOf(board, view), board, { apart: ['unit', 'dot'] });
  });
  it.each(BOARDS)('moves its marks with its ground on the $id board in $words.language', (board) => {
    const scene = mapSceneOf(board, view);
    const camera = transformOf(markOf(scene, 'camera'));
    for (const [key, lonLat] of [
      ['place:beijing', BEIJING],
      ['place:tianjin', TIANJIN],
    ] as const) {
      const { x, y } = transformOf(markOf(scene, key));
      const [px, py] = applyTransform(camera, geography.project(lonLat));
      expect(x).toBeCloseTo(px, 6);
      expect(y).toBeCloseTo(py, 6);
    }
  });
  it.each(['narrow', 'wide'] as const)('is the same picture as before (%s)', async (id) => {
    await expectGolden(mapSceneOf(id === 'narrow' ? narrowBoard('en') : wideBoard('en'), view), `map-${name}-${id}`);
  });
});

describe('map keyframes', () => {
  it('has one height on a board whatever the camera', () => {
    for (const board of BOARDS)
      expect(new Set(Object.values(MAP_VIEWS).map((view) => mapSceneOf(board, view).heightPx)).size).toBe(1);
  });
  it('keeps its keys when the camera, the flow or the emphasis changes', () => {
    const keys = (view: ViewInput): string[] =>
      allMarks(mapSceneOf(narrowBoard('en'), view).marks)
        .map((mark) => mark.key)
        .filter((key) => !key.startsWith('leader:') && !/^scale:\d/.test(key))
        .toSorted();
    const labels = [...MAP_VIEWS.region.labels];
    const first = keys({ camera: CAMERAS.region, labels });
    const others: ViewInput[] = [
      { camera: CAMERAS.places, labels, flow: 1 },
      { camera: CAMERAS.tianjin, labels, emphasis: ['park'] },
      { camera: CAMERAS.north, labels },
    ];
    for (const view of others) expect(keys(view)).toEqual(first);
  });
  it('takes the dots from one place to the other, none lost and none on another', () => {
    const dots = (flow: 0 | 1): [number, number][] =>
      mapSceneOf(wideBoard('en'), { camera: CAMERAS.places, flow, labels: 'none' }).marks.flatMap((mark) =>
        mark.key.startsWith('unit:') && mark.shape === 'circle' ? [[mark.cx, mark.cy] as [number, number]] : [],
      );
    for (const flow of [0, 1] as const) {
      const points = dots(flow);
      expect(points).toHaveLength(28);
      const gaps = points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1])));
      expect(Math.min(...gaps)).toBeGreaterThan(4.6);
    }
    expect(dots(0)).not.toEqual(dots(1));
  });
  it('hides what the camera has left behind', () => {
    const scene = mapSceneOf(wideBoard('en'), { camera: [117.5, 38.8, 118, 39.2], labels: ['beijing'] });
    expect([
      markOf(scene, 'place:beijing').opacity,
      markOf(scene, 'label:beijing').opacity,
      markOf(scene, 'place:factory').opacity,
    ]).toEqual([0, 0, undefined]);
  });
});

describe('map geography', () => {
  it('puts degrees into the outlines they belong to, after thinning too', () => {
    const inside = (lonLat: [number, number]): string[] =>
      [...geography.areas.values()]
        .filter((area) => areaContains(area, geography.project(lonLat)))
        .map((area) => area.names.name);
    expect(inside(BEIJING)).toEqual(['Beijing']);
    expect(inside([117.3, 39.72])).toEqual(['Tianjin', 'Baodi']);
    expect(inside([117.07, 39.98])).toEqual(['Hebei']); // Sanhe, in the exclave
    expect(inside([118.5, 38.6])).toEqual([]); // the sea
    expect(inside([126.65, 45.75])).toEqual([]); // Harbin is on no map of this site
  });
  it('names each area inside itself', () => {
    for (const area of geography.areas.values()) expect(areaContains(area, area.centre), area.names.name).toBe(true);
  });
  it('measures: Beijing to Tianjin is about 108 km', () => {
    const [[ax, ay], [bx, by]] = [geography.project(BEIJING), geography.project(TIANJIN)];
    expect(Math.hypot(ax - bx, ay - by) * geography.kmPerUnit).toBeCloseTo(108.7, 0);
  });
  it('keeps what one page shares within 30 KB', () => {
    const ids = [
      'geo-land',
      'geo-neighbours',
      'geo-districts',
      ...geography.provinceIds.map((id) => `geo-${id}`),
      'geo-120113',
      'geo-120115',
      'geo-120116',
    ];
    expect(ids.reduce((bytes, id) => bytes + geography.path(id).length, 0)).toBeLessThan(30_000);
  });
  it('shares only the outlines that are drawn', () => {
    expect(Object.keys(mapSceneOf(narrowBoard('en'), { show: ['120000'] }).shared ?? {}).toSorted()).toEqual([
      'geo-110000',
      'geo-120000',
      'geo-130000',
      'geo-land',
      'geo-neighbours',
    ]);
  });
  it('thins lines by the triangle of each point, and writes them short', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [10, 10],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(
      pathOf(
        [
          [0, 0],
          [10, 0],
          [10, -10],
          [0, 0],
        ],
        true,
      ),
    ).toBe('M0 0l10 0 0-10z');
    expect(
      pathOf(
        [
          [0, 0],
          [0.2, 0],
        ],
        false,
      ),
    ).toBe('');
  });
});

describe('map input', () => {
  const parse =
    (change: object, view: object = {}) =>
    (): unknown => {
      const rows = mapRows('en').map((row, i) => (i === 13 ? { ...row, ...change } : row));
      const parsed = parseChart(map, rows, { geometry: BTH_TOPOLOGY, ...view }, { file: 'x.ts', place: 'rows' });
      return drawRows(map, parsed.rows, parsed.view, narrowBoard('en'));
    };
  it('refuses units that do not add up', () => expect(parse({ units: 20 })).toThrow(/x\.ts[\s\S]*as many units/));
  it('refuses a flow from nowhere', () => expect(parse({ from: 'harbin' })).toThrow(/the flow\n.*"harbin"/));
  it('refuses a name of nothing', () => expect(parse({}, { labels: ['harbin'] })).toThrow(/labels\n.*"harbin"/));
  it('refuses a view without geometry', () =>
    expect(parse({}, { geometry: undefined })).toThrow(/a topology, such as BTH_TOPOLOGY/));
  it('refuses an unknown option', () => expect(parse({}, { zoom: 3 })).toThrow(/unknown option zoom/));
  it('refuses a region that is not in the geometry', () => {
    const rows = [{ type: 'region', id: '230000', label: 'Heilongjiang', tone: 'other' }];
    const parsed = parseChart(map, rows, { geometry: BTH_TOPOLOGY }, { file: 'x.ts', place: 'rows' });
    expect(() => drawRows(map, parsed.rows, parsed.view, narrowBoard('en'))).toThrow(/the region\n.*"230000"/);
  });
  it('says so where there is nothing to show, and draws a single row', () => {
    expect(JSON.stringify(drawRows(map, [], mapOf('en', {}).view, narrowBoard('en')).marks)).toContain('No data');
    expectSound(mapSceneOf(narrowBoard('en'), { show: ['tianjin'] }), narrowBoard('en'));
  });
  it('finds room for long names', () => {
    const long = {
      en: 'A very long name of a city that nobody would ever print on a map',
      zh: '一个没有人会印在地图上的非常非常长的城市名称',
    };
    for (const board of BOARDS) {
      const rows = mapRows(board.words.language).map((row) =>
        row.type === 'place' && row.key === 'tianjin' ? { ...row, label: long[board.words.language] } : row,
      );
      const parsed = parseChart(
        map,
        rows,
        { geometry: BTH_TOPOLOGY, ...MAP_VIEWS['flow-from'] },
        { file: 'x.ts', place: 'rows' },
      );
      expectSound(drawRows(map, parsed.rows, parsed.view, board), board);
    }
  });
});

describe('map in words', () => {
  it('is a table with figures and their evidence', () => {
    const { rows, view } = mapOf('en', {});
    const table = map.table(rows, view, wordsIn('en'));
    expect(table.columns.map((column) => column.label)).toEqual(['Name', 'What it is', 'Where', 'Figure']);
    expect(table.rows.at(-1)).toEqual([
      { text: 'companies' },
      { text: 'movement' },
      { text: 'Beijing → Tianjin' },
      { text: '1,406', figure: 'companies-moved', status: 'reported' },
    ]);
    expect(table.rows[10]?.[2]?.text).toBe('Baodi – Beichen');
  });
  it('describes itself', () => {
    const en = mapOf('en', {});
    expect(map.describe(en.rows, en.view, wordsIn('en'))).toBe(
      'Schematic map of Beijing, Tianjin, Hebei, Baodi and Binhai New Area. Places marked: Beijing, Tianjin, Baodi-Zhongguancun park and A factory. Rail lines: Beijing-Binhai, north section, South section and Beijing-Tianjin. From Beijing to Tianjin: 1,406 companies.',
    );
    const zh = mapOf('zh', { show: ['beijing', 'tianjin', 'moved'] });
    expect(map.describe(zh.rows, zh.view, wordsIn('zh'))).toBe(
      '示意地图。标出：北京和天津。由北京至天津：1,406家企业。',
    );
  });
});
