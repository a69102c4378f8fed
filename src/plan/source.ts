/** A source de financement by its id, as the report and the recap write it: « BOP 304 ». Each edition says which it has. */
export type Source = string;

/** A purse of the State's money. */
export interface SourceSpec {
  readonly id: Source;
  /** As the template writes it in the cell of a line: « 304 ». */
  readonly written: string;
  /** Words by which a text names it; the first is its short name. One made of digits stands alone among digits. */
  readonly names: readonly string[];
  /**
   * Paid to the département, which then matches it; ONDAM is paid to medico-social establishments.
   * null: no paper says it.
   */
  readonly isPaidToDepartment: boolean | null;
}

/** The purses known so far: from the préfet, from the ARS, from the health insurance. An edition may have others. */
export const KNOWN_SOURCES: readonly SourceSpec[] = [
  { id: "BOP 304", written: "304", names: ["304"], isPaidToDepartment: true },
  {
    id: "FIR",
    written: "FIR",
    names: ["FIR", "fonds d'intervention régional", "fond d'intervention régional"],
    isPaidToDepartment: true,
  },
  { id: "ONDAM", written: "ONDAM", names: ["ONDAM"], isPaidToDepartment: false },
];
