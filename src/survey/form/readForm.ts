import { ShapeFailure, object, oneOf } from "../../plan/shape";
import { french } from "../../plan/typography";
import { SurveyFailure } from "./failure";
import { DEFINITION_FORMAT, type FormDefinition } from "./definition";
import { definition, mapping } from "./fileShape";
import { FORM_FORMAT, type Mapping } from "./mapping";

const LONGEST_FILE = 20_000_000;

function parsed(text: string): unknown {
  if (text.length > LONGEST_FILE) {
    throw new SurveyFailure(french("Ce fichier est trop gros pour un formulaire : plus de 20 Mo."));
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new SurveyFailure(
      french(
        "Ce fichier n'est pas du JSON : choisissez le fichier de formulaire exporté par un collègue.",
      ),
    );
  }
}

/** What a form's file tells: the definition, and the mapping where it has one. */
export interface FormRead {
  readonly definition: FormDefinition;
  readonly mapping: Mapping | null;
}

/**
 * Reads the file of a form: its definition, and its mapping where the file has one.
 * @throws {SurveyFailure} in French, naming what is wrong
 */
export function readForm(text: string): FormRead {
  return formFrom(parsed(text));
}

/**
 * The same from JSON already parsed.
 * @throws {SurveyFailure} in French, naming what is wrong
 */
export function formFrom(value: unknown): FormRead {
  try {
    return formOf(value);
  } catch (error) {
    if (!(error instanceof ShapeFailure)) throw error;
    throw new SurveyFailure(
      french(`Ce fichier n'est pas un formulaire lisible : ${error.message}`),
    );
  }
}

function formOf(value: unknown): FormRead {
  const format =
    typeof value === "object" && value !== null && "format" in value ? value.format : null;
  if (format === DEFINITION_FORMAT) {
    return { definition: definition(value, "formulaire"), mapping: null };
  }
  if (format !== FORM_FORMAT) {
    throw new SurveyFailure(
      french(
        "Ce fichier n'est pas un formulaire exporté par le complément : exportez-le depuis la page « Formulaire », puis choisissez ce fichier.",
      ),
    );
  }
  const file = object({ format: oneOf([FORM_FORMAT]), definition, mapping })(value, "fichier");
  return { definition: file.definition, mapping: file.mapping };
}
