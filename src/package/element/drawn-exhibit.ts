/** An exhibit as the custom element fetches it: what `exhibit-json.ts` writes. */
import type { Scene, Table } from '../../charts/scene/types.ts';

export type DrawnScene = Omit<Scene, 'shared'>;
export interface DrawnExhibit {
  readonly headline: string;
  readonly subtitle: string;
  readonly source: string;
  /** Address of the exhibit's own page, as seen from this file. */
  readonly page: string;
  readonly table: Table;
  readonly shared: NonNullable<Scene['shared']>;
  /** By name, the figure's own first. */
  readonly views: Readonly<
    Record<string, { readonly description: string; readonly narrow: DrawnScene; readonly wide: DrawnScene }>
  >;
}

/**
 * What the element shows: one view of an exhibit on both boards, or rows of the page's own, drawn for the room there
 * is.
 */
export interface Drawing {
  readonly pictures: readonly { readonly board: 'narrow' | 'wide'; readonly scene: DrawnScene }[];
  readonly shared: NonNullable<Scene['shared']>;
  readonly description: string;
  readonly table: Table;
  readonly headline?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  /** Address of the exhibit's own page. */
  readonly page?: string | undefined;
}
