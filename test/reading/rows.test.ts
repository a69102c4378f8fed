import { annexe2024, in2022, in2024, in2025, wordingOf } from "../plans/plan";
import type { CellSpec } from "../plans/sheet";
import { planIn } from "../plans/read";
import { rowsOf } from "./table";

const ENGAGEMENT_1 = annexe2024.engagements[0] ?? "";

test("rows made ready under the lines, with nothing but the formula of their total, are none", () => {
  const ready = { I7: { formula: "=G7+H7", value: 0 }, I8: { formula: "=G8+H8", value: 0 } };
  const lines = [{ number: 1, department: 100, state: 50 }, { number: 6 }];
  expect(rowsOf(planIn(in2024(lines, { cells: ready, recap: false })))).toEqual([5, 6]);
  const filled = { ...ready, H8: 20, I8: { formula: "=G8+H8", value: 20 } };
  expect(rowsOf(planIn(in2024(lines, { cells: filled, recap: false })))).toEqual([5, 6, 8]);
});

/** A 2024 plan of two lines (rows 5 and 7) with a row of its own between them. */
function between(cells: Readonly<Record<string, CellSpec>>, merges: readonly string[] = []) {
  const plan = planIn(
    in2024(
      [
        { number: 1, department: 100, state: 50 },
        { number: null, wording: null, action: null, source: "", total: null },
        { number: 6, department: 300, state: 200 },
      ],
      { cells, merges, recap: false },
    ),
    "2024-annexe-2.1",
  );
  if (plan.headings.length > 0) return plan.headings.map((heading) => heading.cell.text);
  return rowsOf(plan).includes(6) ? "line" : "nothing";
}

describe("a row between two lines is a line", () => {
  test.each<[string, Record<string, CellSpec>]>([
    ["by its number", { B6: 3 }],
    ["by its number as text", { B6: "3 (facultatif)" }],
    ["by an amount of the Département", { D6: "x", G6: 12 }],
    ["by a zero", { D6: "x", H6: 0 }],
    ["by an amount in error", { D6: "x", H6: { error: "#REF!" } }],
    ["by a total's formula without result", { D6: "x", I6: { formula: '=""', value: "" } }],
    ["by an amount with words", { D6: "x", H6: "environ 12 000 €" }],
    ["by the source of other money", { D6: "x", J6: "CPAM" }],
    ["by its wording", { C6: wordingOf(annexe2024, 3) }],
    ["by its source beside something", { F6: "FIR", E6: "CAF" }],
    ["by its action", { D6: "Maintien de 3 postes" }],
    ["by a text of an objective", { C6: "Autre objectif du contrat" }],
    ["by amounts without any text", { G6: 10, H6: 20 }],
  ])("%s", (_, cells) => {
    expect(between(cells)).toBe("line");
  });
});

describe("a row between two lines is nothing", () => {
  test.each<[string, Record<string, CellSpec>]>([
    ["blank", {}],
    ["a dash for an amount", { H6: "-" }],
    ["a named total", { D6: "Total", G6: 100, H6: 50 }],
    ["a subtotal", { A6: "Sous-total", G6: 100 }],
    ["totals", { A6: "TOTAUX", G6: 100 }],
    ["a note", { D6: "* Nota : voir la convention" }],
    ["a numbered note", { D6: "(1) hors valorisation" }],
    ["a place and a date", { D6: "Fait à Mâcon, le 12 mars" }],
    ["a signature", { C6: "Signature du président" }],
    ["who signs", { D6: "Le préfet de Saône-et-Loire" }],
    ["who signs for whom", { D6: "Pour le président" }],
    ["read and approved", { D6: "Lu et approuvé" }],
    ["a visa", { D6: "Visa du contrôleur" }],
    ["nota bene", { D6: "NB : à revoir" }],
    ["partners alone", { E6: "CAF" }],
    ["a source alone", { F6: "FIR" }],
    ["envelopes", { D6: "Enveloppe notifiée", H6: 500 }],
    ["differences", { D6: "Écart", H6: 500 }],
    ["what is left", { D6: "Reste à engager", H6: 500 }],
    ["a column's text that is no amount", { H6: "Le préfet" }],
  ])("%s", (_, cells) => {
    expect(between(cells)).toBe("nothing");
  });
});

describe("words that only look like those of a total or a note", () => {
  test.each<[string, Record<string, CellSpec>]>([
    ["« Total pour »", { D6: "Total pour mémoire", H6: 50 }],
    ["« Totalité »", { D6: "Totalité des postes", H6: 50 }],
    ["a total with a number", { B6: 3, D6: "Total", H6: 50 }],
    ["« Notamment »", { D6: "Notamment la PMI" }],
    ["« Nbre »", { D6: "Nbre de places" }],
    ["« Faits »", { D6: "Faits nouveaux" }],
    ["an envelope with a number", { B6: 3, D6: "Enveloppe dédiée", H6: 50 }],
    ["an envelope without an amount", { D6: "Enveloppe dédiée" }],
  ])("%s make a line", (_, cells) => {
    expect(between(cells)).toBe("line");
  });
});

describe("a row between two lines is a heading", () => {
  test.each<[string, Record<string, CellSpec>, string[]]>([
    ["an engagement's words", { A6: ENGAGEMENT_1 }, []],
    ["an unknown engagement", { A6: "Engagement 7" }, []],
    ["an unknown engagement in any column of texts", { C6: "Engagement n° 7" }, []],
    ["the conditions", { B6: "Conditions pour y parvenir" }, []],
    ["actions outside the engagements", { A6: "Action hors engagement" }, []],
    ["the same, shorter", { A6: "Hors engagement" }, []],
    ["actions outside the strategy", { A6: "Actions hors SNPPE" }, []],
    ["a text of its own over half of the table", { A6: "Prévention" }, ["A6:E6"]],
    ["with amounts beside it", { A6: "Engagement 7", G6: 100, H6: 200 }, []],
  ])("%s", (_, cells, merges) => {
    expect(between(cells, merges)).toEqual(
      Object.values(cells).filter((cell) => typeof cell === "string"),
    );
  });

  test.each<[string, Record<string, CellSpec>, string[]]>([
    ["with another text beside it", { A6: "Engagement 7", D6: "x", G6: 1 }, []],
    ["over less than half of the table", { A6: "Prévention", G6: null }, ["A6:D6"]],
    ["in one cell", { A6: "Prévention" }, []],
    ["a dash", { A6: "-" }, ["A6:J6"]],
    ["a total", { A6: "Total" }, ["A6:J6"]],
    ["a note", { A6: "Fait à Mâcon" }, ["A6:J6"]],
    ["a wide text beside an amount", { A6: "Prévention", H6: 5 }, ["A6:E6"]],
  ])("not %s", (_, cells, merges) => {
    expect(between(cells, merges)).not.toEqual([cells.A6]);
  });
});

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
