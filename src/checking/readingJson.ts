import { a1From, columnLetters } from "../plan/address";
import type { Plan } from "../plan/plan";

/** The account of what was read, as other programs read it: it changes only by adding. */
export interface ReadingJson {
  readonly certainty: "certain" | "probable";
  readonly because: readonly string[];
  readonly columns: readonly {
    readonly column: string;
    readonly role: string;
    readonly because: string;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly kind: string;
    readonly because: string;
  }[];
  /** The role of each number of the plan's sheet, and of the recap's, by cell. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly corrections: readonly {
    readonly at: string;
    readonly said: string;
    readonly objective?: number;
    readonly obeyed: boolean;
  }[];
}

const NAMES: Readonly<Record<string, string>> = { nextState: "next" };

/** What was read of a plan, and why. */
export function readingJson({ sheet, recognition, reading }: Plan): ReadingJson {
  return {
    // What the officer chose is beyond doubt.
    certainty: recognition.confidence === "probable" ? "probable" : "certain",
    because: recognition.reasons,
    columns: reading.columns.map(({ column, role, because }) => ({
      column: columnLetters(column),
      role: NAMES[role] ?? role,
      because,
    })),
    rows: reading.rows.map(({ row, kind, because }) => ({ row, kind, because })),
    numbers: Object.fromEntries(
      reading.numbers.map(({ at, role }) => [a1From(sheet, at), role] as const),
    ),
    corrections: reading.corrections.map(({ at, said, objective, standing }) => ({
      at,
      said,
      ...(objective === undefined ? {} : { objective }),
      obeyed: standing === "obeyed",
    })),
  };
}
