/** Whether a geometry can be drawn: its arcs are points, and its outlines are made of arcs that it has. */

const OBJECTS = ['provinces', 'prefectures', 'districts', 'neighbours', 'coast', 'sea'] as const;
const SHAPES: ReadonlySet<unknown> = new Set(['Polygon', 'MultiPolygon', 'MultiLineString']);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one));
const isArc = (value: unknown): boolean => Array.isArray(value) && value.length > 1 && value.every(isPoint);

type XY = readonly [number, number];

/** Where transformed arcs, each point counted from the one before, leave the globe, which nothing could be drawn on. */
function isOnGlobe(arcs: readonly (readonly XY[])[], transform: { scale: XY; translate: XY } | undefined): boolean {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.every((arc) => {
    let [x, y] = [0, 0];
    return arc.every(([dx, dy]) => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return Math.abs(x * scale[0] + translate[0]) <= 180 && Math.abs(y * scale[1] + translate[1]) <= 90;
    });
  });
}

/** Lists in lists, the innermost of arcs by their number, or the complement of it. */
const isMadeOf = (arcs: unknown, count: number): boolean =>
  Array.isArray(arcs)
    ? arcs.length > 0 && arcs.every((one) => isMadeOf(one, count))
    : Number.isInteger(arcs) && Number(arcs) < count && Number(arcs) >= -count;

/** What each shape nests its arcs in. */
const DEPTHS: Readonly<Record<string, number>> = { Polygon: 2, MultiPolygon: 3, MultiLineString: 2 };
const depthOf = (arcs: unknown): number => (Array.isArray(arcs) ? 1 + depthOf(arcs[0]) : 0);

function troubleInOutline(outline: unknown, count: number): string | undefined {
  const [type, arcs, properties] = [field(outline, 'type'), field(outline, 'arcs'), field(outline, 'properties')];
  const [name, at] = [field(properties, 'name'), field(properties, 'at')];
  if (!SHAPES.has(type)) return 'type: one of Polygon, MultiPolygon, MultiLineString';
  if (!isMadeOf(arcs, count) || depthOf(arcs) !== DEPTHS[String(type)]) return 'arcs: lists of arcs that are there';
  if (typeof name !== 'string') return 'properties.name: text';
  return at === undefined || isPoint(at) ? undefined : 'properties.at: longitude and latitude in degrees';
}

/** The first place that cannot be drawn and what is expected there; nothing where the geometry is whole. */
function troubleInGeometry(topology: unknown): string | undefined {
  const [arcs, transform] = [field(topology, 'arcs'), field(topology, 'transform')];
  if (field(topology, 'type') !== 'Topology')
    return 'type: Topology, such as BTH_TOPOLOGY; the kind geo draws any other geometry';
  if (!Array.isArray(arcs) || !arcs.every(isArc)) return 'arcs: lists of two points or more, each of two numbers';
  if (transform !== undefined && !['scale', 'translate'].every((name) => isPoint(field(transform, name))))
    return 'transform: scale and translate, each of two numbers';
  if (!isOnGlobe(arcs as XY[][], transform as { scale: XY; translate: XY } | undefined))
    return 'arcs: longitudes within 180 and latitudes within 90 degrees';
  for (const object of OBJECTS) {
    const geometries = field(field(field(topology, 'objects'), object), 'geometries');
    if (!Array.isArray(geometries))
      return `objects.${object}.geometries: a list of outlines; the kind geo draws any geometry`;
    for (const [index, outline] of geometries.entries()) {
      const trouble = troubleInOutline(outline, arcs.length);
      if (trouble) return `objects.${object}.geometries.${index}.${trouble}`;
    }
  }
  return undefined;
}

/** Geometries are large, and drawn many times: each is looked at once. */
const known = new WeakMap<object, string>();

/** Of a value that may be anything, as `troubleInGeometry` has it. */
export function troubleIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'a topology, such as BTH_TOPOLOGY';
  const found = known.get(value) ?? troubleInGeometry(value) ?? '';
  known.set(value, found);
  return found || undefined;
}
