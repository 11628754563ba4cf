import { describe, expect, it } from 'vitest';
import { COVER_SHEETS, coverScene, type CoverInput, type CoverSheet } from '../../src/charts/map/cover.ts';
import { LOCATOR_SHEET, locatorScene } from '../../src/charts/map/locator.ts';
import { renderScene } from '../../src/charts/scene/render.ts';
import { narrowBoard } from '../../src/charts/scene/types.ts';
import { BTH_TOPOLOGY } from '../../src/data/geo/index.ts';
import { LANGUAGES } from '../../src/data/schema.ts';
import { expectSound } from './collide.ts';
import { expectGolden } from './golden.ts';
import { BEIJING, TIANJIN } from './map-rows.ts';

const cover: CoverInput = {
  geometry: BTH_TOPOLOGY,
  subject: '120000',
  tones: new Map([['110000', 'beijing'], ['120000', 'tianjin'], ['130000', 'hebei']]),
  places: [
    { key: 'beijing', label: 'Beijing', labelZh: '北京', at: BEIJING, tone: 'beijing', side: 'left' },
    { key: 'tianjin', label: 'Tianjin', labelZh: '天津', at: TIANJIN, tone: 'tianjin', side: 'left' },
    { key: 'hebei', label: 'Hebei', labelZh: '河北', at: [115.5, 38.1], tone: 'hebei', area: true },
  ],
  lines: [{ key: 'line', stops: [BEIJING, [117.01, 39.37], TIANJIN], tone: 'ink' }],
  language: 'en',
};

describe.each(Object.keys(COVER_SHEETS) as CoverSheet[])('cover on the %s sheet', (sheet) => {
  const { widthPx } = COVER_SHEETS[sheet];
  it('is sound, with or without a dimension line', () => {
    const board = { ...narrowBoard('en'), widthPx };
    expectSound(coverScene(cover, sheet), board);
    expectSound(coverScene({ ...cover, dimension: { from: 'beijing', to: 'tianjin', text: 'apart' } }, sheet), board);
  });
  it('is the same picture as before', async () => {
    await expectGolden(coverScene(cover, sheet), `map-cover-${sheet}`);
  });
  it('stays small', () => {
    expect(renderScene(coverScene(cover, sheet)).length).toBeLessThan(30_000);
  });
});

describe('locator', () => {
  it('is sound wherever the place lies, in both languages', () => {
    for (const language of LANGUAGES) {
      for (const at of [[117.68, 39.03], [117.13, 39.22], [117.3, 39.72], [116.95, 38.7], [117.4, 40.1]] as const) {
        const scene = locatorScene({ geometry: BTH_TOPOLOGY, areas: [{ id: '120000', tone: 'tianjin' }], at, label: language === 'zh' ? '天津经济技术开发区' : 'Somewhere in the Binhai New Area', tone: 'hot', language });
        expectSound(scene, { ...narrowBoard(language), widthPx: LOCATOR_SHEET.widthPx });
      }
    }
  });
  it('is the same picture as before', async () => {
    await expectGolden(locatorScene({ geometry: BTH_TOPOLOGY, areas: [{ id: '120000', tone: 'tianjin' }], district: '120116', at: [117.68, 39.03], label: 'Binhai', tone: 'hot', language: 'en' }), 'map-locator');
  });
});
