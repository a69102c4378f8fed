import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { checkWorkbook } from "../../src/checking/check";
import { reportJson } from "../../src/checking/json";
import { openFile } from "../../src/cli/files";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { a1From } from "../../src/plan/address";
import { amountOfNumber, formatPlain, sum } from "../../src/plan/money";
import { valueOf } from "../../src/plan/amounts";
import type { Plan } from "../../src/plan/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/reading/snapshot";
import { laidOut, spoiltCase } from "../plans/arbitrary";
import { recapLeft, recapWrites } from "../../src/judgement/recapFill";
import { RUNS } from "./runs";

const FIXTURES = path.join(__dirname, "../fixtures");

/** The numbers of a sheet, read from its cells alone. */
function numbersOf(sheet: SheetSnapshot | undefined): Map<string, number> {
  const found = new Map<string, number>();
  sheet?.cells.forEach((cells, down) => {
    cells.forEach((cell, along) => {
      if (cell && typeof cell.value === "number" && !cell.isError) {
        const at = { sheet: sheet.name, row: sheet.top + down, column: sheet.left + along };
        found.set(a1From(null, at), cell.value);
      }
    });
  });
  return found;
}

/** Every number of the plan's sheet, and of its recap's, has one role; those of lines add up to the lines. */
function expectConserved(book: WorkbookSnapshot, plan: Plan): void {
  const sheets = new Set([plan.sheet, plan.recap?.sheet ?? plan.sheet]);
  const numbers = new Map(
    [...sheets].flatMap((name) => [...numbersOf(book.sheets.find((one) => one.name === name))]),
  );
  const roles = plan.reading.numbers.map(({ at, role }) => [a1From(null, at), role] as const);
  expect(roles.map(([at]) => at).sort()).toEqual([...numbers.keys()].sort());
  const added = (role: string) =>
    formatPlain(
      sum(
        roles
          .filter(([, one]) => one === role)
          .map(([at]) => amountOfNumber(numbers.get(at) ?? Number.NaN)),
      ),
    );
  const paid = (side: "state" | "department") =>
    formatPlain(
      sum(
        plan.lines.flatMap((line) => {
          const cells = side === "state" ? line.states.map(({ cell }) => cell) : [line.department];
          return cells.flatMap((cell) =>
            cell?.reading.kind === "number" && cell.content.kind !== "text"
              ? (valueOf(cell) ?? [])
              : [],
          );
        }),
      ),
    );
  expect([added("state"), added("department")]).toEqual([paid("state"), paid("department")]);
}

const FILES = ["", "shapes"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(folder, name)),
);

test.each(FILES)("%s: every number is accounted for", async (file) => {
  await openFile(path.join(FIXTURES, file));
  const book = await readWorkbook();
  const { plan } = checkWorkbook(book);
  if (!plan) throw new Error("no plan");
  expectConserved(book, plan);
  expect(Object.keys(reportJson(file, checkWorkbook(book)).reading?.numbers ?? {})).toHaveLength(
    plan.reading.numbers.length,
  );
});

test("whatever a plan holds, every number on its sheet has one role", () => {
  fc.assert(
    fc.property(spoiltCase, (spoilt) => {
      const book = laidOut(spoilt);
      const { plan } = checkWorkbook(book);
      if (plan) expectConserved(book, plan);
    }),
    { ...RUNS, numRuns: Math.min(RUNS.numRuns, 300) },
  );
});

test("no finding on the recap, nothing to fill; and the reverse, but for what is left with its reason", () => {
  fc.assert(
    fc.property(spoiltCase, (spoilt) => {
      const { plan, findings } = checkWorkbook(laidOut(spoilt));
      if (!plan?.recap) return;
      const onRecap = findings.filter(({ rule }) =>
        ["recap-empty", "recap-amount", "recap-total"].includes(rule),
      );
      const recapCells = new Set(
        [
          ...plan.recap.lines,
          ...plan.recap.otherLines,
          ...(plan.recap.total ? [plan.recap.total] : []),
        ]
          .flatMap(({ state, department }) => [state, department])
          .map(({ at }) => a1From(null, at)),
      );
      // An amount of the table that is typed as text, or can't be read, is said by its own rule.
      const onItsCells = findings.filter(
        ({ rule, cells: [cell] }) =>
          ["text-amount", "mixed-amount-text", "formula-error"].includes(rule) &&
          cell !== undefined &&
          recapCells.has(a1From(null, cell)),
      );
      const writes = recapWrites(plan);
      if (onRecap.length === 0 && onItsCells.length === 0) expect(writes).toEqual([]);
      if (writes.length === 0 && recapLeft(plan).length === 0) expect(onRecap).toEqual([]);
    }),
    { ...RUNS, numRuns: Math.min(RUNS.numRuns, 300) },
  );
});
