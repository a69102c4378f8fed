import { Decimal } from "decimal.js";
import { namedSource } from "../../../src/judgement/words";
import { messages, recapAmount } from "../../../src/rules/recap/recap-amount";
import type { Source } from "../../../src/plan/source";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { recapSheet } from "../../plans/recap";
import { workbook } from "../../plans/sheet";
import { testRule } from "../testRule";

type Side = "state" | "department";
const euros = (amount: number) => new Decimal(amount);
const inexact = (source: Source, side: Side, found: number, expected: number) =>
  messages.inexact(namedSource(source).the, side, euros(found), euros(expected));
const blank = (source: Source, side: Side, expected: number) =>
  messages.blank(namedSource(source).the, side, euros(expected));

const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 200, state: 70 },
];
// Rows of the green table under two lines: BOP 304 in 9, FIR in 10, ONDAM in 11, the total in 12;
// State in D, Département in E.

testRule(recapAmount, {
  accept: {
    "the sums of the lines": in2024(lines),
    "less than half a cent": in2024(lines, { cells: { D10: 50.004 } }),
    formulas: in2024(lines, {
      cells: { D10: { formula: '=SUMIF(F5:F6,"FIR",H5:H6)', value: 50 } },
    }),
    "columns in the other order": in2024(lines, {
      cells: {
        D8: "Montant Département",
        E8: "Montant État sollicité",
        D9: 200,
        E9: 70,
        D10: 100,
        E10: 50,
        D12: 300,
        E12: 120,
      },
    }),
    "blank where the lines have nothing": in2024(lines, { cells: { D11: null, E11: null } }),
    "« - € » where the lines have nothing": in2024(lines, { cells: { D11: "- €", E11: "0 €" } }),
    "no amount at all: another rule's": in2024(lines, {
      cells: Object.fromEntries(
        ["D9", "E9", "D10", "E10", "D11", "E11", "D12", "E12"].map((cell) => [cell, null]),
      ),
    }),
    "an amount of the lines that can't be read": in2024(
      [{ number: 1, department: "à préciser", state: 50, total: 50 }],
      { cells: { E9: 999 } },
    ),
    "an amount of the lines in error": in2024(
      [{ number: 1, department: { error: "#REF!" }, state: 50, total: 50 }],
      { cells: { E9: 999 } },
    ),
    "a recap amount that can't be read": in2024(lines, { cells: { D10: "voir ci-dessus" } }),
    "a recap amount in error: another rule's": in2024(lines, {
      cells: { D10: { error: "#REF!" } },
    }),
    "an amount typed as text, counted": in2024(
      [{ number: 1, department: "100,00 €", state: 50, total: 150 }],
      { cells: { E9: 100, E11: 100 } },
    ),
    "a formula that passes over an amount typed as text: another rule's": in2024(
      [{ number: 1, department: "100,00 €", state: 50, total: 150 }],
      { cells: { E9: { formula: "=SUM(G5:G5)", value: 0 } } },
    ),
    "« 304 ou ONDAM » without an amount belongs to no source": in2024([
      ...lines,
      { number: 27, source: "304 ou ONDAM" },
    ]),
    "« 304 ou ONDAM » with an amount, left out: another rule's": in2024([
      ...lines,
      { number: 27, source: "304 ou ONDAM", department: 40, state: 30 },
    ]),
    "« 304 ou ONDAM » with an amount, counted with the 304: another rule's": in2024(
      [...lines, { number: 27, source: "304 ou ONDAM", department: 40, state: 30 }],
      { cells: { D10: 100, E10: 240, D13: 150, E13: 340 } },
    ),
    "a line without a source, left out: another rule's": in2024(
      [...lines, { number: 20, source: "", department: 40, state: 30 }],
      { cells: { D10: 70, E10: 200, D13: 120, E13: 300 } },
    ),
    "a line without a source, counted with its objective's: another rule's": in2024([
      ...lines,
      { number: 20, source: "", department: 40, state: 30 },
    ]),
    "a source that isn't allowed, counted as it says: another rule's": in2024(
      [...lines, { number: 20, source: "FIR", department: 40, state: 30 }],
      { cells: { D10: 70, E10: 200, D11: 80, E11: 140 } },
    ),
    "a source that isn't allowed, counted with its objective's: another rule's": in2024([
      ...lines,
      { number: 20, source: "FIR", department: 40, state: 30 },
    ]),
    "a source spelt otherwise": in2024([
      { number: 1, source: "Fir", department: 100, state: 50 },
      { number: 6, source: "BOP 304", department: 200, state: 70 },
    ]),
    "« Autres financements » stay out": in2024([{ ...lines[0], other: 999 }]),
    "a source merged over two lines": in2024(
      [
        { number: 1, department: 100, state: 50 },
        { source: "", department: 10, state: 5 },
      ],
      { merges: ["F5:F6"] },
    ),
    "2022: no green table": in2022(lines),
    "2023: next year's amounts stay out": in2023(lines, { cells: { J5: 999 } }),
    "2025: the source in the number": in2025([
      { number: "FIR 1", source: "", department: 100, state: 50 },
    ]),
  },
  reject: {
    "the State's": [
      in2024(lines, { cells: { D10: 60 } }),
      [
        {
          cell: "D10",
          severity: "blocking",
          against: ["H5"],
          message: inexact("FIR", "state", 60, 50),
          found: 60,
          expected: 50,
          fix: { D10: 50 },
        },
      ],
    ],
    "the Département's": [
      in2024(lines, { cells: { E9: 20 } }),
      [
        {
          cell: "E9",
          against: ["G6"],
          message: inexact("BOP 304", "department", 20, 200),
          found: 20,
          expected: 200,
          fix: { E9: 200 },
        },
      ],
    ],
    "one cent": [
      in2024(lines, { cells: { D10: 50.01 } }),
      [{ cell: "D10", message: inexact("FIR", "state", 50.01, 50) }],
    ],
    "a zero": [
      in2024(lines, { cells: { D10: 0 } }),
      [{ cell: "D10", message: inexact("FIR", "state", 0, 50), found: 0 }],
    ],
    "an empty one in a started recap": [
      in2024(lines, { cells: { D10: null } }),
      [
        {
          cell: "D10",
          message: blank("FIR", "state", 50),
          found: null,
          expected: 50,
          fix: { D10: 50 },
        },
      ],
    ],
    "an amount for a source that the lines don't use": [
      in2024(lines, { cells: { D11: 30 } }),
      [{ cell: "D11", message: inexact("ONDAM", "state", 30, 0), expected: 0, fix: { D11: 0 } }],
    ],
    "two swapped": [
      in2024(lines, { cells: { D9: 50, D10: 70 } }),
      [
        { cell: "D9", message: inexact("BOP 304", "state", 50, 70) },
        { cell: "D10", message: inexact("FIR", "state", 70, 50) },
      ],
    ],
    "a formula that leaves a line out": [
      in2024([...lines, { number: 2, department: 10, state: 5 }], {
        cells: { D11: { formula: '=SUMIF(F5:F6,"FIR",H5:H6)', value: 50 } },
      }),
      [
        {
          cell: "D11",
          against: ["H5", "H7"],
          message: inexact("FIR", "state", 50, 55),
          fix: { D11: 55 },
        },
      ],
    ],
    "wrong with or without a line of no source": [
      in2024([...lines, { number: 20, source: "", department: 40, state: 30 }], {
        cells: { D10: 999 },
      }),
      [{ cell: "D10", message: inexact("BOP 304", "state", 999, 70) }],
    ],
    "on a sheet of its own": [
      workbook(
        ...in2024(lines, { recap: false }).sheets,
        recapSheet({ "BOP 304": [70, 200], FIR: [55, 100], ONDAM: [0, 0], Total: [125, 300] }),
      ),
      [
        {
          cell: "'Récapitulatif'!B3",
          against: ["H5"],
          message: inexact("FIR", "state", 55, 50),
        },
      ],
    ],
    "2023: the State's": [
      in2023(lines, { cells: { D10: 60 } }),
      [{ cell: "D10", message: inexact("FIR", "state", 60, 50) }],
    ],
    "2025: the Métropole's": [
      in2025(lines, { cells: { E9: 20 } }),
      [{ cell: "E9", message: inexact("BOP 304", "department", 20, 200) }],
    ],
  },
});
