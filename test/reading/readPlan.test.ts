import { readPlan } from "../../src/reading/readPlan";
import { in2023, in2024, in2025 } from "../plans/plan";
import { sheet, workbook } from "../plans/sheet";
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

describe("which sheet is read", () => {
  const named2024 = (name: string, visible = true) => {
    const [first] = in2024([{ number: 1, department: 1, state: 1 }], { name, visible }).sheets;
    return first ? [first] : [];
  };
  const named2025 = (name: string, visible = true) => {
    const [first] = in2025([{ number: "FIR 1", department: 1, state: 1 }], {
      name,
      visible,
    }).sheets;
    return first ? [first] : [];
  };
  const note = sheet({ name: "Indications", cells: { A1: "Ne pas modifier" } });
  const two = [note, ...named2024("PA 2024"), ...named2025("PA 2025")];

  test("the active one", () => {
    const plan = readPlan({ sheets: two, activeSheet: "PA 2024" });
    expect(plan).toMatchObject({ sheet: "PA 2024", otherSheets: ["PA 2025"] });
  });
  test("else the latest year's", () => {
    expect(readPlan({ sheets: two, activeSheet: "Indications" })?.sheet).toBe("PA 2025");
    expect(readPlan({ sheets: [...two].reverse(), activeSheet: null })?.sheet).toBe("PA 2025");
  });
  test("else the first", () => {
    const sheets = [...named2024("A"), ...named2024("B")];
    expect(readPlan({ sheets, activeSheet: null })).toMatchObject({
      sheet: "A",
      otherSheets: ["B"],
    });
  });
  test("in sight rather than hidden", () => {
    const sheets = [...named2025("Cachée", false), ...named2024("PA 2024")];
    expect(readPlan({ sheets, activeSheet: null })?.sheet).toBe("PA 2024");
    expect(readPlan({ sheets: named2025("Cachée", false), activeSheet: null })?.sheet).toBe(
      "Cachée",
    );
  });
  test("the one that is asked for, or none", () => {
    expect(readPlan({ sheets: two, activeSheet: "PA 2025" }, { sheet: "PA 2024" })?.sheet).toBe(
      "PA 2024",
    );
    expect(readPlan({ sheets: two, activeSheet: "PA 2025" }, { sheet: "Indications" })).toBeNull();
    expect(readPlan({ sheets: two, activeSheet: "PA 2025" }, { sheet: "Absente" })).toBeNull();
  });
  test("none where no sheet holds a plan", () => {
    expect(readPlan({ sheets: [note], activeSheet: "Indications" })).toBeNull();
    expect(readPlan({ sheets: [], activeSheet: null })).toBeNull();
  });
});

describe("a small table in the template's words is not the plan that stands beside it", () => {
  const [plan] = in2024(
    [1, 2, 3, 6, 7, 8].map((number) => ({ number, department: 100, state: 50 })),
    { name: "PA 2024" },
  ).sheets;
  /** A fiche action's budget: neither number, partners nor total. */
  const fiche = (name: string, lines = 1) =>
    sheet({
      name,
      cells: Object.fromEntries([
        ...["Objectif", "Actions", "Source", "Département", "État"].map((header, index) => [
          `${"ABCDE".charAt(index)}1`,
          header,
        ]),
        ...Array.from({ length: lines }, (_, index) => {
          const row = String(index + 2);
          return [
            [`B${row}`, "Une action"],
            [`C${row}`, "FIR"],
            [`D${row}`, 10],
            [`E${row}`, 5],
          ];
        }).flat(),
      ]) as Record<string, string | number>,
    });
  test("be its sheet the active one", () => {
    expect(judged(fiche("Fiche 1"), plan)).toBe("PA 2024");
    expect(judged(fiche("Fiche 1", 2), fiche("Fiche 2"), plan)).toBe("PA 2024");
  });
  test("nor the latest", () => {
    const sheets = [fiche("Fiche 1"), ...(plan ? [plan] : [])];
    expect(readPlan({ sheets, activeSheet: null })?.sheet).toBe("PA 2024");
  });
  test("it is read where the officer asks for it, or where nothing else is", () => {
    const sheets = [fiche("Fiche 1"), ...(plan ? [plan] : [])];
    expect(readPlan({ sheets, activeSheet: null }, { sheet: "Fiche 1" })?.sheet).toBe("Fiche 1");
    expect(judged(fiche("Fiche 1"))).toBe("Fiche 1");
  });
  test("one with more than a third of the plan's lines may be a plan whose columns were deleted", () => {
    expect(judged(fiche("Plan", 3), plan)).toBe("Plan");
    expect(judged(fiche("Fiche", 2), plan)).toBe("PA 2024");
  });
  test("so may one with a green table", () => {
    const [green] = in2024([{ number: 1, department: 100, state: 50 }], {
      name: "Plan",
      cells: { B4: null, B5: null, J4: null, I4: null, I5: null },
    }).sheets;
    expect(judged(green, plan)).toBe("Plan");
  });
});
