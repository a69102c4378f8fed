import { in2022, in2024, in2025 } from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";
import { planIn } from "../../plans/read";
import { rowsOf } from "../table";

describe("under the last line that is one for sure", () => {
  const under = (cells: Record<string, CellSpec>) =>
    rowsOf(
      planIn(
        in2024(
          [
            { number: 1, department: 100, state: 50 },
            { number: 6, department: 3, state: 2 },
          ],
          {
            cells,
            recap: false,
          },
        ),
        "2024-annexe-2.1",
      ),
    );

  test("an action right below goes on with it", () => {
    expect(under({ D7: "Une autre action" })).toEqual([5, 6, 7]);
    expect(under({ D7: "Une autre action", D8: "Et une autre" })).toEqual([5, 6, 7, 8]);
  });
  test("a text further down is a note", () => {
    expect(under({ D8: "Une remarque" })).toEqual([5, 6]);
  });
  test("a text in another column than the actions' is a note", () => {
    expect(under({ C7: "Une remarque" })).toEqual([5, 6]);
  });
  test("an unnamed total isn't a line: by its formula", () => {
    expect(under({ G7: { formula: "=SUM(G5:G6)", value: 1 } })).toEqual([5, 6]);
    expect(under({ G7: { formula: "=SUM(F:G)", value: 1 } })).toEqual([5, 6]);
  });
  test("an unnamed total isn't a line: by its amounts", () => {
    expect(under({ G7: 103, H7: 52 })).toEqual([5, 6]);
    expect(under({ H7: 52 })).toEqual([5, 6]);
  });
  test("amounts that are no totals are those of a line", () => {
    expect(under({ G7: 103, H7: 53 })).toEqual([5, 6, 7]);
    expect(under({ G7: 104 })).toEqual([5, 6, 7]);
    expect(under({ G7: { formula: "=G5", value: 100 } })).toEqual([5, 6, 7]);
    expect(under({ G7: { formula: "=SUM(H5:H6)", value: 9 } })).toEqual([5, 6, 7]);
    expect(under({ G7: 0, H7: 0 })).toEqual([5, 6, 7]);
    expect(under({ G7: "environ 12 000 €" })).toEqual([5, 6, 7]);
  });
});

describe("2022: subtotals above, totals and envelopes under", () => {
  const plan = planIn(
    in2022(
      [
        { heading: "Engagement 1 : agir", number: 1, department: 100, state: 50 },
        { heading: "Engagement 2 : sécuriser", number: 6, department: 300, state: 200 },
      ],
      {
        cells: {
          G5: 50,
          I5: 100,
          K5: 150,
          H7: 200,
          A10: "TOTAL",
          G10: 50,
          H10: 200,
          I10: 400,
          G11: 60,
          H11: 210,
          G12: { formula: "=G11-G10", value: 10 },
          H12: { formula: "=H11-H10", value: 10 },
        },
        hiddenRows: [5, 10],
      },
    ),
  );

  test("headings hold their subtotals, by column", () => {
    expect(
      plan.headings.map(({ row, engagement, isHidden }) => [row, engagement, isHidden]),
    ).toEqual([
      [5, 0, true],
      [7, 1, false],
    ]);
    const [first] = plan.headings;
    expect(
      [...(first?.subtotals ?? [])]
        .filter(([, cell]) => cell.reading.kind !== "blank")
        .map(([column]) => column),
    ).toEqual([7, 9, 11]);
  });

  test("the grand total is the first row of amounts under the lines", () => {
    expect(plan.grandTotal).toMatchObject({ row: 10, label: "TOTAL", isHidden: true });
    expect(rowsOf(plan)).toEqual([6, 8]);
  });

  test("envelopes are the typed amounts under it, by source", () => {
    expect(plan.envelopeRow).toMatchObject({ row: 11, label: "", isHidden: false });
    expect([...plan.envelopes].map(([source, amount]) => [source, amount.toNumber()])).toEqual([
      ["FIR", 60],
      ["BOP 304", 210],
    ]);
  });

  const withRows = (cells: Record<string, CellSpec>) =>
    planIn(in2022([{ number: 1, department: 100, state: 50 }], { cells }));

  test("envelopes are known by their name too, after the differences", () => {
    const named = withRows({
      A7: "Total",
      G7: 50,
      G8: 9,
      A9: "Enveloppe notifiée",
      G9: { formula: "=30+30", value: 60 },
    });
    expect(named.envelopeRow?.row).toBe(9);
    expect(
      withRows({ A7: "Total", G7: 50, A8: "Montants notifiés", G8: 60 }).envelopeRow?.row,
    ).toBe(8);
  });

  test("differences alone are no envelopes", () => {
    expect(
      withRows({ A7: "Total", G7: 50, G8: { formula: "=G7-5", value: 45 } }).envelopeRow,
    ).toBeNull();
    expect(withRows({ A7: "Total", G7: 50, A8: "Écart", G8: 5 }).envelopeRow).toBeNull();
    expect(withRows({ A7: "Total", G7: 50 }).envelopes.size).toBe(0);
    expect(withRows({}).grandTotal).toBeNull();
  });
});

describe("other editions have no totals of their own", () => {
  test.each([in2024, in2025])("what stands under the lines is left out", (make) => {
    const plan = planIn(
      make([{ number: 1, department: 100, state: 50 }], {
        cells: { A8: "Total", G8: 50, A9: "Enveloppe notifiée", G9: 60 },
        recap: false,
      }),
    );
    expect([plan.grandTotal, plan.envelopeRow, plan.envelopes.size]).toEqual([null, null, 0]);
    expect(plan.area.bottom).toBe(5);
  });
});
