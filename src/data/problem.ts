/**
 * An error that teaches: every refusal of bad input in this project is one of these, so that whoever
 * made the mistake reads where it is, what was found, what was expected and how to mend it.
 */
export interface ProblemParts {
  /** File the mistake is in, from the project's root: `src/data/claims/xinhua-2024-10.ts`. */
  file: string;
  /** Place in the file: a line, a record's id and field, a step's number. */
  place: string;
  found: string;
  expected: string;
  remedy: string;
}

export class Problem extends Error {
  readonly parts: ProblemParts;
  constructor(parts: ProblemParts) {
    super([
      `${parts.file}: ${parts.place}`,
      `  found:    ${parts.found}`,
      `  expected: ${parts.expected}`,
      `  to mend:  ${parts.remedy}`,
    ].join('\n'));
    this.name = 'Problem';
    this.parts = parts;
  }
}
