import { Decimal } from "decimal.js";
import { a1From } from "../plan/address";
import { formatPlain } from "../plan/money";
import type { Corrected } from "../judgement/causes/cause";
import type { Report } from "./report";

/** A cell that a correction changes; amounts as « 1234.50 », a blank as "", a source by its name. */
interface CorrectedJson {
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
}

/** One correction for several findings; `explains` are places in `findings`, in ascending order. */
export interface CauseJson {
  readonly cells: readonly CorrectedJson[];
  readonly explains: readonly number[];
  readonly certainty: string;
  readonly message: string;
}

/** Findings that one of several corrections would mend: the likeliest three of `among`. */
export interface DoubtJson {
  readonly alternatives: readonly (readonly CorrectedJson[])[];
  readonly among: number;
  readonly explains: readonly number[];
  readonly message: string;
}

function correctedJson(sheet: string | null, cells: readonly Corrected[]): CorrectedJson[] {
  return cells.map(({ at, found, expected }) => ({
    cell: a1From(sheet, at),
    found: textOf(found),
    expected: textOf(expected),
  }));
}

function textOf(value: Decimal | string | null): string {
  return value instanceof Decimal ? formatPlain(value) : (value ?? "");
}

/** What is at fault, in the report's notation. */
export function causesJson({ plan, causes, doubts }: Report): {
  readonly causes: readonly CauseJson[];
  readonly doubts: readonly DoubtJson[];
} {
  const sheet = plan?.sheet ?? null;
  return {
    causes: causes.map(({ cells, explains, certainty, message }) => ({
      cells: correctedJson(sheet, cells),
      explains,
      certainty,
      message,
    })),
    doubts: doubts.map(({ alternatives, among, explains, message }) => ({
      alternatives: alternatives.map(({ cells }) => correctedJson(sheet, cells)),
      among,
      explains,
      message,
    })),
  };
}
