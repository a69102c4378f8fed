import { columnLetters } from "../../../src/plan/address";
import { EDITIONS } from "../../../src/editions";
import { readPlan } from "../../../src/reading/readPlan";
import type { Edition } from "../../../src/plan/edition";
import { everyObjective, in2024, planOf, wordingOf, annexe2024, plan2025 } from "../../plans/plan";
import { sheet, workbook, type CellSpec } from "../../plans/sheet";
import { planIn } from "../../plans/read";

const named = (edition: Edition) => [edition.id, edition] as const;

describe("the edition is what the table is", () => {
  test.each(EDITIONS.map(named))(
    "%s, for certain, by its headers, wordings and year",
    (id, edition) => {
      const plan = planIn(planOf(edition, everyObjective(edition)));
      expect(plan.edition.id).toBe(id);
      expect(plan.recognition.confidence).toBe("certain");
      const [columns, wordings] = plan.recognition.reasons;
      expect(columns).toMatch(/^\d+ colonnes sur \d+ portent les en-têtes du modèle$/);
      expect(wordings).toMatch(/^(\d+) objectifs sur \1 ont le libellé de cette édition$/);
    },
  );

  test("2025's wordings tell it from 2024, under the same headers", () => {
    const as2025 = planOf({ ...annexe2024, objectives: plan2025.objectives }, [
      { number: 6 },
      { number: 7 },
      { number: 8 },
    ]);
    expect(planIn(as2025).edition.id).not.toBe("2024-annexe-2.1");
  });

  test("the year tells 2023 from 2024 where nothing else does", () => {
    const reasons = (year: string) => {
      const cells: Record<string, CellSpec> = { D4: `Actions à mettre en œuvre ${year}` };
      return planIn(in2024([{ number: 1 }, { number: 9 }], { cells })).recognition.reasons;
    };
    expect(reasons("2024")).toContain("l'année 2024 figure dans les en-têtes");
  });

  test("a year that no header has is no reason", () => {
    const cells = { D4: "Actions", G3: "Financements" };
    const { reasons } = planIn(in2024([{ number: 1 }, { number: 9 }], { cells })).recognition;
    expect(reasons.join()).not.toMatch(/l'année/);
  });

  test("without numbers beside wordings, there is no word on them", () => {
    const plan = planIn(in2024([{ number: 1, wording: "" }]));
    expect(plan.recognition.reasons.join()).not.toMatch(/libellé/);
  });

  test("wordings of another objective count among those looked at", () => {
    const plan = planIn(
      in2024([{ number: 1, wording: wordingOf(annexe2024, 9) }, { number: 9 }, { number: 6 }]),
    );
    expect(plan.recognition.reasons).toContain("2 objectifs sur 3 ont le libellé de cette édition");
  });

  test("two editions that suit nearly alike make it probable", () => {
    // Neither the partners of 2024 nor the next year's amount of 2023.
    const table = {
      "N°": 1,
      Objectif: "",
      Actions: "Une action",
      Source: "FIR",
      Département: 1,
      État: 1,
      Total: 2,
      "Autres financements": "CAF",
    };
    const cells = Object.fromEntries(
      Object.entries(table).flatMap(([header, cell], index) => {
        const letter = columnLetters(index + 1);
        return [
          [`${letter}3`, header],
          [`${letter}4`, cell],
        ];
      }),
    ) as Record<string, CellSpec>;
    expect(planIn(workbook(sheet({ cells }))).recognition.confidence).toBe("probable");
  });

  test("the officer's choice is taken as it is", () => {
    const snapshot = in2024([{ number: 1, department: 1, state: 1 }]);
    expect(readPlan(snapshot, { edition: "2023-annexe-2.1" })).toMatchObject({
      edition: { id: "2023-annexe-2.1" },
      recognition: { confidence: "chosen" },
    });
    expect(readPlan(snapshot, { edition: "inconnue" })?.edition.id).toBe("2024-annexe-2.1");
  });
});

describe("a table that is no plan d'action", () => {
  const read = (cells: Record<string, CellSpec>) => readPlan(workbook(sheet({ cells })));

  test("other objectives, other money", () => {
    expect(
      read({
        A1: "N°",
        B1: "Objectif",
        C1: "Actions",
        D1: "Département",
        E1: "État",
        A2: 1,
        B2: "Vendre",
        C2: "Publicité",
        D2: 5,
        E2: 6,
      }),
    ).toBeNull();
  });

  test("headers alone", () => {
    expect(readPlan(in2024([], { recap: false }))).toBeNull();
  });

  test("too few of the edition's headers, and no wording", () => {
    expect(
      read({
        A1: "Mesure",
        B1: "Actions",
        C1: "Partenaires",
        D1: "Total",
        A2: "FIR",
        B2: "x",
        C2: "y",
        D2: 5,
      }),
    ).toBeNull();
  });

  test("the same with sources or an engagement is one", () => {
    const table = {
      A1: "N°",
      B1: "Objectif",
      C1: "Actions",
      D1: "Source",
      E1: "Département",
      F1: "État",
      A2: 1,
      B2: "Vendre",
      C2: "Publicité",
      E2: 5,
      F2: 6,
    };
    expect(read(table)).toBeNull();
    expect(read({ ...table, D2: "FIR" })).not.toBeNull();
    expect(
      read({
        ...table,
        A2: "Engagement 2 : agir",
        B2: null,
        C2: null,
        E2: null,
        F2: null,
        A3: 1,
        C3: "x",
        E3: 5,
      }),
    ).not.toBeNull();
  });
});
