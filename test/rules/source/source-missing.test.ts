import { messages, sourceMissing } from "../../../src/rules/source/source-missing";
import { removingColumns } from "../../plans/columns";
import { annexe2024, in2022, in2023, in2024, in2025, plan2025, planOf } from "../../plans/plan";
import { testRule } from "../testRule";

const blank = { source: "", department: 100, state: 50 };

testRule(sourceMissing, {
  accept: {
    "each line with its source": in2024([
      { number: 1, department: 100, state: 50 },
      { number: 6, department: 100, state: 50 },
    ]),
    "304 as a number": in2024([{ ...blank, number: 6, source: 304 }]),
    "304 as text": in2024([{ ...blank, number: 6, source: "304" }]),
    "Département money alone": in2024([{ number: 1, source: "", department: 100 }]),
    "« Autres financements » alone": in2024([{ number: 1, source: "", other: 500 }]),
    "no money": in2024([{ number: 1, source: "", action: "Pas d'action" }]),
    "a State amount of « 0 »": in2024([{ ...blank, number: 1, state: "0" }]),
    "a State amount of « 0 € »": in2024([{ ...blank, number: 1, state: "0 €" }]),
    "a State amount of « - € »": in2024([{ ...blank, number: 1, state: "- €" }]),
    "a State amount of less than half a cent": in2024([{ ...blank, number: 1, state: 0.004 }]),
    "a source of another objective: another rule's": in2024([
      { ...blank, number: 6, source: "FIR" },
    ]),
    "« 304 ou ONDAM »: another rule's": in2024([{ ...blank, number: 27, source: "304 ou ONDAM" }]),
    "a source merged over two lines": in2024([{ number: 1, state: 50 }, blank], {
      merges: ["F5:F6"],
    }),
    "no column for the sources: its absence is another rule's": planOf(
      removingColumns(annexe2024, "source"),
      [
        { ...blank, number: 1 },
        { ...blank, number: 6 },
      ],
    ),
    "2025: numbers and sources gone together": planOf(removingColumns(plan2025, "number"), [
      { ...blank, number: 5 },
      { number: 6, source: "BOP 304", department: 100, state: 50 },
    ]),
    "2022: a column for each source": in2022([{ number: 1, department: 100, state: 50 }]),
    "2025: the source in the number": in2025([{ ...blank, number: "FIR 1" }]),
    "2025: one vertical cell for several lines": in2025(
      [
        { number: 6, source: "BOP 304", state: 50 },
        { ...blank, number: 7 },
        { ...blank, number: 8 },
      ],
      { merges: ["A5:A7"] },
    ),
  },
  reject: {
    "the FIR's": [
      in2024([{ ...blank, number: 1 }]),
      [
        {
          cell: "F5",
          severity: "blocking",
          against: ["H5"],
          message: messages.missing([1], ["FIR"]),
          found: null,
          expected: "FIR",
          fix: { F5: "FIR" },
        },
      ],
    ],
    "the 304's": [
      in2024([{ ...blank, number: 20 }]),
      [
        {
          cell: "F5",
          message: messages.missing([20], ["BOP 304"]),
          expected: "304",
          fix: { F5: "304" },
        },
      ],
    ],
    "the ONDAM's": [
      in2023([{ ...blank, number: 9 }]),
      [
        {
          cell: "E5",
          message: messages.missing([9], ["ONDAM"]),
          expected: "ONDAM",
          fix: { E5: "ONDAM" },
        },
      ],
    ],
    "304 or ONDAM: to be chosen, no fix": [
      in2024([{ ...blank, number: 27 }]),
      [
        {
          cell: "F5",
          message: messages.missing([27], ["BOP 304", "ONDAM"]),
          expected: "304 ou ONDAM",
          fix: {},
        },
      ],
    ],
    "an objective whose source no paper gives": [
      in2024([{ ...blank, number: 12 }]),
      [{ cell: "F5", message: messages.missing([12], []), expected: null, fix: {} }],
    ],
    "« 6 et 7 », of one source": [
      in2024([{ ...blank, number: "6 et 7" }]),
      [{ cell: "F5", message: messages.missing([6, 7], ["BOP 304"]), fix: { F5: "304" } }],
    ],
    "« 6 et 9 », of two sources": [
      in2024([{ ...blank, number: "6 et 9" }]),
      [{ cell: "F5", message: messages.missing([6, 9], ["BOP 304", "ONDAM"]), fix: {} }],
    ],
    "a line that continues an objective": [
      in2024([{ number: 1, department: 100, state: 50 }, blank]),
      [{ cell: "F6", message: messages.missing([1], ["FIR"]), fix: { F6: "FIR" } }],
    ],
    "« - » for a source": [
      in2024([{ ...blank, number: 1, source: "-" }]),
      [{ cell: "F5", message: messages.missing([1], ["FIR"]) }],
    ],
    "a State amount typed as text": [
      in2024([{ ...blank, number: 1, state: "50,00 €" }]),
      [{ cell: "F5", message: messages.missing([1], ["FIR"]) }],
    ],
    "one cent": [
      in2024([{ ...blank, number: 1, state: 0.01 }]),
      [{ cell: "F5", message: messages.missing([1], ["FIR"]) }],
    ],
    "once, for a blank cell merged over two lines": [
      in2024([{ ...blank, number: 1 }, blank], { merges: ["F5:F6"] }),
      [{ cell: "F5", message: messages.missing([1], ["FIR"]) }],
    ],
    "each line without": [
      in2023([
        { ...blank, number: 1 },
        { ...blank, number: 2 },
      ]),
      [
        { cell: "E5", message: messages.missing([1], ["FIR"]) },
        { cell: "E6", message: messages.missing([2], ["FIR"]) },
      ],
    ],
    "2025: without any cell for the sources, one number that doesn't say it": [
      planOf(removingColumns(plan2025, "source"), [
        { department: 100, state: 50, number: "FIR 1" },
        { department: 100, state: 50, number: 6 },
      ]),
      [{ cell: "A6", message: messages.missing([6], ["BOP 304"]), fix: {} }],
    ],
    "2025: above the vertical cell": [
      in2025([
        { ...blank, number: 5 },
        { number: 6, source: "BOP 304", state: 50 },
      ]),
      [{ cell: "A5", message: messages.missing([5], ["FIR"]), fix: { A5: "FIR" } }],
    ],
  },
});

test("the message names the source when only one is planned", () => {
  expect(messages.missing([6], ["BOP 304"])).toMatch(/BOP 304 pour l'objectif 6\.$/);
  expect(messages.missing([27], ["BOP 304", "ONDAM"])).toMatch(/sans source de financement\.$/);
  expect(messages.missing([], [])).toMatch(/sans source de financement\.$/);
});
