import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Plan } from "../../src/plan/plan";
import { formFileText } from "../../src/survey/form/mapping";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { surveyForm } from "../../src/workbench/cli/answers";
import type { AnswersJson } from "../../src/survey/answers/json";
import { asVerified, changed, published } from "./forms";
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

async function run(text: string | null, link = false) {
  const definition = text === null ? undefined : file(text);
  const { output, status, errors } = await surveyForm(plan, { definition, link });
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
    expect(errors).toEqual([
      "Montant total État sollicité\u00A0: Trop grand\u00A0: le formulaire prend au plus 10.",
    ]);
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
    await expect(run("{")).rejects.toMatchObject({ status: 2 });
    await expect(
      surveyForm(plan, { definition: path.join(folder, "absent.json") }),
    ).rejects.toMatchObject({ status: 2 });
  });
});
