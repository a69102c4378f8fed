import { messages, missingObjective } from "../../../src/rules/structure/missing-objective";
import {
  annexe2023,
  annexe2024,
  everyObjective,
  in2022,
  in2023,
  in2024,
  in2025,
  plan2025,
  wordingOf,
} from "../../plans/plan";
import { testRule } from "../testRule";

const all2023 = everyObjective(annexe2023);
const all2024 = everyObjective(annexe2024);
const all2025 = everyObjective(plan2025);
const without = (lines: typeof all2024, ...numbers: number[]) =>
  lines.filter(({ number }) => !numbers.includes(Number(number)));

testRule(missingObjective, {
  accept: {
    "2023, all of the template": in2023(all2023),
    "2024, all of the template": in2024(all2024),
    "2025, all of the template": in2025(all2025),
    "2025, numbers as the template writes them": in2025(
      all2025.map(({ number }) => ({
        number: Number(number) <= 4 ? `FIR ${String(number)}` : `${String(number)} (facultatif)`,
      })),
    ),
    "2022: the avenant has no such table": in2022([{ number: 1 }]),
    "objectives known from other papers only (12, 14, 15, 16, 18, 22, 24)": in2024(
      without(all2024, 12, 14, 15, 16, 18, 22, 24),
    ),
    "« 6 et 7 » in one cell": in2024(
      without(all2024, 7).map((line) => (line.number === 6 ? { number: "6 et 7" } : line)),
    ),
    "a number rubbed out beside its wording": in2024(
      all2024.map((line) =>
        line.number === 20 ? { wording: wordingOf(annexe2024, 20), source: 304 } : line,
      ),
    ),
    "a mandatory one: another rule says it": in2024(without(all2024, 9)),
    "objectives in another order": in2024([...all2024].reverse()),
    "an objective with « Pas d'action »": in2024(
      all2024.map((line) => (line.number === 20 ? { ...line, action: "Pas d'action" } : line)),
    ),
    "an objective of several lines": in2024([...all2024, { number: null }, { number: null }]),
  },
  reject: {
    "a deleted line": [
      in2024(without(all2024, 20)),
      [
        {
          cell: null,
          severity: "info",
          message: messages.missing(20, wordingOf(annexe2024, 20)),
          expected: "20",
          fix: {},
        },
      ],
    ],
    "two deleted lines": [
      in2024(without(all2024, 7, 26)),
      [
        { cell: null, message: messages.missing(7, wordingOf(annexe2024, 7)) },
        { cell: null, message: messages.missing(26, wordingOf(annexe2024, 26)) },
      ],
    ],
    "2023: a deleted line": [
      in2023(without(all2023, 8)),
      [{ cell: null, message: messages.missing(8, wordingOf(annexe2023, 8)) }],
    ],
    "2025: a deleted line": [
      in2025(without(all2025, 11)),
      [{ cell: null, message: messages.missing(11, wordingOf(plan2025, 11)) }],
    ],
  },
});

test.each([
  ["court", "court"],
  [`${"mot ".repeat(17)}fi`, `${"mot ".repeat(17)}fi`],
  [`${"mot ".repeat(17)}fin`, `${"mot ".repeat(16)}mot…`],
  ["x".repeat(80), `${"x".repeat(70)}…`],
])("the message shortens « %s » at a word", (wording, shown) => {
  expect(messages.missing(7, wording)).toContain(`« ${shown} »`);
});
