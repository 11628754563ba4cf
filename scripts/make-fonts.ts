/**
 * Makes the site's fonts from the packages they come in: `npm run fonts`. Run it when a text uses a Chinese
 * character that the fonts lack (a test says so) or when a font package changes; commit what it writes.
 *
 * Writes, all under src/styles/fonts/: the subset files, `fonts.css` with fallbacks of the same metrics, the
 * licences; and src/charts/text/font-metrics.json, by which charts measure their labels.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { hanInUse } from './fonts/han.ts';
import { readFontMetrics, type FontMetrics } from './fonts/sfnt.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(import.meta.dirname, 'fonts');
const packageFile = (path: string): Buffer => readFileSync(join(ROOT, 'node_modules', path));

/** Basic Latin, and the letters and signs beyond it that English prose about figures needs. */
const LATIN =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
  '\u00a0©«°±²³·»½×÷áäçéèíñóöúüß–—‘’“”•…€¥£§−′″↑↓\u2009\u202f\u2011';

/** Italics set titles of papers and a stressed word or two. */
const LATIN_ITALIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?()&%/\'"-–—‘’“”éèöüä\u00a0';

/** Semi-condensed: 88 of 100 lets a label say more on 360 px and still reads at 13 px. */
const LABEL_WIDTH = 88;
const WEIGHTS = { min: 400, max: 700 };
/** The weight that bold chart labels have in chart.css. */
const LABEL_BOLD = 650;
const LABEL_FEATURES = ['kern', 'lnum', 'tnum', 'ccmp'];
const TEXT_FEATURES = ['kern', 'liga', 'lnum', 'tnum', 'ccmp'];

const ARCHIVO = '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2';
const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const SERIF_ITALIC = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2';
const HAN = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-500-normal.woff2';

type Axes = Record<string, number | { min: number; max: number }>;
interface Cut {
  readonly text: string;
  readonly axes?: Axes;
  readonly features: string[];
}

const cut = (source: string, { text, axes = {}, features }: Cut, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> =>
  subsetFont(packageFile(source), text, { targetFormat, noHinting: true, keepFeatures: features, variationAxes: axes });

async function measure(source: string, spec: Cut): Promise<FontMetrics> {
  return readFontMetrics(await cut(source, spec, 'sfnt'));
}

/** How often each letter comes in English text, roughly, with word spaces: what a mean width is taken over. */
const SAMPLE = 'aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ';
const meanEm = (advance: (char: string) => number | undefined): number =>
  [...SAMPLE].reduce((sum, char) => sum + (advance(char) ?? 0), 0) / SAMPLE.length;

/** Advance widths in thousandths of an em of the two faces every system has, from Adobe's published metrics. */
const SYSTEM_WIDTHS = {
  'Times New Roman': {
    a: 444,
    b: 500,
    c: 444,
    d: 500,
    e: 444,
    f: 333,
    g: 500,
    h: 500,
    i: 278,
    j: 278,
    k: 500,
    l: 278,
    m: 778,
    n: 500,
    o: 500,
    p: 500,
    q: 500,
    r: 333,
    s: 389,
    t: 278,
    u: 500,
    v: 500,
    w: 722,
    x: 500,
    y: 500,
    z: 444,
    ' ': 250,
  },
  Arial: {
    a: 556,
    b: 556,
    c: 500,
    d: 556,
    e: 556,
    f: 278,
    g: 556,
    h: 556,
    i: 222,
    j: 222,
    k: 500,
    l: 222,
    m: 833,
    n: 556,
    o: 556,
    p: 556,
    q: 556,
    r: 333,
    s: 500,
    t: 278,
    u: 556,
    v: 500,
    w: 722,
    x: 500,
    y: 500,
    z: 500,
    ' ': 278,
  },
} as const satisfies Record<string, Record<string, number>>;

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;

/** A system face stretched to a webfont's metrics, so that lines break and stand the same before it arrives. */
function fallbackFace(
  family: string,
  locals: readonly string[],
  metrics: FontMetrics,
  system: keyof typeof SYSTEM_WIDTHS,
  style = 'normal',
): string {
  const widths: Readonly<Record<string, number>> = SYSTEM_WIDTHS[system];
  const adjust = meanEm((char) => metrics.advanceEm(char)) / meanEm((char) => (widths[char] ?? 0) / 1000);
  const edge = (units: number): string => percent(units / metrics.unitsPerEm / adjust);
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-style: ${style};`,
    `  src: ${locals.map((name) => `local("${name}")`).join(', ')};`,
    `  size-adjust: ${percent(adjust)};`,
    `  ascent-override: ${edge(metrics.ascent)};`,
    `  descent-override: ${edge(metrics.descent)};`,
    `  line-gap-override: ${edge(metrics.lineGap)};`,
    '}',
  ].join('\n');
}

function webFace(
  family: string,
  file: string,
  weight: string,
  options: { style?: string; range?: string } = {},
): string {
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-style: ${options.style ?? 'normal'};`,
    `  font-weight: ${weight};`,
    '  font-display: swap;',
    `  src: url("fonts/${file}") format("woff2");`,
    ...(options.range ? [`  unicode-range: ${options.range};`] : []),
    '}',
  ].join('\n');
}

/** `U+4e00-4e01, U+5929`: code points as a unicode-range, runs joined. */
function unicodeRange(chars: Iterable<string>): string {
  const codes = [...chars].map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join(', ');
}

/** Characters of a text that a face can draw; subsetting leaves the others out without a word. */
const drawable = (text: string, metrics: FontMetrics): string[] =>
  [...new Set(text)].filter((char) => metrics.advanceEm(char) !== undefined);

async function writeLabelMetrics(): Promise<void> {
  const regular = await measure(ARCHIVO, {
    text: LATIN,
    axes: { wdth: LABEL_WIDTH, wght: 400 },
    features: LABEL_FEATURES,
  });
  const bold = await measure(ARCHIVO, {
    text: LATIN,
    axes: { wdth: LABEL_WIDTH, wght: LABEL_BOLD },
    features: LABEL_FEATURES,
  });
  // Only the digit and its tabular form are left in this cut: glyph 0 is "missing", 1 the digit, 2 the tabular one.
  const digit = await measure(ARCHIVO, { text: '0', axes: { wdth: LABEL_WIDTH, wght: 400 }, features: ['tnum'] });
  const tabularEm = digit.glyphAdvanceEm(digit.glyphCount - 1);
  const width = (char: string): number => (/\d/.test(char) ? tabularEm : (regular.advanceEm(char) ?? 0));
  const advances = Object.fromEntries(
    drawable(LATIN, regular).map((char) => [char, Math.round(width(char) * 1000) / 1000]),
  );
  const boldRatio = meanEm((char) => bold.advanceEm(char)) / meanEm((char) => regular.advanceEm(char));
  // Arrows and comparison signs that the face lacks come from a system face: no narrower than these.
  const borrowed = { '→': 1, '←': 1, '≥': 0.6, '≤': 0.6, '≈': 0.6 };
  const metrics = {
    face: `Archivo, width ${LABEL_WIDTH}`,
    fallback: 0.6,
    boldRatio: Math.round(boldRatio * 1000) / 1000,
    advances: { ...advances, ...borrowed },
  };
  writeFileSync(join(ROOT, 'src/charts/text/font-metrics.json'), `${JSON.stringify(metrics, null, 1)}\n`);
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const save = async (file: string, source: string, spec: Cut): Promise<void> => {
    const bytes = await cut(source, spec, 'woff2');
    writeFileSync(join(OUT, file), bytes);
    console.log(`${file.padEnd(32)} ${(bytes.length / 1000).toFixed(1)} kB`);
  };
  const serif: Cut = { text: LATIN, axes: { wght: WEIGHTS }, features: TEXT_FEATURES };
  const italic: Cut = { text: LATIN_ITALIC, axes: { wght: 400 }, features: TEXT_FEATURES };
  const label: Cut = { text: LATIN, axes: { wght: WEIGHTS, wdth: LABEL_WIDTH }, features: LABEL_FEATURES };
  const han = hanInUse(ROOT);
  await save('source-serif-4.woff2', SERIF, serif);
  await save('source-serif-4-italic.woff2', SERIF_ITALIC, italic);
  await save('archivo.woff2', ARCHIVO, label);
  await save('noto-serif-sc-names.woff2', HAN, { text: [...han.names].join(''), features: [] });
  await save('noto-serif-sc-rest.woff2', HAN, { text: [...han.rest].join(''), features: [] });

  // Measured at the weight of running text: a variable file's own table may stand for another instance.
  const serifMetrics = await measure(SERIF, { ...serif, axes: { wght: 400 } });
  const italicMetrics = await measure(SERIF_ITALIC, italic);
  const labelMetrics = await measure(ARCHIVO, { ...label, axes: { wdth: LABEL_WIDTH, wght: 400 } });
  const css = [
    '/* Written by make-fonts.ts (npm run fonts). Addresses are as seen from the stylesheet that the site serves. */',
    webFace('Source Serif 4', 'source-serif-4.woff2', '400 700'),
    webFace('Source Serif 4', 'source-serif-4-italic.woff2', '400', { style: 'italic' }),
    webFace('Archivo', 'archivo.woff2', '400 700'),
    webFace('Noto Serif SC', 'noto-serif-sc-names.woff2', '400 700', { range: unicodeRange(han.names) }),
    webFace('Noto Serif SC', 'noto-serif-sc-rest.woff2', '400 700', { range: unicodeRange(han.rest) }),
    fallbackFace(
      'Source Serif fallback',
      ['Times New Roman', 'Liberation Serif', 'Nimbus Roman'],
      serifMetrics,
      'Times New Roman',
    ),
    fallbackFace(
      'Source Serif fallback',
      ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
      italicMetrics,
      'Times New Roman',
      'italic',
    ),
    fallbackFace('Archivo fallback', ['Arial', 'ArialMT', 'Liberation Sans', 'Helvetica'], labelMetrics, 'Arial'),
  ].join('\n\n');
  writeFileSync(join(OUT, '..', 'fonts.css'), `${css}\n`);

  for (const [name, from] of [
    ['source-serif-4', '@fontsource-variable/source-serif-4'],
    ['archivo', '@fontsource-variable/archivo'],
    ['noto-serif-sc', '@fontsource/noto-serif-sc'],
  ] as const) {
    writeFileSync(join(OUT, `LICENSE-${name}.txt`), packageFile(`${from}/LICENSE`));
  }
  await writeLabelMetrics();
}

await main();
