/** One parameter or member of what the package exports, as the reference tells it. */
export interface ApiField {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  /** Docstring, with `code` in backticks. */ readonly about: string;
}
