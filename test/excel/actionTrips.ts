import { Decimal } from "decimal.js";
import { clearMarks } from "../../src/excel/clearMarks";
import { keepInWorkbook, keptInWorkbook } from "../../src/excel/keep";
import { markFindings } from "../../src/excel/marks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { selectCell } from "../../src/excel/selection";
import { writeCells, type Undo } from "../../src/excel/writeCells";
import { SEVERITIES } from "../../src/judgement/finding";
import { openBook, sheet } from "./workbooks";

/** Everything that the pane asks of Excel. */
export const ACTIONS = [
  "check",
  "mark",
  "markAgain",
  "eraseMarks",
  "write",
  "undo",
  "keep",
  "readKept",
  "select",
] as const;
export type Action = (typeof ACTIONS)[number];

/** A plan's sheet with that many lines, and a second sheet. */
export function planOf(lines: number) {
  const line = (i: number) => [`Objectif ${String(i)}`, "304", i, 2 * i, 3 * i];
  return [
    sheet("Plan d'action", [
      ["Objectif", "Source", "Département", "État", "Total"],
      ...Array.from({ length: lines }, (_, i) => line(i + 1)),
    ]),
    sheet("Récapitulatif", [["FIR", 0, 0]]),
  ];
}

/** How many times each action goes to Excel and back, in a plan of that many lines. */
export async function tripsOf(lines: number): Promise<Record<Action, number>> {
  const { host } = await openBook(planOf(lines), { excel: "web" });
  const at = (row: number, column: number) => ({ sheet: "Plan d'action", row, column });
  const rows = Array.from({ length: lines }, (_, i) => i + 2);
  const marks = rows.map((row, i) => ({
    severity: SEVERITIES[i % SEVERITIES.length] ?? "info",
    cells: [at(row, 1 + (i % 5))],
  }));
  let undo: Undo | undefined;
  const done: Record<Action, () => Promise<unknown>> = {
    check: readWorkbook,
    mark: () => markFindings(marks),
    markAgain: () => markFindings(marks),
    eraseMarks: clearMarks,
    write: async () => {
      undo = await writeCells(
        rows.map((row) => ({
          at: at(row, 5),
          before: { kind: "amount", amount: new Decimal(3 * (row - 1)) },
          after: { kind: "amount", amount: new Decimal(row) },
        })),
      );
    },
    undo: async () => undo?.(),
    keep: () => keepInWorkbook("plan-action.essai", () => ({ a: 1 })),
    readKept: () => keptInWorkbook(["plan-action.essai"]),
    select: () => selectCell(at(2, 1)),
  };
  const trips = new Map<Action, number>();
  for (const action of ACTIONS) {
    host.traffic.reset();
    await done[action]();
    trips.set(action, host.traffic.roundTrips);
  }
  return Object.fromEntries(trips) as Record<Action, number>;
}
