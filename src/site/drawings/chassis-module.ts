/** A rear-axle module of a car from above: subframe, arms, springs, half-shafts, the wheels in phantom. */
import type { SvgElement } from '../../charts/scene/elements.ts';
import { circle, poly, rect, segment, Sheet, times, type XY } from './sheet.ts';

const MIDDLE = 120;
const AXLE_Y = 70;

const Y = AXLE_Y;

/** One side of the module: measured on the left, mirrored for the right. */
interface Side {
  readonly x: (value: number) => number;
  readonly line: (points: readonly XY[], closed?: boolean) => string;
  readonly box: (x0: number, y0: number, width: number, height: number, r?: number) => string;
  /** Which way an arc turns. */
  readonly sweep: 0 | 1;
}

function sideOf(mirror: boolean): Side {
  const x = (value: number): number => (mirror ? 2 * MIDDLE - value : value);
  return {
    x,
    line: (points, closed = false) =>
      poly(
        points.map(([px, py]): XY => [x(px), py]),
        closed,
      ),
    box: (x0, y0, width, height, r = 0) => rect(mirror ? x(x0 + width) : x0, y0, width, height, r),
    sweep: mirror ? 0 : 1,
  };
}

/** Wheel, disc with its calliper, hub carrier. */
function wheel(sheet: Sheet, { x, box }: Side): void {
  sheet.add('hidden', box(12, Y - 33, 22, 66, 6));
  sheet.add('edge', box(37, Y - 19, 4.4, 38), box(41.4, Y - 8, 6, 16, 1.5), box(35.4, Y - 24, 8, 13, 2));
  sheet.add(
    'hair',
    segment(x(39.2), Y - 11, x(39.2), Y + 19),
    box(34, Y - 5, 3, 10),
    segment(x(39.4), Y - 24, x(39.4), Y - 11),
  );
  sheet.add(
    'outline',
    `M${x(47.4)} ${Y - 17}C${x(53)} ${Y - 18} ${x(56)} ${Y - 14} ${x(55)} ${Y - 7}L${x(55)} ${Y + 10}C${x(58)} ${Y + 16} ${x(55)} ${Y + 22} ${x(47.4)} ${Y + 20}z`,
  );
}

/** The half-shaft, with a bellows at each end. */
function halfShaft(sheet: Sheet, { x, line }: Side): void {
  sheet.add(
    'edge',
    line([
      [55, Y - 5],
      [64, Y - 2],
    ]),
    line([
      [55, Y + 5],
      [64, Y + 2],
    ]),
    segment(x(64), Y - 1.5, x(94), Y - 1.5),
    segment(x(64), Y + 1.5, x(94), Y + 1.5),
    line(
      [
        [94, Y - 2],
        [105, Y - 6],
        [105, Y + 6],
        [94, Y + 2],
      ],
      true,
    ),
  );
  sheet.add(
    'hair',
    ...times(4).map((i) => segment(x(57 + i * 2), Y - 4.3 + i * 0.7, x(57 + i * 2), Y + 4.3 - i * 0.7)),
    ...times(4).map((i) => segment(x(96 + i * 2.2), Y - 2.7 - i * 0.8, x(96 + i * 2.2), Y + 2.7 + i * 0.8)),
  );
}

/** Behind the axle: two bushes on the frame, a ball joint at the carrier, the spring on its plate. */
function lowerArm(sheet: Sheet, { x, sweep }: Side): void {
  sheet.add(
    'outline',
    `M${x(53)} ${Y + 12}L${x(90)} ${Y + 8.4}A4 4 0 0 ${sweep} ${x(91)} ${Y + 16}C${x(84)} ${Y + 18} ${x(84)} ${Y + 27} ${x(90)} ${Y + 31}A4 4 0 0 ${sweep} ${x(87)} ${Y + 38}L${x(52)} ${Y + 20.6}`,
  );
  sheet.add(
    'edge',
    circle(x(90), Y + 12.2, 2),
    circle(x(88), Y + 34.4, 2),
    circle(x(51.6), Y + 16.2, 3.2),
    circle(x(70), Y + 19.4, 8),
  );
  sheet.add(
    'hair',
    circle(x(70), Y + 19.4, 6.6),
    circle(x(70), Y + 19.4, 5.2),
    circle(x(70), Y + 19.4, 2.2),
    circle(x(51.6), Y + 16.2, 1.2),
  );
}

/** Before the axle: the upper arm and the toe link. */
function upperArm(sheet: Sheet, { x, line }: Side): void {
  sheet.add(
    'outline',
    line([
      [53, Y - 14],
      [89, Y - 33.6],
    ]),
    line([
      [54.6, Y - 10.8],
      [90.6, Y - 30.2],
    ]),
  );
  sheet.add(
    'edge',
    circle(x(91), Y - 32.4, 3),
    circle(x(53), Y - 12.6, 2.6),
    segment(x(56), Y - 7, x(92), Y - 19.6),
    segment(x(56.6), Y - 5, x(92.6), Y - 17.6),
    circle(x(94), Y - 19, 2.4),
  );
  sheet.add(
    'hair',
    circle(x(91), Y - 32.4, 1.2),
    circle(x(94), Y - 19, 0.9),
    line([
      [66, Y - 10.5],
      [66.6, Y - 8.5],
    ]),
    line([
      [70, Y - 11.9],
      [70.6, Y - 9.9],
    ]),
  );
}

/** A ring of two rails and two cross-members, a bush at each corner. */
function subframe(sheet: Sheet, { x }: Side): void {
  sheet.add(
    'accent',
    `M${x(80.6)} ${Y - 43}C${x(89)} ${Y - 37} ${x(96)} ${Y - 28} ${x(97)} ${Y - 14}L${x(97)} ${Y - 8}M${x(97)} ${Y + 8}L${x(97)} ${Y + 16}C${x(96)} ${Y + 30} ${x(90)} ${Y + 39} ${x(80)} ${Y + 46}`,
    `M${x(91)} ${Y - 50}C${x(96)} ${Y - 45} ${x(102)} ${Y - 43} ${MIDDLE} ${Y - 43}M${x(90.4)} ${Y + 53}C${x(96)} ${Y + 49} ${x(102)} ${Y + 47} ${MIDDLE} ${Y + 47}`,
    `M${MIDDLE} ${Y - 34}L${x(109)} ${Y - 34}C${x(104)} ${Y - 34} ${x(103)} ${Y - 30} ${x(103)} ${Y - 26}L${x(103)} ${Y - 8}M${x(103)} ${Y + 8}L${x(103)} ${Y + 30}C${x(103)} ${Y + 35} ${x(104)} ${Y + 38} ${x(109)} ${Y + 38}L${MIDDLE} ${Y + 38}`,
  );
  for (const y of [Y - 49, Y + 52]) {
    sheet.add('accent', circle(x(85), y, 6.6));
    sheet.add('edge', circle(x(85), y, 3));
    sheet.add('hair', circle(x(85), y, 5)).centreMark(x(85), y, 9);
  }
}

function side(sheet: Sheet, mirror: boolean): void {
  const half = sideOf(mirror);
  wheel(sheet, half);
  halfShaft(sheet, half);
  lowerArm(sheet, half);
  upperArm(sheet, half);
  subframe(sheet, half);
}

export function chassisModule(): readonly SvgElement[] {
  const sheet = new Sheet();
  side(sheet, false);
  side(sheet, true);
  // Drive unit in the middle, ribbed
  sheet.add('outline', rect(106, AXLE_Y - 22, 28, 48, 5));
  sheet.add('edge', circle(MIDDLE, AXLE_Y, 11), rect(110, AXLE_Y - 28, 20, 6, 1.5));
  sheet.add(
    'hair',
    circle(MIDDLE, AXLE_Y, 8.6),
    circle(MIDDLE, AXLE_Y, 2.4),
    ...times(8).map((i) => {
      const a = (i * Math.PI) / 4 + 0.39;
      return circle(MIDDLE + Math.cos(a) * 9.8, AXLE_Y + Math.sin(a) * 9.8, 0.6);
    }),
    ...times(6).map((i) => segment(110 + i * 4, AXLE_Y + 15, 110 + i * 4, AXLE_Y + 23)),
    ...times(4).map((i) => segment(113.4 + i * 4.4, AXLE_Y - 26.4, 113.4 + i * 4.4, AXLE_Y - 23.6)),
  );
  sheet.add('centre', segment(6, AXLE_Y, 234, AXLE_Y), segment(MIDDLE, 8, MIDDLE, 130));
  sheet.add('hair', segment(MIDDLE, 14, MIDDLE, 6)).arrow([MIDDLE, 4], [MIDDLE, 14]);
  sheet.dimension([24.5, AXLE_Y + 33], [215.5, AXLE_Y + 33], -36);
  return sheet.elements();
}
