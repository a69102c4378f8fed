import type { ShapeFailure } from "../../plan/shape";
import { french } from "../../plan/typography";

/** A file that is no edition: a sentence for the officer, and the field that is wrong (null: the whole file). */
export class EditionRefusal extends Error {
  override readonly name = "EditionRefusal";

  constructor(
    readonly field: string | null,
    sentence: string,
  ) {
    super(french(sentence));
  }

  static of({ path, message }: ShapeFailure): EditionRefusal {
    return path === ""
      ? new EditionRefusal(
          null,
          "Ce fichier ne décrit pas une édition : ce n'est pas un objet JSON.",
        )
      : new EditionRefusal(path, `Ce fichier ne décrit pas une édition lisible : ${message}`);
  }
}
