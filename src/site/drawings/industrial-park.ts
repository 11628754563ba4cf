/** An industrial park from above, in axonometry: halls, an office block, tanks, roads, the boundary of the lot. */
import type { SvgElement } from '../../charts/scene/elements.ts';
import { ellipse, poly, sample, Sheet, times, type XY } from './sheet.ts';

/** x runs down to the right, y down to the left, z up. */
const iso = (x: number, y: number, z = 0): XY => [112 + (x - y) * 0.87, 30 + (x + y) * 0.42 - z];

/** A flat-roofed block: the roof and the two faces that show. */
function block(sheet: Sheet, x: number, y: number, w: number, d: number, h: number): void {
  sheet.add(
    'outline',
    poly([iso(x, y, h), iso(x + w, y, h), iso(x + w, y + d, h), iso(x, y + d, h)], true),
    poly([iso(x, y + d, h), iso(x, y + d), iso(x + w, y + d), iso(x + w, y), iso(x + w, y, h)]),
    poly([iso(x + w, y + d, h), iso(x + w, y + d)]),
  );
}

/** A hall with a saw-tooth roof, its glass to the right. From this side every edge of the roof is seen. */
function sawtoothHall(sheet: Sheet, x: number, y: number, w: number, d: number, h: number, teeth: number): void {
  const step = w / teeth;
  const ridge = h + 7;
  sheet.add(
    'accent',
    poly([iso(x, y, h), iso(x, y + d, h), iso(x, y + d), iso(x + w, y + d), iso(x + w, y), iso(x + w, y, h)]),
    poly([iso(x + w, y + d), iso(x + w, y + d, h)]),
  );
  for (const i of times(teeth)) {
    const [foot, top] = [x + i * step, x + (i + 1) * step];
    sheet.add(
      'accent',
      poly([iso(foot, y + d, h), iso(top, y + d, ridge), iso(top, y + d, h)]),
      poly([iso(foot, y, h), iso(top, y, ridge), iso(top, y, h)]),
      poly([iso(top, y + d, ridge), iso(top, y, ridge)]),
    );
    sheet.add('edge', poly([iso(top, y + d, h), iso(top, y, h)]));
    sheet.add(
      'hair',
      ...times(7).map((k) => poly([iso(top, y + (d * (k + 1)) / 8, h), iso(top, y + (d * (k + 1)) / 8, ridge)])),
    );
  }
}

function tank(sheet: Sheet, x: number, y: number, r: number, h: number): void {
  const [cx, cy] = iso(x, y);
  const [rx, ry] = [r * 1.23, r * 0.59];
  sheet.add(
    'outline',
    ellipse(cx, cy - h, rx, ry),
    poly([
      [cx - rx, cy - h],
      [cx - rx, cy],
      ...sample(16, (t): XY => [cx - rx * Math.cos(t * Math.PI), cy + ry * Math.sin(t * Math.PI)]),
      [cx + rx, cy - h],
    ]),
  );
  sheet.add(
    'hair',
    ellipse(cx, cy - h, rx * 0.3, ry * 0.3),
    poly(sample(16, (t): XY => [cx - rx * Math.cos(t * Math.PI), cy - h / 2 + ry * Math.sin(t * Math.PI)])),
  );
}

function trees(sheet: Sheet, from: XY, to: XY, count: number): void {
  for (const i of times(count)) {
    const t = i / (count - 1);
    const [cx, cy] = iso(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t);
    sheet.add('hair', ellipse(cx, cy, 2.4, 1.3));
  }
}

export function industrialPark(): readonly SvgElement[] {
  const sheet = new Sheet();
  const [W, D] = [126, 100];
  // What stands behind a building is left out, not covered: the paper shows through.
  sheet.add('centre', poly([iso(0, 28), iso(0, D), iso(W, D), iso(W, 0), iso(107, 0)]), poly([iso(72, 0), iso(53, 0)]));
  // Roads: one through the middle, one across it, and their marking
  sheet.add(
    'edge',
    poly([iso(0, 44), iso(68, 44), iso(68, 0)]),
    poly([iso(0, 54), iso(68, 54), iso(68, D)]),
    poly([iso(78, 27), iso(78, 44), iso(W, 44)]),
    poly([iso(78, D), iso(78, 69)]),
    poly([iso(78, 54), iso(W, 54)]),
  );
  sheet.add(
    'hidden',
    poly([iso(0, 49), iso(W, 49)]),
    poly([iso(73, 26), iso(73, 44)]),
    poly([iso(73, 64), iso(73, D)]),
  );
  sawtoothHall(sheet, 8, 8, 52, 28, 9, 5);
  block(sheet, 88, 10, 28, 26, 13);
  sheet.add(
    'hair',
    ...times(3).flatMap((i) => [
      poly([iso(88 + 3, 36, 3.2 + i * 3.2), iso(88 + 25, 36, 3.2 + i * 3.2)]),
      poly([iso(116, 13, 3.2 + i * 3.2), iso(116, 33, 3.2 + i * 3.2)]),
    ]),
    ...times(5).map((i) => poly([iso(93 + i * 5, 36, 2), iso(93 + i * 5, 36, 11.4)])),
  );
  sheet.add('edge', poly([iso(94, 16, 13), iso(104, 16, 13), iso(104, 24, 13), iso(94, 24, 13)], true));
  block(sheet, 10, 64, 48, 26, 8);
  sheet.add(
    'hair',
    ...times(5).map((i) =>
      poly([iso(15 + i * 9, 90), iso(15 + i * 9, 90, 5), iso(20 + i * 9, 90, 5), iso(20 + i * 9, 90)]),
    ),
    ...times(6).flatMap((i) => [
      poly(
        [iso(16 + i * 6.6, 69, 8), iso(20 + i * 6.6, 69, 8), iso(20 + i * 6.6, 85, 8), iso(16 + i * 6.6, 85, 8)],
        true,
      ),
    ]),
  );
  tank(sheet, 92, 72, 6.2, 11);
  tank(sheet, 112, 71, 6.2, 11);
  block(sheet, 80, 88, 24, 8, 5);
  trees(sheet, [4, 42], [62, 42], 9);
  trees(sheet, [122, 59], [122, 95], 7);
  sheet.dimension(iso(0, D), iso(W, D), -10).dimension(iso(W, D), iso(W, 0), -10);
  return sheet.elements();
}
