import { french } from "./typography";

/**
 * What could not be done, told to a person: `message` is a French sentence that says what to do, with
 * its spaces; `data` is what programs branch on. Whoever catches one shows its message as it stands.
 */
export abstract class Refusal<Data = null> extends Error {
  constructor(
    sentence: string,
    readonly data: Data,
  ) {
    super(french(sentence));
  }
}
