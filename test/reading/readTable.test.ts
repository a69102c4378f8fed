import { a1, type Area } from "../../src/plan/address";
import type { Edition } from "../../src/plan/edition";
import type { Plan } from "../../src/plan/plan";
import { readTable } from "../../src/reading/readTable";
import { addingColumn } from "../plans/columns";
import { amounts2022, annexe2024, avenant2022, in2022, in2024, planOf } from "../plans/plan";
import { planIn } from "../plans/read";
import { sheet, type CellSpec } from "../plans/sheet";

describe("around the table", () => {
  const around = (cells: Record<string, CellSpec>) =>
    planIn(in2024([{ number: 1, department: 1, state: 1 }], { cells }));

  test("its title is the text that says so, else the first", () => {
    expect(around({}).title).toMatchObject({
      text: "Plan d'action 2024",
      at: { row: 1, column: 1 },
    });
    expect(around({ A1: "Préfecture", B2: "Annexe 2.1" }).title?.text).toBe("Annexe 2.1");
    expect(around({ A1: "Préfecture", B2: "PLAN D’ ACTIONS" }).title?.text).toBe("PLAN D’ ACTIONS");
    expect(around({ A1: "Préfecture", B2: "Lyon" }).title?.text).toBe("Préfecture");
    expect(around({ A1: null }).title).toBeNull();
  });

  test("its area runs from its headers to its last line", () => {
    const { area, headerTop, headerBottom } = around({});
    expect({ area, headerTop, headerBottom }).toEqual({
      area: { top: 3, left: 1, bottom: 5, right: 10 },
      headerTop: 3,
      headerBottom: 4,
    });
  });

  test("its sheet may be protected", () => {
    expect(planIn(in2024([{ number: 1 }], { isProtected: true })).isProtected).toBe(true);
    expect(around({}).isProtected).toBe(false);
  });
});

describe("its title", () => {
  const titleIn = (cells: Record<string, CellSpec>) =>
    planIn(in2024([{ number: 1, department: 1, state: 1 }], { cells })).title?.text;
  test.each([
    "Plan d'action 2024",
    "Plan d'actions",
    "PLAN D’ACTION",
    "Plan d' actions du contrat",
    "Annexe 2.1",
  ])("« %s » rather than the first text", (title) => {
    expect(titleIn({ A1: "Préfecture", B2: title })).toBe(title);
  });
  test("stands above the headers, not on them", () => {
    expect(titleIn({ A1: "Préfecture", K4: "Plan d'action" })).toBe("Préfecture");
  });
});

describe("what is no plan", () => {
  const read = (cells: Record<string, CellSpec>, editions: readonly Edition[] = [annexe2024]) =>
    readTable(sheet({ cells }), editions);
  const HEADERS = { A1: "N°", B1: "Objectif", C1: "Actions", D1: "Source", E1: "Département" };
  test("headers with nothing under them, be the edition the officer's choice", () => {
    expect(read(HEADERS)).toBeNull();
    expect(read({ ...HEADERS, A2: 1, C2: "x", D2: "FIR", E2: 5 })?.lines).toHaveLength(1);
  });
  test("a text without headers", () => {
    expect(read({ A1: "Plan d'action" })).toBeNull();
    expect(read({})).toBeNull();
  });
});

test("the columns that the template lacks are named by their headers, or by where these miss", () => {
  const extra = (header: string) => {
    const lines = [1, 6, 9].map((number) => ({ number, department: 100, state: 50 }));
    const cells = { E5: "fait", E6: "fait", E7: "fait" };
    const snapshot = planOf(addingColumn(annexe2024, 4, header), lines, { recap: false, cells });
    const [first] = snapshot.sheets;
    return first && readTable(first, [annexe2024])?.extraColumns;
  };
  expect(extra("Commentaires")).toMatchObject([
    { text: "Commentaires", at: { row: 4, column: 5 } },
  ]);
  expect(extra("")).toMatchObject([{ text: "", at: { row: 4, column: 5 } }]);
});

describe("a green table that stands above the headers or beside them", () => {
  const area = ({ top, left, bottom, right }: Area) =>
    `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;
  test("is none of the plan's columns", () => {
    const cells = {
      L3: "Récapitulatif",
      M3: "Montant État",
      N3: "Montant Département",
      L4: "FIR",
      M4: 50,
      N4: 100,
    };
    const lines = [{ number: 1, department: 100, state: 50 }];
    const plan = planIn(in2024(lines, { cells, recap: false }));
    expect(area(plan.area)).toBe("A3:J5");
    expect(plan.recap && area(plan.recap.area)).toBe("L3:N4");
    expect(plan.extraColumns).toEqual([]);
  });
});

describe("2022: the grand total under the lines, and the notified envelopes under it", () => {
  /** Two engagements on rows 5 and 7, their lines on 6 and 8; what is under them from row 9. */
  const under = (cells: Record<string, CellSpec>, edition = avenant2022): Plan => {
    const lines = [1, 2].map((number, place) => ({
      heading: avenant2022.engagements[place] ?? "",
      number,
      department: 100,
      state: 50,
    }));
    return planIn(planOf(edition, lines, { cells }), edition.id);
  };
  const TOTAL = amounts2022(9, { fir: 100, department: 200, total: 300 });
  const typed = (row: number) => amounts2022(row, { fir: 80, department: 200, total: 280 });
  const formula = (value: number) => ({ formula: "=G9-G10", value });
  const differences = (row: number) =>
    amounts2022(row, { fir: formula(20), department: formula(0), total: formula(20) });

  test.each<[string, number | null, Record<string, CellSpec>]>([
    ["typed amounts without a name", 10, typed(10)],
    ["under a blank row", 11, typed(11)],
    ["named « Enveloppe notifiée »", 10, { ...typed(10), A10: "Enveloppe notifiée" }],
    ["named « Enveloppes »", 10, { ...typed(10), A10: "Enveloppes" }],
    ["named « Montants notifiés »", 10, { ...typed(10), A10: "Montants notifiés" }],
    ["by formulas, when they are named", 10, { ...differences(10), A10: "Enveloppe notifiée" }],
    ["a name rather than no name", 11, { ...typed(10), ...typed(11), A11: "Enveloppe" }],
    ["the typed amounts rather than the differences", 11, { ...differences(10), ...typed(11) }],
    [
      "typed amounts among formulas",
      10,
      amounts2022(10, { fir: formula(20), department: 200, total: formula(20) }),
    ],
    ["differences alone are none", null, differences(10)],
    ["another name is none", null, { ...typed(10), A10: "Réalisé" }],
    ["nor is a name that ends so", null, { ...typed(10), A10: "Reste de l'enveloppe" }],
    ["texts are none", null, amounts2022(10, { fir: "à préciser", total: "à préciser" })],
    ["nothing under the total", null, {}],
  ])("%s", (_, row, cells) => {
    const plan = under({ ...TOTAL, ...cells });
    expect(plan.grandTotal?.row).toBe(9);
    expect(plan.envelopeRow?.row ?? null).toBe(row);
    expect(plan.lines.map((line) => line.row)).toEqual([6, 8]);
  });

  test("the amounts of each source's column, the unreadable and the blank left out", () => {
    const of = (amounts: Parameters<typeof amounts2022>[1]) =>
      Object.fromEntries(
        [...under({ ...TOTAL, ...amounts2022(10, amounts) }).envelopes].map(([source, amount]) => [
          source,
          amount.toNumber(),
        ]),
      );
    expect(of({ fir: 80, department: 200, total: 280 })).toEqual({ FIR: 80 });
    expect(of({ ondam: 10, fir: 80.5, bop: 0, department: 200, total: 1 })).toEqual({
      ONDAM: 10,
      FIR: 80.5,
      "BOP 304": 0,
    });
    expect(of({ ondam: "à préciser", fir: 80 })).toEqual({ FIR: 80 });
  });

  test("none without an envelope row", () => {
    expect(under(TOTAL).envelopes.size).toBe(0);
    expect(under({}).grandTotal).toBeNull();
  });

  test("the envelopes are not the grand total that was emptied", () => {
    const plan = under({ ...typed(9), A9: "Enveloppe notifiée" });
    expect(plan.grandTotal).toBeNull();
    expect(plan.envelopeRow?.row).toBe(9);
    expect(plan.envelopes.get("FIR")?.toNumber()).toBe(80);
  });

  test("the subtotals above the last line are not the grand total", () => {
    const plan = under({ ...amounts2022(7, { fir: 50, department: 100, total: 150 }), ...TOTAL });
    expect(plan.grandTotal?.row).toBe(9);
  });

  test("an edition without a grand total or envelopes under its table has neither", () => {
    const plain: Edition = {
      ...avenant2022,
      facts: { ...avenant2022.facts, grandTotalBelow: false, envelopesBelow: false },
    };
    const [first] = in2022([{ number: 1, department: 100, state: 50 }], {
      cells: { ...amounts2022(6, { fir: 50, total: 150 }), ...amounts2022(7, { fir: 40 }) },
    }).sheets;
    const plan = first && readTable(first, [plain]);
    expect(plan).toMatchObject({ grandTotal: null, envelopeRow: null });
    expect(plan?.envelopes.size).toBe(0);
  });
});
