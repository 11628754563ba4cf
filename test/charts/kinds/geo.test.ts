/** Maps of anywhere, on outlines that nobody made up: countries, a country's districts, islands on both sides of the date line. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/charts/scene/boxes.ts';
import { geo } from '../../../src/charts/kinds/geo/index.ts';
import { chart, describeChart, renderGeo, rowsFrom, sceneOf } from '../../../src/package/index.ts';
import { expectGolden } from '../golden.ts';
import * as cases from './cases/geo.ts';
import { BOARDS, drawCase, markOf } from './support/harness.ts';

const require = createRequire(import.meta.url);
const load = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as never;
const world = load(require.resolve('world-atlas/countries-110m.json'));
const finer = load(require.resolve('world-atlas/countries-50m.json'));
const counties = load(require.resolve('us-atlas/counties-10m.json'));

const table = 'country,value\nBrazil,5\nFrance,20\nFiji,35\nNew Zealand,12\nJapan,';
const rows = rowsFrom('geo', table, { label: 'country', value: 'value' });
const d = (scene: ReturnType<typeof sceneOf>, key: string): string => {
  const mark = markOf(scene, key);
  return mark.shape === 'path' ? mark.d : '';
};

describe('geo', () => {
  it.each(BOARDS)('matches its golden picture on $id', async (board) => {
    await expectGolden(drawCase(geo, cases.town, board), `geo-town-${board.id}`);
  });

  it('joins rows to countries by a property, and says which have no data', () => {
    const scene = sceneOf('geo', rows, { view: { geometry: world, join: 'name' } });
    const shades = ['Brazil', 'New Zealand', 'France', 'Fiji'].map(
      (name) => markOf(scene, `area:${name}`).opacity ?? 0,
    );
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(new Set(shades).size).toBeGreaterThan(2);
    expect(markOf(scene, 'area:Japan').tone).toBe('other');
    expect(JSON.stringify(markOf(scene, 'legend:no-data'))).toMatch(/No data: .* more/);
    expect(describeChart('geo', rows, { view: { geometry: world } })).toMatch(
      /Highest is Fiji, 35; lowest is Brazil, 5\./,
    );
  });

  it('takes GeoJSON wound either way, and draws the same', () => {
    const made = feature(world, (world as { objects: { countries: never } }).objects.countries) as unknown as {
      features: { geometry: { type: string; coordinates: never[] } }[];
    };
    const turned = structuredClone(made);
    for (const { geometry } of turned.features) {
      const polygons: unknown[][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const rings of polygons) for (const ring of rings as unknown[][]) ring.reverse();
    }
    const areas = [made, turned].map((geometry) => {
      const scene = sceneOf('geo', rows, { view: { geometry } });
      return ['Brazil', 'France', 'Russia'].map((name) => {
        const box = boxOf(markOf(scene, `area:${name}`));
        return box ? Math.round((box.x1 - box.x0) * (box.y1 - box.y0)) : 0;
      });
    });
    expect(areas[0]).toEqual(areas[1]);
    for (const size of areas[0] ?? []) expect(size).toBeLessThan(720 * 250);
  });

  it('keeps islands on both sides of the date line together', () => {
    const fiji = rows.filter((row) => row.type === 'region' && row.id === 'Fiji');
    const scene = sceneOf('geo', fiji, { view: { geometry: finer, fit: ['Fiji'] } });
    const box = boxOf(markOf(scene, 'area:Fiji'));
    // It fills the board one way or the other: half a globe between its halves would leave it two specks.
    expect(Math.max((box?.x1 ?? 0) - (box?.x0 ?? 0), (box?.y1 ?? 0) - (box?.y0 ?? 0))).toBeGreaterThan(400);
    expect(d(scene, 'area:Fiji').split('M').length).toBeGreaterThan(5);
    expect(scene.marks.some(({ key }) => key === 'area:Antarctica')).toBe(false);
  });

  it('draws three thousand districts in a megabyte, each of its own', () => {
    const { features } = feature(
      counties,
      (counties as { objects: { counties: never } }).objects.counties,
    ) as unknown as {
      features: { id: string; properties: { name: string } }[];
    };
    const records = features.map(({ id, properties: { name } }, i) => ({ id, name, value: i % 50 }));
    const many = rowsFrom('geo', records, { key: 'id', label: 'name', value: 'value' });
    const svg = renderGeo(many, { view: { geometry: counties, projection: 'albersUsa' } });
    expect(svg.length).toBeLessThan(1_000_000);
    expect(svg.match(/data-k="area:/g)?.length).toBeGreaterThan(3000);
    expect(() =>
      renderGeo(
        rowsFrom(
          'geo',
          records.slice(0, 1).map((one) => ({ ...one, id: 'Washington' })),
          { key: 'id', label: 'name', value: 'value' },
        ),
        { view: { geometry: counties, join: 'name' } },
      ),
    ).toThrow(/areas whose name is "Washington".*join by what tells areas apart/s);
  });

  it('draws circles, arrows and insets, and says what lies outside', () => {
    const more = [
      ...rows,
      { type: 'place', key: 'suva', label: 'Suva', at: [178.44, -18.14], datum: 9 },
      { type: 'place', key: 'apia', label: 'Apia', at: [-171.76, -13.83], datum: 1 },
      { type: 'flow', key: 'f', from: 'suva', to: 'apia', datum: 4 },
    ] as const;
    const view = { geometry: finer, fit: [160, -50, -165, 0], insets: [{ title: 'Fiji', fit: ['Fiji'] }] } as const;
    const scene = sceneOf('geo', more as never, { view: view as never });
    const [large, small] = ['place:suva', 'place:apia'].map((key) => markOf(scene, key));
    if (large?.shape !== 'circle' || small?.shape !== 'circle') throw new Error('no circles');
    expect((large.r / small.r) ** 2).toBeCloseTo(9, 6);
    expect(large.cx).toBeLessThan(small.cx);
    const arrow = boxOf(markOf(scene, 'flow:f'));
    expect((arrow?.x1 ?? 0) - (arrow?.x0 ?? 0)).toBeLessThan(small.cx - large.cx + 20);
    expect(scene.marks.some(({ key }) => key === 'area:inset0/Fiji')).toBe(true);
    expect(JSON.stringify(markOf(scene, 'outside'))).toMatch(/Outside this map: Brazil, France and Japan/);
  });

  it('goes from a table to a map in one call, also where the kind is called map', () => {
    const options = { label: 'country', value: 'value', geometry: world, join: 'name' } as never;
    expect(chart('geo', table, options)).toMatch(/^<svg /);
    expect(chart('map', table, options)).toBe(chart('geo', table, options));
  });

  it.each([
    [{ geometry: world, join: 'nam' }, /option join.*"nam".*it is probably name/s],
    [{ geometry: world, missing: 'refuse' }, /areas without a row: .*more/s],
    [{ geometry: world, fit: ['Fidji'] }, /option fit.*"Fidji".*it is probably "Fiji"/s],
    [{ geometry: world, object: 'countrys' }, /field object.*countries, land/s],
    [
      {
        geometry: {
          type: 'FeatureCollection',
          features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] } }],
        },
      },
      /features\.0\.geometry\.type: Polygon or MultiPolygon/,
    ],
    [{ geometry: '{}' }, /JSON\.parse/],
  ])('refuses a view that fits nothing, with the nearest name: %#', (view, message) => {
    expect(() => renderGeo(rows, { view: view as never })).toThrow(message);
  });

  it.each([
    [[48.85, 102], 'at.1', '90 or less'],
    [[200, 10], 'at.0', '180 or less'],
  ])('refuses %j, which is nowhere on earth', (at, field, expected) => {
    const place = { type: 'place', key: 'p', label: 'P', at, datum: 5 } as never;
    expect(() => renderGeo([place], { view: { geometry: world } })).toThrow(
      new RegExp(`field ${field}[^]*expected: ${expected}`),
    );
  });

  it('refuses a row that names no area, with the nearest', () => {
    const wrong = rowsFrom('geo', 'country,value\nBrasil,5\nFrance,2', { label: 'country', value: 'value' });
    expect(() => renderGeo(wrong, { view: { geometry: world } })).toThrow(/row 1.*"Brasil".*it is probably "Brazil"/s);
    const ids = rowsFrom(
      'geo',
      [
        { id: 4, value: 5 },
        { id: 250, value: 6 },
      ],
      { label: 'id', value: 'value' },
    );
    expect(() => renderGeo(ids, { view: { geometry: world, join: 'id' } })).toThrow(/"4".*it is probably "004"/s);
  });
});
