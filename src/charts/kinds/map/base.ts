/** The ground of every map: sea, land with its coast, washes and outlines. One set of outlines under any camera. */
import { dimOf } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { Board, Mark, Scene, Transform } from '../../scene/types.ts';
import type { MapFrame } from './frame.ts';
import type { Geography } from './geography.ts';
import type { MapView, RegionRow } from './schema.ts';

type Look = Pick<Mark, 'part' | 'tone' | 'dim'>;

const use = (key: string, shared: string, look: Look): Mark => ({ shape: 'use', key, shared, ...look });

/** Provinces, larger first, so that the outline of a small one lies over that of the large one round it. */
export function bySize(geography: Geography): string[] {
  const size = (id: string): number => {
    const bounds = geography.areas.get(id)?.bounds;
    return bounds ? (bounds[1][0] - bounds[0][0]) * (bounds[1][1] - bounds[0][1]) : 0;
  };
  return geography.provinceIds.toSorted((a, b) => size(b) - size(a));
}

function regionMark(id: string, rows: ReadonlyMap<string, RegionRow>, view: MapView, board: Board): Mark {
  const row = rows.get(id);
  if (!row) return use(`region:${id}`, `geo-${id}`, { part: 'geo', tone: 'land' });
  const mark = use(`region:${id}`, `geo-${id}`, { part: 'geo', tone: row.tone, dim: dimOf(view, id) });
  if (!row.datum) return mark;
  return {
    ...mark,
    figure: row.datum.figure,
    status: row.datum.status,
    label: markLabel(row.label, row.datum, board.words),
  };
}

/** The group under the camera. Strokes keep their width at any scale (`vector-effect`). */
export function baseGroup({ geography, regions: rows, view, board }: MapFrame, camera: Transform): Mark {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const provinces = bySize(geography);
  const districts = rows.filter((row) => geography.districtIds.includes(row.id)).map((row) => row.id);
  const border = (id: string): Mark =>
    use(`border:${id}`, `geo-${id}`, { part: 'border', tone: byId.get(id)?.tone, dim: dimOf(view, id) });
  return {
    shape: 'group',
    key: 'camera',
    part: 'geo',
    transform: camera,
    children: [
      use('water', 'geo-land', { part: 'water-1' }),
      use('water:gap', 'geo-land', { part: 'water-1', tone: 'sea' }),
      use('land', 'geo-land', { part: 'geo', tone: 'land' }),
      ...(view.layers.includes('neighbours') ? [use('neighbours', 'geo-neighbours', { part: 'border' })] : []),
      ...provinces.map((id) => regionMark(id, byId, view, board)),
      ...districts.map((id) => regionMark(id, byId, view, board)),
      ...(view.layers.includes('prefectures') ? [use('prefectures', 'geo-prefectures', { part: 'border' })] : []),
      ...(view.districts ? [use('districts', 'geo-districts', { part: 'border' })] : []),
      use('coast', 'geo-land', { part: 'coast' }),
      ...provinces.filter((id) => byId.has(id)).map(border),
      ...districts.map(border),
    ],
  };
}

/** Paths that a scene's marks refer to, and only those. */
export function sharedOf(
  geography: Geography,
  marks: readonly Mark[],
  glyphs: Readonly<Record<string, string>>,
): NonNullable<Scene['shared']> {
  const ids = new Set<string>();
  const collect = (list: readonly Mark[]): void => {
    for (const mark of list) {
      if (mark.shape === 'use') ids.add(mark.shared);
      if (mark.shape === 'group') collect(mark.children);
    }
  };
  collect(marks);
  return Object.fromEntries([...ids].map((id) => [id, { d: glyphs[id] ?? geography.path(id) }]));
}
