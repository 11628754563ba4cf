/** Files that stand alone: whole, resolved, painted as the pages are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { EN } from '../../src/charts/words/en.ts';
import { balanceInFace, lineLengthPx } from '../../src/charts/files/face-text.ts';
import { cascadeOf, resolveValue } from '../../src/charts/files/paint.ts';
import { parsePaint } from '../../src/charts/files/parse-paint.ts';
import { Looks } from '../../src/charts/files/resolve-paint.ts';
import { renderStandalone, type StandaloneOptions } from '../../src/charts/files/standalone.ts';
import type { Mark, Scene } from '../../src/charts/scene/types.ts';
import { MARK_SHEETS, TOKEN_SHEETS } from '../../src/styles/paint.ts';
import { readFontMetrics } from '../../scripts/fonts/sfnt.ts';

const styles = (name: string): string => readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8');
const joined = (paths: readonly string[]): string => paths.map((path) => styles(`../${path}`)).join('');
const tokens = joined(TOKEN_SHEETS);
const marks = joined(MARK_SHEETS);
const paint = parsePaint(tokens, marks);
const token = (theme: 'light' | 'dark', name: string): string => paint.tokens[theme].get(`--${name}`) ?? '';

const bar: Mark = {
  shape: 'rect',
  key: 'bar',
  part: 'bar',
  tone: 'a',
  status: 'reported',
  x: 0,
  y: 0,
  width: 100,
  height: 20,
};
const sceneOf = (...marks: Mark[]): Scene => ({ widthPx: 720, heightPx: 100, marks });
const options: StandaloneOptions = {
  theme: 'light',
  paint,
  id: 'test',
  words: EN,
  headline: 'Iron & <steel> rose',
  subtitle: 'Output, tonnes',
  sourceLine: 'Source: Somebody, 2024',
  licence: 'CC BY 4.0',
};

/** What the file says of a mark: its rule's declarations. */
function lookOf(svg: string, key: string): Record<string, string> {
  const name = new RegExp(`class="([^"]+)"[^>]* data-k="${key}"`).exec(svg)?.[1] ?? '';
  const body = new RegExp(`\\.${name}\\{([^}]*)\\}`).exec(svg)?.[1] ?? '';
  return Object.fromEntries(
    body.split(';').map((one) => {
      const [property = '', ...value] = one.split(':');
      return [property, value.join(':')];
    }),
  );
}

describe('the paint', () => {
  it('is that of the stylesheet, in both themes', () => {
    for (const theme of ['light', 'dark'] as const) {
      expect(lookOf(renderStandalone(sceneOf(bar), { ...options, theme }), 'bar')).toEqual({
        fill: token(theme, 'tianjin'),
        stroke: 'none',
      });
    }
    expect(token('light', 'tianjin')).not.toBe(token('dark', 'tianjin'));
  });

  it('draws evidence: claims dotted in half ink, derived as an outline', () => {
    const claimed = lookOf(renderStandalone(sceneOf({ ...bar, status: 'claimed' }), options), 'bar');
    expect(claimed).toMatchObject({
      fill: token('light', 'tianjin-half'),
      stroke: token('light', 'tianjin'),
      'stroke-dasharray': '0.01 3',
      'stroke-width': '1.5',
    });
    const derived = lookOf(renderStandalone(sceneOf({ ...bar, status: 'derived' }), options), 'bar');
    expect(derived).toMatchObject({ fill: token('light', 'paper'), stroke: token('light', 'tianjin') });
  });

  it('keeps strokes at their width under a camera', () => {
    const line: Mark = { shape: 'line', key: 'line', part: 'line', x1: 0, y1: 0, x2: 9, y2: 9 };
    const group: Mark = {
      shape: 'group',
      key: 'camera',
      part: 'geo',
      transform: { x: 5, y: 5, k: 3 },
      children: [line],
    };
    expect(lookOf(renderStandalone(sceneOf(line), options), 'line')['stroke-width']).toBe('2.25');
    expect(lookOf(renderStandalone(sceneOf(group), options), 'line')['stroke-width']).toBe('0.75');
  });

  it('lets the paper-coloured edge of letters grow with them', () => {
    const text: Mark = {
      shape: 'text',
      key: 'name',
      part: 'label',
      x: 0,
      y: 9,
      lines: ['Name'],
      sizePx: 14,
      halo: true,
    };
    const group: Mark = {
      shape: 'group',
      key: 'camera',
      part: 'geo',
      transform: { x: 0, y: 0, k: 2 },
      children: [text],
    };
    expect(lookOf(renderStandalone(sceneOf(group), options), 'name')['stroke-width']).toBe('4px');
  });

  it('hands a group’s ink to what it holds', () => {
    const group: Mark = {
      shape: 'group',
      key: 'group',
      part: 'geo',
      tone: 'b',
      transform: { x: 0, y: 0, k: 1 },
      children: [{ ...bar, tone: undefined }],
    };
    expect(lookOf(renderStandalone(sceneOf(group), options), 'bar')['fill']).toBe(token('light', 'beijing'));
  });

  it('follows the weight of selectors, not their order alone', () => {
    const own = parsePaint(
      ':root { --a: #111111 } :root[data-theme="dark"] { --a: #222222 }',
      '.rt-scene text.p-b { fill: red } .rt-scene text { fill: blue } .p-b { fill: green } .x:not(text) { fill: var(--none, var(--a)) }',
    );
    const scene = { tag: 'svg', classes: ['rt-scene'] };
    expect(cascadeOf(own, { tag: 'text', classes: ['p-b', 'x'] }, scene).get('fill')).toBe('red');
    expect(cascadeOf(own, { tag: 'text', classes: [] }, scene).get('fill')).toBe('blue');
    expect(
      resolveValue(cascadeOf(own, { tag: 'rect', classes: ['x'] }, scene).get('fill') ?? '', own.tokens.dark),
    ).toBe('#222222');
  });

  it('says which custom property is missing', () => {
    expect(() => resolveValue('var(--nowhere)', paint.tokens.light)).toThrow(/--nowhere/);
    expect(() => parsePaint('', '')).toThrow(/tokens\.css/);
  });

  it('gives one look one class', () => {
    const looks = new Looks(paint, 'light', 'a');
    expect(looks.name([['fill', 'red']])).toBe(looks.name([['fill', 'red']]));
    expect(looks.name([['fill', 'blue']])).not.toBe(looks.name([['fill', 'red']]));
  });
});

describe('the file', () => {
  const svg = renderStandalone(
    sceneOf(
      bar,
      { ...bar, key: 'plan', status: 'planned' },
      { ...bar, key: 'plan:hatch', part: 'hatch' },
      { ...bar, key: 'hit', part: 'hit' },
    ),
    { ...options, statuses: ['reported', 'target'], note: 'A note.', number: 'Figure 1' },
  );

  it('names, describes and credits itself', () => {
    expect(svg).toContain('<title id="test-title">Iron &amp; &lt;steel&gt; rose</title>');
    expect(svg).toMatch(/<desc id="test-desc">[^<]*Output, tonnes[^<]*Somebody, 2024[^<]*CC BY 4\.0/);
    for (const words of ['Output, tonnes', 'Source: Somebody, 2024', 'CC BY 4.0', 'A note.', 'Figure 1', 'target'])
      expect(svg, words).toMatch(new RegExp(`<text[^>]*>${words}</text>`));
  });

  it('asks for nothing from outside and leaves nothing unresolved', () => {
    expect(svg).not.toMatch(/var\(|@import|<script|vector-effect|:is\(|style="/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
  });

  it('begins every id and class with its own name, so that two of them can stand in one page', () => {
    const names = [...svg.matchAll(/ (?:id|class)="([^"]+)"|url\(#([^)]+)\)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !name.startsWith('test-'))).toEqual([]);
  });

  it('leaves out what only takes the pointer, and what another keyframe shows', () => {
    expect(svg).not.toContain('data-k="hit"');
    const group: Mark = {
      shape: 'group',
      key: 'group',
      part: 'geo',
      transform: { x: 0, y: 0, k: 1 },
      children: [bar, { ...bar, key: 'later', opacity: 0 }],
    };
    const kept = renderStandalone(sceneOf(group), options);
    expect(kept).toContain('data-k="bar"');
    expect(kept).not.toContain('data-k="later"');
  });

  it('holds every line to its length and within the sheet, whatever face sets it', () => {
    const text: Mark = {
      shape: 'text',
      key: 'two',
      part: 'label',
      x: 9,
      y: 20,
      lines: ['One line', 'and one'],
      sizePx: 14,
    };
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
    const file = renderStandalone(sceneOf(text), { ...options, headline: long, note: long });
    const texts = [...file.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)];
    const words = texts.map(([, , one]) => one);
    expect(words).toEqual(expect.arrayContaining(['One line', 'and one']));
    // Broken where there is no space to break at: twice, as headline and as note.
    expect(words.join('').split(long).length).toBe(3);
    expect(file).not.toContain('<tspan');
    for (const [, attributes = '', one] of texts) {
      const length = Number(/ textLength="([\d.]+)"/.exec(attributes)?.[1]);
      expect(length, one).toBeGreaterThan(0);
      expect(length, one).toBeLessThanOrEqual(720);
    }
  });

  it('brings the faces that may set its words, and no more of them', () => {
    const withFonts = parsePaint(tokens, marks, styles('fonts.css'));
    const file = renderStandalone(sceneOf(bar), { ...options, paint: withFonts });
    expect(file.match(/@font-face/g)?.length).toBeGreaterThan(8);
    expect(file).not.toContain('font-style:italic');
    for (const [, named = ''] of file.matchAll(/\{[^}]*font-family:([^;}]*)[^}]*font-weight:(?:600|400)\}/g))
      for (const [, family] of named.matchAll(/"([^"]+ as [^"]+)"/g))
        expect(file).toContain(`font-family:"${family}";`);
  });

  it('refuses a coordinate that is not finite', () =>
    expect(() => renderStandalone(sceneOf({ ...bar, x: Number.NaN }), options)).toThrow(RangeError));
});

describe('headlines', () => {
  it('are balanced without a line more', () => {
    const lines = balanceInFace('Two parks, two railways, and some companies from Beijing', 520, 26, 'headline');
    expect(lines).toHaveLength(2);
    const [first = 0, second = 0] = lines.map((line) => lineLengthPx(line, 26, 'headline'));
    expect(second).toBeGreaterThan(first * 0.6);
  });

  it('are held to the length that the face gives them', async () => {
    const bytes = await subsetFont(
      readFileSync(join(import.meta.dirname, '../../src/styles/fonts/source-serif-4.woff2')),
      '',
      { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: { wght: 600 } },
    );
    const face = readFontMetrics(bytes);
    for (const words of [
      'Every published share is “more than”, and two of them differ',
      'Dots on a map show companies, not routes',
      'Industry grew more slowly than the whole economy',
    ]) {
      const drawn = [...words].reduce((sum, char) => sum + (face.advanceEm(char) ?? 0), 0) * 26;
      expect(lineLengthPx(words, 26, 'headline'), words).toBeCloseTo(drawn, 0);
    }
  });
});
