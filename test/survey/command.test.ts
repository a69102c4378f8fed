import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Plan } from "../../src/plan/plan";
import { formFileText } from "../../src/survey/form/mapping";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { surveyForm } from "../../src/cli/answers";
import type { AnswersJson } from "../../src/survey/answers/json";
import { asVerified, changed, published, savedPage } from "./forms";
import type { Identity } from "../../src/survey/data/datum";
import { realPlan } from "./plans";

let folder: string;
let plan: Plan;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-action-form-"));
  plan = await realPlan("saone-et-loire-2024-corrige");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(text: string): string {
  const name = path.join(folder, "formulaire.json");
  writeFileSync(name, text);
  return name;
}

interface Printed extends AnswersJson {
  readonly link?: { readonly url: string | null; readonly refusal: string | null };
}

/** With ordinary spaces, for comparing. */
const plain = (line: string) => line.replaceAll(/[\u00A0\u202F]/g, " ");

async function run(text: string | null, link = false, identity: Identity = {}) {
  const definition = text === null ? undefined : file(text);
  const { output, status, errors } = await surveyForm(plan, { definition, link, identity });
  return { json: JSON.parse(output) as Printed, status, errors };
}

describe("plan survey FILE --definition D.json --link", () => {
  it("gives the answers and the link, and status 0 when all is valid", async () => {
    const { json, status, errors } = await run(
      formFileText(asVerified(published()), PLACEHOLDER_MAPPING),
      true,
    );
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(json.valid).toBe(true);
    expect(json.link?.url).toContain("/eusurvey/runner/Essai?");
  });

  it("takes a definition alone, and proposes the mapping itself", async () => {
    const { json, status } = await run(JSON.stringify(asVerified(published())));
    expect(status).toBe(0);
    expect(json.answers.filter(({ column }) => column?.alias === "A_ACTION")).toHaveLength(22);
  });

  it("status 1 and the list when an answer is invalid", async () => {
    const strict = changed({ TOTAL_ETAT: { limits: { min: null, max: 10, decimals: 2 } } });
    const { json, status, errors } = await run(formFileText(strict, PLACEHOLDER_MAPPING));
    expect(status).toBe(1);
    expect(json.valid).toBe(false);
    expect(errors?.map(plain)).toEqual([
      "1 réponse à corriger avant de remplir le formulaire :",
      "  Montant total État sollicité : 1 692 424,00 €",
      "    Trop grand : le formulaire prend au plus 10.",
    ]);
  });

  it("status 1 and what has no place; what nothing fills is left to the officer", async () => {
    const rows = PLACEHOLDER.questions.find(({ alias }) => alias === "ACTIONS")?.rows ?? [];
    const small = changed({
      ACTIONS: { rows: rows.slice(0, 21) },
      MENTION: { type: "unsupported", required: true },
      COLLECTIVITE: { type: "unsupported" },
    });
    const mapping = PLACEHOLDER_MAPPING.entries.filter(
      ({ question }) => question !== "COLLECTIVITE",
    );
    const { json, status, errors } = await run(formFileText(small, { entries: mapping }));
    expect(status).toBe(1);
    expect(errors?.map(plain)).toEqual([
      "Ce que le formulaire ne recevrait pas :",
      "  22 lignes dans le plan, 21 dans le tableau « Actions du plan » du formulaire.",
      "  Ligne 29 de la feuille, sans place dans le formulaire : l'action, le montant du Département, le montant de l'État.",
      "À remplir à la main dans le formulaire :",
      "  Département ou collectivité",
      "  Mention réservée à l'administration (obligatoire)",
    ]);
    expect(json.byHand).toHaveLength(2);
  });

  it("takes from the command what a form asks and the plan doesn't hold", async () => {
    const strict = changed({
      COLLECTIVITE: { required: true },
      DATE_VALIDATION: { required: true },
    });
    const text = formFileText(strict, PLACEHOLDER_MAPPING);
    expect((await run(text)).status).toBe(1);
    const { json, status } = await run(text, false, { collectivity: "Ain", date: "31/10/2024" });
    expect(status).toBe(0);
    expect(json.answers.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["Ain", "31/10/2024"]),
    );
  });

  it("takes the form's page as the browser saved it, and proposes only what leaves no doubt", async () => {
    const page = path.join(folder, "Formulaire.html");
    writeFileSync(page, savedPage(published()));
    const { output, status } = await surveyForm(plan, { definition: page });
    const json = JSON.parse(output) as Printed;
    expect(status).toBe(0);
    expect(json.form.verifiedOn).toBeNull();
    expect(json.answers.filter(({ column }) => column?.alias === "A_ACTION")).toHaveLength(22);
  });

  it("status 1 and no link from a form that nobody verified", async () => {
    for (const text of [null, formFileText(PLACEHOLDER, PLACEHOLDER_MAPPING)]) {
      const { json, status, errors } = await run(text, true);
      expect(status).toBe(1);
      expect(json.link?.url).toBeNull();
      expect(errors?.join()).toContain("non vérifié");
    }
  });

  it("status 2 when the form's file can't be read", async () => {
    await expect(run("{")).rejects.toMatchObject({ data: { status: 2 } });
    await expect(
      surveyForm(plan, { definition: path.join(folder, "absent.json") }),
    ).rejects.toMatchObject({ data: { status: 2 } });
  });
});
