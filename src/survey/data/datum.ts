import { SIDE_NAMES, type Side } from "../../plan/side";
import { KNOWN_SOURCES, type Source } from "../../plan/source";

/** What the officer gives besides the plan. No person's name, no e-mail: addresses are logged by servers. */
export interface Identity {
  /** « Saône-et-Loire ». */
  readonly collectivity?: string | undefined;
  /** Day of the plan's approval, dd/MM/yyyy. */
  readonly date?: string | undefined;
}

export const LINE_FIELDS = [
  "number",
  "objective",
  "action",
  "source",
  "department",
  "state",
  "total",
  "other",
] as const;
export type LineField = (typeof LINE_FIELDS)[number];

export const PLAN_FIELDS = ["year", "edition", "sources", "hasOther", "other"] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

export const IDENTITY_FIELDS = ["collectivity", "date"] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

export const OBJECTIVE_FIELDS = ["state", "department", "total", "action", "hasAction"] as const;
export type ObjectiveField = (typeof OBJECTIVE_FIELDS)[number];

/** A row of the recap: a source, or « Total ». */
export type RecapRow = Source;

export const RECAP_ROWS: readonly RecapRow[] = [...KNOWN_SOURCES.map(({ id }) => id), "Total"];

/** A datum of the plan, as a mapping names it. Never by the sheet's row, which moves. */
export type Datum =
  | { readonly kind: "plan"; readonly field: PlanField }
  | { readonly kind: "identity"; readonly field: IdentityField }
  | { readonly kind: "recap"; readonly source: RecapRow; readonly side: Side }
  /** The line in its place among those that hold something, from 1. */
  | { readonly kind: "line"; readonly position: number; readonly field: LineField }
  /** All the lines of an objective together: amounts added up, actions one under the other. */
  | { readonly kind: "objective"; readonly objective: number; readonly field: ObjectiveField };

const PLAN_WORDS: Record<PlanField, string> = {
  year: "Année du plan",
  edition: "Édition du modèle",
  sources: "Sources de financement de l'État utilisées",
  hasOther: "D'autres financements sont mobilisés (oui ou non)",
  other: "Autres financements",
};
const IDENTITY_WORDS: Record<IdentityField, string> = {
  collectivity: "Département ou collectivité",
  date: "Date de validation du plan",
};
export const LINE_WORDS: Record<LineField, string> = {
  number: "Numéro de l'objectif",
  objective: "Objectif",
  action: "Action",
  source: "Source de financement État",
  department: "Département",
  state: "État",
  total: "Total",
  other: "Autres financements",
};
export const OBJECTIVE_WORDS: Record<ObjectiveField, string> = {
  state: "État",
  department: "Département",
  total: "Total",
  action: "Actions",
  hasAction: "A une action (oui ou non)",
};

/** What a datum is, in French: « Récapitulatif · FIR · État ». */
export function datumLabel(datum: Datum): string {
  switch (datum.kind) {
    case "plan":
      return PLAN_WORDS[datum.field];
    case "identity":
      return IDENTITY_WORDS[datum.field];
    case "recap":
      return `Récapitulatif · ${datum.source} · ${SIDE_NAMES[datum.side]}`;
    case "line":
      return `Ligne ${String(datum.position)} · ${LINE_WORDS[datum.field]}`;
    case "objective":
      return `Objectif ${String(datum.objective)} · ${OBJECTIVE_WORDS[datum.field]}`;
  }
}
