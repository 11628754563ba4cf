/** Thinning of outlines to what a screen can show, and their shortest writing as SVG paths. Planar coordinates. */
export type Point2 = readonly [number, number];

const triangleArea = (a: Point2, b: Point2, c: Point2): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/**
 * The line without the points that change its shape least (Visvalingam and Whyatt 1993): those whose triangle with
 * their neighbours is smaller than `minArea`, in square units. Both ends stay, and a ring keeps at least four points.
 */
export function simplifyLine(line: readonly Point2[], minArea: number): Point2[] {
  const kept = [...line];
  const first = line[0];
  const last = line.at(-1);
  const least = first && last && first[0] === last[0] && first[1] === last[1] ? 4 : 2;
  while (kept.length > least) {
    let smallest = Infinity;
    let at = -1;
    for (let i = 1; i < kept.length - 1; i++) {
      const [a, b, c] = [kept[i - 1], kept[i], kept[i + 1]];
      const area = a && b && c ? triangleArea(a, b, c) : Infinity;
      if (area < smallest) {
        smallest = area;
        at = i;
      }
    }
    if (smallest >= minArea) break;
    kept.splice(at, 1);
  }
  return kept;
}

const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;

/** A line or ring as relative path commands in whole units; points that fall on the one before are left out. */
export function pathOf(line: readonly Point2[], closed: boolean): string {
  const points = (closed ? line.slice(0, -1) : line).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const start = points[0];
  if (!start) return '';
  let [px, py] = start;
  let out = `M${pair(px, py)}l`;
  let fresh = true;
  for (const [x, y] of points.slice(1)) {
    const [dx, dy] = [x - px, y - py];
    if (dx === 0 && dy === 0) continue;
    out += `${fresh || dx < 0 ? '' : ' '}${pair(dx, dy)}`;
    [px, py, fresh] = [x, y, false];
  }
  // A path command needs at least one pair; a line that shrank to a point is nothing.
  return fresh ? '' : `${out}${closed ? 'z' : ''}`;
}

/** Whether a point lies inside rings taken together (even-odd, so that holes count as outside). */
export function ringsContain(rings: readonly (readonly Point2[])[], [x, y]: Point2): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i], ring[j]];
      if (a && b && a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}
