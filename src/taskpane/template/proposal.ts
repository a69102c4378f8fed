import { checkWorkbook } from "../../checking/check";
import type { Report } from "../../checking/report";
import { EditionRefusal } from "../../editions/load/refusal";
import { corrected, type ObjectiveSaid } from "../../learning/corrected";
import { learnEdition, type Learned } from "../../learning/learn";
import { LearnRefusal } from "../../learning/refusal";
import type { ColumnRole, Edition } from "../../plan/edition";
import type { WorkbookSnapshot } from "../../reading/snapshot";

/** What the officer said of the template so far. */
export interface TemplateSaid {
  readonly sheet: string | undefined;
  readonly year: number | undefined;
  /** By column. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** By number. */
  readonly objectives: ReadonlyMap<number, ObjectiveSaid>;
}

export const NOTHING_SAID: TemplateSaid = {
  sheet: undefined,
  year: undefined,
  roles: new Map(),
  objectives: new Map(),
};

/** What is proposed: an edition with the open plan judged by it, or why there is none. */
export type Proposal =
  | {
      readonly kind: "learned";
      readonly learned: Learned;
      readonly edition: Edition;
      readonly report: Report;
    }
  | { readonly kind: "refused"; readonly message: string; readonly sheets: readonly string[] };

/** Where the template is read from. */
interface Template {
  readonly workbook: WorkbookSnapshot;
  readonly file: string;
  /** The day, as « 2026-12-01 ». */
  readonly on: string;
  readonly editions: readonly Edition[];
}

/** Learns the template as the officer corrects it, and judges the open plan by it. Never throws. */
export function proposalOf(template: Template, said: TemplateSaid): Proposal {
  const { workbook, file, on, editions } = template;
  const { sheet, year, roles, objectives } = said;
  try {
    const learned = learnEdition(workbook, { file, on, editions, sheet, year, roles });
    const edition = corrected(learned.edition, objectives);
    const report = checkWorkbook(workbook, { sheet: learned.sheet, editions: [edition] });
    return { kind: "learned", learned, edition, report };
  } catch (error) {
    if (error instanceof LearnRefusal) {
      return { kind: "refused", message: error.message, sheets: error.data.sheets };
    }
    if (error instanceof EditionRefusal) {
      return { kind: "refused", message: error.message, sheets: [] };
    }
    throw error;
  }
}

/** The same with a column's role, or what is said of an objective, changed. */
export function withRole(said: TemplateSaid, column: number, role: ColumnRole): TemplateSaid {
  return { ...said, roles: new Map([...said.roles, [column, role]]) };
}

export function withObjective(
  said: TemplateSaid,
  number: number,
  change: ObjectiveSaid,
): TemplateSaid {
  const before = said.objectives.get(number);
  return {
    ...said,
    objectives: new Map([...said.objectives, [number, { ...before, ...change }]]),
  };
}
