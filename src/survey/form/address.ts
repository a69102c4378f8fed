import { french } from "../../plan/typography";
import { SurveyFailure } from "./failure";
import type { FormDefinition } from "./definition";

/** Where EUSurvey answers. */
const HOST = "ec.europa.eu";
const PATH = /^\/eusurvey\/runner\/([A-Za-z0-9_.-]{1,255})\/?$/;
/** Where the stand-in answers: this machine, and no name that something else could answer to. */
const STAND_IN = "127.0.0.1";

/** A form's address, cut down to what names it. */
export interface FormAddress {
  readonly alias: string;
  /** Without parameters, and without the slash at the end that makes EUSurvey lose them. */
  readonly address: string;
}

/**
 * Reads the address of a form: EUSurvey's own host over https, or the stand-in on this machine.
 * Any other gives null: a definition received from someone must not send the plan elsewhere.
 */
export function formAddress(text: string): FormAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isReal = url.protocol === "https:" && url.host === HOST;
  const isStandIn = url.protocol === "http:" && url.hostname === STAND_IN;
  const [, alias] = PATH.exec(url.pathname) ?? [];
  if ((!isReal && !isStandIn) || alias === undefined || url.username !== "") return null;
  return { alias, address: `${url.origin}/eusurvey/runner/${alias}` };
}

/** The address of the form that bears an alias at EUSurvey. */
export function addressOf(alias: string): string | null {
  return formAddress(`https://${HOST}/eusurvey/runner/${alias}`)?.address ?? null;
}

/**
 * A form with the address that the officer copied from the browser. What was verified has to be again.
 * @throws {SurveyFailure} in French, when it is no form's address
 */
export function withAddress(definition: FormDefinition, text: string): FormDefinition {
  const known = formAddress(text.trim());
  if (!known) {
    throw new SurveyFailure(
      french(
        "Ce n'est pas l'adresse d'un formulaire EUSurvey : elle commence par « https://ec.europa.eu/eusurvey/runner/ ».",
      ),
    );
  }
  return { ...definition, ...known, verifiedOn: null };
}
