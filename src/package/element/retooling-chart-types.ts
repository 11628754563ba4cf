/** What `<retooling-chart>` is told in markup and by script, and what it says. */
import type { ChartName } from '../../charts/index.ts';

/** What the element is told in markup; every attribute may change at any time, and the chart is drawn anew. */
export interface RetoolingChartAttributes {
  /** Slug of one of the story's exhibits: the name of its page under `charts/`. */
  readonly exhibit?: string;
  /**
   * Folder that holds the exhibits' files, as seen from the page: `element/` of a copy of the site. Default: the folder
   * of this module, which is right where the copy serves it.
   */
  readonly base?: string;
  /** Name of one of the exhibit's states. Default: its own. */
  readonly view?: string;
  /** Kind of chart for rows of your own. */
  readonly kind?: ChartName;
  /**
   * Address of a JSON file that holds rows or records, or of a table, `.csv` or `.tsv`, as seen from the page; another origin
   * must allow it (CORS).
   */
  readonly src?: string;
  /**
   * What a file of `src` may hold, as text. Servers write it so: a framework that renders there sets properties late,
   * or, like React, not before the first change.
   */
  readonly data?: string;
  /**
   * Of a table or of records: the column of categories or moments, or of values, as the kind has its axes. Default: told from the
   * table.
   */
  readonly x?: string;
  /** Of a table or of records: the other one; several columns parted by commas make a series each. */
  readonly y?: string;
  /**
   * Of a table or of records: the column that tells series apart. So are `label`, `value`, `status`, `low`, `high` and the other
   * options of `rowsFrom` attributes.
   */
  readonly group?: string;
  /** Of a map of anywhere: address of a GeoJSON or TopoJSON file. */
  readonly geometry?: string;
  /**
   * Of a map of anywhere: `id`, or the property of the geometry by which rows find their areas. So are `object` and
   * `projection` attributes.
   */
  readonly join?: string;
  /** Options of the kind, as JSON: `{"sort":"value"}`; those that stand beside the rows go before them. */
  readonly options?: string;
  /** Over the picture; words that stand beside the rows themselves go before attributes. */
  readonly headline?: string;
  /** What is measured, unit, place, period. */
  readonly subtitle?: string;
  /** Who said it: "Source: …". */
  readonly source?: string;
  /** How to read it, what is not known. */
  readonly note?: string;
  /**
   * Language of the chart's words and numbers, a tag of BCP 47: words are Chinese where it begins with `zh`, else
   * English.
   */
  readonly lang?: string;
  /**
   * `host`: inks for the page's own paper, told by the colour of the words around the chart, and no paper of its own.
   * `light` and `dark` bring their paper; `system` is one of the two by the reader's system. Default `host`.
   */
  readonly theme?: 'host' | 'light' | 'dark' | 'system';
}

/** Rows of your own with words around them: what a file named by `src` may hold instead of a bare array of rows. */
export interface RetoolingChartData {
  /** What `kind` takes; checked when drawn. */
  readonly rows: readonly unknown[];
  /** Options of the kind. Default: none. */
  readonly view?: object;
  /** What the chart shows, as a sentence. */
  readonly headline?: string;
  /** What is measured, unit, place, period. */
  readonly subtitle?: string;
  /** Who said it: "Source: …". */
  readonly source?: string;
  /** How to read it, what is not known. */
  readonly note?: string;
  /** Accessible name of the picture. Default: the chart's description in words. */
  readonly label?: string;
}

/** Events of the element; they bubble. */
export interface RetoolingChartEventMap {
  /** The chart is drawn. */
  'retooling-drawn': CustomEvent<null>;
  /**
   * Nothing could be drawn, and the element shows why; `detail` is the error, a Problem where rows or attributes are at
   * fault.
   */
  'retooling-failed': CustomEvent<unknown>;
}
