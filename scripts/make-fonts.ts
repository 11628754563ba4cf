/**
 * Makes the site's fonts from the packages they come in: `npm run fonts`. Run it when a text uses a Chinese
 * character that the fonts lack (a test says so) or when a font package changes, after a build; commit what it writes.
 *
 * Writes under src/styles/: the subset files in `fonts/`, their licences, `fonts.css` with the faces of other systems
 * that stand in for them, and `fonts-han.css`; under src/charts/: text/font-metrics.json, by which charts measure their labels, and
 * files/face-widths.json, by which files that stand alone hold each line to its length.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cut, measureCut, packageFile, ROOT, type Cut } from './fonts/cut.ts';
import { hanByFile, hanInUse } from './fonts/han.ts';
import { labelLetters, proseLetters } from './fonts/letters.ts';
import type { FontMetrics } from './fonts/sfnt.ts';
import {
  LABEL_STAND_INS,
  standInRule,
  standIns,
  TEXT_STAND_INS,
  type Cutting,
  type StandIn,
  type Target,
} from './fonts/stand-ins.ts';

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
/** The weights that chart labels have in styles/marks/words.css, beside the regular. */
const LABEL_MEDIUM = 450;
const LABEL_BOLD = 650;
/** The weight of headlines. */
const TEXT_BOLD = 600;
const LABEL_FEATURES = ['kern', 'lnum', 'tnum', 'ccmp'];
const TEXT_FEATURES = ['kern', 'liga', 'lnum', 'tnum', 'ccmp'];

/** Arrows and comparison signs that our faces lack come from a face of the system: no narrower than these, in em. */
const BORROWED: Readonly<Record<string, number>> = { '→': 1, '←': 1, '≥': 0.6, '≤': 0.6, '≈': 0.6 };

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
    // Late, our faces wait for the next page: words that are being read do not move. Han has no stand-in on some systems.
    `  font-display: ${options.range ? 'swap' : 'optional'};`,
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

type Widths = (char: string) => number | undefined;
/** The widest that a character comes in any of the faces, by character, in thousandths of an em. */
const widest = (chars: readonly string[], faces: readonly Widths[]): Record<string, number> =>
  Object.fromEntries(
    chars.map((char) => [char, Math.ceil(Math.max(...faces.map((face) => face(char) ?? 0)) * 1000 - 1e-6) / 1000]),
  );

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

const write = (path: string, tables: object): void =>
  writeFileSync(join(ROOT, 'src/charts', path), `${JSON.stringify(tables, null, 1)}\n`);

/** The label face's widths, the text face's as headlines and as italics: by which files that stand alone are set. */
function writeFaceWidths(faces: Readonly<Record<'label' | 'labelBold' | 'headline' | 'italic', Target>>): void {
  const widths = Object.entries(faces).map(
    ([name, { metrics, advanceEm }]) => [name, widest(drawable(LATIN, metrics), [advanceEm])] as const,
  );
  write('files/face-widths.json', Object.fromEntries(widths));
}

async function writeFiles(han: ReturnType<typeof hanByFile>): Promise<void> {
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
  for (const old of readdirSync(folder)) if (old.startsWith('noto-serif-sc-')) rmSync(join(folder, old));
  for (const [name, chars] of han)
    await save(`noto-serif-sc-${name}.woff2`, HAN, { text: [...chars].join(''), features: [] });
  for (const [name, from] of [
    ['source-serif-4', '@fontsource-variable/source-serif-4'],
    ['archivo', '@fontsource-variable/archivo'],
    ['noto-serif-sc', '@fontsource/noto-serif-sc'],
  ] as const) {
    writeFileSync(join(folder, `LICENSE-${name}.txt`), packageFile(`${from}/LICENSE`));
  }
}

async function main(): Promise<void> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(dist))
    throw new Error('dist/ is missing: which Chinese characters a page prints is read from it\n  fix: npm run build');
  const han = hanByFile(hanInUse(ROOT), dist);
  await writeFiles(han);
  const labels = labelLetters();
  const prose = proseLetters(ROOT);
  const regular = await labelTarget(WEIGHTS.min, labels.regular);
  const medium = await labelTarget(LABEL_MEDIUM, labels.regular);
  const bold = await labelTarget(LABEL_BOLD, labels.bold);
  const headline = textTarget(await atWeight(SERIF, TEXT_BOLD), prose);
  const italic = textTarget(await atWeight(SERIF_ITALIC, WEIGHTS.min), prose);
  const inLabels = await standIns('Archivo', LABEL_STAND_INS, { regular, bold });
  const inText = await standIns('Source Serif', TEXT_STAND_INS, {
    regular: textTarget(await atWeight(SERIF, WEIGHTS.min), prose),
    bold: headline,
    italic,
  });
  const head =
    '/* Written by make-fonts.ts (npm run fonts). Addresses are as seen from the stylesheet that the site serves. */';
  const css = [
    head,
    webFace('Source Serif 4', 'source-serif-4.woff2', '400 700'),
    webFace('Source Serif 4', 'source-serif-4-italic.woff2', '400', { style: 'italic' }),
    webFace('Archivo', 'archivo.woff2', '400 700'),
    ...[...inText, ...inLabels].filter(({ locals }) => locals.length > 0).map(standInRule),
  ].join('\n\n');
  writeFileSync(join(STYLES, 'fonts.css'), `${css}\n`);
  const inHan = [
    head,
    ...[...han].map(([name, chars]) =>
      webFace('Noto Serif SC', `noto-serif-sc-${name}.woff2`, '400 700', { range: unicodeRange(chars) }),
    ),
  ].join('\n\n');
  writeFileSync(join(STYLES, 'fonts-han.css'), `${inHan}\n`);
  for (const { family, cutting, adjust } of [...inText, ...inLabels])
    console.log(`${family.padEnd(32)} ${cutting.padEnd(8)} ${(adjust * 100).toFixed(2)}%`);
  const scaled = (from: readonly StandIn[], cutting: Cutting): Widths[] =>
    from
      .filter((one) => one.cutting === cutting)
      .map((one) => (char) => {
        const em = one.advanceEm(char);
        return em === undefined ? undefined : em * one.adjust;
      });
  const chars = [...drawable(LATIN, regular.metrics), ...Object.keys(BORROWED)];
  const borrowed: Widths = (char) => BORROWED[char];
  write('text/font-metrics.json', {
    face: `Archivo, width ${LABEL_WIDTH}, and its stand-ins: the widest of them by character, in em`,
    fallback: 0.6,
    regular: widest(chars, [regular.advanceEm, medium.advanceEm, borrowed, ...scaled(inLabels, 'regular')]),
    bold: widest(chars, [bold.advanceEm, borrowed, ...scaled(inLabels, 'bold')]),
    italic: widest(chars, [italic.advanceEm, borrowed, ...scaled(inText, 'italic')]),
  });
  writeFaceWidths({ label: regular, labelBold: bold, headline, italic });
}

await main();
