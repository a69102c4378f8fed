import { formChanges, recaptured } from "../../src/survey/form/changes";
import { captureForm } from "../../src/survey/capture/capture";
import { withAlias } from "../../src/survey/form/complete";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { verified } from "../../src/survey/form/verify";
import type { FormDefinition } from "../../src/survey/form/definition";
import { isLinesMapping } from "../../src/survey/form/mapping";
import { mappedFields } from "../../src/survey/answers/mapped";
import { fieldsOf } from "../../src/survey/form/fields";
import { mappingOf, proposeMapping } from "../../src/survey/propose/propose";
import { bytesOf, changed, published, savedPage } from "./forms";

function captureOf(form: FormDefinition, number = 1): FormDefinition {
  return captureForm(bytesOf(savedPage(published(form, number))), "f.html", "2024-10-01");
}

const messages = (after: FormDefinition) =>
  formChanges(captureOf(PLACEHOLDER), captureOf(after, 2)).map(({ kind, message }) =>
    `${kind} ${message}`.replaceAll(/[\u00A0\u202F]/g, " "),
  );

describe("what changed since the last capture", () => {
  it("nothing, when the form was only published again: ids don't count", () => {
    expect(messages(PLACEHOLDER)).toEqual([]);
  });

  it("a wording, a limit, an obligation", () => {
    expect(
      messages(
        changed({
          COLLECTIVITE: {
            label: "Votre département",
            required: true,
            limits: { min: null, max: 100, decimals: null },
          },
        }),
      ),
    ).toEqual([
      "changed « Votre département » : « Département ou collectivité » devient « Votre département » ; elle devient obligatoire ; maximum : 200 → 100.",
    ]);
  });

  it("a choice more, a question less, another one", () => {
    const [first, year, ...rest] = PLACEHOLDER.questions;
    if (!first || !year) throw new Error("The placeholder has no questions");
    const options = [...year.options, { alias: "A2026", uid: null, id: null, label: "2026" }];
    const other = { ...first, alias: "CONTACT", label: "Service" };
    const after = { ...PLACEHOLDER, questions: [other, { ...year, options }, ...rest] };
    expect(messages(after)).toEqual([
      "added Nouvelle question : « Service ».",
      "changed « Année du plan d'action » : choix en plus : « 2026 ».",
      "removed Question supprimée : « Département ou collectivité ».",
    ]);
  });

  it("what was completed by hand is kept, and verified stays so only when nothing changed", () => {
    const captured = captureOf(PLACEHOLDER);
    const year = captured.questions[1]?.uid ?? "";
    const completed = verified(withAlias(captured, year, "ANNEE"), "2024-10-02");
    const same = recaptured(completed, captureOf(PLACEHOLDER, 2));
    expect(same.questions[1]?.alias).toBe("ANNEE");
    expect(same.verifiedOn).toBe("2024-10-02");
    const other = recaptured(completed, captureOf(changed({ ANNEE: { label: "Exercice" } }), 2));
    expect(other.questions[1]?.alias).toBe("ANNEE");
    expect(other.verifiedOn).toBeNull();
    expect(withAlias(completed, "COLLECTIVITE", "DEPT").verifiedOn).toBeNull();
  });
});

describe("the mapping proposed for a captured form", () => {
  const captured = captureOf(PLACEHOLDER);
  const proposals = proposeMapping(captured);
  const fields = fieldsOf(captured);
  const proposed = mappedFields(captured, fields, mappingOf(proposals), 22).mapped;

  it("is the one that a person would make, for nearly every field", () => {
    const byHand = mappedFields(PLACEHOLDER, fieldsOf(PLACEHOLDER), PLACEHOLDER_MAPPING, 22).mapped;
    const expected = new Map([...byHand].map(([field, { datum }]) => [field.label, datum]));
    const found = new Map([...proposed].map(([field, { datum }]) => [field.label, datum]));
    const wrong = [...expected].filter(
      ([label, datum]) => JSON.stringify(found.get(label)) !== JSON.stringify(datum),
    );
    expect(wrong).toEqual([]);
  });

  it("says how sure it is, and takes the lines of a table one after the other", () => {
    expect(proposals.every(({ confidence }) => /^(?:sure|likely|doubtful)$/.test(confidence))).toBe(
      true,
    );
    expect(proposals.filter(({ entry }) => isLinesMapping(entry))).toHaveLength(7);
    expect(mappingOf(proposals, "sure").entries.length).toBeLessThan(proposals.length);
  });

  it("proposes nothing for what the form fills itself, nor for what is like nothing", () => {
    const alien = changed({ COLLECTIVITE: { label: "Couleur préférée" } });
    const labels = proposeMapping(captureOf(alien)).map(({ entry }) => entry.question);
    const uids = (label: string) => captured.questions.find((one) => one.label === label);
    expect(labels).not.toContain("COLLECTIVITE");
    expect(labels).not.toContain(uids("Mention réservée à l'administration")?.alias);
  });

  it("proposes nothing for a cell that the form works out by itself", () => {
    const cells = PLACEHOLDER.questions.find(({ alias }) => alias === "SYNTHESE")?.cells ?? [];
    const computed = changed({ SYNTHESE: { cells: cells.filter(({ row }) => row !== 3) } });
    const entries = proposeMapping(computed).filter(({ entry }) => entry.question === "SYNTHESE");
    expect(entries).toHaveLength(4);
  });
});
