import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOKEN_SHEETS } from '../../src/styles/paint.ts';
import { contrast, difference, greyLightness, parseHex, VISION, type Rgb, type Vision } from './colour-maths.ts';

const css = TOKEN_SHEETS.map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8'))
  .join('')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** Declarations of the first rule whose selector is exactly this, from a place in the file. */
function declarationsOf(selector: string, within = css): Record<string, string> {
  const start = within.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`the tokens have no rule "${selector}"`);
  const body = within.slice(within.indexOf('{', start) + 1, within.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

const light = declarationsOf(':root');
const dark = { ...light, ...declarationsOf(':root[data-theme="dark"]') };
const print = { ...light, ...declarationsOf(':root', css.slice(css.indexOf('@media print'))) };
const THEMES = { light, dark, print } as const;
type Theme = keyof typeof THEMES;
const themes = Object.keys(THEMES) as Theme[];

function colour(theme: Theme, token: string): Rgb {
  const value = THEMES[theme][`--${token}`];
  if (value === undefined) throw new Error(`--${token} is missing in the ${theme} theme`);
  return parseHex(value);
}

const PLACES = ['tianjin', 'beijing', 'hebei', 'region'] as const;
const TONES = [...PLACES, 'other', 'hot'] as const;
const GROUNDS = ['paper', 'raised', 'land'] as const;

describe('the two copies of the dark theme', () => {
  it('are the same', () => {
    expect(declarationsOf(':root:not([data-theme="light"])')).toEqual(declarationsOf(':root[data-theme="dark"]'));
  });
  it('restate every colour of the light theme', () => {
    const colours = (tokens: Record<string, string>): string[] =>
      Object.keys(tokens)
        .filter((name) => /^#/.test(tokens[name] ?? ''))
        .sort();
    expect(colours(declarationsOf(':root[data-theme="dark"]'))).toEqual(colours(light));
  });
});

describe.each(themes)('%s theme', (theme) => {
  it.each(['ink', 'muted', 'link', ...TONES.map((tone) => `${tone}-text`)])(
    'writes in %s at 4.5:1 on every ground',
    (token) => {
      for (const ground of [...GROUNDS, 'sunken', 'sea']) {
        expect(contrast(colour(theme, token), colour(theme, ground)), `${token} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    },
  );

  it.each(TONES)('draws marks in %s at 3:1 on every ground', (tone) => {
    for (const ground of GROUNDS)
      expect(contrast(colour(theme, tone), colour(theme, ground)), `${tone} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it('draws focus at 3:1', () => {
    for (const ground of GROUNDS)
      expect(contrast(colour(theme, 'focus'), colour(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(TONES)('steps %s down from full to half to pale to paper', (tone) => {
    const steps = [tone, `${tone}-half`, `${tone}-pale`].map((token) =>
      contrast(colour(theme, token), colour(theme, 'paper')),
    );
    expect(steps[0]).toBeGreaterThan((steps[1] ?? 0) * 1.4);
    expect(steps[1]).toBeGreaterThan((steps[2] ?? 0) * 1.4);
    expect(steps[2]).toBeGreaterThan(1.15);
  });

  const pairs = PLACES.flatMap((a, i) => [...PLACES.slice(i + 1), 'other'].map((b) => [a, b] as const));
  it.each(Object.keys(VISION) as Vision[])('keeps the places apart for %s eyes', (vision) => {
    for (const [a, b] of pairs)
      expect(difference(colour(theme, a), colour(theme, b), vision), `${a} and ${b}`).toBeGreaterThanOrEqual(9);
  });

  // Fills of claims and of context, with which maps and areas paint whole places: the colour alone is all they have.
  it.each(Object.keys(VISION) as Vision[])('keeps the fills of the three places apart for %s eyes', (vision) => {
    for (const step of ['half', 'pale'])
      for (const [a, b] of [
        ['tianjin', 'beijing'],
        ['tianjin', 'hebei'],
        ['beijing', 'hebei'],
      ])
        expect(
          difference(colour(theme, `${a}-${step}`), colour(theme, `${b}-${step}`), vision),
          `${a}-${step} and ${b}-${step}`,
        ).toBeGreaterThanOrEqual(step === 'half' ? 9 : 7);
  });

  it('keeps the four places apart in grey', () => {
    const lightness = PLACES.map((place) => greyLightness(colour(theme, place))).sort((a, b) => a - b);
    for (const [i, value] of lightness.entries()) {
      if (i > 0) expect(value - (lightness[i - 1] ?? 0)).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('the arithmetic', () => {
  it('agrees with published values', () => {
    expect(contrast(parseHex('#000000'), parseHex('#ffffff'))).toBeCloseTo(21, 5);
    expect(contrast(parseHex('#777777'), parseHex('#ffffff'))).toBeCloseTo(4.48, 2);
    expect(greyLightness(parseHex('#777777'))).toBeCloseTo(50.03, 1);
    expect(() => parseHex('red')).toThrow(/#rrggbb/);
  });
  it('finds that red and green of one lightness meet for deuteranopes', () => {
    const [red, green] = [parseHex('#c0504d'), parseHex('#7f7d2b')];
    expect(difference(red, green, 'deuteranopia')).toBeLessThan(difference(red, green) / 2);
  });
});
