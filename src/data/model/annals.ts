/**
 * What stands around the figures: lists of named things, dated events, corrections. All checked as this module loads.
 */
import { CORRECTIONS, type CorrectionId } from '../records/corrections.ts';
import { EDITION_CORRECTIONS, type EditionCorrectionId } from '../records/edition.ts';
import { EVENTS, type EventId } from '../records/events.ts';
import type { FigureId, PlaceId, SourceId, SpeakerId } from './figure-types.ts';
import { allFigures, isFigureId } from './figures.ts';
import { LISTS, type ListId } from '../records/lists.ts';
import { nearestIds } from './nearest.ts';
import { NOT_FOUND, type NotFoundId } from '../records/not-found.ts';
import { checkReferences, parseRecords, type KnownIds, type RecordFiles } from './parse.ts';
import { PLACES } from '../records/places.ts';
import { requireDated, type KnownSources } from './plausible.ts';
import { Problem } from './problem.ts';
import { SOURCE_FILES } from './registry.ts';
import {
  correctionSchema,
  editionCorrectionSchema,
  eventSchema,
  listSchema,
  notFoundSchema,
  type CorrectionInput,
  type EditionCorrectionInput,
  type EventInput,
  type ListInput,
  type NotFoundInput,
  type SourceInput,
} from './schema.ts';
import { CORE_SOURCES } from '../records/sources.ts';
import { SPEAKERS } from '../records/speakers.ts';

/** A list of named things with who lists them. */
export type NamedList = Omit<ListInput, 'place' | 'source' | 'speaker'> & {
  id: ListId;
  place: PlaceId;
  source: SourceId;
  speaker: SpeakerId;
};
/** A dated event with its source. */
export type DatedEvent = Omit<EventInput, 'place' | 'source'> & { id: EventId; place: PlaceId; source: SourceId };
/** A correction with the sources that settle it and the figures it is about. */
export type Correction = Omit<CorrectionInput, 'source' | 'settledBy' | 'figures'> & {
  id: CorrectionId;
  source: SourceId;
  settledBy: readonly SourceId[];
  figures?: readonly FigureId[];
};

/** A mistake of an earlier edition, with the sources that settle it. */
export type EditionCorrection = Omit<EditionCorrectionInput, 'sources'> & {
  id: EditionCorrectionId;
  sources: readonly SourceId[];
};
/** Something that was looked for and not found. */
export type NotFound = NotFoundInput & { id: NotFoundId };

const SOURCE_IDS: ReadonlySet<string> = new Set(Object.values(SOURCE_FILES).flatMap((file) => Object.keys(file)));
const KNOWN_SOURCES: KnownSources = {
  core: new Set(Object.keys(CORE_SOURCES)),
  records: new Map(Object.values(SOURCE_FILES).flatMap((file) => Object.entries<SourceInput>(file))),
};
const KNOWN: KnownIds = {
  place: new Set(Object.keys(PLACES)),
  source: SOURCE_IDS,
  speaker: new Set(Object.keys(SPEAKERS)),
};

/**
 * Lists in the order written.
 * @param files record sets by file, shaped as `listSchema` wants them
 * @throws Problem at one that is malformed, names something unknown, or has an item twice.
 */
export function parseLists(files: RecordFiles): NamedList[] {
  return parseRecords(listSchema, files).map((parsed) => {
    checkReferences(parsed, KNOWN);
    requireDated(parsed, parsed.record, KNOWN_SOURCES);
    const ids = parsed.record.items.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined)
      throw new Problem({
        file: parsed.file,
        place: `record "${parsed.id}", field items`,
        found: `"${twice}" twice`,
        expected: 'each item once',
        remedy: 'remove one, or give it an id of its own',
      });
    return { id: parsed.id, ...parsed.record } as NamedList;
  });
}

/**
 * Events by date, those of a whole month or year before the days in it.
 * @param files record sets by file, shaped as `eventSchema` wants them
 * @throws Problem at one that is malformed or names something unknown.
 */
export function parseEvents(files: RecordFiles): DatedEvent[] {
  return parseRecords(eventSchema, files)
    .map((parsed) => {
      checkReferences(parsed, KNOWN);
      requireDated(parsed, { ...parsed.record, period: parsed.record.date }, KNOWN_SOURCES);
      return { id: parsed.id, ...parsed.record } as DatedEvent;
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * Corrections in the order written.
 * @param files record sets by file, shaped as `correctionSchema` wants them
 * @throws Problem at one that is malformed or names something unknown.
 */
export function parseCorrections(files: RecordFiles): Correction[] {
  return parseRecords(correctionSchema, files).map((parsed) => {
    checkReferences(parsed, KNOWN);
    parsed.record.settledBy.forEach((source, i) =>
      checkReferences(parsed, { source: SOURCE_IDS }, { source }, `settledBy.${i}, `),
    );
    const unknown = parsed.record.figures?.find((id) => !isFigureId(id));
    if (unknown !== undefined)
      throw new Problem({
        file: parsed.file,
        place: `record "${parsed.id}", field figures`,
        found: `"${unknown}"`,
        expected: `the id of a figure, such as ${nearestIds(
          unknown,
          allFigures().map(({ id }) => id),
        ).join(', ')}`,
        remedy: 'correct the spelling',
      });
    return { id: parsed.id, ...parsed.record } as Correction;
  });
}

/**
 * Corrections of this edition, the newest first.
 * @param files record sets by file, shaped as `editionCorrectionSchema` wants them
 * @throws Problem at one that is malformed or names an unknown source.
 */
export function parseEditionCorrections(files: RecordFiles): EditionCorrection[] {
  return parseRecords(editionCorrectionSchema, files)
    .map((parsed) => {
      parsed.record.sources.forEach((source, i) =>
        checkReferences(parsed, { source: SOURCE_IDS }, { source }, `sources.${i}, `),
      );
      return { id: parsed.id, ...parsed.record } as EditionCorrection;
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

const ALL_EDITION_CORRECTIONS = parseEditionCorrections({ 'src/data/records/edition.ts': EDITION_CORRECTIONS });
const ALL_NOT_FOUND = parseRecords(notFoundSchema, { 'src/data/records/not-found.ts': NOT_FOUND }).map(
  ({ id, record }) => ({ id, ...record }) as NotFound,
);
const ALL_LISTS = parseLists({ 'src/data/records/lists.ts': LISTS });
const ALL_EVENTS = parseEvents({ 'src/data/records/events.ts': EVENTS });
const ALL_CORRECTIONS = parseCorrections({ 'src/data/records/corrections.ts': CORRECTIONS });

/**
 * The list of an id.
 * @param id checked by the types
 * @throws Problem with the nearest ids, on an id that got past the types.
 */
export function list(id: ListId): NamedList {
  const found = ALL_LISTS.find((one) => one.id === id);
  if (found) return found;
  throw new Problem({
    file: 'src/data/model/annals.ts',
    place: `list("${String(id)}")`,
    found: 'no such list',
    expected: `an id such as ${nearestIds(String(id), Object.keys(LISTS)).join(', ')}`,
    remedy: 'correct the id where it is used',
  });
}

/**
 * The event of an id.
 * @param id checked by the types
 * @throws Problem with the nearest ids, on an id that got past the types.
 */
export function event(id: EventId): DatedEvent {
  const found = ALL_EVENTS.find((one) => one.id === id);
  if (found) return found;
  throw new Problem({
    file: 'src/data/model/annals.ts',
    place: `event("${String(id)}")`,
    found: 'no such event',
    expected: `an id such as ${nearestIds(String(id), Object.keys(EVENTS)).join(', ')}`,
    remedy: 'correct the id where it is used',
  });
}

/** Every list, in the order written. */
export const allLists = (): readonly NamedList[] => ALL_LISTS;
/** Every event, by date. */
export const allEvents = (): readonly DatedEvent[] => ALL_EVENTS;
/** Every correction of this edition, the newest first. */
export const editionCorrections = (): readonly EditionCorrection[] => ALL_EDITION_CORRECTIONS;
/** Everything that was looked for and not found, in the order written. */
export const notFound = (): readonly NotFound[] => ALL_NOT_FOUND;
/** Every correction, in the order written. */
export const allCorrections = (): readonly Correction[] => ALL_CORRECTIONS;
/**
 * The corrections of what a source printed for a figure; none for most.
 * @param figure id of a figure
 */
export const correctionsOf = (figure: FigureId): readonly Correction[] =>
  ALL_CORRECTIONS.filter(({ figures }) => figures?.includes(figure));
