import type { Plan } from "../../src/plan/plan";
import { surveyAnswers, type Answers } from "../../src/survey/answers/answers";
import { answersJson } from "../../src/survey/answers/json";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { changed } from "./forms";
import { realPlan } from "./plans";

let plan: Plan;
let answers: Answers;

beforeAll(async () => {
  plan = await realPlan("saone-et-loire-2024-corrige");
  answers = surveyAnswers(plan, PLACEHOLDER, PLACEHOLDER_MAPPING, {
    collectivity: "Saône-et-Loire",
    date: "2024-10-31",
  });
});

function at(question: string, row: string | null = null, column: string | null = null) {
  return answers.answers.find(
    ({ field }) =>
      field.question.alias === question && field.row === row && field.column === column,
  );
}

const cents = (value: string | undefined) => Math.round(Number(value ?? 0) * 100);

describe("Saône-et-Loire 2024 in the form that ships", () => {
  it("is whole and valid before anything is sent", () => {
    expect(answers.gaps).toEqual([]);
    expect(answers.answers.filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(answers.isValid).toBe(true);
  });

  it("gives its 22 lines their 22 actions, in the sheet's order", () => {
    expect(plan.lines).toHaveLength(22);
    for (const [index, line] of plan.lines.entries()) {
      const row = `L${String(index + 1)}`;
      expect(at("ACTIONS", row, "A_ACTION")?.value).toBe(line.action.text);
      expect(at("ACTIONS", row, "A_OBJECTIF")?.value).toBe(line.objectives.join(", "));
    }
    expect(at("ACTIONS", "L23", "A_ACTION")).toBeUndefined();
  });

  it.each([
    ["DEPARTEMENT", 241410900],
    ["ETAT", 169242400],
    ["TOTAL", 241410900 + 169242400],
  ])("gives amounts to the cent: the column %s adds up to %i cents", (column, expected) => {
    const sum = plan.lines.reduce(
      (total, _, index) =>
        total + cents(at("ACTIONS", `L${String(index + 1)}`, `A_${column}`)?.value),
      0,
    );
    expect(sum).toBe(expected);
  });

  it.each([
    ["304", "843728.00", "1761104.00"],
    ["FIR", "370395.00", "478005.00"],
    ["ONDAM", "478301.00", "175000.00"],
    ["TOTAL", "1692424.00", "2414109.00"],
  ])("gives the recap: %s", (row, state, department) => {
    expect(at("RECAP", `R_${row}`, "R_ETAT")?.value).toBe(state);
    expect(at("RECAP", `R_${row}`, "R_DEPT")?.value).toBe(department);
  });

  it("shows amounts in French and sends them in the form's notation", () => {
    expect(at("TOTAL_ETAT")).toMatchObject({
      value: "1692424.00",
      display: "1\u202F692\u202F424,00\u00A0€",
    });
    expect(at("DATE_VALIDATION")?.value).toBe("31/10/2024");
    expect(at("SOURCES")).toMatchObject({
      value: "P304,FIR,ONDAM",
      display: "BOP 304, FIR, ONDAM médico-social",
    });
  });

  it("leaves out what the form does not ask: no other financing, no detail of it", () => {
    expect(at("AUTRES_MOBILISES")?.display).toBe("Non");
    expect(at("AUTRES_PRECISION")).toBeUndefined();
  });

  it("is a JSON file that holds every answer", () => {
    const json = answersJson(answers);
    expect(json).toMatchObject({ valid: true, edition: "Annexe 2.1 · 2024" });
    expect(json.answers).toHaveLength(answers.answers.length);
  });
});

describe("what would be lost or refused is said", () => {
  const problemsOf = (made: Answers) =>
    made.answers.flatMap(({ field, problems }) =>
      problems.map(({ kind }) => `${field.question.alias ?? ""} ${kind}`),
    );

  it("lines that have no room in the form's table", () => {
    const actions = PLACEHOLDER.questions.find(({ alias }) => alias === "ACTIONS");
    const small = changed({ ACTIONS: { rows: actions?.rows.slice(0, 20) ?? [] } });
    const made = surveyAnswers(plan, small, PLACEHOLDER_MAPPING);
    expect(made.isValid).toBe(false);
    expect(made.gaps.join("\n")).toContain("22 lignes dans le plan, 20 dans le tableau");
    expect(made.gaps.filter((gap) => gap.startsWith("Ligne "))).toHaveLength(2);
  });

  it("questions that the mapping names and the form no longer has", () => {
    const without = {
      ...PLACEHOLDER,
      questions: PLACEHOLDER.questions.filter(({ alias }) => alias !== "TOTAL_ETAT"),
    };
    const made = surveyAnswers(plan, without, PLACEHOLDER_MAPPING);
    expect(made.gaps).toEqual([
      "«\u00A0Récapitulatif · Total · État\u00A0» va à «\u00A0TOTAL_ETAT\u00A0», que ce formulaire n'a pas.",
    ]);
  });

  it("mandatory questions that the plan has nothing for", () => {
    const strict = changed({ COLLECTIVITE: { required: true }, MENTION: { required: true } });
    const made = surveyAnswers(plan, strict, PLACEHOLDER_MAPPING);
    expect(problemsOf(made)).toEqual(["COLLECTIVITE missing", "MENTION missing"]);
  });

  it("numbers and texts beyond the form's limits", () => {
    const strict = changed({
      TOTAL_ETAT: { limits: { min: null, max: 1000, decimals: 0 } },
      TOTAL_DEPARTEMENT: { limits: { min: 3_000_000, max: null, decimals: 2 } },
      ANNEE: { options: [] },
      COLLECTIVITE: { limits: { min: null, max: 5, decimals: null } },
    });
    const made = surveyAnswers(plan, strict, PLACEHOLDER_MAPPING, {
      collectivity: "Saône-et-Loire",
    });
    expect(problemsOf(made)).toEqual([
      "COLLECTIVITE tooLong",
      "ANNEE optionUnknown",
      "TOTAL_ETAT tooHigh",
      "TOTAL_DEPARTEMENT tooLow",
    ]);
  });
});
