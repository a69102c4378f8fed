import { french } from "../../plan/typography";
import { SurveyFailure } from "./failure";
import type { FormDefinition } from "./definition";

/**
 * Marks a captured form as compared with the real one by someone, that day (yyyy-mm-dd).
 * @throws {SurveyFailure} for the placeholder, which is no real form
 */
export function verified(definition: FormDefinition, on: string): FormDefinition {
  if (!definition.captured) {
    throw new SurveyFailure(
      french(
        "Ce formulaire est un exemple, non vérifié : enregistrez la page du vrai formulaire avant de le dire vérifié.",
      ),
    );
  }
  return { ...definition, verifiedOn: on };
}
