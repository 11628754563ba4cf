/**
 * The faces that take the place of ours where ours do not arrive, by platform: each stretched or shrunk to the measure
 * of the face it replaces, so that words take the same room. One family a platform, since `size-adjust` is a face's own.
 */
import { measureCut } from './cut.ts';
import type { Letters } from './letters.ts';
import type { FontMetrics } from './sfnt.ts';

export type Cutting = 'regular' | 'bold' | 'italic';

interface SystemFace {
  /** What the family is called after the name of the face it stands in for. */
  readonly name: string;
  /** Where its widths are read: the face itself, or one made to its measures (Arimo is Arial's, Tinos Times New Roman's,
   *  Gelasio Georgia's, Selawik Segoe UI's). */
  readonly files: Readonly<Partial<Record<Cutting, string>>>;
  /**
   * Names under which systems know it and others of its measures; none for a face that charts are measured for, since
   * others may set it, but that no system has alone.
   */
  readonly locals: Readonly<Partial<Record<Cutting, readonly string[]>>>;
}

const fontsource = (name: string): Record<Cutting, string> => ({
  regular: `@fontsource/${name}/files/${name}-latin-400-normal.woff2`,
  bold: `@fontsource/${name}/files/${name}-latin-700-normal.woff2`,
  italic: `@fontsource/${name}/files/${name}-latin-400-italic.woff2`,
});
const dejavu = (name: string): Record<Cutting, string> => ({
  regular: `dejavu-fonts-ttf/ttf/${name}.ttf`,
  bold: `dejavu-fonts-ttf/ttf/${name}-Bold.ttf`,
  italic: `dejavu-fonts-ttf/ttf/${name}-Italic.ttf`,
});

/*
 * Until one is found, each name is looked up for each family and weight before the first words are painted. So every
 * name is the only one that some system has: a full name; a PostScript name where WebKit, which asks by families and by
 * these, knows no such family, or where newer releases are called otherwise.
 */

/** In the order in which they are tried. */
export const LABEL_STAND_INS: readonly SystemFace[] = [
  {
    // Windows, Apple; most desktops with Linux; ChromeOS.
    name: 'Arial',
    files: fontsource('arimo'),
    locals: {
      regular: ['Arial', 'Liberation Sans', 'Arimo Regular'],
      bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
    },
  },
  {
    // Android. Where bold is no file of its own but a setting of a variable one, the system thickens the regular.
    name: 'Roboto',
    files: fontsource('roboto'),
    locals: { regular: ['Roboto', 'Roboto-Regular'], bold: ['Roboto Bold', 'Roboto', 'Roboto-Regular'] },
  },
  {
    name: 'Segoe',
    files: { regular: 'winstrap/dist/fonts/selawk.ttf', bold: 'winstrap/dist/fonts/selawkb.ttf' },
    locals: {},
  },
  {
    name: 'Noto',
    files: fontsource('noto-sans'),
    locals: { regular: ['Noto Sans', 'NotoSans-Regular'], bold: ['Noto Sans Bold', 'Noto Sans'] },
  },
  {
    name: 'DejaVu',
    files: dejavu('DejaVuSans'),
    locals: { regular: ['DejaVu Sans'], bold: ['DejaVu Sans Bold'] },
  },
];

export const TEXT_STAND_INS: readonly SystemFace[] = [
  {
    name: 'Times',
    files: fontsource('tinos'),
    locals: {
      regular: ['Times New Roman', 'Liberation Serif', 'Tinos Regular'],
      bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
      italic: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'Tinos Italic'],
    },
  },
  {
    name: 'Noto',
    files: fontsource('noto-serif'),
    locals: {
      regular: ['Noto Serif', 'NotoSerif-Regular'],
      bold: ['Noto Serif Bold', 'Noto Serif'],
      italic: ['Noto Serif Italic', 'NotoSerif-Italic'],
    },
  },
  {
    name: 'Georgia',
    files: fontsource('gelasio'),
    locals: {},
  },
  {
    name: 'DejaVu',
    files: dejavu('DejaVuSerif'),
    locals: {
      regular: ['DejaVu Serif'],
      bold: ['DejaVu Serif Bold'],
      italic: ['DejaVu Serif Italic'],
    },
  },
];

/** One of our faces as text is set in it. */
export interface Target {
  readonly metrics: FontMetrics;
  /** Advance width in em as set: digits are tabular where the face is used with them. */
  advanceEm(char: string): number | undefined;
  /** What it sets on the site. */
  readonly letters: Letters;
}

export interface StandIn {
  readonly family: string;
  readonly cutting: Cutting;
  readonly locals: readonly string[];
  /** By how much the system's face is scaled. */
  readonly adjust: number;
  /** Advance width in em of the system's face, not yet scaled. */
  advanceEm(char: string): number | undefined;
  readonly target: FontMetrics;
}

/** Ratio of the widths of a text of those letters, over the characters that both faces have. */
function widthRatio(target: Target, system: FontMetrics): number {
  let [ours, theirs] = [0, 0];
  for (const [char, times] of target.letters) {
    const [own, other] = [target.advanceEm(char), system.advanceEm(char)];
    if (own === undefined || other === undefined) continue;
    ours += own * times;
    theirs += other * times;
  }
  return ours / theirs;
}

/** Stand-ins of a family of ours, by platform and cutting. */
export async function standIns(
  family: string,
  faces: readonly SystemFace[],
  targets: Readonly<Partial<Record<Cutting, Target>>>,
): Promise<StandIn[]> {
  const made: StandIn[] = [];
  for (const { name, files, locals } of faces) {
    for (const cutting of ['regular', 'bold', 'italic'] as const) {
      const [target, file, names = []] = [targets[cutting], files[cutting], locals[cutting]];
      if (!target || !file) continue;
      const system = await measureCut(file, {});
      made.push({
        family: `${family} as ${name}`,
        cutting,
        locals: names,
        adjust: Math.round(widthRatio(target, system) * 1000) / 1000,
        advanceEm: (char) => system.advanceEm(char),
        target: target.metrics,
      });
    }
  }
  return made;
}

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;
/** The bold of a system is one face; it serves every weight from half-way between ours. */
const WEIGHT: Readonly<Record<Cutting, string>> = { regular: '100 549', bold: '550 900', italic: '400' };

/** A stand-in as a rule: the system's face at the width, and with the line box, of ours. */
export function standInRule({ family, cutting, locals, adjust, target }: StandIn): string {
  const edge = (units: number): string => percent(units / target.unitsPerEm / adjust);
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-style: ${cutting === 'italic' ? 'italic' : 'normal'};`,
    `  font-weight: ${WEIGHT[cutting]};`,
    `  src: ${locals.map((name) => `local("${name}")`).join(', ')};`,
    `  size-adjust: ${percent(adjust)};`,
    `  ascent-override: ${edge(target.ascent)};`,
    `  descent-override: ${edge(target.descent)};`,
    `  line-gap-override: ${edge(target.lineGap)};`,
    '}',
  ].join('\n');
}
