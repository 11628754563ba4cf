/**
 * Which files the figures are in. To add a file of claims, series or derivations, import its object here and give it
 * its path: its ids join the types, and its records are checked with the rest.
 */
import { chinaDaily2023Claims } from '../records/claims/china-daily-2023-01.ts';
import { chinaDaily2024Claims } from '../records/claims/china-daily-2024-02.ts';
import { exploringTianjin2022Claims } from '../records/claims/exploring-tianjin-2022-04.ts';
import { tonightNews2021Claims } from '../records/claims/tonight-news-2021.ts';
import { xinhua2024Claims } from '../records/claims/xinhua-2024-10.ts';
import { contextCompanyClaims } from '../records/claims/context-companies.ts';
import { contextParksRailClaims } from '../records/claims/context-parks-rail.ts';
import { contextExchangeClaims } from '../records/claims/context-exchange.ts';
import { contextRegionClaims } from '../records/claims/context-region.ts';
import { contextOutcomeClaims } from '../records/claims/context-outcomes.ts';
import { contextSinceClaims } from '../records/claims/context-since.ts';
import { contextTianjinClaims } from '../records/claims/context-tianjin.ts';
import { currencyDerivations } from '../records/derivations/currency.ts';
import { factoryDerivations } from '../records/derivations/factories.ts';
import { gdpDerivations } from '../records/derivations/gdp.ts';
import { regionDerivations } from '../records/derivations/region.ts';
import { outcomeDerivations } from '../records/derivations/outcomes.ts';
import { sinceDerivations } from '../records/derivations/since.ts';
import { tianjinDerivations } from '../records/derivations/tianjin.ts';
import { OUTSIDE_SOURCES } from '../records/outside-sources.ts';
import { airSeries } from '../records/series/air.ts';
import { companySeries } from '../records/series/companies.ts';
import { gdpSeries } from '../records/series/gdp.ts';
import { growthSeries } from '../records/series/growth.ts';
import { parkSeries } from '../records/series/parks.ts';
import { CORE_SOURCES } from '../records/sources.ts';

export const CLAIM_FILES = {
  'src/data/records/claims/china-daily-2024-02.ts': chinaDaily2024Claims,
  'src/data/records/claims/china-daily-2023-01.ts': chinaDaily2023Claims,
  'src/data/records/claims/exploring-tianjin-2022-04.ts': exploringTianjin2022Claims,
  'src/data/records/claims/tonight-news-2021.ts': tonightNews2021Claims,
  'src/data/records/claims/xinhua-2024-10.ts': xinhua2024Claims,
  'src/data/records/claims/context-tianjin.ts': contextTianjinClaims,
  'src/data/records/claims/context-region.ts': contextRegionClaims,
  'src/data/records/claims/context-exchange.ts': contextExchangeClaims,
  'src/data/records/claims/context-parks-rail.ts': contextParksRailClaims,
  'src/data/records/claims/context-companies.ts': contextCompanyClaims,
  'src/data/records/claims/context-outcomes.ts': contextOutcomeClaims,
  'src/data/records/claims/context-since.ts': contextSinceClaims,
} as const;

/** Series from outside the five sources, by file. */
export const SERIES_FILES = {
  'src/data/records/series/gdp.ts': gdpSeries,
  'src/data/records/series/growth.ts': growthSeries,
  'src/data/records/series/parks.ts': parkSeries,
  'src/data/records/series/air.ts': airSeries,
  'src/data/records/series/companies.ts': companySeries,
} as const;

/** Our arithmetic, by file. */
export const DERIVATION_FILES = {
  'src/data/records/derivations/gdp.ts': gdpDerivations,
  'src/data/records/derivations/region.ts': regionDerivations,
  'src/data/records/derivations/tianjin.ts': tianjinDerivations,
  'src/data/records/derivations/factories.ts': factoryDerivations,
  'src/data/records/derivations/currency.ts': currencyDerivations,
  'src/data/records/derivations/outcomes.ts': outcomeDerivations,
  'src/data/records/derivations/since.ts': sinceDerivations,
} as const;

export const SOURCE_FILES = {
  'src/data/records/sources.ts': CORE_SOURCES,
  'src/data/records/outside-sources.ts': OUTSIDE_SOURCES,
} as const;

/** The keys of each member of a union, where `keyof` alone would give only the shared ones. */
export type KeysOfEach<T> = T extends unknown ? Extract<keyof T, string> : never;
type SetsOf<Files> = Files[keyof Files];
type PointIdsOf<Set> = Set extends unknown
  ? {
      [S in keyof Set & string]: Set[S] extends { points: ReadonlyArray<{ period: infer P extends string }> }
        ? `${S}@${P}`
        : never;
    }[keyof Set & string]
  : never;
type InputsOf<Set> = Set extends unknown
  ? { [D in keyof Set]: Set[D] extends { inputs: ReadonlyArray<infer I> } ? I : never }[keyof Set]
  : never;

/** Id of a claim: a figure that a source states. */
export type ClaimId = KeysOfEach<SetsOf<typeof CLAIM_FILES>>;
/** Id of a series of claims that differ in period and value only. */
export type SeriesId = KeysOfEach<SetsOf<typeof SERIES_FILES>>;
/** Id of a figure that is our arithmetic. */
export type DerivationId = KeysOfEach<SetsOf<typeof DERIVATION_FILES>>;
/** One point of a series: `gdp-beijing@2013`. */
export type PointId = PointIdsOf<SetsOf<typeof SERIES_FILES>>;
/** Every figure there is. A misspelt one fails the type check. */
export type FigureId = ClaimId | DerivationId | PointId;
/** Id of a source, of the five in `CORE_SOURCES` or from outside in `OUTSIDE_SOURCES`. */
export type SourceId = KeysOfEach<SetsOf<typeof SOURCE_FILES>>;

type RequireNone<Unknown extends never> = Unknown;
/**
 * Inputs of derivations that name no figure: there are none, or the type check fails here and names them.
 * @public
 */
export type UnknownInput = RequireNone<Exclude<InputsOf<SetsOf<typeof DERIVATION_FILES>>, FigureId>>;
