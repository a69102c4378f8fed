/** The three purses of the State's money (docs/glossaire.md). */
export const SOURCES = ["BOP 304", "FIR", "ONDAM"] as const;

/** A source de financement, as the report and the recap write it. */
export type Source = (typeof SOURCES)[number];
