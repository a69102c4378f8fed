import type { FormDefinition } from "../survey/form/definition";
import { contributionOf, type Contribution } from "./contribution";
import { CAPTCHA } from "./facts/facts";
import { refusalsOf } from "./serverChecks";

/** What was submitted, and why it is not taken. */
export interface Submission {
  readonly given: Contribution;
  readonly errors: readonly string[];
}

/** Reads a submission and checks it, the captcha first. */
export function submission(
  body: URLSearchParams,
  definition: FormDefinition,
  hasCaptcha = false,
): Submission {
  const given = contributionOf(definition, body);
  const isWrong = hasCaptcha && body.get("internal_captcha_response") !== CAPTCHA;
  const refusals = refusalsOf(definition, given);
  return {
    given,
    errors: isWrong
      ? ["Le captcha n'est pas le bon"]
      : refusals.map(({ field, reason }) => `${field} : ${reason}`),
  };
}
