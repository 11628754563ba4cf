/**
 * Which files the figures are in. To add a file of claims, series or derivations, import its object here and give it its path:
 * its ids join the types, and its records are checked with the rest.
 */
import { chinaDaily2023Claims } from './claims/china-daily-2023-01.ts';
import { chinaDaily2024Claims } from './claims/china-daily-2024-02.ts';
import { exploringTianjin2022Claims } from './claims/exploring-tianjin-2022-04.ts';
import { tonightNews2021Claims } from './claims/tonight-news-2021.ts';
import { xinhua2024Claims } from './claims/xinhua-2024-10.ts';
import { contextCompanyClaims } from './claims/context-companies.ts';
import { contextParksRailClaims } from './claims/context-parks-rail.ts';
import { contextRegionClaims } from './claims/context-region.ts';
import { contextTianjinClaims } from './claims/context-tianjin.ts';
import { auditDerivations } from './derivations/audit.ts';
import { currencyDerivations } from './derivations/currency.ts';
import { factoryDerivations } from './derivations/factories.ts';
import { gdpDerivations } from './derivations/gdp.ts';
import { regionDerivations } from './derivations/region.ts';
import { tianjinDerivations } from './derivations/tianjin.ts';
import { OUTSIDE_SOURCES } from './outside-sources.ts';
import { airSeries } from './series/air.ts';
import { companySeries } from './series/companies.ts';
import { gdpSeries } from './series/gdp.ts';
import { growthSeries } from './series/growth.ts';
import { parkSeries } from './series/parks.ts';
import { CORE_SOURCES } from './sources.ts';

export const CLAIM_FILES = {
  'src/data/claims/china-daily-2024-02.ts': chinaDaily2024Claims,
  'src/data/claims/china-daily-2023-01.ts': chinaDaily2023Claims,
  'src/data/claims/exploring-tianjin-2022-04.ts': exploringTianjin2022Claims,
  'src/data/claims/tonight-news-2021.ts': tonightNews2021Claims,
  'src/data/claims/xinhua-2024-10.ts': xinhua2024Claims,
  'src/data/claims/context-tianjin.ts': contextTianjinClaims,
  'src/data/claims/context-region.ts': contextRegionClaims,
  'src/data/claims/context-parks-rail.ts': contextParksRailClaims,
  'src/data/claims/context-companies.ts': contextCompanyClaims,
} as const;

/** Series from outside the five sources, by file. */
export const SERIES_FILES = {
  'src/data/series/gdp.ts': gdpSeries,
  'src/data/series/growth.ts': growthSeries,
  'src/data/series/parks.ts': parkSeries,
  'src/data/series/air.ts': airSeries,
  'src/data/series/companies.ts': companySeries,
} as const;

/** Our arithmetic, by file. */
export const DERIVATION_FILES = {
  'src/data/derivations/gdp.ts': gdpDerivations,
  'src/data/derivations/region.ts': regionDerivations,
  'src/data/derivations/tianjin.ts': tianjinDerivations,
  'src/data/derivations/factories.ts': factoryDerivations,
  'src/data/derivations/currency.ts': currencyDerivations,
  'src/data/derivations/audit.ts': auditDerivations,
} as const;

export const SOURCE_FILES = {
  'src/data/sources.ts': CORE_SOURCES,
  'src/data/outside-sources.ts': OUTSIDE_SOURCES,
} as const;

/** The keys of each member of a union, where `keyof` alone would give only the shared ones. */
type KeysOfEach<T> = T extends unknown ? Extract<keyof T, string> : never;
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
/** Inputs of derivations that name no figure: there are none, or the type check fails here and names them. */
export type UnknownInput = RequireNone<Exclude<InputsOf<SetsOf<typeof DERIVATION_FILES>>, FigureId>>;
