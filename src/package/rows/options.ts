/** What `rowsFrom` takes: which column is what, and how its cells are to be read. */
import type { NumberFormat } from '../../charts/words/numbers.ts';
import type { Status } from '../../data/model/schema.ts';
import type { DayOrder } from './moments.ts';
import type { Decimal } from './numbers.ts';

/** Names of columns. What is left out is told from the table where only one column can be meant, and said. */
export interface Columns {
  /** The numbers. Several columns make one series each, named after them. */
  readonly value?: string | readonly string[];
  /** Names of the rows: countries, products. */
  readonly label?: string;
  /**
   * One of two: as the kind has its axes. In bars and dots the column of numbers is the value, the other one the label.
   */
  readonly x?: string;
  /** The other of two. */
  readonly y?: string | readonly string[];
  /** What tells series apart: one line, area or slope each; bars and dots of one row; parts of a stacked bar. */
  readonly group?: string;
  /** Headings that bars stand under. */
  readonly heading?: string;
  /** Key of each row, by which options name it. Default: its label. */
  readonly key?: string;
  /**
   * A column of statuses (reported, claimed, planned, target, derived, context), or one of these for all. Default
   * reported.
   */
  readonly status?: string;
  /** Lower ends of ranges. */
  readonly low?: string;
  /** Upper ends of ranges. */
  readonly high?: string;
  /** Values as they are to be printed. Default: made from the numbers by `format`. */
  readonly text?: string;
  /** More words, in a timeline. */
  readonly detail?: string;
  /** Results, in a goal chart. */
  readonly result?: string;
  /** Targets, in a goal chart. */
  readonly target?: string;
  /** Plans, in a goal chart. */
  readonly plan?: string;
  /** Parts, in part of a whole. */
  readonly part?: string;
  /** Wholes, in part of a whole. */
  readonly whole?: string;
  /** Longitudes in degrees, on a map. */
  readonly lon?: string;
  /** Latitudes in degrees, on a map. */
  readonly lat?: string;
}

/** Columns, and how to read and print what is in them. */
export interface RowsFromOptions extends Columns {
  /**
   * How values are printed: options of `Intl.NumberFormat`, or a function. Default: as many digits as the column has,
   * four where more would be a burden.
   */
  readonly format?: NumberFormat;
  /**
   * `percent` for numbers in percent whose column has no sign that says so; else a unit of the axis. Default: told from
   * the cells.
   */
  readonly unit?: string;
  /** Three letters, ISO 4217, for amounts of money in whole units. Default: told from the cells. */
  readonly currency?: string;
  /** Colour role of each group or row by its name: `{ France: 'b' }`. Default: series get a, b, c and greys in turn. */
  readonly tones?: Readonly<Record<string, string>>;
  /** What parts the whole from its fraction, where the cells could be read either way: `.` or `,`. */
  readonly decimal?: Decimal;
  /** Whether 03/04/2020 is in April (`dmy`) or in March (`mdy`), where no cell tells. */
  readonly dates?: DayOrder;
  /**
   * In lines and areas: points at most so many years apart are joined, or quarters, months, days, as the table counts
   * them. Default: told from the table.
   */
  readonly gap?: number;
  /** Lines above the headings that are no part of the table. Default 0. */
  readonly skip?: number;
  /**
   * How many one dot of a unit chart stands for. Default: a round number that makes at most a hundred of the largest.
   */
  readonly perUnit?: number;
  /** Language of printed numbers, any tag of BCP 47. Default en. */
  readonly language?: string;
  /** Where the table comes from, for messages. Default "your table". */
  readonly from?: string;
}

/** Names of the options that name columns; `status` may name a status instead. */
export const COLUMN_OPTIONS = [
  'value',
  'label',
  'x',
  'y',
  'group',
  'heading',
  'key',
  'status',
  'low',
  'high',
  'text',
  'detail',
  'result',
  'target',
  'plan',
  'part',
  'whole',
  'lon',
  'lat',
] as const satisfies readonly (keyof Columns)[];

/** A value as rows hold it, before the chart checks it. */
export interface MadeDatum {
  readonly value: number;
  readonly text: string;
  readonly status: Status;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: 'lower' | 'upper';
  readonly approximate?: true;
}
