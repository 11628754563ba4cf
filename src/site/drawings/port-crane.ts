/** A ship-to-shore crane on its quay, a container under the trolley, the ship in section below. */
import type { SvgElement } from '../../charts/scene/elements.ts';
import { circle, poly, rect, segment, Sheet, times, type XY } from './sheet.ts';

const QUAY = 118;
const [SEA_LEG, LAND_LEG] = [126, 174];
const BOOM_TOP = 55;
const BOOM_FOOT = 61;

/** Diagonals of a lattice between two chords. */
const lattice = (x0: number, x1: number, count: number): string =>
  poly(times(count + 1).map((i): XY => [x0 + ((x1 - x0) * i) / count, i % 2 === 0 ? BOOM_FOOT : BOOM_TOP]));

function leg(sheet: Sheet, x: number): void {
  sheet.add(
    'outline',
    poly([
      [x - 2.6, BOOM_FOOT],
      [x - 2.6, QUAY - 8],
    ]),
    poly([
      [x + 2.6, BOOM_FOOT],
      [x + 2.6, QUAY - 8],
    ]),
  );
  sheet.add(
    'edge',
    poly(
      [
        [x - 8, QUAY - 8],
        [x + 8, QUAY - 8],
        [x + 9, QUAY - 4],
        [x - 9, QUAY - 4],
      ],
      true,
    ),
    ...[-6.4, -2.2, 2.2, 6.4].map((dx) => circle(x + dx, QUAY - 2, 1.9)),
  );
}

function ship(sheet: Sheet): void {
  sheet.add('outline', 'M24 112L24 132C24 139 29 142.4 36 142.4L92 142.4C99 142.4 104 139 104 132L104 112');
  sheet.add(
    'edge',
    segment(22, 112, 34, 112),
    segment(94, 112, 106, 112),
    'M34 112L34 130C34 134 36 136.4 40 136.4L88 136.4C92 136.4 94 134 94 130L94 112',
  );
  for (const row of [0, 1, 2]) {
    const count = row === 2 ? 4 : 6;
    for (const i of times(count)) sheet.add('hair', rect(34 + i * 10, 103.4 - row * 8.6, 10, 8.6));
  }
  sheet.add(
    'hair',
    segment(8, 127, 22, 127),
    segment(106, 127, 113, 127),
    segment(11, 129.6, 19, 129.6),
    segment(107.6, 129.6, 112, 129.6),
  );
  sheet.add('centre', segment(64, 80, 64, 146));
}

function quay(sheet: Sheet): void {
  sheet.add(
    'outline',
    poly([
      [114, 146],
      [114, QUAY + 2],
      [112, QUAY + 2],
      [112, QUAY],
      [232, QUAY],
    ]),
  );
  sheet.add('hair', ...times(19).map((i) => segment(118 + i * 6, QUAY + 1, 114.6 + i * 6, QUAY + 5.4)));
}

/** What stands on the quay: two legs, a brace between them, stairs up the landward one. */
function portal(sheet: Sheet): void {
  leg(sheet, SEA_LEG);
  leg(sheet, LAND_LEG);
  sheet.add(
    'edge',
    rect(SEA_LEG + 2.6, 84, LAND_LEG - SEA_LEG - 5.2, 4.4),
    poly([
      [SEA_LEG + 2.6, 88.4],
      [LAND_LEG - 2.6, QUAY - 8],
    ]),
    poly([
      [SEA_LEG + 2.6, 91.4],
      [LAND_LEG - 6.4, QUAY - 8],
    ]),
  );
  sheet.add(
    'hair',
    poly(times(10).map((i): XY => [LAND_LEG + (i % 2 === 0 ? 4 : 11), QUAY - 8 - i * 5.2])),
    segment(LAND_LEG + 11.6, QUAY - 8, LAND_LEG + 11.6, BOOM_FOOT),
  );
}

/** Boom and girder, with the hinge over the quay's edge. */
function boom(sheet: Sheet): void {
  sheet.add(
    'outline',
    segment(18, BOOM_TOP, 222, BOOM_TOP),
    segment(18, BOOM_FOOT, 222, BOOM_FOOT),
    segment(18, BOOM_TOP, 18, BOOM_FOOT),
    segment(222, BOOM_TOP, 222, BOOM_FOOT),
  );
  sheet.add('hair', lattice(18, 116, 16), lattice(120, 222, 16));
  sheet.add('edge', circle(118, BOOM_TOP + 1.4, 1.8));
}

/** The frame above, with stays before and behind, and the machine house. */
function frame(sheet: Sheet): void {
  sheet.add(
    'outline',
    poly([
      [SEA_LEG - 2, BOOM_TOP],
      [131.4, 16],
      [135, 16],
      [LAND_LEG + 1, BOOM_TOP],
    ]),
  );
  sheet.add(
    'edge',
    poly([
      [SEA_LEG + 3, BOOM_TOP],
      [133.4, 20],
      [LAND_LEG - 6, BOOM_TOP],
    ]),
    rect(130.4, 11.6, 5.6, 4.4),
    segment(129.2, 38, 151.4, 38),
  );
  sheet.add(
    'hair',
    segment(131.4, 14, 44, BOOM_TOP),
    segment(131.4, 15.6, 46, BOOM_TOP),
    segment(131.6, 16.4, 84, BOOM_TOP),
    segment(131.4, 18, 86, BOOM_TOP),
    segment(136, 14.4, 179, BOOM_TOP),
  );
  sheet.add('edge', rect(182, 43, 27, 12), segment(180, 43, 211, 43));
  sheet.add('hair', ...times(4).map((i) => rect(185 + i * 6, 46.4, 3.6, 4)));
}

/** Trolley, ropes, spreader and the box: what the crane is for. */
function trolley(sheet: Sheet): void {
  sheet.add(
    'edge',
    rect(56, 62.4, 17, 3.4),
    poly([
      [75, 62],
      [75, 65],
      [76, 71],
      [82, 71],
      [82, 62],
    ]),
    circle(59, BOOM_FOOT + 0.2, 1.4),
    circle(70, BOOM_FOOT + 0.2, 1.4),
  );
  sheet.add(
    'hair',
    segment(58.6, 65.8, 56.6, 74),
    segment(61, 65.8, 60.6, 74),
    segment(68, 65.8, 67.6, 74),
    segment(70.6, 65.8, 71.8, 74),
  );
  sheet.add('edge', rect(54, 74, 20, 2.2));
  sheet.add('accent', rect(54, 77, 20, 8.6));
  sheet.add('hair', ...times(7).map((i) => segment(56.5 + i * 2.5, 78.4, 56.5 + i * 2.5, 84.2)));
}

export function portCrane(): readonly SvgElement[] {
  const sheet = new Sheet();
  for (const part of [ship, quay, portal, boom, frame, trolley]) part(sheet);
  sheet.dimension([SEA_LEG, QUAY + 6], [LAND_LEG, QUAY + 6], -14).dimension([222, QUAY], [222, BOOM_FOOT], -9);
  return sheet.elements();
}
