/** What a command prints, and its exit status. */
export interface Outcome {
  readonly output: string;
  readonly status: 0 | 1 | 2;
  /** What people are told beside the output, a line each: files that could not be read, what is to mend. */
  readonly errors?: readonly string[];
}
