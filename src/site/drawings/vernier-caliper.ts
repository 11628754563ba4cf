/** A vernier caliper closed on a round bar in section: what the last chapter does with numbers. */
import type { SvgElement } from '../../charts/scene/elements.ts';
import { circle, poly, rect, segment, Sheet, times, type XY } from './sheet.ts';

const [BEAM_TOP, BEAM_FOOT] = [38, 54];
const BEAM_END = 232;
/** The measuring faces of the two jaws, and the bar held between them. */
const [FIXED, MOVING] = [48, 104];
const JAW_FOOT = 128;
const BAR: XY = [(FIXED + MOVING) / 2, 96];
const BAR_R = (MOVING - FIXED) / 2;
/** A vernier's ten parts are as long as nine of the beam's. */
const PART = 5.2;

function jaws(sheet: Sheet): void {
  sheet.add(
    'outline',
    poly([
      [FIXED, BEAM_FOOT],
      [FIXED, JAW_FOOT],
      [FIXED - 5, JAW_FOOT],
      [FIXED - 11, 92],
      [FIXED - 22, BEAM_FOOT + 8],
      [FIXED - 22, BEAM_TOP],
      [FIXED - 12, BEAM_TOP],
      [FIXED - 4, 16],
      [FIXED, 16],
      [FIXED, BEAM_TOP],
      [BEAM_END, BEAM_TOP],
      [BEAM_END, BEAM_FOOT],
      [FIXED, BEAM_FOOT],
    ]),
  );
  sheet.add(
    'hair',
    segment(FIXED - 3.4, 60, FIXED - 3.4, JAW_FOOT - 4),
    segment(MOVING + 3.4, 70, MOVING + 3.4, JAW_FOOT - 4),
  );
}

function slide(sheet: Sheet): void {
  const end = MOVING + 62;
  sheet.add(
    'outline',
    poly([
      [MOVING, BEAM_FOOT + 14],
      [MOVING, JAW_FOOT],
      [MOVING + 5, JAW_FOOT],
      [MOVING + 11, 92],
      [MOVING + 20, BEAM_FOOT + 14],
      [end, BEAM_FOOT + 14],
      [end, BEAM_FOOT],
    ]),
    segment(MOVING, BEAM_FOOT + 14, MOVING, BEAM_FOOT),
  );
  sheet.add(
    'outline',
    poly([
      [MOVING, BEAM_TOP],
      [MOVING, 16],
      [MOVING + 4, 16],
      [MOVING + 12, BEAM_TOP - 6],
      [end, BEAM_TOP - 6],
      [end, BEAM_TOP],
    ]),
  );
  // Clamping screw and thumb rest
  sheet.add(
    'edge',
    rect(MOVING + 34, 24, 12, 8, 1.5),
    rect(MOVING + 37, 20.6, 6, 3.4),
    ...times(6).map((i) => segment(MOVING + 46 + i * 2.6, BEAM_FOOT + 14, MOVING + 47.4 + i * 2.6, BEAM_FOOT + 17)),
  );
  sheet.add('hair', ...times(4).map((i) => segment(MOVING + 36.4 + i * 2.4, 25.4, MOVING + 36.4 + i * 2.4, 30.6)));
}

function scales(sheet: Sheet): void {
  const beam = times(33)
    .map((i): number => FIXED + 6 + i * PART)
    .filter((x) => x < BEAM_END - 4);
  sheet.add(
    'hair',
    ...beam.map((x, i) => segment(x, BEAM_FOOT, x, BEAM_FOOT - (i % 10 === 0 ? 9 : i % 5 === 0 ? 7 : 4.6))),
  );
  const zero = MOVING + 6 + PART * 0.4;
  sheet.add(
    'hair',
    ...times(11).map((i) =>
      segment(zero + i * PART * 0.9, BEAM_FOOT, zero + i * PART * 0.9, BEAM_FOOT + (i % 5 === 0 ? 8 : 5)),
    ),
  );
  // The one pair of strokes that meet is the reading.
  const met = zero + 4 * PART * 0.9;
  sheet.add('accent', segment(met, BEAM_FOOT - 10, met, BEAM_FOOT + 10));
}

export function vernierCaliper(): readonly SvgElement[] {
  const sheet = new Sheet();
  jaws(sheet);
  slide(sheet);
  scales(sheet);
  sheet.add('accent', circle(BAR[0], BAR[1], BAR_R));
  // Section lines of the bar
  sheet.add(
    'hair',
    ...times(12).map((i) => {
      const off = -BAR_R + 4.4 + i * 4.4;
      const half = Math.sqrt(Math.max(0, (BAR_R - 1.4) ** 2 - off ** 2));
      const [dx, dy] = [off * Math.SQRT1_2, off * Math.SQRT1_2];
      return segment(
        BAR[0] + dx - half * Math.SQRT1_2,
        BAR[1] + dy + half * Math.SQRT1_2,
        BAR[0] + dx + half * Math.SQRT1_2,
        BAR[1] + dy - half * Math.SQRT1_2,
      );
    }),
  );
  sheet.centreMark(BAR[0], BAR[1], BAR_R + 6);
  sheet.dimension([MOVING, JAW_FOOT], [FIXED, JAW_FOOT], 13);
  return sheet.elements();
}
