import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import labelMetrics from '../../src/charts/text/font-metrics.json' with { type: 'json' };
import faceWidths from '../../src/charts/files/face-widths.json' with { type: 'json' };
import { measureText } from '../../src/charts/text/text.ts';
import { hanInUse } from '../../scripts/fonts/han.ts';
import { unicodeRange } from './unicode-range.ts';
import { readFontMetrics, type FontMetrics } from '../../scripts/fonts/sfnt.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FONTS = join(ROOT, 'src', 'styles', 'fonts');

async function readFont(file: string): Promise<FontMetrics> {
  const variable = !file.startsWith('noto');
  const bytes = await subsetFont(readFileSync(join(FONTS, file)), '', {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    ...(variable ? { variationAxes: { wght: 400 } } : {}),
  });
  return readFontMetrics(bytes);
}
const missing = (chars: Iterable<string>, font: FontMetrics): string[] =>
  [...chars].filter((char) => !font.codePoints.has(char.codePointAt(0) ?? -1));

const css = (name: string): string => readFileSync(join(ROOT, 'src/styles', name), 'utf8');

describe('the fonts', async () => {
  const hanFiles = readdirSync(FONTS).filter((file) => file.startsWith('noto-serif-sc-'));
  const [serif, label, ...han] = (await Promise.all(
    ['source-serif-4.woff2', 'archivo.woff2', ...hanFiles].map(readFont),
  )) as [FontMetrics, FontMetrics, ...FontMetrics[]];

  it('hold every Chinese character that the site uses (else: npm run fonts)', () => {
    const used = hanInUse(ROOT);
    const lacking = [...used.names, ...used.rest].filter((char) =>
      han.every((font) => missing([char], font).length > 0),
    );
    expect(lacking.join(''), 'characters in content/ or src/ that no font holds; run `npm run fonts` and commit').toBe(
      '',
    );
  });

  it('are asked for by a unicode-range that matches what each file holds', () => {
    const css = readFileSync(join(ROOT, 'src/styles/fonts-han.css'), 'utf8');
    const asked = new Set<number>();
    for (const [index, file] of hanFiles.entries()) {
      const codes = [...unicodeRange(css, `/${file}`)];
      expect(
        codes.filter((code) => !han[index]?.codePoints.has(code) || asked.has(code)),
        file,
      ).toEqual([]);
      expect(codes.length).toBeGreaterThan(9);
      for (const code of codes) asked.add(code);
    }
  });

  it('hold the letters and signs of English prose and labels', () => {
    const needed = 'The quick brown fox; 0123456789 (100%) “quoted” ‘so’ – — … − × ½ · é ü € ¥ ~@#$&*+=<>[]{}|/\\^_`';
    expect(missing(needed, serif)).toEqual([]);
    expect(missing(needed, label)).toEqual([]);
  });

  it('stay within 72 kB for a page: both text faces, labels, and the names of a chapter', () => {
    const bytes = (file: string): number => statSync(join(FONTS, file)).size;
    const everywhere = ['source-serif-4', 'source-serif-4-italic', 'archivo', 'noto-serif-sc-names'];
    const ofChapters = hanFiles.filter((file) => file.includes('-chapter-')).map(bytes);
    const together = everywhere.reduce((sum, file) => sum + bytes(`${file}.woff2`), Math.max(0, ...ofChapters));
    expect(together).toBeLessThanOrEqual(72_000);
  });

  it('are measured by the charts as they are, or as wide as what may stand in for them', () => {
    const ofChart: Readonly<Record<string, number>> = labelMetrics.regular;
    const ofFiles: Readonly<Record<string, number>> = faceWidths.label;
    for (const char of 'abcMWil%.,– ') {
      const em = label.advanceEm(char) ?? Number.NaN;
      expect(ofFiles[char], char).toBeCloseTo(em, 2);
      expect(ofChart[char], char).toBeGreaterThanOrEqual(em);
      expect(ofChart[char], char).toBeLessThan(em * 1.5);
    }
    const own = 100 * [...'Tianjin'].reduce((sum, char) => sum + (label.advanceEm(char) ?? 0), 0);
    expect(measureText('Tianjin', 100) / own).toBeGreaterThan(1);
    expect(measureText('Tianjin', 100) / own).toBeLessThan(1.08);
  });

  it('have stand-ins for other systems, and every stack of the stylesheets tries all of them', () => {
    const declared = new Set(
      [...css('fonts.css').matchAll(/font-family: "([^"]+ as [^"]+)"/g)].map(([, name]) => name),
    );
    expect(declared.size).toBe(7);
    for (const [, token = '', stack = ''] of (css('tokens.css') + css('themes.css')).matchAll(
      /--(font-(?:text|label|original)): *([^;]+);/g,
    )) {
      const own = /"(Archivo|Source Serif)[ "]/.exec(stack)?.[1] ?? '';
      const named = [...stack.matchAll(/"([^"]+ as [^"]+)"/g)].map(([, name]) => name);
      expect(named.toSorted(), token).toEqual([...declared].filter((name) => name?.startsWith(`${own} as`)).toSorted());
    }
  });

  it('are stood in for by few names: a system that has only the last looks all of them up before the first words', () => {
    const names = new Map<string, number>();
    for (const [, family = '', weight = '', locals = ''] of css('fonts.css').matchAll(
      /font-family: "(Source Serif|Archivo) as [^"]+";\s+font-style: normal;\s+font-weight: ([^;]+);\s+src: ([^;]+);/g,
    ))
      names.set(`${family} ${weight}`, (names.get(`${family} ${weight}`) ?? 0) + locals.split('local(').length - 1);
    expect([...names.keys()]).toHaveLength(4);
    for (const [face, howMany] of names) expect(howMany, face).toBeLessThanOrEqual(10);
  });

  it('give every digit one width in charts', () => {
    expect(
      new Set([...'0123456789'].map((digit) => (labelMetrics.regular as Record<string, number>)[digit])).size,
    ).toBe(1);
  });
});
