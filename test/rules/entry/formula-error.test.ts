import { formulaError, messages } from "../../../src/rules/entry/formula-error";
import { removingColumns } from "../../plans/columns";
import {
  amounts2022,
  annexe2024,
  avenant2022,
  in2022,
  in2023,
  in2024,
  in2025,
  planOf,
} from "../../plans/plan";
import { testRule } from "../testRule";

const REF = messages.error("#REF!");
const inherited = (formula: string, code = "#REF!") => ({ error: code, formula });

testRule(formulaError, {
  shown: { reject: "an amount" },
  accept: {
    "no error": in2024([{ number: 1, department: 100, state: 50 }]),
    "a total that fails on an amount typed as text: another rule's": in2024([
      { number: 1, department: "100,00 € ", state: 50, total: inherited("=G5+H5", "#VALUE!") },
    ]),
    "a total that fails on words": in2024([
      { number: 1, department: "à préciser", state: 50, total: inherited("=G5+H5", "#VALUE!") },
    ]),
    "a total whose column of the Département was deleted: another rule's": planOf(
      removingColumns(annexe2024, "department"),
      [{ number: 1, state: 50, total: { error: "#REF!", formula: "=#REF!+G5" } }],
    ),
    "an error outside the table": in2024([{ number: 1, department: 100, state: 50 }], {
      cells: { M5: { error: "#REF!" } },
    }),
    "an error's name as text in an action": in2024([
      { number: 1, action: "#REF!", department: 100, state: 50 },
    ]),
  },
  reject: {
    ...Object.fromEntries(
      ["néant", "-", "- €", "sans objet"].map((word) => [
        `a total that fails on « ${word} »: the cell to mend is named`,
        [
          in2024([
            { number: 1, department: 100, state: word, total: inherited("=G5+H5", "#VALUE!") },
          ]),
          [{ cell: "I5", against: ["H5"], message: messages.word("#VALUE!", word, "H5") }],
        ],
      ]),
    ),
    "an amount": [
      in2024([{ number: 1, department: 100, state: { error: "#REF!" }, total: 150 }]),
      [{ cell: "H5", severity: "blocking", message: REF, found: "#REF!", expected: null, fix: {} }],
    ],
    "any error": [
      in2024([
        { number: 1, department: { error: "#DIV/0!" }, state: 50, total: 50 },
        { number: 2, department: { error: "#N/A" }, state: 50, total: 50 },
        { number: 3, department: { error: "#NAME?" }, state: 50, total: 50 },
      ]),
      [
        { cell: "G5", message: messages.error("#DIV/0!") },
        { cell: "G6", message: messages.error("#N/A") },
        { cell: "G7", message: messages.error("#NAME?") },
      ],
    ],
    "the amount, not the total that inherits its error": [
      in2024([
        { number: 1, department: 100, state: { error: "#REF!" }, total: inherited("=G5+H5") },
      ]),
      [{ cell: "H5", message: REF }],
    ],
    "the amount, not the total that sums its area": [
      in2024([
        { number: 1, department: 100, state: { error: "#REF!" }, total: inherited("=SUM(G5:H5)") },
      ]),
      [{ cell: "H5", message: REF }],
    ],
    "the amount, not the green table that inherits its error": [
      in2024(
        [{ number: 1, department: 100, state: { error: "#REF!" }, total: inherited("=G5+H5") }],
        {
          cells: {
            D9: inherited('=SUMIF($F$5:$F$5,"FIR",$H$5:$H$5)'),
            D11: inherited("=SUM(D8:D10)"),
          },
        },
      ),
      [{ cell: "H5", message: REF }],
    ],
    "two amounts of one total": [
      in2024([
        {
          number: 1,
          department: { error: "#REF!" },
          state: { error: "#REF!" },
          total: inherited("=G5+H5"),
        },
      ]),
      [
        { cell: "G5", message: REF },
        { cell: "H5", message: REF },
      ],
    ],
    "a total with an error of its own": [
      in2024([
        { number: 1, department: 100, state: 50, total: { error: "#REF!", formula: "=G5+#REF!" } },
      ]),
      [{ cell: "I5", message: REF }],
    ],
    "a total in error beside another line's error": [
      in2024([
        { number: 1, department: { error: "#REF!" }, state: 50, total: 50 },
        { number: 2, department: 10, state: 5, total: { error: "#REF!", formula: "=G6+#REF!" } },
      ]),
      [
        { cell: "G5", message: REF },
        { cell: "I6", message: REF },
      ],
    ],
    "the green table's own": [
      in2024([{ number: 1, department: 100, state: 50 }], {
        cells: { D9: { error: "#REF!", formula: "=SUM(#REF!)" }, D11: inherited("=SUM(D8:D10)") },
      }),
      [{ cell: "D9", message: REF }],
    ],
    "a total that fails on amounts that are right": [
      in2024([{ number: 1, department: 100, state: 50, total: inherited("=G5+H5", "#VALUE!") }]),
      [{ cell: "I5", message: messages.error("#VALUE!") }],
    ],
    "a total that a text among its amounts doesn't explain": [
      in2024([
        { number: 1, department: "100,00 €", state: 50, total: inherited("=G5/0", "#DIV/0!") },
      ]),
      [{ cell: "I5", message: messages.error("#DIV/0!") }],
    ],
    "the amount, not what sums a large area around it": [
      in2024([
        {
          number: 1,
          department: 100,
          state: { error: "#REF!" },
          total: inherited("=SUM(A5:H500)"),
        },
      ]),
      [{ cell: "H5", message: REF }],
    ],
    "a total that sums a large area without any error, itself aside": [
      in2024([
        { number: 1, department: 100, state: 50, total: inherited("=SUM(A5:I500)") },
        { number: 2, department: 100, state: 50, total: inherited("=SUM(G6:I6)") },
      ]),
      [{ cell: "I6", message: REF }],
    ],
    "a total that a text in a large area doesn't explain": [
      in2024([
        {
          number: 1,
          department: "100,00 €",
          state: 50,
          total: inherited("=SUM(A5:H500)", "#DIV/0!"),
        },
      ]),
      [{ cell: "I5", message: messages.error("#DIV/0!") }],
    ],
    "an amount, where a column of amounts was deleted": [
      planOf(removingColumns(annexe2024, "department"), [
        { number: 1, state: { error: "#N/A", formula: "=VLOOKUP(1,A:B,2)" }, total: null },
      ]),
      [{ cell: "G5", message: messages.error("#N/A") }],
    ],
    "an error pasted as a value": [
      in2024([{ number: 1, department: 100, state: 50, total: { error: "#VALUE!" } }]),
      [{ cell: "I5", message: messages.error("#VALUE!") }],
    ],
    "2022: an amount, not the subtotal nor the grand total": [
      in2022(
        [
          {
            heading: avenant2022.engagements[0] ?? "",
            number: 1,
            department: 100,
            state: { error: "#REF!" },
            total: inherited("=SUM(F6:J6)"),
          },
        ],
        {
          cells: {
            ...amounts2022(5, {
              fir: inherited("=SUM(G6:G6)"),
              department: 100,
              total: inherited("=SUM(K6:K6)"),
            }),
            ...amounts2022(8, {
              fir: inherited("=G5"),
              department: 100,
              total: inherited("=K5"),
            }),
          },
        },
      ),
      [{ cell: "G6", message: REF }],
    ],
    "2023: next year's amount": [
      in2023([{ number: 1, department: 100, state: 50 }], { cells: { J5: { error: "#REF!" } } }),
      [{ cell: "J5", message: REF }],
    ],
    "2025: the Métropole's amount": [
      in2025([
        { number: "FIR 1", department: { error: "#REF!" }, state: 1, total: inherited("=F5+G5") },
      ]),
      [{ cell: "F5", message: REF }],
    ],
  },
});
