import type { Datum, LineField } from "../data/datum";
import type { FormDefinition } from "./definition";

/** Which datum goes where. Questions, rows, columns and options are named by alias or UID. */
export interface FieldMapping {
  readonly question: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly datum: Datum;
  /** The option for a word of the plan (« BOP 304 » → « P304 »), where the labels don't tell. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
}

/** A column of a table whose rows take the plan's lines one after the other. */
export interface LinesMapping {
  readonly question: string;
  readonly column: string;
  readonly eachLine: LineField;
}

export type MappingEntry = FieldMapping | LinesMapping;

export interface Mapping {
  readonly entries: readonly MappingEntry[];
}

export const FORM_FORMAT = "plan-action/form@1";

/** A form and its mapping in one file: what a colleague receives. */
export interface FormFile {
  readonly format: typeof FORM_FORMAT;
  readonly definition: FormDefinition;
  readonly mapping: Mapping;
}

export function isLinesMapping(entry: MappingEntry): entry is LinesMapping {
  return "eachLine" in entry;
}

/** The file that one colleague gives to the others, as JSON. */
export function formFileText(definition: FormDefinition, mapping: Mapping): string {
  const file: FormFile = { format: FORM_FORMAT, definition, mapping };
  return `${JSON.stringify(file, null, 2)}\n`;
}
