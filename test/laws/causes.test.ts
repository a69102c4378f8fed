import fc from "fast-check";
import { Decimal } from "decimal.js";
import { checkWorkbook } from "../../src/checking/check";
import { fixWrites } from "../../src/checking/fixes";
import type { Report } from "../../src/checking/report";
import { a1From } from "../../src/plan/address";
import type { CellWrite } from "../../src/plan/cellWrite";
import { readPlan } from "../../src/reading/readPlan";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { randomFrom, recalculated, seed, SLIPS } from "../causes/seeding";
import { laidOut, planCase, type PlanCase } from "../plans/arbitrary";
import { written } from "../plans/change";
import { RUNS } from "./runs";

/** A law that checks several workbooks for each plan takes fewer runs. */
const FEWER = { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 4) };

/** A clean plan laid out, its totals typed or formulas. */
function clean(plan: PlanCase, isTyped: boolean): WorkbookSnapshot {
  const lines = plan.lines.map((line) => ({
    ...line,
    ...(isTyped && {
      total: Number((Number(line.department ?? 0) + Number(line.state ?? 0)).toFixed(2)),
    }),
  }));
  return recalculated(cents(laidOut({ ...plan, lines })));
}

/** The green table's sums without the noise of floats. */
function cents(book: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) =>
        typeof cell?.value === "number" ? { ...cell, value: Number(cell.value.toFixed(2)) } : cell,
      ),
    ),
  }));
  return { ...book, sheets };
}

const seeded = fc
  .tuple(planCase, fc.boolean(), fc.constantFrom(...Object.keys(SLIPS)), fc.nat())
  .map(([plan, isTyped, kind, number]) => {
    const snapshot = clean(plan, isTyped);
    const read = readPlan(snapshot);
    const made = read && seed(kind, read, snapshot, randomFrom(number));
    return { kind, snapshot, slip: made?.snapshot ?? snapshot };
  });

function valueAt(book: WorkbookSnapshot, { at }: CellWrite): string {
  const sheet = book.sheets.find(({ name }) => name === at.sheet);
  const value = sheet?.cells[at.row - sheet.top]?.[at.column - sheet.left]?.value ?? "";
  return typeof value === "number" ? new Decimal(value).toFixed(2) : String(value);
}

function textOf({ after }: CellWrite): string {
  switch (after.kind) {
    case "amount":
      return after.amount.toFixed(2);
    case "text":
      return after.text;
    case "formula":
      return after.formula;
    case "blank":
      return "";
  }
}

const keyOf = (write: CellWrite) => `${a1From(null, write.at)} ${textOf(write)}`;

/** The writes that put back what the clean plan holds. */
function restores(book: WorkbookSnapshot, write: CellWrite): boolean {
  // « 304 » and « BOP 304 » are one source: a fix writes it as the template does.
  const asSource = (one: string) => one.replace(/^BOP /, "");
  const [value, text] = [asSource(valueAt(book, write)), asSource(textOf(write))];
  return value === text || (value === "" && text === "0.00") || Number(value) === Number(text);
}

test("whatever single slip is made on a clean plan, no sure fix writes a cell that was right", () => {
  fc.assert(
    fc.property(seeded, ({ snapshot, slip }) => {
      const before = new Set(fixWrites(checkWorkbook(snapshot)).map(keyOf));
      const report = checkWorkbook(slip);
      const sure = report.causes
        .filter(({ certainty }) => certainty === "sure")
        .flatMap(({ writes }) => writes);
      const wrong = [...sure, ...fixWrites(report)].filter(
        (write) => !before.has(keyOf(write)) && !restores(snapshot, write),
      );
      // A formula is written where a total is to follow its line again: it changes no amount.
      expect(wrong.filter(({ after }) => after.kind !== "formula").map(keyOf)).toEqual([]);
    }),
    FEWER,
  );
});

function primaries({ findings }: Report): string[] {
  return findings.map(({ rule, cells: [cell] }) => `${rule} ${cell ? a1From(null, cell) : "–"}`);
}

test("after all sure fixes, no new finding", () => {
  fc.assert(
    fc.property(seeded, ({ snapshot, slip }) => {
      const report = checkWorkbook(slip);
      const sure = report.causes
        .filter(({ certainty }) => certainty === "sure")
        .flatMap(({ writes }) => writes);
      const after = checkWorkbook(recalculated(written(slip, sure)));
      // What was said of the plan before the slip, which can have hidden it, is said again.
      const standing = new Set([...primaries(report), ...primaries(checkWorkbook(snapshot))]);
      expect(primaries(after).filter((finding) => !standing.has(finding))).toEqual([]);
    }),
    FEWER,
  );
});

/** What is sure, without its cells. */
function said({ causes }: Report): string[] {
  return causes
    .filter(({ certainty }) => certainty === "sure")
    .map(({ cells, explains }) =>
      [
        String(explains.length),
        ...cells
          .map(({ found, expected }) =>
            [found, expected]
              .map((one) => (one instanceof Decimal ? one.toFixed(2) : one))
              .join("→"),
          )
          .sort(),
      ].join(" "),
    )
    .sort();
}

test("permuting an objective's lines changes no cause but its cells", () => {
  fc.assert(
    fc.property(planCase, fc.nat(), fc.nat(), (plan, place, number) => {
      const random = randomFrom(number);
      const lines = plan.lines.map((line) => ({
        ...line,
        total: Number((Number(line.department ?? 0) + Number(line.state ?? 0)).toFixed(2)),
      }));
      const wrong = lines[place % lines.length];
      if (!wrong) return;
      // Mistyped after the green table was made.
      const slip = (order: readonly (typeof lines)[number][]) => {
        const laid = cents(laidOut({ ...plan, lines: order }));
        const read = readPlan(laid);
        const line = read?.lines[order.indexOf(wrong)];
        const cell = line?.department;
        if (!cell) return laid;
        const amount = new Decimal(Number(wrong.department ?? 0)).plus(1234.5);
        return written(laid, [
          { at: cell.at, before: cell.content, after: { kind: "amount", amount } },
        ]);
      };
      const order = [...lines];
      for (let i = 1; i < order.length; i += 1) {
        const [line, above] = [order[i], order[i - 1]];
        if (random() < 0.5 || !line || !above || line.number !== null) continue;
        // Numbers stay where they stand; the very line is told by its identity.
        if (above.number !== null) continue;
        [order[i], order[i - 1]] = [above, line];
      }
      expect(said(checkWorkbook(slip(order)))).toEqual(said(checkWorkbook(slip(lines))));
    }),
    FEWER,
  );
});
