import { Decimal } from "decimal.js";
import { grandTotal, messages } from "../../../src/rules/arithmetic/grand-total";
import { amounts2022, avenant2022, in2022, in2024 } from "../../plans/plan";
import { testRule } from "../testRule";

const [FIRST = "", SECOND = ""] = avenant2022.engagements;
const inexact = (header: string, found: number, expected: number) =>
  messages.inexact(header, new Decimal(found), new Decimal(expected));

const first = { ondam: 0, fir: 50, bop: 0, department: 100, other: 0, total: 150 };
const second = { ondam: 0, fir: 0, bop: 5, department: 10, other: 0, total: 15 };
const right = { ondam: 0, fir: 50, bop: 5, department: 110, other: 0, total: 165 };

/** Two engagements, subtotals in rows 5 and 7, the grand total in row 10. */
const plan = (total: Parameters<typeof amounts2022>[1], cells: Parameters<typeof in2022>[1] = {}) =>
  in2022(
    [
      { heading: FIRST, number: 1, department: 100, state: 50 },
      { heading: SECOND, number: 6, department: 10, state: 5 },
    ],
    {
      ...cells,
      cells: {
        ...amounts2022(5, first),
        ...amounts2022(7, second),
        ...amounts2022(10, total),
        ...cells.cells,
      },
    },
  );

testRule(grandTotal, {
  accept: {
    "the sums of the subtotals": plan(right),
    "named « Total »": plan(right, { cells: { A10: "TOTAL" } }),
    "less than half a cent": plan({ ...right, fir: 50.004 }),
    formulas: plan({ ...right, fir: { formula: "=G5+G7", value: 50 } }),
    "blanks where there is nothing": plan({ fir: 50, bop: 5, department: 110, total: 165 }),
    "no grand total": in2022([{ heading: FIRST, number: 1, department: 100, state: 50 }], {
      cells: amounts2022(5, first),
    }),
    "a subtotal that can't be read": plan(right, { cells: { G5: "à revoir" } }),
    "a subtotal in error": plan({ ...right, fir: 0 }, { cells: { G5: { error: "#REF!" } } }),
    "a total in error: another rule's": plan({ ...right, fir: { error: "#REF!" } }),
    "a subtotal is wrong, and the total that of the lines: another rule's": plan(right, {
      cells: { G5: 40 },
    }),
    "a subtotal is wrong, and the total follows it: another rule's": plan(
      { ...right, fir: 40 },
      { cells: { G5: 40 } },
    ),
    "the envelopes and differences below": plan(right, {
      cells: {
        ...amounts2022(11, { fir: 60, bop: 5, department: 110, total: 175 }),
        ...amounts2022(12, { fir: 10, bop: 0, department: 0, total: 10 }),
      },
    }),
    "2024: no grand total": in2024([{ number: 1, department: 100, state: 50 }]),
  },
  reject: {
    "a source's": [
      plan({ ...right, fir: 55 }),
      [
        {
          cell: "G10",
          severity: "blocking",
          against: ["G5", "G7"],
          message: inexact("FIR", 55, 50),
          found: 55,
          expected: 50,
          fix: { G10: 50 },
        },
      ],
    ],
    "one cent": [
      plan({ ...right, fir: 50.01 }),
      [{ cell: "G10", message: inexact("FIR", 50.01, 50) }],
    ],
    "the Métropole's": [
      plan({ ...right, department: 100 }),
      [{ cell: "I10", message: inexact("Métropole", 100, 110), fix: { I10: 110 } }],
    ],
    "the total's": [
      plan({ ...right, total: 330 }),
      [{ cell: "K10", message: inexact("total", 330, 165), fix: { K10: 165 } }],
    ],
    "a formula that leaves an engagement out": [
      plan({ ...right, bop: { formula: "=H5", value: 0 } }),
      [{ cell: "H10", message: inexact("304", 0, 5) }],
    ],
    "under a gap of blank lines": [
      in2022(
        [
          { heading: FIRST, number: 1, department: 100, state: 50 },
          { heading: SECOND, number: 6, department: 10, state: 5 },
        ],
        {
          cells: {
            ...amounts2022(5, first),
            ...amounts2022(7, second),
            ...amounts2022(14, { ...right, fir: 1 }),
          },
        },
      ),
      [{ cell: "G14", message: inexact("FIR", 1, 50) }],
    ],
  },
});
