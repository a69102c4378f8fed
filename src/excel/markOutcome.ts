/** What came of putting or removing marks. */
export interface MarkOutcome {
  /** Sheets that could not be marked, or kept their marks, because they are protected. */
  readonly protectedSheets: readonly string[];
  /** Marks of ours stand in the workbook now. */
  readonly isMarked: boolean;
}
