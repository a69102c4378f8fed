import fc from "fast-check";
import { checkWorkbook } from "../../src/checking/check";
import { sheet, workbook, type CellSpec } from "../plans/sheet";
import { RUNS } from "./runs";
import { columnLetters } from "../../src/plan/address";

const WORDS = [
  "Mesure",
  "N° de l'objectif",
  "Objectif",
  "Actions à mettre en œuvre 2024",
  "Source de financement État",
  "Département",
  "État",
  "Total pour l'objectif",
  "Récapitulatif montants totaux 2024",
  "Montant État sollicité",
  "Montant Département",
  "BOP 304",
  "FIR",
  "ONDAM",
  "Engagement 1 : agir",
  "Total",
  "6 et 7",
  "Pas d'action",
];

const cell: fc.Arbitrary<CellSpec> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 400 }) },
  { weight: 1, arbitrary: fc.constant({ error: "#VALUE!", formula: "=A1+'x y'!B2:C9" }) },
);

const address = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 14 }))
  .map(([column, row]) => `${columnLetters(column)}${String(row)}`);

const merge = fc.tuple(address, fc.nat(4), fc.nat(4)).map(([first, wide, high]) => {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
  const right = String.fromCharCode(letters.charCodeAt(0) + wide);
  return `${first}:${right}${String(Number(row) + high)}`;
});

test("whatever the sheet holds, reading and judging never throw", () => {
  fc.assert(
    fc.property(
      fc.dictionary(address, cell, { maxKeys: 90 }),
      fc.array(merge, { maxLength: 5 }),
      (cells, merges) => {
        const { findings, summary, ready } = checkWorkbook(workbook(sheet({ cells, merges })));
        expect(summary.blocking + summary.warning + summary.info).toBe(findings.length);
        expect(ready).toBe(summary.blocking === 0);
      },
    ),
    RUNS,
  );
});
