import type { ColumnRole, ColumnSpec, Edition, EditionFacts } from "../../plan/edition";
import { refuse } from "../../plan/shape";

function has(columns: readonly ColumnSpec[], role: ColumnRole): boolean {
  return columns.some((column) => column.role === role);
}

/** The columns make a table that a plan can be read from, each role once but for a column per source. */
export function requireColumns(columns: readonly ColumnSpec[]): void {
  for (const [place, { role, header, accepted, source }] of columns.entries()) {
    const path = `columns[${String(place)}]`;
    const before = columns.slice(0, place).filter((other) => other.role === role);
    const isAnotherPurse =
      source !== undefined &&
      before.every((other) => other.source !== undefined && other.source !== source);
    if (role !== "free" && before.length > 0 && !isAnotherPurse) {
      refuse(`${path}.role`, `unique : une autre colonne est déjà « ${role} »`);
    }
    if (source !== undefined && role !== "state") {
      refuse(`${path}.source`, "absent : seule une colonne « state » est d'une source");
    }
    if (header === "" && (role !== "source" || !accepted || accepted.length === 0)) {
      refuse(`${path}.header`, "un texte : seule la colonne « source » peut s'en passer");
    }
  }
  const missing = (["objective", "action", "state"] as const).find((role) => !has(columns, role));
  if (missing) refuse("columns", `complet : il y manque la colonne « ${missing} »`);
}

/** What each fact needs to be true. */
const NEEDS: readonly (readonly [keyof EditionFacts, (edition: Edition) => boolean, string])[] = [
  ["sourceInNumber", ({ columns }) => has(columns, "number"), "une colonne « number »"],
  ["sourceRunsDown", ({ columns }) => has(columns, "source"), "une colonne « source »"],
  ["otherInTotal", ({ columns }) => has(columns, "other"), "une colonne « other »"],
  [
    "objectivesUnderEngagements",
    ({ objectives }) => objectives.every(({ engagement }) => engagement !== null),
    "un engagement pour chaque objectif",
  ],
  [
    "envelopesBelow",
    ({ columns }) => columns.some(({ source }) => source !== undefined),
    "une colonne pour chaque source",
  ],
];

/** The facts say nothing that columns and objectives deny. */
export function requireFacts(edition: Edition): void {
  const { facts, columns } = edition;
  if (facts.numberInWording === has(columns, "number")) {
    refuse(
      "facts.numberInWording",
      facts.numberInWording
        ? "faux : une colonne « number » porte le numéro"
        : "vrai, ou une colonne devrait avoir le rôle « number »",
    );
  }
  const states = columns.filter(({ role }) => role === "state");
  if (facts.columnPerSource !== states.every(({ source }) => source !== undefined)) {
    refuse(
      "facts.columnPerSource",
      facts.columnPerSource
        ? "faux : une colonne « state » n'a pas de « source »"
        : "vrai : chaque colonne « state » est d'une source",
    );
  }
  for (const [fact, isMet, need] of NEEDS) {
    if (facts[fact] && !isMet(edition))
      refuse(`facts.${fact}`, `faux, faute de ${need.replace(/^une /, "")}`);
  }
}
