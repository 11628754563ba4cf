/** A prismatic battery cell in oblique projection, its case broken open to show the wound electrodes. */
import type { SvgElement } from '../../charts/scene/elements.ts';
import { ellipse, poly, rect, segment, Sheet, times, type XY } from './sheet.ts';

const [LEFT, FOOT, WIDTH, HEIGHT] = [43, 127, 132, 86];
/** One unit of depth goes this far to the right and up. */
const DEPTH: XY = [30, -19];
const TOP = FOOT - HEIGHT;
/** A point of the lid: along the front edge, and back by a share of the depth. */
const lid = (along: number, back: number, up = 0): XY => [LEFT + along + DEPTH[0] * back, TOP + DEPTH[1] * back - up];

function terminal(sheet: Sheet, along: number, sign: '+' | '-'): void {
  const [w, near, far, up] = [22, 0.22, 0.66, 4];
  sheet.add(
    'outline',
    poly([lid(along, near, up), lid(along + w, near, up), lid(along + w, far, up), lid(along, far, up)], true),
  );
  sheet.add(
    'edge',
    poly([lid(along, near, up), lid(along, near), lid(along + w, near), lid(along + w, far), lid(along + w, far, up)]),
    poly([lid(along + w, near, up), lid(along + w, near)]),
  );
  const [cx, cy] = lid(along + w / 2, 0.5, up);
  sheet.add('edge', segment(cx - 3.2, cy, cx + 3.2, cy));
  if (sign === '+') sheet.add('edge', segment(cx - 1, cy + 2.6, cx + 1, cy - 2.6));
}

/** Edge of the broken-out window, a wavering line as a draughtsman breaks a surface. */
const BREAK =
  'M56 116C53 106 58 99 56 90C54 80 60 70 57 58C72 52 90 60 108 55C126 50 146 58 161 54C165 66 159 76 162 86C165 97 160 106 162 116C146 120 130 113 112 117C94 121 72 113 56 116z';

export function batteryCell(): readonly SvgElement[] {
  const sheet = new Sheet();
  const back = (p: XY): XY => [p[0] + DEPTH[0], p[1] + DEPTH[1]];
  const [tl, tr, br]: XY[] = [
    [LEFT, TOP],
    [LEFT + WIDTH, TOP],
    [LEFT + WIDTH, FOOT],
  ];
  if (!tl || !tr || !br) throw new RangeError('a cell has corners');
  sheet.add(
    'outline',
    rect(LEFT, TOP, WIDTH, HEIGHT),
    poly([tl, back(tl), back(tr), back(br), br]),
    poly([tr, back(tr)]),
  );
  sheet.add(
    'hair',
    poly([lid(2.6, 0.07), lid(WIDTH - 2.6, 0.07), lid(WIDTH - 2.6, 0.93), lid(2.6, 0.93)], true),
    segment(LEFT, TOP + 3, LEFT + WIDTH, TOP + 3),
    poly([[LEFT + WIDTH, TOP + 3], back([LEFT + WIDTH, TOP + 3])]),
  );
  terminal(sheet, 10, '+');
  terminal(sheet, WIDTH - 30, '-');
  // Safety vent and filling plug on the lid
  const [vx, vy] = lid(WIDTH / 2 + 2, 0.5);
  sheet.add('edge', ellipse(vx, vy, 10.5, 4.4));
  sheet.add('hair', ellipse(vx, vy, 8, 3), segment(vx - 8, vy, vx + 8, vy));
  const [px, py] = lid(WIDTH / 2 - 17, 0.5);
  sheet.add('hair', ellipse(px, py, 2.6, 1.6));
  // Inside: foil wound on foil round a flat middle, and the tabs that lead up to the terminals
  sheet.add('hair', BREAK);
  for (const i of times(9)) {
    const inset = i * 2.9;
    const [w, h] = [92 - 2 * inset, 50 - 2 * inset];
    sheet.add(i % 2 === 0 ? 'accent' : 'hair', rect(63 + inset, 63 + inset, w, h, Math.max(0.8, h / 2 - 0.2)));
  }
  sheet.add('edge', 'M74 66L74 57.4M87 63L87 56.8M131 63L131 54.4M144 66L144 55.6');
  sheet
    .dimension([LEFT, FOOT], [LEFT + WIDTH, FOOT], -13)
    .dimension([LEFT, FOOT], [LEFT, TOP], 14)
    .dimension([LEFT + WIDTH, FOOT], back([LEFT + WIDTH, FOOT]), -11);
  return sheet.elements();
}
