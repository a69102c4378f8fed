import { readFile } from "node:fs/promises";
import path from "node:path";
import { EDITIONS } from "../editions";
import { editionJson } from "../editions/load/editionJson";
import { readEdition } from "../editions/load/loadEdition";
import { EditionRefusal } from "../editions/load/refusal";
import { readWorkbook } from "../excel/readWorkbook";
import { learnEdition, type Learned } from "../learning/learn";
import type { LearnedNote, Sureness } from "../learning/note";
import { LearnRefusal } from "../learning/refusal";
import type { Edition } from "../plan/edition";
import { french } from "../plan/typography";
import { CommandFailure } from "./failure";
import { openFile, reasonOf, writeOutput } from "./files";
import type { Outcome } from "./outcome";
import { plural } from "./print";

/**
 * The edition that a file describes.
 * @throws {CommandFailure} when the file can't be read, or is no edition: the sentence names the field
 */
export async function editionFrom(file: string): Promise<Edition> {
  try {
    return readEdition(await readFile(file, "utf8"));
  } catch (error) {
    const reason = error instanceof EditionRefusal ? error.message : reasonOf(error);
    throw new CommandFailure(reason, 2, file);
  }
}

/** The editions that ship, one of them replaced where the file's has its id. */
export function editionsWith(edition: Edition): readonly Edition[] {
  return [...EDITIONS.filter(({ id }) => id !== edition.id), edition];
}

/** learn TEMPLATE.xlsx EDITION.json [--sheet NAME] [--year YEAR] */
export async function learn(
  template: string,
  out: string,
  options: { readonly sheet?: string | undefined; readonly year?: number | undefined },
): Promise<Outcome> {
  await openFile(template);
  const workbook = await readWorkbook();
  const learned = refusedAs(template, () =>
    learnEdition(workbook, {
      ...options,
      file: path.basename(template),
      on: new Date().toISOString().slice(0, 10),
    }),
  );
  const text = `${JSON.stringify(editionJson(learned.edition), null, 2)}\n`;
  await writeOutput(template, out, () => text);
  return { output: told(learned, out), status: 0 };
}

function refusedAs(file: string, make: () => Learned): Learned {
  try {
    return make();
  } catch (error) {
    if (error instanceof LearnRefusal || error instanceof EditionRefusal) {
      throw new CommandFailure(error.message, 1, file);
    }
    throw error;
  }
}

const HEADINGS: Readonly<Record<Sureness, string>> = {
  unsure: "À RELIRE",
  unknown: "NON DIT PAR LE MODÈLE",
  sure: "SÛR",
};

function told({ edition, sheet, notes }: Learned, out: string): string {
  const { columns, objectives, sources } = edition;
  const size = [
    plural(columns.length, "colonne", "colonnes"),
    plural(objectives.length, "objectif", "objectifs"),
    plural(sources.length, "source", "sources"),
  ].join(", ");
  const groups = (["unsure", "unknown", "sure"] as const).flatMap((sureness) => {
    const own: readonly LearnedNote[] = notes.filter((note) => note.sureness === sureness);
    return own.length === 0
      ? []
      : ["", HEADINGS[sureness], ...own.map(({ sentence }) => `  ${sentence}`)];
  });
  return [
    french(`${edition.name} · feuille « ${sheet} » · ${size}`),
    french(`Écrit dans ${out} : relisez ce fichier, puis employez-le avec --edition-file.`),
    ...groups,
  ].join("\n");
}
