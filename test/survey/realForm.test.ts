import { captureForm } from "../../src/survey/capture/capture";
import { formChanges } from "../../src/survey/form/changes";
import type { FormDefinition } from "../../src/survey/form/definition";
import { fieldsOf } from "../../src/survey/form/fields";
import { proposeMapping } from "../../src/survey/propose/propose";
import { PLAIN } from "../../src/formstandin/looks";
import { publish } from "../../src/formstandin/publish";
import { bytesOf, savedPage } from "./forms";
import { REAL_FORM, REAL_LOOKS, REAL_MANNER } from "./realForm";

const form = publish(REAL_FORM, "Essai", 1).definition;
const capture = (manner = REAL_MANNER): FormDefinition =>
  captureForm(
    bytesOf(savedPage(form, undefined, REAL_LOOKS, manner)),
    "Formulaire.html",
    "2024-10-01",
  );

describe("a form as EUSurvey really shows it, captured", () => {
  const read = capture();

  it("has the labels that its author wrote, whatever the editor and the numbering made of them", () => {
    expect(read.questions.map(({ label }) => label)).toEqual(
      form.questions.map(({ label }) => label),
    );
    expect(read.questions.map(({ section }) => section)).toEqual(
      form.questions.map(({ section }) => section),
    );
  });

  it("is the same form once it is numbered and its titles are rich: nothing is said to have changed", () => {
    expect(formChanges(capture(PLAIN), read)).toEqual([]);
    expect(formChanges(read, capture({ ...REAL_MANNER, isNumbered: false }))).toEqual([]);
  });

  it("tells its publication and its language", () => {
    expect(read).toMatchObject({ surveyId: form.surveyId, language: "FR" });
  });

  it.each(["ANNEE", "PREVU"])("reads the choices of %s, buttons or marks on a line", (alias) => {
    const at = form.questions.findIndex((one) => one.alias === alias);
    const known = ({ alias: name, label, id }: (typeof form.questions)[0]["options"][0]) => [
      name,
      label,
      id,
    ];
    expect(read.questions[at]?.options.map(known)).toEqual(form.questions[at]?.options.map(known));
  });

  it("knows the rows that a matrix asks for, and that each column serves once", () => {
    const matrix = read.questions.find(({ type }) => type === "matrix");
    expect(matrix).toMatchObject({
      isInterdependent: true,
      limits: { min: 1, max: 2, decimals: null },
    });
  });

  it("names the cells of a table without headers by the cells around them", () => {
    const labels = fieldsOf(read)
      .filter(({ question }) => question.type === "complexTable")
      .map(({ label }) => label);
    expect(labels).toEqual([
      "Montants par source › FIR › Montant État",
      "Montants par source › FIR › Montant Département",
      "Montants par source › ONDAM › Montant État",
      "Montants par source › ONDAM › Montant Département",
      "Première action › Intitulé",
      "Première action › Part État",
    ]);
  });

  it("proposes the recap for such a table", () => {
    const grid = read.questions.find(({ label }) => label === "Montants par source");
    const entries = proposeMapping(read).filter(({ entry }) => entry.question === grid?.uid);
    expect(entries.map(({ entry }) => entry)).toMatchObject(
      [
        ["2", "2", "FIR", "state"],
        ["2", "3", "FIR", "department"],
        ["3", "2", "ONDAM", "state"],
        ["3", "3", "ONDAM", "department"],
      ].map(([row, column, source, side]) => ({ row, column, datum: { source, side } })),
    );
  });

  it("leaves what confirms to the officer", () => {
    expect(read.questions.at(-1)).toMatchObject({ type: "unsupported", required: true });
  });
});
