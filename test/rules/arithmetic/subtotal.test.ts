import { Decimal } from "decimal.js";
import { messages, subtotal } from "../../../src/rules/arithmetic/subtotal";
import type { PlanSpec } from "../../plans/plan";
import { amounts2022, avenant2022, in2022, in2024 } from "../../plans/plan";
import { testRule } from "../testRule";

const [FIRST = "", SECOND = ""] = avenant2022.engagements;
const inexact = (header: string, found: number, expected: number) =>
  messages.inexact(header, new Decimal(found), new Decimal(expected));

/** Two engagements: lines in rows 6, 7 and 9, subtotals in rows 5 and 8. */
const plan = (
  first: Parameters<typeof amounts2022>[1],
  second: Parameters<typeof amounts2022>[1],
  cells: PlanSpec["cells"] = {},
) =>
  in2022(
    [
      { heading: FIRST, number: 1, department: 100, state: 50 },
      { number: 2, department: 30, state: 20 },
      { heading: SECOND, number: 6, department: 10, state: 5 },
    ],
    { cells: { ...amounts2022(5, first), ...amounts2022(8, second), ...cells } },
  );

const right = [
  { ondam: 0, fir: 70, bop: 0, department: 130, other: 0, total: 200 },
  { ondam: 0, fir: 0, bop: 5, department: 10, other: 0, total: 15 },
] as const;

testRule(subtotal, {
  accept: {
    "the sums of the lines below": plan(right[0], right[1]),
    formulas: plan(
      { ...right[0], fir: { formula: "=SUM(G6:G7)", value: 70 } },
      { ...right[1], total: { formula: "=SUM(F8:J8)", value: 15 } },
    ),
    "less than half a cent": plan({ ...right[0], fir: 70.004 }, right[1]),
    "blanks where the lines have nothing": plan(
      { fir: 70, department: 130, total: 200 },
      { bop: 5, department: 10, total: 15 },
    ),
    "« - € » where the lines have nothing": plan({ ...right[0], ondam: "- €" }, right[1]),
    "an amount that can't be read": plan({ ...right[0], department: 0 }, right[1], {
      I6: "à préciser",
    }),
    "an amount in error": plan({ ...right[0], fir: 20, total: 150 }, right[1], {
      G6: { error: "#REF!" },
      K6: 100,
    }),
    "a subtotal that can't be read": plan({ ...right[0], fir: "à revoir" }, right[1]),
    "a subtotal in error: another rule's": plan({ ...right[0], fir: { error: "#REF!" } }, right[1]),
    "a line's wrong total, summed as it is: another rule's": plan(
      { ...right[0], total: 201 },
      right[1],
      { K6: 151 },
    ),
    "a line's wrong total, and a subtotal of the right ones": plan(right[0], right[1], { K6: 151 }),
    "2024: no subtotals": in2024([{ number: 1, department: 100, state: 50 }]),
  },
  reject: {
    "a source's": [
      plan({ ...right[0], fir: 71 }, right[1]),
      [
        {
          cell: "G5",
          severity: "blocking",
          message: inexact("FIR", 71, 70),
          found: 71,
          expected: 70,
          fix: { G5: 70 },
        },
      ],
    ],
    "one cent": [
      plan({ ...right[0], fir: 70.01 }, right[1]),
      [{ cell: "G5", message: inexact("FIR", 70.01, 70) }],
    ],
    "the Métropole's, of the second engagement": [
      plan(right[0], { ...right[1], department: 140 }),
      [{ cell: "I8", message: inexact("Métropole", 140, 10), fix: { I8: 10 } }],
    ],
    "the total's": [
      plan({ ...right[0], total: 100 }, right[1]),
      [{ cell: "K5", message: inexact("total", 100, 200), fix: { K5: 200 } }],
    ],
    "« autres »": [
      plan({ ...right[0], other: 40 }, right[1]),
      [{ cell: "J5", message: inexact("autres", 40, 0), fix: { J5: 0 } }],
    ],
    "a formula that leaves a line out": [
      plan({ ...right[0], fir: { formula: "=SUM(G6:G6)", value: 50 } }, right[1]),
      [{ cell: "G5", message: inexact("FIR", 50, 70) }],
    ],
    "each one": [
      plan({ ...right[0], fir: 1 }, { ...right[1], bop: 1 }),
      [
        { cell: "G5", message: inexact("FIR", 1, 70) },
        { cell: "H8", message: inexact("304", 1, 5) },
      ],
    ],
  },
});
