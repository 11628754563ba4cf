/**
 * Errors that teach: every refusal of bad input in this project is a Problem, so that whoever
 * made the mistake reads where it is, what was found, what was expected and how to fix it.
 */

/** What a Problem says, part by part; its message holds all of them. */
export interface ProblemParts {
  /** File the mistake is in, from the project's root: `src/data/records/claims/xinhua-2024-10.ts`. */
  file: string;
  /** Place in the file: a line, a record's id and field, a step's number. */
  place: string;
  /** What stands there. */
  found: string;
  /** What would be right. */
  expected: string;
  /** How to fix it. */
  remedy: string;
}

/** A refusal of bad input that says where it is, what was found, what was expected and how to fix it. */
export class Problem extends Error {
  /** The message in parts, for code that reports it in its own way. */
  readonly parts: ProblemParts;
  constructor(parts: ProblemParts) {
    super(
      [
        `${parts.file}: ${parts.place}`,
        `  found:    ${parts.found}`,
        `  expected: ${parts.expected}`,
        `  fix:      ${parts.remedy}`,
      ].join('\n'),
    );
    this.name = 'Problem';
    this.parts = parts;
  }
}
