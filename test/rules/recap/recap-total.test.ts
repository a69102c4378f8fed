import { Decimal } from "decimal.js";
import { messages, recapTotal } from "../../../src/rules/recap/recap-total";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { recapSheet } from "../../plans/recap";
import { workbook } from "../../plans/sheet";
import { testRule } from "../testRule";

const inexact = (found: number, expected: number) =>
  messages.inexact(new Decimal(found), new Decimal(expected));
const blank = (expected: number) => messages.blank(new Decimal(expected));

const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 200, state: 70 },
];
// Rows of the green table under two lines: BOP 304 in 9, FIR in 10, ONDAM in 11, the total in 12;
// State in D, Département in E.

testRule(recapTotal, {
  accept: {
    "the sums of its lines": in2024(lines),
    formulas: in2024(lines, {
      cells: { D12: { formula: "=SUM(D9:D11)", value: 120 } },
    }),
    "less than half a cent": in2024(lines, { cells: { D12: 120.004 } }),
    unnamed: in2024(lines, { cells: { C12: null } }),
    "« TOTAL »": in2024(lines, { cells: { C12: "TOTAL" } }),
    "no total line": in2024(lines, { cells: { C12: null, D12: null, E12: null } }),
    "one of its lines is wrong, and the total the true one: another rule's": in2024(lines, {
      cells: { D10: 60 },
    }),
    "one of its lines is wrong, and the total follows it: another rule's": in2024(lines, {
      cells: { D10: 60, D12: 130 },
    }),
    "one of its lines is empty, and the total the true one: another rule's": in2024(lines, {
      cells: { D10: null },
    }),
    "one of its lines can't be read": in2024(lines, { cells: { D10: "voir plus haut" } }),
    "one of its lines in error": in2024(lines, { cells: { D10: { error: "#REF!" } } }),
    "in error itself: another rule's": in2024(lines, { cells: { D12: { error: "#REF!" } } }),
    "blank, over lines that make nothing": in2024([{ number: 1, department: 100 }], {
      cells: { D11: null },
    }),
    "no amount at all: another rule's": in2024(lines, {
      cells: Object.fromEntries(
        ["D9", "E9", "D10", "E10", "D11", "E11", "D12", "E12"].map((cell) => [cell, null]),
      ),
    }),
    "an amount typed as text, counted": in2024(lines, { cells: { D10: "50,00 €" } }),
    "a formula that passes over an amount typed as text: another rule's": in2024(lines, {
      cells: { D10: "50,00 €", D12: { formula: "=SUM(D9:D11)", value: 70 } },
    }),
    "a line lost its label, and the total is the true one": in2024(lines, {
      cells: { C10: null, D10: null, E10: null },
    }),
    "a formula over the table's lines, one of which is an amount typed as text": in2024(
      [{ number: 1, department: 100, state: "50,00 €" }, lines[1] ?? {}],
      { cells: { D10: 50, E10: 100, D12: { formula: "=SUM(H5:H6)", value: 70 } } },
    ),
    "2022: no green table": in2022(lines),
  },
  reject: {
    "the State's": [
      in2024(lines, { cells: { D12: 100 } }),
      [
        {
          cell: "D12",
          severity: "blocking",
          against: ["D9", "D10", "D11"],
          message: inexact(100, 120),
          found: 100,
          expected: 120,
          fix: { D12: 120 },
        },
      ],
    ],
    "the Département's": [
      in2024(lines, { cells: { E12: 30 } }),
      [{ cell: "E12", message: inexact(30, 300), expected: 300, fix: { E12: 300 } }],
    ],
    both: [
      in2024(lines, { cells: { D12: 100, E12: 30 } }),
      [
        { cell: "D12", message: inexact(100, 120) },
        { cell: "E12", message: inexact(30, 300) },
      ],
    ],
    "one cent": [
      in2024(lines, { cells: { D12: 120.01 } }),
      [{ cell: "D12", message: inexact(120.01, 120) }],
    ],
    "empty in a started recap": [
      in2024(lines, { cells: { D12: null } }),
      [{ cell: "D12", message: blank(120), found: null, expected: 120, fix: { D12: 120 } }],
    ],
    unnamed: [
      in2024(lines, { cells: { C12: null, D12: 100 } }),
      [{ cell: "D12", message: inexact(100, 120) }],
    ],
    "a formula that leaves a line out": [
      in2024(lines, { cells: { D12: { formula: "=SUM(D10:D11)", value: 50 } } }),
      [{ cell: "D12", message: inexact(50, 120), fix: { D12: 120 } }],
    ],
    "wrong beside a wrong line": [
      in2024(lines, { cells: { D10: 60, D12: 100 } }),
      [{ cell: "D12", message: inexact(100, 130) }],
    ],
    "a typed total that passes over an amount typed as text": [
      in2024(lines, { cells: { D10: "50,00 €", D12: 70 } }),
      [{ cell: "D12", message: inexact(70, 120) }],
    ],
    "a formula that passes over more than the texts": [
      in2024(lines, {
        cells: { D10: "50,00 €", D12: { formula: "=D11", value: 0 } },
      }),
      [{ cell: "D12", message: inexact(0, 120) }],
    ],
    "an amount of the plan can't be read, so that the true total isn't known": [
      in2024([lines[0] ?? {}, { number: 6, department: "à préciser", state: 70 }], {
        cells: { E9: 0, E12: 90 },
      }),
      [{ cell: "E12", message: inexact(90, 100) }],
    ],
    "on a sheet of its own": [
      workbook(
        ...in2024(lines, { recap: false }).sheets,
        recapSheet({ "BOP 304": [70, 200], FIR: [50, 100], ONDAM: [0, 0], Total: [125, 300] }),
      ),
      [{ cell: "'Récapitulatif'!B5", message: inexact(125, 120) }],
    ],
    "2023: the State's": [
      in2023(lines, { cells: { D12: 100 } }),
      [{ cell: "D12", message: inexact(100, 120) }],
    ],
    "2025: the State's": [
      in2025(lines, { cells: { D11: 100 } }),
      [{ cell: "D11", message: inexact(100, 120), against: ["D9", "D10"] }],
    ],
  },
});
