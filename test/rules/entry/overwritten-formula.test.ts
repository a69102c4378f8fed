import { messages, overwrittenFormula } from "../../../src/rules/entry/overwritten-formula";
import { amounts2022, avenant2022, in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const line = (number: number) => ({ number, department: 100, state: 50 });

const sum = (letter: string, value: number) => ({
  formula: `=SUM(${letter}6:${letter}7)`,
  value,
});
const FORMULAS = { fir: sum("G", 100), department: sum("I", 200), total: sum("K", 300) };

/** 2022: an engagement with its subtotals above two lines, and what stands in that row. */
const under = (subtotals: Parameters<typeof amounts2022>[1]) =>
  in2022([{ heading: avenant2022.engagements[0] ?? "", ...line(1) }, line(2)], {
    cells: amounts2022(5, subtotals),
  });
/** 2022: two lines, and their grand total. */
const above = (totals: Parameters<typeof amounts2022>[1]) =>
  in2022([line(1), line(2)], { cells: amounts2022(7, totals) });
const grandSum = (letter: string, value: number) => ({
  formula: `=SUM(${letter}5:${letter}6)`,
  value,
});

testRule(overwrittenFormula, {
  accept: {
    "formulas throughout": in2024([line(1), line(2), line(3)]),
    "typed throughout": in2024([1, 2, 3].map((number) => ({ ...line(number), total: 150 }))),
    "a wrong total: another rule's": in2024([
      line(1),
      line(2),
      line(3),
      { ...line(4), total: 151 },
    ]),
    "no total: another rule's": in2024([line(1), line(2), line(3), { ...line(4), total: null }]),
    "a total typed as text: another rule's": in2024([
      line(1),
      line(2),
      line(3),
      { ...line(4), total: "150 €" },
    ]),
    "another formula": in2024([
      line(1),
      line(2),
      { ...line(3), total: { formula: "=SUM(G7:H7)", value: 150 } },
    ]),
    "a blank total beside a line without amounts": in2024([
      line(1),
      line(2),
      { number: 3, total: null },
    ]),
    "« - € » beside a line without amounts": in2024([
      line(1),
      line(2),
      { number: 3, total: "- €" },
    ]),
    "2022: subtotals that are all formulas": under(FORMULAS),
    "2022: subtotals that are all typed": under({ fir: 100, department: 200, total: 300 }),
    "2022: half of the subtotals typed": under({ fir: 100, department: FORMULAS.department }),
    "2022: a wrong subtotal: another rule's": under({ ...FORMULAS, department: 201 }),
    "2022: a subtotal typed as text: another rule's": under({ ...FORMULAS, department: "200 €" }),
    "typed amounts": in2024([line(1), line(2)]),
    "an amount that can't be read": in2024([
      line(1),
      line(2),
      line(3),
      { number: 4, department: "à préciser", state: 50, total: 50 },
    ]),
  },
  reject: {
    "a total typed among formulas": [
      in2024([line(1), line(2), { ...line(3), total: 150 }, line(4)]),
      [
        {
          cell: "I7",
          severity: "info",
          message: messages.overwritten(),
          found: 150,
          expected: "=G7+H7",
          fix: { I7: "=G7+H7" },
        },
      ],
    ],
    "right to less than half a cent": [
      in2024([line(1), line(2), { ...line(3), total: 150.004 }]),
      [{ cell: "I7", message: messages.overwritten(), fix: { I7: "=G7+H7" } }],
    ],
    several: [
      in2024([{ ...line(1), total: 150 }, line(2), line(3), line(4), { ...line(5), total: 150 }]),
      [
        { cell: "I5", message: messages.overwritten(), fix: { I5: "=G5+H5" } },
        { cell: "I9", message: messages.overwritten(), fix: { I9: "=G9+H9" } },
      ],
    ],
    "among sums of an area": [
      in2024([
        { ...line(1), total: { formula: "=SUM(G5:H5)", value: 150 } },
        { ...line(2), total: { formula: "=SUM(G6:H6)", value: 150 } },
        { ...line(3), total: 150 },
      ]),
      [{ cell: "I7", message: messages.overwritten(), fix: { I7: "=SUM(G7:H7)" } }],
    ],
    "2022: a typed total": [
      in2022([line(1), line(2), { ...line(3), total: 150 }]),
      [{ cell: "K7", message: messages.overwritten(), fix: { K7: "=F7+G7+H7+I7" } }],
    ],
    "2022: a subtotal typed among formulas": [
      under({ ...FORMULAS, department: 200 }),
      [
        {
          cell: "I5",
          message: messages.overwrittenInRow(),
          found: 200,
          expected: "=SUM(I6:I7)",
          fix: { I5: "=SUM(I6:I7)" },
        },
      ],
    ],
    "2022: a grand total typed among formulas": [
      above({ fir: grandSum("G", 100), department: 200, total: grandSum("K", 300) }),
      [
        {
          cell: "I7",
          message: messages.overwrittenInRow(),
          found: 200,
          expected: "=SUM(I5:I6)",
          fix: { I7: "=SUM(I5:I6)" },
        },
      ],
    ],
    "2023: a typed total": [
      in2023([line(1), line(2), { ...line(3), total: 150 }]),
      [{ cell: "H7", message: messages.overwritten(), fix: { H7: "=F7+G7" } }],
    ],
    "2025: a typed total": [
      in2025([line(1), line(2), { ...line(3), total: 150 }]),
      [{ cell: "H7", message: messages.overwritten(), fix: { H7: "=F7+G7" } }],
    ],
  },
});
