/**
 * The typed data module: every figure of the explainer with its evidence, and the names, lists, events and corrections around them.
 * Importing it checks all of it; a bad record throws a Problem that says how to mend it.
 */
export * from './figures.ts';
export { CHECKS, checksWith, comparedFigures, placeholders, type Check, type CheckId } from './checks.ts';
export * from './annals.ts';
export type { CorrectionId } from './corrections.ts';
export type { EventId } from './events.ts';
export type { ListId } from './lists.ts';
export { COMPANIES, type CompanyId } from './companies.ts';
export { isPlaceId, PLACES, RAIL_LINES, type PlaceId, type RailLineId } from './places.ts';
export { Problem, type ProblemParts } from './problem.ts';
export { FORMS, formatPeriod, formatQuantity, inLanguage, type Form } from './format.ts';
export type { CheckInput, Compared } from './check-types.ts';
export type { RecordFiles, RecordSet } from './parse.ts';
export * from './schema.ts';
export { OUTSIDE_SOURCES } from './outside-sources.ts';
export { CORE_SOURCES, type CoreSourceId } from './sources.ts';
export { SPEAKERS, type SpeakerId } from './speakers.ts';
export { isUnitId, UNIT_KINDS, UNITS, type Unit, type UnitId, type UnitKind } from './units.ts';
