/**
 * The audit: what the sources state, what we computed, and whether it adds up. All checks are tested for shape when
 * this module loads; one that names an unknown figure or types a number into its text throws a Problem.
 */
import { SOURCE_FILES, type KeysOfEach } from './registry.ts';
import * as z from 'zod';
import type { CheckInput } from './check-types.ts';
import { factoryChecks } from '../records/checks/factories.ts';
import { regionChecks } from '../records/checks/region.ts';
import { tianjinChecks } from '../records/checks/tianjin.ts';
import { findTypedNumbers } from '../guard/typed-numbers.ts';
import { figure, isFigureId, type Figure, type FigureId } from './figures.ts';
import { FORMS } from '../words/format.ts';
import { checkReferences, parseRecords, type RecordFiles } from './parse.ts';
import { Problem } from './problem.ts';
import { requireVerdict } from './verdict.ts';
import { wordsByLanguage } from './by-language.ts';
import { CHECK_KINDS, distinct, textSchema, VERDICTS, wordsSchema, type Verdict } from './schema.ts';

const CHECK_FILES = {
  'src/data/records/checks/region.ts': regionChecks,
  'src/data/records/checks/tianjin.ts': tianjinChecks,
  'src/data/records/checks/factories.ts': factoryChecks,
} as const;

/** Id of a check in `CHECKS`. */
export type CheckId = KeysOfEach<(typeof CHECK_FILES)[keyof typeof CHECK_FILES]>;
export type { CheckInput };
/** A check with its id. */
export interface Check extends CheckInput {
  /** Its address is `<chapter>.html#check-<id>`, in the chapter that shows its verdict. */
  id: CheckId;
}

const SOURCE_IDS: ReadonlySet<string> = new Set(Object.values(SOURCE_FILES).flatMap((file) => Object.keys(file)));

/** A figure named in a text, `{xh24-iva-growth}`, with or without the form it is printed in, `{xh24-chains|word}`. */
const PLACEHOLDER = /\{([^{}|]*)(?:\|([^{}]*))?\}/g;
/** A name that holds digits, `[[737 MAX]]`. */
const NAME_WITH_DIGITS = /\[\[.*?\]\]/g;
const figureId = z.string().refine(isFigureId, 'the id of a figure');
const withFigures = textSchema.superRefine((text, ctx) => {
  for (const [language, words] of wordsByLanguage(text)) {
    for (const [, id, form] of words.matchAll(PLACEHOLDER)) {
      if (!isFigureId(id ?? ''))
        ctx.addIssue({ code: 'custom', path: [language], message: `ids of figures in braces: {${id}} is none` });
      if (form !== undefined && !FORMS.some((known) => known === form))
        ctx.addIssue({
          code: 'custom',
          path: [language],
          message: `a form after the bar, one of ${FORMS.join(', ')}: ${form} is none`,
        });
    }
  }
});
const withoutNumbers = withFigures.superRefine((text, ctx) => {
  for (const [language, words] of wordsByLanguage(text)) {
    const [typed] = findTypedNumbers(words.replace(PLACEHOLDER, ' it ').replace(NAME_WITH_DIGITS, ''));
    if (typed)
      ctx.addIssue({
        code: 'custom',
        path: [language],
        message: `figures in braces and no typed numbers but years: ${typed.text} is one`,
      });
  }
});

const checkSchema = z.strictObject({
  verdict: z.enum(VERDICTS),
  rests: z
    .union([
      z.strictObject({
        left: figureId,
        is: z.enum(['meets', 'below', 'above']),
        right: figureId,
        given: wordsSchema.optional(),
      }),
      z.strictObject({ why: wordsSchema }),
    ])
    .optional(),
  kind: z.enum(CHECK_KINDS),
  sources: distinct(z.array(z.string()).min(1)),
  title: withoutNumbers,
  stated: distinct(z.array(figureId).min(1)),
  computed: distinct(z.array(figureId)),
  comparison: z
    .strictObject({
      unit: z.string(),
      figures: z
        .array(z.strictObject({ figure: figureId, as: withoutNumbers }))
        .min(2)
        .refine((all) => new Set(all.map((one) => one.figure)).size === all.length, 'each figure once'),
    })
    .optional(),
  formula: withFigures,
  verdictSentence: withoutNumbers,
  detail: withoutNumbers,
});

/**
 * Ids of the figures that a text of a check names, in order.
 * @param text with figures in braces: `{xh24-iva-growth}` or `{xh24-chains|word}`
 */
export function placeholders(text: string): FigureId[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, id]) => (id !== undefined && isFigureId(id) ? [id] : []));
}

function requireOneUnit(
  id: string,
  file: string,
  comparison: { unit: string; figures: readonly { figure: string }[] },
): void {
  for (const one of comparison.figures
    .map(({ figure: compared }) => compared)
    .filter(isFigureId)
    .map(figure)) {
    if (one.unit === comparison.unit) continue;
    throw new Problem({
      file,
      place: `record "${id}", field comparison`,
      found: `${one.id} in ${one.unit}`,
      expected: `figures in ${comparison.unit}`,
      remedy: 'compare like with like: leave it out, or derive it in the same unit',
    });
  }
}

function requireSources(
  id: string,
  file: string,
  check: { sources: readonly string[]; stated: readonly string[] },
): void {
  for (const one of check.stated.filter(isFigureId).map(figure)) {
    if (one.source === undefined || check.sources.includes(one.source)) continue;
    throw new Problem({
      file,
      place: `record "${id}", field sources`,
      found: `no ${one.source}, which states ${one.id}`,
      expected: 'the source of every stated figure',
      remedy: `add "${one.source}" to sources`,
    });
  }
}

/** Checks the records of an audit. Throws a Problem at the first that is malformed, mixes units or hides a source. */
export function parseChecks(files: RecordFiles): void {
  for (const parsed of parseRecords(checkSchema, files)) {
    const { id, file, record } = parsed;
    record.sources.forEach((source, i) =>
      checkReferences(parsed, { source: SOURCE_IDS }, { source }, `sources.${i}, `),
    );
    if (record.comparison) requireOneUnit(id, file, record.comparison);
    requireSources(id, file, record);
    // Its ids have just been looked up.
    requireVerdict(id, file, record as CheckInput);
  }
}

parseChecks(CHECK_FILES);

/** Every check, in the order of the story: region, Tianjin's industry, factory floors and dollars. */
export const CHECKS: readonly Check[] = Object.values(CHECK_FILES)
  .flatMap((file): [string, CheckInput][] => Object.entries(file))
  .map(([id, check]) => ({ ...check, id: id as CheckId }));

/**
 * The checks with one verdict, in the order of the story.
 * @param verdict one of `VERDICTS`
 */
export function checksWith(verdict: Verdict): readonly Check[] {
  return CHECKS.filter((check) => check.verdict === verdict);
}

/**
 * The figures that a check may draw on one scale, or none.
 * @param check one of `CHECKS`
 */
export function comparedFigures({ comparison }: Pick<Check, 'comparison'>): readonly Figure[] {
  return comparison ? comparison.figures.map(({ figure: id }) => figure(id)) : [];
}

/** Every figure that a check states, computes, draws or names, each once, in the order it is met. */
export function checkFigures({
  stated,
  computed,
  comparison,
  title,
  formula,
  verdictSentence,
  detail,
}: CheckInput): readonly FigureId[] {
  const named = [title, verdictSentence, formula, detail].flatMap((text) => placeholders(text.en));
  return [...new Set([...stated, ...computed, ...(comparison?.figures.map(({ figure: id }) => id) ?? []), ...named])];
}
