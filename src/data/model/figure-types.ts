import type { CompanyId } from '../records/companies.ts';
import type { PlaceId } from '../records/places.ts';
import type { ClaimId, DerivationId, FigureId, PointId, SeriesId, SourceId } from './registry.ts';
import type { Quantity, Status, Text } from './schema.ts';
import type { SpeakerId } from '../records/speakers.ts';
import type { UnitId } from './units.ts';

export type { ClaimId, DerivationId, FigureId, PlaceId, PointId, SeriesId, SourceId, SpeakerId, UnitId };

/** Our arithmetic behind a derived figure. */
export interface Derivation {
  /** In the order that `formula` numbers them. */
  inputs: readonly FigureId[];
  /** The sum in words, with `{0}`, `{1}` … where the inputs go. */
  formula: Text;
  /**
   * What the result can be at the least and at the most when each input may be off by half its last stated digit; left
   * out when no input is rounded.
   */
  low?: number;
  /** See `low`. */
  high?: number;
  /** Decimals to print, in the base unit; negative for large amounts (-8: to the nearest hundred million). */
  decimals: number;
}

/** Any figure a reader can see: a claim, one point of a series, or a derivation, all in one shape. */
export interface Figure {
  /** Its row on the data page is `data.html#<id>`, with `--` for `@`. */
  id: FigureId;
  /** Stated, one point of a stated series, or computed. */
  kind: 'claim' | 'point' | 'derivation';
  /** For points: the series they belong to. */
  series?: SeriesId;
  /** The value or the range, in `unit`, and how it is to be read. */
  quantity: Quantity;
  /** Base unit: yuan, never billions of yuan. */
  unit: UnitId;
  /** What the figure measures, without the number. */
  measure: Text;
  /** Where it holds. */
  place: PlaceId;
  /** For a company's figures. */
  company?: CompanyId;
  /**
   * `2023`, `2024-H1`, `2024-02` …, or `2013/2023` from the first to the second. A growth rate on the year before bears
   * its own year.
   */
  period: string;
  /** How it came to be. */
  status: Status;
  /** Derivations have none of the next four: their inputs do. */
  source?: SourceId;
  /** Who says so, within the source. */
  speaker?: SpeakerId;
  /** The shortest words of the source that carry it. */
  phrase?: string;
  /** The same in the publisher's own language, for outside sources. */
  original?: string;
  /** How to read it, what is wrong with it, what could not be checked. */
  note?: Text;
  /** For derivations: the arithmetic. */
  derivation?: Derivation;
}
