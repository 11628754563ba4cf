import type { CompanyId } from './companies.ts';
import type { PlaceId } from './places.ts';
import type { ClaimId, DerivationId, FigureId, PointId, SeriesId, SourceId } from './registry.ts';
import type { Quantity, Status, Text } from './schema.ts';
import type { SpeakerId } from './speakers.ts';
import type { UnitId } from './units.ts';

export type { ClaimId, CompanyId, DerivationId, FigureId, PlaceId, PointId, SeriesId, SourceId, SpeakerId, UnitId };

/** Our arithmetic behind a derived figure. */
export interface Derivation {
  inputs: readonly FigureId[];
  /** The sum in words, with `{0}`, `{1}` … where the inputs go. */
  formula: Text;
  /** What the result can be at the least and at the most when each input may be off by half its last stated digit; left out when no input is rounded. */
  low?: number;
  high?: number;
  /** Decimals to print, in the base unit; negative for large amounts (-8: to the nearest hundred million). */
  decimals: number;
}

/** Any figure a reader can see: a claim, one point of a series, or a derivation, all in one shape. */
export interface Figure {
  id: FigureId;
  kind: 'claim' | 'point' | 'derivation';
  /** For points: the series they belong to. */
  series?: SeriesId;
  quantity: Quantity;
  unit: UnitId;
  /** What the figure measures, without the number. */
  measure: Text;
  place: PlaceId;
  company?: CompanyId;
  /** `2023`, `2024-H1`, `2024-02` …, or `2013/2023` from the first to the second. A growth rate on the year before bears its own year. */
  period: string;
  status: Status;
  /** Derivations have none of the next four: their inputs do. */
  source?: SourceId;
  speaker?: SpeakerId;
  phrase?: string;
  original?: string;
  note?: Text;
  derivation?: Derivation;
}
