/** A curved sandwich panel for an aircraft: two skins and a honeycomb, the upper skin broken away at one corner. */
import type { SvgElement } from '../../charts/scene/elements.ts';
import { ellipse, poly, sample, Sheet, times, type XY } from './sheet.ts';

const [LENGTH, CHORD, CAMBER, THICK] = [172, 96, 20, 8];

/** A point of the upper skin, `x` along the panel, `y` across it, `down` below it. */
const on = (x: number, y: number, down = 0): XY => [
  17 + x * 0.93 + y * 0.4,
  126 - x * 0.13 - y * 0.42 - CAMBER * Math.sin(Math.PI * 0.62 * (y / CHORD)) + down,
];
const across = (x: number, y0: number, y1: number, down = 0): XY[] =>
  sample(24, (t) => on(x, y0 + (y1 - y0) * t, down));
const along = (y: number, x0: number, x1: number, down = 0): XY[] => [on(x0, y, down), on(x1, y, down)];

/** How far along the upper skin is broken away, and inside it the honeycomb. */
const skinBreak = (y: number): number => 74 + 7 * Math.sin(y / 7.5) - y * 0.5;
const coreBreak = (y: number): number => 40 + 5 * Math.sin(y / 6 + 1) - y * 0.42;
const BREAK_DEPTH = 66;

function honeycomb(sheet: Sheet): void {
  const r = 4.5;
  for (const row of times(12)) {
    for (const column of times(24)) {
      const y = 3.5 + row * r * 1.5;
      const x = 2 + (column + (row % 2) / 2) * r * 1.732;
      if (y > BREAK_DEPTH - 5 || x < coreBreak(y) + 4 || x > skinBreak(y) - 4.5) continue;
      sheet.add(
        'hair',
        poly(
          times(6).map((i) => on(x + r * Math.sin((i * Math.PI) / 3), y + r * Math.cos((i * Math.PI) / 3), 1.6)),
          true,
        ),
      );
    }
  }
}

const RIM = sample(30, (t) => on(skinBreak(t * BREAK_DEPTH), t * BREAK_DEPTH));
const CORE = sample(24, (t) => on(coreBreak(t * BREAK_DEPTH), t * BREAK_DEPTH, 1.6));

/** The upper skin, less the corner; the end and front faces show the thickness. */
function skins(sheet: Sheet): void {
  sheet.add(
    'outline',
    poly(
      [
        ...RIM,
        ...along(BREAK_DEPTH, skinBreak(BREAK_DEPTH), 0).slice(1),
        ...across(0, BREAK_DEPTH, CHORD).slice(1),
        ...along(CHORD, 0, LENGTH).slice(1),
        ...across(LENGTH, CHORD, 0).slice(1),
      ],
      true,
    ),
    poly([...along(0, 0, LENGTH, THICK), ...across(LENGTH, 0, CHORD, THICK), on(LENGTH, CHORD)]),
    poly([on(0, 0, THICK), ...across(0, 0, BREAK_DEPTH, THICK - 1)]),
  );
  sheet.add(
    'edge',
    poly([on(LENGTH, 0), on(LENGTH, 0, THICK)]),
    poly(CORE),
    poly([on(0, 0, THICK - 1.6), on(coreBreak(0), 0, THICK - 1.6), on(coreBreak(0), 0, 1.6)]),
    poly([on(coreBreak(0), 0, 1.6), on(skinBreak(0), 0, 1.6)]),
  );
  sheet.add(
    'hair',
    poly(along(0, coreBreak(0), LENGTH, 1.6)),
    poly(along(0, coreBreak(0), LENGTH, THICK - 1.6)),
    poly(across(LENGTH, 0, CHORD, 1.6)),
    poly(across(LENGTH, 0, CHORD, THICK - 1.6)),
  );
}

/** Cell walls along the cut faces. */
function cellWalls(sheet: Sheet): void {
  sheet.add(
    'hair',
    ...times(28).flatMap((i) => {
      const x = coreBreak(0) + 3 + i * 4.5;
      return x < LENGTH ? [poly([on(x, 0, 1.6), on(x, 0, THICK - 1.6)])] : [];
    }),
  );
  sheet.add(
    'hair',
    ...times(19).map((i) => poly([on(LENGTH, 3 + i * 4.7, 1.6), on(LENGTH, 3 + i * 4.7, THICK - 1.6)])),
  );
}

/** Plies of the lower skin, laid across each other. */
function plies(sheet: Sheet): void {
  for (const i of times(16)) {
    const x0 = -46 + i * 5.4;
    const points = sample(12, (t) => on(x0 + t * 46, t * 58, THICK - 2)).filter((_, k) => {
      const [x, y] = [x0 + (k / 12) * 46, (k / 12) * 58];
      return x > 1.5 && x < coreBreak(y) - 2.5;
    });
    if (points.length > 1) sheet.add('hair', poly(points));
  }
}

/** Fasteners round the rim, where it is joined. */
function fasteners(sheet: Sheet): void {
  for (const i of times(9)) {
    const [x, y] = on(84 + i * 9.8, 4.5);
    if (84 + i * 9.8 < LENGTH - 2) sheet.add('hair', ellipse(x, y, 1.3, 0.9));
  }
  for (const i of times(16)) {
    const [x, y] = on(6 + i * 10.4, CHORD - 4);
    sheet.add('hair', ellipse(x, y, 1.3, 0.9));
  }
  for (const i of times(8)) {
    const [x, y] = on(LENGTH - 4, 14 + i * 9.6);
    sheet.add('hair', ellipse(x, y, 1.3, 0.9));
  }
}

export function compositePanel(): readonly SvgElement[] {
  const sheet = new Sheet();
  skins(sheet);
  cellWalls(sheet);
  honeycomb(sheet);
  plies(sheet);
  // Broken edge of the skin, in the one colour: this is what the plant makes.
  sheet.add('accent', poly(RIM), poly(along(BREAK_DEPTH, skinBreak(BREAK_DEPTH), 0)));
  fasteners(sheet);
  sheet.add('centre', poly(across(112, -6, CHORD + 5)));
  sheet
    .dimension(on(0, 0, THICK), on(LENGTH, 0, THICK), -11)
    .dimension(on(LENGTH, 0, THICK), on(LENGTH, CHORD, THICK), -9);
  return sheet.elements(-9);
}
