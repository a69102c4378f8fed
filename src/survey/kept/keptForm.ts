import { french } from "../../plan/typography";
import { SurveyFailure } from "../form/failure";
import type { FormDefinition } from "../form/definition";
import { FORM_FORMAT, type Mapping } from "../form/mapping";
import { formFrom } from "../form/readForm";

/** The form that a workbook's plan goes into, and what goes where in it. */
export interface KeptForm {
  readonly definition: FormDefinition;
  readonly mapping: Mapping;
  /** What changed with the last capture, in French; empty once someone has verified it. */
  readonly changes: readonly string[];
}

/** The workbook's setting that holds it. */
export const FORM_KEY = "plan-action.form";

/** Excel takes about 2 MB of settings from an add-in, all together. In characters. */
const MOST_KEPT = 600_000;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As the workbook holds it; null when it holds none, or nothing that can be understood. */
export function keptFormFrom(stored: unknown): KeptForm | null {
  if (!isRecord(stored) || stored.form === undefined) return null;
  try {
    const { definition, mapping } = formFrom(stored.form);
    const { changes } = stored;
    return {
      definition,
      mapping: mapping ?? { entries: [] },
      changes: Array.isArray(changes)
        ? changes.filter((change): change is string => typeof change === "string")
        : [],
    };
  } catch {
    return null;
  }
}

/**
 * As it is to stand in the workbook; `{}` for none.
 * @throws {SurveyFailure} when it is larger than a workbook's settings may be
 */
export function keptFormJson(kept: KeptForm | null): object {
  if (!kept) return {};
  const { definition, mapping, changes } = kept;
  const json = { form: { format: FORM_FORMAT, definition, mapping }, changes };
  if (JSON.stringify(json).length > MOST_KEPT) {
    throw new SurveyFailure(
      french(
        "Ce formulaire est trop grand pour être gardé dans le classeur : exportez-le en fichier, et importez-le à la prochaine ouverture.",
      ),
    );
  }
  return json;
}
