import { hiddenAmount, messages } from "../../../src/rules/structure/hidden-amount";
import { columnNumber } from "../../../src/plan/address";
import { amounts2022, avenant2022, in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const line = { number: 1, department: 100, state: 50 };
const blankLine = { number: 2, total: null };

testRule(hiddenAmount, {
  accept: {
    "nothing hidden": in2024([line]),
    "a hidden row without amounts": in2024([line, blankLine], { hiddenRows: [6] }),
    "a hidden row of zeros, however written": in2024(
      [line, { number: 2, department: 0, state: "- €", total: "0 €" }],
      { hiddenRows: [6] },
    ),
    "a hidden row with a total of zero": in2024([line, { number: 2 }], { hiddenRows: [6] }),
    "a hidden row above the table": in2024([line], { hiddenRows: [2] }),
    "hidden header rows": in2024([line], { hiddenRows: [3] }),
    "hidden rows of the green table": in2024([line], { hiddenRows: [8, 9] }),
    "a hidden column without amounts": in2024([line], { hiddenColumns: ["E"] }),
    "a hidden column of texts": in2024([line], { hiddenColumns: ["D"] }),
    "a hidden column of zeros": in2024([{ number: 1, department: "0 €", state: 50 }], {
      hiddenColumns: ["G"],
    }),
    "a hidden column beside the table": in2024([line], {
      hiddenColumns: ["M"],
      cells: { M5: 1000 },
    }),
    "2022: headings and totals in sight": in2022(
      [{ heading: avenant2022.engagements[0] ?? "", ...line }, blankLine],
      {
        cells: {
          ...amounts2022(5, { fir: 50, department: 100, total: 150 }),
          ...amounts2022(8, { fir: 50, department: 100, total: 150 }),
          ...amounts2022(9, { fir: 50, department: 100, total: 150 }),
        },
        hiddenRows: [7],
      },
    ),
    "« Autres financements » with words alone": in2024([{ ...line, other: "CPAM 71" }], {
      hiddenColumns: ["J"],
    }),
  },
  reject: {
    "a hidden row": [
      in2024([line, { number: 2, department: 30, state: 20 }], { hiddenRows: [6] }),
      [{ cell: "G6", message: messages.row(6), fix: {} }],
    ],
    "the first of its amounts": [
      in2024([line, { number: 2, state: 20, department: 0 }], { hiddenRows: [6] }),
      [{ cell: "H6", message: messages.row(6) }],
    ],
    "an amount typed as text": [
      in2024([line, { number: 2, state: "20,00 €", total: null }], { hiddenRows: [6] }),
      [{ cell: "H6", message: messages.row(6) }],
    ],
    "an amount inside a text": [
      in2024([line, { number: 2, other: "CPAM : 5 000 €" }], { hiddenRows: [6] }),
      [{ cell: "J6", message: messages.row(6) }],
    ],
    "each hidden row": [
      in2024([line, { ...line, number: 2 }, { ...line, number: 3 }], { hiddenRows: [5, 7] }),
      [
        { cell: "G5", message: messages.row(5) },
        { cell: "G7", message: messages.row(7) },
      ],
    ],
    "a hidden column, once for all its amounts": [
      in2024(
        [
          { ...line, state: null },
          { ...line, number: 2 },
          { ...line, number: 3 },
        ],
        {
          hiddenColumns: ["H"],
        },
      ),
      [{ cell: "H6", message: messages.column(columnNumber("H")) }],
    ],
    "a hidden row and a hidden column": [
      in2024([line, { ...line, number: 2 }], { hiddenRows: [6], hiddenColumns: ["H"] }),
      [
        { cell: "G6", message: messages.row(6) },
        { cell: "H5", message: messages.column(columnNumber("H")) },
      ],
    ],
    "2022: a heading with its subtotals, and the grand total": [
      in2022([{ heading: avenant2022.engagements[0] ?? "", ...line }], {
        cells: {
          ...amounts2022(5, { fir: 50, department: 100, total: 150 }),
          ...amounts2022(8, { fir: 50, department: 100, total: 150 }),
        },
        hiddenRows: [5, 8],
      }),
      [
        { cell: "G5", message: messages.row(5) },
        { cell: "G8", message: messages.row(8) },
      ],
    ],
    "2022: the first of a row's amounts, from the left": [
      in2022([line, { ...line, number: 2 }], { hiddenRows: [5] }),
      [{ cell: "G5", message: messages.row(5) }],
    ],
    "2022: rows from top to bottom, headings and totals among them": [
      in2022(
        [
          { heading: avenant2022.engagements[0] ?? "", ...line },
          { ...line, number: 2 },
          { heading: avenant2022.engagements[1] ?? "", ...line, number: 6 },
        ],
        {
          cells: {
            ...amounts2022(5, { fir: 100, department: 200, total: 300 }),
            ...amounts2022(8, { bop: 50, department: 100, total: 150 }),
            ...amounts2022(10, { fir: 100, bop: 50, department: 300, total: 450 }),
            ...amounts2022(11, { fir: 900, bop: 900, department: 900, total: 2700 }),
          },
          hiddenRows: [7, 8, 9, 10, 11],
        },
      ),
      [
        { cell: "G7", message: messages.row(7) },
        { cell: "H8", message: messages.row(8) },
        { cell: "H9", message: messages.row(9) },
        { cell: "G10", message: messages.row(10) },
        { cell: "G11", message: messages.row(11) },
      ],
    ],
    "2022: a column, at its first subtotal": [
      in2022([{ heading: avenant2022.engagements[0] ?? "", ...line }], {
        cells: amounts2022(5, { fir: 50, department: 100, total: 150 }),
        hiddenColumns: ["G"],
      }),
      [{ cell: "G5", message: messages.column(columnNumber("G")) }],
    ],
    "2022: the column of a source": [
      in2022([line], { hiddenColumns: ["G"] }),
      [{ cell: "G5", message: messages.column(columnNumber("G")) }],
    ],
    "2023: next year's amount": [
      in2023([line], { hiddenColumns: ["J"], cells: { J5: 700 } }),
      [{ cell: "J5", message: messages.column(columnNumber("J")) }],
    ],
    "2025: a hidden row": [
      in2025([{ ...line, number: "FIR 1" }], { hiddenRows: [5] }),
      [{ cell: "F5", message: messages.row(5) }],
    ],
  },
});
