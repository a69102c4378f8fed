import {
  DEFINITION_FORMAT,
  NO_DEMANDS,
  NO_LIMITS,
  TEXT_LIMIT,
  type FormDefinition,
  type Item,
  type Limits,
  type Question,
  type Row,
} from "./definition";

/** Rows of its table of actions: more than any plan seen has lines. */
export const PLACEHOLDER_ROWS = 60;

const TEXT: Limits = { min: null, max: TEXT_LIMIT, decimals: null };
const AMOUNT: Limits = { min: 0, max: null, decimals: 2 };

// No alias twice in the whole form: EUSurvey's addresses look rows and columns up among them all.
function item(alias: string | null, label: string): Item {
  return { alias, uid: null, id: null, label };
}

function question(
  alias: string,
  type: Question["type"],
  label: string,
  more: Partial<Question> = {},
): Question {
  return {
    ...item(alias, label),
    type,
    section: null,
    required: false,
    readOnly: false,
    limits: type === "text" ? TEXT : NO_LIMITS,
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

function row(alias: string | null, label: string): Row {
  return { ...item(alias, label), required: false };
}

const yesNo = (alias: string): Item[] => [item(`${alias}_OUI`, "Oui"), item(`${alias}_NON`, "Non")];
const purses: readonly Item[] = [
  item("P304", "BOP 304"),
  item("FIR", "FIR"),
  item("ONDAM", "ONDAM médico-social"),
];
const sides: readonly Item[] = [
  item("R_ETAT", "Montant État"),
  item("R_DEPT", "Montant Département"),
];
const actionColumns: readonly Item[] = [
  item("A_OBJECTIF", "N° de l'objectif"),
  item("A_ACTION", "Action à mettre en œuvre"),
  item("A_SOURCE", "Source de financement État"),
  item("A_DEPARTEMENT", "Montant Département"),
  item("A_ETAT", "Montant État"),
  item("A_TOTAL", "Total"),
  item("A_AUTRES", "Autres financements"),
];
const actionRows = Array.from({ length: PLACEHOLDER_ROWS }, (_, index) =>
  row(`L${String(index + 1)}`, `Action ${String(index + 1)}`),
);

/** A number for each purse and side; the total of each is the form's own formula. */
const synthesis = purses.flatMap((_, row) =>
  sides.map((__, column) => ({
    row: row + 1,
    column: column + 1,
    type: "number" as const,
    label: "",
    id: null,
    required: false,
    readOnly: false,
    limits: AMOUNT,
    options: [],
  })),
);

/**
 * The form that ships: a plausible one, for trying the add-in and for its tests. The real form was
 * never seen. It is nowhere on the web (no address), is « non vérifié » and can't be verified: it
 * never makes a link.
 */
export const PLACEHOLDER: FormDefinition = {
  format: DEFINITION_FORMAT,
  alias: "Exemple_non_verifie",
  address: null,
  surveyId: null,
  language: null,
  title: "Exemple de formulaire (non vérifié)",
  captured: null,
  verifiedOn: null,
  questions: [
    question("COLLECTIVITE", "text", "Département ou collectivité", {
      limits: { min: null, max: 200, decimals: null },
    }),
    question("ANNEE", "single", "Année du plan d'action", {
      required: true,
      options: [2022, 2023, 2024, 2025].map((year) => item(`A${String(year)}`, String(year))),
    }),
    question("DATE_VALIDATION", "date", "Date de validation du plan d'action"),
    question("SOURCES", "multiple", "Sources de financement de l'État mobilisées", {
      options: purses,
    }),
    question("MENTION", "text", "Mention réservée à l'administration", { readOnly: true }),
    question("AUTRES_MOBILISES", "single", "D'autres financements sont-ils mobilisés ?", {
      options: yesNo("AUTRES"),
    }),
    question("AUTRES_PRECISION", "text", "Précisez les autres financements", {
      shownBy: [{ question: "AUTRES_MOBILISES", row: null, option: "AUTRES_OUI" }],
    }),
    question("OBLIGATOIRES", "matrix", "Objectifs obligatoires : une action est-elle prévue ?", {
      rows: [1, 2, 3, 4, 5].map((number) =>
        row(`OBJ${String(number)}`, `Objectif ${String(number)}`),
      ),
      columns: yesNo("PREVUE"),
    }),
    question("ACTIONS", "table", "Actions du plan", { rows: actionRows, columns: actionColumns }),
    question("RECAP", "table", "Tableau récapitulatif des montants", {
      rows: [
        row("R_304", "BOP 304"),
        row("R_FIR", "FIR"),
        row("R_ONDAM", "ONDAM médico-social"),
        row("R_TOTAL", "Total"),
      ],
      columns: sides,
    }),
    question("TOTAL_ETAT", "number", "Montant total État sollicité", {
      required: true,
      limits: AMOUNT,
    }),
    question("TOTAL_DEPARTEMENT", "number", "Montant total Département", {
      required: true,
      limits: AMOUNT,
    }),
    question("SYNTHESE", "complexTable", "Synthèse par source de financement", {
      rows: purses.map(({ label }) => row(null, label)),
      columns: sides.map(({ label }) => item(null, label)),
      cells: synthesis,
    }),
  ],
};
