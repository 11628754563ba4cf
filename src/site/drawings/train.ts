/** The head car of a high-speed train from the side, broken off behind, under its wire. No maker's model. */
import type { SvgElement } from '../../charts/scene/elements.ts';
import { circle, poly, rect, segment, Sheet, times } from './sheet.ts';

const RAIL_Y = 113;
const BREAK_X = 222;
const [FRONT, REAR] = [68, 190];

function bogie(sheet: Sheet, x: number): void {
  for (const wheelX of [x - 12.5, x + 12.5]) {
    sheet.add('outline', circle(wheelX, RAIL_Y - 7, 7));
    sheet.add('hair', circle(wheelX, RAIL_Y - 7, 5.2), circle(wheelX, RAIL_Y - 7, 1.6));
    sheet.centreMark(wheelX, RAIL_Y - 7, 9.5);
  }
  sheet.add(
    'edge',
    `M${x - 20} 103.2L${x - 17} 100.6L${x - 7} 100.6L${x - 4.4} 105.4L${x + 4.4} 105.4L${x + 7} 100.6L${x + 17} 100.6L${x + 20} 103.2`,
  );
  sheet.add(
    'hair',
    ...times(4).map((i) => segment(x - 3.2, 98.6 + i * 1.7, x + 3.2, 99.6 + i * 1.7)),
    rect(x - 3.6, 97.4, 7.2, 8),
  );
}

/** Body, windows and doors, and the track under them. */
function body(sheet: Sheet): void {
  sheet.add(
    'outline',
    `M${BREAK_X} 52L112 52C98 52.2 86 54.6 74 60C56 68.2 40 78.6 25 86.6C18.6 90 15.6 94.4 17.4 98C18.6 100.4 22 101.8 27 101.8L44 101.8`,
    `M92 101.8L${REAR - 24} 101.8M${REAR + 24} 101.8L${BREAK_X} 101.8`,
    segment(8, RAIL_Y, 232, RAIL_Y),
  );
  sheet.add(
    'edge',
    `M44 101.8L46.6 96.6L89.4 96.6L92 101.8M${REAR - 24} 101.8L${REAR - 21.4} 96.6L${REAR + 21.4} 96.6L${REAR + 24} 101.8`,
    'M51.4 73.6C58 69.2 66 64.8 75.2 61.2L85.4 63.6C76.4 66.8 67.8 71 60.6 75.6Z',
    rect(104.6, 62, 8.6, 35, 2),
    rect(118, 62, 10.4, 35, 2),
    ...times(5).map((i) => rect(134 + i * 17.4, 64, 13, 9.6, 2)),
  );
  sheet.add(
    'hair',
    rect(106.6, 65, 4.6, 9, 1.6),
    rect(120.4, 65, 5.6, 11, 1.6),
    `M19 93.6C32 90 46 85 62 82C82 78.6 104 78 ${BREAK_X} 78`,
    `M21.6 98.4C34 95.6 50 91 66 88.6C84 86.2 104 85.6 ${BREAK_X} 85.6`,
    `M96 56.4C104 55 112 54.8 ${BREAK_X} 54.8`,
    'M68 67.8L63.4 73.6',
    'M33.4 84.4C36.8 83.4 40 82 43.4 79.8C40.4 79.6 36.6 81.6 33.4 84.4Z',
    `M101 101.8L101 108.4L${REAR - 29} 108.4L${REAR - 29} 101.8`,
    ...times(4).map((i) => segment(112 + i * 13, 101.8, 112 + i * 13, 108.4)),
    segment(8, RAIL_Y + 2.4, 232, RAIL_Y + 2.4),
    ...times(23).map((i) => rect(10.5 + i * 9.7, RAIL_Y + 2.4, 4.6, 2.6)),
  );
}

/** Contact wire, its carrier with droppers, and the pantograph that takes the current. */
function overhead(sheet: Sheet): void {
  sheet.add('hair', segment(8, 24.6, 232, 24.6), 'M8 13.6C50 25.4 88 25.4 128 13.6C164 25.4 200 25.4 232 16.4');
  sheet.add(
    'hair',
    ...(
      [
        [30, 18.7],
        [52, 21.8],
        [74, 22.2],
        [96, 20.6],
        [149, 19.2],
        [170, 21.9],
        [192, 22],
        [213, 20.3],
      ] as const
    ).map(([x, y]) => segment(x, y, x, 24.6)),
  );
  sheet.add(
    'edge',
    segment(128, 24.6, 128, 6),
    segment(118, 6, 138, 6),
    rect(126.6, 8.4, 2.8, 4),
    circle(128, 13.8, 1.4),
  );
  sheet.add(
    'accent',
    poly([
      [158, 48],
      [177, 38.4],
      [161.6, 26],
    ]),
    segment(153, 25.4, 170, 25.4),
    rect(151, 48, 26, 4),
  );
  sheet.add('hair', segment(171, 48, 176, 38.8));
}

export function train(): readonly SvgElement[] {
  const sheet = new Sheet();
  body(sheet);
  bogie(sheet, FRONT);
  bogie(sheet, REAR);
  // The break: the train goes on.
  sheet.add(
    'hair',
    poly([
      [BREAK_X, 44],
      [BREAK_X, 66],
      [BREAK_X - 4, 70],
      [BREAK_X + 4, 76],
      [BREAK_X, 80],
      [BREAK_X, 116],
    ]),
  );
  overhead(sheet);
  sheet.dimension([FRONT, RAIL_Y + 6], [REAR, RAIL_Y + 6], -15).dimension([229, RAIL_Y], [229, 52], -4);
  sheet.add('hair', segment(BREAK_X + 2, 52, 228, 52));
  return sheet.elements();
}
