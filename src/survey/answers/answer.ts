import type { Datum } from "../data/datum";
import type { Field } from "../form/fields";
import type { FieldValue } from "./value";

/** The answer to a field of the form. */
export interface Answer extends FieldValue {
  readonly field: Field;
  /** What it was made of; null when the mapping gives nothing for it. */
  readonly datum: Datum | null;
}
