import { messages, recapEmpty } from "../../../src/rules/recap/recap-empty";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { recapSheet } from "../../plans/recap";
import { workbook } from "../../plans/sheet";
import { testRule } from "../testRule";

const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 200, state: 70 },
];
/** The green table's amounts: BOP 304, FIR, ONDAM and the total in rows 9 to 12. */
const AMOUNTS = [9, 10, 11, 12].flatMap((row) => [`D${String(row)}`, `E${String(row)}`]);
const all = (content: string | null) =>
  Object.fromEntries(AMOUNTS.map((cell) => [cell, content] as const));
const filling = { D9: 70, E9: 200, D10: 50, E10: 100, D11: 0, E11: 0 };

testRule(recapEmpty, {
  accept: {
    filled: in2024(lines),
    "one amount alone: started": in2024(lines, { cells: { ...all(null), D9: 70 } }),
    "the total alone: started": in2024(lines, { cells: { ...all(null), D12: 120 } }),
    "one wrong amount alone: another rule's": in2024(lines, { cells: { ...all(null), D9: 1 } }),
    "zeros typed: started": in2024(lines, { cells: { ...all(null), D9: 0, E9: 0 } }),
    "no green table: another rule's": in2024(lines, { recap: false }),
    "2022: no green table": in2022(lines),
  },
  reject: {
    "no amount": [
      in2024(lines, { cells: all(null) }),
      [
        {
          cell: "C8",
          severity: "blocking",
          message: messages.empty(),
          fix: { ...filling, D12: 120, E12: 300 },
        },
      ],
    ],
    "formulas that add up nothing: they stay": [
      in2024(lines, {
        cells: {
          ...all(null),
          D12: { formula: "=SUM(D9:D11)", value: 0 },
          E12: { formula: "=SUM(E9:E11)", value: 0 },
        },
      }),
      [{ cell: "C8", message: messages.empty(), fix: filling }],
    ],
    "a plan without money": [
      in2024([{ number: 1 }, { number: 6 }], { cells: all(null) }),
      [{ cell: "C8", message: messages.empty() }],
    ],
    "no total line": [
      in2024(lines, { cells: { ...all(null), C12: null } }),
      [{ cell: "C8", message: messages.empty(), fix: filling }],
    ],
    "on a sheet of its own": [
      workbook(
        ...in2024(lines, { recap: false }).sheets,
        recapSheet({ "BOP 304": [null, null], FIR: [null, null], ONDAM: [null, null] }),
      ),
      [
        {
          cell: "'Récapitulatif'!A1",
          message: messages.empty(),
          fix: {
            "'Récapitulatif'!B2": 70,
            "'Récapitulatif'!C2": 200,
            "'Récapitulatif'!B3": 50,
            "'Récapitulatif'!C3": 100,
            "'Récapitulatif'!B4": 0,
            "'Récapitulatif'!C4": 0,
          },
        },
      ],
    ],
    "2023: no amount": [
      in2023(lines, { cells: all(null) }),
      [{ cell: "C8", message: messages.empty(), fix: { ...filling, D12: 120, E12: 300 } }],
    ],
    "2025: no amount, no ONDAM": [
      in2025(lines, { cells: all(null) }),
      [
        {
          cell: "C8",
          message: messages.empty(),
          fix: { D9: 70, E9: 200, D10: 50, E10: 100, D11: 120, E11: 300 },
        },
      ],
    ],
  },
});
