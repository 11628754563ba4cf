/** Which file a figure is written in, so that a message about it can name one. */
import type { Figure } from './figure-types.ts';
import { CLAIM_FILES, DERIVATION_FILES, SERIES_FILES } from './registry.ts';

const HOME: ReadonlyMap<string, string> = new Map(
  [CLAIM_FILES, SERIES_FILES, DERIVATION_FILES].flatMap((files) =>
    Object.entries<object>(files).flatMap(([file, set]) => Object.keys(set).map((id) => [id, file] as const)),
  ),
);

/** `src/data/records/claims/xinhua-2024-10.ts` for a claim of Xinhua; the file of its series for a point. */
export const fileOfFigure = ({ id, series }: Pick<Figure, 'id' | 'series'>): string =>
  HOME.get(series ?? id) ?? 'src/data/records';
