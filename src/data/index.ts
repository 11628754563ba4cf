/**
 * The typed data module: every figure of the explainer with its evidence, and the names, lists, events and corrections
 * around them. Importing it checks all of it; a bad record throws a Problem that says how to fix it.
 */
export * from './model/figures.ts';
export { CHECKS, checksWith, comparedFigures, placeholders, type Check, type CheckId } from './model/checks.ts';
export * from './model/annals.ts';
export type { CorrectionId } from './records/corrections.ts';
export type { EventId } from './records/events.ts';
export type { ListId } from './records/lists.ts';
export { COMPANIES, type CompanyId } from './records/companies.ts';
export { isPlaceId, PLACES, RAIL_LINES, type PlaceId, type RailLineId } from './records/places.ts';
export { Problem, type ProblemParts } from './model/problem.ts';
export { FORMS, formatPeriod, formatQuantity, inLanguage, type Form } from './words/format.ts';
export type { CheckInput, Compared } from './model/check-types.ts';
export type { RecordFiles, RecordSet } from './model/parse.ts';
export * from './model/schema.ts';
export { OUTSIDE_SOURCES } from './records/outside-sources.ts';
export { CORE_SOURCES, type CoreSourceId } from './records/sources.ts';
export { SPEAKERS, type SpeakerId } from './records/speakers.ts';
export { isUnitId, UNIT_KINDS, UNITS, type Unit, type UnitId, type UnitKind } from './model/units.ts';
export type { EditionCorrectionId } from './records/edition.ts';
export type { NotFoundId } from './records/not-found.ts';
