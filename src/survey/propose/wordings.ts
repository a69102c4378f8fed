import { SIDES, type Side } from "../../plan/side";
import {
  RECAP_ROWS,
  type Datum,
  type LineField,
  type ObjectiveField,
  type RecapRow,
} from "../data/datum";
import type { QuestionType } from "../form/definition";

/** A datum, the ways that a form may ask it, and the kinds of question that can take it. */
export interface Wording<Value> {
  readonly value: Value;
  readonly wordings: readonly string[];
}

export const SIDE_WORDINGS: readonly Wording<Side>[] = [
  {
    value: "state",
    wordings: ["État", "Montant État", "Montant État sollicité", "Crédits État", "Part État"],
  },
  {
    value: "department",
    wordings: [
      "Département",
      "Montant Département",
      "Part Département",
      "Montant Métropole",
      "Métropole",
      "Montant collectivité",
      "Conseil départemental",
    ],
  },
];

export const SOURCE_WORDINGS: readonly Wording<RecapRow>[] = [
  { value: "BOP 304", wordings: ["BOP 304", "304", "P304", "Programme 304", "Crédits BOP 304"] },
  { value: "FIR", wordings: ["FIR", "Fonds d'intervention régional", "Crédits FIR"] },
  { value: "ONDAM", wordings: ["ONDAM", "ONDAM médico-social", "Crédits ONDAM"] },
  { value: "Total", wordings: ["Total", "Total général", "Montant total"] },
];

export const LINE_WORDINGS: readonly Wording<LineField>[] = [
  { value: "number", wordings: ["N° de l'objectif", "Numéro de l'objectif", "N°", "N° objectif"] },
  { value: "objective", wordings: ["Objectif", "Intitulé de l'objectif", "Libellé de l'objectif"] },
  {
    value: "action",
    wordings: [
      "Action",
      "Actions à mettre en œuvre",
      "Intitulé de l'action",
      "Description de l'action",
    ],
  },
  { value: "source", wordings: ["Source de financement État", "Source de financement", "Source"] },
  ...SIDE_WORDINGS,
  { value: "total", wordings: ["Total", "Total pour l'objectif", "Montant total", "Coût total"] },
  {
    value: "other",
    wordings: ["Autres financements", "Autres financements préciser la source", "Autre"],
  },
];

export const OBJECTIVE_WORDINGS: readonly Wording<ObjectiveField>[] = [
  ...SIDE_WORDINGS,
  { value: "total", wordings: ["Total", "Total pour l'objectif", "Montant total"] },
  { value: "action", wordings: ["Action", "Actions", "Actions à mettre en œuvre"] },
];

const AMOUNT: readonly QuestionType[] = ["number", "text"];

function recapWordings(source: RecapRow, side: Side): string[] {
  const sources = SOURCE_WORDINGS.find(({ value }) => value === source)?.wordings ?? [];
  const sides = SIDE_WORDINGS.find(({ value }) => value === side)?.wordings ?? [];
  return sources.flatMap((one) => sides.map((other) => `${one} ${other}`));
}

/** What a question on its own may ask. */
export const QUESTION_WORDINGS: readonly (Wording<Datum> & {
  readonly types: readonly QuestionType[];
})[] = [
  {
    value: { kind: "identity", field: "collectivity" },
    wordings: [
      "Département",
      "Nom du département",
      "Département ou collectivité",
      "Collectivité",
      "Territoire concerné",
    ],
    types: ["text", "single"],
  },
  {
    value: { kind: "identity", field: "date" },
    wordings: ["Date de validation du plan d'action", "Date de signature", "Date du plan d'action"],
    types: ["date"],
  },
  {
    value: { kind: "plan", field: "year" },
    wordings: ["Année", "Année du plan d'action", "Exercice", "Année du contrat"],
    types: ["text", "number", "single"],
  },
  {
    value: { kind: "plan", field: "sources" },
    wordings: ["Sources de financement", "Sources de financement de l'État mobilisées"],
    types: ["multiple", "text"],
  },
  {
    value: { kind: "plan", field: "hasOther" },
    wordings: ["D'autres financements sont-ils mobilisés ?", "Autres financements"],
    types: ["single"],
  },
  {
    value: { kind: "plan", field: "other" },
    wordings: ["Précisez les autres financements", "Autres financements"],
    types: ["text"],
  },
  ...RECAP_ROWS.flatMap((source) =>
    SIDES.map((side) => ({
      value: { kind: "recap" as const, source, side },
      wordings: recapWordings(source, side),
      types: AMOUNT,
    })),
  ),
];
