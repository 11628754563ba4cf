/** What stands at the head of a chapter's file, and the check of it. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import * as z from 'zod';
import { printValue, valueAt } from '../../data/model/found.ts';
import { expectedOf } from '../../data/model/explain.ts';
import { Problem } from '../../data/model/problem.ts';
import { lettersOf } from '../../data/words/han.ts';
import { DRAWING_NAMES } from '../../site/drawings/index.ts';

/** Text on one line, as long as its place allows. */
const line = (least: number, most: number) =>
  z
    .string(`text of ${least} to ${most} characters`)
    .refine((text) => lettersOf(text) >= least, `at least ${least} characters, a Chinese one counted as two`)
    .refine((text) => lettersOf(text) <= most, `at most ${most} characters, a Chinese one counted as two`)
    .regex(/^\S.*\S$|^\S$/, 'text without blanks at its ends')
    .regex(/^(?!.*(?:\]\(|https?:|[<>{}`*]))/, 'plain words: links, tags and other marks would be printed as they are');

export const chapterSchema = z.strictObject({
  /** Position in the story, from 1; also the first number of its figures. */
  number: z.int('a whole number, as in the file’s name').min(1),
  title: line(1, 120),
  /** One or two sentences under the title. */
  standfirst: line(20, 400),
  /** For search engines and share cards. */
  description: line(40, 160),
  /** A few words for navigation. */
  short: line(1, 28),
  /** The drawing that it is known by: at its head, where it is announced, on its card. */
  emblem: z.enum(DRAWING_NAMES).optional(),
});

const REMEDY = `front matter holds ${Object.keys(chapterSchema.shape).join(', ')}: see “Write a chapter” in CONTRIBUTING.md`;

/** The fields of a chapter's head, unchecked. Throws a Problem where they cannot be read. */
export function readFields(file: string, source: string): Readonly<Record<string, unknown>> {
  try {
    return parseFrontmatter(source).frontmatter;
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line?: number } };
    throw new Problem({
      file,
      place: mark?.line === undefined ? 'front matter' : `front matter, line ${mark.line + 1}`,
      found: reason ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'what cannot be read'),
      expected: 'one field a line, name: text',
      remedy: 'put a text with a colon, a quotation mark or a # in it between single quotes',
    });
  }
}

/** Checks the head of a chapter; throws a Problem with the line at the first field that is wrong. */
export function checkFields(file: string, source: string): Readonly<Record<string, unknown>> {
  const fields = readFields(file, source);
  const issues = chapterSchema.safeParse(fields).error?.issues ?? [];
  // A misspelt name explains why another is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (!issue) return fields;
  const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = extra ?? String(issue.path[0] ?? '');
  const at = source.split('\n').findIndex((one) => one.startsWith(`${field}:`));
  throw new Problem({
    file,
    place: `front matter, ${at < 0 ? field : `line ${at + 1}, ${field}`}`,
    found: extra === undefined ? printValue(valueAt(fields, issue.path)) : `the field ${extra}`,
    expected: expectedOf(issue, fields, chapterSchema),
    remedy: REMEDY,
  });
}
