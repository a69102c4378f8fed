import type { Edition } from "./edition";
import { KNOWN_SOURCES, type Source, type SourceSpec } from "./source";

/** The ids of the sources that the edition has. */
export function sourceIds({ sources }: Edition): readonly Source[] {
  return sources.map(({ id }) => id);
}

/** Those of the edition, then others that a plan names all the same. */
export function withOthers(edition: Edition, named: Iterable<Source>): readonly Source[] {
  return [...new Set([...sourceIds(edition), ...named])];
}

/** The source of that id: the edition's, or one that everybody knows. */
function sourceSpec({ sources }: Edition, source: Source): SourceSpec | undefined {
  const isIt = ({ id }: SourceSpec) => id === source;
  return sources.find(isIt) ?? KNOWN_SOURCES.find(isIt);
}

/** How the edition writes a source in the cell of a line: « 304 », « BOP 304 » in 2025. */
export function spelt(edition: Edition, source: Source): string {
  return sourceSpec(edition, source)?.written ?? source;
}

/** The source is paid to the département, which has to match it; null: nobody knows. */
export function isMatched(edition: Edition, source: Source): boolean | null {
  return sourceSpec(edition, source)?.isPaidToDepartment ?? null;
}

/** A source as one says it: « 304 ». */
function shortName({ id, names: [short = id] }: SourceSpec): string {
  return short;
}

/** « FIR + 304 »: the sources that the département matches, words before numbers. */
export function matchedNames({ sources }: Edition): string {
  const names = sources.filter((source) => source.isPaidToDepartment === true).map(shortName);
  const isNumber = (name: string) => /^\d/.test(name);
  return [...names.filter((name) => !isNumber(name)), ...names.filter(isNumber)].join(" + ");
}

/** « FIR + 304, hors ONDAM »: the same, with those that stay out of it. */
export function matchedAndOthers(edition: Edition): string {
  const known = KNOWN_SOURCES.filter(({ id }) => !sourceIds(edition).includes(id));
  const others = [...edition.sources, ...known].filter(
    ({ isPaidToDepartment }) => isPaidToDepartment !== true,
  );
  const aside = others.length > 0 ? `, hors ${others.map(shortName).join(", ")}` : "";
  return `${matchedNames(edition)}${aside}`;
}
