import { valueOfDatum } from "../../src/survey/data/read";
import { surveyPayload } from "../../src/survey/data/payload";
import { planData } from "../../src/survey/data/planData";
import { in2022, in2024, type LineSpec } from "../plans/plan";
import { planIn } from "../plans/read";

describe("« a une action », as a form asks it of an objective", () => {
  const answered = (...actions: LineSpec["action"][]) => {
    const lines = actions.map((action, index) => ({
      number: index === 0 ? 1 : null,
      action: action ?? null,
      department: 10,
    }));
    const data = planData(planIn(in2024([...lines, { number: 20, action: "Des visites" }])));
    return valueOfDatum(data, { kind: "objective", objective: 1, field: "hasAction" });
  };

  test.each([
    "Néant",
    "NÉANT",
    "RAS",
    "R.A.S.",
    "Pas d'action",
    "Pas d’actions",
    "Pas d'action prévue en 2024",
    "Aucune action",
    "Sans action",
    "Sans objet",
    "Non concerné",
    "-",
    "/",
    "Voir objectif 20",
    "cf. fiche action n° 9",
    "Voir ci-dessous",
    "Pas d'action (voir objectif 20)",
    "Pas d'action. Pas de financement sollicité",
    null,
  ])("« %s »: non", (action) => {
    expect(answered(action)).toEqual({ kind: "choices", choices: ["non"] });
  });

  test.each([
    "Visites à domicile",
    "Poursuite des entretiens. Pas de financements sollicités",
    "Pas d'action nouvelle. Poursuite des entretiens",
    "cf. fiche n° 12 - Recrutement d'un psychologue",
    "AEMO (voir objectifs 6 et 7)",
    "Néant, hormis les entretiens",
  ])("« %s »: oui", (action) => {
    expect(answered(action)).toEqual({ kind: "choices", choices: ["oui"] });
  });

  test("one action among its lines is enough", () => {
    expect(answered("Voir objectif 20", "Des visites")).toEqual({
      kind: "choices",
      choices: ["oui"],
    });
  });
});

describe("the State's amount of a line, as the payload gives it", () => {
  const stateOf = (state: LineSpec["state"]) =>
    surveyPayload(planIn(in2024([{ number: 1, department: 10, state: state ?? null }]))).lines[0]
      ?.state;

  test.each<[string, LineSpec["state"], string | null]>([
    ["a number", 50, "50.00"],
    ["a zero", 0, "0.00"],
    ["a zero in words", "0 €", "0.00"],
    ["an amount typed as text", "1 234,50 €", "1234.50"],
    ["blank", null, null],
    ["« néant »", "néant", null],
    ["an amount in thousands", "45 k€", null],
    ["words", "à préciser", null],
    ["an error", { error: "#REF!" }, null],
  ])("%s", (_, state, expected) => {
    expect(stateOf(state)).toBe(expected);
  });

  test("of a line with a column for each source, null as soon as one can't be read", () => {
    const of = (cells: Record<string, number | string>) =>
      surveyPayload(planIn(in2022([{ number: 1, department: 10, state: 5 }], { cells }))).lines[0]
        ?.state;
    expect([of({}), of({ H5: 7 }), of({ H5: "7 k€" })]).toEqual(["5.00", "12.00", null]);
  });
});
