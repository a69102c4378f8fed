import { columnLetters } from "../../src/plan/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/reading/snapshot";
import { sheet, workbook, type CellSpec } from "../plans/sheet";

/** Invented templates of 2026: each row a row of the sheet, null a blank cell. */
type Rows = readonly (readonly CellSpec[])[];

export interface Template {
  readonly book: WorkbookSnapshot;
  readonly columns: readonly string[];
  /** number: sources, place of the engagement. */
  readonly objectives: Readonly<Record<number, readonly [string, number | null]>>;
  readonly engagements: readonly string[];
  readonly recap: readonly string[] | null;
}

function sheetOf(name: string, rows: Rows, merges: readonly string[] = []): SheetSnapshot {
  const cells = rows.flatMap((row, down) =>
    row.map((cell, along) => [`${columnLetters(along + 1)}${String(down + 1)}`, cell] as const),
  );
  return sheet({ name, cells: Object.fromEntries(cells), merges });
}

const WORDINGS = [
  "Repérer les situations de vulnérabilité dès la grossesse",
  "Déployer des équipes mobiles de protection maternelle et infantile",
  "Garantir un bilan de santé à l'entrée dans le dispositif",
  "Réhabiliter les lieux d'accueil et leurs jardins",
  "Accompagner les jeunes majeurs vers le logement",
  "Former les assistants familiaux à la santé mentale",
] as const;

const sum = (formula: string): CellSpec => ({ formula, value: 0 });

/** « Axe » instead of « Engagement », a source that nobody knows, columns that no other template has. */
const fondsVert: Template = {
  book: workbook(
    sheetOf(
      "Tableau à remplir",
      [
        ["Annexe 3 - Plan d'action 2026 pour la protection de l'enfance"],
        [],
        [
          "Mesure",
          "N° de l'objectif",
          "Objectif",
          "Actions 2026",
          "Indicateur de suivi",
          "Calendrier",
          "Source de financement État",
          "Département",
          "État",
          "Total pour l'objectif",
          "Autres financements",
        ],
        ["Axe 1 : Prévenir dès la naissance"],
        ["Grossesse", 1, WORDINGS[0], null, null, null, "FIR", null, null, sum("=H5+I5")],
        ["PMI", 2, WORDINGS[1], null, null, null, "FIR", null, null, sum("=H6+I6")],
        ["Axe 2 : Protéger mieux"],
        ["Santé", 3, WORDINGS[2], null, null, null, "ONDAM", null, null, sum("=H8+I8")],
        ["Lieux", 4, WORDINGS[3], null, null, null, "Fonds vert", null, null, sum("=H9+I9")],
        [
          "Logement",
          5,
          WORDINGS[4],
          null,
          null,
          null,
          "304 ou Fonds vert",
          null,
          null,
          sum("=H10+I10"),
        ],
        [],
        [null, null, "Récapitulatif 2026", "Montant État sollicité", "Montant Département"],
        [null, null, "BOP 304"],
        [null, null, "FIR"],
        [null, null, "Fonds vert"],
        [null, null, "ONDAM"],
        [null, null, "Total"],
      ],
      ["A4:K4", "A7:K7"],
    ),
  ),
  columns: [
    "measure",
    "number",
    "objective",
    "action",
    "free",
    "free",
    "source",
    "department",
    "state",
    "total",
    "other",
  ],
  objectives: {
    1: ["FIR", 0],
    2: ["FIR", 0],
    3: ["ONDAM", 1],
    4: ["Fonds vert", 1],
    5: ["BOP 304+Fonds vert", 1],
  },
  engagements: ["Axe 1 : Prévenir dès la naissance", "Axe 2 : Protéger mieux"],
  recap: ["BOP 304", "FIR", "Fonds vert", "ONDAM"],
};

/** A column for each source, a new one among them; the objectives' sources are not said. */
const perSource: Template = {
  book: workbook(
    sheetOf(
      "2026",
      [
        ["Plan d'action 2026"],
        [
          "N°",
          "Objectif stratégique",
          "Description de l'action",
          "Crédits de l'État 2026",
          null,
          null,
          null,
          "Collectivité",
          "Coût total",
        ],
        [null, null, null, "FIR", "BOP 304", "Fonds vert", "ONDAM"],
        [1, WORDINGS[0], null, null, null, null, null, null, sum("=SUM(D4:H4)")],
        [2, WORDINGS[1], null, null, null, null, null, null, sum("=SUM(D5:H5)")],
        [3, WORDINGS[2], null, null, null, null, null, null, sum("=SUM(D6:H6)")],
        [4, WORDINGS[3], null, null, null, null, null, null, sum("=SUM(D7:H7)")],
      ],
      ["A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3", "I2:I3"],
    ),
  ),
  columns: [
    "number",
    "objective",
    "action",
    "state:FIR",
    "state:BOP 304",
    "state:Fonds vert",
    "state:ONDAM",
    "department",
    "total",
  ],
  objectives: { 1: ["", null], 2: ["", null], 3: ["", null], 4: ["", null] },
  engagements: [],
  recap: null,
};

/** The axis in a merged column, the payer called « Financeur », the recap on a sheet of its own. */
const recapElsewhere: Template = {
  book: workbook(
    sheetOf(
      "Actions",
      [
        ["Contractualisation 2026 - tableau des actions"],
        [],
        [],
        [
          "Axe",
          "N°",
          "Objectif",
          "Intitulé de l'action",
          "Partenaires",
          "Financeur",
          "Part départementale",
          "Part de l'État",
          "Total",
        ],
        ["Prévenir", 1, WORDINGS[0], null, null, "FIR", null, null, sum("=G5+H5")],
        [null, 2, WORDINGS[1], null, null, "FIR", null, null, sum("=G6+H6")],
        ["Protéger", 6, WORDINGS[5], null, null, 304, null, null, sum("=G7+H7")],
        [null, 7, WORDINGS[4], null, null, 304, null, null, sum("=G8+H8")],
      ],
      ["A5:A6", "A7:A8"],
    ),
    sheetOf("Synthèse", [
      ["Récapitulatif des montants 2026", "Montant État", "Montant Département"],
      ["BOP 304"],
      ["FIR"],
      ["Total"],
    ]),
  ),
  columns: [
    "measure",
    "number",
    "objective",
    "action",
    "partners",
    "source",
    "department",
    "state",
    "total",
  ],
  objectives: { 1: ["FIR", null], 2: ["FIR", null], 6: ["BOP 304", null], 7: ["BOP 304", null] },
  engagements: [],
  recap: ["BOP 304", "FIR"],
};

/** Sources across in the recap; more said in the numbers. */
const recapAcross: Template = {
  book: workbook(
    sheetOf(
      "Feuil1",
      [
        [null, "PLAN D'ACTION 2026"],
        [],
        [
          null,
          "N° objectif",
          "Objectif",
          "Actions",
          "Source de financement",
          "Conseil départemental",
          "Etat",
          "Total",
        ],
        [null, "Priorité 1 : Agir avant la naissance"],
        [null, "1 (obligatoire)", WORDINGS[0], null, "FIR", null, null, sum("=F5+G5")],
        [null, "2 (facultatif)", WORDINGS[1], null, "FIR", null, null, sum("=F6+G6")],
        [null, "Priorité 2 : Soutenir"],
        [null, "3", WORDINGS[4], null, "BOP 304", null, null, sum("=F8+G8")],
        [null, "4 (facultatif)", WORDINGS[5], null, "BOP 304", null, null, sum("=F9+G9")],
        [],
        [],
        [null, null, "Récapitulatif 2026", "BOP 304", "FIR", "Total"],
        [null, null, "Montant État"],
        [null, null, "Montant Département"],
      ],
      ["B4:H4", "B7:H7"],
    ),
  ),
  columns: ["number", "objective", "action", "source", "department", "state", "total"],
  objectives: { 1: ["FIR", 0], 2: ["FIR", 0], 3: ["BOP 304", 1], 4: ["BOP 304", 1] },
  engagements: ["Priorité 1 : Agir avant la naissance", "Priorité 2 : Soutenir"],
  recap: ["BOP 304", "FIR"],
};

/** The numbers open the wordings. */
const numbersInside: Template = {
  book: workbook(
    sheetOf(
      "PA",
      [
        ["Plan d'action 2026"],
        [
          "Mesures",
          "Objectifs",
          "Projets à mettre en œuvre",
          "Source",
          "Département",
          "État",
          "Total",
        ],
        ["Orientation 1 : Santé"],
        ["PMI", `1/ ${WORDINGS[0]}`, null, "FIR", null, null, sum("=E4+F4")],
        ["PMI", `2/ ${WORDINGS[1]}`, null, "FIR", null, null, sum("=E5+F5")],
        ["Orientation 2 : Parcours"],
        ["ASE", `3/ ${WORDINGS[2]}`, null, "ONDAM", null, null, sum("=E7+F7")],
        ["ASE", `11/ ${WORDINGS[5]}`, null, 304, null, null, sum("=E8+F8")],
        [],
        [null, "Récapitulatif 2026", "Montant État", "Montant Département"],
        [null, "FIR"],
        [null, "BOP 304"],
        [null, "ONDAM"],
        [null, "TOTAL"],
      ],
      ["A3:G3", "A6:G6"],
    ),
  ),
  columns: ["measure", "objective", "action", "source", "department", "state", "total"],
  objectives: { 1: ["FIR", 0], 2: ["FIR", 0], 3: ["ONDAM", 1], 11: ["BOP 304", 1] },
  engagements: ["Orientation 1 : Santé", "Orientation 2 : Parcours"],
  recap: ["FIR", "BOP 304", "ONDAM"],
};

/** Last year's money before this year's, next year's after it. */
const threeYears: Template = {
  book: workbook(
    sheetOf(
      "Plan 26",
      [
        ["Plan d'action 2026"],
        [
          "N°",
          "Objectif",
          "Actions 2026",
          "Source de financement État",
          "Rappel 2025",
          "Financements 2026",
          null,
          null,
          "Financements 2027",
        ],
        [null, null, null, null, "État", "Département", "État", "Total pour l'objectif", "Montant"],
        ["Engagement 1 : Prévenir"],
        [1, WORDINGS[0], null, "FIR", null, null, null, sum("=F5+G5")],
        [2, WORDINGS[1], null, "FIR", null, null, null, sum("=F6+G6")],
        ["Engagement 2 : Protéger"],
        [3, WORDINGS[4], null, 304, null, null, null, sum("=F8+G8")],
        [],
        [
          null,
          "Récapitulatif montants totaux 2026",
          "Montant État sollicité",
          "Montant Département",
        ],
        [null, "BOP 304"],
        [null, "FIR"],
        [null, "Total"],
      ],
      ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "F2:H2", "A4:I4", "A7:I7"],
    ),
  ),
  columns: [
    "number",
    "objective",
    "action",
    "source",
    "free",
    "department",
    "state",
    "total",
    "nextState",
  ],
  objectives: { 1: ["FIR", 0], 2: ["FIR", 0], 3: ["BOP 304", 1] },
  engagements: ["Engagement 1 : Prévenir", "Engagement 2 : Protéger"],
  recap: ["BOP 304", "FIR"],
};

/** Headers on three lines, and a programme of the State's budget that nobody knows here. */
const programme: Template = {
  book: workbook(
    sheetOf(
      "Annexe",
      [
        ["Annexe 4 - Plan d'action 2026"],
        ["Mesure", "N°", "Objectif", "Actions", "Source de financement État", "Financements 2026"],
        [null, null, null, null, null, "Crédits", null, "Total"],
        [null, null, null, null, null, "Département", "État"],
        ["a", 1, WORDINGS[0], null, "FIR", null, null, sum("=F5+G5")],
        ["b", 2, WORDINGS[1], null, "P147", null, null, sum("=F6+G6")],
      ],
      ["F2:H2", "F3:G3", "A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:E4", "H3:H4"],
    ),
  ),
  columns: ["measure", "number", "objective", "action", "source", "department", "state", "total"],
  objectives: { 1: ["FIR", null], 2: ["BOP 147", null] },
  engagements: [],
  recap: null,
};

/** « Part » before each payer. */
const parts: Template = {
  book: workbook(
    sheetOf("Plan", [
      ["Plan 2026"],
      [
        "N°",
        "Objectifs",
        "Actions",
        "Part FIR",
        "Part 304",
        "Part Fonds vert",
        "Part Département",
        "Total",
      ],
      [1, WORDINGS[0], null, null, null, null, null, sum("=SUM(D3:G3)")],
      [2, WORDINGS[1], null, null, null, null, null, sum("=SUM(D4:G4)")],
    ]),
  ),
  columns: [
    "number",
    "objective",
    "action",
    "state:FIR",
    "state:BOP 304",
    "state:Fonds vert",
    "department",
    "total",
  ],
  objectives: { 1: ["", null], 2: ["", null] },
  engagements: [],
  recap: null,
};

export const TEMPLATES = {
  fondsVert,
  perSource,
  recapElsewhere,
  recapAcross,
  numbersInside,
  threeYears,
  programme,
  parts,
} satisfies Readonly<Record<string, Template>>;
