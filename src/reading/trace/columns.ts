import type { ColumnSaid } from "../../plan/correction";
import type { ColumnRole } from "../../plan/edition";
import type { PlanColumn, ReadColumn, TextCell } from "../../plan/plan";
import { yearsIn } from "../../plan/text";

const NAMES: Readonly<Record<ColumnRole, string>> = {
  measure: "la mesure",
  number: "le numéro de l'objectif",
  objective: "l'objectif",
  fiche: "la fiche action",
  action: "l'action",
  identification: "l'identification",
  partners: "les partenaires",
  source: "la source de financement",
  department: "le montant du Département",
  state: "le montant de l'État",
  total: "le total",
  other: "les autres financements",
  nextState: "le montant de l'État pour l'année suivante",
  free: "ce que le modèle demande en plus, et qui n'est pas contrôlé",
};

function becauseOf({ spec, header, group }: PlanColumn, isSaid: boolean): string {
  const what = `${NAMES[spec.role]}${spec.source ? ` (${spec.source})` : ""}`;
  if (isSaid) return `Vous avez dit que cette colonne porte ${what}.`;
  if (header.text === "") return `Colonne sans en-tête : ce qu'elle contient est ${what}.`;
  const under = group ? `, sous « ${group.text} »` : "";
  return `Son en-tête est « ${header.text.replace(/\s+/g, " ")} »${under} : elle porte ${what}.`;
}

/** The years that a column says to be of, where it says one: in its header, else above it. */
function yearsOf(header: TextCell, group: TextCell | undefined): number[] {
  const own = yearsIn(header.text);
  return own.length > 0 ? own : yearsIn(group?.text ?? "");
}

/** The columns of the table, those of the template and the others, from left to right. */
export function readColumns(
  columns: readonly PlanColumn[],
  extras: readonly {
    readonly column: number;
    readonly header: TextCell;
    readonly group: TextCell | undefined;
  }[],
  year: number,
  said: ReadonlyMap<number, ColumnSaid>,
): ReadColumn[] {
  const own = columns.map((column) => ({
    column: column.column,
    role: column.spec.role,
    because: becauseOf(column, said.has(column.column)),
  }));
  const others = extras.map(({ column, header, group }): ReadColumn => {
    const years = yearsOf(header, group);
    const name = header.text === "" ? "sans en-tête" : `« ${header.text.replace(/\s+/g, " ")} »`;
    return years.length > 0 && !years.includes(year)
      ? { column, role: "other-year", because: `La colonne ${name} est d'une autre année.` }
      : { column, role: "extra-column", because: `La colonne ${name} n'est pas du modèle.` };
  });
  return [...own, ...others].sort((one, other) => one.column - other.column);
}
