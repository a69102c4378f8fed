import { Refusal } from "../plan/refusal";

/** Why no edition is learned from a workbook, and the sheets among which one is to be chosen, if that is why. */
export class LearnRefusal extends Refusal<{ readonly sheets: readonly string[] }> {
  override readonly name = "LearnRefusal";

  constructor(sentence: string, sheets: readonly string[] = []) {
    super(sentence, { sheets });
  }
}
