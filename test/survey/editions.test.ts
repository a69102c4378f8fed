import { Decimal } from "decimal.js";
import { surveyAnswers } from "../../src/survey/answers/answers";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { realPlan } from "./plans";

interface Expected {
  readonly year: string;
  /** Lines that hold something. */
  readonly lines: number;
  readonly department: string;
  readonly state: string;
  readonly total: string;
  /** By the recap's row: State, département. */
  readonly recap: Readonly<Record<string, readonly [string, string]>>;
  readonly sources: Readonly<Record<string, number>>;
  readonly sourcesAsked: string;
  readonly other: string | undefined;
}

const EXPECTED: readonly (readonly [string, Expected])[] = [
  [
    "metropole-lyon-2022",
    {
      year: "A2022",
      lines: 23,
      department: "5705352.25",
      state: "5374710.75",
      total: "11080063.00",
      recap: {
        R_304: ["3627555.75", "3548502.25"],
        R_FIR: ["1104655.00", "1083200.00"],
        R_ONDAM: ["642500.00", "1073650.00"],
        R_TOTAL: ["5374710.75", "5705352.25"],
      },
      sources: { "BOP 304": 12, FIR: 5, ONDAM: 1 },
      sourcesAsked: "P304,FIR,ONDAM",
      other: undefined,
    },
  ],
  [
    "haut-rhin-2023",
    {
      year: "A2023",
      lines: 16,
      department: "1178866.00",
      state: "2112802.00",
      total: "3291668.00",
      recap: {
        R_304: ["1098142.00", "996866.00"],
        R_FIR: ["550360.00", "0.00"],
        R_ONDAM: ["464300.00", "182000.00"],
        R_TOTAL: ["2112802.00", "1178866.00"],
      },
      sources: { "BOP 304": 10, FIR: 5, ONDAM: 1 },
      sourcesAsked: "P304,FIR,ONDAM",
      other: "1500 € en report de crédits 2022 (BOP 304)",
    },
  ],
  [
    "metropole-lyon-2025",
    {
      year: "A2025",
      lines: 9,
      department: "4613602.00",
      state: "4136184.00",
      total: "8749786.00",
      recap: {
        R_304: ["3063184.00", "3540602.00"],
        R_FIR: ["1073000.00", "1073000.00"],
        R_TOTAL: ["4136184.00", "4613602.00"],
      },
      sources: { "BOP 304": 5, FIR: 4 },
      sourcesAsked: "P304,FIR",
      other: undefined,
    },
  ],
];

describe.each(EXPECTED)("%s in the form that ships, to the cent", (name, expected) => {
  const answered = async () =>
    surveyAnswers(await realPlan(name), PLACEHOLDER, PLACEHOLDER_MAPPING);

  it("is whole and valid", async () => {
    const { gaps, isValid } = await answered();
    expect({ gaps, isValid }).toEqual({ gaps: [], isValid: true });
  });

  it("gives every line its action, source and amounts", async () => {
    const { answers } = await answered();
    const column = (alias: string) =>
      answers.flatMap(({ field, value }) => (field.column === alias ? [value] : []));
    const sum = (alias: string) =>
      column(alias)
        .reduce((total, value) => total.plus(value), new Decimal(0))
        .toFixed(2);
    expect(column("A_ACTION")).toHaveLength(expected.lines);
    expect(column("A_ACTION").every((action) => action.length > 2)).toBe(true);
    expect([sum("A_DEPARTEMENT"), sum("A_ETAT"), sum("A_TOTAL")]).toEqual([
      expected.department,
      expected.state,
      expected.total,
    ]);
    const named = column("A_SOURCE");
    const counts = [...new Set(named)].map(
      (source) => [source, named.filter((one) => one === source).length] as const,
    );
    expect(Object.fromEntries(counts)).toEqual(expected.sources);
  });

  it("gives the recap, the totals and what the plan is", async () => {
    const { answers } = await answered();
    const at = (question: string, row: string | null = null, column: string | null = null) =>
      answers.find(
        ({ field }) =>
          field.question.alias === question && field.row === row && field.column === column,
      )?.value;
    const rows = ["R_304", "R_FIR", "R_ONDAM", "R_TOTAL"].flatMap((row) => {
      const state = at("RECAP", row, "R_ETAT");
      return state === undefined ? [] : [[row, [state, at("RECAP", row, "R_DEPT")]] as const];
    });
    expect(Object.fromEntries(rows)).toEqual(expected.recap);
    expect([at("ANNEE"), at("SOURCES"), at("TOTAL_ETAT"), at("TOTAL_DEPARTEMENT")]).toEqual([
      expected.year,
      expected.sourcesAsked,
      expected.state,
      expected.department,
    ]);
    expect(at("AUTRES_PRECISION")).toBe(expected.other);
  });
});
