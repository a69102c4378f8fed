import type { CellSpec } from "../../plans/sheet";
import { addingColumn, movingColumn } from "../../plans/columns";
import {
  annexe2023,
  annexe2024,
  avenant2022,
  in2022,
  in2023,
  in2024,
  in2025,
  plan2025,
  planOf,
  tallHeaders,
  type LineSpec,
} from "../../plans/plan";
import { planIn } from "../../plans/read";
import { rolesByLetter } from "../table";

const LINES: LineSpec[] = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
  { number: 9, department: 10, state: 20 },
];

const IN_2024 = {
  A: "measure",
  B: "number",
  C: "objective",
  D: "action",
  E: "partners",
  F: "source",
  G: "department",
  H: "state",
  I: "total",
  J: "other",
};

function with2024(cells: Record<string, CellSpec>, lines = LINES) {
  return planIn(in2024(lines, { cells }), "2024-annexe-2.1");
}

describe("each edition's own headers name its columns", () => {
  test("2022", () => {
    expect(rolesByLetter(planIn(in2022(LINES)))).toEqual({
      A: "measure",
      B: "objective",
      C: "fiche",
      D: "action",
      E: "identification",
      F: "ONDAM",
      G: "FIR",
      H: "BOP 304",
      I: "department",
      J: "other",
      K: "total",
    });
  });
  test("2025, three of its headers rubbed out: by what the columns hold", () => {
    const rubbed = planIn(
      in2025(
        [
          { number: "FIR 1", department: 100, state: 50 },
          { number: "FIR 2", department: 100, state: 50 },
          { number: 6, department: 300, state: 200 },
        ],
        { cells: { B4: null, C4: null, G4: null } },
      ),
    );
    expect(rolesByLetter(rubbed)).toMatchObject({ B: "number", C: "objective", G: "state" });
  });
  test("2023: next year's amount under a group of its own", () => {
    expect(rolesByLetter(planIn(in2023(LINES)))).toEqual({
      A: "measure",
      B: "number",
      C: "objective",
      D: "action",
      E: "source",
      F: "department",
      G: "state",
      H: "total",
      I: "other",
      J: "nextState",
    });
  });
  test("2024", () => {
    expect(rolesByLetter(planIn(in2024(LINES)))).toEqual(IN_2024);
  });
  test("2025: the sources' column has no header", () => {
    const cells = { A5: "FIR" };
    expect(rolesByLetter(planIn(in2025(LINES, { cells })))).toEqual({
      A: "source",
      B: "number",
      C: "objective",
      D: "action",
      E: "partners",
      F: "department",
      G: "state",
      H: "total",
    });
  });
  test.each([annexe2023, annexe2024])("$id, headers merged over both lines", (edition) => {
    const plan = planIn(planOf(edition, LINES, tallHeaders(edition)));
    expect(plan.columns.map((column) => column.spec)).toEqual([...edition.columns]);
    expect([plan.headerTop, plan.headerBottom]).toEqual([3, 4]);
  });
});

describe("a column keeps its header, its group and whether it is hidden", () => {
  const plan = planIn(in2024(LINES, { hiddenColumns: ["H"] }));
  const state = plan.columns.find((column) => column.spec.role === "state");
  const action = plan.columns.find((column) => column.spec.role === "action");

  test("the header and the group as they stand", () => {
    expect(state).toMatchObject({
      column: 8,
      header: { text: "État", at: { row: 4, column: 8 } },
      group: { text: "Financements 2024", at: { row: 3, column: 7 } },
      isHidden: true,
    });
    expect(action).toMatchObject({ group: null, isHidden: false });
  });
});

describe("headers that drift", () => {
  test("columns that changed places are followed", () => {
    const moved = movingColumn(annexe2024, "partners", 9);
    expect(rolesByLetter(planIn(planOf(moved, LINES), "2024-annexe-2.1"))).toMatchObject({
      E: "source",
      F: "department",
      I: "other",
      J: "partners",
    });
  });

  test("Département and État swapped", () => {
    const moved = movingColumn(annexe2024, "state", 6);
    expect(rolesByLetter(planIn(planOf(moved, LINES), "2024-annexe-2.1"))).toMatchObject({
      G: "state",
      H: "department",
    });
  });

  test("a header that was rubbed out: the content tells", () => {
    for (const header of ["B4", "C4", "D4", "F4", "G4", "H4", "I4"]) {
      expect(rolesByLetter(with2024({ [header]: null }))).toEqual(IN_2024);
    }
  });

  test("a header that says something else: the content tells", () => {
    for (const header of ["B4", "C4", "D4", "F4", "G4", "H4", "I4"]) {
      expect(rolesByLetter(with2024({ [header]: "XYZ" }))).toEqual(IN_2024);
    }
  });

  test("an empty column with another header, alone at its place, is that of the template", () => {
    expect(rolesByLetter(with2024({ E4: "Acteurs" }))).toEqual(IN_2024);
    expect(rolesByLetter(with2024({ J4: "Divers" }))).toMatchObject({ I: "total" });
  });

  test("amounts where the source should stand are no sources", () => {
    const plan = with2024({ F4: null, F5: 12_000, F6: 12_500, F7: 3_400 });
    expect(plan.columns.some((column) => column.spec.role === "source")).toBe(false);
  });

  test("a column that was taken out is missing", () => {
    const without = {
      ...annexe2024,
      columns: annexe2024.columns.filter((one) => one.role !== "partners"),
    };
    const plan = planIn(planOf(without, LINES), "2024-annexe-2.1");
    expect(Object.values(rolesByLetter(plan))).not.toContain("partners");
  });

  test("the first line of the columns gives the header of a headless one", () => {
    const plan = with2024({ G4: null });
    expect(plan.columns.find((column) => column.spec.role === "department")?.header).toMatchObject({
      text: "",
      at: { row: 4, column: 7 },
    });
  });
});

describe("columns that the edition doesn't have", () => {
  test("inside the table, by their header cells", () => {
    for (const place of [1, 4, 8]) {
      const plan = planIn(
        planOf(addingColumn(annexe2024, place, "Suivi"), LINES),
        "2024-annexe-2.1",
      );
      expect(plan.extraColumns.map(({ text, at }) => [text, at.column])).toEqual([
        ["Suivi", place + 1],
      ]);
    }
  });

  test("outside it, they are nobody's business", () => {
    for (const place of [0, 10]) {
      const plan = planIn(
        planOf(addingColumn(annexe2024, place, "Suivi"), LINES),
        "2024-annexe-2.1",
      );
      expect(plan.extraColumns).toEqual([]);
    }
  });

  test("several, from left to right", () => {
    const twice = addingColumn(addingColumn(annexe2024, 7, "Suivi"), 2, "Pilote");
    const plan = planIn(planOf(twice, LINES), "2024-annexe-2.1");
    expect(plan.extraColumns.map(({ text }) => text)).toEqual(["Pilote", "Suivi"]);
  });

  test.each([avenant2022, annexe2023, annexe2024, plan2025])("$id has none itself", (edition) => {
    expect(planIn(planOf(edition, LINES)).extraColumns).toEqual([]);
  });
});
