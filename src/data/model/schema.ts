/**
 * What the data module holds: the shape of every record, checked once when the module loads.
 *
 * The one idea: a **claim** is a figure that somebody stated. It carries who, when, where, what it
 * measures, and how far it can be trusted. A **derivation** is arithmetic on claims: its value is
 * computed, never typed in.
 */
import * as z from 'zod';
import { distinct, periodSchema, quantitySchema, quotedSchema, textSchema, wordsSchema } from './values.ts';

export { STATUSES, type Status } from './statuses.ts';
export {
  LANGUAGES,
  wordsSchema,
  distinct,
  textSchema,
  SINGLE_READINGS,
  quantitySchema,
  momentStart,
  periodSchema,
  type Language,
  type Text,
  type Quantity,
} from './values.ts';

const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a kebab-case id');

/** Longest evidence phrase, in words: enough to find the place, too little to stand for the text. */
export const PHRASE_MAX_WORDS = 12;
const phraseSchema = z.string().refine((phrase) => {
  const n = phrase.trim().split(/\s+/).length;
  return n >= 3 && n <= PHRASE_MAX_WORDS && phrase === phrase.trim() && !/[{}]/.test(phrase);
}, `a phrase of 3 to ${PHRASE_MAX_WORDS} words, letter for letter from the source`);

/**
 * What of a claim its phrase does not carry, with the reason, for the next editor. `number`: the value is worked out,
 * or stands elsewhere in the source. `unit`, `bound`, `step`: the number is there, and is read otherwise than it is
 * printed.
 */
const differsSchema = z.strictObject({
  in: z.enum(['number', 'unit', 'bound', 'step']),
  why: wordsSchema.regex(/\p{L}{2}.*\s\p{L}/u, 'the reason, in a few words'),
});

/** A figure that somebody stated. */
export const claimSchema = z.strictObject({
  /** Value, bound or range, in the base unit. */
  quantity: quantitySchema,
  /** Id of a unit in `units.ts`. */
  unit: idSchema,
  /** What the figure measures, as a noun phrase without the number: "industrial added value, whole industry". */
  measure: textSchema,
  /** Id of a place in `places.ts`. */
  place: idSchema,
  /** Id of a company in `companies.ts`, where the figure is a company's. */
  company: idSchema.optional(),
  /** When it holds. */
  period: periodSchema,
  /** How it came to be; derived figures are no claims. */
  status: z.enum(['reported', 'claimed', 'planned', 'target', 'context']),
  /** Id of a source in `sources.ts`. */
  source: idSchema,
  /** Id of a person or body in `speakers.ts`: who says so, within the source. */
  speaker: idSchema,
  /** The shortest run of the source's own words that carries the figure. Every claim of the five sources has one. */
  phrase: phraseSchema.optional(),
  /**
   * Short evidence in the publisher's own language, for outside sources (Chinese or German, at most 30 characters or 12
   * words).
   */
  original: quotedSchema.max(90).optional(),
  /** Where the value and its phrase differ, and why: the build holds one against the other. */
  differs: differsSchema.optional(),
  /** The editor's note: how to read the figure, what is wrong with it, what we could not check. */
  note: textSchema.optional(),
});
/** A claim, checked; its id is its key in the file. */
export type ClaimInput = z.infer<typeof claimSchema>;

/** A series of claims that share everything but value and period: `seriesId@period` names one of its points. */
export const seriesSchema = claimSchema.omit({ quantity: true, period: true, phrase: true }).extend({
  points: z
    .array(
      z.strictObject({
        period: periodSchema,
        quantity: quantitySchema,
        /** Where a point differs from the series. */
        status: claimSchema.shape.status.optional(),
        source: idSchema.optional(),
        speaker: idSchema.optional(),
        original: claimSchema.shape.original,
        differs: claimSchema.shape.differs,
        note: textSchema.optional(),
      }),
    )
    .min(1),
});
/** A series, checked; its id is its key in the file. */
export type SeriesInput = z.infer<typeof seriesSchema>;

/** How far a source from outside the five is verified. Core sources are what the explainer is built on. */
export const CONFIDENCES = ['core', 'V1', 'V2', 'V3'] as const;
/** One of `CONFIDENCES`. */
export type Confidence = (typeof CONFIDENCES)[number];

/** A document that figures are taken from. A V1 source has a link; one of the five may have one; no other has. */
export const sourceSchema = z
  .strictObject({
    /** Publisher as printed in a source line: "China Daily". */
    publisher: textSchema,
    /** The document's own title or a plain description of it. */
    title: textSchema.refine(
      ({ en, zh }) => !/[{}]/.test(`${en}${zh ?? ''}`),
      'a title as it is printed, without braces',
    ),
    /** Day, month or year of publication; left out where none was recorded. */
    date: periodSchema.optional(),
    /**
     * `core` for the five; V1 read at the publisher's own address; V2 a copy elsewhere (never linked); V3 a statistics
     * table.
     */
    confidence: z.enum(CONFIDENCES),
    /** The publisher's own address: for V1 always, for one of the five where it was found. */
    url: z
      .url({ protocol: /^https?$/ })
      .regex(/^[^\s{}"<>]+$/, 'an address without blanks or braces')
      .optional(),
    /** As printed. */
    author: wordsSchema.optional(),
    /** What to know about it. */
    note: textSchema.optional(),
  })
  .superRefine((source, ctx) => {
    if (source.confidence === 'V1' && !source.url)
      ctx.addIssue({ code: 'custom', path: ['url'], message: 'a V1 source links its publisher: give url' });
    if (source.confidence !== 'V1' && source.confidence !== 'core' && source.url)
      ctx.addIssue({
        code: 'custom',
        path: ['url'],
        message: 'only a V1 source or one of the five is linked: remove url',
      });
  });
/** A source, checked; its id is its key in the file. */
export type SourceInput = z.infer<typeof sourceSchema>;

/** Who says a figure. */
export const speakerSchema = z.strictObject({
  /** A person's or a body's name. */
  name: textSchema,
  /** Office held when speaking; bodies (a bureau, a company) have none. */
  office: textSchema.optional(),
});
/** A speaker, checked. */
export type SpeakerInput = z.infer<typeof speakerSchema>;

/** A place that a figure or a map names. */
export const placeSchema = z.strictObject({
  /** Chinese only where verified. */
  name: textSchema,
  /** What sort of place. */
  kind: z.enum(['country', 'region', 'province', 'district', 'city', 'park', 'station', 'port', 'zone']),
  /** Id of the place it lies in. */
  within: idSchema.optional(),
  /** GB/T 2260 code of its outline in the map geometry. */
  adcode: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  /** WGS84 longitude and latitude in degrees. */
  at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  /** Where the coordinates come from, and whether they are only approximate. */
  atNote: textSchema.optional(),
  /** The colour role the place always has; places inside one share it. */
  role: z.enum(['tianjin', 'beijing', 'hebei', 'region', 'other']),
});
/** A place, checked. */
export type PlaceInput = z.infer<typeof placeSchema>;

/** A company whose factory floor the sources visit. */
export const companySchema = z.strictObject({
  /** In full. */
  name: textSchema,
  /** As pages call it. */
  shortName: textSchema,
  /** Id of the place of its works. */
  place: idSchema,
  /** What it makes, as a noun phrase. */
  makes: textSchema,
  /** What to know about it. */
  note: textSchema.optional(),
});
/** A company, checked. */
export type CompanyInput = z.infer<typeof companySchema>;

/** Several named things that a source lists: the industries to cultivate, the six chains. */
export const listSchema = z.strictObject({
  title: textSchema,
  items: z.array(z.strictObject({ id: idSchema, name: textSchema, note: textSchema.optional() })).min(1),
  period: periodSchema,
  status: claimSchema.shape.status,
  place: idSchema,
  source: idSchema,
  speaker: idSchema,
  phrase: phraseSchema.optional(),
  original: claimSchema.shape.original,
  note: textSchema.optional(),
});
/** A list, checked; its fields mean what those of a claim do. */
export type ListInput = z.infer<typeof listSchema>;

/** Something that happened on a day, or in a month or year. */
export const eventSchema = z.strictObject({
  /** As exact as the source gives it. */
  date: periodSchema,
  /** In a few words, without figures. */
  title: textSchema,
  /** More, in a sentence. */
  detail: textSchema.optional(),
  place: idSchema,
  source: idSchema,
  phrase: phraseSchema.optional(),
  status: claimSchema.shape.status,
});
/** An event, checked; its fields mean what those of a claim do. */
export type EventInput = z.infer<typeof eventSchema>;

/** A mistake or a loose wording in a source, corrected in the open. */
export const correctionSchema = z.strictObject({
  /** Id of the source that is corrected. */
  source: idSchema,
  /** What was printed, in at most 12 of the source's words. */
  printed: phraseSchema.or(quotedSchema.max(40)),
  /** What we use instead. */
  reading: textSchema,
  /** How we know. */
  why: textSchema,
  /** Ids of the sources that settle it. */
  settledBy: distinct(z.array(idSchema)),
  /** Ids of the figures that were printed so: their evidence leads here. */
  figures: distinct(z.array(z.string()).min(1)).optional(),
});
/** A correction, checked. */
export type CorrectionInput = z.infer<typeof correctionSchema>;

/** A mistake of an earlier edition of this site, corrected in the open and dated. Texts may name figures in braces. */
export const editionCorrectionSchema = z.strictObject({
  /** The day of the correction. */
  date: z.iso.date(),
  /** What the edition before said. */
  before: textSchema,
  /** What it says now. */
  now: textSchema,
  /** Why it was wrong. */
  why: textSchema,
  /** Ids of the sources that settle it; none where it was a choice of ours. */
  sources: distinct(z.array(idSchema)),
});
/** A correction of this edition, checked. */
export type EditionCorrectionInput = z.infer<typeof editionCorrectionSchema>;

/** Something that was looked for and not found. */
export const notFoundSchema = z.strictObject({
  /** What, as a noun phrase with a full stop. */
  what: textSchema,
  /** Where it was looked for. */
  looked: textSchema,
  /** The newest day or month that the search reached. */
  until: periodSchema,
});
/** Something not found, checked. */
export type NotFoundInput = z.infer<typeof notFoundSchema>;

/** The four verdicts of the audit. */
export const VERDICTS = ['holds', 'holds-if', 'fails', 'unknowable'] as const;
/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];
/** What kind of slip a check is about. */
export const CHECK_KINDS = [
  'arithmetic',
  'real-or-nominal',
  'percent-or-points',
  'bound',
  'cumulative-or-annual',
  'plan-or-result',
  'definition',
  'translation',
  'currency',
  'conflict',
] as const;
/** One of `CHECK_KINDS`. */
export type CheckKind = (typeof CHECK_KINDS)[number];
