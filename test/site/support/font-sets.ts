/**
 * The fonts that the tests' browsers see, in place of what happens to be installed: a fontconfig of their own for each
 * set, with faces from packages. The site's own faces come from the site.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { cut, ROOT } from '../../../scripts/fonts/cut.ts';

interface SetOfFonts {
  readonly sans: string;
  readonly serif: string;
  /** Font files of packages. */
  readonly files: readonly string[];
}

const fontsource = (name: string): string[] =>
  ['400-normal', '700-normal', '400-italic', '700-italic'].map(
    (face) => `@fontsource/${name}/files/${name}-latin-${face}.woff2`,
  );
const dejavu = ['Sans', 'Sans-Bold', 'Sans-Oblique', 'Serif', 'Serif-Bold', 'Serif-Italic', 'SansMono'].map(
  (face) => `dejavu-fonts-ttf/ttf/DejaVu${face}.ttf`,
);

/** Every system that Chinese is read on has a Chinese face; without one, all of its signs would be blanks. */
const han = ['400', '700'].map(
  (weight) => `@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`,
);

const SETS = {
  /** Arial's and Times New Roman's widths: Windows, Apple's systems, most desktops of Linux. */
  arial: { sans: 'Arimo', serif: 'Tinos', files: [...fontsource('arimo'), ...fontsource('tinos'), ...han] },
  /** Android. */
  roboto: { sans: 'Roboto', serif: 'Noto Serif', files: [...fontsource('roboto'), ...fontsource('noto-serif')] },
  /** A bare Linux. */
  dejavu: { sans: 'DejaVu Sans', serif: 'DejaVu Serif', files: dejavu },
  noto: { sans: 'Noto Sans', serif: 'Noto Serif', files: [...fontsource('noto-sans'), ...fontsource('noto-serif')] },
} as const satisfies Record<string, SetOfFonts>;

export type FontSet = keyof typeof SETS;
export const FONT_SETS = Object.keys(SETS) as FontSet[];
/** What tests see that ask for none. */
const DEFAULT_SET: FontSet = 'arial';

const CACHE = join(ROOT, 'node_modules', '.cache', 'retooling-fonts');

/** A font of a package as plain TrueType, which every system reads, in a folder. */
async function put(source: string, folder: string): Promise<void> {
  const path = join(folder, `${basename(source, extname(source))}.ttf`);
  if (existsSync(path)) return;
  // Renamed when it is whole, lest a run beside this one reads half a font.
  writeFileSync(`${path}.${process.pid}`, await cut(source, {}, 'sfnt'));
  renameSync(`${path}.${process.pid}`, path);
}

const alias = (family: string, face: string): string =>
  `<match target="pattern"><test name="family" qual="any"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>${face}</string></edit></match>`;

/** Address of a fontconfig file by which only the fonts of a set are installed. */
async function fontConfig(name: FontSet): Promise<string> {
  const { sans, serif, files } = SETS[name];
  const folder = join(CACHE, name);
  mkdirSync(folder, { recursive: true });
  for (const file of files) await put(file, folder);
  const path = join(CACHE, `${name}.conf`);
  writeFileSync(
    path,
    [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>',
      `<dir>${folder}</dir><cachedir>${join(CACHE, 'fontconfig')}</cachedir>`,
      // As systems have it: letters are not moved to whole pixels, so that widths are those of the face.
      '<match target="pattern"><edit name="hintstyle" mode="append"><const>hintslight</const></edit></match>',
      alias('sans-serif', sans),
      alias('serif', serif),
      '</fontconfig>',
    ].join('\n'),
  );
  return path;
}

/** The environment of a browser that sees the fonts of a set and no others. */
export const withFonts = async (name: FontSet = DEFAULT_SET): Promise<Record<string, string>> => ({
  ...(process.env as Record<string, string>),
  // Else Firefox lets its pages read no font outside the system's own folders, and draws boxes.
  MOZ_DISABLE_CONTENT_SANDBOX: '1',
  FONTCONFIG_FILE: await fontConfig(name),
});
