/** An electric car from the side, its battery under the floor between the axles. No maker's model. */
import type { SvgElement } from '../../charts/scene/elements.ts';
import { circle, poly, rect, segment, Sheet, times, type XY } from './sheet.ts';

const GROUND = 119;
const AXLES = [66, 172] as const;
const HUB_Y = 103;

function wheel(sheet: Sheet, x: number): void {
  sheet.add('outline', circle(x, HUB_Y, 16));
  sheet.add('edge', circle(x, HUB_Y, 11.2));
  sheet.add('hair', circle(x, HUB_Y, 9.6), circle(x, HUB_Y, 3.4), circle(x, HUB_Y, 1.4));
  for (const i of times(5)) {
    const angle = (i * 2 * Math.PI) / 5 - Math.PI / 2;
    const spoke = (turn: number, r: number): XY => [x + Math.cos(angle + turn) * r, HUB_Y + Math.sin(angle + turn) * r];
    sheet.add('hair', poly([spoke(-0.55, 3.4), spoke(-0.2, 9.6)]), poly([spoke(0.55, 3.4), spoke(0.2, 9.6)]));
  }
  sheet.centreMark(x, HUB_Y, 20.5);
}

export function electricCar(): readonly SvgElement[] {
  const sheet = new Sheet();
  sheet.add(
    'outline',
    'M38 111C34.2 109.4 33.4 103.6 34 98.2C34.4 91.6 38.6 87.6 48 85C60 81.7 74 79.6 84.5 77.6C94.5 69 105 62.6 116 60.2C130 57.2 153 57.6 169 62.8C179 66.2 188.4 71.2 194.6 74.8C199.4 76.6 202.4 79.4 203 84C204.6 90 205.4 97 204.4 103.8C203.8 108.8 202 111 198.6 111L189.8 111A19.6 19.6 0 1 0 154.2 111L83.8 111A19.6 19.6 0 1 0 48.2 111Z',
    segment(16, GROUND, 226, GROUND),
  );
  sheet.add(
    'edge',
    'M92.6 76.4C100.6 69.8 109 64.6 118.6 62.9C123.6 62 128.6 61.6 133 61.5L131.8 75.6Z',
    'M137.2 61.4C149 61.3 160 62.8 168.2 66C175.2 68.9 181.4 72.2 185.4 74.6L136.2 75.6Z',
    'M35.6 95.4C40 91.4 46.6 88.8 55.4 87.4C52.6 91 46.8 93.8 40.6 95.2Z',
    'M203.4 85.2L190.6 84.2C191.4 87.6 196 89.6 204.2 89.4',
  );
  sheet.add(
    'hair',
    'M56 86.2C100 81.4 150 79.4 190.4 82',
    'M90 78C88 88 88.4 99 91.4 107.6L150.2 107.6',
    'M134.2 77L133.4 107.6',
    'M187.6 76.4C181 78.4 171 81.4 163 84.4C157 87.2 152.6 93 150.2 107.6',
    segment(121, 84, 129, 83.5),
    segment(170.4, 82.6, 163, 83.6),
    'M84.5 77.6C96 76.2 122 75 137 75.2C155 75.4 172 75.6 186 75.6',
    'M36 104.6L47.6 104.6M191 104.6L203.8 104.6',
    'M93.4 74.4C92 71.6 95.4 70 98 71.4L97 74.8Z',
    rect(47.6, 88.6, 4.4, 3.4, 1),
  );
  for (const x of AXLES) wheel(sheet, x);
  // What makes it electric: the pack with its modules, the motor on the front axle, the cable from the charging flap.
  sheet.add('accent', rect(88.6, 100.6, 60, 9, 1.6), circle(66, HUB_Y, 6));
  sheet.add('accent', 'M72 103L88.6 104.6');
  sheet.add('hidden', 'M51 90.8C57 93 61 95 63.4 97.6');
  sheet.add('hair', ...times(9).map((i) => segment(94.6 + i * 6, 100.6, 94.6 + i * 6, 109.6)));
  sheet.dimension([AXLES[0], GROUND + 4], [AXLES[1], GROUND + 4], -13).dimension([206, GROUND], [206, 58.6], -14);
  sheet.add('hair', segment(160, 58.6, 202, 58.6));
  return sheet.elements(-22);
}
