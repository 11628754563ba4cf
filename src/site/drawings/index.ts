/** Product drawings in the hand of the charts: linework in one family of strokes, dimension lines without numbers. */
import { writeNodes, type SvgElement } from '../../charts/scene/elements.ts';
import { batteryCell } from './battery-cell.ts';
import { chassisModule } from './chassis-module.ts';
import { compositePanel } from './composite-panel.ts';
import { electricCar } from './electric-car.ts';
import { industrialPark } from './industrial-park.ts';
import { portCrane } from './port-crane.ts';
import { SHEET_HEIGHT, SHEET_WIDTH } from './sheet.ts';
import { train } from './train.ts';
import { vernierCaliper } from './vernier-caliper.ts';

const DRAWINGS = {
  'battery-cell': batteryCell,
  'chassis-module': chassisModule,
  'composite-panel': compositePanel,
  'electric-car': electricCar,
  'industrial-park': industrialPark,
  'port-crane': portCrane,
  train,
  'vernier-caliper': vernierCaliper,
} as const;

export type DrawingName = keyof typeof DRAWINGS;
export const DRAWING_NAMES = Object.keys(DRAWINGS) as DrawingName[];

/** A drawing's elements, for a picture that has a root of its own. */
export const drawingElements = (name: DrawingName): readonly SvgElement[] => DRAWINGS[name]();

/**
 * SVG markup of a drawing, viewBox 0 0 240 150, in `currentColor`; the part in question has the class
 * `d-accent rt-hot`. They show kinds of thing, not makers' models, and are hidden from assistive technology: words
 * stand beside them.
 */
export const drawing = (name: DrawingName): string =>
  `<svg class="drawing drawing-${name}" viewBox="0 0 ${SHEET_WIDTH} ${SHEET_HEIGHT}" role="presentation" focusable="false">${writeNodes(drawingElements(name))}</svg>`;
