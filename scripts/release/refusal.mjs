import { inspect } from "node:util";

/** What the person who builds must mend: a French sentence, printed alone, without a stack. */
export class Refusal extends Error {
  [inspect.custom]() {
    return this.message;
  }
}
