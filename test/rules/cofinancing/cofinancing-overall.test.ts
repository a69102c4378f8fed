import { Decimal } from "decimal.js";
import { cofinancingOverall, messages } from "../../../src/rules/cofinancing/cofinancing-overall";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const short = (department: number, state: number) =>
  messages.short(
    { department: new Decimal(department), state: new Decimal(state) },
    "FIR + 304, hors ONDAM",
  );

testRule(cofinancingOverall, {
  accept: {
    "as much as the State": in2024([{ number: 1, department: 50, state: 50 }]),
    "less by less than half a cent": in2024([{ number: 1, department: 49.996, state: 50 }]),
    "less by a fraction that no one sees": in2024([{ number: 1, department: 49.995, state: 50 }]),
    "an objective that falls short in a plan that doesn't: another rule's": in2024([
      { number: 1, department: 10, state: 50 },
      { number: 6, department: 100, state: 50 },
    ]),
    "no money": in2024([{ number: 1 }]),
    "the ONDAM alone": in2024([{ number: 9, state: 5000 }]),
    "the ONDAM aside": in2024([
      { number: 1, department: 50, state: 50 },
      { number: 9, state: 5000 },
    ]),
    "« 304 ou ONDAM », which may be the ONDAM: another rule's": in2024([
      { number: 1, department: 50, state: 50 },
      { number: 27, source: "304 ou ONDAM", state: 5000 },
    ]),
    "an amount that can't be read": in2024([
      { number: 1, department: "à préciser", state: 50 },
      { number: 6, state: 50 },
    ]),
    "an amount in error": in2024([
      { number: 1, department: { error: "#REF!" }, state: 50 },
      { number: 6, state: 50 },
    ]),
    "an amount typed as text, counted": in2024([{ number: 1, department: "50,00 €", state: 50 }]),
    "2022: the ONDAM's column aside": in2022([
      { number: 1, department: 50, state: 50 },
      { number: 9, state: 5000 },
    ]),
  },
  reject: {
    "less than the State": [
      in2024([
        { number: 1, department: 100, state: 50 },
        { number: 6, department: 10, state: 100 },
      ]),
      [
        {
          cell: "G4",
          severity: "warning",
          message: short(110, 150),
          found: 110,
          expected: 150,
          fix: {},
        },
      ],
    ],
    "less by a cent": [
      in2024([{ number: 1, department: 49.99, state: 50 }]),
      [{ cell: "G4", message: short(49.99, 50) }],
    ],
    "an amount of the ONDAM that can't be read, which doesn't count": [
      in2024([
        { number: 1, department: 10, state: 50 },
        { number: 9, department: "env. 20", state: "à voir : 12" },
      ]),
      [{ cell: "G4", message: short(10, 50) }],
    ],
    "2022: an amount of the ONDAM that can't be read": [
      in2022([{ number: 1, department: 10, state: 50 }], { cells: { F5: "env. 20" } }),
      [{ cell: "I4", message: short(10, 50) }],
    ],
    "Département money on a line of the ONDAM stays out": [
      in2024([
        { number: 1, department: 10, state: 50 },
        { number: 9, department: 1000, state: 10 },
      ]),
      [{ cell: "G4", message: short(10, 50) }],
    ],
    "Département money on a line without State money counts": [
      in2024([
        { number: 1, department: 10, state: 50 },
        { number: 2, department: 30 },
      ]),
      [{ cell: "G4", message: short(40, 50) }],
    ],
    "« Autres financements » stay out": [
      in2024([{ number: 1, department: 10, state: 50, other: 999 }]),
      [{ cell: "G4", message: short(10, 50) }],
    ],
    "2022: FIR and 304": [
      in2022([
        { number: 1, department: 10, state: 50 },
        { number: 6, department: 10, state: 50 },
        { number: 9, state: 5000 },
      ]),
      [{ cell: "I4", message: short(20, 100) }],
    ],
    "2023: less than the State": [
      in2023([{ number: 1, department: 10, state: 50 }]),
      [{ cell: "F4", message: short(10, 50) }],
    ],
    "2025: less than the State": [
      in2025([{ number: "FIR 1", department: 10, state: 50 }]),
      [{ cell: "F4", message: short(10, 50) }],
    ],
  },
});
