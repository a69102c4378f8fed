import type { Datum } from "../../src/survey/data/datum";
import {
  DEFINITION_FORMAT,
  NO_DEMANDS,
  NO_LIMITS,
  TEXT_LIMIT,
  type Cell,
  type FormDefinition,
  type Item,
  type Limits,
  type Question,
  type Row,
} from "../../src/survey/form/definition";
import type { Mapping } from "../../src/survey/form/mapping";
import type { Looks } from "../../src/formstandin/looks";

const item = (alias: string | null, label: string): Item => ({ alias, uid: null, id: null, label });
const row = (alias: string | null, label: string, required = false): Row => ({
  ...item(alias, label),
  required,
});
const limits = (
  min: number | null,
  max: number | null,
  decimals: number | null = null,
): Limits => ({
  min,
  max,
  decimals,
});

function question(
  alias: string,
  type: Question["type"],
  label: string,
  more: Partial<Question> = {},
): Question {
  const isText = type === "text" || type === "regex";
  return {
    ...item(alias, label),
    type,
    section: null,
    required: false,
    readOnly: false,
    limits: isText ? limits(null, TEXT_LIMIT) : NO_LIMITS,
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

const sources = (prefix: string) =>
  [
    ["304", "BOP 304"],
    ["FIR", "FIR"],
    ["ONDAM", "ONDAM médico-social"],
  ].map(([alias = "", label = ""]) => item(`${prefix}_${alias}`, label));
const yesNo = (prefix: string) => [item(`${prefix}_OUI`, "Oui"), item(`${prefix}_NON`, "Non")];

function cell(column: number, type: Cell["type"], more: Partial<Cell> = {}): Cell {
  return {
    row: 1,
    column,
    type,
    label: "",
    id: null,
    required: false,
    readOnly: false,
    limits: type === "text" ? limits(null, TEXT_LIMIT) : NO_LIMITS,
    options: [],
    ...more,
  };
}

/** A form that asks in every way that EUSurvey knows, and shows some questions after others. */
export const EVERY_KIND: FormDefinition = {
  format: DEFINITION_FORMAT,
  alias: "Toutes_les_questions",
  address: null,
  surveyId: null,
  language: null,
  title: "Toutes les sortes de questions",
  captured: null,
  verifiedOn: null,
  questions: [
    // Shown by the answer to a question that comes after it.
    question("PRECISION", "text", "Précision demandée après un choix", {
      shownBy: [{ question: "SUITE", row: null, option: "SUITE_OUI" }],
    }),
    question("ANNEE", "single", "Exercice (liste)", {
      required: true,
      options: ["2023", "2024", "2025"].map((year) => item(`A${year}`, year)),
    }),
    // A chain of two: the list shows a choice, which shows two texts.
    question("SUITE", "single", "Ce plan a-t-il des actions sur l'objectif 1 ?", {
      options: yesNo("SUITE"),
      shownBy: [{ question: "ANNEE", row: null, option: "A2024" }],
    }),
    question("SOURCES", "multiple", "Sources (liste à plusieurs choix)", {
      required: true,
      options: sources("SL"),
      limits: limits(1, 3),
    }),
    question("SOURCES_CASES", "multiple", "Sources (cases)", {
      options: sources("SC"),
      limits: limits(1, 3),
    }),
    question("JOUR", "date", "Jour de validation", { limits: limits(20240101, 20241231) }),
    question("HEURE", "time", "Heure de validation", { limits: limits(80000, 200000) }),
    question("MONTANT", "number", "Montant État", { required: true, limits: limits(0, 1e7, 2) }),
    question("ENTIER", "number", "Montant Département, en euros entiers", {
      limits: limits(null, null, 0),
    }),
    question("CODE", "regex", "Année, quatre chiffres", { pattern: "^[0-9]{4}$" }),
    question("DOUBLE", "text", "Collectivité, à écrire deux fois", {
      limits: limits(null, 200),
      isRepeated: true,
    }),
    question("OBJECTIFS", "matrix", "Objectifs : une action est-elle prévue ?", {
      rows: [row("M_1", "Objectif 1", true), row("M_2", "Objectif 2"), row("M_28", "Objectif 28")],
      columns: yesNo("M"),
    }),
    question(
      "APRES_MATRICE",
      "text",
      "Demandée si l'objectif 1 a une action et qu'il y a une suite",
      {
        shownBy: [
          { question: "OBJECTIFS", row: "M_1", option: "M_OUI" },
          { question: "SUITE", row: null, option: "SUITE_OUI" },
        ],
        needsAll: true,
      },
    ),
    question("JAMAIS", "text", "Demandée si l'objectif 28 a une action", {
      required: true,
      shownBy: [{ question: "OBJECTIFS", row: "M_28", option: "M_OUI" }],
    }),
    question("TABLEAU", "table", "Montants par source", {
      rows: [row("T_FIR", "FIR", true), row("T_AUTRE", "Autre source")],
      columns: [item("T_ETAT", "État"), item("T_DEPT", "Département")],
    }),
    question("COMPLEXE", "complexTable", "Détail d'une action", {
      rows: [row(null, "Action 1"), row(null, "Action 2")],
      columns: ["Intitulé", "Source", "Autres sources", "Montant", "Prévue", "Rappel"].map(
        (label) => item(null, label),
      ),
      cells: [
        cell(1, "text", { label: "Intitulé complet", required: true }),
        cell(2, "single", { options: sources("C1") }),
        cell(3, "multiple", { options: sources("C2") }),
        cell(4, "number", { limits: limits(1, null, 2) }),
        cell(5, "single", { options: yesNo("C3") }),
        cell(6, "text", { readOnly: true }),
        cell(1, "text", { row: 2 }),
        cell(3, "multiple", { row: 2, options: sources("C4"), limits: limits(1, 2) }),
      ],
    }),
    question("FIXE", "single", "Choix que le formulaire fait lui-même", {
      readOnly: true,
      options: yesNo("FIXE"),
    }),
    question("LISTE_FIXE", "multiple", "Liste que le formulaire fait lui-même", {
      readOnly: true,
      options: yesNo("LISTE_FIXE"),
    }),
    question("RANG", "unsupported", "Classez les objectifs"),
    question("NOTE", "unsupported", "Notez le dispositif"),
    question("FORMULE", "unsupported", "Total calculé"),
    question("FICHIER", "unsupported", "Joignez le plan signé", { required: false }),
    question("CURSEUR", "unsupported", "Part du budget, sur une règle"),
  ],
};

/** As its author has it shown. */
export const EVERY_LOOK: Looks = {
  ANNEE: { kind: "list" },
  SOURCES: { kind: "list" },
  LISTE_FIXE: { kind: "list" },
  "COMPLEXE 1 2": { kind: "list" },
  "COMPLEXE 1 3": { kind: "list" },
  RANG: { kind: "ranking" },
  NOTE: { kind: "rating" },
  FORMULE: { kind: "formula" },
  FICHIER: { kind: "upload" },
  CURSEUR: { kind: "slider" },
};

const year: Datum = { kind: "plan", field: "year" };
const sourcesUsed: Datum = { kind: "plan", field: "sources" };
const hasAction = (objective: number): Datum => ({
  kind: "objective",
  objective,
  field: "hasAction",
});
const total = (side: "state" | "department"): Datum => ({ kind: "recap", source: "Total", side });
const fir = (side: "state" | "department"): Datum => ({ kind: "recap", source: "FIR", side });
const line = (field: "action" | "source" | "state"): Datum => ({
  kind: "line",
  position: 1,
  field,
});

/** What goes where in it. The hour comes from nowhere in a plan: it is left to the officer. */
export const EVERY_MAPPING: Mapping = {
  entries: (
    [
      ["PRECISION", null, null, year],
      ["ANNEE", null, null, year],
      ["SUITE", null, null, hasAction(1)],
      ["SOURCES", null, null, sourcesUsed],
      ["SOURCES_CASES", null, null, sourcesUsed],
      ["JOUR", null, null, { kind: "identity", field: "date" }],
      ["MONTANT", null, null, total("state")],
      ["ENTIER", null, null, total("department")],
      ["CODE", null, null, year],
      ["DOUBLE", null, null, { kind: "identity", field: "collectivity" }],
      ["OBJECTIFS", "M_1", null, hasAction(1)],
      ["OBJECTIFS", "M_2", null, hasAction(2)],
      ["OBJECTIFS", "M_28", null, hasAction(28)],
      ["APRES_MATRICE", null, null, year],
      ["TABLEAU", "T_FIR", "T_ETAT", fir("state")],
      ["TABLEAU", "T_FIR", "T_DEPT", fir("department")],
      ["COMPLEXE", "1", "1", line("action")],
      ["COMPLEXE", "1", "2", line("source")],
      ["COMPLEXE", "1", "3", sourcesUsed],
      ["COMPLEXE", "1", "4", line("state")],
      ["COMPLEXE", "1", "5", hasAction(1)],
      ["COMPLEXE", "1", "6", year],
      ["COMPLEXE", "2", "1", { kind: "line", position: 2, field: "action" }],
      ["COMPLEXE", "2", "3", line("source")],
    ] as const satisfies readonly (readonly [string, string | null, string | null, Datum])[]
  ).map(([key, at, column, datum]) => ({ question: key, row: at, column, datum })),
};
