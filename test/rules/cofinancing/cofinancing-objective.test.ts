import { Decimal } from "decimal.js";
import {
  cofinancingObjective,
  messages,
} from "../../../src/rules/cofinancing/cofinancing-objective";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const short = (objectives: readonly number[], department: number, state: number) =>
  messages.short(
    objectives,
    { department: new Decimal(department), state: new Decimal(state) },
    "FIR + 304",
  );

testRule(cofinancingObjective, {
  accept: {
    "as much as the State": in2024([{ number: 1, department: 50, state: 50 }]),
    "more than the State": in2024([{ number: 1, department: 100, state: 50 }]),
    "less by less than half a cent": in2024([{ number: 1, department: 49.996, state: 50 }]),
    "less by a fraction that no one sees": in2024([{ number: 1, department: 49.995, state: 50 }]),
    "no money": in2024([{ number: 1 }]),
    "zeros, however written": in2024([{ number: 1, department: "- €", state: "0 €" }]),
    "Département money alone": in2024([{ number: 1, department: 50 }]),
    "one line without, when the objective as a whole has enough": in2024([
      { number: 1, department: 100, state: 50 },
      { department: null, state: 50 },
    ]),
    "the objective as a whole in one merged cell": in2024(
      [
        { number: 1, department: 100, state: 50, total: null },
        { state: 50, total: null },
      ],
      { merges: ["G5:G6"] },
    ),
    "« 6 et 7 », a group, as a whole": in2024([
      { number: "6 et 7", department: 100, state: 50 },
      { number: 7, state: 50 },
    ]),
    "an objective in two blocks, as a whole": in2024([
      { number: 1, state: 50 },
      { number: 2, department: 50, state: 50 },
      { number: 1, department: 50 },
    ]),
    "the ONDAM, which is paid to establishments": in2024([{ number: 9, state: 5000 }]),
    "the ONDAM, chosen of two": in2024([{ number: 27, source: "ONDAM", state: 50 }]),
    "« 304 ou ONDAM », which may be the ONDAM: another rule's": in2024([
      { number: 27, source: "304 ou ONDAM", state: 50 },
    ]),
    "an amount that can't be read": in2024([{ number: 1, department: "à préciser", state: 50 }]),
    "an amount in error": in2024([{ number: 1, department: { error: "#REF!" }, state: 50 }]),
    "an amount typed as text, counted": in2024([{ number: 1, department: "50,00 €", state: 50 }]),
    "« Autres financements » and next year's amount stay out": in2023(
      [{ number: 1, department: 50, state: 50, other: 10 }],
      { cells: { J5: 999 } },
    ),
    "2022: the ONDAM's column": in2022([{ number: 9, state: 5000 }]),
    "2022: « autres » stay out": in2022([
      { number: 1, department: 50, state: 50, other: 7, total: 107 },
    ]),
  },
  reject: {
    "less than the State": [
      in2024([{ number: 1, department: 40, state: 50 }]),
      [
        {
          cell: "G5",
          severity: "warning",
          against: ["H5"],
          message: short([1], 40, 50),
          found: 40,
          expected: 50,
          fix: {},
        },
      ],
    ],
    "less by a cent": [
      in2024([{ number: 1, department: 49.99, state: 50 }]),
      [{ cell: "G5", message: short([1], 49.99, 50) }],
    ],
    "nothing, left blank": [
      in2024([{ number: 6, state: 50 }]),
      [{ cell: "G5", message: short([6], 0, 50), found: 0 }],
    ],
    "over all the lines of the objective": [
      in2024([
        { number: 1, department: 60, state: 50 },
        { department: 10, state: 50 },
        { number: 2, department: 500, state: 50 },
      ]),
      [{ cell: "G5", against: ["H5", "G6", "H6"], message: short([1], 70, 100) }],
    ],
    "at the first line, though the second is the short one": [
      in2024([
        { number: 1, department: 60, state: 50 },
        { department: null, state: 50 },
      ]),
      [{ cell: "G5", message: short([1], 60, 100) }],
    ],
    "a group « 6 et 7 » as one": [
      in2024([
        { number: "6 et 7", department: 10, state: 50 },
        { number: null, department: 10, state: 50 },
      ]),
      [{ cell: "G5", message: short([6, 7], 20, 100) }],
    ],
    "« 6 et 7 » and a further line of 7": [
      in2024([
        { number: "6 et 7", department: 10, state: 50 },
        { number: 8, department: 10, state: 5 },
        { number: 7, department: 10, state: 50 },
      ]),
      [{ cell: "G5", message: short([6, 7], 20, 100) }],
    ],
    "each objective": [
      in2024([
        { number: 1, department: 40, state: 50 },
        { number: 2, department: 40, state: 50 },
        { number: 3, department: 60, state: 50 },
      ]),
      [
        { cell: "G5", message: short([1], 40, 50) },
        { cell: "G6", message: short([2], 40, 50) },
      ],
    ],
    "304 or ONDAM, with the 304 chosen": [
      in2024([{ number: 27, source: 304, department: 40, state: 50 }]),
      [{ cell: "G5", message: short([27], 40, 50) }],
    ],
    "an objective of the 304 beside its line of the ONDAM": [
      in2024([
        { number: 27, source: 304, department: 40, state: 50 },
        { source: "ONDAM", department: 100, state: 5000 },
      ]),
      [{ cell: "G5", message: short([27], 40, 50) }],
    ],
    "2022: FIR and 304": [
      in2022([
        { number: 1, department: 40, state: 50 },
        { number: 6, state: 30 },
      ]),
      [
        { cell: "I5", message: short([1], 40, 50) },
        { cell: "I6", message: short([6], 0, 30) },
      ],
    ],
    "2023: less than the State": [
      in2023([{ number: 1, department: 40, state: 50 }]),
      [{ cell: "F5", message: short([1], 40, 50) }],
    ],
    "2025: less than the State": [
      in2025([{ number: "FIR 1", department: 40, state: 50 }]),
      [{ cell: "F5", message: short([1], 40, 50) }],
    ],
  },
});
