/** How sure a fact of a learned edition is: read as it stands, guessed, or not said by the sheet. */
export type Sureness = "sure" | "unsure" | "unknown";

/** What was learned of one field of the edition's file, in a sentence for the officer. */
export interface LearnedNote {
  /** « columns[3].role », « objectives[0].sources ». */
  readonly field: string;
  readonly sureness: Sureness;
  readonly sentence: string;
}
