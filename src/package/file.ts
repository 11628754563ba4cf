/** Draws a chart as an SVG file of its own: headline, source line and licence inside, no stylesheet beside it. */
import { asName, checkFileOptions } from '../charts/check-options.ts';
import { renderStandalone } from '../charts/files/standalone.ts';
import type { Logo } from '../charts/files/lettering.ts';
import type { Theme } from '../charts/files/paint.ts';
import { describeChart, sceneOf, wordsFor, type AnyKind, type ChartOptions, type RowsOf } from './chart.ts';
import { sitePaint } from './paint.ts';

/** What a file takes beside what every drawing takes: the words that are in it. */
export interface FileOptions<K extends AnyKind = AnyKind> extends ChartOptions<K> {
  /** What the figure shows, as a sentence. */
  readonly headline: string;
  /** What is measured, unit, place, period. */
  readonly subtitle: string;
  /** Who said it: "Source: …". */
  readonly source: string;
  /** What a reader of the file may do with it. */
  readonly licence: string;
  /** How to read it, what is not known. */
  readonly note?: string;
  /** Who publishes the file, named at its foot. Default: nobody. */
  readonly siteName?: string;
  /** A square sign beside that name, in paper colour on the hot one. Default: none. */
  readonly logo?: Logo;
  /** Default light. */
  readonly theme?: Theme;
  /**
   * Begins every id of the file, where several are in one page: letters, digits, hyphens, underscores; a dot becomes
   * a hyphen. Default "chart".
   */
  readonly id?: string;
}

/** The whole file as text. Throws as `sceneOf` does. */
export function drawFile<K extends AnyKind>(kind: K, rows: RowsOf<K>, options: FileOptions<K>): string {
  checkFileOptions(options);
  const { headline, subtitle, source, licence, note, siteName, logo, theme = 'light', id = 'chart' } = options;
  return renderStandalone(sceneOf(kind, rows, options), {
    theme,
    paint: sitePaint,
    id: asName(id),
    words: wordsFor(options),
    headline,
    subtitle,
    sourceLine: source,
    licence,
    note,
    siteName,
    logo,
    description: describeChart(kind, rows, options),
  });
}
