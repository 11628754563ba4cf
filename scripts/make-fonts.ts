/**
 * Makes the site's fonts from the packages they come in: `npm run fonts`. Run it when a text uses a Chinese
 * character that the fonts lack (a test says so) or when a font package changes; commit what it writes.
 *
 * Writes under src/styles/: the subset files in `fonts/`, their licences, `fonts.css` with the faces of other systems
 * that stand in for them; and src/charts/text/font-metrics.json, by which charts measure their labels.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cut, measureCut, packageFile, ROOT, type Cut } from './fonts/cut.ts';
import { hanInUse } from './fonts/han.ts';
import { labelLetters, proseLetters } from './fonts/letters.ts';
import type { FontMetrics } from './fonts/sfnt.ts';
import { LABEL_STAND_INS, standInRule, standIns, TEXT_STAND_INS, type Target } from './fonts/stand-ins.ts';

const STYLES = join(ROOT, 'src', 'styles');

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
/** The weight of headlines. */
const TEXT_BOLD = 600;
const LABEL_FEATURES = ['kern', 'lnum', 'tnum', 'ccmp'];
const TEXT_FEATURES = ['kern', 'liga', 'lnum', 'tnum', 'ccmp'];

const ARCHIVO = '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2';
const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const SERIF_ITALIC = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2';
const HAN = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-500-normal.woff2';

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

/** Measured at the one weight: a variable file's own table may stand for another instance. */
const atWeight = (source: string, wght: number, axes: Cut['axes'] = {}): Promise<FontMetrics> =>
  measureCut(source, { text: LATIN, axes: { ...axes, wght }, features: TEXT_FEATURES });

/** The label face as charts and captions set it: with digits of one width. */
async function labelTarget(wght: number, letters: Target['letters']): Promise<Target> {
  const axes = { wdth: LABEL_WIDTH, wght };
  const metrics = await atWeight(ARCHIVO, wght, { wdth: LABEL_WIDTH });
  // Only the digit and its tabular form are left in this cut: glyph 0 is "missing", 1 the digit, 2 the tabular one.
  const digit = await measureCut(ARCHIVO, { text: '0', axes, features: ['tnum'] });
  const tabularEm = digit.glyphAdvanceEm(digit.glyphCount - 1);
  return { metrics, letters, advanceEm: (char) => (/\d/.test(char) ? tabularEm : metrics.advanceEm(char)) };
}

const textTarget = (metrics: FontMetrics, letters: Target['letters']): Target => ({
  metrics,
  letters,
  advanceEm: (char) => metrics.advanceEm(char),
});

/** How often each letter comes in English text, roughly, with word spaces: what a mean width is taken over. */
const SAMPLE = 'aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ';
const meanEm = ({ metrics }: Target): number =>
  [...SAMPLE].reduce((sum, char) => sum + (metrics.advanceEm(char) ?? 0), 0) / SAMPLE.length;

function writeLabelMetrics(regular: Target, bold: Target): void {
  const advances = Object.fromEntries(
    drawable(LATIN, regular.metrics).map((char) => [char, Math.round((regular.advanceEm(char) ?? 0) * 1000) / 1000]),
  );
  // Arrows and comparison signs that the face lacks come from a system face: no narrower than these.
  const borrowed = { '→': 1, '←': 1, '≥': 0.6, '≤': 0.6, '≈': 0.6 };
  const metrics = {
    face: `Archivo, width ${LABEL_WIDTH}`,
    fallback: 0.6,
    boldRatio: Math.round((meanEm(bold) / meanEm(regular)) * 1000) / 1000,
    advances: { ...advances, ...borrowed },
  };
  writeFileSync(join(ROOT, 'src/charts/text/font-metrics.json'), `${JSON.stringify(metrics, null, 1)}\n`);
}

async function writeFiles(han: ReturnType<typeof hanInUse>): Promise<void> {
  const folder = join(STYLES, 'fonts');
  mkdirSync(folder, { recursive: true });
  const save = async (file: string, source: string, spec: Cut): Promise<void> => {
    const bytes = await cut(source, spec, 'woff2');
    writeFileSync(join(folder, file), bytes);
    console.log(`${file.padEnd(32)} ${(bytes.length / 1000).toFixed(1)} kB`);
  };
  await save('source-serif-4.woff2', SERIF, { text: LATIN, axes: { wght: WEIGHTS }, features: TEXT_FEATURES });
  await save('source-serif-4-italic.woff2', SERIF_ITALIC, {
    text: LATIN_ITALIC,
    axes: { wght: 400 },
    features: TEXT_FEATURES,
  });
  await save('archivo.woff2', ARCHIVO, {
    text: LATIN,
    axes: { wght: WEIGHTS, wdth: LABEL_WIDTH },
    features: LABEL_FEATURES,
  });
  await save('noto-serif-sc-names.woff2', HAN, { text: [...han.names].join(''), features: [] });
  await save('noto-serif-sc-rest.woff2', HAN, { text: [...han.rest].join(''), features: [] });
  for (const [name, from] of [
    ['source-serif-4', '@fontsource-variable/source-serif-4'],
    ['archivo', '@fontsource-variable/archivo'],
    ['noto-serif-sc', '@fontsource/noto-serif-sc'],
  ] as const) {
    writeFileSync(join(folder, `LICENSE-${name}.txt`), packageFile(`${from}/LICENSE`));
  }
}

async function main(): Promise<void> {
  const han = hanInUse(ROOT);
  await writeFiles(han);
  const labels = labelLetters();
  const prose = proseLetters(ROOT);
  const regular = await labelTarget(WEIGHTS.min, labels.regular);
  const bold = await labelTarget(LABEL_BOLD, labels.bold);
  const inLabels = await standIns('Archivo', LABEL_STAND_INS, { regular, bold });
  const inText = await standIns('Source Serif', TEXT_STAND_INS, {
    regular: textTarget(await atWeight(SERIF, WEIGHTS.min), prose),
    bold: textTarget(await atWeight(SERIF, TEXT_BOLD), prose),
    italic: textTarget(await atWeight(SERIF_ITALIC, WEIGHTS.min), prose),
  });
  const css = [
    '/* Written by make-fonts.ts (npm run fonts). Addresses are as seen from the stylesheet that the site serves. */',
    webFace('Source Serif 4', 'source-serif-4.woff2', '400 700'),
    webFace('Source Serif 4', 'source-serif-4-italic.woff2', '400', { style: 'italic' }),
    webFace('Archivo', 'archivo.woff2', '400 700'),
    webFace('Noto Serif SC', 'noto-serif-sc-names.woff2', '400 700', { range: unicodeRange(han.names) }),
    webFace('Noto Serif SC', 'noto-serif-sc-rest.woff2', '400 700', { range: unicodeRange(han.rest) }),
    ...[...inText, ...inLabels].map(standInRule),
  ].join('\n\n');
  writeFileSync(join(STYLES, 'fonts.css'), `${css}\n`);
  for (const { family, cutting, adjust } of [...inText, ...inLabels])
    console.log(`${family.padEnd(32)} ${cutting.padEnd(8)} ${(adjust * 100).toFixed(2)}%`);
  writeLabelMetrics(regular, bold);
}

await main();
