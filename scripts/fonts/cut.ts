/** Cuts fonts out of the packages they come in, and measures what is cut. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readFontMetrics, type FontMetrics } from './sfnt.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Bytes of a file of an installed package; `path` begins with the package's name. */
export const packageFile = (path: string): Buffer => readFileSync(join(ROOT, 'node_modules', path));

type Axes = Record<string, number | { min: number; max: number }>;
export interface Cut {
  /** The characters to keep; all of them where left out. */
  readonly text?: string;
  readonly axes?: Axes;
  /** OpenType features to keep. */
  readonly features?: string[];
}

/** The file `source` of a package, cut to what is asked. */
export const cut = (source: string, { text, axes, features }: Cut, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> =>
  subsetFont(packageFile(source), text ?? '', {
    targetFormat,
    noHinting: true,
    keepAllGlyphs: text === undefined,
    ...(features ? { keepFeatures: features } : {}),
    ...(axes ? { variationAxes: axes } : {}),
  });

/** Metrics of a cut at its default instance. */
export const measureCut = async (source: string, spec: Cut): Promise<FontMetrics> =>
  readFontMetrics(await cut(source, spec, 'sfnt'));
