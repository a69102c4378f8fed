/** The three purses of the State's money (domain.md). */
export const SOURCES = ["BOP 304", "FIR", "ONDAM"] as const;

/** A source de financement, as the report and the recap write it. */
export type Source = (typeof SOURCES)[number];
