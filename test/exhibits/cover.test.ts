import { describe, expect, it } from 'vitest';
import { coverScene, type CoverInput } from '../../src/exhibits/cover/scene.ts';
import { COVER_SHEETS, type CoverSheet } from '../../src/exhibits/cover/sheets.ts';
import { seenPart } from '../../src/exhibits/cover/graticule.ts';
import { dotsPath, swarmPoints } from '../../src/exhibits/cover/swarm.ts';
import { renderScene } from '../../src/charts/scene/render.ts';
import { narrowBoard } from '../../src/charts/scene/types.ts';
import { BTH_TOPOLOGY } from '../../src/data/geo/index.ts';
import { expectSound } from '../charts/collide.ts';
import { expectGolden } from '../charts/golden.ts';
import { BEIJING, TIANJIN } from '../charts/kinds/support/map-rows.ts';

const cover: CoverInput = {
  geometry: BTH_TOPOLOGY,
  subject: '120000',
  tones: new Map([
    ['110000', 'b'],
    ['120000', 'a'],
    ['130000', 'c'],
  ]),
  places: [
    { key: 'beijing', label: 'Beijing', otherName: '北京', at: BEIJING, tone: 'b', side: 'left' },
    {
      key: 'tianjin',
      label: 'Tianjin',
      otherName: '天津',
      at: TIANJIN,
      tone: 'a',
      nameAt: [118.22, 38.78],
      ringTone: 'paper',
    },
    { key: 'hebei', label: 'Hebei', otherName: '河北', at: [116.12, 38.78], tone: 'c', area: true },
  ],
  lines: [{ key: 'line', stops: [BEIJING, [117.01, 39.37], TIANJIN], tone: 'ink' }],
  language: 'en',
};

const swarm = { from: 'beijing', to: 'tianjin', count: 200, tone: 'b' } as const;

describe.each(Object.keys(COVER_SHEETS) as CoverSheet[])('cover on the %s sheet', (sheet) => {
  const { widthPx } = COVER_SHEETS[sheet];
  it('is sound, with or without a swarm', () => {
    const board = { ...narrowBoard('en'), widthPx };
    expectSound(coverScene(cover, sheet), board);
    expectSound(coverScene({ ...cover, swarm }, sheet), board);
  });
  it('has a dot for each of what came, those on the subject apart', () => {
    const { shared = {} } = coverScene({ ...cover, swarm }, sheet);
    const dots = (id: string): number => shared[id]?.d.match(/h0/g)?.length ?? 0;
    expect(dots('cover-swarm-in') + dots('cover-swarm-out')).toBe(swarm.count);
    expect(dots('cover-swarm-in')).toBeGreaterThan(dots('cover-swarm-out'));
  });
  it('is the same picture as before', async () => {
    await expectGolden(coverScene(cover, sheet), `cover-${sheet}`);
  });
  it('stays small', () => {
    expect(renderScene(coverScene(cover, sheet)).length).toBeLessThan(30_000);
  });
});

describe('swarm', () => {
  it('keeps to its comet, clear of both ends, the same every time', () => {
    const points = swarmPoints({ from: [0, 0], to: [100, 0] }, 300, 30, 5);
    expect(points).toHaveLength(300);
    expect(points).toEqual(swarmPoints({ from: [0, 0], to: [100, 0] }, 300, 30, 5));
    for (const [x, y] of points) {
      expect(Math.min(Math.hypot(x, y), Math.hypot(x - 100, y))).toBeGreaterThanOrEqual(5);
      expect(x).toBeLessThan(131);
      expect(Math.abs(y)).toBeLessThan(45);
    }
  });
  it('writes each dot from the last without drifting', () => {
    const d = dotsPath(Array.from({ length: 50 }, (_, i) => [i * 10.3, i * -3.3]));
    const moves = [...d.matchAll(/[Mm](-?[\d.]+) ?(-?[\d.]+)h0/g)];
    expect(moves).toHaveLength(50);
    expect(moves.reduce((sum, [, dx]) => sum + Number(dx), 0)).toBe(Math.round(49 * 10.3));
    expect(moves.reduce((sum, [, , dy]) => sum + Number(dy), 0)).toBe(Math.round(49 * -3.3));
  });
});

describe('lines of the graticule', () => {
  const sheet = { widthPx: 390, heightPx: 520 };
  it('are written as far as they may be seen', () => {
    const along = Array.from({ length: 30 }, (_, i): [number, number] => [i * 100 - 1000, 200]);
    expect(seenPart(along, sheet)).toEqual(along.slice(9, 15));
    expect(
      seenPart(
        along.map(([x]) => [x, -1]),
        sheet,
      ),
    ).toEqual([]);
  });
  it('cut a corner too', () => {
    const corner: [number, number][] = [
      [-300, 60],
      [60, -40],
      [500, -160],
    ];
    expect(seenPart(corner, sheet)).toEqual(corner.slice(0, 2));
  });
});
