import { editionJson } from "../editions/load/editionJson";
import { loadEdition } from "../editions/load/loadEdition";
import type { Edition, ObjectiveSpec } from "../plan/edition";
import type { Source } from "../plan/source";

/** What the officer says of an objective that the sheet does not say, or says wrong. */
export interface ObjectiveSaid {
  /** Empty: any source. */
  readonly sources?: readonly Source[];
  /** null: unknown. */
  readonly mandatory?: boolean | null;
}

/**
 * The edition as its file would be read: what a file cannot hold is refused here.
 * @throws {EditionRefusal} in French, naming the field
 */
export function verified(edition: Edition): Edition {
  return loadEdition(editionJson(edition));
}

/**
 * The edition with the officer's word on its objectives, by their numbers; « facultatif » stands with
 * the sources that a column per source already gives.
 */
export function corrected(edition: Edition, said: ReadonlyMap<number, ObjectiveSaid>): Edition {
  if (said.size === 0) return edition;
  const objectives = edition.objectives.map((objective): ObjectiveSpec => ({
    ...objective,
    ...said.get(objective.number),
  }));
  return verified({ ...edition, objectives });
}

/**
 * A known edition that serves another year as it stands: the same objectives, under a year that
 * nobody has verified.
 */
export function sameTemplate(edition: Edition, year: number, on: string, file: string): Edition {
  const { id, name } = edition;
  return verified({
    ...edition,
    id: `${id.slice(0, 50)}-en-${String(year)}`,
    name: `${name.slice(0, 60).trim()} (en ${String(year)})`,
    year,
    alsoServes: [],
    follows: { edition: id, successors: "same" },
    learned: { on, file },
  });
}
