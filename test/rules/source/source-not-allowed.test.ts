import { messages, sourceNotAllowed } from "../../../src/rules/source/source-not-allowed";
import { annexe2024, in2022, in2023, in2024, in2025, wordingOf } from "../../plans/plan";
import { testRule } from "../testRule";

const money = { department: 100, state: 50 };

testRule(sourceNotAllowed, {
  accept: {
    "the planned sources": in2024([
      { ...money, number: 1 },
      { ...money, number: 6 },
      { ...money, number: 9 },
    ]),
    "304 as a number and as text": in2024([
      { ...money, number: 6, source: 304 },
      { ...money, number: 7, source: "304" },
    ]),
    "a planned source, spelt otherwise: another rule's": in2024([
      { ...money, number: 6, source: "BOP 304" },
      { ...money, number: 1, source: "Fir" },
    ]),
    "either of two": in2024([
      { ...money, number: 27, source: 304 },
      { ...money, source: "ONDAM" },
    ]),
    "« 304 ou ONDAM » as the template has it": in2024([{ number: 27, source: "304 ou ONDAM" }]),
    "« 304 ou ONDAM » where one is planned: another rule's": in2024([
      { ...money, number: 6, source: "304 ou ONDAM" },
    ]),
    "an objective whose source no paper gives": in2024([
      { ...money, number: 12, source: "FIR" },
      { ...money, number: 14, source: 304 },
      { ...money, number: 22, source: "ONDAM" },
    ]),
    "« 6 et 9 »: the sources of both": in2024([
      { ...money, number: "6 et 9", source: "ONDAM" },
      { ...money, source: 304 },
    ]),
    "no source: another rule's": in2024([{ ...money, number: 1, source: "" }]),
    "« - » without money": in2024([{ number: 1, source: "-" }]),
    "a line that continues its objective": in2024([
      { ...money, number: 1 },
      { ...money, source: "FIR" },
    ]),
    "the source of the objective that the wording says, where the number is another's": in2024([
      { ...money, number: 1 },
    ]),
    "nor on the lines that go on with it": in2024([
      { ...money, number: 1 },
      { ...money, number: 3, wording: wordingOf(annexe2024, 19), source: 304 },
      { ...money, source: 304 },
    ]),
    "nor where the wrong number stands on each": in2024([
      { ...money, number: 1 },
      { ...money, number: 3, wording: wordingOf(annexe2024, 19), source: 304 },
      { ...money, number: 3, wording: "", source: 304 },
    ]),
    "an unknown objective": in2024([
      { ...money, number: 45, wording: "Autre", source: "FIR" },
      { ...money, number: 1 },
    ]),
    "2022: the planned columns": in2022([
      { ...money, number: 1 },
      { ...money, number: 9 },
      { ...money, number: 6 },
    ]),
    "2022: an unnumbered line of an earlier programme": in2022(
      [{ number: 1 }, { wording: "Programme pauvreté 2019-2021" }],
      { cells: { G6: 500 } },
    ),
    "2022: a zero in another column": in2022([{ ...money, number: 1 }], {
      cells: { F5: 0, H5: "- €" },
    }),
    "2025: the vertical cell": in2025(
      [
        { ...money, number: 6, source: "BOP 304" },
        { ...money, number: 7, source: "" },
      ],
      { merges: ["A5:A6"] },
    ),
    "2025: the source in the number": in2025([{ ...money, number: "FIR 1", source: "" }]),
  },
  reject: {
    "the FIR for an objective of the 304": [
      in2024([{ ...money, number: 6, source: "FIR" }]),
      [
        {
          cell: "F5",
          severity: "blocking",
          message: messages.notAllowed("FIR", [6], ["BOP 304"]),
          found: "FIR",
          expected: "304",
          fix: { F5: "304" },
        },
      ],
    ],
    "the 304 for an objective of the FIR": [
      in2023([{ ...money, number: 13, source: 304 }]),
      [
        {
          cell: "E5",
          severity: "blocking",
          message: messages.notAllowed("304", [13], ["FIR"]),
          expected: "FIR",
          fix: { E5: "FIR" },
        },
      ],
    ],
    "the FIR where 304 or ONDAM is planned": [
      in2024([{ ...money, number: 27, source: "FIR" }]),
      [
        {
          cell: "F5",
          message: messages.notAllowed("FIR", [27], ["BOP 304", "ONDAM"]),
          expected: "304 ou ONDAM",
          fix: {},
        },
      ],
    ],
    "« FIR ou ONDAM », neither of which is planned": [
      in2024([{ ...money, number: 6, source: "FIR ou ONDAM" }]),
      [{ cell: "F5", message: messages.notAllowed("FIR ou ONDAM", [6], ["BOP 304"]) }],
    ],
    "« 6 et 7 »": [
      in2024([{ ...money, number: "6 et 7", source: "ONDAM" }]),
      [{ cell: "F5", message: messages.notAllowed("ONDAM", [6, 7], ["BOP 304"]) }],
    ],
    "Département money alone": [
      in2024([{ number: 6, source: "FIR", department: 100 }]),
      [
        {
          cell: "F5",
          severity: "blocking",
          message: messages.notAllowed("FIR", [6], ["BOP 304"]),
        },
      ],
    ],
    "without money, for information": [
      in2024([{ number: 6, source: "FIR" }]),
      [
        {
          cell: "F5",
          severity: "info",
          message: messages.notAllowed("FIR", [6], ["BOP 304"]),
          fix: { F5: "304" },
        },
      ],
    ],
    "beside zeros, for information": [
      in2024([{ number: 6, source: "FIR", department: "- €", state: "0 €" }]),
      [{ cell: "F5", severity: "info", message: messages.notAllowed("FIR", [6], ["BOP 304"]) }],
    ],
    "on a line that continues an objective": [
      in2024([
        { ...money, number: 6 },
        { ...money, source: "ONDAM" },
      ]),
      [{ cell: "F6", message: messages.notAllowed("ONDAM", [6], ["BOP 304"]) }],
    ],
    "once, for a cell merged over two lines": [
      in2024(
        [
          { ...money, number: 6, source: "FIR" },
          { ...money, source: "" },
        ],
        {
          merges: ["F5:F6"],
        },
      ),
      [{ cell: "F5", severity: "blocking", message: messages.notAllowed("FIR", [6], ["BOP 304"]) }],
    ],
    "a merged cell with money beside its second line alone": [
      in2024(
        [
          { number: 6, source: "FIR" },
          { ...money, source: "" },
        ],
        { merges: ["F5:F6"] },
      ),
      [{ cell: "F5", severity: "blocking", message: messages.notAllowed("FIR", [6], ["BOP 304"]) }],
    ],
    "2025: in the number, which no fix overwrites": [
      in2025([{ ...money, number: "FIR 6", source: "" }]),
      [{ cell: "B5", message: messages.notAllowed("FIR", [6], ["BOP 304"]), fix: {} }],
    ],
    "no source of the State: nothing is written over what may be a newer template's": [
      in2024([{ ...money, number: 6, source: "CPAM" }]),
      [
        {
          cell: "F5",
          severity: "blocking",
          message: messages.unknown("CPAM", ["304", "FIR", "ONDAM"]),
          found: "CPAM",
          expected: "304",
          fix: {},
        },
      ],
    ],
    "no source of the State, for any source": [
      in2024([{ ...money, number: 12, source: "CPAM" }]),
      [
        {
          cell: "F5",
          message: messages.unknown("CPAM", ["304", "FIR", "ONDAM"]),
          expected: null,
          fix: {},
        },
      ],
    ],
    "2025: ONDAM, which that year has not": [
      in2025([{ ...money, number: 12, source: "ONDAM" }]),
      [
        {
          cell: "A5",
          message: messages.unknown("ONDAM", ["BOP 304", "FIR"]),
        },
      ],
    ],
    "2025: 6 is of the 304, 1 of the FIR": [
      in2025([
        { ...money, number: 1, source: "BOP 304" },
        { ...money, number: 6, source: "FIR" },
      ]),
      [
        {
          cell: "A5",
          message: messages.notAllowed("BOP 304", [1], ["FIR"]),
          expected: "FIR",
          fix: { A5: "FIR" },
        },
        {
          cell: "A6",
          message: messages.notAllowed("FIR", [6], ["BOP 304"]),
          expected: "BOP 304",
          fix: { A6: "BOP 304" },
        },
      ],
    ],
    "2025: no ONDAM in this edition": [
      in2025([{ ...money, number: 6, source: "ONDAM" }]),
      [{ cell: "A5", message: messages.notAllowed("ONDAM", [6], ["BOP 304"]) }],
    ],
    "2022: an amount in another source's column": [
      in2022([{ number: 6, department: 100 }], { cells: { G5: 50 } }),
      [
        {
          cell: "G5",
          severity: "blocking",
          message: messages.notAllowed("FIR", [6], ["BOP 304"]),
          found: "FIR",
        },
      ],
    ],
    "2022: in one column too many": [
      in2022([{ ...money, number: 1 }], { cells: { F5: 50, H5: 70 } }),
      [
        { cell: "F5", message: messages.notAllowed("ONDAM", [1], ["FIR"]) },
        { cell: "H5", message: messages.notAllowed("BOP 304", [1], ["FIR"]) },
      ],
    ],
    "2022: two objectives in one cell": [
      in2022(
        [
          {
            wording: "6/ Renforcer les cellules (CRIP)\n7/ Systématiser les protocoles (IP)",
            department: 100,
          },
        ],
        { cells: { F5: 50 } },
      ),
      [{ cell: "F5", message: messages.notAllowed("ONDAM", [6, 7], ["BOP 304"]) }],
    ],
  },
});
