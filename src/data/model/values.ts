/** What records are made of: words in both languages, amounts as they were stated, periods. */
import * as z from 'zod';

/** Languages that reader-facing text can be keyed by. English is always there. */
export const LANGUAGES = ['en', 'zh'] as const;
/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

/** Words that say something: with letters or digits, and none of what slips in unseen. */
export const wordsSchema = z
  .string()
  .regex(/[\p{L}\p{N}]/u, 'words, with at least one letter or digit')
  .regex(/^\S(?:[\s\S]*\S)?$/, 'words without blanks at their ends')
  .regex(
    /^(?!.*(?: {2}|[\p{Cc}\p{Cf}\uFFFD]))/su,
    'words without double blanks, line breaks or characters that cannot be seen',
  );

/** Words as a source prints them: no slot of ours is in them. */
export const quotedSchema = wordsSchema.regex(/^[^{}]*$/, 'words as they are printed, without braces');

/**
 * A list in which nothing stands twice.
 * @param list the schema of a list of ids
 */
export const distinct = <T extends z.ZodType<readonly string[]>>(list: T): T =>
  list.refine((entries) => new Set(entries).size === entries.length, 'each of them once');

/** Checks a `Text`. */
export const textSchema = z.strictObject({
  /** English. */
  en: wordsSchema,
  /** Chinese; names only where verified. */
  zh: wordsSchema.optional(),
  /** The Chinese renders the English and was not read in a source: English pages do not print it beside. */
  isTranslation: z.literal(true).optional(),
});
/** Reader-facing text by language; a name whose characters are not known has no `zh`. */
export type Text = z.infer<typeof textSchema>;

/**
 * How a single stated value is to be read. A bound is never printed as a plain number:
 * `more-than` 20 and `at-least` 20 have an open upper end, `up-to`, `nearly` and `less-than` an open lower one.
 */
export const SINGLE_READINGS = ['exact', 'about', 'more-than', 'at-least', 'up-to', 'nearly', 'less-than'] as const;

/** More than any economy, crowd or distance of this story: a value above it was mistyped. */
const LARGEST_VALUE = 1e15;
/** A last digit is at one place: units, tens, tenths. */
const stepSchema = z
  .number()
  .positive()
  .refine((step) => Number.isInteger(Math.log10(step)), {
    error: 'a place of a digit: 1, 0.1, 1000 …, the size of the last one that was stated',
  });

/** A step that is finer than doubles are exact is no step. */
const isWholeSteps = (value: number, step: number | undefined): boolean =>
  step !== undefined && Math.abs(value / step - Math.round(value / step)) < 1e-9 && Math.abs(value / step) < 1e9 * 1e6;

/**
 * `value` is in the claim's base unit (yuan, not billions of yuan; 43 for 43 percent).
 * `step` is the size of the last digit that was stated (2.43 trillion yuan: 1e10), so that arithmetic can
 * give the range that rounding allows; counts, which are not rounded, leave it out.
 */
export const quantitySchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.enum(SINGLE_READINGS), value: z.number(), step: stepSchema.optional() }),
    z.strictObject({
      is: z.literal('range'),
      low: z.number(),
      high: z.number(),
      step: stepSchema.optional(),
    }),
  ])
  .superRefine((quantity, ctx) => {
    const values = quantity.is === 'range' ? { low: quantity.low, high: quantity.high } : { value: quantity.value };
    if (quantity.is === 'range' && quantity.low >= quantity.high)
      ctx.addIssue({ code: 'custom', path: ['low'], message: `less than high, which is ${quantity.high}` });
    for (const [field, value] of Object.entries(values)) {
      if (Math.abs(value) > LARGEST_VALUE)
        ctx.addIssue({ code: 'custom', path: [field], message: 'a number that something in the world can have' });
      if (!isWholeSteps(value, quantity.step ?? (Number.isInteger(value) ? 1 : undefined)))
        ctx.addIssue({
          code: 'custom',
          path: [field],
          message:
            quantity.step === undefined
              ? 'a whole number, or a step: the size of its last stated digit'
              : `a multiple of its step, ${quantity.step}`,
        });
    }
  });
/** A value, bound or range as it was stated, in the base unit of its figure. */
export type Quantity = z.infer<typeof quantitySchema>;

const MOMENT = String.raw`\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?`;
/** What this story can tell of; a year beyond was mistyped. */
const [FIRST_YEAR, LAST_YEAR] = [1949, 2050];

/**
 * The first day of a moment as text that sorts: `2024-H2` is `2024-07-01`.
 * @param moment `2023`, `2024-H1`, `2024-Q3`, `2024-02` or `2022-12-30`
 */
export function momentStart(moment: string): string {
  const [year = '', part = '01', day = '01'] = moment.split('-');
  const half = part.startsWith('H') ? (Number(part.slice(1)) - 1) * 6 + 1 : undefined;
  const quarter = part.startsWith('Q') ? (Number(part.slice(1)) - 1) * 3 + 1 : undefined;
  return `${year}-${String(half ?? quarter ?? part).padStart(2, '0')}-${day}`;
}

const isRealMoment = (moment: string): boolean => {
  const start = momentStart(moment);
  const date = new Date(`${start}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(start);
};

/**
 * A period as text: `2023`, `2024-H1`, `2020-Q3`, `2024-02`, `2022-12-30`, or two of them joined by a slash,
 * `2013/2023` (for growth: from the first to the second).
 */
export const periodSchema = z
  .string()
  .regex(new RegExp(`^${MOMENT}(?:/${MOMENT})?$`), 'a period such as 2023, 2024-H1, 2024-02, 2022-12-30 or 2013/2023')
  .refine((period) => period.split('/').every(isRealMoment), 'days that are in the calendar')
  .refine(
    (period) => (period.match(/\d{4}/g) ?? []).every((year) => Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR),
    `years from ${FIRST_YEAR} to ${LAST_YEAR}`,
  )
  .refine((period) => {
    const [from = '', to] = period.split('/');
    return to === undefined || momentStart(from) < momentStart(to);
  }, 'the earlier of the two first, and two that differ');
