import type { Edition } from "../../plan/edition";
import { ShapeFailure } from "../../plan/shape";
import { KNOWN_SOURCES, type SourceSpec } from "../../plan/source";
import { requireAgreement } from "./agreement";
import { editionFile, type EditionFile } from "./fileShape";
import { EditionRefusal } from "./refusal";

/** An edition of 150 objectives takes some 100 kB. */
export const LONGEST_FILE = 500_000;

/** A known purse needs no more than its id; the edition may write it its own way. */
function sourceOf({ id, written, names, paidToDepartment }: EditionFile["sources"][number]) {
  const known = KNOWN_SOURCES.find((one) => one.id === id);
  return {
    id,
    written: written ?? known?.written ?? id,
    names: [...new Set([...(known?.names ?? []), ...(names ?? []), ...(known ? [] : [id])])],
    isPaidToDepartment: paidToDepartment ?? known?.isPaidToDepartment ?? null,
  } satisfies SourceSpec;
}

function editionOf(file: EditionFile): Edition {
  const { id, name, year, alsoServes, engagements, recap, facts, basis, follows, learned } = file;
  return {
    id,
    name,
    year,
    alsoServes,
    sources: file.sources.map(sourceOf),
    columns: file.columns.map(({ accepted, group, source, ...column }) => ({
      ...column,
      ...(accepted && { accepted }),
      ...(group !== undefined && { group }),
      ...(source !== undefined && { source }),
    })),
    engagements,
    objectives: file.objectives.map(({ engagement, written, ...objective }) => ({
      ...objective,
      ...(written !== undefined && { written }),
      engagement: engagement === null ? null : engagement - 1,
    })),
    recap: recap && {
      title: recap.title,
      state: recap.state,
      department: recap.department,
      sources: recap.lines,
      isAcross: recap.across,
    },
    basis,
    facts,
    follows,
    learned,
  };
}

/**
 * An edition from its file, parsed (edition.schema.json): nothing of the file is kept but what its
 * fields are known to hold.
 * @throws {EditionRefusal} in French, naming the field that is wrong
 */
export function loadEdition(json: unknown): Edition {
  try {
    const edition = editionOf(editionFile(json, ""));
    requireAgreement(edition);
    return edition;
  } catch (error) {
    throw error instanceof ShapeFailure ? EditionRefusal.of(error) : error;
  }
}

/**
 * An edition from the text of its file.
 * @throws {EditionRefusal} in French, naming the field that is wrong
 */
export function readEdition(text: string): Edition {
  if (text.length > LONGEST_FILE) {
    throw new EditionRefusal(
      null,
      "Ce fichier est trop gros pour une édition : plus de 500 000 caractères.",
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new EditionRefusal(
      null,
      "Ce fichier n'est pas du JSON : choisissez le fichier d'une édition, exporté par le complément ou fourni par votre administrateur.",
    );
  }
  return loadEdition(json);
}
