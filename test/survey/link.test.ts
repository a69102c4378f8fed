import { surveyAnswers, type Answers } from "../../src/survey/answers/answers";
import type { FormDefinition, Question } from "../../src/survey/form/definition";
import { PLACEHOLDER, PLACEHOLDER_ROWS } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { verified } from "../../src/survey/form/verify";
import { LINK_HARD_LIMIT, LINK_LIMIT, prefillLink } from "../../src/survey/link";
import type { Plan } from "../../src/plan/plan";
import { asVerified, changed } from "./forms";
import { realPlan } from "./plans";

let plan: Plan;
beforeAll(async () => {
  plan = await realPlan("saone-et-loire-2024-corrige");
});

function answersTo(definition: FormDefinition): Answers {
  return surveyAnswers(plan, definition, PLACEHOLDER_MAPPING, { collectivity: "Saône-et-Loire" });
}

function renamed(alias: string, to: Partial<Question>): Answers {
  const answers = answersTo(asVerified(PLACEHOLDER));
  const rename = (question: Question) =>
    question.alias === alias ? { ...question, ...to } : question;
  return {
    ...answers,
    definition: {
      ...answers.definition,
      questions: answers.definition.questions.map(rename),
    },
    answers: answers.answers.map((answer) => ({
      ...answer,
      field: { ...answer.field, question: rename(answer.field.question) },
    })),
  };
}

const parameters = (url: string | null) => new URL(url ?? "").searchParams;
const reasonsFor = (answers: Answers, label: string) =>
  prefillLink(answers, LINK_HARD_LIMIT)
    .leftOut.filter(({ answer }) => answer.field.label.startsWith(label))
    .map(({ reason }) => reason.replaceAll(/[\u00A0\u202F]/g, " "));

describe("the link", () => {
  it("speaks EUSurvey's notation", () => {
    const { url } = prefillLink(answersTo(asVerified(PLACEHOLDER)), LINK_HARD_LIMIT);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1\/eusurvey\/runner\/Essai\?/);
    expect(url).toContain("ACTIONS+L1+A_ETAT=62334.00");
    expect(url).toContain("SOURCES=P304%2CFIR%2CONDAM");
    expect(Object.fromEntries(parameters(url))).toMatchObject({
      COLLECTIVITE: "Saône-et-Loire",
      ANNEE: "A2024",
      OBJ1: "PREVUE_OUI",
      "ACTIONS L1 A_OBJECTIF": "1",
    });
  });

  it("keeps to 2,000 characters, to 6,000 at the very most, and says what doesn't fit", () => {
    const answers = answersTo(asVerified(PLACEHOLDER));
    for (const [asked, kept] of [
      [undefined, LINK_LIMIT],
      [100_000, LINK_HARD_LIMIT],
    ] as const) {
      const { url, limit, leftOut } = prefillLink(answers, asked);
      expect(limit).toBe(kept);
      expect(url?.length).toBeLessThanOrEqual(kept);
      const isCut = leftOut.some(({ reason }) => reason.includes("trop long"));
      // The 22 lines need some 5,000 characters.
      expect(isCut).toBe(kept === LINK_LIMIT);
    }
  });

  it("is none for the form that ships, which can't be said verified", () => {
    expect(prefillLink(answersTo(PLACEHOLDER))).toMatchObject({ url: null, carried: [] });
    expect(PLACEHOLDER).toMatchObject({ address: null, captured: null, verifiedOn: null });
    expect(() => verified(PLACEHOLDER, "2024-10-02")).toThrow("exemple");
    expect(PLACEHOLDER_ROWS).toBeGreaterThan(22);
  });

  it("is none for a captured form that nobody compared with the real one", () => {
    const { url, refusal } = prefillLink(
      answersTo({ ...asVerified(PLACEHOLDER), verifiedOn: null }),
    );
    expect(url).toBeNull();
    expect(refusal).toContain("non vérifié");
  });

  it("leaves out invalid values: one alone would lose the others", () => {
    const strict = changed({ TOTAL_ETAT: { limits: { min: null, max: 10, decimals: 2 } } });
    const answers = answersTo(asVerified(strict));
    expect(parameters(prefillLink(answers, LINK_HARD_LIMIT).url).has("TOTAL_ETAT")).toBe(false);
    expect(reasonsFor(answers, "Montant total État")[0]).toContain("À corriger d'abord");
  });

  it.each(["draft", "DraftId", "readonly", "token", "pw", "wcag", "surveylanguage"])(
    "leaves out a question named « %s », which EUSurvey reserves",
    (alias) => {
      expect(reasonsFor(renamed("COLLECTIVITE", { alias }), "Département ou")).toEqual([
        `« ${alias} » est un nom réservé par EUSurvey.`,
      ]);
    },
  );

  it("leaves out a question whose alias is not known, or is another's too", () => {
    expect(reasonsFor(renamed("ANNEE", { alias: null }), "Année")[0]).toContain("identifiant");
    expect(reasonsFor(renamed("ANNEE", { alias: "OBJ1" }), "Année")[0]).toContain("plusieurs fois");
  });

  it("leaves out complex tables, which EUSurvey would ignore without a word", () => {
    expect(new Set(reasonsFor(answersTo(asVerified(PLACEHOLDER)), "Synthèse"))).toEqual(
      new Set(["EUSurvey ne préremplit pas les tableaux complexes."]),
    );
  });
});
