import { messages, recapMissing } from "../../../src/rules/recap/recap-missing";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { recapCells, recapSheet } from "../../plans/recap";
import { workbook } from "../../plans/sheet";
import { testRule } from "../testRule";

const lines = [{ number: 1, department: 100, state: 50 }];
const rows = {
  "BOP 304": [0, 0],
  FIR: [50, 100],
  ONDAM: [0, 0],
  Total: [50, 100],
} as const;
const none = [{ cell: null, severity: "blocking", message: messages.missing(), fix: {} }] as const;

testRule(recapMissing, {
  accept: {
    "below the table": in2024(lines),
    "below the table, empty: another rule's": in2024(lines, {
      cells: Object.fromEntries(
        ["D8", "E8", "D9", "E9", "D10", "E10", "D11", "E11"].map((cell) => [cell, null]),
      ),
    }),
    "to the right of the lines": in2024(lines, {
      recap: false,
      cells: recapCells("M", 4, rows),
    }),
    "to the right of the headers": in2024(lines, {
      recap: false,
      cells: recapCells("M", 3, rows),
    }),
    "to the right of the title": in2024(lines, {
      recap: false,
      cells: recapCells("M", 1, rows),
    }),
    "on a sheet of its own": workbook(...in2024(lines, { recap: false }).sheets, recapSheet(rows)),
    "under another title": in2024(lines, { cells: { C7: "Montants totaux" } }),
    "« Montant Métropole » for Département": in2024(lines, { cells: { E7: "Montant Métropole" } }),
    "Département before État": in2024(lines, {
      cells: { D7: "Montant Département", E7: "Montant État sollicité" },
    }),
    "2022: the avenant has no green table": in2022(lines),
  },
  reject: {
    "2023: none": [in2023(lines, { recap: false }), none],
    "2024: none": [in2024(lines, { recap: false }), none],
    "2025: none": [in2025(lines, { recap: false }), none],
    "another sheet without one": [
      workbook(
        ...in2024(lines, { recap: false }).sheets,
        recapSheet({}, { name: "Indications", cells: { A1: "Remplir le tableau vert" } }),
      ),
      none,
    ],
  },
});
