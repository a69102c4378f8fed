import type { Edition } from "../../plan/edition";
import { KNOWN_SOURCES, type SourceSpec } from "../../plan/source";
import { EDITION_FORMAT } from "./fileShape";

/** A known purse by its id alone, but for what the edition adds. */
function sourceJson({ id, written, names, isPaidToDepartment }: SourceSpec) {
  const known = KNOWN_SOURCES.find((one) => one.id === id);
  const own = names.filter((name) => !(known?.names ?? [id]).includes(name));
  return {
    id,
    ...(written !== (known?.written ?? id) && { written }),
    ...(own.length > 0 && { names: own }),
    ...(isPaidToDepartment !== (known?.isPaidToDepartment ?? null) && {
      paidToDepartment: isPaidToDepartment,
    }),
  };
}

/** An edition as its file holds it (edition.schema.json): what `loadEdition` reads as the same edition. */
export function editionJson(edition: Edition): object {
  const { id, name, year, alsoServes, columns, engagements, recap, facts, basis } = edition;
  return {
    format: EDITION_FORMAT,
    id,
    name,
    year,
    ...(alsoServes.length > 0 && { alsoServes }),
    sources: edition.sources.map(sourceJson),
    columns,
    engagements,
    objectives: edition.objectives.map(({ engagement, ...objective }) => ({
      ...objective,
      engagement: engagement === null ? null : engagement + 1,
    })),
    recap: recap && {
      title: recap.title,
      state: recap.state,
      department: recap.department,
      lines: recap.sources,
      ...(recap.isAcross && { across: true }),
    },
    facts,
    basis,
    follows: edition.follows,
    learned: edition.learned,
  };
}
