import { in2023, in2024 } from "../plans/plan";
import { workbook } from "../plans/sheet";
import { planIn } from "../plans/read";

const PAID = [{ number: 1, department: 100, state: 50 }, { number: 6 }];
const UNFILLED = [
  { number: 1, action: null },
  { number: 6, action: null },
];

const [plan2024] = in2024(PAID, { name: "PA 2024" }).sheets;
const [plan2023] = in2023(PAID, { name: "PA 2023" }).sheets;
const [blank2024] = in2024(UNFILLED, { name: "Modèle" }).sheets;

/** The sheet judged among these, the first being the active one. */
function judged(...sheets: readonly (typeof plan2024)[]) {
  return planIn(workbook(...sheets.flatMap((sheet) => sheet ?? []))).sheet;
}

describe("of several plans, the one that is judged", () => {
  test("is the active sheet's, be it last year's", () => {
    expect(judged(plan2023, plan2024)).toBe("PA 2023");
    expect(judged(plan2024, plan2023)).toBe("PA 2024");
  });

  test("is the filled one behind a blank template of its year", () => {
    expect(judged(blank2024, plan2024)).toBe("PA 2024");
    expect(judged(blank2024, plan2023, plan2024)).toBe("PA 2024");
  });

  test("is the blank template beside last year's plan: this year's is yet to be filled", () => {
    expect(judged(blank2024, plan2023)).toBe("Modèle");
    expect(judged(blank2024)).toBe("Modèle");
  });
});

describe("of several green tables, the one that is held against the lines", () => {
  const reminder = {
    L1: "Rappel : récapitulatif montants totaux 2023",
    M1: "Montant État sollicité",
    N1: "Montant Département",
    L2: "FIR",
    M2: 1,
    N2: 2,
  };
  const title = (cells: Record<string, string | number>) =>
    planIn(in2024(PAID, { cells })).recap?.title.text;

  test("is this year's, whichever stands first", () => {
    expect(title(reminder)).toBe("Récapitulatif montants totaux 2024");
  });

  test("is the one under the headers, where neither says the year", () => {
    expect(title({ ...reminder, L1: "Rappel du récapitulatif", C8: "Récapitulatif" })).toBe(
      "Récapitulatif",
    );
  });
});
