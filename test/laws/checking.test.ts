import { Decimal } from "decimal.js";
import fc from "fast-check";
import { checkWorkbook, findingsOf } from "../../src/checking/check";
import { a1, a1From } from "../../src/plan/address";
import { sum } from "../../src/plan/money";
import { editionOf } from "../../src/editions";
import { readPlan } from "../../src/reading/readPlan";
import { recapWrites } from "../../src/judgement/recapFill";
import { totalsBySource } from "../../src/judgement/ledger";
import type { Finding } from "../../src/judgement/finding";
import { laidOut, planCase, spoiltCase } from "../plans/arbitrary";
import { shifted, written } from "../plans/change";
import { RUNS } from "./runs";

function places({ rule, severity, cells }: Finding, rows = 0, columns = 0) {
  const moved = cells.map((at) =>
    a1From(null, { sheet: at.sheet, row: at.row + rows, column: at.column + columns }),
  );
  return [rule, severity, ...moved].join(" ");
}

function primary({ rule, cells: [cell] }: Finding): string {
  return `${rule} ${cell ? a1(cell) : "–"}`;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  if (Decimal.isDecimal(value)) return;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value))
    deepFreeze(inner);
}

test("the same plan in another place on the sheet gives the same findings, moved", () => {
  fc.assert(
    fc.property(
      spoiltCase,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 30 }),
      (plan, rows, columns) => {
        // Formulas name cells: typed totals only, so that the sheet can be moved as it is.
        const lines = plan.lines.map((line) => ({ ...line, total: null }));
        const here = laidOut({ ...plan, lines });
        const there = checkWorkbook(shifted(here, rows, columns));
        expect(there.findings.map((finding) => places(finding))).toEqual(
          checkWorkbook(here).findings.map((finding) => places(finding, rows, columns)),
        );
      },
    ),
    RUNS,
  );
});

test("permuting an objective's lines doesn't change what is found of it", () => {
  const said = ({ rule, severity, message }: Finding) => `${severity} ${rule} ${message}`;
  fc.assert(
    fc.property(planCase, fc.infiniteStream(fc.nat()), (plan, order) => {
      const before = checkWorkbook(laidOut(plan)).findings.map(said).sort();
      const lines = [...plan.lines];
      for (let index = 1; index < lines.length; index += 1) {
        const [line, above] = [lines[index], lines[index - 1]];
        const swap = (order.next().value ?? 0) % 2 === 0;
        if (!swap || !line || !above || line.number !== null) continue;
        lines[index] = { ...above, number: null };
        lines[index - 1] = { ...line, number: above.number ?? null };
      }
      expect(
        checkWorkbook(laidOut({ ...plan, lines }))
          .findings.map(said)
          .sort(),
      ).toEqual(before);
    }),
    RUNS,
  );
});

test("the totals by source are the exact sums of the lines", () => {
  fc.assert(
    fc.property(planCase, (plan) => {
      const read = readPlan(laidOut(plan));
      const totals = read ? [...totalsBySource(read).values()] : [];
      const cents = (key: "state" | "department") =>
        plan.lines.reduce((total, line) => total + Math.round(Number(line[key] ?? 0) * 100), 0);
      const isWhole = plan.lines.every((line) => {
        const number = Number(line.number ?? 0);
        const spec = editionOf(plan.edition)?.objectives.find(
          (objective) => objective.number === number,
        );
        return number === 0 || spec?.sources.length === 1;
      });
      fc.pre(isWhole);
      expect(
        sum(totals.map((total) => total.state))
          .times(100)
          .toNumber(),
      ).toBe(cents("state"));
      expect(
        sum(totals.map((total) => total.department))
          .times(100)
          .toNumber(),
      ).toBe(cents("department"));
    }),
    RUNS,
  );
});

test("writing what a finding offers removes that finding and adds none", () => {
  fc.assert(
    fc.property(spoiltCase, (plan) => {
      // Totals typed: nothing recalculates formulas here.
      const lines = plan.lines.map((line) => ({
        ...line,
        total: Number(line.department ?? 0) + Number(line.state ?? 0),
      }));
      const snapshot = laidOut({ ...plan, lines });
      const { findings } = checkWorkbook(snapshot);
      const standing = new Set(findings.map((finding) => primary(finding)));
      for (const finding of findings) {
        const { fix, expected, rule } = finding;
        // Lines and recap are mended in turn: a source mended calls for the recap again.
        if (!fix || rule.startsWith("source-")) continue;
        const result = expected instanceof Decimal ? expected : undefined;
        const after = checkWorkbook(written(snapshot, fix, result)).findings;
        const left = after.map((other) => primary(other));
        expect(left).not.toContain(primary(finding));
        expect(left.filter((other) => !standing.has(other))).toEqual([]);
      }
    }),
    RUNS,
  );
});

test("after filling, the check finds nothing about the recap", () => {
  fc.assert(
    fc.property(spoiltCase, (plan) => {
      const snapshot = laidOut(plan);
      const read = readPlan(snapshot);
      fc.pre(read !== null && read.recap !== null);
      const totals = [...totalsBySource(read).values()];
      fc.pre(totals.every(({ isPartial }) => !isPartial.state && !isPartial.department));
      const filled = written(snapshot, recapWrites(read));
      const left = checkWorkbook(filled).findings.filter((finding) =>
        /^recap-(?:empty|amount|total)$/.test(finding.rule),
      );
      expect(left.map((finding) => finding.message)).toEqual([]);
    }),
    RUNS,
  );
});

test("no rule changes the plan, and the same plan gives the same findings", () => {
  fc.assert(
    fc.property(spoiltCase, (plan) => {
      const read = readPlan(laidOut(plan));
      fc.pre(read !== null);
      deepFreeze(read);
      expect(findingsOf(read).map((finding) => places(finding))).toEqual(
        findingsOf(read).map((finding) => places(finding)),
      );
    }),
    RUNS,
  );
});
