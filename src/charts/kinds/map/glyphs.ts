/** Marks of places, drawn around 0,0 in board px: solid shapes, so that they read at twelve pixels. */
import type { Glyph } from './schema.ts';

const disc = (r: number): string => `M${r},0A${r},${r} 0 1 1 ${-r},0A${r},${r} 0 1 1 ${r},0Z`;
/** Drawn the other way round, so that it cuts a hole in the disc around it. */
const hole = (r: number, y = 0): string => `M${r},${y}A${r},${r} 0 1 0 ${-r},${y}A${r},${r} 0 1 0 ${r},${y}Z`;
const box = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}H${x + width}V${y + height}H${x}Z`;

const PATHS: Readonly<Record<Exclude<Glyph, 'name'>, string>> = {
  city: disc(6) + hole(4.5) + disc(2.5),
  park: box(-5.6, -5.6, 5, 5) + box(0.6, -5.6, 5, 5) + box(-5.6, 0.6, 5, 5) + box(0.6, 0.6, 5, 5),
  factory: 'M-7,5.5V-0.5L-2.4,-4.5V-0.5L2.2,-4.5V-0.5L4,-2V-6.5H6.8V5.5Z',
  station: disc(3.6) + hole(2),
  port: `M2.2,-5A2.2,2.2 0 1 1 -2.2,-5A2.2,2.2 0 1 1 2.2,-5Z${hole(1, -5)}${box(-0.8, -3, 1.6, 8)}${box(-3.6, -2.2, 7.2, 1.5)}M-6.4,0.6L-3.6,1.6L-4.6,2.2A5.2,5.2 0 0 0 4.6,2.2L3.6,1.6L6.4,0.6L6.6,3.8L5.8,3A7,7 0 0 1 -5.8,3L-6.6,3.8Z`,
};

/** Radius that names keep away from the mark's middle, px. */
export const glyphRadiusPx = (glyph: Glyph): number =>
  ({ city: 6, park: 6, factory: 7, station: 3.6, port: 7, name: 0 })[glyph];

export const glyphId = (glyph: Exclude<Glyph, 'name'>): string => `geo-glyph-${glyph}`;
export const glyphPath = (glyph: Exclude<Glyph, 'name'>): string => PATHS[glyph];
