/** Every figure of the explainer, checked once when this module loads, behind three functions. */
import { COMPANIES } from '../records/companies.ts';
import { deriveFigure, derivationSchema, type DerivationInput } from './derive.ts';
import type { Figure, FigureId, SeriesId } from './figure-types.ts';
import { nearestIds } from './nearest.ts';
import { checkReferences, parseRecords, type Parsed, type RecordFiles } from './parse.ts';
import { PLACES } from '../records/places.ts';
import { requireConfidence, requireOwnFile, requirePlausible } from './plausible.ts';
import { Problem } from './problem.ts';
import { CLAIM_FILES, DERIVATION_FILES, SERIES_FILES, SOURCE_FILES } from './registry.ts';
import {
  claimSchema,
  companySchema,
  momentStart,
  placeSchema,
  seriesSchema,
  sourceSchema,
  speakerSchema,
  type ClaimInput,
  type SeriesInput,
} from './schema.ts';
import { SPEAKERS } from '../records/speakers.ts';
import { UNITS } from './units.ts';

export type {
  ClaimId,
  Derivation,
  DerivationId,
  Figure,
  FigureId,
  PointId,
  SeriesId,
  SourceId,
} from './figure-types.ts';

/** What figures are made from: record sets by file. */
export interface FigureFiles {
  /** Shaped as `claimSchema` wants them. */
  claims: RecordFiles;
  /** Shaped as `seriesSchema` wants them. */
  series: RecordFiles;
  /** Inputs, formula and the function that computes. */
  derivations: RecordFiles;
  /** Shaped as `sourceSchema` wants them. */
  sources: RecordFiles;
}

/**
 * A record's id fields are plain strings until they have been looked up; past `checkReferences` they are ids.
 * This is the one place where that knowledge enters the types.
 */
function checkedFigure(figure: Record<string, unknown>): Figure {
  return figure as unknown as Figure;
}

function claimFigure({ id, record: { differs: _differs, ...record } }: Parsed<ClaimInput>): Figure {
  return checkedFigure({ id, kind: 'claim', ...record });
}

function pointFigures({ id: series, record }: Parsed<SeriesInput>): Figure[] {
  const { points, differs: _differs, ...shared } = record;
  return points.map(({ differs: _own, ...point }) =>
    checkedFigure({ id: `${series}@${point.period}`, kind: 'point', series, ...shared, ...point }),
  );
}

function requirePhrase({ id, file, record }: Parsed<ClaimInput>, coreSources: ReadonlySet<string>): void {
  if (!coreSources.has(record.source) || record.phrase !== undefined) return;
  throw new Problem({
    file,
    place: `record "${id}", field phrase`,
    found: 'nothing',
    expected: `the words of ${record.source} that carry the figure`,
    remedy: 'copy 3 to 12 consecutive words from the source, no more than carry the figure',
  });
}

/** Points are in the order of time, one for each period. */
function requireDistinctPeriods({ id, file, record }: Parsed<SeriesInput>): void {
  const seen = new Set<string>();
  for (const { period } of record.points) {
    if (seen.has(period))
      throw new Problem({
        file,
        place: `record "${id}", field points`,
        found: `two points for ${period}`,
        expected: 'one point for each period',
        remedy: 'keep one, or start a second series',
      });
    const last = [...seen].at(-1);
    if (last !== undefined && momentStart(last) > momentStart(period))
      throw new Problem({
        file,
        place: `record "${id}", field points`,
        found: `${period} after ${last}`,
        expected: 'points in the order of time',
        remedy: 'move it before the later ones, or correct its period',
      });
    seen.add(period);
  }
}

/**
 * Checks all record sets and returns every figure by its id: claims, then points, then derivations.
 * @throws Problem at the first record that is malformed, names something unknown, or depends on itself.
 */
export function parseFigures(files: FigureFiles): Map<string, Figure> {
  const sources = parseRecords(sourceSchema, files.sources);
  sources.forEach(requireConfidence);
  const coreSources = new Set(sources.filter(({ record }) => record.confidence === 'core').map(({ id }) => id));
  const knownSources = { core: coreSources, records: new Map(sources.map(({ id, record }) => [id, record])) };
  const place = new Set(Object.keys(PLACES));
  const company = new Set(Object.keys(COMPANIES));
  const speaker = new Set(Object.keys(SPEAKERS));
  const known = {
    unit: new Set(Object.keys(UNITS)),
    place,
    company,
    speaker,
    source: new Set(sources.map(({ id }) => id)),
  };
  for (const parsed of parseRecords(placeSchema, { 'src/data/records/places.ts': PLACES }))
    checkReferences(parsed, { within: place });
  for (const parsed of parseRecords(companySchema, { 'src/data/records/companies.ts': COMPANIES }))
    checkReferences(parsed, { place });
  parseRecords(speakerSchema, { 'src/data/records/speakers.ts': SPEAKERS });

  const claims = parseRecords(claimSchema, files.claims);
  const series = parseRecords(seriesSchema, files.series);
  const derivations = parseRecords(derivationSchema, files.derivations);
  requireDistinctIds([...claims, ...series, ...derivations]);
  for (const claim of claims) {
    checkReferences(claim, known);
    requirePhrase(claim, coreSources);
    requireOwnFile(claim, coreSources);
    requirePlausible(claim, claim.record, knownSources);
  }
  for (const one of series) {
    checkReferences(one, known);
    one.record.points.forEach((point, i) => {
      checkReferences(one, known, point, `points.${i}.`);
      requirePlausible(
        one,
        {
          ...point,
          unit: one.record.unit,
          status: point.status ?? one.record.status,
          source: point.source ?? one.record.source,
        },
        knownSources,
        `points.${i}.`,
      );
    });
    requireDistinctPeriods(one);
  }
  for (const derivation of derivations) checkReferences(derivation, known);

  const figures = new Map(
    [...claims.map(claimFigure), ...series.flatMap(pointFigures)].map((figure): [string, Figure] => [
      figure.id,
      figure,
    ]),
  );
  return addDerivations(figures, derivations);
}

function requireDistinctIds(all: ReadonlyArray<Parsed<unknown>>): void {
  const fileOf = new Map<string, string>();
  for (const { id, file } of all) {
    const other = fileOf.get(id);
    if (other !== undefined)
      throw new Problem({
        file,
        place: `record "${id}"`,
        found: `the id is used in ${other} too`,
        expected: 'an id that no claim, series or derivation shares',
        remedy: 'rename one of the two, and what refers to it',
      });
    fileOf.set(id, file);
  }
}

/** Adds derivations to the figures, each after its inputs whatever the order of the files. */
function addDerivations(
  figures: Map<string, Figure>,
  derivations: ReadonlyArray<Parsed<DerivationInput>>,
): Map<string, Figure> {
  const waiting = new Map(derivations.map((parsed) => [parsed.id, parsed]));
  const knownIds = [...figures.keys(), ...waiting.keys()];
  const resolve = (id: string, askedBy: Parsed<DerivationInput>, path: readonly string[]): Figure => {
    const done = figures.get(id);
    if (done) return done;
    const parsed = waiting.get(id);
    const place = `record "${askedBy.id}", field inputs`;
    if (!parsed)
      throw new Problem({
        file: askedBy.file,
        place,
        found: `"${id}"`,
        expected: `the id of a figure, such as ${nearestIds(id, knownIds).join(', ')}`,
        remedy: 'correct the spelling, or add the figure',
      });
    if (path.includes(id))
      throw new Problem({
        file: askedBy.file,
        place,
        found: `a circle: ${[...path, id].join(' → ')}`,
        expected: 'inputs that do not lead back to the derivation',
        remedy: 'compute one of them from claims',
      });
    const inputs = parsed.record.inputs.map((input) => resolve(input, parsed, [...path, id]));
    const figure = derivedFigure(parsed, inputs);
    figures.set(id, figure);
    return figure;
  };
  for (const parsed of derivations) resolve(parsed.id, parsed, []);
  return figures;
}

function derivedFigure({ id, file, record }: Parsed<DerivationInput>, inputs: readonly Figure[]): Figure {
  const operands = inputs.map(({ quantity, derivation }) => ({
    quantity,
    ...(derivation?.low !== undefined && derivation.high !== undefined
      ? { low: derivation.low, high: derivation.high }
      : {}),
    // A derived input that no rounding touches is exact: its step only says how it is printed.
    ...(derivation && derivation.low === undefined && quantity.is !== 'range'
      ? { low: quantity.value, high: quantity.value }
      : {}),
  }));
  const { quantity, low, high } = deriveFigure(id, file, record, operands);
  const { inputs: inputIds, compute: _compute, formula, decimals, reading: _reading, ...shared } = record;
  return checkedFigure({
    id,
    kind: 'derivation',
    status: 'derived',
    quantity,
    ...shared,
    derivation: {
      inputs: inputIds,
      formula,
      decimals,
      ...(low !== undefined && high !== undefined ? { low, high } : {}),
    },
  });
}

const FIGURES = parseFigures({
  claims: CLAIM_FILES,
  series: SERIES_FILES,
  derivations: DERIVATION_FILES,
  sources: SOURCE_FILES,
});

/**
 * The figure of an id: what it measures, its value in the base unit, status, and source or arithmetic.
 * @param id checked by the types
 * @throws Problem with the nearest ids, on an id that got past the types.
 */
export function figure(id: FigureId): Figure {
  const found = FIGURES.get(id);
  if (found) return found;
  throw new Problem({
    file: 'src/data/model/figures.ts',
    place: `figure("${id}")`,
    found: `no figure "${id}"`,
    expected: `an id such as ${nearestIds(id, FIGURES.keys()).join(', ')}`,
    remedy: 'correct the id where it is used',
  });
}

/**
 * True for the id of a figure: narrows a text from prose or a URL.
 * @param id any text
 */
export function isFigureId(id: string): id is FigureId {
  return FIGURES.has(id);
}

/** Every figure: claims file by file, then the points of the series, then the derivations. */
export function allFigures(): Figure[] {
  return [...FIGURES.values()];
}

/**
 * The points of a series in the order written, which is that of time.
 * @param series checked by the types
 * @throws Problem with the nearest ids, where there is no such series.
 */
export function points(series: SeriesId): Figure[] {
  const found = allFigures().filter((one) => one.series === series);
  if (found.length > 0) return found;
  const known = new Set(allFigures().flatMap((one) => (one.series === undefined ? [] : [one.series as string])));
  throw new Problem({
    file: 'src/data/model/figures.ts',
    place: `points("${String(series)}")`,
    found: 'no such series',
    expected: `an id such as ${nearestIds(String(series), known).join(', ')}`,
    remedy: 'correct the id where it is used',
  });
}
