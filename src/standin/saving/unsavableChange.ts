import { french } from "../../plan/typography";

/** A change that the saver does not know how to write: better said, in French, than lost. */
export class UnsavableChange extends Error {
  override readonly name = "UnsavableChange";

  constructor(message: string) {
    super(french(message));
  }
}
