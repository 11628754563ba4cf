/**
 * Colours of the caller's own for the charts' roles, with the lighter inks that follow from them, held against the
 * paper.
 */
import { meaning } from '../data/model/nearest.ts';
import { printValue } from '../data/model/found.ts';
import { Problem } from '../data/model/problem.ts';

/** Roles that take a colour: three for what has one of its own, ink, grey, and the one mark in question. */
const ROLES = { a: 'tone-a', b: 'tone-b', c: 'tone-c', ink: 'tone-ink', other: 'other', hot: 'hot' } as const;
/** Role of a colour: `a`, `b`, `c`, `ink`, `other` or `hot`. */
export type PaletteRole = keyof typeof ROLES;
/** Any CSS colours, by role. What is left out keeps its colour. */
export type Palette = Readonly<Partial<Record<PaletteRole, string>>>;

/** What the colours stand on, and where they hold. */
export interface PaletteOptions {
  /** Colour behind the charts. Default white. */
  readonly paper?: string;
  /** Where the colours hold in a page. Default `:root`. */
  readonly selector?: string;
}

/** A palette as rules, with what was found when it was checked. */
export interface MadePalette {
  /** Rules to put after `style.css`, or into a page that has the element. */
  readonly css: string;
  /**
   * What cannot be seen or read well on the paper, and what could not be checked, in sentences; empty where all is
   * well.
   */
  readonly said: readonly string[];
  /** Contrast with the paper by role, 1 to 21, of colours that could be checked. */
  readonly contrast: Readonly<Partial<Record<PaletteRole, number>>>;
  /** Custom properties and their values. */
  readonly tokens: Readonly<Record<string, string>>;
}

type RGB = readonly [number, number, number];

function hueToRgb(hue: number, saturation: number, light: number): RGB {
  const channel = (shift: number): number => {
    const k = (shift + hue / 30) % 12;
    return 255 * (light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** Colours that can be reckoned with: #rgb, #rrggbb, rgb() and hsl() without transparency, black and white. */
function rgbOf(colour: string): RGB | undefined {
  const text = { white: '#fff', black: '#000' }[colour.trim().toLowerCase()] ?? colour.trim();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const size = hex.length / 3;
    const part = (i: number): number =>
      Number.parseInt(hex.slice(i * size, (i + 1) * size).repeat(size === 1 ? 2 : 1), 16);
    return [part(0), part(1), part(2)];
  }
  const [, name, inside = ''] = /^(rgb|hsl)a?\(([^)/]+)\)$/i.exec(text) ?? [];
  const numbers = (inside.match(/-?\d*\.?\d+%?/g) ?? []).map((one) =>
    one.endsWith('%') ? Number.parseFloat(one) / 100 : Number(one),
  );
  const [x, y, z] = numbers;
  if (numbers.length !== 3 || x === undefined || y === undefined || z === undefined) return undefined;
  if (name?.toLowerCase() === 'hsl') return hueToRgb(((x % 360) + 360) % 360, y, z);
  return inside.includes('%') ? [x * 255, y * 255, z * 255] : [x, y, z];
}

const luminance = (rgb: RGB): number => {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
function contrastOf(one: RGB, other: RGB): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
const mix = (one: RGB, other: RGB, share: number): RGB =>
  one.map((part, i) => part * share + (other[i] ?? 0) * (1 - share)) as unknown as RGB;
const css = (rgb: RGB): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Least contrast of shapes and of words (WCAG 2.2, 1.4.11 and 1.4.3). */
const [SHAPES, WORDS] = [3, 4.5];

/** The colour itself where words in it can be read, else moved towards black or white until they can. */
function readable(colour: RGB, paper: RGB): RGB {
  const end: RGB = luminance(paper) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  for (let share = 1; share > 0; share -= 0.05) {
    const tried = mix(colour, end, share);
    if (contrastOf(tried, paper) >= WORDS) return tried;
  }
  return end;
}

/** A colour that only the browser knows: the lighter inks are mixed there. */
const mixedThere = (colour: string, paper: string): readonly string[] => [
  colour,
  `color-mix(in srgb, ${colour} 50%, ${paper})`,
  `color-mix(in srgb, ${colour} 18%, ${paper})`,
  colour,
];

const SAFE = /^[\w#%.,/() +-]+$/;
const isRole = (name: string): name is PaletteRole => Object.hasOwn(ROLES, name);

function refuse(place: string, found: unknown, expected: string, remedy: string): never {
  throw new Problem({ file: 'your palette', place, found: printValue(found), expected, remedy });
}

/**
 * Colours of your own for the roles of the charts: rules for a page, with the inks that follow from them, and what is
 * wrong with their contrast.
 * @param colours any CSS colours: `{ a: '#0a6', hot: 'rgb(200 30 30)' }`
 * @throws Problem on an unknown role, and on text that is no colour.
 */
export function palette(colours: Palette, { paper = '#ffffff', selector = ':root' }: PaletteOptions = {}): MadePalette {
  const said: string[] = [];
  const tokens: Record<string, string> = {};
  const contrast: Partial<Record<PaletteRole, number>> = {};
  if (!SAFE.test(paper)) refuse('paper', paper, 'a CSS colour', 'write #ffffff');
  const ground = rgbOf(paper);
  if (/[{}<]/.test(selector)) refuse('selector', selector, 'a CSS selector', 'write :root, or .my-charts');
  for (const [role, colour] of Object.entries(colours)) {
    if (!isRole(role))
      refuse('roles', role, `one of ${Object.keys(ROLES).join(', ')}`, meaning(role, Object.keys(ROLES)));
    if (typeof colour !== 'string' || !SAFE.test(colour))
      refuse(`role ${role}`, colour, 'a CSS colour', 'write #0a6, rgb(0 170 102), hsl(150 100% 33%)');
    const own = rgbOf(colour);
    if (own && ground) {
      const ratio = contrastOf(own, ground);
      contrast[role] = Math.round(ratio * 100) / 100;
      if (ratio < SHAPES)
        said.push(`${role}: ${colour} stands out from the paper by ${ratio.toFixed(1)} to 1; shapes need ${SHAPES}.`);
      if (ratio < WORDS)
        said.push(`${role}: words in it are set in ${css(readable(own, ground))}, as letters need ${WORDS} to 1.`);
    } else
      said.push(
        `${role}: the contrast of ${own ? paper : colour} could not be checked; it can for #rrggbb, rgb() and hsl().`,
      );
    const values =
      own && ground
        ? [css(own), css(mix(own, ground, 0.5)), css(mix(own, ground, 0.18)), css(readable(own, ground))]
        : mixedThere(colour, paper);
    ['', '-half', '-pale', '-text'].forEach((ink, i) => (tokens[`--rt-${ROLES[role]}${ink}`] = values[i] ?? colour));
  }
  const rules = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`);
  return { css: `${selector} {\n${rules.join('')}}\n`, said, contrast, tokens };
}
