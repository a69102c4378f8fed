import { readFile } from "node:fs/promises";
import path from "node:path";
import { french } from "../plan/typography";
import { captureForm } from "../survey/capture/capture";
import { SurveyFailure } from "../survey/form/failure";
import type { FormDefinition } from "../survey/form/definition";
import type { Mapping } from "../survey/form/mapping";
import { PLACEHOLDER } from "../survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../survey/form/placeholderMapping";
import { readForm, type FormRead } from "../survey/form/readForm";
import { mappingOf, proposeMapping } from "../survey/propose/propose";
import { CommandFailure } from "./failure";
import { reasonOf } from "./files";

/** A form and what goes where in it. */
export interface MappedForm {
  readonly definition: FormDefinition;
  readonly mapping: Mapping;
}

async function read(file: string): Promise<FormRead> {
  const bytes = await readFile(file);
  if (!/\.html?$/i.test(file)) return readForm(bytes.toString("utf8"));
  const today = new Date().toISOString().slice(0, 10);
  return { definition: captureForm(bytes, path.basename(file), today), mapping: null };
}

/**
 * The form of a file (exported by the pane, or the form's page saved by a browser) and its mapping: the
 * file's own, else what its wordings propose without a doubt: nobody looks at it here. Without a file,
 * the example that ships.
 * @throws {CommandFailure} in French, when the file is none or can't be read
 */
export async function formOf(file: string | undefined): Promise<MappedForm> {
  if (file === undefined) return { definition: PLACEHOLDER, mapping: PLACEHOLDER_MAPPING };
  try {
    const { definition, mapping } = await read(file);
    return { definition, mapping: mapping ?? mappingOf(proposeMapping(definition), "likely") };
  } catch (error) {
    const isOurs = error instanceof SurveyFailure;
    throw new CommandFailure(
      `${file}${french(" :")} ${isOurs ? error.message : french(reasonOf(error))}`,
      2,
    );
  }
}
