import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { BTH_TOPOLOGY, type AreaTopology } from '../../src/data/geo/index.ts';
import { parseTopology } from '../../src/data/geo/topology.ts';

/** A copy of the real file with one thing broken, put back through the check. */
const broken = (change: (topology: AreaTopology) => void) => () => {
  const topology = structuredClone(BTH_TOPOLOGY);
  change(topology);
  return parseTopology(topology, 'bad.topo.json');
};
const firstPoint = (topology: AreaTopology): number[] => topology.arcs[0]?.[0] ?? [];

describe('map geometry', () => {
  it('holds three provinces, thirteen prefectures, sixteen districts', () => {
    const { provinces, prefectures, districts } = BTH_TOPOLOGY.objects;
    expect([provinces, prefectures, districts].map((o) => o.geometries.length)).toEqual([3, 13, 16]);
  });
  it('is wound for d3: no outline covers the globe', () => {
    for (const object of ['provinces', 'districts', 'neighbours'] as const) {
      for (const f of feature(BTH_TOPOLOGY, BTH_TOPOLOGY.objects[object]).features)
        expect(geoArea(f) * 6371 ** 2, f.properties.name).toBeLessThan(600_000);
    }
  });
  it('has the exclave of Hebei between Beijing and Tianjin, and no Harbin', () => {
    const at = (point: [number, number]) =>
      feature(BTH_TOPOLOGY, BTH_TOPOLOGY.objects.provinces)
        .features.filter((f) => geoContains(f, point))
        .map((f) => f.properties.name);
    expect(at([117.07, 39.98])).toEqual(['Hebei']);
    expect(at([117.01, 39.76])).toEqual(['Hebei']);
    expect(at([116.4, 39.91])).toEqual(['Beijing']);
    expect(at([117.3, 39.72])).toEqual(['Tianjin']);
    expect(at([126.65, 45.75])).toEqual([]);
  });
});

describe('checking geometry', () => {
  it('names a missing object', () => {
    expect(
      broken((t) => {
        Reflect.deleteProperty(t.objects, 'districts');
      }),
    ).toThrow(/bad\.topo\.json: objects\.districts/);
  });
  it('names an id that comes twice', () => {
    expect(
      broken((t) => {
        const second = t.objects.districts.geometries[1];
        if (second) second.id = '120101';
      }),
    ).toThrow(/two outlines with id "120101"/);
  });
  it('names an arc that is not there', () => {
    expect(
      broken((t) => {
        t.objects.sea.geometries[0]?.arcs[0]?.push(-9999);
      }),
    ).toThrow(/objects\.sea\n.*arc -9999/);
  });
  it('refuses a coordinate that is not a finite number', () => {
    expect(
      broken((t) => {
        firstPoint(t)[0] = Number.NaN;
      }),
    ).toThrow(/arcs\.0\.0\.0/);
  });
  it('refuses a point off the globe', () => {
    expect(
      broken((t) => {
        firstPoint(t)[0] = 1e7;
      }),
    ).toThrow(/arcs\[0\][\s\S]*longitudes/);
  });
  it('refuses what is no topology at all', () => {
    expect(() => parseTopology('nothing', 'bad.topo.json')).toThrow(/bad\.topo\.json: the whole file/);
  });
});
