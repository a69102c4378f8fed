import { captureForm } from "../../src/survey/capture/capture";
import { surveyAnswers } from "../../src/survey/answers/answers";
import { withAlias } from "../../src/survey/form/complete";
import type { FormDefinition } from "../../src/survey/form/definition";
import { isLinesMapping } from "../../src/survey/form/mapping";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { verified } from "../../src/survey/form/verify";
import { capturedInto } from "../../src/survey/kept/capturedInto";
import { fingerprint } from "../../src/survey/kept/fingerprint";
import { keptFormFrom, keptFormJson } from "../../src/survey/kept/keptForm";
import {
  answersPrint,
  copyState,
  NO_PROGRESS,
  progressFrom,
  progressJson,
  withCopied,
} from "../../src/survey/kept/progress";
import { bytesOf, changed, published, savedPage } from "./forms";
import { realPlan } from "./plans";

const captureOf = (form: FormDefinition, number = 1) =>
  captureForm(bytesOf(savedPage(published(form, number))), "f.html", "2024-10-01");
/** As the workbook gives back what was put in. */
const stored = (value: object): unknown => JSON.parse(JSON.stringify(value));
const first = capturedInto(null, captureOf(PLACEHOLDER));

describe("the form that a workbook keeps", () => {
  it("comes back as it was kept", () => {
    const kept = { ...first, changes: ["« Année » devient « Exercice »."] };
    expect(keptFormFrom(stored(keptFormJson(kept)))).toEqual(kept);
  });

  it.each([
    ["nothing", undefined],
    ["nothing any more", keptFormJson(null)],
    ["something else", { form: { format: "autre" } }],
    [
      "a form whose address is elsewhere",
      {
        form: {
          ...first,
          format: "plan-action/form@1",
          definition: { ...first.definition, address: "https://exemple.org/eusurvey/runner/x" },
        },
      },
    ],
  ])("%s is no form", (_, value) => {
    expect(keptFormFrom(value)).toBeNull();
  });

  it("is refused, with what to do, when a workbook can't hold it", () => {
    const [question] = PLACEHOLDER.questions;
    if (!question) throw new Error("The placeholder has no questions");
    const questions = Array.from({ length: 3000 }, () => question);
    const large = { ...first, definition: { ...first.definition, questions } };
    expect(() => keptFormJson(large)).toThrow(/trop grand.*exportez-le/);
  });
});

describe("a capture", () => {
  const entries = first.mapping.entries;

  it("gives a mapping at once, and no change", () => {
    expect(entries.filter(isLinesMapping)).toHaveLength(7);
    expect(first.changes).toEqual([]);
  });

  it("of the form published again keeps the mapping, what was verified and what was completed", () => {
    const year = first.definition.questions[1]?.uid ?? "";
    const own = {
      ...first,
      definition: verified(withAlias(first.definition, year, "ANNEE"), "2024-10-02"),
      mapping: { entries: entries.slice(3) },
    };
    const again = capturedInto(own, captureOf(PLACEHOLDER, 2));
    expect(again.changes).toEqual([]);
    expect(again.definition.verifiedOn).toBe("2024-10-02");
    expect(again.mapping).toEqual(own.mapping);
  });

  it("of the changed form says what changed, follows renamed questions, drops lost ones, proposes for new ones", async () => {
    const [collectivity, ...rest] = PLACEHOLDER.questions;
    if (!collectivity) throw new Error("The placeholder has no questions");
    const uid = published().questions[0]?.uid ?? "";
    const total = rest.find(({ alias }) => alias === "TOTAL_ETAT");
    if (!total) throw new Error("No TOTAL_ETAT");
    const questions = [
      { ...collectivity, alias: "DEPT", uid },
      ...rest.filter((one) => one !== total),
      { ...total, alias: "MONTANT_ETAT", label: "Montant total État" },
    ];
    const after = capturedInto(
      { ...first, definition: verified(first.definition, "2024-10-02") },
      captureOf({ ...PLACEHOLDER, questions }, 2),
    );
    expect(after.definition.verifiedOn).toBeNull();
    expect(after.changes.join(" ")).toMatch(
      /COLLECTIVITE → DEPT.*Nouvelle question.*Question supprimée/,
    );
    const named = after.mapping.entries.map(({ question }) => question);
    expect(named).toContain("DEPT");
    expect(named).toContain("MONTANT_ETAT");
    expect(named).not.toContain("COLLECTIVITE");
    expect(named).not.toContain("TOTAL_ETAT");
    const plan = await realPlan("saone-et-loire-2024-corrige");
    const identity = { collectivity: "Saône-et-Loire", date: "31/10/2024" };
    expect(surveyAnswers(plan, after.definition, after.mapping, identity).gaps).toEqual([]);
  });

  it("of a form that has nothing in common, or after the example, starts anew", () => {
    const other = {
      ...captureOf(PLACEHOLDER),
      questions: [{ ...published().questions[10], uid: "u", alias: "AUTRE", id: "1" }],
    };
    const fresh = capturedInto(first, other as FormDefinition);
    expect(fresh.changes).toEqual([]);
    const example = { definition: PLACEHOLDER, mapping: { entries: [] }, changes: [] };
    expect(capturedInto(example, captureOf(PLACEHOLDER))).toEqual(first);
  });

  it("keeps saying what changed until someone has verified it", () => {
    const renamed = changed({ ANNEE: { label: "Exercice" } });
    const once = capturedInto(first, captureOf(renamed, 2));
    expect(once.changes).toHaveLength(1);
    expect(capturedInto(once, captureOf(renamed, 3)).changes).toEqual(once.changes);
  });
});

describe("how far one is", () => {
  const identity = { collectivity: "Saône-et-Loire", date: "31/10/2024" };
  const answersOf = async (form = first) =>
    surveyAnswers(
      await realPlan("saone-et-loire-2024-corrige"),
      form.definition,
      form.mapping,
      identity,
    );

  it("comes back as it was kept; anything else is ignored", async () => {
    const [answer] = (await answersOf()).answers;
    if (!answer) throw new Error("No answers");
    const progress = {
      ...withCopied(NO_PROGRESS, answer, true),
      identity,
      handed: { on: "2024-10-30", print: "x" },
    };
    expect(progressFrom(stored(progressJson(progress)))).toEqual(progress);
    for (const other of [
      undefined,
      null,
      3,
      { copied: [1], identity: { date: 3, name: "X" }, handed: "x" },
    ]) {
      expect(progressFrom(other)).toEqual(NO_PROGRESS);
    }
  });

  it("an answer is ticked until its value changes, whatever the form's publication", async () => {
    const { answers } = await answersOf();
    const [one, two] = answers;
    if (!one || !two) throw new Error("No answers");
    const progress = withCopied(NO_PROGRESS, one, true);
    expect([copyState(progress, one), copyState(progress, two)]).toEqual(["copied", "none"]);
    expect(copyState(progress, { ...one, value: `${one.value} !` })).toBe("changed");
    expect(copyState(withCopied(progress, one, false), one)).toBe("none");
    const again = await answersOf(capturedInto(first, captureOf(PLACEHOLDER, 2)));
    expect(again.answers.map((answer) => copyState(progress, answer))).toEqual(
      answers.map((answer) => copyState(progress, answer)),
    );
  });

  it("no two answers of a plan share a place, and another value makes another whole", async () => {
    const answers = await answersOf();
    const progress = answers.answers.reduce(
      (so, answer) => withCopied(so, answer, true),
      NO_PROGRESS,
    );
    expect(progress.copied.size).toBe(answers.answers.length);
    const [one, ...others] = answers.answers;
    if (!one) throw new Error("No answers");
    expect(answersPrint({ ...answers, answers: [{ ...one, value: "Autre" }, ...others] })).not.toBe(
      answersPrint(answers),
    );
  });

  it("fingerprints are FNV-1a's", () => {
    // From the function's own reference vectors: "" 811c9dc5, "a" e40c292c, "foobar" bf9cf968.
    expect(
      ["", "a", "foobar"].map((text) => Number.parseInt(fingerprint(text), 36).toString(16)),
    ).toEqual(["811c9dc5", "e40c292c", "bf9cf968"]);
  });
});
