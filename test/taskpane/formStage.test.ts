import type { Plan } from "../../src/plan/plan";
import { surveyAnswers } from "../../src/survey/answers/answers";
import type { FormDefinition } from "../../src/survey/form/definition";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import type { KeptForm } from "../../src/survey/kept/keptForm";
import {
  answersPrint,
  NO_PROGRESS,
  withCopied,
  type Progress,
} from "../../src/survey/kept/progress";
import {
  FIRST_FORM_STATE,
  reduceForm,
  type FormEvent,
  type FormState,
} from "../../src/taskpane/form/state/formState";
import { stageOf } from "../../src/taskpane/form/stage";
import { asVerified } from "../survey/forms";
import { realPlan } from "../survey/plans";

const EXAMPLE: KeptForm = { definition: PLACEHOLDER, mapping: PLACEHOLDER_MAPPING, changes: [] };
const VERIFIED: KeptForm = { ...EXAMPLE, definition: asVerified(PLACEHOLDER) };
const CAPTURED: KeptForm = {
  ...VERIFIED,
  definition: { ...VERIFIED.definition, verifiedOn: null },
};
const PROGRESS: Progress = {
  ...NO_PROGRESS,
  identity: { collectivity: "Saône-et-Loire", date: "31/10/2024" },
};

let plan: Plan;
beforeAll(async () => {
  plan = await realPlan("saone-et-loire-2024-corrige");
});

const answersTo = ({ definition, mapping }: KeptForm, of = plan) =>
  surveyAnswers(of, definition, mapping, PROGRESS.identity);

function stage(form: KeptForm | null, progress = PROGRESS, isStale = false, of = plan) {
  const { title, next, part } = stageOf(form, form && answersTo(form, of), progress, isStale);
  return [title, next, part].map((text) => text.replaceAll(/[\u00A0\u202F]/g, " "));
}

describe("Where one stands with the form, and what to do next", () => {
  it("nothing captured: save the page and choose it", () => {
    expect(stage(null)).toEqual([
      "Aucun formulaire relevé",
      "Ouvrez le formulaire, enregistrez sa page, puis choisissez-la ici.",
      "capture",
    ]);
  });

  it("the example never counts as a form", () => {
    expect(stage(EXAMPLE)[0]).toBe("Exemple de formulaire, non vérifié");
    const definition: FormDefinition = { ...PLACEHOLDER, verifiedOn: "2024-10-02" };
    expect(stage({ ...EXAMPLE, definition })[0]).toBe("Exemple de formulaire, non vérifié");
  });

  it("captured: look at what goes where", () => {
    expect(stage(CAPTURED)).toEqual([
      "Correspondances non vérifiées",
      "Formulaire relevé : relisez où va chaque donnée, puis dites-le vérifié.",
      "mapping",
    ]);
  });

  it("captured again, changed: how much, and look again", () => {
    expect(stage({ ...CAPTURED, changes: ["a", "b"] })[0]).toBe(
      "Le formulaire a changé : 2 différences",
    );
  });

  it("verified: how many answers are ready", () => {
    const { answers } = answersTo(VERIFIED);
    expect(stage(VERIFIED)).toEqual([
      `${String(answers.length)} réponses prêtes`,
      "Remplissez le formulaire d'un coup, ou copiez les réponses une à une.",
      "fill",
    ]);
  });

  it("verified, with a problem: how many", () => {
    const questions = VERIFIED.definition.questions.map((question) =>
      question.alias === "TOTAL_ETAT"
        ? { ...question, limits: { min: null, max: 10, decimals: 2 } }
        : question,
    );
    const strict = { ...VERIFIED, definition: { ...VERIFIED.definition, questions } };
    const { answers } = answersTo(strict);
    expect(stage(strict)[0]).toBe(
      `${String(answers.length - 1)} réponses prêtes, 1 avec un problème`,
    );
  });

  it("verified, with data that have no place: said under the mapping", () => {
    const entries = VERIFIED.mapping.entries.filter(({ question }) => question !== "ACTIONS");
    const [title, , part] = stage({ ...VERIFIED, mapping: { entries } });
    expect(title).toMatch(/ prêtes, 22 données sans place$/);
    expect(part).toBe("mapping");
  });

  it("the sheet changed since the check: check again first", () => {
    expect(stage(VERIFIED, PROGRESS, true)[0]).toBe("La feuille a changé depuis la vérification");
  });

  it("the plan is another than what was handed over, or copied", async () => {
    const before = answersTo(VERIFIED);
    const [, , date] = before.answers;
    const print = answersPrint(before);
    const handed = { ...PROGRESS, handed: { on: "2024-10-30", print } };
    expect(stage(VERIFIED, handed)[0]).toMatch(/réponses prêtes$/);
    const now = await realPlan("haut-rhin-2023");
    expect(stage(VERIFIED, handed, false, now).slice(0, 2)).toEqual([
      "Les réponses ont changé depuis votre saisie du 30/10/2024",
      "Préparez la saisie à nouveau, ou reprenez le formulaire.",
    ]);
    if (!date) throw new Error("No answers");
    const copied = withCopied(PROGRESS, { ...date, value: "01/01/2020" }, true);
    expect(stage(VERIFIED, copied).slice(0, 2)).toEqual([
      "Les réponses ont changé depuis vos copies",
      "1 réponse copiée est à reprendre dans le formulaire.",
    ]);
  });
});

describe("The page's state", () => {
  const after = (...events: readonly FormEvent[]): FormState =>
    events.reduce(reduceForm, FIRST_FORM_STATE);
  const notice = { tone: "ready", text: "Fait." } as const;
  const loaded = { type: "loaded", form: VERIFIED, progress: PROGRESS } as const;

  it("a new form can be taken back, until something is done to it", () => {
    const replaced = after(loaded, { type: "replaced", form: CAPTURED, notice });
    expect(replaced).toMatchObject({ form: CAPTURED, replaced: VERIFIED, notice });
    expect(reduceForm(replaced, { type: "takenBack" })).toMatchObject({
      form: VERIFIED,
      replaced: undefined,
      notice: null,
    });
    const mapped = reduceForm(replaced, { type: "mapped", mapping: { entries: [] } });
    expect(reduceForm(mapped, { type: "takenBack" })).toBe(mapped);
  });

  it("what is mapped otherwise has to be verified again", () => {
    const { form } = after(loaded, { type: "mapped", mapping: { entries: [] } });
    expect(form).toMatchObject({ mapping: { entries: [] }, definition: { verifiedOn: null } });
  });

  it("verifying leaves nothing to say of what changed; the example can't be verified", () => {
    const changed = { ...CAPTURED, changes: ["x"] };
    const { form } = after({ ...loaded, form: changed }, { type: "verified", on: "2024-10-02" });
    expect(form).toMatchObject({ changes: [], definition: { verifiedOn: "2024-10-02" } });
    const example = after({ ...loaded, form: EXAMPLE });
    expect(() => reduceForm(example, { type: "verified", on: "2024-10-02" })).toThrow("exemple");
  });

  it("a file that is refused leaves the form as it was", () => {
    const refusal = { tone: "blocking", text: "Ce fichier n'est pas une page web." } as const;
    expect(after(loaded, { type: "reading" }).isReading).toBe(true);
    expect(after(loaded, { type: "reading" }, { type: "noticed", notice: refusal })).toMatchObject({
      form: VERIFIED,
      isReading: false,
      notice: refusal,
    });
  });

  it("one part stands open at a time", () => {
    const open = after({ type: "partToggled", part: "answers", isOpen: true });
    expect(open.open).toBe("answers");
    expect(reduceForm(open, { type: "partToggled", part: "mapping", isOpen: true }).open).toBe(
      "mapping",
    );
    expect(
      reduceForm(open, { type: "partToggled", part: "answers", isOpen: false }).open,
    ).toBeNull();
  });
});
