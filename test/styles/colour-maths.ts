/**
 * Colour arithmetic for the palette's tests: contrast as WCAG 2.2 defines it, difference in OKLab, and what
 * readers with each kind of colour blindness see (Machado, Oliveira and Fernandes 2009, severity 1.0).
 */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Channels 0 to 1 of a `#rrggbb` colour. Throws RangeError on any other notation: the tokens use no other. */
export function parseHex(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) throw new RangeError(`"${hex}" is not a #rrggbb colour`);
  return [
    Number.parseInt(match[1] ?? '', 16) / 255,
    Number.parseInt(match[2] ?? '', 16) / 255,
    Number.parseInt(match[3] ?? '', 16) / 255,
  ];
}

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const linear = ([r, g, b]: Rgb): Rgb => [toLinear(r), toLinear(g), toLinear(b)];

/** Relative luminance, 0 (black) to 1 (white). */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio, 1 to 21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
};

/** CIE lightness, 0 to 100: what is left of a colour in grey print. */
export const greyLightness = (colour: Rgb): number => {
  const y = luminance(colour);
  return y <= 216 / 24389 ? (y * 24389) / 27 : 116 * Math.cbrt(y) - 16;
};

type Matrix = readonly [Rgb, Rgb, Rgb];
const times = (m: Matrix, [r, g, b]: Rgb): Rgb => [
  m[0][0] * r + m[0][1] * g + m[0][2] * b,
  m[1][0] * r + m[1][1] * g + m[1][2] * b,
  m[2][0] * r + m[2][1] * g + m[2][2] * b,
];

const oklabOfLinear = (colour: Rgb): Rgb => {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])],
  );
};

/** How eyes differ: each matrix works on linear RGB. `typical` leaves colours as they are. */
export const VISION = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;
export type Vision = keyof typeof VISION;

const clamp = (c: number): number => Math.min(1, Math.max(0, c));

/** Difference of two colours in OKLab, times 100, as eyes of a kind see them: below 2 is hardly visible, above 10 is plain. */
export function difference(a: Rgb, b: Rgb, vision: Vision = 'typical'): number {
  const [la, lb] = [a, b].map((colour) => {
    const [r, g, blue] = times(VISION[vision], linear(colour));
    return oklabOfLinear([clamp(r), clamp(g), clamp(blue)]);
  });
  if (!la || !lb) throw new RangeError('two colours are needed');
  return Math.hypot(la[0] - lb[0], la[1] - lb[1], la[2] - lb[2]) * 100;
}
