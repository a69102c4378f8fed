import type { Question } from "../../../survey/form/definition";
import { objectiveIn, readHeaders } from "../../../survey/propose/tables";
import {
  LINE_WORDINGS,
  OBJECTIVE_WORDINGS,
  SIDE_WORDINGS,
  SOURCE_WORDINGS,
} from "../../../survey/propose/wordings";
import { headersOf, type TableReading } from "./tableReading";

/** A table read in a way that the officer chose: what its headers say fills it in, to be corrected. */
export function readAs(question: Question, kind: string): TableReading {
  const read = <Value>(
    of: "rows" | "columns",
    wordings: Parameters<typeof readHeaders<Value>>[2],
  ) =>
    new Map(
      readHeaders(question, question[of], wordings).map(({ key, value }) => [key, value] as const),
    );
  switch (kind) {
    case "lines":
      return { kind, columns: read("columns", LINE_WORDINGS) };
    case "recap":
      return {
        kind,
        rows: read("rows", SOURCE_WORDINGS),
        columns: read("columns", SIDE_WORDINGS),
      };
    case "objectives":
      return {
        kind,
        rows: new Map(
          headersOf(question, "rows").map(
            ({ key, label }, index) => [key, objectiveIn(label) ?? index + 1] as const,
          ),
        ),
        columns: read("columns", OBJECTIVE_WORDINGS),
      };
    default:
      return { kind: "nothing" };
  }
}
