import type { Datum } from "../../src/survey/data/datum";
import {
  DEFINITION_FORMAT,
  NO_DEMANDS,
  NO_LIMITS,
  type Cell,
  type FormDefinition,
  type Item,
  type Question,
  type Row,
} from "../../src/survey/form/definition";
import type { FieldMapping, Mapping } from "../../src/survey/form/mapping";
import type { Looks, Manner } from "../../src/formstandin/looks";

const item = (alias: string | null, label: string): Item => ({ alias, uid: null, id: null, label });
const row = (alias: string | null, label: string, required = false): Row => ({
  ...item(alias, label),
  required,
});
const yesNo = (prefix: string) => [item(`${prefix}_OUI`, "Oui"), item(`${prefix}_NON`, "Non")];

function question(
  section: string,
  alias: string,
  type: Question["type"],
  label: string,
  more: Partial<Question> = {},
): Question {
  return {
    ...item(alias, label),
    type,
    section,
    required: false,
    readOnly: false,
    limits: type === "text" ? { min: null, max: 5000, decimals: null } : NO_LIMITS,
    ...NO_DEMANDS,
    options: [],
    rows: [],
    columns: [],
    cells: [],
    shownBy: [],
    needsAll: false,
    ...more,
  };
}

function cell(place: readonly [number, number], type: Cell["type"], label = ""): Cell {
  const limits =
    type === "text" ? { min: null, max: 5000, decimals: null } : { min: 0, max: null, decimals: 2 };
  const [at, column] = place;
  return {
    row: at,
    column,
    type,
    label,
    id: null,
    required: false,
    readOnly: false,
    limits,
    options: [],
  };
}

/** A form in three parts, with what the real page has and simple ones don't. */
export const REAL_FORM: FormDefinition = {
  format: DEFINITION_FORMAT,
  alias: "Comme_le_vrai",
  address: null,
  surveyId: null,
  language: null,
  title: "Un formulaire comme le vrai",
  captured: null,
  verifiedOn: null,
  questions: [
    question("Identification", "COLLECTIVITE", "text", "Nom de la collectivité", {
      required: true,
    }),
    question("Identification", "ANNEE", "single", "Année du 1er plan", {
      options: ["2023", "2024"].map((year) => item(`Y${year}`, `Année ${year}`)),
    }),
    question("Identification", "PREVU", "single", "Objectif 1 : une action prévue ?", {
      options: yesNo("PREVU"),
    }),
    question("Identification", "LISTE", "single", "Année, dans une liste", {
      options: ["2023", "2024"].map((year) => item(`L${year}`, `Plan ${year}`)),
    }),
    question("Objectifs", "PRECISION", "text", "Année encore, si une action est prévue", {
      shownBy: [{ question: "PREVU", row: null, option: "PREVU_OUI" }],
    }),
    question("Objectifs", "RANGS", "matrix", "Objectifs, chaque réponse une fois", {
      rows: [row("RANG_1", "Objectif 1"), row("RANG_2", "Objectif 28")],
      columns: yesNo("RANG"),
      isInterdependent: true,
      limits: { min: 1, max: 2, decimals: null },
    }),
    question("Montants", "GRILLE", "complexTable", "Montants par source", {
      rows: [row(null, "FIR"), row(null, "ONDAM")],
      columns: [item(null, "Montant État"), item(null, "Montant Département")],
      cells: (
        [
          [1, 1],
          [1, 2],
          [2, 1],
          [2, 2],
        ] as const
      ).map((place) => cell(place, "number")),
    }),
    question("Montants", "FICHE", "complexTable", "Première action", {
      rows: [row(null, "")],
      columns: [],
      cells: [cell([1, 1], "text", "Intitulé"), cell([1, 2], "number", "Part État")],
    }),
    question("Montants", "RECAP", "table", "Récapitulatif", {
      rows: [row("R_FIR", "FIR", true), row("R_TOTAL", "Total")],
      columns: [item("R_ETAT", "Montant État"), item("R_DEPT", "Montant Département")],
    }),
    question("Montants", "CONFIRME", "unsupported", "Je confirme ces montants", {
      required: true,
    }),
  ],
};

export const REAL_LOOKS: Looks = {
  ANNEE: { kind: "buttons" },
  PREVU: { kind: "likert" },
  LISTE: { kind: "list" },
  GRILLE: { kind: "headerless" },
  FICHE: { kind: "beside" },
  CONFIRME: { kind: "confirmation" },
};

/** With rich titles, numbers, a page for each part. */
export const REAL_MANNER: Manner = {
  isRich: true,
  isNumbered: true,
  hasPages: true,
  hasCaptcha: false,
};

const year: Datum = { kind: "plan", field: "year" };
const hasAction = (objective: number): Datum => ({
  kind: "objective",
  objective,
  field: "hasAction",
});
const recap = (source: "FIR" | "ONDAM" | "Total", side: "state" | "department"): Datum => ({
  kind: "recap",
  source,
  side,
});
const first = (field: "action" | "state"): Datum => ({ kind: "line", position: 1, field });

/**
 * What goes where once it was captured: a table without headers has its labels among its cells, which
 * takes a line and a column. `key`: what names a question there.
 */
export function realMapping(key: (alias: string) => string): Mapping {
  const entries: readonly (readonly [string, string | null, string | null, Datum])[] = [
    ["COLLECTIVITE", null, null, { kind: "identity", field: "collectivity" }],
    ["ANNEE", null, null, year],
    ["PREVU", null, null, hasAction(1)],
    ["LISTE", null, null, year],
    ["PRECISION", null, null, year],
    ["RANGS", "RANG_1", null, hasAction(1)],
    ["RANGS", "RANG_2", null, hasAction(28)],
    ["GRILLE", "2", "2", recap("FIR", "state")],
    ["GRILLE", "2", "3", recap("FIR", "department")],
    ["GRILLE", "3", "2", recap("ONDAM", "state")],
    ["GRILLE", "3", "3", recap("ONDAM", "department")],
    ["FICHE", "1", "2", first("action")],
    ["FICHE", "1", "4", first("state")],
    ["RECAP", "R_FIR", "R_ETAT", recap("FIR", "state")],
    ["RECAP", "R_FIR", "R_DEPT", recap("FIR", "department")],
    ["RECAP", "R_TOTAL", "R_ETAT", recap("Total", "state")],
    ["RECAP", "R_TOTAL", "R_DEPT", recap("Total", "department")],
  ];
  return {
    entries: entries.map(([alias, at, column, datum]): FieldMapping => ({
      question: key(alias),
      row: at,
      column,
      datum,
    })),
  };
}
