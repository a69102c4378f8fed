import type { EditionFacts } from "../plan/edition";

/** A table with a number, a source cell and a line for each objective, and no amount but those of its lines. */
export const ORDINARY: EditionFacts = {
  numberInWording: false,
  columnPerSource: false,
  writesBop304: false,
  sourceInNumber: false,
  sourceRunsDown: false,
  listsObjectives: true,
  objectivesUnderEngagements: false,
  otherInTotal: false,
  subtotalsAbove: false,
  grandTotalBelow: false,
  envelopesBelow: false,
};

/** Annexe 2.1, the same in 2023 and 2024: objectives stand under their engagement. */
export const ANNEXE: EditionFacts = { ...ORDINARY, objectivesUnderEngagements: true };
