/** A refusal that the officer is told in one French sentence: a file that is no form, a definition that can't be read. */
export class SurveyFailure extends Error {
  override readonly name = "SurveyFailure";
}
